<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutText</name>
    <message>
        <source>Enter: go on with what was typed</source>
        <translation>Eingabetaste: mit der Eingabe weitermachen</translation>
    </message>
    <message>
        <source>Esc: go back</source>
        <translation>Esc: zurück</translation>
    </message>
    <message>
        <source>Alt+Down: open a list, such as that of countries</source>
        <translation>Alt+Pfeil ab: eine Liste öffnen, etwa die der Länder</translation>
    </message>
    <message>
        <source>Ctrl+O: open a profile</source>
        <translation>Strg+O: ein Profil öffnen</translation>
    </message>
    <message>
        <source>F1: this list</source>
        <translation>F1: diese Liste</translation>
    </message>
    <message>
        <source>Ctrl+Q: quit</source>
        <translation>Strg+Q: beenden</translation>
    </message>
    <message>
        <source>Renumber %1</source>
        <extracomment>%1: the program&apos;s version, such as 1.2.0</extracomment>
        <translation>Renumber %1</translation>
    </message>
    <message>
        <source>Change and verify the phone number on your account.</source>
        <translation>Die Telefonnummer in Ihrem Konto ändern und verifizieren.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It comes with no warranty.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Its knowledge of phone numbers is of %1, by libphonenumber.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Nummerndaten von libphonenumber, Stand: %1.</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <extracomment>%1: the version of Qt, a library</extracomment>
        <translation>Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>F5: refresh the account</source>
        <translation>F5: das Konto aktualisieren</translation>
    </message>
    <message>
        <source>Ctrl+N: find a person</source>
        <translation>Strg+N: eine Person suchen</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: a case, by its place on the board</source>
        <translation>Strg+1 bis Strg+9: einen Fall öffnen, nach seinem Platz in der Übersicht</translation>
    </message>
    <message>
        <source>/: search the board</source>
        <translation>/: die Übersicht durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+P: the next proof</source>
        <translation>Strg+P: der nächste Nachweis</translation>
    </message>
    <message>
        <source>Ctrl+Enter: send the code, or make the change</source>
        <translation>Strg+Eingabetaste: den Code senden oder die Änderung vornehmen</translation>
    </message>
    <message>
        <source>F5: refresh the case and its account</source>
        <translation>F5: den Fall und sein Konto aktualisieren</translation>
    </message>
    <message>
        <source>F2: add a note to the record</source>
        <translation>F2: eine Notiz ins Protokoll schreiben</translation>
    </message>
    <message>
        <source>Ctrl+H: hand the case over</source>
        <translation>Strg+H: den Fall übergeben</translation>
    </message>
    <message>
        <source>F8: stop the case and lock the person, without a question</source>
        <translation>F8: den Fall stoppen und die Person sperren, ohne Rückfrage</translation>
    </message>
    <message>
        <source>Ctrl+L: lock the desk</source>
        <translation>Strg+L: den Helpdesk sperren</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>nicht verifiziert</translation>
    </message>
    <message>
        <source>the service does not say whether it is verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>der Dienst sagt nicht, ob sie verifiziert ist</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;, %2: a masked one, %3: &quot;verified&quot; or the like</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>  Not confirmed yet: %1</source>
        <extracomment>%1: a masked phone number or email address</extracomment>
        <translation>  Noch nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>  Also on the account: %1 (%2)</source>
        <extracomment>%1: a masked phone number or email address, %2: &quot;verified&quot; or the like</extracomment>
        <translation>  Auch im Konto: %1 (%2)</translation>
    </message>
    <message>
        <source>Renumber offers to change the phone number.</source>
        <translation>Renumber bietet an, die Telefonnummer zu ändern.</translation>
    </message>
    <message>
        <source>Renumber offers to change the email address.</source>
        <translation>Renumber bietet an, die E-Mail-Adresse zu ändern.</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is changed.</source>
        <translation>Die Beschreibung sagt nicht, wie die Telefonnummer geändert wird.</translation>
    </message>
    <message>
        <source>The description does not say how the email address is changed.</source>
        <translation>Die Beschreibung sagt nicht, wie die E-Mail-Adresse geändert wird.</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is verified.</source>
        <translation>Die Beschreibung sagt nicht, wie die Telefonnummer verifiziert wird.</translation>
    </message>
    <message>
        <source>The description does not say how the email address is verified.</source>
        <translation>Die Beschreibung sagt nicht, wie die E-Mail-Adresse verifiziert wird.</translation>
    </message>
    <message>
        <source>There is no phone number to verify.</source>
        <translation>Es gibt keine Telefonnummer zum Verifizieren.</translation>
    </message>
    <message>
        <source>There is no email address to verify.</source>
        <translation>Es gibt keine E-Mail-Adresse zum Verifizieren.</translation>
    </message>
    <message>
        <source>The phone number is verified already.</source>
        <translation>Die Telefonnummer ist schon verifiziert.</translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation>Die E-Mail-Adresse ist schon verifiziert.</translation>
    </message>
    <message>
        <source>Renumber offers to verify the phone number.</source>
        <translation>Renumber bietet an, die Telefonnummer zu verifizieren.</translation>
    </message>
    <message>
        <source>Renumber offers to verify the email address.</source>
        <translation>Renumber bietet an, die E-Mail-Adresse zu verifizieren.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Where a service tells no name</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1: the name of a person</extracomment>
        <translation>Name: %1</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Andere Konten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ArrivalText</name>
    <message>
        <source>Wait a minute. A text message can be late, most of all abroad.</source>
        <translation>Warten Sie eine Minute. Eine SMS kann sich verspäten, vor allem im Ausland.</translation>
    </message>
    <message>
        <source>Wait a minute. A call can be late.</source>
        <translation>Warten Sie eine Minute. Ein Anruf kann sich verspäten.</translation>
    </message>
    <message>
        <source>Wait a minute, and open the app: it may be the app that is late.</source>
        <translation>Warten Sie eine Minute und öffnen Sie die App. Vielleicht liegt es an ihr.</translation>
    </message>
    <message>
        <source>Wait a minute, and look among spam, too.</source>
        <translation>Warten Sie eine Minute und sehen Sie auch im Spam nach.</translation>
    </message>
    <message>
        <source>Text the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Code für %1 erneut per SMS senden</translation>
    </message>
    <message>
        <source>Text the code again</source>
        <translation>Code erneut per SMS senden</translation>
    </message>
    <message>
        <source>Call again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Code für %1 erneut per Anruf senden</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen lassen</translation>
    </message>
    <message>
        <source>Send the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Code für %1 erneut senden</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>Code erneut senden</translation>
    </message>
    <message>
        <source>Email the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Code für %1 erneut per E-Mail senden</translation>
    </message>
    <message>
        <source>Email the code again</source>
        <translation>Code erneut per E-Mail senden</translation>
    </message>
    <message>
        <source>Check the number: %1. If that is wrong, press “Wrong number?”.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Prüfen Sie die Nummer: %1. Stimmt sie nicht, klicken Sie auf „Falsche Nummer?“.</translation>
    </message>
    <message>
        <source>Check the address: %1. If that is wrong, press “Wrong address?”.</source>
        <translation>Prüfen Sie die Adresse: %1. Stimmt sie nicht, klicken Sie auf „Falsche Adresse?“.</translation>
    </message>
    <message>
        <source>A new SIM can take some hours before it gets anything.</source>
        <translation>Eine neue SIM-Karte empfängt manchmal erst nach einigen Stunden etwas.</translation>
    </message>
    <message>
        <source>Then ask for the code again, and enter the latest one.</source>
        <translation>Fordern Sie den Code dann erneut an und geben Sie den neuesten ein.</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>AuditDetailText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A detail of a row of the record. %1: its name, such as &quot;Reason&quot;, %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Was fehlte</translation>
    </message>
    <message>
        <source>Leave was asked</source>
        <translation>Erlaubnis angefragt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A proof. %1: what kind it is, such as &quot;a code to a contact on the account&quot;, %2: its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To which contact</source>
        <translation>An welche Kontaktangabe</translation>
    </message>
    <message>
        <source>That contact was changed</source>
        <translation>Diese Kontaktangabe wurde geändert</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>unbekannt, wann</translation>
    </message>
    <message>
        <source>Proofs that counted</source>
        <translation>Nachweise, die zählten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>die Telefonnummer</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Flag, %1</source>
        <extracomment>A flag in the record of a desk. %1: what it is about, such as &quot;recent changes&quot;</extracomment>
        <translation>Auffälligkeit, %1</translation>
    </message>
    <message>
        <source>Who was to be told</source>
        <translation>Zu informieren</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Read up to row</source>
        <translation>Gelesen bis Zeile</translation>
    </message>
    <message>
        <source>The program&apos;s clock then</source>
        <translation>Uhr des Programms zu der Zeit</translation>
    </message>
    <message>
        <source>The computer&apos;s clock then</source>
        <translation>Uhr des Computers zu der Zeit</translation>
    </message>
    <message>
        <source>New contact, as a key</source>
        <translation>Neue Kontaktangabe, als Schlüssel</translation>
    </message>
    <message>
        <source>Contact, as a key</source>
        <translation>Kontaktangabe, als Schlüssel</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Name, ticket and note were erased.</source>
        <translation>Name, Ticket und Notiz wurden gelöscht.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recorded later: the store could not be reached then.</source>
        <translation>Nachträglich protokolliert: Die Datenbank war damals nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>AuditFinding</name>
    <message>
        <source>Row %1 was changed: it is not what was written there</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Zeile %1 wurde geändert: Dort steht nicht mehr, was geschrieben wurde</translation>
    </message>
    <message>
        <source>Row %1 is missing</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Zeile %1 fehlt</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>Die Zeilen %1 bis %2 fehlen</translation>
    </message>
    <message>
        <source>Row %1 was moved: what was written there stands at %2</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>Zeile %1 wurde verschoben: Was dort geschrieben wurde, steht jetzt bei %2</translation>
    </message>
    <message>
        <source>Row %1 was added: the one behind it was written in its place</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Zeile %1 wurde hinzugefügt: Die Zeile dahinter wurde an ihrer Stelle geschrieben</translation>
    </message>
    <message>
        <source>Row %1 is cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Zeile %1 fehlt am Ende: Dieser Computer hat das Protokoll bis dahin gesehen. Oder eine ältere Kopie wurde zurückgespielt</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>Die Zeilen %1 bis %2 fehlen am Ende: Dieser Computer hat das Protokoll bis dahin gesehen. Oder eine ältere Kopie wurde zurückgespielt</translation>
    </message>
    <message>
        <source>The record is whole, but not the one that this computer has seen up to row %1: it was computed anew, or another copy was put in its place. Where the two part can&apos;t be known</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Das Protokoll ist vollständig, aber nicht das, das dieser Computer bis Zeile %1 gesehen hat: Es wurde neu berechnet, oder eine andere Kopie wurde an seine Stelle gesetzt. Wo sich die beiden unterscheiden, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>The tables of the file, or what keeps their rows from being changed, are not as this program makes them</source>
        <extracomment>No full stop</extracomment>
        <translation>Die Tabellen der Datei, oder was ihre Zeilen vor Änderungen schützt, sind nicht so, wie dieses Programm sie anlegt</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Record</source>
        <comment>The title of the page that shows who did what at a desk</comment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Who did what at this desk. That you look at it is recorded, too.</source>
        <translation>Wer was an diesem Helpdesk getan hat. Auch dass Sie hier nachsehen, wird protokolliert.</translation>
    </message>
    <message>
        <source>Rows of the record</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation>Alles zu dieser Person</translation>
    </message>
    <message>
        <source>All of this case</source>
        <translation>Alles zu diesem Fall</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Checks that no row of the record was changed, from the first to the newest</source>
        <translation>Prüft von der ersten bis zur neuesten Zeile, dass keine geändert wurde</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Export names, tickets and notes, too</source>
        <translation>Auch Namen, Tickets und Notizen exportieren</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Searched</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Person opened</source>
        <translation>Person geöffnet</translation>
    </message>
    <message>
        <source>Contact shown whole</source>
        <translation>Kontaktangabe vollständig angezeigt</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Fall eröffnet</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>Fall übernommen</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>Fall übergeben</translation>
    </message>
    <message>
        <source>Reason, ticket or new contact entered</source>
        <translation>Grund, Ticket oder neue Kontaktangabe eingegeben</translation>
    </message>
    <message>
        <source>Case stopped</source>
        <translation>Fall gestoppt</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Fall abgeschlossen</translation>
    </message>
    <message>
        <source>Proof begun</source>
        <translation>Nachweis begonnen</translation>
    </message>
    <message>
        <source>Proof passed</source>
        <translation>Nachweis erbracht</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <translation>Nachweis gescheitert</translation>
    </message>
    <message>
        <source>Code for a proof not sent</source>
        <translation>Code für Nachweis nicht gesendet</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Freigabe angefragt</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>Freigabe erteilt</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Freigabe abgelehnt</translation>
    </message>
    <message>
        <source>Permit given</source>
        <translation>Erlaubnis erteilt</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>Erlaubnis verweigert</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Text failed</source>
        <translation>Nachricht gescheitert</translation>
    </message>
    <message>
        <source>Text may have been sent</source>
        <translation>Nachricht vielleicht gesendet</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>Code eingegeben</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Code nicht angenommen</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Kontaktangabe geändert</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Änderung abgelehnt</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Änderung nicht bestätigt</translation>
    </message>
    <message>
        <source>Somebody told</source>
        <translation>Jemand informiert</translation>
    </message>
    <message>
        <source>Somebody still to be told</source>
        <translation>Jemand noch zu informieren</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>Person gesperrt</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>Person entsperrt</translation>
    </message>
    <message>
        <source>Record viewed</source>
        <translation>Protokoll angesehen</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>Protokoll exportiert</translation>
    </message>
    <message>
        <source>Record verified</source>
        <translation>Protokoll geprüft</translation>
    </message>
    <message>
        <source>Policy registered</source>
        <translation>Richtlinie registriert</translation>
    </message>
    <message>
        <source>Private details erased</source>
        <translation>Private Angaben gelöscht</translation>
    </message>
    <message>
        <source>Loss found</source>
        <translation>Verlust festgestellt</translation>
    </message>
    <message>
        <source>Loss stated</source>
        <translation>Verlust zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Search answered</source>
        <translation>Suche beantwortet</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>AuditValueText</name>
    <message>
        <source>to search</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>zum Suchen</translation>
    </message>
    <message>
        <source>to show a contact whole</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>zum vollständigen Anzeigen einer Kontaktangabe</translation>
    </message>
    <message>
        <source>to send a code as a proof</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>zum Senden eines Codes als Nachweis</translation>
    </message>
    <message>
        <source>to send a code to the new contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>zum Senden eines Codes an die neue Kontaktangabe</translation>
    </message>
    <message>
        <source>to change the contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>zum Ändern der Kontaktangabe</translation>
    </message>
    <message>
        <source>to enter a code</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>zum Eingeben eines Codes</translation>
    </message>
    <message>
        <source>the one to be replaced</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>die zu ersetzende</translation>
    </message>
    <message>
        <source>another one on the account</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>eine andere im Konto</translation>
    </message>
    <message>
        <source>the new one</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>die neue</translation>
    </message>
    <message>
        <source>the one the caller called from</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>die, von der aus angerufen wurde</translation>
    </message>
    <message>
        <source>the old phone number</source>
        <extracomment>Who is told of a change</extracomment>
        <translation>die alte Telefonnummer</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>by the service, as it made the change</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>durch den Dienst, mit der Änderung</translation>
    </message>
    <message>
        <source>by the service, when asked to</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>durch den Dienst, auf Anfrage</translation>
    </message>
    <message>
        <source>by an operator</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>durch eine Helpdesk-Kraft</translation>
    </message>
    <message>
        <source>not at all: the account had none</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>gar nicht: das Konto hatte keine</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Of a reason for doubt: it was looked for, and is not there</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of a reason for doubt: it is there</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>a proof</source>
        <extracomment>What a refusal names as missing. %1: ways to prove who is calling, such as &quot;a callback&quot;</extracomment>
        <translation>ein Nachweis</translation>
    </message>
    <message>
        <source>a proof: %1</source>
        <translation>ein Nachweis: %1</translation>
    </message>
    <message>
        <source>the right to do it</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>das Recht dazu</translation>
    </message>
    <message>
        <source>an answer from the store</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>eine Antwort der Datenbank</translation>
    </message>
    <message>
        <source>a registered policy</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>eine registrierte Richtlinie</translation>
    </message>
    <message>
        <source>the case in hand</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>die Zuständigkeit für den Fall</translation>
    </message>
    <message>
        <source>the person was locked</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>die Person war gesperrt</translation>
    </message>
    <message>
        <source>a reason</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>ein Grund</translation>
    </message>
    <message>
        <source>a ticket in the form of the desk</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>ein Ticket in der Form dieses Helpdesks</translation>
    </message>
    <message>
        <source>a proof that still counts</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>ein Nachweis, der noch zählt</translation>
    </message>
    <message>
        <source>a proof that comes another way</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>ein Nachweis auf einem anderen Weg</translation>
    </message>
    <message>
        <source>a flag stopped it: %1</source>
        <translation>eine Auffälligkeit hat es gestoppt: %1</translation>
    </message>
    <message>
        <source>a flag stopped it</source>
        <translation>eine Auffälligkeit hat es gestoppt</translation>
    </message>
    <message>
        <source>an approval</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>eine Freigabe</translation>
    </message>
    <message>
        <source>an approver had said no</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>die Freigabe war abgelehnt</translation>
    </message>
    <message>
        <source>the wait was not over</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>die Wartefrist lief noch</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>ein Limit war erreicht</translation>
    </message>
    <message>
        <source>somebody was not told of the last change</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>jemand war über die letzte Änderung nicht informiert</translation>
    </message>
    <message>
        <source>a case was stopped</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>ein Fall wurde gestoppt</translation>
    </message>
    <message>
        <source>too many proofs failed</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>zu viele Nachweise sind gescheitert</translation>
    </message>
    <message>
        <source>an operator said so</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>eine Helpdesk-Kraft hat es so entschieden</translation>
    </message>
</context>
<context>
    <name>AuthorizationServer</name>
    <message>
        <source>the identity provider has moved</source>
        <translation>der Identitätsanbieter ist umgezogen</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>All</source>
        <extracomment>Which cases are shown: whatever their state</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Which cases are shown: those that the operator has in hand</extracomment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Which cases are shown: those that nobody has in hand</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>My turn</source>
        <extracomment>Which cases are shown: those in which the operator has to do the next step</extracomment>
        <translation>Ich bin am Zug</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>Which cases are shown: those with a reason for doubt</extracomment>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>To tell</source>
        <extracomment>Which cases are shown: those in which the old number or the email address is still to be told</extracomment>
        <translation>Zu informieren</translation>
    </message>
    <message>
        <source>Needs a proof</source>
        <translation>Nachweis fehlt</translation>
    </message>
    <message>
        <source>Needs a second proof</source>
        <translation>Zweiter Nachweis fehlt</translation>
    </message>
    <message>
        <source>Needs a third proof</source>
        <translation>Dritter Nachweis fehlt</translation>
    </message>
    <message>
        <source>Needs a fourth proof</source>
        <translation>Vierter Nachweis fehlt</translation>
    </message>
    <message>
        <source>Needs a fifth proof</source>
        <translation>Fünfter Nachweis fehlt</translation>
    </message>
    <message>
        <source>Operators only</source>
        <translation>Nur für Helpdesk-Kräfte</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>Not in your hands</source>
        <translation>Nicht bei Ihnen</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>Person gesperrt</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Grund fehlt</translation>
    </message>
    <message>
        <source>Needs a ticket</source>
        <translation>Ticket fehlt</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>Nachweis abgelaufen</translation>
    </message>
    <message>
        <source>Needs another proof</source>
        <translation>Weiterer Nachweis fehlt</translation>
    </message>
    <message>
        <source>Can&apos;t go on</source>
        <translation>Geht nicht weiter</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Freigabe fehlt</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Freigabe abgelehnt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wartefrist</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>Somebody not told</source>
        <translation>Jemand nicht informiert</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Code gesendet</translation>
    </message>
    <message>
        <source>Needs a new code</source>
        <extracomment>Of a case: the code that was sent cannot be entered any more</extracomment>
        <translation>Neuer Code nötig</translation>
    </message>
    <message>
        <source>Message sent</source>
        <extracomment>Of a case: a message with a code or a link went out</extracomment>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Link sent</source>
        <translation>Link gesendet</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>Code eingegeben</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Konto wird abgerufen</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Freigabe angefragt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>Änderung läuft</translation>
    </message>
    <message>
        <source>Somebody to tell</source>
        <translation>Jemand zu informieren</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>What a case is about</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A case that nobody has in hand</extracomment>
        <translation>frei</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: the operator who has a case in hand</extracomment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: which cases, such as &quot;Mine&quot;, %2: how many of them there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>Kann abgeschlossen werden</translation>
    </message>
    <message>
        <source>Needs the new number</source>
        <translation>Neue Nummer fehlt</translation>
    </message>
    <message>
        <source>Needs the new address</source>
        <translation>Neue Adresse fehlt</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a time of day, perhaps with a date</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>On the board. %1: the number or address now on the account, %2: the new one, both masked. The arrow points the way the language is read</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago a case was opened. %1: a number of minutes</extracomment>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago a case was opened. %1: a number of hours</extracomment>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <extracomment>How long ago a case was opened. %1: a number of days</extracomment>
        <translation>vor %1 Tg.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: the number or address now on the account, %2: the new one</extracomment>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>eröffnet %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: how long there is still time, such as &quot;8:41&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>flagged: %1</source>
        <extracomment>%1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>auffällig: %1</translation>
    </message>
    <message>
        <source>No open cases. Find a person to begin one.</source>
        <translation>Keine offenen Fälle. Suchen Sie eine Person, um einen zu beginnen.</translation>
    </message>
    <message>
        <source>No case fits. Show all, or clear the search.</source>
        <translation>Kein passender Fall. Zeigen Sie alle an oder leeren Sie die Suche.</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already, which a reply must not change</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; hat schon eine Bedeutung, die eine Antwort nicht ändern darf</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that can be taken here</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; ist kein Wert, der hier übernommen werden kann</translation>
    </message>
    <message>
        <source>take it out, or put it under &quot;keep&quot;</source>
        <translation>entfernen oder unter &quot;keep&quot; setzen</translation>
    </message>
    <message>
        <source>take one of %1, or put it under &quot;keep&quot;</source>
        <translation>eines von %1 übernehmen oder es unter &quot;keep&quot; setzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken without the &quot;accessToken&quot; that it belongs to</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; wird ohne das &quot;accessToken&quot; übernommen, zu dem es gehört</translation>
    </message>
    <message>
        <source>take both from one reply, or take it out</source>
        <translation>beide aus einer Antwort übernehmen oder entfernen</translation>
    </message>
    <message>
        <source>the call has more than one method</source>
        <translation>der Aufruf hat mehr als eine Methode</translation>
    </message>
    <message>
        <source>make two calls of it</source>
        <translation>zwei Aufrufe daraus machen</translation>
    </message>
    <message>
        <source>the call has no method</source>
        <translation>der Aufruf hat keine Methode</translation>
    </message>
    <message>
        <source>give it one of get, post, put, patch or delete with a path</source>
        <translation>ihm get, post, put, patch oder delete mit einem Pfad geben</translation>
    </message>
    <message>
        <source>there is no host called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>es gibt keinen Host namens &quot;%1&quot;</translation>
    </message>
    <message>
        <source>begin the path with /, or name the address under &quot;hosts&quot;</source>
        <translation>den Pfad mit / beginnen oder die Adresse unter &quot;hosts&quot; nennen</translation>
    </message>
    <message>
        <source>use one of %1, or name the address under &quot;hosts&quot;</source>
        <translation>möglich: %1; oder die Adresse unter &quot;hosts&quot; nennen</translation>
    </message>
    <message>
        <source>{%1} is not an address that an earlier call keeps</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} ist keine Adresse, die ein früherer Aufruf behält</translation>
    </message>
    <message>
        <source>begin the path with /, or keep it with &quot;link&quot;: true</source>
        <translation>den Pfad mit / beginnen oder sie mit &quot;link&quot;: true behalten</translation>
    </message>
    <message>
        <source>the path would lead to another host</source>
        <translation>der Pfad würde zu einem anderen Host führen</translation>
    </message>
    <message>
        <source>begin it with one /</source>
        <translation>ihn mit einem einzigen / beginnen</translation>
    </message>
    <message>
        <source>{%1} is an address, so it has to come first</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} ist eine Adresse und muss deshalb vorn stehen</translation>
    </message>
    <message>
        <source>begin the path with it, or keep a part of the address without &quot;link&quot;</source>
        <translation>den Pfad damit beginnen oder einen Teil der Adresse ohne &quot;link&quot; behalten</translation>
    </message>
    <message>
        <source>{%1} does not stand in the path</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} steht nicht im Pfad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code, nor a secret that an earlier call keeps</source>
        <translation>&quot;%1&quot; ist weder ein Code noch ein Geheimnis, das ein früherer Aufruf behält</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>the path would lead out of baseUrl</source>
        <translation>der Pfad würde aus baseUrl hinausführen</translation>
    </message>
    <message>
        <source>write it without &quot;..&quot; and &quot;.&quot;, and baseUrl as far as all paths agree</source>
        <translation>ihn ohne &quot;..&quot; und &quot;.&quot; schreiben, und baseUrl so weit, wie alle Pfade übereinstimmen</translation>
    </message>
    <message>
        <source>the path holds a character that no address can hold</source>
        <translation>der Pfad enthält ein Zeichen, das keine Adresse enthalten kann</translation>
    </message>
    <message>
        <source>write it as %XX, such as %20 for a space</source>
        <translation>es als %XX schreiben, etwa %20 für ein Leerzeichen</translation>
    </message>
    <message>
        <source>the path holds a control character as %XX</source>
        <translation>der Pfad enthält ein Steuerzeichen als %XX</translation>
    </message>
    <message>
        <source>what stands behind # is never sent</source>
        <translation>was hinter # steht, wird nie gesendet</translation>
    </message>
    <message>
        <source>write %23 for the sign #</source>
        <translation>%23 für das Zeichen # schreiben</translation>
    </message>
    <message>
        <source>this is not a header name</source>
        <translation>das ist kein Name eines Headers</translation>
    </message>
    <message>
        <source>use letters, digits and hyphens</source>
        <translation>Buchstaben, Ziffern und Bindestriche verwenden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written by Renumber itself</source>
        <extracomment>%1: the name of an HTTP header</extracomment>
        <translation>&quot;%1&quot; schreibt Renumber selbst</translation>
    </message>
    <message>
        <source>take it out; what a body is, &quot;contentType&quot; or &quot;jsonContentType&quot; says</source>
        <translation>entfernen; was ein Body ist, sagt &quot;contentType&quot; oder &quot;jsonContentType&quot;</translation>
    </message>
    <message>
        <source>the cookies are sent by Renumber itself</source>
        <translation>die Cookies sendet Renumber selbst</translation>
    </message>
    <message>
        <source>take it out, or &quot;cookies&quot;</source>
        <translation>entfernen, oder &quot;cookies&quot; entfernen</translation>
    </message>
    <message>
        <source>a header cannot hold a line break or other control character</source>
        <translation>ein Header darf keinen Zeilenumbruch und kein anderes Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>a header holds ASCII only, and no space at its ends</source>
        <translation>ein Header enthält nur ASCII und keine Leerzeichen am Anfang oder Ende</translation>
    </message>
    <message>
        <source>take out what is none, and the spaces</source>
        <translation>entfernen, was kein ASCII ist, und die Leerzeichen</translation>
    </message>
    <message>
        <source>this is not a media type</source>
        <translation>das ist kein Medientyp</translation>
    </message>
    <message>
        <source>write one such as application/json, or application/json; charset=utf-8</source>
        <translation>einen schreiben wie application/json oder application/json; charset=utf-8</translation>
    </message>
    <message>
        <source>the call has two bodies</source>
        <translation>der Aufruf hat zwei Bodys</translation>
    </message>
    <message>
        <source>keep one of &quot;json&quot; and &quot;form&quot;</source>
        <translation>&quot;json&quot; oder &quot;form&quot; behalten, nicht beide</translation>
    </message>
    <message>
        <source>a get has no body</source>
        <translation>ein get hat keinen Body</translation>
    </message>
    <message>
        <source>use post, or put the values into the path</source>
        <translation>post verwenden oder die Werte in den Pfad setzen</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>eines davon schreiben</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>die geschweiften Klammern berichtigen</translation>
    </message>
    <message>
        <source>the $ before {%1} would be sent with it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>das $ vor {%1} würde mitgesendet</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>es gibt hier keine Variable {%1}</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in a call of &quot;account&quot; before</source>
        <translation>&quot;userId&quot; vorher in einem Aufruf von &quot;account&quot; übernehmen</translation>
    </message>
    <message>
        <source>it is there only with &quot;sendToCurrent&quot;, in &quot;submit&quot;</source>
        <translation>es gibt sie nur mit &quot;sendToCurrent&quot;, in &quot;submit&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>möglich: %1</translation>
    </message>
    <message>
        <source>the secret {%1} would stand in a URL, where logs keep it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>das Geheimnis {%1} würde in einer URL stehen, wo Logs es behalten</translation>
    </message>
    <message>
        <source>send it in a header or in the body, or name it under &quot;inPath&quot; where the service wants it in the path</source>
        <translation>es in einem Header oder im Body senden, oder unter &quot;inPath&quot; nennen, wenn der Dienst es im Pfad verlangt</translation>
    </message>
    <message>
        <source>send it in a header or in the body</source>
        <translation>es in einem Header oder im Body senden</translation>
    </message>
</context>
<context>
    <name>CaseAside</name>
    <message>
        <source>Flags</source>
        <translation>Auffälligkeiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tell them afterwards</source>
        <translation>Danach informieren</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Note</source>
        <extracomment>On a button: adds a note about the case to the record</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Take this case</source>
        <extracomment>On a button: the case is to be mine</extracomment>
        <translation>Fall übernehmen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>On a button: somebody else is to take the case</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>On a button: something is wrong, and the person is locked</extracomment>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>there is no service &quot;%1&quot;</source>
        <extracomment>%1: the name of a service as a profile writes it</extracomment>
        <translation>es gibt keinen Dienst &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or the path of a description file</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>möglich: %1, oder der Pfad einer Beschreibungsdatei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the service of a profile in %2</source>
        <extracomment>%1: the id of a service, %2: a folder</extracomment>
        <translation>&quot;%1&quot; ist schon der Dienst eines Profils in %2</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>eine andere id wählen</translation>
    </message>
    <message>
        <source>the profile %1 has the same name and goes before</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>das Profil %1 hat denselben Namen und geht vor</translation>
    </message>
    <message>
        <source>give the file another name, or take it away</source>
        <translation>der Datei einen anderen Namen geben oder sie entfernen</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>By text message</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>Per Anruf</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>An answer to &quot;How should the code come?&quot;. %1: the name of a chat app</extracomment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>By email, to the address on the account</source>
        <translation>Per E-Mail, an die Adresse im Konto</translation>
    </message>
    <message>
        <source>Text the code instead</source>
        <translation>Code lieber per SMS senden</translation>
    </message>
    <message>
        <source>Call this number instead</source>
        <translation>Lieber unter dieser Nummer anrufen lassen</translation>
    </message>
    <message>
        <source>Send the code in %1 instead</source>
        <extracomment>On a button. %1: the name of a chat app</extracomment>
        <translation>Code lieber in %1 senden</translation>
    </message>
    <message>
        <source>Email the code instead</source>
        <translation>Code lieber per E-Mail senden</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Änderung abbrechen</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>Nicht angekommen?</translation>
    </message>
</context>
<context>
    <name>CodeProving</name>
    <message>
        <source>this code was asked for already</source>
        <translation>dieser Code wurde schon angefordert</translation>
    </message>
    <message>
        <source>there is no contact that the code could go to</source>
        <translation>es gibt keine Kontaktangabe, an die der Code gehen könnte</translation>
    </message>
    <message>
        <source>the service has not answered yet</source>
        <translation>der Dienst hat noch nicht geantwortet</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>digits have no case</source>
        <translation>Ziffern haben keine Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>take it out, or say &quot;characters&quot;: &quot;letters&quot; or &quot;letters and digits&quot;</source>
        <translation>entfernen oder &quot;characters&quot;: &quot;letters&quot; oder &quot;letters and digits&quot; angeben</translation>
    </message>
    <message>
        <source>no code is long enough to have a hyphen in it</source>
        <translation>kein Code ist lang genug für einen Bindestrich</translation>
    </message>
    <message>
        <source>take it out, or say a smaller number; &quot;length&quot; does not count hyphens</source>
        <translation>entfernen oder eine kleinere Zahl angeben; &quot;length&quot; zählt Bindestriche nicht mit</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Only digits work here. Enter just the code.</source>
        <translation>Hier sind nur Ziffern möglich. Geben Sie nur den Code ein.</translation>
    </message>
    <message>
        <source>Only the letters A to Z and digits work here. Enter just the code.</source>
        <translation>Hier sind nur die Buchstaben A bis Z und Ziffern möglich. Geben Sie nur den Code ein.</translation>
    </message>
    <message>
        <source>Only the letters A to Z work here. Enter just the code.</source>
        <translation>Hier sind nur die Buchstaben A bis Z möglich. Geben Sie nur den Code ein.</translation>
    </message>
    <message>
        <source>Enter the code from the text message first.</source>
        <translation>Geben Sie zuerst den Code aus der SMS ein.</translation>
    </message>
    <message>
        <source>Enter the code from the call first.</source>
        <translation>Geben Sie zuerst den Code aus dem Anruf ein.</translation>
    </message>
    <message>
        <source>Enter the code from %1 first.</source>
        <extracomment>Beside an empty field. %1: the name of a chat app</extracomment>
        <translation>Geben Sie zuerst den Code aus %1 ein.</translation>
    </message>
    <message>
        <source>Enter the code from the email first.</source>
        <translation>Geben Sie zuerst den Code aus der E-Mail ein.</translation>
    </message>
    <message>
        <source>A letter here is not one of A to Z. Type the code again in plain letters.</source>
        <translation>Ein Buchstabe hier ist keiner von A bis Z. Geben Sie den Code mit einfachen Buchstaben neu ein.</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 digits. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>Codes von %1 haben %2 Ziffern. Dieser hat %3. Er wurde nicht gesendet: Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 characters. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>Codes von %1 haben %2 Zeichen. Dieser hat %3. Er wurde nicht gesendet: Prüfen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Change and verify the phone number on your identity account.</source>
        <translation>Die Telefonnummer in Ihrem Konto bei einem Identitätsdienst ändern und verifizieren.</translation>
    </message>
    <message>
        <source>Use the profile in FILE. May be given more than once.</source>
        <translation>Das Profil in FILE verwenden. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Write all files below DIR.</source>
        <translation>Alle Dateien unterhalb von DIR schreiben.</translation>
    </message>
    <message>
        <source>Check the service description in FILE and say what is wrong with it. Ends with status 0 if all is well, 2 if not.</source>
        <translation>Die Dienstbeschreibung in FILE prüfen und sagen, was daran falsch ist. Endet mit Status 0, wenn alles stimmt, sonst mit 2.</translation>
    </message>
    <message>
        <source>Check the profile in FILE, with the description and the certificates that it names. Ends like --check-service.</source>
        <translation>Das Profil in FILE prüfen, mit der Beschreibung und den Zertifikaten, die es nennt. Endet wie --check-service.</translation>
    </message>
    <message>
        <source>Check the policy of an operators&apos; desk in FILE. Ends like --check-service.</source>
        <translation>Die Richtlinie eines Helpdesks in FILE prüfen. Endet wie --check-service.</translation>
    </message>
    <message>
        <source>Verify the record of this computer&apos;s desk, or of the copy whose FILE is named besides, and say which row is the first that is wrong. Ends with status 0 if all is well, 1 if not, 2 if it could not be verified.</source>
        <translation>Das Protokoll des Helpdesks auf diesem Computer prüfen, oder das der Kopie, deren FILE dazu angegeben ist, und sagen, welche Zeile als erste nicht stimmt. Endet mit Status 0, wenn alles stimmt, 1, wenn nicht, 2, wenn es nicht geprüft werden konnte.</translation>
    </message>
    <message>
        <source>Write that record, or that in FILE, to a new file in FORMAT (csv or jsonl), with a manifest. Tickets, notes and names are left out. Ends with status 0 if that was done, 2 if not.</source>
        <translation>Dieses Protokoll oder das in FILE in eine neue Datei im FORMAT (csv oder jsonl) schreiben, mit einem Manifest. Tickets, Notizen und Namen werden ausgelassen. Endet mit Status 0, wenn das geschehen ist, sonst mit 2.</translation>
    </message>
    <message>
        <source>Have --export-audit write to FOLDER and not to the current one.</source>
        <translation>--export-audit nach FOLDER schreiben lassen statt in den aktuellen Ordner.</translation>
    </message>
    <message>
        <source>Try the profile in FILE on this terminal: sign in, read the account, and show each request, each reply and what Renumber understood. The requests of a change are shown and not sent. Ends with status 0 if the account could be read, 1 if not, 2 if the profile has faults.</source>
        <translation>Das Profil in FILE in diesem Terminal ausprobieren: anmelden, das Konto abrufen und jede Anfrage, jede Antwort und was Renumber davon verstand anzeigen. Die Anfragen einer Änderung werden angezeigt und nicht gesendet. Endet mit Status 0, wenn das Konto abgerufen werden konnte, 1, wenn nicht, 2, wenn das Profil Fehler hat.</translation>
    </message>
    <message>
        <source>List the services that come with Renumber, and end.</source>
        <translation>Die Dienste auflisten, die Renumber mitbringt, und beenden.</translation>
    </message>
    <message>
        <source>Show the version, and end.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show this help, and end.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%1: %n Fehler.</numerusform>
            <numerusform>%1: %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: describes %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of a service</extracomment>
        <translation>%1: beschreibt %2; keine Fehler.</translation>
    </message>
    <message>
        <source>  assumed: %1: %2</source>
        <extracomment>%1: a place in a file, %2: why it is assumed</extracomment>
        <translation>  angenommen: %1: %2</translation>
    </message>
    <message>
        <source>  operators work at a desk, by the policy %1</source>
        <extracomment>%1: the id of a policy</extracomment>
        <translation>  gearbeitet wird an einem Helpdesk, nach der Richtlinie %1</translation>
    </message>
    <message>
        <source>%1: %2, with %3; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of an organisation, %3: the name of a service</extracomment>
        <translation>%1: %2, mit %3; keine Fehler.</translation>
    </message>
    <message>
        <source>  calls go to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  Aufrufe gehen an: %1</translation>
    </message>
    <message>
        <source>  sign-in by browser goes to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  Anmeldung im Browser geht an: %1</translation>
    </message>
    <message>
        <source>  ways to sign in: %1</source>
        <extracomment>%1: a list of names of ways to sign in, such as &quot;browser&quot;</extracomment>
        <translation>  Arten der Anmeldung: %1</translation>
    </message>
    <message>
        <source>%1: policy %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the id of a policy</extracomment>
        <translation>%1: Richtlinie %2; keine Fehler.</translation>
    </message>
    <message>
        <source>  asks for approvals: the desk&apos;s store has to be in PostgreSQL</source>
        <translation>  verlangt Freigaben: die Datenbank des Helpdesks muss in PostgreSQL sein</translation>
    </message>
    <message>
        <source>  accepts a risk: %1</source>
        <extracomment>%1: why a policy accepts that operators alone say who a caller is</extracomment>
        <translation>  nimmt ein Risiko in Kauf: %1</translation>
    </message>
    <message>
        <source>proven by %1</source>
        <extracomment>%1: what a service description was tried against</extracomment>
        <translation>erprobt mit %1</translation>
    </message>
    <message>
        <source>“%1” is not a format of an export. There are csv and jsonl.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>„%1“ ist kein Exportformat. Es gibt csv und jsonl.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Aufruf: %1 [Optionen]</translation>
    </message>
</context>
<context>
    <name>ConfiguredService</name>
    <message>
        <source>the setting &quot;%1&quot; (%2) is missing</source>
        <extracomment>%1: the name of a setting, %2: what people call it</extracomment>
        <translation>die Einstellung &quot;%1&quot; (%2) fehlt</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>ergänzen</translation>
    </message>
    <message>
        <source>add it, or a baseUrl</source>
        <translation>ergänzen, oder eine baseUrl</translation>
    </message>
    <message>
        <source>add it, or the addresses as &quot;baseUrl&quot; and under &quot;hosts&quot;</source>
        <translation>ergänzen, oder die Adressen als &quot;baseUrl&quot; und unter &quot;hosts&quot;</translation>
    </message>
    <message>
        <source>a setting cannot hold a line break or other control character</source>
        <translation>eine Einstellung darf keinen Zeilenumbruch und kein anderes Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>%1 has no such setting</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat keine solche Einstellung</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>möglich: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to sign in at</source>
        <extracomment>%1: what should be an address</extracomment>
        <translation>&quot;%1&quot; ist keine Adresse zum Anmelden</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1</source>
        <translation>https:// verwenden, oder http:// mit einem Host auf diesem Computer wie 127.0.0.1</translation>
    </message>
    <message>
        <source>this does not make an address that a token may be sent to</source>
        <translation>das ergibt keine Adresse, an die ein Token gesendet werden darf</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1, and nothing after the path</source>
        <translation>https:// verwenden, oder http:// mit einem Host auf diesem Computer wie 127.0.0.1, und nichts hinter dem Pfad</translation>
    </message>
    <message>
        <source>%1 has no such host</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat keinen solchen Host</translation>
    </message>
    <message>
        <source>take it out; the service description names the hosts</source>
        <translation>entfernen; die Dienstbeschreibung nennt die Hosts</translation>
    </message>
    <message>
        <source>a token in a file is for the sandbox only</source>
        <translation>ein Token in einer Datei ist nur für die Sandbox</translation>
    </message>
    <message>
        <source>take it out and sign in instead</source>
        <translation>entfernen und sich stattdessen anmelden</translation>
    </message>
    <message>
        <source>a setting is missing without which nobody can sign in</source>
        <translation>eine Einstellung fehlt, ohne die sich niemand anmelden kann</translation>
    </message>
    <message>
        <source>add the client id</source>
        <translation>die Client-ID ergänzen</translation>
    </message>
    <message>
        <source>%1 has no sign-in by browser</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat keine Anmeldung im Browser</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Renumber</source>
        <translation>Renumber</translation>
    </message>
</context>
<context>
    <name>ContactReader</name>
    <message>
        <source>the new contact is never sent</source>
        <translation>die neue Kontaktangabe wird nie gesendet</translation>
    </message>
    <message>
        <source>use {new} in one of the calls</source>
        <translation>{new} in einem der Aufrufe verwenden</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>der Code wird nie gesendet</translation>
    </message>
    <message>
        <source>the code from the current contact is never sent</source>
        <translation>der Code an die aktuelle Kontaktangabe wird nie gesendet</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} in einem der Aufrufe verwenden</translation>
    </message>
    <message>
        <source>the service would tell them twice</source>
        <translation>der Dienst würde zweimal informieren</translation>
    </message>
    <message>
        <source>take it out, or &quot;notifies&quot;</source>
        <translation>entfernen, oder &quot;notifies&quot; entfernen</translation>
    </message>
    <message>
        <source>there is no change.submit</source>
        <translation>es gibt kein change.submit</translation>
    </message>
    <message>
        <source>write the calls here</source>
        <translation>die Aufrufe hierher schreiben</translation>
    </message>
    <message>
        <source>change.submit uses {%1}, which verify.send does not keep</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>change.submit verwendet {%1}, das verify.send nicht behält</translation>
    </message>
    <message>
        <source>keep it there, or write the calls here</source>
        <translation>es dort behalten oder die Aufrufe hierher schreiben</translation>
    </message>
    <message>
        <source>nothing can be asked before a message is sent to verify the contact</source>
        <translation>bevor eine Nachricht zum Verifizieren der Kontaktangabe gesendet wird, kann nichts abgefragt werden</translation>
    </message>
    <message>
        <source>use {%1} in &quot;submit&quot; only</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} nur in &quot;submit&quot; verwenden</translation>
    </message>
    <message>
        <source>nothing can be asked for while a link is waited for</source>
        <translation>während auf einen Link gewartet wird, kann nichts abgefragt werden</translation>
    </message>
    <message>
        <source>leave {%1} out of &quot;resend&quot;, or &quot;resend&quot; out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} in &quot;resend&quot; weglassen, oder &quot;resend&quot; weglassen</translation>
    </message>
    <message>
        <source>a change waits for a code, but the code cannot be entered</source>
        <translation>eine Änderung wartet auf einen Code, aber der Code kann nicht eingegeben werden</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;, or say under &quot;takesEffect&quot; that changes take effect atOnce</source>
        <translation>&quot;submit&quot; oder &quot;confirm&quot;: &quot;link&quot; ergänzen, oder unter &quot;takesEffect&quot; sagen, dass Änderungen atOnce wirksam werden</translation>
    </message>
    <message>
        <source>there is no code to submit where a link confirms</source>
        <translation>wo ein Link bestätigt, gibt es keinen Code einzugeben</translation>
    </message>
    <message>
        <source>take it out, or &quot;confirm&quot;</source>
        <translation>entfernen, oder &quot;confirm&quot; entfernen</translation>
    </message>
    <message>
        <source>a second code could not be entered where a link confirms</source>
        <translation>wo ein Link bestätigt, könnte ein zweiter Code nicht eingegeben werden</translation>
    </message>
    <message>
        <source>there is no way to confirm</source>
        <translation>es gibt keinen Weg zu bestätigen</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;</source>
        <translation>&quot;submit&quot; oder &quot;confirm&quot;: &quot;link&quot; ergänzen</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Your account shows no phone number now.</source>
        <translation>In Ihrem Konto steht jetzt keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Your account shows no email address now.</source>
        <translation>In Ihrem Konto steht jetzt keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The account shows no phone number now.</source>
        <translation>Im Konto steht jetzt keine Telefonnummer.</translation>
    </message>
    <message>
        <source>The account shows no email address now.</source>
        <translation>Im Konto steht jetzt keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Your account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>In Ihrem Konto steht jetzt %1, nicht verifiziert.</translation>
    </message>
    <message>
        <source>The account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Im Konto steht jetzt %1, nicht verifiziert.</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>In Ihrem Konto steht jetzt %1.</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Im Konto steht jetzt %1.</translation>
    </message>
    <message>
        <source>The email address will be %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>Die E-Mail-Adresse lautet dann %1.</translation>
    </message>
    <message>
        <source>We will email %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>Wir senden eine E-Mail an %1.</translation>
    </message>
    <message>
        <source>The new email address is %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>Die neue E-Mail-Adresse lautet %1.</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <extracomment>In a list. %1: a phone number or an email address</extracomment>
        <translation>%1 (nicht verifiziert)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of phone numbers or email addresses</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on the account: %1</source>
        <extracomment>On the card of a contact. %1: a list of phone numbers or email addresses</extracomment>
        <translation>Auch im Konto: %1</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>the service has nothing to change or verify</source>
        <translation>der Dienst hat nichts zu ändern oder zu verifizieren</translation>
    </message>
    <message>
        <source>add &quot;phone&quot; or &quot;email&quot;</source>
        <translation>&quot;phone&quot; oder &quot;email&quot; ergänzen</translation>
    </message>
    <message>
        <source>a setting cannot be called &quot;%1&quot;</source>
        <extracomment>%1: the name of a setting in a service description</extracomment>
        <translation>eine Einstellung darf nicht &quot;%1&quot; heißen</translation>
    </message>
    <message>
        <source>choose another name, of letters and digits</source>
        <translation>einen anderen Namen aus Buchstaben und Ziffern wählen</translation>
    </message>
    <message>
        <source>this cannot name a host</source>
        <translation>das kann keinen Host benennen</translation>
    </message>
    <message>
        <source>use letters, digits, _ and -, and a letter in front</source>
        <translation>Buchstaben, Ziffern, _ und - verwenden, mit einem Buchstaben vorn</translation>
    </message>
    <message>
        <source>this is not an address that a token may be sent to</source>
        <translation>das ist keine Adresse, an die ein Token gesendet werden darf</translation>
    </message>
    <message>
        <source>write https://, a host, and a path if need be, without a / at the end; http:// is only for a server on this machine</source>
        <translation>https://, einen Host und bei Bedarf einen Pfad schreiben, ohne / am Ende; http:// ist nur für einen Server auf diesem Computer</translation>
    </message>
    <message>
        <source>&quot;people&quot; is never taken, so that nobody could be found</source>
        <translation>&quot;people&quot; wird nie übernommen, so dass niemand zu finden wäre</translation>
    </message>
    <message>
        <source>add &quot;people&quot; and its place to a &quot;take&quot;</source>
        <translation>&quot;people&quot; und seine Stelle in einem &quot;take&quot; ergänzen</translation>
    </message>
    <message>
        <source>what is looked for is never sent</source>
        <translation>wonach gesucht wird, wird nie gesendet</translation>
    </message>
    <message>
        <source>use {wanted}, or one of the variables that begin so, in one of the calls</source>
        <translation>{wanted} oder eine der Variablen, die so beginnen, in einem der Aufrufe verwenden</translation>
    </message>
    <message>
        <source>nothing of the sign-in is sent</source>
        <translation>von der Anmeldung wird nichts gesendet</translation>
    </message>
    <message>
        <source>use {authorization} or {accessToken} in &quot;headers&quot;, as in &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</source>
        <translation>{authorization} oder {accessToken} in &quot;headers&quot; verwenden, etwa &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is taken here and nowhere in &quot;account&quot;, so that no account could be read any more once it is told</source>
        <translation>&quot;userId&quot; wird hier übernommen und nirgends in &quot;account&quot;, so dass kein Konto mehr zu lesen wäre, sobald sie bekannt ist</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in &quot;account&quot;, too, or take it out here</source>
        <translation>&quot;userId&quot; auch in &quot;account&quot; übernehmen oder hier entfernen</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is never taken, so that nobody could tell whose account was read</source>
        <translation>&quot;userId&quot; wird nie übernommen, so dass niemand wüsste, wessen Konto gelesen wurde</translation>
    </message>
    <message>
        <source>add &quot;userId&quot; and its place to a &quot;take&quot;</source>
        <translation>&quot;userId&quot; und ihre Stelle in einem &quot;take&quot; ergänzen</translation>
    </message>
    <message>
        <source>only who acts for others asks a caller for proofs, and finds people</source>
        <translation>nur wer für andere handelt, verlangt von Anrufenden Nachweise und sucht Personen</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take it out</source>
        <translation>&quot;find&quot; in &quot;account&quot; ergänzen oder entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never taken, so that no change would show</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>&quot;%1&quot; wird nie übernommen, so dass keine Änderung zu sehen wäre</translation>
    </message>
    <message>
        <source>add &quot;%1?&quot; and its place to a &quot;take&quot;</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>&quot;%1?&quot; und seine Stelle in einem &quot;take&quot; ergänzen</translation>
    </message>
    <message>
        <source>there is no problem called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>es gibt kein Problem namens &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>möglich: %1</translation>
    </message>
    <message>
        <source>this place does not exist in the file</source>
        <translation>diese Stelle gibt es in der Datei nicht</translation>
    </message>
    <message>
        <source>write a JSON Pointer, such as /phone/code</source>
        <translation>einen JSON Pointer schreiben, etwa /phone/code</translation>
    </message>
</context>
<context>
    <name>DeskCaseText</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>A change to the new number was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>In diesem Fall wurde eine Änderung auf die neue Nummer begonnen. Dieser Computer hat nicht mehr, was er zum Abschließen braucht. Klicken Sie auf „Als nicht bestätigt abschließen“ und helfen Sie der Person dann in einem neuen Fall.</translation>
    </message>
    <message>
        <source>A change to the new address was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>In diesem Fall wurde eine Änderung auf die neue Adresse begonnen. Dieser Computer hat nicht mehr, was er zum Abschließen braucht. Klicken Sie auf „Als nicht bestätigt abschließen“ und helfen Sie der Person dann in einem neuen Fall.</translation>
    </message>
    <message>
        <source>The number is changed, and the account shows it.</source>
        <translation>Die Nummer ist geändert und steht im Konto.</translation>
    </message>
    <message>
        <source>The address is changed, and the account shows it.</source>
        <translation>Die Adresse ist geändert und steht im Konto.</translation>
    </message>
    <message>
        <source>The change was refused. Nothing was changed.</source>
        <translation>Die Änderung wurde abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The change was given up. Nothing was changed.</source>
        <translation>Die Änderung wurde aufgegeben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The case was stopped, and the person is locked for everybody.</source>
        <translation>Der Fall wurde gestoppt, und die Person ist für alle gesperrt.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The number may or may not be changed.</source>
        <translation>Wir konnten die Änderung nicht bestätigen. Es ist unklar, ob die Nummer geändert ist.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The address may or may not be changed.</source>
        <translation>Wir konnten die Änderung nicht bestätigen. Es ist unklar, ob die Adresse geändert ist.</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this person today</source>
        <translation>SMS für diese Person heute: %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used for this person today</source>
        <translation>Nachrichten für diese Person heute: %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this number today</source>
        <translation>SMS an diese Nummer heute: %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 emails used for this address today</source>
        <translation>E-Mails an diese Adresse heute: %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used by you this hour</source>
        <translation>SMS von Ihnen in dieser Stunde: %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used by you this hour</source>
        <translation>Nachrichten von Ihnen in dieser Stunde: %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers shown to you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>Ihnen gezeigte Nummern in dieser Stunde: %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 searches used by you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>Suchen von Ihnen in dieser Stunde: %1 von %2</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Alte Nummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Old email address</source>
        <translation>Alte E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1: told by %2</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1: wird von %2 informiert</translation>
    </message>
    <message>
        <source>%1: Renumber has %2 tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1: %2 informiert auf Anfrage von Renumber</translation>
    </message>
    <message>
        <source>%1: you tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>%1: von Ihnen zu informieren</translation>
    </message>
    <message>
        <source>%1: none, so there is nobody to tell</source>
        <extracomment>%1: who would be told, such as &quot;Old number&quot;</extracomment>
        <translation>%1: keine, also niemand zu informieren</translation>
    </message>
    <message>
        <source>%1: told by %2 at %3</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: the name of a service, %3: a time of day</extracomment>
        <translation>%1: von %2 informiert (%3)</translation>
    </message>
    <message>
        <source>%1: told, as you noted at %2</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: a time of day</extracomment>
        <translation>%1: informiert, laut Ihrer Notiz (%2)</translation>
    </message>
    <message>
        <source>Nobody has called or texted the old number yet.</source>
        <translation>Noch hat niemand die alte Nummer angerufen oder eine SMS dorthin geschickt.</translation>
    </message>
    <message>
        <source>Nobody has called or texted the phone number yet.</source>
        <translation>Noch hat niemand die Telefonnummer angerufen oder eine SMS dorthin geschickt.</translation>
    </message>
    <message>
        <source>Nobody has written to the old email address yet.</source>
        <translation>Noch hat niemand an die alte E-Mail-Adresse geschrieben.</translation>
    </message>
    <message>
        <source>Nobody has written to the email address yet.</source>
        <translation>Noch hat niemand an die E-Mail-Adresse geschrieben.</translation>
    </message>
    <message>
        <source>The old number may or may not have been told.</source>
        <translation>Es ist unklar, ob die alte Nummer informiert wurde.</translation>
    </message>
    <message>
        <source>The phone number may or may not have been told.</source>
        <translation>Es ist unklar, ob die Telefonnummer informiert wurde.</translation>
    </message>
    <message>
        <source>The old email address may or may not have been told.</source>
        <translation>Es ist unklar, ob die alte E-Mail-Adresse informiert wurde.</translation>
    </message>
    <message>
        <source>The email address may or may not have been told.</source>
        <translation>Es ist unklar, ob die E-Mail-Adresse informiert wurde.</translation>
    </message>
    <message>
        <source>The old number is being told…</source>
        <translation>Die alte Nummer wird informiert&#xa0;…</translation>
    </message>
    <message>
        <source>The phone number is being told…</source>
        <translation>Die Telefonnummer wird informiert&#xa0;…</translation>
    </message>
    <message>
        <source>The old email address is being told…</source>
        <translation>Die alte E-Mail-Adresse wird informiert&#xa0;…</translation>
    </message>
    <message>
        <source>The email address is being told…</source>
        <translation>Die E-Mail-Adresse wird informiert&#xa0;…</translation>
    </message>
    <message>
        <source>Say that the phone number on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Sagen Sie, dass die Telefonnummer im Konto geändert wurde und wo man anruft, wenn man das nicht selbst war.</translation>
    </message>
    <message>
        <source>Say that the email address on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Sagen Sie, dass die E-Mail-Adresse im Konto geändert wurde und wo man anruft, wenn man das nicht selbst war.</translation>
    </message>
    <message>
        <source>Say that the phone number on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Sagen Sie, dass die Telefonnummer im Konto vielleicht geändert wurde und wo man anruft, wenn man das nicht selbst war.</translation>
    </message>
    <message>
        <source>Say that the email address on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Sagen Sie, dass die E-Mail-Adresse im Konto vielleicht geändert wurde und wo man anruft, wenn man das nicht selbst war.</translation>
    </message>
</context>
<context>
    <name>DeskFaultText</name>
    <message>
        <source>Somebody else has this person in hand.</source>
        <translation>Jemand anderes kümmert sich gerade um diese Person.</translation>
    </message>
    <message>
        <source>There is an open case for this person already (%1). Take that one.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>Für diese Person gibt es schon einen offenen Fall (%1). Übernehmen Sie den.</translation>
    </message>
    <message>
        <source>%1 has this person in hand (%2).</source>
        <extracomment>%1: the login of an operator, %2: the number of a case, such as R-1042</extracomment>
        <translation>Diese Person ist gerade bei %1 (%2).</translation>
    </message>
    <message>
        <source>%1 has this person in hand since %2 (%3).</source>
        <extracomment>%1: the login of an operator, %2: a time of day, %3: the number of a case, such as R-1042</extracomment>
        <translation>Diese Person ist bei %1, seit %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing was exported. Choose another folder.</source>
        <translation>Nichts wurde exportiert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Choose another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>Nichts wurde exportiert: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be read or written, so nothing new can begin. Ask an administrator to look at Renumber&apos;s data folder.</source>
        <translation>Die Datenbank des Helpdesks lässt sich nicht lesen oder schreiben. Deshalb kann nichts Neues beginnen. Bitten Sie die Administration, sich den Datenordner von Renumber anzusehen.</translation>
    </message>
    <message>
        <source>The desk&apos;s store is damaged, so nothing new can begin. Close Renumber and open it again: it moves the damaged file aside.</source>
        <translation>Die Datenbank des Helpdesks ist beschädigt. Deshalb kann nichts Neues beginnen. Schließen Sie Renumber und öffnen Sie es wieder: Es legt die beschädigte Datei beiseite.</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be written to, so nothing new can begin. The disk may be full, or you may not write to Renumber&apos;s data folder.</source>
        <translation>In die Datenbank des Helpdesks kann nicht geschrieben werden. Deshalb kann nichts Neues beginnen. Vielleicht ist das Laufwerk voll, oder Sie dürfen nicht in den Datenordner von Renumber schreiben.</translation>
    </message>
    <message>
        <source>A later version of Renumber has been used at this desk. Use that one.</source>
        <translation>An diesem Helpdesk wurde eine neuere Version von Renumber benutzt. Verwenden Sie diese.</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer, so nothing new can begin. We couldn&apos;t confirm whether what was said last is written down.</source>
        <translation>Die Datenbank des Helpdesks antwortet nicht. Deshalb kann nichts Neues beginnen. Wir konnten nicht bestätigen, dass die letzte Angabe gespeichert ist.</translation>
    </message>
    <message>
        <source>The desk&apos;s key is missing from the keyring. The desk stays shut: nobody who is locked would be recognized. Ask an administrator.</source>
        <translation>Der Schlüssel des Helpdesks fehlt im Schlüsselbund. Der Helpdesk bleibt geschlossen: Gesperrte Personen würden nicht erkannt. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>You may not do this at this desk. Ask an administrator.</source>
        <translation>Das dürfen Sie an diesem Helpdesk nicht. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>This case isn&apos;t at the desk any more.</source>
        <translation>Dieser Fall ist nicht mehr an diesem Helpdesk.</translation>
    </message>
    <message>
        <source>That leave was used before, so nothing was done. Check the account first.</source>
        <translation>Diese Erlaubnis wurde schon genutzt, deshalb ist nichts geschehen. Prüfen Sie zuerst das Konto.</translation>
    </message>
    <message>
        <source>Not everybody was told yet. Tell them, then close the case.</source>
        <translation>Noch sind nicht alle informiert. Informieren Sie sie und schließen Sie den Fall dann ab.</translation>
    </message>
    <message>
        <source>This person isn&apos;t locked.</source>
        <translation>Diese Person ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Renumber asked for something else under the same number, so nothing was done. Try again.</source>
        <translation>Renumber hat unter derselben Nummer schon etwas anderes angefragt, deshalb ist nichts geschehen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This can&apos;t go on record, so nothing was done. Say it in other words.</source>
        <translation>So kann das nicht ins Protokoll, deshalb ist nichts geschehen. Formulieren Sie es anders.</translation>
    </message>
    <message>
        <source>You may not do this in a case. Ask an administrator.</source>
        <translation>Das dürfen Sie in einem Fall nicht. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>This case was changed meanwhile. Look at it again, then go on.</source>
        <translation>Dieser Fall wurde inzwischen geändert. Sehen Sie ihn sich noch einmal an und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>Dieser Fall ist nicht mehr bei Ihnen. Übernehmen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>Somebody else has this case in hand.</source>
        <translation>Dieser Fall ist bei jemand anderem.</translation>
    </message>
    <message>
        <source>You had this case in hand, so somebody else has to say yes or no.</source>
        <translation>Dieser Fall war bei Ihnen, deshalb muss jemand anderes zustimmen oder ablehnen.</translation>
    </message>
    <message>
        <source>The new contact and the reason come first. Then ask for a yes.</source>
        <translation>Zuerst kommen die neue Kontaktangabe und der Grund. Bitten Sie dann um die Freigabe.</translation>
    </message>
    <message>
        <source>Enter the new contact first.</source>
        <translation>Geben Sie zuerst die neue Kontaktangabe ein.</translation>
    </message>
    <message>
        <source>First find out what came of the last step: check the account.</source>
        <translation>Stellen Sie zuerst fest, was der letzte Schritt bewirkt hat: Prüfen Sie das Konto.</translation>
    </message>
    <message>
        <source>That step is over, so nothing was done. Check the account.</source>
        <translation>Dieser Schritt ist vorbei, deshalb ist nichts geschehen. Prüfen Sie das Konto.</translation>
    </message>
    <message>
        <source>This isn&apos;t possible at this point of the case.</source>
        <translation>Das geht an diesem Punkt des Falls nicht.</translation>
    </message>
    <message>
        <source>This case is closed. Open a new one.</source>
        <translation>Dieser Fall ist abgeschlossen. Eröffnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The lock stays. Say why it can end.</source>
        <translation>Die Sperre bleibt. Sagen Sie, warum sie enden kann.</translation>
    </message>
    <message>
        <source>The lock stays. Only an approver can end it.</source>
        <translation>Die Sperre bleibt. Nur jemand mit Freigaberecht kann sie aufheben.</translation>
    </message>
    <message>
        <source>The lock stays. It is too early to end it.</source>
        <translation>Die Sperre bleibt. Es ist zu früh, sie aufzuheben.</translation>
    </message>
    <message>
        <source>The lock stays. It can be ended at %1.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>Die Sperre bleibt. Sie kann ab %1 aufgehoben werden.</translation>
    </message>
</context>
<context>
    <name>DeskFlagText</name>
    <message>
        <source>A contact of this account was changed a short while ago, or may have been.</source>
        <translation>Eine Kontaktangabe dieses Kontos wurde vor Kurzem geändert, oder das ist zumindest möglich.</translation>
    </message>
    <message>
        <source>A proof failed or a case was stopped for this person a short while ago.</source>
        <translation>Für diese Person ist vor Kurzem ein Nachweis gescheitert, oder ein Fall wurde gestoppt.</translation>
    </message>
    <message>
        <source>Somebody else was to get this same number a short while ago.</source>
        <translation>Vor Kurzem sollte jemand anderes dieselbe Nummer bekommen.</translation>
    </message>
    <message>
        <source>Somebody else was to get this same address a short while ago.</source>
        <translation>Vor Kurzem sollte jemand anderes dieselbe Adresse bekommen.</translation>
    </message>
    <message>
        <source>The new number is an internet, premium-rate or pager number.</source>
        <translation>Die neue Nummer gehört zu einem Internettelefon, einem teuren Sonderdienst oder einem Pager.</translation>
    </message>
    <message>
        <source>The new number is from another country than the old one.</source>
        <translation>Die neue Nummer ist aus einem anderen Land als die alte.</translation>
    </message>
    <message>
        <source>Your desk isn&apos;t usually at work now.</source>
        <translation>Um diese Zeit arbeitet Ihr Helpdesk sonst nicht.</translation>
    </message>
    <message>
        <source>The caller asked for a password or another app, too.</source>
        <translation>Die anrufende Person hat auch nach einem Passwort oder einer anderen App gefragt.</translation>
    </message>
    <message>
        <source>This account can do more than others.</source>
        <translation>Dieses Konto darf mehr als andere.</translation>
    </message>
    <message>
        <source>Whoever did that may be the caller. A code there proves nothing.</source>
        <translation>Wer das war, ruft vielleicht gerade an. Ein Code dorthin beweist nichts.</translation>
    </message>
    <message>
        <source>Somebody may be trying again and again. Take no shortcut.</source>
        <translation>Vielleicht versucht es jemand immer wieder. Kürzen Sie nichts ab.</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts on one phone. Ask whose number it is.</source>
        <translation>Vielleicht sammelt jemand gestohlene Konten auf einem Telefon. Fragen Sie, wessen Nummer das ist.</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts in one mailbox. Ask whose address it is.</source>
        <translation>Vielleicht sammelt jemand gestohlene Konten in einem Postfach. Fragen Sie, wessen Adresse das ist.</translation>
    </message>
    <message>
        <source>Anybody can get such a number in a minute. Ask for a mobile number. (Number data of %1.)</source>
        <extracomment>%1: a date</extracomment>
        <translation>Eine solche Nummer bekommt jeder in einer Minute. Fragen Sie nach einer Mobilnummer. (Nummerndaten vom %1.)</translation>
    </message>
    <message>
        <source>Ask the caller why.</source>
        <translation>Fragen Sie die anrufende Person, warum.</translation>
    </message>
    <message>
        <source>Thieves like quiet hours. Take your time.</source>
        <translation>Diebe mögen ruhige Stunden. Lassen Sie sich Zeit.</translation>
    </message>
    <message>
        <source>Accounts are stolen that way. Change one thing in one call, and nothing today.</source>
        <translation>So werden Konten gestohlen. Ändern Sie nur eines pro Anruf, und heute nichts.</translation>
    </message>
    <message>
        <source>A thief gains more from it. Be sure who is calling.</source>
        <translation>Hier ist für Diebe mehr zu holen. Seien Sie sicher, wer anruft.</translation>
    </message>
    <message>
        <source>recent changes</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>Änderungen in letzter Zeit</translation>
    </message>
    <message>
        <source>failed proofs</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>gescheiterte Nachweise</translation>
    </message>
    <message>
        <source>others with the same contact</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>andere mit derselben Kontaktangabe</translation>
    </message>
    <message>
        <source>kind of number</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>working hours</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>other requests in this call</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>weitere Wünsche in diesem Anruf</translation>
    </message>
    <message>
        <source>what the account may do</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>was das Konto darf</translation>
    </message>
    <message>
        <source>recent change</source>
        <extracomment>A flag of a case, in a list: a contact was changed lately, or may have been</extracomment>
        <translation>kürzlich geändert</translation>
    </message>
    <message>
        <source>failed before</source>
        <extracomment>A flag of a case, in a list: a proof failed, or a case was stopped</extracomment>
        <translation>früher gescheitert</translation>
    </message>
    <message>
        <source>wanted by others</source>
        <extracomment>A flag of a case, in a list: somebody else was to get the same number or address</extracomment>
        <translation>von anderen gewünscht</translation>
    </message>
    <message>
        <source>unusual number</source>
        <extracomment>A flag of a case, in a list: internet, premium-rate or pager</extracomment>
        <translation>ungewöhnliche Nummer</translation>
    </message>
    <message>
        <source>other country</source>
        <extracomment>A flag of a case, in a list: the new number&apos;s is not the old one&apos;s</extracomment>
        <translation>anderes Land</translation>
    </message>
    <message>
        <source>outside hours</source>
        <extracomment>A flag of a case, in a list</extracomment>
        <translation>außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>asked for more</source>
        <extracomment>A flag of a case, in a list: the caller asked for a password or another app, too</extracomment>
        <translation>wollte mehr</translation>
    </message>
    <message>
        <source>privileged</source>
        <extracomment>A flag of a case, in a list: the account may do more than others</extracomment>
        <translation>mit Sonderrechten</translation>
    </message>
    <message>
        <source>An approver has to say yes.</source>
        <translation>Jemand mit Freigaberecht muss zustimmen.</translation>
    </message>
    <message>
        <source>The change has to wait.</source>
        <translation>Die Änderung muss warten.</translation>
    </message>
    <message>
        <source>This case goes no further.</source>
        <translation>Dieser Fall geht nicht weiter.</translation>
    </message>
    <message>
        <source>Nothing can be changed: a contact of this account was changed a short while ago, or may have been.</source>
        <translation>Keine Änderung möglich: Eine Kontaktangabe dieses Kontos wurde vor Kurzem geändert, oder das ist zumindest möglich.</translation>
    </message>
    <message>
        <source>Nothing can be changed: a proof failed or a case was stopped a short while ago.</source>
        <translation>Keine Änderung möglich: Vor Kurzem ist ein Nachweis gescheitert, oder ein Fall wurde gestoppt.</translation>
    </message>
    <message>
        <source>Nothing can be changed to this number: somebody else was to get it. Ask for another.</source>
        <translation>Keine Änderung auf diese Nummer: Jemand anderes sollte sie bekommen. Fragen Sie nach einer anderen.</translation>
    </message>
    <message>
        <source>Nothing can be changed to this address: somebody else was to get it. Ask for another.</source>
        <translation>Keine Änderung auf diese Adresse: Jemand anderes sollte sie bekommen. Fragen Sie nach einer anderen.</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number of this kind. Ask for a mobile number.</source>
        <translation>Keine Änderung auf eine Nummer dieser Art. Fragen Sie nach einer Mobilnummer.</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number from another country. Ask for another one.</source>
        <translation>Keine Änderung auf eine Nummer aus einem anderen Land. Fragen Sie nach einer anderen.</translation>
    </message>
    <message>
        <source>Nothing can be changed outside your desk&apos;s hours. Ask them to call then.</source>
        <translation>Keine Änderung außerhalb der Arbeitszeit Ihres Helpdesks. Bitten Sie um einen Anruf zur Arbeitszeit.</translation>
    </message>
    <message>
        <source>Nothing can be changed: the caller asked for a password or another app, too.</source>
        <translation>Keine Änderung möglich: Die anrufende Person hat auch nach einem Passwort oder einer anderen App gefragt.</translation>
    </message>
    <message>
        <source>Accounts like this one can&apos;t be changed here. Ask an administrator.</source>
        <translation>Konten wie dieses können hier nicht geändert werden. Fragen Sie die Administration.</translation>
    </message>
</context>
<context>
    <name>DeskLossText</name>
    <message>
        <source>The desk&apos;s store was damaged. It is now %1, and a new one was begun.</source>
        <extracomment>%1: a file</extracomment>
        <translation>Die Datenbank des Helpdesks war beschädigt. Sie heißt jetzt %1, und eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>Row %1 of the record is missing.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Zeile %1 des Protokolls fehlt.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the record are missing.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>Die Zeilen %1 bis %2 des Protokolls fehlen.</translation>
    </message>
    <message>
        <source>Row %1 is missing from the end of the record.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Zeile %1 fehlt am Ende des Protokolls.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing from the end of the record.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>Die Zeilen %1 bis %2 fehlen am Ende des Protokolls.</translation>
    </message>
    <message>
        <source>What this computer had seen of the record is gone. Rows may have been cut off at its end.</source>
        <translation>Was dieser Computer vom Protokoll gesehen hatte, ist verloren. Vielleicht wurden am Ende Zeilen abgeschnitten.</translation>
    </message>
    <message>
        <source>This computer can&apos;t note how far it has seen the record. Ask an administrator to look at its disk.</source>
        <translation>Dieser Computer kann nicht festhalten, wie weit er das Protokoll gesehen hat. Bitten Sie die Administration, sich das Laufwerk anzusehen.</translation>
    </message>
    <message>
        <source>Row %1 of the record was changed.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Zeile %1 des Protokolls wurde geändert.</translation>
    </message>
    <message>
        <source>Row %1 of the record was moved: it now stands at %2.</source>
        <extracomment>%1 and %2: the numbers of rows</extracomment>
        <translation>Zeile %1 des Protokolls wurde verschoben: Sie steht jetzt an Stelle %2.</translation>
    </message>
    <message>
        <source>Row %1 was added to the record afterwards.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Zeile %1 wurde nachträglich ins Protokoll eingefügt.</translation>
    </message>
    <message>
        <source>This isn&apos;t the record that this computer has seen up to row %1. It may be a copy that was put back.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Das ist nicht das Protokoll, das dieser Computer bis Zeile %1 gesehen hat. Vielleicht wurde eine Kopie zurückgespielt.</translation>
    </message>
    <message>
        <source>What protects the record from changes was taken out of its file.</source>
        <translation>Was das Protokoll vor Änderungen schützt, wurde aus seiner Datei entfernt.</translation>
    </message>
    <message>
        <source>Cases and locks may be lost. The desk stays shut until an administrator says that they know.</source>
        <translation>Fälle und Sperren können verloren sein. Der Helpdesk bleibt geschlossen, bis die Administration bestätigt, dass sie davon weiß.</translation>
    </message>
    <message>
        <source>First lock again who was locked. The file that was moved aside, or an export, says who.</source>
        <translation>Sperren Sie zuerst wieder, wer gesperrt war. Das steht in der Datei, die beiseitegelegt wurde, oder in einem Export.</translation>
    </message>
    <message>
        <source>I know what may be lost</source>
        <translation>Ich weiß, was verloren sein kann</translation>
    </message>
</context>
<context>
    <name>DeskMissingText</name>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>Dieser Fall ist nicht mehr bei Ihnen. Übernehmen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>%1 has this case in hand now.</source>
        <extracomment>%1: the login of an operator</extracomment>
        <translation>Dieser Fall ist jetzt bei %1.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. An approver can end the lock.</source>
        <translation>Diese Person ist für alle gesperrt. Jemand mit Freigaberecht kann die Sperre aufheben.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended, with a reason.</source>
        <translation>Diese Person ist für alle gesperrt. Die Sperre kann mit einem Grund aufgehoben werden.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended at %1, with a reason.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>Diese Person ist für alle gesperrt. Die Sperre kann ab %1 mit einem Grund aufgehoben werden.</translation>
    </message>
    <message>
        <source>The policy has no rule for this case. Ask an administrator.</source>
        <translation>Die Richtlinie hat keine Regel für diesen Fall. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>Prove who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Weisen Sie nach, wer anruft: %1.</translation>
    </message>
    <message>
        <source>A proof is too old now. Prove again who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Ein Nachweis ist inzwischen zu alt. Weisen Sie erneut nach, wer anruft: %1.</translation>
    </message>
    <message>
        <source>A proof stopped counting at %1. Prove again who is calling: %2.</source>
        <extracomment>%1: a time of day, %2: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Ein Nachweis zählt seit %1 nicht mehr. Weisen Sie erneut nach, wer anruft: %2.</translation>
    </message>
    <message>
        <source>An approver said no to this change. Ask them why before you go on.</source>
        <translation>Jemand mit Freigaberecht hat diese Änderung abgelehnt. Fragen Sie nach dem Grund, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>%1 said no to this change. Ask them why before you go on.</source>
        <extracomment>%1: the login of an approver</extracomment>
        <translation>%1 hat diese Änderung abgelehnt. Fragen Sie nach dem Grund, bevor Sie weitermachen.</translation>
    </message>
    <message numerus="yes">
        <source>This change has to wait %n hour(s), once nothing else is missing.</source>
        <translation>
            <numerusform>Sobald sonst nichts mehr fehlt, muss diese Änderung noch %n Stunde warten.</numerusform>
            <numerusform>Sobald sonst nichts mehr fehlt, muss diese Änderung noch %n Stunden warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold until %1. Arrange a second call then: the caller proves again who they are.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>Wartefrist bis %1. Vereinbaren Sie für danach einen zweiten Anruf: Dann ist erneut nachzuweisen, wer anruft.</translation>
    </message>
    <message>
        <source>No more texts for this person today.</source>
        <translation>Heute keine SMS mehr für diese Person.</translation>
    </message>
    <message>
        <source>No more messages for this person today.</source>
        <translation>Heute keine Nachrichten mehr für diese Person.</translation>
    </message>
    <message>
        <source>No more texts to this number today.</source>
        <translation>Heute keine SMS mehr an diese Nummer.</translation>
    </message>
    <message>
        <source>No more emails to this address today.</source>
        <translation>Heute keine E-Mails mehr an diese Adresse.</translation>
    </message>
    <message>
        <source>No more texts from you this hour.</source>
        <translation>In dieser Stunde keine SMS mehr von Ihnen.</translation>
    </message>
    <message>
        <source>No more messages from you this hour.</source>
        <translation>In dieser Stunde keine Nachrichten mehr von Ihnen.</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour.</source>
        <translation>Sie können in dieser Stunde keine Nummern mehr anzeigen.</translation>
    </message>
    <message>
        <source>No more searches by you this hour.</source>
        <translation>In dieser Stunde keine Suchen mehr von Ihnen.</translation>
    </message>
    <message>
        <source>No more texts for this person today. The next can go at %1.</source>
        <translation>Heute keine SMS mehr für diese Person. Die nächste ist ab %1 möglich.</translation>
    </message>
    <message>
        <source>No more messages for this person today. The next can go at %1.</source>
        <translation>Heute keine Nachrichten mehr für diese Person. Die nächste ist ab %1 möglich.</translation>
    </message>
    <message>
        <source>No more texts to this number today. The next can go at %1.</source>
        <translation>Heute keine SMS mehr an diese Nummer. Die nächste ist ab %1 möglich.</translation>
    </message>
    <message>
        <source>No more emails to this address today. The next can go at %1.</source>
        <translation>Heute keine E-Mails mehr an diese Adresse. Die nächste ist ab %1 möglich.</translation>
    </message>
    <message>
        <source>No more texts from you this hour. The next can go at %1.</source>
        <translation>In dieser Stunde keine SMS mehr von Ihnen. Die nächste ist ab %1 möglich.</translation>
    </message>
    <message>
        <source>No more messages from you this hour. The next can go at %1.</source>
        <translation>In dieser Stunde keine Nachrichten mehr von Ihnen. Die nächste ist ab %1 möglich.</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour. You can show the next at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Sie können in dieser Stunde keine Nummern mehr anzeigen. Die nächste ist ab %1 möglich.</translation>
    </message>
    <message>
        <source>No more searches by you this hour. You can search again at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>In dieser Stunde keine Suchen mehr von Ihnen. Die nächste ist ab %1 möglich.</translation>
    </message>
    <message>
        <source>You aren&apos;t an operator at this desk. Ask an administrator.</source>
        <translation>Sie sind an diesem Helpdesk nicht als Helpdesk-Kraft eingesetzt. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer. Nothing new can begin until it does.</source>
        <translation>Die Datenbank des Helpdesks antwortet nicht. Solange das so ist, kann nichts Neues beginnen.</translation>
    </message>
    <message>
        <source>This policy isn&apos;t registered at the desk. Ask an administrator to register it.</source>
        <translation>Diese Richtlinie ist am Helpdesk nicht registriert. Bitten Sie die Administration, sie zu registrieren.</translation>
    </message>
    <message>
        <source>Choose why the caller wants this.</source>
        <translation>Wählen Sie, warum die anrufende Person das möchte.</translation>
    </message>
    <message>
        <source>Enter the ticket, the way your desk writes it.</source>
        <translation>Geben Sie das Ticket so ein, wie Ihr Helpdesk es schreibt.</translation>
    </message>
    <message>
        <source>These proofs came the same way, so they count as one. Add one that comes another way.</source>
        <translation>Diese Nachweise kamen auf demselben Weg und zählen deshalb als einer. Fügen Sie einen auf anderem Weg hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n approver(s) have to say yes first.</source>
        <translation>
            <numerusform>Zuerst muss %n Person mit Freigaberecht zustimmen.</numerusform>
            <numerusform>Zuerst müssen %n Personen mit Freigaberecht zustimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody was told of this person&apos;s last change. Tell them first.</source>
        <translation>Über die letzte Änderung bei dieser Person sind noch nicht alle informiert. Holen Sie das zuerst nach.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>Es wurde kein Code gesendet.</translation>
    </message>
    <message>
        <source>Enter the new phone number.</source>
        <translation>Geben Sie die neue Telefonnummer ein.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Geben Sie die neue E-Mail-Adresse ein.</translation>
    </message>
</context>
<context>
    <name>DeskPageText</name>
    <message>
        <source>Text the code to %1 for %2</source>
        <extracomment>On a button. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Code für %2 per SMS an %1 senden</translation>
    </message>
    <message>
        <source>Have the code called to %1 for %2</source>
        <extracomment>On a button: a machine calls and says the code. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Code für %2 per Anruf an %1 senden</translation>
    </message>
    <message>
        <source>Send the code to %1 for %2</source>
        <extracomment>On a button: in an app for messages. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Code für %2 an %1 senden</translation>
    </message>
    <message>
        <source>Email the code to %1 for %2</source>
        <extracomment>On a button. %1: the new email address, %2: a person&apos;s name</extracomment>
        <translation>Code für %2 per E-Mail an %1 senden</translation>
    </message>
    <message>
        <source>Text the link to %1 for %2</source>
        <translation>Link für %2 per SMS an %1 senden</translation>
    </message>
    <message>
        <source>Email the link to %1 for %2</source>
        <translation>Link für %2 per E-Mail an %1 senden</translation>
    </message>
    <message>
        <source>Change the number to %1 for %2</source>
        <translation>Nummer für %2 auf %1 ändern</translation>
    </message>
    <message>
        <source>Change the address to %1 for %2</source>
        <translation>Adresse für %2 auf %1 ändern</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the history of a person: it was whoever reads it</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>number changed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>Nummer geändert</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>Adresse geändert</translation>
    </message>
    <message>
        <source>new number refused</source>
        <extracomment>In the history of a person</extracomment>
        <translation>neue Nummer abgelehnt</translation>
    </message>
    <message>
        <source>new address refused</source>
        <translation>neue Adresse abgelehnt</translation>
    </message>
    <message>
        <source>new number given up</source>
        <extracomment>In the history of a person</extracomment>
        <translation>neue Nummer aufgegeben</translation>
    </message>
    <message>
        <source>new address given up</source>
        <translation>neue Adresse aufgegeben</translation>
    </message>
    <message>
        <source>case stopped</source>
        <extracomment>In the history of a person</extracomment>
        <translation>Fall gestoppt</translation>
    </message>
    <message>
        <source>new number not confirmed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>neue Nummer nicht bestätigt</translation>
    </message>
    <message>
        <source>new address not confirmed</source>
        <translation>neue Adresse nicht bestätigt</translation>
    </message>
    <message>
        <source>a proof failed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>ein Nachweis gescheitert</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>In the history of a person</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>lock ended</source>
        <extracomment>In the history of a person</extracomment>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>number changed elsewhere</source>
        <extracomment>In the history of a person</extracomment>
        <translation>Nummer anderswo geändert</translation>
    </message>
    <message>
        <source>address changed elsewhere</source>
        <translation>Adresse anderswo geändert</translation>
    </message>
    <message>
        <source>Change the number for %1</source>
        <translation>Nummer für %1 ändern</translation>
    </message>
    <message>
        <source>Change the address for %1</source>
        <translation>Adresse für %1 ändern</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number or email address now on the account</extracomment>
        <translation>Aktuell: %1</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by you</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day</extracomment>
        <translation>%1 · Fall %2 · von Ihnen eröffnet (%3)</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by %4</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day, %4: a login</extracomment>
        <translation>%1 · Fall %2 · von %4 eröffnet (%3)</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>In place of a name that the service does not tell</extracomment>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>%1 was to tell them.</source>
        <extracomment>Whom a change concerns. %1: the name of a service</extracomment>
        <translation>%1 sollte die Betroffenen informieren.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird protokolliert&#xa0;…</translation>
    </message>
    <message>
        <source>Asking the desk for leave…</source>
        <translation>Der Helpdesk wird um Erlaubnis gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 wird um einen Code gebeten&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 to make the change…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 wird um die Änderung gebeten&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 for the account…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Das Konto wird bei %1 abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 wird gebeten, den Code zu prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 to tell them…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 wird gebeten, die Betroffenen zu informieren&#xa0;…</translation>
    </message>
    <message>
        <source>The stop isn&apos;t recorded, and this person isn&apos;t locked for others. Nothing goes on with this case here. Press F8 again.</source>
        <translation>Der Stopp ist nicht protokolliert, und diese Person ist für andere nicht gesperrt. Hier geht in diesem Fall nichts weiter. Drücken Sie noch einmal F8.</translation>
    </message>
</context>
<context>
    <name>DeskProofText</name>
    <message>
        <source>a code to the phone number</source>
        <translation>ein Code an die Telefonnummer</translation>
    </message>
    <message>
        <source>a code to the email address</source>
        <translation>ein Code an die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a code to a contact on the account</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>ein Code an eine Kontaktangabe im Konto</translation>
    </message>
    <message>
        <source>a callback</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>ein Rückruf</translation>
    </message>
    <message>
        <source>a document seen in person</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>ein vor Ort gesehener Ausweis</translation>
    </message>
    <message>
        <source>a document seen on video</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>ein per Video gesehener Ausweis</translation>
    </message>
    <message>
        <source>a manager&apos;s word</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>das Wort einer Führungskraft</translation>
    </message>
    <message>
        <source>any proof</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>ein beliebiger Nachweis</translation>
    </message>
    <message>
        <source>Code to %1</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number or email address</extracomment>
        <translation>Code an %1</translation>
    </message>
    <message>
        <source>Code to the phone number</source>
        <translation>Code an die Telefonnummer</translation>
    </message>
    <message>
        <source>Code to the email address</source>
        <translation>Code an die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number</extracomment>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Rückruf an %1</translation>
    </message>
    <message>
        <source>Document seen in person</source>
        <translation>Ausweis vor Ort gesehen</translation>
    </message>
    <message>
        <source>Document seen on video</source>
        <translation>Ausweis per Video gesehen</translation>
    </message>
    <message>
        <source>A manager&apos;s word</source>
        <translation>Wort einer Führungskraft</translation>
    </message>
    <message>
        <source>The caller reads it out, and you enter it.</source>
        <translation>Die anrufende Person liest ihn vor, und Sie geben ihn ein.</translation>
    </message>
    <message>
        <source>Tell the caller that you will call back. Hang up. Then show the number and call it.</source>
        <translation>Sagen Sie, dass Sie zurückrufen. Legen Sie auf. Zeigen Sie dann die Nummer an und rufen Sie dort an.</translation>
    </message>
    <message>
        <source>Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>Vergleichen Sie das Gesicht mit einem amtlichen Ausweis und den Namen mit dem oben. Notieren Sie keine Ausweisnummer.</translation>
    </message>
    <message>
        <source>Start the video call yourself. Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>Starten Sie den Videoanruf selbst. Vergleichen Sie das Gesicht mit einem amtlichen Ausweis und den Namen mit dem oben. Notieren Sie keine Ausweisnummer.</translation>
    </message>
    <message>
        <source>Look the manager up in your directory, and call them there. Ask whether the caller is who they say.</source>
        <translation>Suchen Sie die Führungskraft in Ihrem Verzeichnis und rufen Sie dort an. Fragen Sie, ob die anrufende Person wirklich die ist, für die sie sich ausgibt.</translation>
    </message>
    <message>
        <source>Hang up. Call %1. Say: “This is the help desk. Did you call us just now?” Then have them say what they wanted.</source>
        <extracomment>Steps of a callback. %1: a phone number</extracomment>
        <translation>Legen Sie auf. Rufen Sie %1 an. Sagen Sie: „Hier ist der Helpdesk. Haben Sie uns gerade angerufen?“ Lassen Sie sich dann sagen, worum es ging.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Of several, any will do. %1: ways to prove who is calling, with commas between them; %2: the last</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A code at the new number shows who holds it, not who they are.</source>
        <translation>Ein Code an die neue Nummer zeigt, wer sie hat, nicht wer das ist.</translation>
    </message>
    <message>
        <source>A code at the new address shows who holds it, not who they are.</source>
        <translation>Ein Code an die neue Adresse zeigt, wer sie hat, nicht wer das ist.</translation>
    </message>
</context>
<context>
    <name>DeskRefusalText</name>
    <message>
        <source>The desk is closed, as its policy can&apos;t be read. Tell whoever set up Renumber for you.</source>
        <translation>Der Helpdesk ist geschlossen, denn seine Richtlinie ist nicht lesbar. Melden Sie das der Stelle, die Renumber für Sie eingerichtet hat.</translation>
    </message>
    <message>
        <source>The desk is closed, as there is something wrong with its policy: %1. Tell whoever set up Renumber for you.</source>
        <extracomment>%1: what is wrong with a file, such as &quot;the file cannot be read&quot;</extracomment>
        <translation>Der Helpdesk ist geschlossen, denn mit seiner Richtlinie stimmt etwas nicht: %1. Melden Sie das der Stelle, die Renumber für Sie eingerichtet hat.</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring is locked. Unlock it, then try again.</source>
        <translation>Der Helpdesk ist geschlossen, denn der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The desk is closed. Its cases are on this computer, but the key that they were recorded with isn&apos;t in the keyring. Tell whoever set up Renumber for you.</source>
        <translation>Der Helpdesk ist geschlossen. Seine Fälle sind auf diesem Computer, aber der Schlüssel, mit dem sie gespeichert wurden, ist nicht im Schlüsselbund. Melden Sie das der Stelle, die Renumber für Sie eingerichtet hat.</translation>
    </message>
    <message>
        <source>The desk is closed, as this computer has no keyring to keep its key in. Start one, then try again.</source>
        <translation>Der Helpdesk ist geschlossen, denn auf diesem Computer gibt es keinen Schlüsselbund für seinen Schlüssel. Starten Sie einen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring doesn&apos;t keep its key. Try again.</source>
        <translation>Der Helpdesk ist geschlossen, denn der Schlüsselbund speichert seinen Schlüssel nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The account of this case can&apos;t be read now, so the case stays on the board. Try again.</source>
        <translation>Das Konto dieses Falls lässt sich gerade nicht abrufen. Der Fall bleibt deshalb in der Übersicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know whose case %1 is. Find the person, and it goes on from there.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>Dieser Computer weiß nicht, um wen es in Fall %1 geht. Suchen Sie die Person, dann geht es von dort weiter.</translation>
    </message>
</context>
<context>
    <name>DeskStatementText</name>
    <message>
        <source>A note for the record about %1. Leave out numbers, codes and passwords.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Eine Notiz zu %1 für das Protokoll. Lassen Sie Nummern, Codes und Passwörter weg.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>The note is in the record.</source>
        <translation>Die Notiz steht im Protokoll.</translation>
    </message>
    <message>
        <source>Why can %1 be served again? It goes into the record, with your name.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Warum darf %1 wieder betreut werden? Das kommt ins Protokoll, mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>End the lock</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>What kind of document did you see? It goes into the record. Leave out its number.</source>
        <translation>Welche Art Ausweis haben Sie gesehen? Das kommt ins Protokoll. Lassen Sie die Ausweisnummer weg.</translation>
    </message>
    <message>
        <source>Who vouches for the caller, and how did you reach them? It goes into the record. Leave out phone numbers and email addresses.</source>
        <translation>Wer bürgt für die anrufende Person, und wie haben Sie dort nachgefragt? Das kommt ins Protokoll. Lassen Sie Telefonnummern und E-Mail-Adressen weg.</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed, and %1 is locked for everybody. After 24 hours the lock can be ended.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Ein Nachweis wurde begonnen und ist nicht beendet. Wenn Sie den Fall jetzt beenden, gilt der Nachweis als gescheitert, und %1 ist für alle gesperrt. Nach 24 Stunden kann die Sperre aufgehoben werden.</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed for %1.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Ein Nachweis wurde begonnen und ist nicht beendet. Wenn Sie den Fall jetzt beenden, gilt der Nachweis für %1 als gescheitert.</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Fall beenden</translation>
    </message>
    <message>
        <source>It&apos;s %1</source>
        <extracomment>On a button: the caller has proven who they are. %1: a person&apos;s name</extracomment>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>On a button: the caller has not proven who they are. %1: a person&apos;s name</extracomment>
        <translation>Nicht %1</translation>
    </message>
</context>
<context>
    <name>DeskTellingPage</name>
    <message>
        <source>Close the case</source>
        <translation>Fall abschließen</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Zurück zum Konto</translation>
    </message>
    <message>
        <source>Find another person</source>
        <translation>Andere Person suchen</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Your old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Ihre alte Nummer, %1, steht noch im Konto.</translation>
    </message>
    <message>
        <source>Your old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Ihre alte Adresse, %1, steht noch im Konto.</translation>
    </message>
    <message>
        <source>The old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Die alte Nummer, %1, steht noch im Konto.</translation>
    </message>
    <message>
        <source>The old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Die alte Adresse, %1, steht noch im Konto.</translation>
    </message>
    <message>
        <source>If it should go, ask whoever runs %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Soll sie entfernt werden, fragen Sie den Betreiber von %1.</translation>
    </message>
    <message>
        <source>If that phone was lost or stolen, the number has to go. Ask whoever runs %1 to remove it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Wenn dieses Telefon verloren oder gestohlen ist, muss die Nummer entfernt werden. Bitten Sie den Betreiber von %1 darum.</translation>
    </message>
    <message>
        <source>If somebody else can read that mail, the address has to go. Ask whoever runs %1 to remove it.</source>
        <translation>Wenn jemand anderes diese Mails lesen kann, muss die Adresse entfernt werden. Bitten Sie den Betreiber von %1 darum.</translation>
    </message>
    <message>
        <source>The number is on your account</source>
        <translation>Die Nummer steht in Ihrem Konto</translation>
    </message>
    <message>
        <source>The address is on your account</source>
        <translation>Die Adresse steht in Ihrem Konto</translation>
    </message>
    <message>
        <source>The number is on the account</source>
        <translation>Die Nummer steht im Konto</translation>
    </message>
    <message>
        <source>The address is on the account</source>
        <translation>Die Adresse steht im Konto</translation>
    </message>
    <message>
        <source>Your number is verified</source>
        <translation>Ihre Nummer ist verifiziert</translation>
    </message>
    <message>
        <source>Your address is verified</source>
        <translation>Ihre Adresse ist verifiziert</translation>
    </message>
    <message>
        <source>The number is verified</source>
        <translation>Die Nummer ist verifiziert</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <translation>Die Adresse ist verifiziert</translation>
    </message>
    <message>
        <source>Your number is changed and verified</source>
        <translation>Ihre Nummer ist geändert und verifiziert</translation>
    </message>
    <message>
        <source>Your address is changed and verified</source>
        <translation>Ihre Adresse ist geändert und verifiziert</translation>
    </message>
    <message>
        <source>The number is changed and verified</source>
        <translation>Die Nummer ist geändert und verifiziert</translation>
    </message>
    <message>
        <source>The address is changed and verified</source>
        <translation>Die Adresse ist geändert und verifiziert</translation>
    </message>
    <message>
        <source>Your number is changed</source>
        <translation>Ihre Nummer ist geändert</translation>
    </message>
    <message>
        <source>Your address is changed</source>
        <translation>Ihre Adresse ist geändert</translation>
    </message>
    <message>
        <source>The number is changed</source>
        <translation>Die Nummer ist geändert</translation>
    </message>
    <message>
        <source>The address is changed</source>
        <translation>Die Adresse ist geändert</translation>
    </message>
    <message>
        <source>%1 showed it at %2. We can&apos;t tell whether it is verified.</source>
        <translation>%1 hat sie angezeigt (%2). Wir können nicht sagen, ob sie verifiziert ist.</translation>
    </message>
    <message>
        <source>%1 showed it at %2, but not as verified.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 hat sie angezeigt (%2), aber nicht als verifiziert.</translation>
    </message>
    <message>
        <source>%1 confirmed it at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 hat das bestätigt (%2).</translation>
    </message>
    <message>
        <source>Another number is still the main one.</source>
        <translation>Eine andere Nummer ist noch die Hauptnummer.</translation>
    </message>
    <message>
        <source>Another address is still the main one.</source>
        <translation>Eine andere Adresse ist noch die Hauptadresse.</translation>
    </message>
    <message>
        <source>The new number is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>Die neue Nummer ist noch nicht verifiziert. Verifizieren Sie sie jetzt: Vielleicht kommen Sie nur mit einer verifizierten wieder in Ihr Konto.</translation>
    </message>
    <message>
        <source>The new address is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>Die neue Adresse ist noch nicht verifiziert. Verifizieren Sie sie jetzt: Vielleicht kommen Sie nur mit einer verifizierten wieder in Ihr Konto.</translation>
    </message>
    <message>
        <source>The new number is not verified yet.</source>
        <translation>Die neue Nummer ist noch nicht verifiziert.</translation>
    </message>
    <message>
        <source>The new address is not verified yet.</source>
        <translation>Die neue Adresse ist noch nicht verifiziert.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A title, such as &quot;Your number is changed&quot;, as a sentence</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>EmailEditor</name>
    <message>
        <source>New email address</source>
        <translation>Neue E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>the discovery document is not one</source>
        <translation>das Discovery-Dokument ist keines</translation>
    </message>
    <message>
        <source>the discovery document is that of another issuer</source>
        <translation>das Discovery-Dokument gehört zu einem anderen Aussteller</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the discovery document is no safe address</source>
        <extracomment>%1: the name of a member of a JSON document</extracomment>
        <translation>&quot;%1&quot; im Discovery-Dokument ist keine sichere Adresse</translation>
    </message>
    <message>
        <source>the identity provider has no PKCE with S256</source>
        <translation>der Identitätsanbieter hat kein PKCE mit S256</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>es gibt keinen Wert für {%1}</translation>
    </message>
    <message>
        <source>the service description has no call for this case</source>
        <translation>die Dienstbeschreibung hat keinen Aufruf für diesen Fall</translation>
    </message>
    <message>
        <source>the reply does not say whose account it is</source>
        <translation>die Antwort sagt nicht, wessen Konto es ist</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1: %2. Fix: %3.</source>
        <extracomment>%1: file and line, %2: what is wrong there, %3: how to mend it</extracomment>
        <translation>%1: %2. Abhilfe: %3.</translation>
    </message>
    <message>
        <source>%1: at %2: %3. Fix: %4.</source>
        <extracomment>%1: file and line, %2: place in a JSON document, %3: what is wrong there, %4: how to mend it</extracomment>
        <translation>%1: bei %2: %3. Abhilfe: %4.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Whose account?</source>
        <translation>Wessen Konto?</translation>
    </message>
    <message>
        <source>Phone number, email address or name</source>
        <translation>Telefonnummer, E-Mail-Adresse oder Name</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>Was geändert werden soll</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Andere Konten</translation>
    </message>
    <message>
        <source>Open this account</source>
        <translation>Dieses Konto öffnen</translation>
    </message>
</context>
<context>
    <name>ForgettingText</name>
    <message>
        <source>You will be signed out, and all sign-ins, unfinished changes and settings of Renumber deleted from this computer. A code that was sent can&apos;t be entered here any more.</source>
        <translation>Sie werden abgemeldet. Alle Anmeldungen, nicht abgeschlossenen Änderungen und Einstellungen von Renumber werden von diesem Computer gelöscht. Ein gesendeter Code kann hier nicht mehr eingegeben werden.</translation>
    </message>
    <message>
        <source>Your sign-ins, unfinished changes and settings are deleted. The help desk&apos;s record stays, and what its open cases need from the keyring.</source>
        <translation>Ihre Anmeldungen, nicht abgeschlossenen Änderungen und Einstellungen sind gelöscht. Das Protokoll des Helpdesks bleibt, ebenso was seine offenen Fälle im Schlüsselbund brauchen.</translation>
    </message>
    <message>
        <source>Nothing of you is left on this computer.</source>
        <translation>Von Ihnen ist nichts mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>Renumber couldn&apos;t read its files, so something may still be on this computer. Look at the disk, then try again.</source>
        <translation>Renumber konnte seine Dateien nicht lesen. Deshalb kann noch etwas auf diesem Computer sein. Prüfen Sie das Laufwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t let go of everything. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund hat nicht alles gelöscht. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>All files are deleted, a damaged one among them. What it named in the keyring may still be there: look for Renumber in it.</source>
        <translation>Alle Dateien sind gelöscht, darunter eine beschädigte. Was sie im Schlüsselbund nannte, kann noch dort sein: Suchen Sie darin nach Renumber.</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Look at the disk and the keyring, then try again.</source>
        <translation>Nicht alles konnte gelöscht werden. Prüfen Sie Laufwerk und Schlüsselbund und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>the name “%1”</source>
        <extracomment>%1: a name that somebody typed</extracomment>
        <translation>Name „%1“</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two things that somebody was looked for by, such as two phone numbers</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>in a list of what people can be found by</comment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>email address</source>
        <comment>in a list of what people can be found by</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>name</source>
        <comment>in a list of what people can be found by</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: a user&apos;s id or its end</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>You looked for %1. Is this the one?</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>Gesucht: %1. Ist es diese Person?</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>Es kann noch andere geben.</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Welche Person?</translation>
    </message>
    <message>
        <source>Here are %1 of %2. Choose one, or type more above to see fewer.</source>
        <extracomment>%1, %2: numbers; people who were found, the first of them shown in a list below</extracomment>
        <translation>Hier sind %1 von %2. Wählen Sie aus, oder geben Sie oben mehr ein, um weniger zu sehen.</translation>
    </message>
    <message>
        <source>Here are the first %1. There may be more. Choose one, or type more above to see fewer.</source>
        <extracomment>%1: a number; people who were found, shown in a list below</extracomment>
        <translation>Hier sind die ersten %1. Es kann noch mehr geben. Wählen Sie aus, oder geben Sie oben mehr ein, um weniger zu sehen.</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <extracomment>%1: a phone number, an email address or a name</extracomment>
        <translation>Gesucht wird: %1&#xa0;…</translation>
    </message>
    <message>
        <source>No match for %1.</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>Kein Treffer für %1.</translation>
    </message>
    <message>
        <source>For a phone number, begin with + and the country code.</source>
        <translation>Beginnen Sie eine Telefonnummer mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>Check it, or look for something else.</source>
        <translation>Prüfen Sie die Eingabe oder suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>%1 found %2, but listed none of them. Type more, then look again.</source>
        <extracomment>%1: the name of a service, %2: a number</extracomment>
        <translation>%1 hat %2 Treffer gefunden, aber keinen davon aufgelistet. Geben Sie mehr ein und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by phone number. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;email address and name&quot;</extracomment>
        <translation>%1 kann Personen nicht nach Telefonnummer suchen. Möglich ist: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by email address. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and name&quot;</extracomment>
        <translation>%1 kann Personen nicht nach E-Mail-Adresse suchen. Möglich ist: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by name. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and email address&quot;</extracomment>
        <translation>%1 kann Personen nicht nach Namen suchen. Möglich ist: %2.</translation>
    </message>
    <message>
        <source>Enter a phone number, an email address or a name first.</source>
        <translation>Geben Sie zuerst eine Telefonnummer, E-Mail-Adresse oder einen Namen ein.</translation>
    </message>
    <message>
        <source>There is more than one phone number here. Keep only the one you mean.</source>
        <translation>Hier steht mehr als eine Telefonnummer. Lassen Sie nur die stehen, die Sie meinen.</translation>
    </message>
    <message>
        <source>There is more than one email address here. Keep only the one you mean.</source>
        <translation>Hier steht mehr als eine E-Mail-Adresse. Lassen Sie nur die stehen, die Sie meinen.</translation>
    </message>
    <message>
        <source>Which country is this number in? Begin it with + and the country code.</source>
        <translation>Aus welchem Land ist diese Nummer? Beginnen Sie sie mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>This phone number has an extension. Leave it out.</source>
        <translation>Diese Telefonnummer hat eine Durchwahl. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>This isn&apos;t an email address. It should look like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. So sieht eine aus: name@example.com.</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code.</source>
        <translation>Schreiben Sie Telefonnummern mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code, or as people do in %1.</source>
        <extracomment>%1: the name of a country</extracomment>
        <translation>Schreiben Sie Telefonnummern mit + und der Ländervorwahl oder in der landesüblichen Form (%1).</translation>
    </message>
</context>
<context>
    <name>HitMarksText</name>
    <message>
        <source>Open case %1</source>
        <extracomment>Of somebody who was found. %1: the number of their case, which nobody has in hand</extracomment>
        <translation>Offener Fall %1</translation>
    </message>
    <message>
        <source>In your hands (%1)</source>
        <extracomment>Of somebody who was found. %1: the number of their case</extracomment>
        <translation>Bei Ihnen (%1)</translation>
    </message>
    <message>
        <source>In hand by %1 since %2 (%3)</source>
        <extracomment>Of somebody who was found. %1: an operator, %2: a time of day, %3: the number of the case</extracomment>
        <translation>Bei %1 seit %2 (%3)</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <extracomment>Of somebody who was found. %1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>Auffällig: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Locked for everybody</source>
        <extracomment>Of somebody who was found: nothing can be changed for them now, whoever is at work</extracomment>
        <translation>Für alle gesperrt</translation>
    </message>
</context>
<context>
    <name>InputReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; hat schon eine Bedeutung</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>the choice makes no difference</source>
        <translation>die Auswahl macht keinen Unterschied</translation>
    </message>
    <message>
        <source>give &quot;yes&quot; and &quot;no&quot; different values</source>
        <translation>&quot;yes&quot; und &quot;no&quot; verschiedene Werte geben</translation>
    </message>
    <message>
        <source>only a code to a phone number travels in other ways than by message</source>
        <translation>nur ein Code an eine Telefonnummer kommt auch auf anderen Wegen als per Nachricht</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>this way is there already</source>
        <translation>diesen Weg gibt es schon</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>eines von beiden behalten</translation>
    </message>
    <message>
        <source>this is not one way for a code to travel</source>
        <translation>das ist nicht ein einzelner Weg für einen Code</translation>
    </message>
    <message>
        <source>give it one of text, call, app and email</source>
        <translation>ihm eines geben von text, call, app und email</translation>
    </message>
    <message>
        <source>nobody can tell which app is meant</source>
        <translation>niemand weiß, welche App gemeint ist</translation>
    </message>
    <message>
        <source>only an app has a name</source>
        <translation>nur eine App hat einen Namen</translation>
    </message>
    <message>
        <source>add its &quot;name&quot;, as people know it</source>
        <translation>ihren &quot;name&quot; ergänzen, wie man sie kennt</translation>
    </message>
    <message>
        <source>take &quot;name&quot; out</source>
        <translation>&quot;name&quot; entfernen</translation>
    </message>
    <message>
        <source>the choice is never sent</source>
        <translation>die Auswahl wird nie gesendet</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take the choice out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} in einem der Aufrufe verwenden oder die Auswahl entfernen</translation>
    </message>
    <message>
        <source>what is asked for is never sent</source>
        <translation>was abgefragt wird, wird nie gesendet</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take it out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} in einem der Aufrufe verwenden oder es entfernen</translation>
    </message>
    <message>
        <source>how the code is to travel is never sent</source>
        <translation>auf welchem Weg der Code kommen soll, wird nie gesendet</translation>
    </message>
    <message>
        <source>use {by} in the calls of &quot;send&quot;, or leave one way</source>
        <translation>{by} in den Aufrufen von &quot;send&quot; verwenden oder nur einen Weg lassen</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>nothing of this text can be seen</source>
        <translation>von diesem Text ist nichts zu sehen</translation>
    </message>
    <message>
        <source>write what people are to read</source>
        <translation>schreiben, was zu lesen sein soll</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON (%1)</source>
        <extracomment>%1: a parser&apos;s word for a JSON syntax error</extracomment>
        <translation>die Datei ist kein wohlgeformtes JSON (%1)</translation>
    </message>
    <message>
        <source>correct the syntax at or just before this line</source>
        <translation>die Syntax in dieser Zeile oder kurz davor korrigieren</translation>
    </message>
    <message>
        <source>the file does not hold a JSON object</source>
        <translation>die Datei enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>let the file begin with { and end with }</source>
        <translation>die Datei mit { beginnen und mit } enden lassen</translation>
    </message>
    <message>
        <source>this member stands twice</source>
        <translation>dieses Feld steht zweimal da</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>eines von beiden behalten</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>%1: the operating system&apos;s reason</extracomment>
        <translation>die Datei ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>check the name and who may read it</source>
        <translation>den Namen prüfen, und wer sie lesen darf</translation>
    </message>
    <message>
        <source>this is not a file but a folder, a pipe or a device</source>
        <translation>das ist keine Datei, sondern ein Ordner, eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>eine Datei angeben</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>die Datei ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>prüfen, ob es die richtige Datei ist</translation>
    </message>
</context>
<context>
    <name>KeyringText</name>
    <message>
        <source>You stay signed in until you quit. The keyring is locked, so your sign-in isn&apos;t saved.</source>
        <translation>Sie bleiben angemeldet, bis Sie Renumber beenden. Der Schlüsselbund ist gesperrt, deshalb ist Ihre Anmeldung nicht gespeichert.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. No keyring answers on this computer, so your sign-in isn&apos;t saved.</source>
        <translation>Sie bleiben angemeldet, bis Sie Renumber beenden. Auf diesem Computer antwortet kein Schlüsselbund, deshalb ist Ihre Anmeldung nicht gespeichert.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Your access token is too long for the keyring, so it isn&apos;t saved.</source>
        <translation>Sie bleiben angemeldet, bis Sie Renumber beenden. Ihr Zugriffstoken ist zu lang für den Schlüsselbund, deshalb ist es nicht gespeichert.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. The keyring didn&apos;t take your sign-in, so it isn&apos;t saved.</source>
        <translation>Sie bleiben angemeldet, bis Sie Renumber beenden. Der Schlüsselbund hat Ihre Anmeldung nicht angenommen, deshalb ist sie nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Your sign-in is in the keyring, and the keyring is locked. Unlock it and try again. You don&apos;t have to sign in again.</source>
        <translation>Ihre Anmeldung ist im Schlüsselbund, und der ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut. Sie müssen sich nicht neu anmelden.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the keyring that has your sign-in. Try again when it runs, or sign in again.</source>
        <translation>Der Schlüsselbund mit Ihrer Anmeldung war nicht erreichbar. Versuchen Sie es erneut, wenn er läuft, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read your sign-in from the keyring. Try once more, or sign in again.</source>
        <translation>Wir konnten Ihre Anmeldung nicht aus dem Schlüsselbund lesen. Versuchen Sie es noch einmal oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Please sign in again. The address of %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Bitte melden Sie sich neu an. Die Adresse von %1 hat sich in den Einstellungen von Renumber geändert. Ihre frühere Anmeldung wurde nicht dorthin gesendet. Wenn Sie das nicht erwartet haben, fragen Sie dort nach, woher Sie die Einstellungen haben.</translation>
    </message>
    <message>
        <source>Please sign in again. How you sign in to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not used. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Bitte melden Sie sich neu an. Wie Sie sich bei %1 anmelden, hat sich in den Einstellungen von Renumber geändert. Ihre frühere Anmeldung wurde nicht verwendet. Wenn Sie das nicht erwartet haben, fragen Sie dort nach, woher Sie die Einstellungen haben.</translation>
    </message>
    <message>
        <source>Please sign in again. How your sign-in is sent to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Bitte melden Sie sich neu an. Wie Ihre Anmeldung an %1 gesendet wird, hat sich in den Einstellungen von Renumber geändert. Ihre frühere Anmeldung wurde nicht gesendet. Wenn Sie das nicht erwartet haben, fragen Sie dort nach, woher Sie die Einstellungen haben.</translation>
    </message>
    <message>
        <source>Please sign in again. Who vouches for %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Bitte melden Sie sich neu an. Wer für %1 bürgt, hat sich in den Einstellungen von Renumber geändert. Ihre frühere Anmeldung wurde nicht dorthin gesendet. Wenn Sie das nicht erwartet haben, fragen Sie dort nach, woher Sie die Einstellungen haben.</translation>
    </message>
    <message>
        <source>Please sign in again. Your earlier sign-in to %1 may be for another organisation than Renumber&apos;s settings name now. It was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Bitte melden Sie sich neu an. Ihre frühere Anmeldung bei %1 gilt vielleicht für eine andere Organisation als die, die jetzt in den Einstellungen von Renumber steht. Sie wurde nicht gesendet. Wenn Sie das nicht erwartet haben, fragen Sie dort nach, woher Sie die Einstellungen haben.</translation>
    </message>
    <message>
        <source>Please sign in again. The file by which Renumber recognises accounts was lost or damaged. Your earlier sign-in to %1 was not used.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Bitte melden Sie sich neu an. Die Datei, mit der Renumber Konten wiedererkennt, ist verloren oder beschädigt. Ihre frühere Anmeldung bei %1 wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Please sign in to %1 once more. From now on, Renumber sends your sign-in only to the address it is for.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Bitte melden Sie sich noch einmal bei %1 an. Von nun an sendet Renumber Ihre Anmeldung nur an die Adresse, für die sie bestimmt ist.</translation>
    </message>
</context>
<context>
    <name>LeavingText</name>
    <message>
        <source>%1 accepted your request for %2, but didn&apos;t show it yet. Refresh to look again.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 hat Ihre Anfrage für %2 angenommen, aber noch nichts davon angezeigt. Aktualisieren Sie, um noch einmal nachzusehen.</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but we couldn&apos;t confirm the result. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 hat Ihre Anfrage für %2 angenommen, aber wir konnten das Ergebnis nicht bestätigen. Aktualisieren Sie, um zu sehen, was im Konto steht.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort. Es ist unklar, ob Ihre Anfrage für %2 geklappt hat. Aktualisieren Sie, um zu sehen, was im Konto steht.</translation>
    </message>
    <message>
        <source>You left before %1 answered. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Sie haben die Seite verlassen, bevor %1 geantwortet hat. Es ist unklar, ob Ihre Anfrage für %2 geklappt hat. Aktualisieren Sie, um zu sehen, was im Konto steht.</translation>
    </message>
    <message>
        <source>Your number changes as soon as its link is clicked.</source>
        <translation>Ihre Nummer ändert sich, sobald auf den Link geklickt wird.</translation>
    </message>
    <message>
        <source>Your address changes as soon as its link is clicked.</source>
        <translation>Ihre Adresse ändert sich, sobald auf den Link geklickt wird.</translation>
    </message>
    <message>
        <source>The number changes as soon as its link is clicked.</source>
        <translation>Die Nummer ändert sich, sobald auf den Link geklickt wird.</translation>
    </message>
    <message>
        <source>The address changes as soon as its link is clicked.</source>
        <translation>Die Adresse ändert sich, sobald auf den Link geklickt wird.</translation>
    </message>
    <message>
        <source>Your number is unchanged until its code is entered.</source>
        <translation>Ihre Nummer bleibt unverändert, bis der Code eingegeben wird.</translation>
    </message>
    <message>
        <source>Your address is unchanged until its code is entered.</source>
        <translation>Ihre Adresse bleibt unverändert, bis der Code eingegeben wird.</translation>
    </message>
    <message>
        <source>The number is unchanged until its code is entered.</source>
        <translation>Die Nummer bleibt unverändert, bis der Code eingegeben wird.</translation>
    </message>
    <message>
        <source>The address is unchanged until its code is entered.</source>
        <translation>Die Adresse bleibt unverändert, bis der Code eingegeben wird.</translation>
    </message>
    <message>
        <source>If its code arrives, ignore it.</source>
        <translation>Falls der Code noch kommt, ignorieren Sie ihn.</translation>
    </message>
    <message>
        <source>If its link arrives, don&apos;t click it.</source>
        <translation>Falls der Link noch kommt, klicken Sie nicht darauf.</translation>
    </message>
    <message>
        <source>The change to %1 was discarded.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Die Änderung auf %1 wurde verworfen.</translation>
    </message>
    <message>
        <source>You left the change to %1 unfinished.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Sie haben die Änderung auf %1 nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Its code can no longer be entered here.</source>
        <translation>Der Code kann hier nicht mehr eingegeben werden.</translation>
    </message>
    <message>
        <source>Your number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Ihre Nummer ist jetzt %1. Sie ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Your address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Ihre Adresse ist jetzt %1. Sie ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>The number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Die Nummer ist jetzt %1. Sie ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>The address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Die Adresse ist jetzt %1. Sie ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Your account does not show the new number.</source>
        <translation>Die neue Nummer ist in Ihrem Konto nicht zu sehen.</translation>
    </message>
    <message>
        <source>Your account does not show the new address.</source>
        <translation>Die neue Adresse ist in Ihrem Konto nicht zu sehen.</translation>
    </message>
    <message>
        <source>The account does not show the new number.</source>
        <translation>Die neue Nummer ist im Konto nicht zu sehen.</translation>
    </message>
    <message>
        <source>The account does not show the new address.</source>
        <translation>Die neue Adresse ist im Konto nicht zu sehen.</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>Aktualisieren Sie, um zu sehen, was im Konto steht.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It may or may not have been made. Refresh to see what the account shows.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Wir konnten die Änderung auf %1 nicht bestätigen. Es ist unklar, ob sie vorgenommen wurde. Aktualisieren Sie, um zu sehen, was im Konto steht.</translation>
    </message>
    <message>
        <source>Its link may still change your number. Don&apos;t click it.</source>
        <translation>Der Link kann Ihre Nummer noch ändern. Klicken Sie nicht darauf.</translation>
    </message>
    <message>
        <source>Its link may still change your address. Don&apos;t click it.</source>
        <translation>Der Link kann Ihre Adresse noch ändern. Klicken Sie nicht darauf.</translation>
    </message>
    <message>
        <source>Its link may still change the number. Don&apos;t click it.</source>
        <translation>Der Link kann die Nummer noch ändern. Klicken Sie nicht darauf.</translation>
    </message>
    <message>
        <source>Its link may still change the address. Don&apos;t click it.</source>
        <translation>Der Link kann die Adresse noch ändern. Klicken Sie nicht darauf.</translation>
    </message>
    <message>
        <source>Your number may still change.</source>
        <translation>Ihre Nummer kann sich noch ändern.</translation>
    </message>
    <message>
        <source>Your address may still change.</source>
        <translation>Ihre Adresse kann sich noch ändern.</translation>
    </message>
    <message>
        <source>The number may still change.</source>
        <translation>Die Nummer kann sich noch ändern.</translation>
    </message>
    <message>
        <source>The address may still change.</source>
        <translation>Die Adresse kann sich noch ändern.</translation>
    </message>
    <message>
        <source>Its code may still change your number. Give it to nobody.</source>
        <translation>Der Code kann Ihre Nummer noch ändern. Geben Sie ihn an niemanden weiter.</translation>
    </message>
    <message>
        <source>Its code may still change your address. Give it to nobody.</source>
        <translation>Der Code kann Ihre Adresse noch ändern. Geben Sie ihn an niemanden weiter.</translation>
    </message>
    <message>
        <source>Its code may still change the number. Give it to nobody.</source>
        <translation>Der Code kann die Nummer noch ändern. Geben Sie ihn an niemanden weiter.</translation>
    </message>
    <message>
        <source>Its code may still change the address. Give it to nobody.</source>
        <translation>Der Code kann die Adresse noch ändern. Geben Sie ihn an niemanden weiter.</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>In Ihrem Konto steht jetzt %1.</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <translation>Im Konto steht jetzt %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t discard the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 hat die Änderung auf %2 nicht verworfen.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Wir konnten nicht bestätigen, dass %1 die Änderung auf %2 verworfen hat.</translation>
    </message>
    <message>
        <source>%1 said that it discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 hat gemeldet, die Änderung auf %2 verworfen zu haben.</translation>
    </message>
    <message>
        <source>It is still waiting to be confirmed.</source>
        <translation>Sie wartet noch auf Bestätigung.</translation>
    </message>
    <message>
        <source>%1 no longer shows a change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 zeigt keine Änderung auf %2 mehr an.</translation>
    </message>
    <message>
        <source>If you cancel, the link sent to %1 can&apos;t be used any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Wenn Sie abbrechen, ist der Link an %1 nicht mehr verwendbar.</translation>
    </message>
    <message>
        <source>If you cancel, the code sent to %1 can&apos;t be used here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Wenn Sie abbrechen, ist der Code an %1 hier nicht mehr verwendbar.</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but hasn&apos;t shown it yet. If you sign out now, we can&apos;t check that it did.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 hat Ihre Anfrage für %2 angenommen, aber noch nichts davon angezeigt. Wenn Sie sich jetzt abmelden, können wir das nicht mehr prüfen.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. If you sign out now, we can&apos;t check whether it worked.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Wenn Sie sich jetzt abmelden, können wir nicht prüfen, ob es geklappt hat.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered about %2 yet. If you sign out now, you won&apos;t see its answer.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 hat zu %2 noch nicht geantwortet. Wenn Sie sich jetzt abmelden, sehen Sie die Antwort nicht.</translation>
    </message>
    <message>
        <source>A link for %1 was asked for. If you sign out now, you can&apos;t finish this here.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Ein Link für %1 ist angefordert. Wenn Sie sich jetzt abmelden, können Sie das hier nicht abschließen.</translation>
    </message>
    <message>
        <source>A code for %1 was asked for. If you sign out now, you can&apos;t enter it here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Ein Code für %1 ist angefordert. Wenn Sie sich jetzt abmelden, können Sie ihn hier nicht mehr eingeben.</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Open the message and click its link. Then come back here.</source>
        <translation>Öffnen Sie die Nachricht und klicken Sie auf den Link. Kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>I clicked the link</source>
        <translation>Ich habe geklickt</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Neuen Link senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <comment>The title of what hides an operators&apos; desk</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>MaskedText</name>
    <message>
        <source>(stands twice)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>(steht zweimal da)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>(and %1 more lines)</source>
        <extracomment>%1: how many lines of a long text are left out</extracomment>
        <translation>(und %1 weitere Zeilen)</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>a condition is a text, a number, true or false, a list of these, {&quot;present&quot;: true or false}, {&quot;contains&quot;: &quot;text&quot; or a list of texts} or {&quot;not&quot;: &quot;text&quot;}</source>
        <translation>eine Bedingung ist ein Text, eine Zahl, true oder false, eine Liste davon, {&quot;present&quot;: true oder false}, {&quot;contains&quot;: &quot;Text&quot; oder eine Liste von Texten} oder {&quot;not&quot;: &quot;Text&quot;}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 texted it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 hat ihn per SMS gesendet (%2).</translation>
    </message>
    <message>
        <source>%1 called with it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;: by phone. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 hat mit dem Code angerufen (%2).</translation>
    </message>
    <message>
        <source>%2 sent it in %1 at %3.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a chat app, %2: the name of a service, %3: a time of day</extracomment>
        <translation>%2 hat ihn in %1 gesendet (%3).</translation>
    </message>
    <message>
        <source>%1 emailed it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 hat ihn per E-Mail gesendet (%2).</translation>
    </message>
    <message>
        <source>%1 texted a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 hat einen neuen Code per SMS gesendet (%2).</translation>
    </message>
    <message>
        <source>%1 called with a new code at %2.</source>
        <extracomment>By phone. %1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 hat mit einem neuen Code angerufen (%2).</translation>
    </message>
    <message>
        <source>%2 sent a new code in %1 at %3.</source>
        <extracomment>%1: the name of a chat app, %2: the name of a service, %3: a time of day with seconds</extracomment>
        <translation>%2 hat einen neuen Code in %1 gesendet (%3).</translation>
    </message>
    <message>
        <source>%1 emailed a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 hat einen neuen Code per E-Mail gesendet (%2).</translation>
    </message>
    <message>
        <source>%1 texted a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the phone number&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 hat einen Link per SMS gesendet (%2).</translation>
    </message>
    <message>
        <source>%1 emailed a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the email address&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 hat einen Link per E-Mail gesendet (%2).</translation>
    </message>
    <message>
        <source>%1 texted a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 hat einen neuen Link per SMS gesendet (%2).</translation>
    </message>
    <message>
        <source>%1 emailed a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 hat einen neuen Link per E-Mail gesendet (%2).</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>Bei %1 wartet diese Nummer auf Bestätigung. Jetzt wurde nichts gesendet. Klicken Sie auf den Link, der gekommen ist.</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <translation>Bei %1 wartet diese Adresse auf Bestätigung. Jetzt wurde nichts gesendet. Klicken Sie auf den Link, der gekommen ist.</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>Bei %1 wartet diese Nummer auf Bestätigung. Jetzt wurde nichts gesendet. Geben Sie den Code ein, der gekommen ist.</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <translation>Bei %1 wartet diese Adresse auf Bestätigung. Jetzt wurde nichts gesendet. Geben Sie den Code ein, der gekommen ist.</translation>
    </message>
    <message>
        <source>Or have a new link sent.</source>
        <translation>Oder fordern Sie einen neuen Link an.</translation>
    </message>
    <message>
        <source>Or have a new code sent.</source>
        <translation>Oder fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>%1 does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 zeigt die neue Adresse noch nicht an. Kommt eine E-Mail, tun Sie, was darin steht. Sonst brechen Sie ab und aktualisieren.</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a text message comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 zeigt die neue Nummer noch nicht an. Kommt eine SMS, tun Sie, was darin steht. Sonst brechen Sie ab und aktualisieren.</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>%1 zeigt die neue Nummer noch nicht an. Kommt ein Code, geben Sie ihn hier ein. Sonst brechen Sie ab und aktualisieren.</translation>
    </message>
    <message>
        <source>An email may be on its way. You asked %1 at %2, but it does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Vielleicht ist eine E-Mail unterwegs. Sie haben bei %1 angefragt (%2), aber die neue Adresse wird dort noch nicht angezeigt. Kommt eine E-Mail, tun Sie, was darin steht. Sonst brechen Sie ab und aktualisieren.</translation>
    </message>
    <message>
        <source>A text message may be on its way. You asked %1 at %2, but it does not show the new number yet. If one comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Vielleicht ist eine SMS unterwegs. Sie haben bei %1 angefragt (%2), aber die neue Nummer wird dort noch nicht angezeigt. Kommt eine, tun Sie, was darin steht. Sonst brechen Sie ab und aktualisieren.</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 at %2, but it does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Vielleicht ist ein Code unterwegs. Sie haben bei %1 angefragt (%2), aber die neue Nummer wird dort noch nicht angezeigt. Kommt ein Code, geben Sie ihn hier ein. Sonst brechen Sie ab und aktualisieren.</translation>
    </message>
    <message>
        <source>A link may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, click it.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Vielleicht ist ein Link unterwegs. Sie haben ihn bei %1 angefordert (%2), aber die Antwort ging verloren. Kommt er, klicken Sie darauf.</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, enter it here.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Vielleicht ist ein Code unterwegs. Sie haben ihn bei %1 angefordert (%2), aber die Antwort ging verloren. Kommt er, geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this number.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Sie haben bei %1 einen Link angefordert (%2). Kommt keiner, hat vielleicht ein anderes Konto diese Nummer.</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this address.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Sie haben bei %1 einen Link angefordert (%2). Kommt keiner, hat vielleicht ein anderes Konto diese Adresse.</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this number.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Sie haben bei %1 einen Code angefordert (%2). Kommt keiner, hat vielleicht ein anderes Konto diese Nummer.</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this address.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Sie haben bei %1 einen Code angefordert (%2). Kommt keiner, hat vielleicht ein anderes Konto diese Adresse.</translation>
    </message>
    <message>
        <source>Your number has changed already. This confirms it.</source>
        <translation>Ihre Nummer ist schon geändert. Damit wird sie bestätigt.</translation>
    </message>
    <message>
        <source>Your address has changed already. This confirms it.</source>
        <translation>Ihre Adresse ist schon geändert. Damit wird sie bestätigt.</translation>
    </message>
    <message>
        <source>The number has changed already. This confirms it.</source>
        <translation>Die Nummer ist schon geändert. Damit wird sie bestätigt.</translation>
    </message>
    <message>
        <source>The address has changed already. This confirms it.</source>
        <translation>Die Adresse ist schon geändert. Damit wird sie bestätigt.</translation>
    </message>
    <message>
        <source>Your account does not show the new number yet.</source>
        <translation>Die neue Nummer ist in Ihrem Konto noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>Your account does not show the new address yet.</source>
        <translation>Die neue Adresse ist in Ihrem Konto noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>The account does not show the new number yet.</source>
        <translation>Die neue Nummer ist im Konto noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>The account does not show the new address yet.</source>
        <translation>Die neue Adresse ist im Konto noch nicht zu sehen.</translation>
    </message>
    <message>
        <source>Your number may have changed already. This confirms it.</source>
        <translation>Ihre Nummer ist vielleicht schon geändert. Damit wird sie bestätigt.</translation>
    </message>
    <message>
        <source>Your address may have changed already. This confirms it.</source>
        <translation>Ihre Adresse ist vielleicht schon geändert. Damit wird sie bestätigt.</translation>
    </message>
    <message>
        <source>The number may have changed already. This confirms it.</source>
        <translation>Die Nummer ist vielleicht schon geändert. Damit wird sie bestätigt.</translation>
    </message>
    <message>
        <source>The address may have changed already. This confirms it.</source>
        <translation>Die Adresse ist vielleicht schon geändert. Damit wird sie bestätigt.</translation>
    </message>
    <message>
        <source>Have a new one sent.</source>
        <translation>Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Der Link ist seit %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Der Code ist seit %1 abgelaufen.</translation>
    </message>
    <message>
        <source>%1 cannot send the link again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1 kann den Link nicht erneut senden. Für einen neuen brechen Sie ab und beginnen von vorn.</translation>
    </message>
    <message>
        <source>%1 cannot send the code again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1 kann den Code nicht erneut senden. Für einen neuen brechen Sie ab und beginnen von vorn.</translation>
    </message>
    <message>
        <source>You can ask for the link again in %1.</source>
        <extracomment>Beside a button that waits. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>In %1 können Sie den Link erneut anfordern.</translation>
    </message>
    <message>
        <source>You can ask for the code again in %1.</source>
        <extracomment>Beside buttons that wait. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>In %1 können Sie den Code erneut anfordern.</translation>
    </message>
    <message>
        <source>You can ask for the link again at %1.</source>
        <extracomment>Beside a button that waits. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Ab %1 können Sie den Link erneut anfordern.</translation>
    </message>
    <message>
        <source>You can ask for the code again at %1.</source>
        <extracomment>Beside buttons that wait. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Ab %1 können Sie den Code erneut anfordern.</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <extracomment>Below the field for a code, or about a link. %1: minutes and seconds, such as &quot;9:41&quot;</extracomment>
        <translation>Läuft in %1 ab</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <extracomment>Below the field for a code, or about a link. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Gilt bis %1</translation>
    </message>
    <message numerus="yes">
        <source>You have %n try/tries.</source>
        <extracomment>Below the field for a code: how often one can be entered</extracomment>
        <translation>
            <numerusform>Sie haben %n Versuch.</numerusform>
            <numerusform>Sie haben %n Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n try/tries.</source>
        <translation>
            <numerusform>Es gibt %n Versuch.</numerusform>
            <numerusform>Es gibt %n Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You should have %n try/tries left.</source>
        <extracomment>Likewise, where it was counted from what the service said before</extracomment>
        <translation>
            <numerusform>Sie sollten noch %n Versuch haben.</numerusform>
            <numerusform>Sie sollten noch %n Versuche haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries should be left.</source>
        <translation>
            <numerusform>Es sollte noch %n Versuch übrig sein.</numerusform>
            <numerusform>Es sollten noch %n Versuche übrig sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tries are left for this code.</source>
        <translation>Für diesen Code gibt es keinen Versuch mehr.</translation>
    </message>
    <message>
        <source>This code does not work any more.</source>
        <translation>Dieser Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>You can have another one sent there at %1.</source>
        <extracomment>Behind &quot;You asked … for a code to …&quot;. %1: a time of day</extracomment>
        <translation>Ab %1 können Sie noch einen dorthin senden lassen.</translation>
    </message>
    <message>
        <source>You asked %2 for a code to %1 at %3. Enter it, too.</source>
        <extracomment>%1: the phone number or email address now on the account, %2: the name of a service, %3: a time of day</extracomment>
        <translation>Sie haben bei %2 einen Code an %1 angefordert (%3). Geben Sie auch diesen ein.</translation>
    </message>
    <message>
        <source>One more step: a code from your current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>Noch ein Schritt: ein Code an Ihre aktuelle Nummer, %1.</translation>
    </message>
    <message>
        <source>One more step: a code from your current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>Noch ein Schritt: ein Code an Ihre aktuelle Adresse, %1.</translation>
    </message>
    <message>
        <source>One more step: a code from the current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>Noch ein Schritt: ein Code an die aktuelle Nummer, %1.</translation>
    </message>
    <message>
        <source>One more step: a code from the current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>Noch ein Schritt: ein Code an die aktuelle Adresse, %1.</translation>
    </message>
    <message>
        <source>%1 may also want a code from %2. Try without it first, or have one sent there.</source>
        <extracomment>Above the button that has it sent. %1: the name of a service, %2: the phone number or email address now on the account</extracomment>
        <translation>%1 verlangt vielleicht auch einen Code, der an %2 geht. Versuchen Sie es erst ohne, oder lassen Sie einen dorthin senden.</translation>
    </message>
</context>
<context>
    <name>NeedCheck</name>
    <message>
        <source>beside &quot;any&quot; the other proofs mean nothing</source>
        <translation>neben &quot;any&quot; bedeuten die anderen Nachweise nichts</translation>
    </message>
    <message>
        <source>keep either &quot;any&quot; or the others</source>
        <translation>entweder &quot;any&quot; oder die anderen behalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is something that a caller knows, and what is known can be looked up or bought: it is no proof (NIST SP 800-63B-4, FCC 23-95)</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>&quot;%1&quot; ist etwas, das die anrufende Person weiß; was man weiß, lässt sich nachschlagen oder kaufen: Es ist kein Nachweis (NIST SP 800-63B-4, FCC 23-95)</translation>
    </message>
    <message>
        <source>name a code to a contact of the account, or one of %1</source>
        <translation>einen Code an eine Kontaktangabe des Kontos nennen, oder eines von %1</translation>
    </message>
    <message>
        <source>the service offers no proof called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>der Dienst bietet keinen Nachweis namens &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>möglich: %1</translation>
    </message>
    <message>
        <source>these proofs can never be independent, as some could only come by the same channel</source>
        <translation>diese Nachweise können nie unabhängig sein, denn einige könnten nur auf demselben Weg kommen</translation>
    </message>
    <message>
        <source>let each list have a proof by another channel: phone, email, in person, video, manager</source>
        <translation>jeder Liste einen Nachweis auf einem anderen Weg geben: Telefon, E-Mail, vor Ort, Video, Führungskraft</translation>
    </message>
    <message>
        <source>this does not say why the risk is accepted</source>
        <translation>das sagt nicht, warum das Risiko in Kauf genommen wird</translation>
    </message>
    <message>
        <source>write the reason in words that an auditor understands</source>
        <translation>den Grund so schreiben, dass er bei einer Prüfung verständlich ist</translation>
    </message>
    <message>
        <source>what one operator attests would be enough here, without a second person&apos;s approval</source>
        <translation>hier würde genügen, was eine Helpdesk-Kraft allein bezeugt, ohne die Freigabe einer zweiten Person</translation>
    </message>
    <message>
        <source>add &quot;approvals&quot;, need a code to a contact of the account, or write &quot;acceptsRisk&quot; with the reason why not</source>
        <translation>&quot;approvals&quot; ergänzen, einen Code an eine Kontaktangabe des Kontos verlangen oder &quot;acceptsRisk&quot; schreiben, mit dem Grund, warum nicht</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>This computer is offline, so nothing can be sent. What you typed stays here. Nothing is sent by itself.</source>
        <translation>Dieser Computer ist offline. Es kann nichts gesendet werden. Was Sie eingegeben haben, bleibt hier. Von selbst wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>Neue Telefon­nummer</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Stands for the number in sentences. %1: a phone number, %2: the name of a country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>We will text %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Wir senden eine SMS an %1.</translation>
    </message>
    <message>
        <source>We will call %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Wir rufen %1 an.</translation>
    </message>
    <message>
        <source>We will send the code to %1 in %2.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country, %2: the name of a chat app</extracomment>
        <translation>Wir senden den Code in %2 an %1.</translation>
    </message>
    <message>
        <source>We will email the code for %1.</source>
        <extracomment>Below the field for a new number, of which the code goes elsewhere. %1: a phone number and its country</extracomment>
        <translation>Wir senden den Code für %1 per E-Mail.</translation>
    </message>
    <message>
        <source>Enter the new phone number first.</source>
        <translation>Geben Sie zuerst die neue Telefonnummer ein.</translation>
    </message>
    <message>
        <source>There are letters in this number. Enter digits, with + and the country code first.</source>
        <translation>In dieser Nummer sind Buchstaben. Geben Sie nur Ziffern ein, beginnend mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>This number is too short. Enter all of it, with the area code.</source>
        <translation>Diese Nummer ist zu kurz. Geben Sie sie vollständig ein, mit der Vorwahl.</translation>
    </message>
    <message>
        <source>This number is too long. With the country code, phone numbers have 15 digits at most.</source>
        <translation>Diese Nummer ist zu lang. Mit der Ländervorwahl haben Telefonnummern höchstens 15 Ziffern.</translation>
    </message>
    <message>
        <source>Which country is this number in? Choose it, or begin the number with + and the country code.</source>
        <translation>Aus welchem Land ist diese Nummer? Wählen Sie es aus, oder beginnen Sie die Nummer mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter digits, with + and the country code first.</source>
        <translation>Das ist keine Telefonnummer. Geben Sie Ziffern ein, beginnend mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>There is more than one number here. Leave only the one you mean.</source>
        <translation>Hier steht mehr als eine Nummer. Lassen Sie nur die stehen, die Sie meinen.</translation>
    </message>
    <message>
        <source>A code cannot reach an extension. Enter a number without one.</source>
        <translation>Ein Code erreicht keine Durchwahl. Geben Sie eine Nummer ohne Durchwahl ein.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a complete number. Check it, or use it anyway.</source>
        <translation>Das sieht nicht nach einer vollständigen Nummer aus. Prüfen Sie sie oder verwenden Sie sie trotzdem.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a country code. Check it, or use the number anyway.</source>
        <translation>Das sieht nicht nach einer Ländervorwahl aus. Prüfen Sie sie oder verwenden Sie die Nummer trotzdem.</translation>
    </message>
    <message>
        <source>It is not clear which country this number is in.</source>
        <translation>Es ist nicht klar, aus welchem Land diese Nummer ist.</translation>
    </message>
    <message>
        <source>This can be read as two numbers. Which one do you mean?</source>
        <translation>Das lässt sich als zwei Nummern lesen. Welche meinen Sie?</translation>
    </message>
    <message>
        <source>Some of these digits may not belong to the number. Check them.</source>
        <translation>Einige dieser Ziffern gehören vielleicht nicht zur Nummer. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Renumber&apos;s list of numbers is from %1. Newer numbers may be missing.</source>
        <extracomment>Why a number is doubted. %1: a date</extracomment>
        <translation>Die Nummernliste von Renumber ist vom %1. Neuere Nummern können fehlen.</translation>
    </message>
    <message>
        <source>This looks like a landline. It may not receive text messages.</source>
        <translation>Das sieht nach einem Festnetzanschluss aus. Dort kommen SMS vielleicht nicht an.</translation>
    </message>
    <message>
        <source>This looks like a pager. It may not receive text messages.</source>
        <translation>Das sieht nach einem Pager aus. Dort kommen SMS vielleicht nicht an.</translation>
    </message>
    <message>
        <source>This looks like a service number, such as a hotline. It may not receive text messages.</source>
        <translation>Das sieht nach einer Servicenummer aus, etwa einer Hotline. Dort kommen SMS vielleicht nicht an.</translation>
    </message>
    <message>
        <source>The phone number will be %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Die Telefonnummer lautet dann %1.</translation>
    </message>
    <message>
        <source>The new phone number is %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Die neue Telefonnummer lautet %1.</translation>
    </message>
    <message>
        <source>Use %1 anyway</source>
        <extracomment>Beside a number that is doubted. %1: a phone number and its country</extracomment>
        <translation>Trotzdem %1 verwenden</translation>
    </message>
    <message>
        <source>No, use %1</source>
        <extracomment>The other answer to &quot;Did you mean …?&quot;. %1: a phone number and its country</extracomment>
        <translation>Nein, %1 verwenden</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: a phone number and its country</extracomment>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>PlaceReader</name>
    <message>
        <source>&quot;%1&quot; cannot be a name</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; kann kein Name sein</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>Buchstaben, Ziffern und _ verwenden</translation>
    </message>
    <message>
        <source>the status of HTTP says nothing of that</source>
        <translation>der HTTP-Status sagt darüber nichts</translation>
    </message>
    <message>
        <source>write $.status for a member of the body that is called status</source>
        <translation>$.status schreiben, wenn ein Feld des Bodys gemeint ist, das status heißt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, and it is not said where in an element the contact stands</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; ist eine Liste, und es steht nicht da, wo in einem Element die Kontaktangabe ist</translation>
    </message>
    <message>
        <source>write { &quot;from&quot;: the list, &quot;value&quot;: the place in an element }; &quot;$&quot; is the element itself</source>
        <translation>{ &quot;from&quot;: die Liste, &quot;value&quot;: die Stelle in einem Element } schreiben; &quot;$&quot; ist das Element selbst</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>eines davon schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for a list of people</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; ist für eine Liste von Personen</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for lists, which only phones, emails and people are</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; ist für Listen, und das sind nur phones, emails und people</translation>
    </message>
    <message>
        <source>take it out; list[name=text].value is a place in one element of a list</source>
        <translation>entfernen; list[name=text].value ist eine Stelle in einem Element einer Liste</translation>
    </message>
    <message>
        <source>a secret address would stand in a URL, where logs keep it</source>
        <translation>eine geheime Adresse würde in einer URL stehen, wo Logs sie behalten</translation>
    </message>
    <message>
        <source>take &quot;secret&quot; or &quot;link&quot; out</source>
        <translation>&quot;secret&quot; oder &quot;link&quot; entfernen</translation>
    </message>
    <message>
        <source>write names with dots between them, such as data.items[0].phone; other names in brackets and quotes, such as data[&quot;mobile/number&quot;]</source>
        <translation>Namen mit Punkten dazwischen schreiben, etwa data.items[0].phone; andere Namen in Klammern und Anführungszeichen, etwa data[&quot;mobile/number&quot;]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status</source>
        <translation>&quot;%1&quot; ist kein Status</translation>
    </message>
    <message>
        <source>write a number such as 404, or &quot;4xx&quot; for all that begin with 4; a member of the body that is called status is $.status</source>
        <translation>eine Zahl wie 404 schreiben, oder &quot;4xx&quot; für alle, die mit 4 beginnen; ein Feld des Bodys, das status heißt, ist $.status</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>die geschweiften Klammern berichtigen</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>es gibt hier keine Variable {%1}</translation>
    </message>
    <message>
        <source>use settings only</source>
        <extracomment>%1: a list of variables</extracomment>
        <translation>nur Einstellungen verwenden</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>möglich: %1</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>&quot;send&quot;, which asks for the message:</source>
        <translation>&quot;send&quot;, fordert die Nachricht an:</translation>
    </message>
    <message>
        <source>&quot;send&quot;, which asks for the code:</source>
        <translation>&quot;send&quot;, fordert den Code an:</translation>
    </message>
    <message>
        <source>&quot;sendToCurrent&quot;, which asks for a code to the contact on the account:</source>
        <translation>&quot;sendToCurrent&quot;, fordert einen Code an die Kontaktangabe im Konto an:</translation>
    </message>
    <message>
        <source>&quot;resend&quot;, which asks for another message:</source>
        <translation>&quot;resend&quot;, fordert eine weitere Nachricht an:</translation>
    </message>
    <message>
        <source>&quot;submit&quot;, which enters the code:</source>
        <translation>&quot;submit&quot;, gibt den Code ein:</translation>
    </message>
    <message>
        <source>&quot;cancel&quot;, which gives the change up:</source>
        <translation>&quot;cancel&quot;, gibt die Änderung auf:</translation>
    </message>
    <message>
        <source>&quot;notify&quot;, which has those told whom the change concerns:</source>
        <translation>&quot;notify&quot;, lässt informieren, wen die Änderung betrifft:</translation>
    </message>
    <message>
        <source>&quot;check&quot;, which checks the code:</source>
        <translation>&quot;check&quot;, prüft den Code:</translation>
    </message>
    <message>
        <source>To prove a caller by &quot;%1&quot;, not sent:</source>
        <extracomment>%1: the name of a proof in a service description, such as oldPhoneCode</extracomment>
        <translation>Mit &quot;%1&quot; nachweisen, wer anruft, nicht gesendet:</translation>
    </message>
    <message>
        <source>To change the phone number, not sent:</source>
        <translation>Die Telefonnummer ändern, nicht gesendet:</translation>
    </message>
    <message>
        <source>To change the email address, not sent:</source>
        <translation>Die E-Mail-Adresse ändern, nicht gesendet:</translation>
    </message>
    <message>
        <source>To verify the phone number, not sent:</source>
        <translation>Die Telefonnummer verifizieren, nicht gesendet:</translation>
    </message>
    <message>
        <source>To verify the email address, not sent:</source>
        <translation>Die E-Mail-Adresse verifizieren, nicht gesendet:</translation>
    </message>
    <message>
        <source>Left out: %1. Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;</extracomment>
        <translation>Ausgelassen: %1. Das &quot;when&quot; trifft nicht zu.</translation>
    </message>
    <message>
        <source>%1 cannot go out: %2.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;, %2: why, as part of a sentence</extracomment>
        <translation>%1 kann nicht gesendet werden: %2.</translation>
    </message>
    <message>
        <source>Requests of a change follow, and none of them is sent.</source>
        <translation>Es folgen Anfragen einer Änderung. Keine davon wird gesendet.</translation>
    </message>
    <message>
        <source>The new number, address and code are examples. What only a reply or you would give stands as &lt;name&gt;.</source>
        <translation>Neue Nummer, Adresse und Code sind Beispiele. Was erst eine Antwort oder Sie liefern würden, steht als &lt;name&gt; da.</translation>
    </message>
</context>
<context>
    <name>PlannedRequests</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>es gibt keinen Wert für {%1}</translation>
    </message>
</context>
<context>
    <name>PolicyCheck</name>
    <message>
        <source>this is no regular expression (%1, at character %2)</source>
        <extracomment>%1: what a regular expression has wrong, in the words of who reads it; %2: a position in it</extracomment>
        <translation>das ist kein regulärer Ausdruck (%1, bei Zeichen %2)</translation>
    </message>
    <message>
        <source>mend it; &quot;^INC[0-9]{7}$&quot; is one</source>
        <translation>berichtigen; &quot;^INC[0-9]{7}$&quot; ist einer</translation>
    </message>
    <message>
        <source>an empty ticket would be of this form</source>
        <translation>ein leeres Ticket hätte diese Form</translation>
    </message>
    <message>
        <source>ask for at least one character, or take &quot;ticket&quot; out</source>
        <translation>mindestens ein Zeichen verlangen oder &quot;ticket&quot; entfernen</translation>
    </message>
    <message>
        <source>there is a reason &quot;%1&quot; already</source>
        <extracomment>%1: the id of a reason</extracomment>
        <translation>es gibt schon einen Grund &quot;%1&quot;</translation>
    </message>
    <message>
        <source>give it another id, or take one of the two out</source>
        <translation>ihm eine andere id geben oder einen der beiden entfernen</translation>
    </message>
    <message>
        <source>what is called &quot;lost&quot; would be taken for reachable, and a code to it for a proof</source>
        <translation>was &quot;lost&quot; heißt, würde als erreichbar gelten, und ein Code dorthin als Nachweis</translation>
    </message>
    <message>
        <source>write &quot;lost&quot;, or give the reason another id</source>
        <translation>&quot;lost&quot; schreiben oder dem Grund eine andere id geben</translation>
    </message>
    <message>
        <source>there is no reason called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>es gibt keinen Grund namens &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or add it to &quot;reasons&quot;</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>möglich: %1; oder in &quot;reasons&quot; ergänzen</translation>
    </message>
    <message>
        <source>the flag &quot;%1&quot; stops every case, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>die Auffälligkeit &quot;%1&quot; stoppt jeden Fall, so dass diese Regel nie zählt</translation>
    </message>
    <message>
        <source>take the rule out, or let the flag ask for less than &quot;stop&quot;</source>
        <translation>die Regel entfernen oder die Auffälligkeit weniger als &quot;stop&quot; verlangen lassen</translation>
    </message>
    <message>
        <source>the service does not tell what &quot;%1&quot; goes by, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>der Dienst sagt nicht, wonach sich &quot;%1&quot; richtet, so dass diese Regel nie zählt</translation>
    </message>
    <message>
        <source>take it where the service description reads the account, or take the rule out</source>
        <translation>es dort übernehmen, wo die Dienstbeschreibung das Konto liest, oder die Regel entfernen</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 fits whenever it does</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>diese Regel wird nie erreicht, denn %1 passt immer, wenn sie passt</translation>
    </message>
    <message>
        <source>put the rule with more conditions first, or take one out</source>
        <translation>die Regel mit mehr Bedingungen nach vorn stellen oder eine entfernen</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 has no &quot;if&quot; and fits always</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>diese Regel wird nie erreicht, denn %1 hat kein &quot;if&quot; und passt immer</translation>
    </message>
    <message>
        <source>put the rule without &quot;if&quot; last</source>
        <translation>die Regel ohne &quot;if&quot; an den Schluss stellen</translation>
    </message>
    <message>
        <source>approvals take a second person, and the store of this desk is SQLite, on one computer</source>
        <translation>Freigaben brauchen eine zweite Person, und die Datenbank dieses Helpdesks ist SQLite, auf einem einzigen Computer</translation>
    </message>
    <message>
        <source>name a store in PostgreSQL below &quot;desk&quot; in the profile, or take it out; &quot;holdHours&quot; makes a case wait instead</source>
        <translation>unter &quot;desk&quot; im Profil eine Datenbank in PostgreSQL nennen oder entfernen; &quot;holdHours&quot; lässt einen Fall stattdessen warten</translation>
    </message>
    <message>
        <source>a case that no &quot;if&quot; fits would have no rule</source>
        <translation>ein Fall, auf den kein &quot;if&quot; passt, hätte keine Regel</translation>
    </message>
    <message>
        <source>add a rule without &quot;if&quot; after this one</source>
        <translation>hinter dieser eine Regel ohne &quot;if&quot; ergänzen</translation>
    </message>
    <message>
        <source>the desk would begin and end at the same time</source>
        <translation>der Helpdesk würde zur selben Zeit beginnen und enden</translation>
    </message>
    <message>
        <source>write a later time, or an earlier one for work past midnight</source>
        <translation>eine spätere Zeit schreiben, oder eine frühere für Arbeit über Mitternacht hinaus</translation>
    </message>
    <message>
        <source>there is no time zone called &quot;%1&quot;</source>
        <extracomment>%1: a text in a policy</extracomment>
        <translation>es gibt keine Zeitzone namens &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write one such as &quot;Europe/Paris&quot; or &quot;UTC&quot;</source>
        <translation>eine schreiben wie &quot;Europe/Paris&quot; oder &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>let &quot;oldPhone&quot; or &quot;email&quot; be true</source>
        <translation>&quot;oldPhone&quot; oder &quot;email&quot; auf true setzen</translation>
    </message>
    <message>
        <source>a case can take %1 codes, those as proofs and the one to the new contact, and would never be done</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>ein Fall kann %1 Codes brauchen, die als Nachweise und den an die neue Kontaktangabe, und würde nie fertig</translation>
    </message>
    <message>
        <source>write %1 or more</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>%1 oder mehr schreiben</translation>
    </message>
    <message>
        <source>nobody would be told of a change, not even the person whose account it is</source>
        <translation>niemand würde über eine Änderung informiert, am wenigsten, wen sie trifft</translation>
    </message>
</context>
<context>
    <name>PolicyReader</name>
    <message>
        <source>a proof lives between 1 and 60 minutes</source>
        <translation>ein Nachweis gilt 1 bis 60 Minuten</translation>
    </message>
    <message>
        <source>the desk locks itself after 1 to 60 minutes</source>
        <translation>der Helpdesk sperrt sich nach 1 bis 60 Minuten</translation>
    </message>
    <message>
        <source>a person is locked after 1 to 10 failures; no policy does without</source>
        <translation>eine Person wird nach 1 bis 10 Fehlschlägen gesperrt; das ist in jeder Richtlinie Pflicht</translation>
    </message>
    <message>
        <source>failures count for 24 to 720 hours; no policy does without</source>
        <translation>Fehlschläge zählen 24 bis 720 Stunden lang; das ist in jeder Richtlinie Pflicht</translation>
    </message>
    <message>
        <source>a flag looks 1 to 3650 days back; no policy does without</source>
        <translation>eine Auffälligkeit blickt 1 bis 3650 Tage zurück; das ist in jeder Richtlinie Pflicht</translation>
    </message>
    <message>
        <source>with a budget of nothing, or less, nothing could be done</source>
        <translation>mit einem Kontingent von null oder weniger ginge gar nichts</translation>
    </message>
    <message>
        <source>there are 1 to 5 approvals, or the rule does without</source>
        <translation>es gibt 1 bis 5 Freigaben, oder die Regel verzichtet darauf</translation>
    </message>
    <message>
        <source>a hold is between 1 and 720 hours, or the rule does without</source>
        <translation>eine Wartefrist dauert 1 bis 720 Stunden, oder die Regel verzichtet darauf</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2 schreiben</translation>
    </message>
    <message>
        <source>there is no flag called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>es gibt keine Auffälligkeit namens &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>möglich: %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>it came after somebody else was signed in or chosen</source>
        <translation>die Antwort kam, nachdem jemand anderes angemeldet oder gewählt war</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>For a new link, cancel and start again.</source>
        <translation>Für einen neuen Link brechen Sie ab und beginnen von vorn.</translation>
    </message>
    <message>
        <source>For a new code, cancel and start again.</source>
        <translation>Für einen neuen Code brechen Sie ab und beginnen von vorn.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check again in a moment. Nothing is sent by itself.</source>
        <translation>Prüfen Sie gleich noch einmal. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready. Nothing is sent by itself.</source>
        <translation>Versuchen Sie es erneut, wenn Sie so weit sind. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>If a link arrives, click it.</source>
        <translation>Kommt ein Link, klicken Sie darauf.</translation>
    </message>
    <message>
        <source>If a code arrives, enter it here.</source>
        <translation>Kommt ein Code, geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>Fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>Enter the code once more, or have a new one sent.</source>
        <translation>Geben Sie den Code noch einmal ein, oder fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Enter the code once more.</source>
        <translation>Geben Sie den Code noch einmal ein.</translation>
    </message>
    <message>
        <source>The code of %1 can&apos;t be entered any more. Have another one sent.</source>
        <translation>Der Code von %1 kann nicht mehr eingegeben werden. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The code of %1 has expired. Have another one sent.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Der Code von %1 ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Check the code against the latest one that came.</source>
        <translation>Vergleichen Sie den Code mit dem neuesten, der gekommen ist.</translation>
    </message>
    <message>
        <source>Check the code against the latest one, sent at %1.</source>
        <translation>Vergleichen Sie den Code mit dem neuesten (gesendet: %1).</translation>
    </message>
    <message>
        <source>A newer code was asked for at %1. If it has come, use that one.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Ein neuerer Code wurde angefordert (%1). Ist er angekommen, verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>Or have a new one sent.</source>
        <translation>Oder fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Have a new link sent when you want one. Nothing is sent by itself.</source>
        <translation>Fordern Sie einen neuen Link an, wenn Sie einen möchten. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Have a new code sent when you want one. Nothing is sent by itself.</source>
        <translation>Fordern Sie einen neuen Code an, wenn Sie einen möchten. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Warten Sie eine Weile, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait a while before you have a new one sent. Nothing is sent by itself.</source>
        <translation>Warten Sie eine Weile, bevor Sie einen neuen anfordern. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>If an earlier link has arrived, it may still work.</source>
        <translation>Ist ein früherer Link angekommen, gilt er vielleicht noch.</translation>
    </message>
    <message>
        <source>If an earlier code has arrived, it may still work.</source>
        <translation>Ist ein früherer Code angekommen, gilt er vielleicht noch.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself.</source>
        <translation>Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>Fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this number.</source>
        <translation>Bitten Sie den Betreiber des Dienstes, diese Nummer freizugeben.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this address.</source>
        <translation>Bitten Sie den Betreiber des Dienstes, diese Adresse freizugeben.</translation>
    </message>
    <message>
        <source>Enter another number, or ask whoever runs the service to free this one.</source>
        <translation>Geben Sie eine andere Nummer ein, oder bitten Sie den Betreiber des Dienstes, diese freizugeben.</translation>
    </message>
    <message>
        <source>Enter another address, or ask whoever runs the service to free this one.</source>
        <translation>Geben Sie eine andere Adresse ein, oder bitten Sie den Betreiber des Dienstes, diese freizugeben.</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>Geben Sie eine andere Nummer ein.</translation>
    </message>
    <message>
        <source>Enter another address.</source>
        <translation>Geben Sie eine andere Adresse ein.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t have that code sent. Ask whoever runs the service.</source>
        <translation>Renumber kann diesen Code nicht senden lassen. Fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Have a code sent to the current number, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>Lassen Sie einen Code an die aktuelle Nummer senden und geben Sie dann beide ein. Wenn Sie ihn nicht bekommen können, fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Have a code sent to the current address, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>Lassen Sie einen Code an die aktuelle Adresse senden und geben Sie dann beide ein. Wenn Sie ihn nicht bekommen können, fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell whoever runs the service.</source>
        <translation>Melden Sie sich neu an. Passiert es wieder, melden Sie es dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>You can enter the code when it comes. Renumber first makes sure that it is the right account. You may have to sign in again for that. If it happens again, tell whoever runs the service.</source>
        <translation>Sie können den Code eingeben, wenn er kommt. Renumber vergewissert sich zuerst, dass es das richtige Konto ist. Vielleicht müssen Sie sich dafür neu anmelden. Passiert es wieder, melden Sie es dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell whoever runs the service.</source>
        <translation>Versuchen Sie es erneut. Passiert es wieder, melden Sie es dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Have a new link sent.</source>
        <translation>Fordern Sie einen neuen Link an.</translation>
    </message>
    <message>
        <source>Copy it again, or get a new one.</source>
        <translation>Kopieren Sie es noch einmal, oder besorgen Sie sich ein neues.</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>Besorgen Sie sich ein neues Zugriffstoken.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for permission. Or sign in as somebody who has it.</source>
        <translation>Bitten Sie den Betreiber des Dienstes um die Berechtigung. Oder melden Sie sich als jemand an, der sie hat.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Prüfen Sie, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Show the detail below to whoever runs the service.</source>
        <translation>Zeigen Sie die Einzelheiten unten dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Look at the account. If you still want this change, start again.</source>
        <translation>Sehen Sie sich das Konto an. Wenn Sie diese Änderung noch möchten, beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Tell whoever set up Renumber for you.</source>
        <translation>Melden Sie das der Stelle, die Renumber für Sie eingerichtet hat.</translation>
    </message>
    <message>
        <source>The board says what the case still needs.</source>
        <translation>In der Übersicht steht, was dem Fall noch fehlt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit the number</source>
        <translation>Nummer bearbeiten</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>Adresse bearbeiten</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>Link erneut senden</translation>
    </message>
    <message>
        <source>Send a code to the current number</source>
        <translation>Code an die aktuelle Nummer senden</translation>
    </message>
    <message>
        <source>Send a code to the current address</source>
        <translation>Code an die aktuelle Adresse senden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Show my account</source>
        <translation>Mein Konto anzeigen</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Konto anzeigen</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Your number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Ihre Nummer ist schon geändert. Sie ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Your address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Ihre Adresse ist schon geändert. Sie ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Die Nummer ist schon geändert. Sie ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Die Adresse ist schon geändert. Sie ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Your number may or may not have changed.</source>
        <translation>Es ist unklar, ob Ihre Nummer geändert ist.</translation>
    </message>
    <message>
        <source>Your address may or may not have changed.</source>
        <translation>Es ist unklar, ob Ihre Adresse geändert ist.</translation>
    </message>
    <message>
        <source>The number may or may not have changed.</source>
        <translation>Es ist unklar, ob die Nummer geändert ist.</translation>
    </message>
    <message>
        <source>The address may or may not have changed.</source>
        <translation>Es ist unklar, ob die Adresse geändert ist.</translation>
    </message>
    <message>
        <source>Your account is unchanged.</source>
        <translation>Ihr Konto ist unverändert.</translation>
    </message>
    <message>
        <source>The account is unchanged.</source>
        <translation>Das Konto ist unverändert.</translation>
    </message>
    <message>
        <source>No link was sent.</source>
        <translation>Es wurde kein Link gesendet.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>Es wurde kein Code gesendet.</translation>
    </message>
    <message>
        <source>A link may or may not be on its way.</source>
        <translation>Es ist unklar, ob ein Link unterwegs ist.</translation>
    </message>
    <message>
        <source>A code may or may not be on its way.</source>
        <translation>Es ist unklar, ob ein Code unterwegs ist.</translation>
    </message>
    <message>
        <source>%1 shows no change so far.</source>
        <extracomment>After a step whose answer was lost, and after the account was read. %1: the name of a service</extracomment>
        <translation>%1 zeigt bisher keine Änderung.</translation>
    </message>
    <message>
        <source>That try changed nothing.</source>
        <translation>Dieser Versuch hat nichts geändert.</translation>
    </message>
    <message>
        <source>That try may or may not have counted.</source>
        <translation>Es ist unklar, ob dieser Versuch gezählt hat.</translation>
    </message>
    <message>
        <source>The new number is on your account.</source>
        <translation>Die neue Nummer steht in Ihrem Konto.</translation>
    </message>
    <message>
        <source>The new address is on your account.</source>
        <translation>Die neue Adresse steht in Ihrem Konto.</translation>
    </message>
    <message>
        <source>The new number is on the account.</source>
        <translation>Die neue Nummer steht im Konto.</translation>
    </message>
    <message>
        <source>The new address is on the account.</source>
        <translation>Die neue Adresse steht im Konto.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show it as confirmed yet.</source>
        <extracomment>Of a number or address on the account. %1: the name of a service</extracomment>
        <translation>%1 zeigt sie noch nicht als bestätigt an.</translation>
    </message>
    <message>
        <source>The account shows what the code confirmed.</source>
        <translation>Im Konto steht, was der Code bestätigt hat.</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show this change.</source>
        <translation>Diese Änderung ist im Konto nicht zu sehen.</translation>
    </message>
    <message>
        <source>The link may have gone there.</source>
        <translation>Der Link ging vielleicht dorthin.</translation>
    </message>
    <message>
        <source>The code may have gone there.</source>
        <translation>Der Code ging vielleicht dorthin.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what your account shows now.</source>
        <translation>Wir konnten nicht prüfen, was jetzt in Ihrem Konto steht.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what the account shows now.</source>
        <translation>Wir konnten nicht prüfen, was jetzt im Konto steht.</translation>
    </message>
    <message>
        <source>No new link was sent.</source>
        <translation>Es wurde kein neuer Link gesendet.</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>Es wurde kein neuer Code gesendet.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1: the name of a service, %2: its own sentence</extracomment>
        <translation>%1 meldet: „%2“</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail, such as &quot;HTTP 500&quot;</extracomment>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <extracomment>%1: the service&apos;s id of a request, for its support desk</extracomment>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2. The wait is over.</source>
        <extracomment>After too many requests, codes or tries. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 hat um Geduld bis %2 gebeten. Die Wartezeit ist vorbei.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <extracomment>After &quot;… has had too many requests for now&quot; and the like. %1: a time of day</extracomment>
        <translation>Ab %1 können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat vorerst zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>%1 sends nothing more for now.</source>
        <extracomment>Of codes or links. %1: the name of a service</extracomment>
        <translation>%1 sendet vorerst nichts mehr.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work. It can&apos;t be entered again.</source>
        <translation>Dieser Code hat nicht funktioniert. Er kann nicht noch einmal eingegeben werden.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>Dieser Code hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this number.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 nimmt diese Nummer nicht an.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this address.</source>
        <translation>%1 nimmt diese Adresse nicht an.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Diese Nummer gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This address belongs to another account.</source>
        <translation>Diese Adresse gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This number is already on your account.</source>
        <translation>Diese Nummer steht schon in Ihrem Konto.</translation>
    </message>
    <message>
        <source>This address is already on your account.</source>
        <translation>Diese Adresse steht schon in Ihrem Konto.</translation>
    </message>
    <message>
        <source>This number is already on the account.</source>
        <translation>Diese Nummer steht schon im Konto.</translation>
    </message>
    <message>
        <source>This address is already on the account.</source>
        <translation>Diese Adresse steht schon im Konto.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept what you entered here: %2.</source>
        <extracomment>%1: the name of a service, %2: what was to be entered, in its words, such as &quot;Your password&quot;</extracomment>
        <translation>%1 nimmt nicht an, was Sie hier eingegeben haben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. You have %n more try(s).</source>
        <translation>
            <numerusform>Das ist nicht der richtige Code. Sie haben noch %n Versuch.</numerusform>
            <numerusform>Das ist nicht der richtige Code. Sie haben noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. There are %n more try(s).</source>
        <translation>
            <numerusform>Das ist nicht der richtige Code. Es gibt noch %n Versuch.</numerusform>
            <numerusform>Das ist nicht der richtige Code. Es gibt noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s not the right code.</source>
        <translation>Das ist nicht der richtige Code.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>Dieser Code ist nicht mehr verwendbar.</translation>
    </message>
    <message>
        <source>A newer code has replaced this one.</source>
        <translation>Ein neuerer Code hat diesen ersetzt.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code. This one may have been used already.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 wartet auf keinen Code. Dieser wurde vielleicht schon verwendet.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a confirmation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 wartet auf keine Bestätigung.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code.</source>
        <translation>%1 wartet auf keinen Code.</translation>
    </message>
    <message>
        <source>One more step: a code from your current number.</source>
        <translation>Noch ein Schritt: ein Code an Ihre aktuelle Nummer.</translation>
    </message>
    <message>
        <source>One more step: a code from your current email address.</source>
        <translation>Noch ein Schritt: ein Code an Ihre aktuelle E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>One more step: a code from the current number.</source>
        <translation>Noch ein Schritt: ein Code an die aktuelle Nummer.</translation>
    </message>
    <message>
        <source>One more step: a code from the current email address.</source>
        <translation>Noch ein Schritt: ein Code an die aktuelle E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Es waren zu viele Versuche.</translation>
    </message>
    <message>
        <source>%1 needs a fresh sign-in before a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 verlangt vor einer Änderung eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in for a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 verlangt für eine Änderung eine Anmeldung in zwei Schritten.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <translation>%1 verlangt eine Anmeldung in zwei Schritten.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this access token. It may be mistyped or have expired.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 nimmt dieses Zugriffstoken nicht an. Vielleicht enthält es Tippfehler oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 nimmt Ihre Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this with your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 erlaubt das mit Ihrer Anmeldung nicht.</translation>
    </message>
    <message>
        <source>%1 has this switched off for your organisation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat das für Ihre Organisation abgeschaltet.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Diese Nummer ist schon verifiziert.</translation>
    </message>
    <message>
        <source>This address is already verified.</source>
        <translation>Diese Adresse ist schon verifiziert.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t working right now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 funktioniert gerade nicht.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer may be offline.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Wir konnten %1 nicht erreichen. Vielleicht ist dieser Computer offline.</translation>
    </message>
    <message>
        <source>No answer came through from %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Von %1 kam keine Antwort an.</translation>
    </message>
    <message>
        <source>Renumber didn&apos;t ask %1. The request wasn&apos;t safe to send.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Renumber hat nicht bei %1 angefragt. Die Anfrage ließ sich nicht sicher senden.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Renumber doesn&apos;t understand.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat eine Antwort gesendet, die Renumber nicht versteht.</translation>
    </message>
    <message>
        <source>%1 answered with somebody else&apos;s account. Renumber didn&apos;t use that answer.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat mit dem Konto einer anderen Person geantwortet. Renumber hat diese Antwort nicht verwendet.</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be yours, so Renumber doesn&apos;t show it.</source>
        <translation>Das Konto hat jetzt einen anderen Namen. Vielleicht ist es nicht Ihres, deshalb zeigt Renumber es nicht an.</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be the right one, so Renumber doesn&apos;t show it.</source>
        <translation>Das Konto hat jetzt einen anderen Namen. Vielleicht ist es nicht das richtige, deshalb zeigt Renumber es nicht an.</translation>
    </message>
    <message>
        <source>The account now has another number, or waits for one to be confirmed.</source>
        <translation>Das Konto hat jetzt eine andere Nummer, oder eine wartet dort auf Bestätigung.</translation>
    </message>
    <message>
        <source>The account now has another address, or waits for one to be confirmed.</source>
        <translation>Das Konto hat jetzt eine andere Adresse, oder eine wartet dort auf Bestätigung.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like yours. It didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Bei einem Konto wie Ihrem kann Renumber das nicht. Es hat nicht bei %1 angefragt.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like this one. It didn&apos;t ask %1.</source>
        <translation>Bei einem Konto wie diesem kann Renumber das nicht. Es hat nicht bei %1 angefragt.</translation>
    </message>
    <message>
        <source>The desk gave no leave for this, so Renumber didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Der Helpdesk hat das nicht erlaubt. Deshalb hat Renumber nicht bei %1 angefragt.</translation>
    </message>
</context>
<context>
    <name>ProofReader</name>
    <message>
        <source>a code cannot be sent by &quot;get&quot; alone</source>
        <translation>mit &quot;get&quot; allein kann kein Code gesendet werden</translation>
    </message>
    <message>
        <source>use &quot;post&quot; or &quot;put&quot;</source>
        <translation>&quot;post&quot; oder &quot;put&quot; verwenden</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>der Code wird nie gesendet</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} in einem der Aufrufe verwenden</translation>
    </message>
    <message>
        <source>this cannot name a proof</source>
        <translation>das kann keinen Nachweis benennen</translation>
    </message>
    <message>
        <source>use letters and digits, and a letter in front</source>
        <translation>Buchstaben und Ziffern verwenden, mit einem Buchstaben vorn</translation>
    </message>
    <message>
        <source>a policy means something else by &quot;%1&quot;</source>
        <translation>eine Richtlinie meint mit &quot;%1&quot; etwas anderes</translation>
    </message>
    <message>
        <source>choose another name, such as oldPhoneCode</source>
        <translation>einen anderen Namen wählen, etwa oldPhoneCode</translation>
    </message>
    <message>
        <source>there is another proof of this name</source>
        <translation>es gibt schon einen Nachweis dieses Namens</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>Code</source>
        <extracomment>In the field for a code that a caller reads out</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Has the service say whether a code is right</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show the number</source>
        <extracomment>Shows the number to call back</extracomment>
        <translation>Nummer anzeigen</translation>
    </message>
</context>
<context>
    <name>ProofStateText</name>
    <message>
        <source>The account has no other phone number to call.</source>
        <translation>Das Konto hat keine andere Telefonnummer für einen Anruf.</translation>
    </message>
    <message>
        <source>The account has no phone number for it.</source>
        <translation>Das Konto hat keine Telefonnummer dafür.</translation>
    </message>
    <message>
        <source>The account has no email address for it.</source>
        <translation>Das Konto hat keine E-Mail-Adresse dafür.</translation>
    </message>
    <message>
        <source>The caller says that this is lost, so a code there shows nothing.</source>
        <translation>Das ist laut der anrufenden Person verloren. Ein Code dorthin zeigt deshalb nichts.</translation>
    </message>
    <message>
        <source>This number is being replaced, so a call there shows nothing.</source>
        <translation>Diese Nummer wird ersetzt. Ein Anruf dort zeigt deshalb nichts.</translation>
    </message>
    <message>
        <source>This was changed a short while ago, so it shows nothing.</source>
        <translation>Das wurde vor Kurzem geändert und zeigt deshalb nichts.</translation>
    </message>
    <message>
        <source>Another operator proved this. You have to prove the caller yourself.</source>
        <translation>Das hat eine andere Helpdesk-Kraft nachgewiesen. Sie müssen selbst nachweisen, wer anruft.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t ask for this here.</source>
        <translation>Das verlangt die Richtlinie hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries left.</source>
        <translation>
            <numerusform>Noch %n Versuch.</numerusform>
            <numerusform>Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>Gesendet: %1.</translation>
    </message>
    <message>
        <source>It may have been sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>Vielleicht gesendet: %1.</translation>
    </message>
    <message>
        <source>It has expired. Have another one sent.</source>
        <translation>Er ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Expires in %1.</source>
        <extracomment>Of a code. %1: minutes and seconds</extracomment>
        <translation>Läuft in %1 ab.</translation>
    </message>
    <message>
        <source>Passed at %1. Counts until %2.</source>
        <extracomment>Of a proof. %1 and %2: times of day</extracomment>
        <translation>Erbracht: %1. Zählt bis %2.</translation>
    </message>
    <message>
        <source>Passed at %1. Counts for another %2.</source>
        <extracomment>Of a proof. %1: a time of day, %2: minutes and seconds</extracomment>
        <translation>Erbracht: %1. Zählt noch %2.</translation>
    </message>
    <message>
        <source>Passed, but too old since %1. Prove it again.</source>
        <extracomment>Of a proof. %1: a time of day</extracomment>
        <translation>Erbracht, aber seit %1 zu alt. Weisen Sie es erneut nach.</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>Dieser Code ist nicht mehr verwendbar.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>On a button: an operator begins to prove who is calling</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Text %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Code erneut per SMS an %1 senden</translation>
    </message>
    <message>
        <source>Text %1 a code</source>
        <translation>Code per SMS an %1 senden</translation>
    </message>
    <message>
        <source>Email %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Code erneut per E-Mail an %1 senden</translation>
    </message>
    <message>
        <source>Email %1 a code</source>
        <translation>Code per E-Mail an %1 senden</translation>
    </message>
    <message>
        <source>%1 of %2 proofs</source>
        <extracomment>On a card: how many proofs count (%1) of those that are needed (%2)</extracomment>
        <translation>%1 von %2 Nachweisen</translation>
    </message>
    <message>
        <source>Too many proofs have failed: this person is locked.</source>
        <translation>Zu viele Nachweise sind gescheitert: Diese Person ist gesperrt.</translation>
    </message>
    <message>
        <source>One more failed proof locks this person for everybody.</source>
        <translation>Scheitert noch ein Nachweis, wird diese Person für alle gesperrt.</translation>
    </message>
    <message>
        <source>%1 of %2 failed proofs that lock this person.</source>
        <extracomment>%1: how many proofs have failed, %2: how many lock the person</extracomment>
        <translation>Gescheiterte Nachweise: %1. Bei %2 wird diese Person gesperrt.</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>2 · Who is calling</source>
        <translation>2 · Wer anruft</translation>
    </message>
    <message>
        <source>Other ways to prove who is calling</source>
        <translation>Andere Nachweise</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy wants a password, or another one than this computer has.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Wir konnten %1 nicht erreichen. Der Proxy dieses Computers verlangt ein Passwort oder ein anderes als das, das dieser Computer hat.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1 through this computer&apos;s proxy. The proxy may be out of reach or refuse to connect. Or %1 may not be found.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Wir konnten %1 nicht über den Proxy dieses Computers erreichen. Vielleicht ist der Proxy nicht erreichbar oder verweigert die Verbindung. Oder %1 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>No answer came in time on the way to %1. This computer goes through a proxy, or looks up whether it has to.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Auf dem Weg zu %1 kam nicht rechtzeitig eine Antwort. Dieser Computer benutzt einen Proxy oder prüft, ob er einen braucht.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy is %2, and Renumber can&apos;t use it.</source>
        <extracomment>%1: the name of a service, %2: the address of a proxy, such as socks4://192.0.2.1:1080</extracomment>
        <translation>Wir konnten %1 nicht erreichen. Der Proxy dieses Computers ist %2, und Renumber kann ihn nicht verwenden.</translation>
    </message>
    <message>
        <source>You can&apos;t enter it in Renumber. Whoever looks after this computer&apos;s network can help.</source>
        <translation>In Renumber können Sie es nicht eingeben. Helfen kann, wer das Netzwerk dieses Computers betreut.</translation>
    </message>
    <message>
        <source>The address has to be http:// or socks5://, a host, and a port up to 65535. Whoever looks after this computer&apos;s network can help.</source>
        <translation>Die Adresse muss aus http:// oder socks5://, einem Host und einem Port bis 65535 bestehen. Helfen kann, wer das Netzwerk dieses Computers betreut.</translation>
    </message>
    <message>
        <source>If it happens again, whoever looks after this computer&apos;s network can help.</source>
        <translation>Passiert es wieder, kann helfen, wer das Netzwerk dieses Computers betreut.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Geben Sie eine Zahl von 1 bis %1 ein.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 is damaged and can&apos;t be read to its end. Put a copy in its place.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 ist beschädigt und nicht bis zum Ende lesbar. Legen Sie eine Kopie an die Stelle.</translation>
    </message>
    <message>
        <source>%1 was damaged. It is now %2, and nothing was exported.</source>
        <extracomment>%1: the name of a file, %2: another one</extracomment>
        <translation>%1 war beschädigt. Die Datei heißt jetzt %2, und nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 gehört jemand anderem. Machen Sie sich eine eigene Kopie und geben Sie diese an.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file, %2: a user of the computer</extracomment>
        <translation>%1 gehört %2. Machen Sie sich eine eigene Kopie und geben Sie diese an.</translation>
    </message>
    <message>
        <source>  up to row %1, each row fits the one before it</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  bis Zeile %1 passt jede Zeile zu der davor</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: the name of a file, %2: what is wrong with it, without its full stop</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>  compared with what was seen of it before, up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  verglichen mit dem, was davon bisher gesehen wurde, bis Zeile %1</translation>
    </message>
    <message>
        <source>  what this computer has seen of it before is gone (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  was dieser Computer davon bisher gesehen hatte, ist verloren (deskhead.json): am Ende abgeschnittene Zeilen blieben unbemerkt</translation>
    </message>
    <message>
        <source>  nothing to compare it with (deskhead.json beside it): rows cut off at the end would not be noticed</source>
        <translation>  nichts zum Vergleichen da (deskhead.json daneben): am Ende abgeschnittene Zeilen blieben unbemerkt</translation>
    </message>
    <message>
        <source>  what was seen of it before is damaged (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  was davon bisher gesehen wurde, ist beschädigt (deskhead.json): am Ende abgeschnittene Zeilen blieben unbemerkt</translation>
    </message>
    <message>
        <source>  what was seen of it before can&apos;t be read (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  was davon bisher gesehen wurde, ist nicht lesbar (deskhead.json): am Ende abgeschnittene Zeilen blieben unbemerkt</translation>
    </message>
    <message>
        <source>%1 does not exist. Name the file in which a desk keeps its record.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 gibt es nicht. Geben Sie die Datei an, in der ein Helpdesk sein Protokoll führt.</translation>
    </message>
    <message>
        <source>%1 is not the record of a desk. Name a file called desk.sqlite, or a copy of one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 ist nicht das Protokoll eines Helpdesks. Geben Sie eine Datei namens desk.sqlite oder eine Kopie davon an.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Renumber. Use that one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 wurde von einer neueren Version von Renumber geschrieben. Verwenden Sie diese.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that you may read it and its folder.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 ist nicht lesbar. Prüfen Sie, ob Sie die Datei und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so that no export can be recorded there. Nothing was exported.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>In %1 kann nicht geschrieben werden, so dass dort kein Export protokolliert werden kann. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>Renumber is open. Close it, then export again.</source>
        <translation>Renumber ist geöffnet. Schließen Sie es und exportieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Name another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>Nichts wurde exportiert: %1. Geben Sie einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>%1: what this computer has seen of it before is gone (deskhead.json). Rows may have been cut off at the end.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1: Was dieser Computer davon bisher gesehen hatte, ist verloren (deskhead.json). Vielleicht wurden am Ende Zeilen abgeschnitten.</translation>
    </message>
    <message>
        <source>%1: how far it was seen now could not be noted (deskhead.json). Rows that are cut off at the end later may go unnoticed.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1: Wie weit es jetzt gesehen wurde, konnte nicht festgehalten werden (deskhead.json). Später am Ende abgeschnittene Zeilen bleiben vielleicht unbemerkt.</translation>
    </message>
    <message>
        <source>  read up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  gelesen bis Zeile %1</translation>
    </message>
    <message>
        <source>%1: whole up to row %2.</source>
        <extracomment>%1: the name of a file, %2: the number of its last row</extracomment>
        <translation>%1: unversehrt bis Zeile %2.</translation>
    </message>
    <message>
        <source>Exported up to row %1: %2</source>
        <extracomment>%1: the number of the last row, %2: the name of a file, in which they now are</extracomment>
        <translation>Exportiert bis Zeile %1: %2</translation>
    </message>
    <message>
        <source>  its checksum is in %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>  die Prüfsumme steht in %1</translation>
    </message>
    <message>
        <source>  recorded in row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  protokolliert in Zeile %1</translation>
    </message>
    <message>
        <source>  not recorded: this is not the file of this computer&apos;s desk</source>
        <translation>  nicht protokolliert: das ist nicht die Datei des Helpdesks auf diesem Computer</translation>
    </message>
    <message>
        <source>The record is whole up to row %1.</source>
        <extracomment>%1: the number of the newest row of the record of a desk</extracomment>
        <translation>Das Protokoll ist unversehrt bis Zeile %1.</translation>
    </message>
    <message>
        <source>%1. This is the first fault of the record, which was read up to row %2.</source>
        <extracomment>%1: what is wrong with the record of a desk, without its full stop, %2: the number of its newest row</extracomment>
        <translation>%1. Das ist der erste Fehler des Protokolls, das bis Zeile %2 gelesen wurde.</translation>
    </message>
    <message>
        <source>Nothing fitted, so %1 has no rows.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Nichts passte, deshalb hat %1 keine Zeilen.</translation>
    </message>
    <message>
        <source>Exported up to row %1, to %2. Its checksum is in the file beside it that ends in .manifest.json.</source>
        <extracomment>%1: the number of the last row that was exported, %2: the name of a file</extracomment>
        <translation>Exportiert bis Zeile %1, nach %2. Die Prüfsumme steht in der Datei daneben, die auf .manifest.json endet.</translation>
    </message>
</context>
<context>
    <name>ReplyPath</name>
    <message>
        <source>&quot;%1&quot; is not a path into a reply</source>
        <extracomment>%1: a path such as &quot;data.phone&quot; in a service description</extracomment>
        <translation>&quot;%1&quot; ist kein Pfad in eine Antwort</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>die Antwort hat kein &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say that it went well</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; sagt nicht, dass es geklappt hat</translation>
    </message>
    <message>
        <source>the reply is a web page or XML</source>
        <translation>die Antwort ist eine Webseite oder XML</translation>
    </message>
    <message>
        <source>the reply is not the JSON that it is called</source>
        <translation>die Antwort heißt JSON, ist aber keines</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>the value of %1 would lead elsewhere</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>der Wert von %1 würde anderswohin führen</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in an address</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>der Wert von %1 kann nicht in einer Adresse stehen</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in a header</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>der Wert von %1 kann nicht in einem Header stehen</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>ask whoever looks after this computer</source>
        <translation>wer diesen Computer betreut, kann helfen</translation>
    </message>
    <message>
        <source>profiles of one&apos;s own are forbidden on this computer</source>
        <translation>eigene Profile sind auf diesem Computer verboten</translation>
    </message>
    <message>
        <source>signing in with an access token is forbidden on this computer</source>
        <translation>die Anmeldung mit einem Zugriffstoken ist auf diesem Computer verboten</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Check the number well: it changes at once.</source>
        <translation>Prüfen Sie die Nummer genau: Die Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Check the address well: it changes at once.</source>
        <translation>Prüfen Sie die Adresse genau: Die Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Check the number well: it is added at once.</source>
        <translation>Prüfen Sie die Nummer genau: Sie wird sofort hinzugefügt.</translation>
    </message>
    <message>
        <source>Check the address well: it is added at once.</source>
        <translation>Prüfen Sie die Adresse genau: Sie wird sofort hinzugefügt.</translation>
    </message>
    <message>
        <source>No code is needed.</source>
        <translation>Es ist kein Code nötig.</translation>
    </message>
    <message>
        <source>No code or link is needed.</source>
        <translation>Es ist kein Code oder Link nötig.</translation>
    </message>
    <message>
        <source>You can verify it afterwards.</source>
        <translation>Sie können sie danach verifizieren.</translation>
    </message>
    <message>
        <source>Nothing changes until you press Update.</source>
        <translation>Nichts ändert sich, bevor Sie auf „Ändern“ klicken.</translation>
    </message>
    <message>
        <source>A text message then brings a link to confirm it.</source>
        <translation>Ein Link zum Bestätigen kommt dann per SMS.</translation>
    </message>
    <message>
        <source>A text message then brings a code to confirm it.</source>
        <translation>Ein Code zum Bestätigen kommt dann per SMS.</translation>
    </message>
    <message>
        <source>A call then reads out a code to confirm it.</source>
        <translation>Ein Code zum Bestätigen wird dann per Anruf angesagt.</translation>
    </message>
    <message>
        <source>A code to confirm it then comes in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Ein Code zum Bestätigen kommt dann in %1.</translation>
    </message>
    <message>
        <source>An email then brings a link to confirm it.</source>
        <translation>Ein Link zum Bestätigen kommt dann per E-Mail.</translation>
    </message>
    <message>
        <source>An email then brings a code to confirm it.</source>
        <translation>Ein Code zum Bestätigen kommt dann per E-Mail.</translation>
    </message>
    <message>
        <source>A text message with a link goes to the new number.</source>
        <translation>Eine SMS mit einem Link geht an die neue Nummer.</translation>
    </message>
    <message>
        <source>A text message with a code goes to the new number.</source>
        <translation>Eine SMS mit einem Code geht an die neue Nummer.</translation>
    </message>
    <message>
        <source>A call to the new number reads out a code.</source>
        <translation>Ein Code wird per Anruf unter der neuen Nummer angesagt.</translation>
    </message>
    <message>
        <source>A code goes to the new number in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Ein Code geht in %1 an die neue Nummer.</translation>
    </message>
    <message>
        <source>An email with a code goes to the address on the account.</source>
        <translation>Eine E-Mail mit einem Code geht an die Adresse im Konto.</translation>
    </message>
    <message>
        <source>An email with a link goes to the new address.</source>
        <translation>Eine E-Mail mit einem Link geht an die neue Adresse.</translation>
    </message>
    <message>
        <source>An email with a code goes to the new address.</source>
        <translation>Eine E-Mail mit einem Code geht an die neue Adresse.</translation>
    </message>
    <message>
        <source>You may get a link by text message, or the number may change at once.</source>
        <translation>Sie bekommen vielleicht einen Link per SMS, oder die Nummer ändert sich sofort.</translation>
    </message>
    <message>
        <source>You may get a code by text message, or the number may change at once.</source>
        <translation>Sie bekommen vielleicht einen Code per SMS, oder die Nummer ändert sich sofort.</translation>
    </message>
    <message>
        <source>You may get a call with a code, or the number may change at once.</source>
        <translation>Sie bekommen vielleicht einen Anruf mit einem Code, oder die Nummer ändert sich sofort.</translation>
    </message>
    <message>
        <source>You may get a code in %1, or the number may change at once.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Sie bekommen vielleicht einen Code in %1, oder die Nummer ändert sich sofort.</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the number may change at once.</source>
        <translation>Sie bekommen vielleicht eine E-Mail mit einem Code, oder die Nummer ändert sich sofort.</translation>
    </message>
    <message>
        <source>You may get an email with a link, or the address may change at once.</source>
        <translation>Sie bekommen vielleicht eine E-Mail mit einem Link, oder die Adresse ändert sich sofort.</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the address may change at once.</source>
        <translation>Sie bekommen vielleicht eine E-Mail mit einem Code, oder die Adresse ändert sich sofort.</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this number.</source>
        <translation>Kommt nichts, hat vielleicht ein anderes Konto diese Nummer.</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this address.</source>
        <translation>Kommt nichts, hat vielleicht ein anderes Konto diese Adresse.</translation>
    </message>
    <message>
        <source>Your current number keeps working until you click it.</source>
        <translation>Ihre aktuelle Nummer gilt weiter, bis Sie auf den Link klicken.</translation>
    </message>
    <message>
        <source>Your current address keeps working until you click it.</source>
        <translation>Ihre aktuelle Adresse gilt weiter, bis Sie auf den Link klicken.</translation>
    </message>
    <message>
        <source>The current number keeps working until it is clicked.</source>
        <translation>Die aktuelle Nummer gilt weiter, bis auf den Link geklickt wird.</translation>
    </message>
    <message>
        <source>The current address keeps working until it is clicked.</source>
        <translation>Die aktuelle Adresse gilt weiter, bis auf den Link geklickt wird.</translation>
    </message>
    <message>
        <source>Your current number keeps working until you enter the code.</source>
        <translation>Ihre aktuelle Nummer gilt weiter, bis Sie den Code eingeben.</translation>
    </message>
    <message>
        <source>Your current address keeps working until you enter the code.</source>
        <translation>Ihre aktuelle Adresse gilt weiter, bis Sie den Code eingeben.</translation>
    </message>
    <message>
        <source>The current number keeps working until you enter the code.</source>
        <translation>Die aktuelle Nummer gilt weiter, bis Sie den Code eingeben.</translation>
    </message>
    <message>
        <source>The current address keeps working until you enter the code.</source>
        <translation>Die aktuelle Adresse gilt weiter, bis Sie den Code eingeben.</translation>
    </message>
    <message>
        <source>If a link comes, your current number keeps working until you click it.</source>
        <translation>Kommt ein Link, gilt Ihre aktuelle Nummer weiter, bis Sie darauf klicken.</translation>
    </message>
    <message>
        <source>If a link comes, your current address keeps working until you click it.</source>
        <translation>Kommt ein Link, gilt Ihre aktuelle Adresse weiter, bis Sie darauf klicken.</translation>
    </message>
    <message>
        <source>If a link comes, the current number keeps working until it is clicked.</source>
        <translation>Kommt ein Link, gilt die aktuelle Nummer weiter, bis darauf geklickt wird.</translation>
    </message>
    <message>
        <source>If a link comes, the current address keeps working until it is clicked.</source>
        <translation>Kommt ein Link, gilt die aktuelle Adresse weiter, bis darauf geklickt wird.</translation>
    </message>
    <message>
        <source>If a code comes, your current number keeps working until you enter it.</source>
        <translation>Kommt ein Code, gilt Ihre aktuelle Nummer weiter, bis Sie ihn eingeben.</translation>
    </message>
    <message>
        <source>If a code comes, your current address keeps working until you enter it.</source>
        <translation>Kommt ein Code, gilt Ihre aktuelle Adresse weiter, bis Sie ihn eingeben.</translation>
    </message>
    <message>
        <source>If a code comes, the current number keeps working until you enter it.</source>
        <translation>Kommt ein Code, gilt die aktuelle Nummer weiter, bis Sie ihn eingeben.</translation>
    </message>
    <message>
        <source>If a code comes, the current address keeps working until you enter it.</source>
        <translation>Kommt ein Code, gilt die aktuelle Adresse weiter, bis Sie ihn eingeben.</translation>
    </message>
    <message>
        <source>Your current number is then removed.</source>
        <translation>Ihre aktuelle Nummer wird dann entfernt.</translation>
    </message>
    <message>
        <source>Your current address is then removed.</source>
        <translation>Ihre aktuelle Adresse wird dann entfernt.</translation>
    </message>
    <message>
        <source>The current number is then removed.</source>
        <translation>Die aktuelle Nummer wird dann entfernt.</translation>
    </message>
    <message>
        <source>The current address is then removed.</source>
        <translation>Die aktuelle Adresse wird dann entfernt.</translation>
    </message>
    <message>
        <source>Your current number is removed once you click the link.</source>
        <translation>Ihre aktuelle Nummer wird entfernt, sobald Sie auf den Link klicken.</translation>
    </message>
    <message>
        <source>Your current address is removed once you click the link.</source>
        <translation>Ihre aktuelle Adresse wird entfernt, sobald Sie auf den Link klicken.</translation>
    </message>
    <message>
        <source>The current number is removed once the link is clicked.</source>
        <translation>Die aktuelle Nummer wird entfernt, sobald auf den Link geklickt wird.</translation>
    </message>
    <message>
        <source>The current address is removed once the link is clicked.</source>
        <translation>Die aktuelle Adresse wird entfernt, sobald auf den Link geklickt wird.</translation>
    </message>
    <message>
        <source>Your current number is removed once you enter the code.</source>
        <translation>Ihre aktuelle Nummer wird entfernt, sobald Sie den Code eingeben.</translation>
    </message>
    <message>
        <source>Your current address is removed once you enter the code.</source>
        <translation>Ihre aktuelle Adresse wird entfernt, sobald Sie den Code eingeben.</translation>
    </message>
    <message>
        <source>The current number is removed once you enter the code.</source>
        <translation>Die aktuelle Nummer wird entfernt, sobald Sie den Code eingeben.</translation>
    </message>
    <message>
        <source>The current address is removed once you enter the code.</source>
        <translation>Die aktuelle Adresse wird entfernt, sobald Sie den Code eingeben.</translation>
    </message>
    <message>
        <source>Your current number stays on the account, too.</source>
        <translation>Auch Ihre aktuelle Nummer bleibt im Konto.</translation>
    </message>
    <message>
        <source>Your current address stays on the account, too.</source>
        <translation>Auch Ihre aktuelle Adresse bleibt im Konto.</translation>
    </message>
    <message>
        <source>The current number stays on the account, too.</source>
        <translation>Auch die aktuelle Nummer bleibt im Konto.</translation>
    </message>
    <message>
        <source>The current address stays on the account, too.</source>
        <translation>Auch die aktuelle Adresse bleibt im Konto.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current number.</source>
        <translation>Die Kästchen oben sagen, was dann aus Ihrer aktuellen Nummer wird.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current address.</source>
        <translation>Die Kästchen oben sagen, was dann aus Ihrer aktuellen Adresse wird.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current number.</source>
        <translation>Die Kästchen oben sagen, was dann aus der aktuellen Nummer wird.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current address.</source>
        <translation>Die Kästchen oben sagen, was dann aus der aktuellen Adresse wird.</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>%1 verlangt vielleicht auch einen Code, der an Ihre aktuelle Nummer geht.</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>%1 verlangt vielleicht auch einen Code, der an Ihre aktuelle Adresse geht.</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>%1 verlangt vielleicht auch einen Code, der an die aktuelle Nummer geht.</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>%1 verlangt vielleicht auch einen Code, der an die aktuelle Adresse geht.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>Renumber kann die Nummer bei %1 weder ändern noch verifizieren.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>Renumber kann die Adresse bei %1 weder ändern noch verifizieren.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>Renumber kann die Nummer bei %1 nicht ändern.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>Renumber kann die Adresse bei %1 nicht ändern.</translation>
    </message>
    <message>
        <source>%1 verifies a number only when it is changed.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 verifiziert eine Nummer nur bei einer Änderung.</translation>
    </message>
    <message>
        <source>%1 verifies an address only when it is changed.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 verifiziert eine Adresse nur bei einer Änderung.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>Renumber kann die Nummer bei %1 nicht verifizieren.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>Renumber kann die Adresse bei %1 nicht verifizieren.</translation>
    </message>
    <message>
        <source>You have one try: after a wrong code you start again.</source>
        <translation>Sie haben einen Versuch: Nach einem falschen Code beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>There is one try: after a wrong code the change starts again.</source>
        <translation>Es gibt einen Versuch: Nach einem falschen Code beginnt die Änderung von vorn.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Update.</source>
        <translation>Nichts wird gesendet, bevor Sie auf „Ändern“ klicken.</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the value is none of those that are possible here</source>
        <translation>der Wert ist keiner der hier möglichen</translation>
    </message>
    <message>
        <source>the value is not of the kind that belongs here</source>
        <translation>der Wert ist nicht von der Art, die hierher gehört</translation>
    </message>
    <message>
        <source>the value does not have the form that belongs here</source>
        <translation>der Wert hat nicht die Form, die hierher gehört</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;: %2</source>
        <extracomment>%1: the name of a member of a JSON object, %2: what belongs there</extracomment>
        <translation>&quot;%1&quot; ergänzen: %2</translation>
    </message>
    <message>
        <source>correct its spelling or take it out; known here: %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>die Schreibweise berichtigen oder es entfernen; hier bekannt: %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: what belongs in this place of a file</extracomment>
        <translation>schreiben: %1</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so you can&apos;t finish the earlier change here. It may or may not have been made.</source>
        <translation>Renumber kann nicht feststellen, wessen Konto das ist. Deshalb können Sie die frühere Änderung hier nicht abschließen. Es ist unklar, ob sie vorgenommen wurde.</translation>
    </message>
    <message>
        <source>This isn&apos;t the account with the unfinished change. Nothing was taken over from it. To finish that change, go back to its account.</source>
        <translation>Das ist nicht das Konto mit der nicht abgeschlossenen Änderung. Nichts davon wurde übernommen. Um sie abzuschließen, gehen Sie zurück zu ihrem Konto.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <extracomment>On a button: leaves the change as it is, to go on with it another time</extracomment>
        <translation>Später abschließen</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Verifizieren abbrechen</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Änderung abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password…</source>
        <translation>Warten auf den Schlüsselbund. Vielleicht fragt er nach seinem Passwort&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password. Nothing has been sent to %1 yet…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Warten auf den Schlüsselbund. Vielleicht fragt er nach seinem Passwort. An %1 wurde noch nichts gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 wird um einen Code an %2 gebeten&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 to send a link to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 wird um einen Link an %2 gebeten&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 to change the number to %2…</source>
        <translation>%1 wird gebeten, die Nummer auf %2 zu ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 to change the address to %2…</source>
        <translation>%1 wird gebeten, die Adresse auf %2 zu ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 wird gebeten, den Code zu prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Das Konto bei %1 wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1 to discard the change to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 wird gebeten, die Änderung auf %2 zu verwerfen&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Asking where to sign in…</source>
        <translation>Die Anmeldeseite wird ermittelt&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in your browser…</source>
        <translation>Warten auf Ihre Anmeldung im Browser&#xa0;…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Ein Code wird angefordert&#xa0;…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Sie werden angemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Sie werden abgemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Das Konto wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Your browser didn&apos;t open. Copy the link and open it in a browser on this computer.</source>
        <translation>Ihr Browser hat sich nicht geöffnet. Kopieren Sie den Link und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into a browser on this computer.</source>
        <translation>Der Link ist kopiert. Fügen Sie ihn in einen Browser auf diesem Computer ein.</translation>
    </message>
    <message>
        <source>The change that was under way can&apos;t be finished here. It may or may not have been made.</source>
        <translation>Die laufende Änderung kann hier nicht abgeschlossen werden. Es ist unklar, ob sie vorgenommen wurde.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence, then another. Languages without spaces between sentences have none here</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SettledText</name>
    <message>
        <source>%1 · passed at %2</source>
        <extracomment>What has shown who is calling. %1: such as &quot;Code to c…@example.com&quot;; %2: a time of day</extracomment>
        <translation>%1 · erbracht: %2</translation>
    </message>
</context>
<context>
    <name>SignInCodeForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>SignInCodeText</name>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 nimmt diesen Benutzernamen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 nimmt diese Telefonnummer und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>%1 does not accept this email address and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 nimmt diese E-Mail-Adresse und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 nimmt diesen Benutzernamen nicht an.</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 nimmt diese Telefonnummer nicht an.</translation>
    </message>
    <message>
        <source>%1 does not accept this email address.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 nimmt diese E-Mail-Adresse nicht an.</translation>
    </message>
    <message>
        <source>A code may be on its way.</source>
        <translation>Vielleicht ist ein Code unterwegs.</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise have a new one sent.</source>
        <translation>Kommt er, geben Sie ihn hier ein. Sonst fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Try again, and use the newest code that comes.</source>
        <translation>Versuchen Sie es erneut und verwenden Sie den neuesten Code, der kommt.</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise start over.</source>
        <translation>Kommt er, geben Sie ihn hier ein. Sonst beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>Es wurde kein neuer Code gesendet.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>Es wurde kein Code gesendet.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Prüfen Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>If you have an earlier code, it may still work.</source>
        <translation>Haben Sie einen früheren Code, gilt er vielleicht noch.</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>Fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>For a new code, start over.</source>
        <translation>Für einen neuen Code beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. Or have a new one sent.</source>
        <translation>Vergleichen Sie ihn mit dem neuesten Code, der gekommen ist. Oder fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. For a new one, start over.</source>
        <translation>Vergleichen Sie ihn mit dem neuesten Code, der gekommen ist. Für einen neuen beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>Dieser Code hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>You are not signed in. The code may be used up.</source>
        <translation>Sie sind nicht angemeldet. Vielleicht ist der Code verbraucht.</translation>
    </message>
    <message>
        <source>Enter it again, or have a new one sent.</source>
        <translation>Geben Sie ihn noch einmal ein, oder fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Enter it again, or start over for a new one.</source>
        <translation>Geben Sie ihn noch einmal ein, oder beginnen Sie für einen neuen von vorn.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>Geben Sie zuerst den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter the phone number first.</source>
        <translation>Geben Sie zuerst die Telefonnummer ein.</translation>
    </message>
    <message>
        <source>Enter the email address first.</source>
        <translation>Geben Sie zuerst die E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. So sieht eine aus: name@example.com.</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one you mean.</source>
        <translation>Hier steht mehr als eine Adresse. Lassen Sie nur die stehen, die Sie meinen.</translation>
    </message>
    <message>
        <source>You asked %1 for a code for %2. Enter it here when it comes. If none comes, check the user name.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a user name</extracomment>
        <translation>Sie haben bei %1 einen Code für %2 angefordert. Geben Sie ihn hier ein, wenn er kommt. Kommt keiner, prüfen Sie den Benutzernamen.</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the number.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a phone number</extracomment>
        <translation>Sie haben bei %1 einen Code an %2 angefordert. Geben Sie ihn hier ein, wenn er kommt. Kommt keiner, prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the address.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: an email address</extracomment>
        <translation>Sie haben bei %1 einen Code an %2 angefordert. Geben Sie ihn hier ein, wenn er kommt. Kommt keiner, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>If %1 is right, press Send code once more. If not, begin the number with + and its country code.</source>
        <extracomment>Beside the field, behind what is doubtful about the number. %1: a phone number</extracomment>
        <translation>Stimmt %1, klicken Sie noch einmal auf „Code senden“. Wenn nicht, beginnen Sie die Nummer mit + und ihrer Ländervorwahl.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Opens a list of accounts</extracomment>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Account with</source>
        <extracomment>Before a list of organisations; part of no sentence</extracomment>
        <translation>Konto bei</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Has the service send a code to sign in with</extracomment>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <extracomment>Has the service send another code to sign in with</extracomment>
        <translation>Code erneut senden</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Back from the code to whom it is sent to</extracomment>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Sign in with the sample token</source>
        <translation>Mit dem Beispieltoken anmelden</translation>
    </message>
    <message>
        <source>Copy the link instead</source>
        <extracomment>The link to the page to sign in at, for a browser that does not open by itself</extracomment>
        <translation>Stattdessen Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) are not shown. Start Renumber in a terminal to see them all.</source>
        <translation>
            <numerusform>%n weiterer Fehler wird nicht angezeigt. Starten Sie Renumber in einem Terminal, um alle zu sehen.</numerusform>
            <numerusform>%n weitere Fehler werden nicht angezeigt. Starten Sie Renumber in einem Terminal, um alle zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile was found. Ask whoever runs the service for a profile file. Put it into the folder named below, or start Renumber with --profile and the file.</source>
        <translation>Es wurde kein Profil gefunden. Bitten Sie den Betreiber des Dienstes um eine Profildatei. Legen Sie sie in den unten genannten Ordner, oder starten Sie Renumber mit --profile und der Datei.</translation>
    </message>
    <message>
        <source>No profile can be used. Show this to whoever looks after the profiles:</source>
        <translation>Kein Profil ist verwendbar. Zeigen Sie dies der Stelle, die die Profile betreut:</translation>
    </message>
    <message>
        <source>Some profiles can&apos;t be used and are left out. Show this to whoever looks after the profiles:</source>
        <translation>Einige Profile sind nicht verwendbar und werden ausgelassen. Zeigen Sie dies der Stelle, die die Profile betreut:</translation>
    </message>
</context>
<context>
    <name>SignInReader</name>
    <message>
        <source>this way to sign in is there already</source>
        <translation>diese Art der Anmeldung gibt es schon</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>eines von beiden behalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>ergänzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to &quot;%2&quot;</source>
        <extracomment>%1: the name of a member of a JSON object, %2: the name of a way to sign in</extracomment>
        <translation>&quot;%1&quot; gehört nicht zu &quot;%2&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>möglich: %1</translation>
    </message>
    <message>
        <source>it is not said where to sign in</source>
        <translation>es steht nicht da, wo die Anmeldung ist</translation>
    </message>
    <message>
        <source>add &quot;issuer&quot;, or &quot;endpoints&quot; where the service has no discovery document</source>
        <translation>&quot;issuer&quot; ergänzen, oder &quot;endpoints&quot;, wenn der Dienst kein Discovery-Dokument hat</translation>
    </message>
    <message>
        <source>an address cannot hold a control character</source>
        <translation>eine Adresse darf kein Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>&quot;refreshToken&quot; is never taken</source>
        <translation>&quot;refreshToken&quot; wird nie übernommen</translation>
    </message>
    <message>
        <source>add &quot;refreshToken?&quot; and its place to a &quot;take&quot; of &quot;obtain&quot;</source>
        <translation>&quot;refreshToken?&quot; und seine Stelle in einem &quot;take&quot; von &quot;obtain&quot; ergänzen</translation>
    </message>
    <message>
        <source>the password is not there any more when another code is asked for</source>
        <translation>das Passwort ist nicht mehr da, wenn ein weiterer Code angefordert wird</translation>
    </message>
    <message>
        <source>write calls that go by what &quot;send&quot; keeps, or leave it out</source>
        <translation>Aufrufe schreiben, die mit dem auskommen, was &quot;send&quot; behält, oder es weglassen</translation>
    </message>
    <message>
        <source>{%1} is never sent</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} wird nie gesendet</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} in einem der Aufrufe verwenden</translation>
    </message>
    <message>
        <source>cookies belong to one person, and whoever signs in with a &quot;check&quot; acts for many</source>
        <translation>Cookies gehören einer Person, und wer sich mit einem &quot;check&quot; anmeldet, handelt für viele</translation>
    </message>
    <message>
        <source>take &quot;cookies&quot; out, or &quot;check&quot;</source>
        <translation>&quot;cookies&quot; oder &quot;check&quot; entfernen</translation>
    </message>
    <message>
        <source>whoever signs in with a &quot;check&quot; acts for others, and nobody else&apos;s account can be found</source>
        <translation>wer sich mit einem &quot;check&quot; anmeldet, handelt für andere, und kein anderes Konto ist zu finden</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take &quot;check&quot; out</source>
        <translation>&quot;find&quot; in &quot;account&quot; ergänzen oder &quot;check&quot; entfernen</translation>
    </message>
    <message>
        <source>&quot;accessToken&quot; is never taken</source>
        <translation>&quot;accessToken&quot; wird nie übernommen</translation>
    </message>
    <message>
        <source>add &quot;accessToken&quot; and its place to a &quot;take&quot;</source>
        <translation>&quot;accessToken&quot; und seine Stelle in einem &quot;take&quot; ergänzen</translation>
    </message>
    <message>
        <source>the credentials of the API client are never sent</source>
        <translation>die Zugangsdaten des API-Clients werden nie gesendet</translation>
    </message>
    <message>
        <source>write &quot;Authorization&quot;: &quot;{authorization}&quot; under &quot;headers&quot;, or add &quot;obtain&quot;</source>
        <translation>&quot;Authorization&quot;: &quot;{authorization}&quot; unter &quot;headers&quot; schreiben oder &quot;obtain&quot; ergänzen</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 didn&apos;t accept this sign-in. It may have taken too long. Sign in again.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat diese Anmeldung nicht angenommen. Vielleicht hat sie zu lange gedauert. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this user name and password. Check both. Capital letters may matter.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat Benutzernamen und Passwort nicht angenommen. Prüfen Sie beides. Vielleicht kommt es auf Groß- und Kleinschreibung an.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this client ID and secret. Copy both again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat Client-ID und Client-Secret nicht angenommen. Kopieren Sie beides noch einmal, oder fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this code. Compare it with the latest one you got.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat diesen Code nicht angenommen. Vergleichen Sie ihn mit dem neuesten, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this access token. It may be mistyped or expired. Copy it again, or get a new one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat dieses Zugriffstoken nicht angenommen. Vielleicht enthält es Tippfehler oder ist abgelaufen. Kopieren Sie es noch einmal, oder besorgen Sie sich ein neues.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 verlangt eine Anmeldung in zwei Schritten.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a password.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 verlangt eine Anmeldung in zwei Schritten. Den zweiten Schritt nach einem Passwort kann Renumber nicht.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a code.</source>
        <extracomment>Of a code by which one signs in. %1: the name of a service</extracomment>
        <translation>%1 verlangt eine Anmeldung in zwei Schritten. Den zweiten Schritt nach einem Code kann Renumber nicht.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. That can&apos;t be done with a client ID and secret.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 verlangt eine Anmeldung in zwei Schritten. Mit Client-ID und Client-Secret geht das nicht.</translation>
    </message>
    <message>
        <source>%1 needs an access token from a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 verlangt ein Zugriffstoken aus einer Anmeldung in zwei Schritten.</translation>
    </message>
    <message>
        <source>Sign in with a password and a code instead.</source>
        <translation>Melden Sie sich stattdessen mit Passwort und Code an.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Melden Sie sich stattdessen im Browser an.</translation>
    </message>
    <message>
        <source>Sign in with an access token instead.</source>
        <translation>Melden Sie sich stattdessen mit einem Zugriffstoken an.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>Besorgen Sie sich ein neues Zugriffstoken.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for another way to sign in.</source>
        <translation>Fragen Sie den Betreiber des Dienstes nach einer anderen Art der Anmeldung.</translation>
    </message>
    <message>
        <source>%1 accepted the client ID and secret, but we couldn&apos;t confirm that they work here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat Client-ID und Client-Secret angenommen, aber wir konnten nicht bestätigen, dass sie hier gelten.</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but we couldn&apos;t confirm that you can help others with it.</source>
        <extracomment>Of somebody who helps other people. %1: the name of a service</extracomment>
        <translation>%1 hat Ihre Anmeldung angenommen, aber wir konnten nicht bestätigen, dass Sie damit anderen helfen können.</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but your account couldn&apos;t be read.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat Ihre Anmeldung angenommen, aber Ihr Konto konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>%1 then turned Renumber away. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat Renumber dann abgewiesen. Versuchen Sie es erneut, oder fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>You are not signed in. Access to your account at %1 was denied in the browser. Sign in again and allow it there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie sind nicht angemeldet. Der Zugriff auf Ihr Konto bei %1 wurde im Browser verweigert. Melden Sie sich neu an und erlauben Sie ihn dort.</translation>
    </message>
    <message>
        <source>You are not signed in. The answer didn&apos;t come from %1, so your sign-in wasn&apos;t passed on. Try again. If it happens once more, tell whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie sind nicht angemeldet. Die Antwort kam nicht von %1. Deshalb wurde Ihre Anmeldung nicht weitergegeben. Versuchen Sie es erneut. Passiert es noch einmal, melden Sie es dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>You are not signed in. The sign-in page of %1 reported an error. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie sind nicht angemeldet. Die Anmeldeseite von %1 hat einen Fehler gemeldet. Versuchen Sie es erneut, oder fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser. The sign-in page of %1 isn&apos;t set up properly, so nothing was sent there. Ask whoever looks after the profile.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie können sich nicht im Browser anmelden. Die Anmeldeseite von %1 ist nicht richtig eingerichtet. Deshalb wurde nichts dorthin gesendet. Fragen Sie die Stelle, die das Profil betreut.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser now. Another program uses port %1. Close it, or ask whoever looks after the profile.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Sie können sich jetzt nicht im Browser anmelden. Ein anderes Programm benutzt Port %1. Schließen Sie es, oder fragen Sie die Stelle, die das Profil betreut.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser on this computer. Another user&apos;s browser could answer for yours. Sign in another way, or ask whoever looks after the computer.</source>
        <translation>Sie können sich auf diesem Computer nicht im Browser anmelden. Der Browser einer anderen Person könnte anstelle Ihres Browsers antworten. Melden Sie sich auf andere Art an, oder fragen Sie die Stelle, die den Computer betreut.</translation>
    </message>
    <message>
        <source>You are not signed in. The browser didn&apos;t come back within ten minutes. Sign in again.</source>
        <translation>Sie sind nicht angemeldet. Der Browser kam nicht innerhalb von zehn Minuten zurück. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail</extracomment>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer.</source>
        <translation>Ihre Anmeldung ist nicht mehr auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which couldn&apos;t be opened. Unlock it, start Renumber again and sign out once more.</source>
        <translation>Ihre Anmeldung ist noch im Schlüsselbund, der sich nicht öffnen ließ. Entsperren Sie ihn, starten Sie Renumber neu und melden Sie sich noch einmal ab.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which doesn&apos;t answer. When it runs, start Renumber again and sign out once more.</source>
        <translation>Ihre Anmeldung ist noch im Schlüsselbund, der nicht antwortet. Wenn er läuft, starten Sie Renumber neu und melden Sie sich noch einmal ab.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t remove your sign-in. Start Renumber again and sign out once more.</source>
        <translation>Der Schlüsselbund hat Ihre Anmeldung nicht entfernt. Starten Sie Renumber neu und melden Sie sich noch einmal ab.</translation>
    </message>
    <message>
        <source>Enter the access token first.</source>
        <translation>Geben Sie zuerst das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>This isn&apos;t an access token: it has spaces or letters that tokens don&apos;t have. Copy it again.</source>
        <translation>Das ist kein Zugriffstoken: Es hat Leerzeichen oder Zeichen, die Token nicht haben. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You are signed out, and %1 has ended your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie sind abgemeldet, und %1 hat Ihre Anmeldung beendet.</translation>
    </message>
    <message>
        <source>You are signed out here. The client ID and secret still work at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie sind hier abgemeldet. Client-ID und Client-Secret gelten bei %1 weiter.</translation>
    </message>
    <message>
        <source>You are signed out here. The access token still works at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie sind hier abgemeldet. Das Zugriffstoken gilt bei %1 weiter.</translation>
    </message>
    <message>
        <source>You are signed out here. At %1 your sign-in stays good until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie sind hier abgemeldet. Bei %1 gilt Ihre Anmeldung weiter, bis sie abläuft oder dort beendet wird.</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that the sign-in at %1 was still yours. It stays good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie sind hier abgemeldet. Wir konnten nicht bestätigen, dass die Anmeldung bei %1 noch Ihre war. Dort gilt sie weiter, bis sie abläuft oder beendet wird.</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that %1 ended your sign-in, so it may stay good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie sind hier abgemeldet. Wir konnten nicht bestätigen, dass %1 Ihre Anmeldung beendet hat. Vielleicht gilt sie dort weiter, bis sie abläuft oder beendet wird.</translation>
    </message>
</context>
<context>
    <name>SignInWayText</name>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>Mit Benutzername und Passwort</translation>
    </message>
    <message>
        <source>As an API client</source>
        <translation>Als API-Client</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Mit einem Zugriffstoken</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you</source>
        <translation>Mit Passwort und einem Code, den Sie bekommen</translation>
    </message>
    <message>
        <source>With a code that is sent to you</source>
        <translation>Mit einem Code, den Sie bekommen</translation>
    </message>
    <message>
        <source>In the browser, for other people</source>
        <translation>Im Browser, für andere</translation>
    </message>
    <message>
        <source>With user name and password, for other people</source>
        <translation>Mit Benutzername und Passwort, für andere</translation>
    </message>
    <message>
        <source>As an API client, for other people</source>
        <translation>Als API-Client, für andere</translation>
    </message>
    <message>
        <source>With an access token, for other people</source>
        <translation>Mit einem Zugriffstoken, für andere</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you, for other people</source>
        <translation>Mit Passwort und einem Code, den Sie bekommen, für andere</translation>
    </message>
    <message>
        <source>With a code that is sent to you, for other people</source>
        <translation>Mit einem Code, den Sie bekommen, für andere</translation>
    </message>
    <message>
        <source>An access token or API key is a long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Ein Zugriffstoken oder API-Schlüssel ist ein langer Text vom Dienst oder von Ihrer Administration. Er wird wenn möglich im Schlüsselbund dieses Computers gespeichert, sonst nur behalten, bis Sie Renumber beenden. Er wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>A long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Ein langer Text vom Dienst oder von Ihrer Administration. Er wird wenn möglich im Schlüsselbund dieses Computers gespeichert, sonst nur behalten, bis Sie Renumber beenden. Er wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of %1. Sign in there, then come back here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Ihr Browser öffnet die Anmeldeseite von %1. Melden Sie sich dort an und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Ihr Passwort geht an %1 und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The secret is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Das Client-Secret wird wenn möglich im Schlüsselbund dieses Computers gespeichert, sonst nur behalten, bis Sie Renumber beenden. Es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept. %1 then sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Ihr Passwort geht an %1 und wird nicht gespeichert. Dann sendet Ihnen %1 einen Code. Sie geben ihn hier ein.</translation>
    </message>
    <message>
        <source>%1 sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 sendet Ihnen einen Code. Sie geben ihn hier ein.</translation>
    </message>
    <message>
        <source>For a helpdesk that helps others.</source>
        <translation>Für einen Helpdesk, der anderen hilft.</translation>
    </message>
    <message>
        <source>Sign in to help other people change or verify their phone number.</source>
        <translation>Melden Sie sich an, um anderen beim Ändern oder Verifizieren ihrer Telefonnummer zu helfen.</translation>
    </message>
    <message>
        <source>Sign in to change or verify your phone number.</source>
        <translation>Melden Sie sich an, um Ihre Telefonnummer zu ändern oder zu verifizieren.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Renumber is already open, but doesn&apos;t answer. Close it, then start it again.</source>
        <translation>Renumber ist schon geöffnet, antwortet aber nicht. Schließen Sie es und starten Sie es dann neu.</translation>
    </message>
</context>
<context>
    <name>Taker</name>
    <message>
        <source>&quot;%1&quot; is not of the expected kind</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; ist nicht von der erwarteten Art</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the reply</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; steht in der Antwort zweimal</translation>
    </message>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>die Antwort hat kein &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>the change is not done</source>
        <translation>die Änderung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>the service description has no &quot;notify&quot; for it</source>
        <translation>die Dienstbeschreibung hat dafür kein &quot;notify&quot;</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>How were they told?</source>
        <translation>Wie wurde informiert?</translation>
    </message>
    <message>
        <source>They were told</source>
        <extracomment>On a button: notes that somebody was told of a change</extracomment>
        <translation>Ist informiert</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>&quot;%1&quot; has a brace that is not part of a {variable}; write {{ or }} for a brace</source>
        <extracomment>%1: a text of a service description with {variables} in it</extracomment>
        <translation>&quot;%1&quot; hat eine geschweifte Klammer, die zu keiner {variable} gehört; für eine Klammer {{ oder }} schreiben</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Enter the ticket, such as %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>Geben Sie das Ticket ein, etwa %1.</translation>
    </message>
    <message>
        <source>Enter the ticket.</source>
        <translation>Geben Sie das Ticket ein.</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. It has to look like %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>Dieses Ticket ist nicht so geschrieben, wie es an Ihrem Helpdesk üblich ist. Es muss aussehen wie %1.</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. Check it.</source>
        <translation>Dieses Ticket ist nicht so geschrieben, wie es an Ihrem Helpdesk üblich ist. Prüfen Sie es.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>By this computer&apos;s date, the certificate has expired.</source>
        <translation>Nach dem Datum dieses Computers ist das Zertifikat abgelaufen.</translation>
    </message>
    <message>
        <source>By this computer&apos;s date, the certificate isn&apos;t valid yet.</source>
        <translation>Nach dem Datum dieses Computers gilt das Zertifikat noch nicht.</translation>
    </message>
    <message>
        <source>What answered has a certificate for another address.</source>
        <translation>Die Gegenstelle hat ein Zertifikat für eine andere Adresse.</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t say for which address it is.</source>
        <translation>Das Zertifikat sagt nicht, für welche Adresse es ist.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust whoever issued the certificate.</source>
        <translation>Dieser Computer vertraut dem Aussteller des Zertifikats nicht.</translation>
    </message>
    <message>
        <source>The certificate is too easy to forge.</source>
        <translation>Das Zertifikat ist zu leicht zu fälschen.</translation>
    </message>
    <message>
        <source>%1 and Renumber couldn&apos;t agree on a safe kind of connection.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1 und Renumber konnten sich nicht auf eine sichere Art der Verbindung einigen.</translation>
    </message>
    <message>
        <source>%1 only offers a kind of connection that is too old to be safe.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1 bietet nur eine Art der Verbindung, die zu alt ist, um sicher zu sein.</translation>
    </message>
    <message>
        <source>What answered offers no safe connection.</source>
        <translation>Die Gegenstelle bietet keine sichere Verbindung.</translation>
    </message>
    <message>
        <source>We couldn&apos;t connect to %1 safely, so nothing was sent.</source>
        <extracomment>Before the reason, a sentence of its own. %1: the name of a service</extracomment>
        <translation>Wir konnten keine sichere Verbindung zu %1 herstellen. Deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it&apos;s right, ask whoever runs the service.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Wenn es stimmt, fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>If this network wants a sign-in of its own first, do that in your browser. Otherwise ask whoever set up Renumber for you to check the address.</source>
        <translation>Wenn dieses Netzwerk zuerst eine eigene Anmeldung verlangt, melden Sie sich dafür im Browser an. Sonst bitten Sie die Stelle, die Renumber für Sie eingerichtet hat, die Adresse zu prüfen.</translation>
    </message>
    <message>
        <source>If your organisation issues its own certificates, whoever set up Renumber for you can name the issuer in the profile. Otherwise ask whoever runs the service.</source>
        <translation>Wenn Ihre Organisation eigene Zertifikate ausstellt, kann die Stelle, die Renumber für Sie eingerichtet hat, den Aussteller im Profil angeben. Sonst fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>Fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Ask whoever set up Renumber for you to check the address.</source>
        <translation>Bitten Sie die Stelle, die Renumber für Sie eingerichtet hat, die Adresse zu prüfen.</translation>
    </message>
</context>
<context>
    <name>TokenReply</name>
    <message>
        <source>the token in the reply is empty</source>
        <translation>das Token in der Antwort ist leer</translation>
    </message>
    <message>
        <source>the token in the reply has signs that no token can have</source>
        <translation>das Token in der Antwort hat Zeichen, die kein Token haben kann</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>the address is not allowed</source>
        <translation>die Adresse ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the server was not found, or there is no network</source>
        <translation>der Server wurde nicht gefunden, oder es gibt kein Netzwerk</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>unter dieser Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>the connection was closed before a whole reply had come</source>
        <translation>die Verbindung wurde geschlossen, bevor eine ganze Antwort da war</translation>
    </message>
    <message>
        <source>it leads to another address, where the token is not sent</source>
        <translation>die Antwort führt zu einer anderen Adresse, und dorthin wird das Token nicht gesendet</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>die Antwort ist zu lang</translation>
    </message>
    <message>
        <source>it is packed in a way that Renumber does not read</source>
        <translation>die Antwort ist auf eine Weise gepackt, die Renumber nicht liest</translation>
    </message>
    <message>
        <source>this computer&apos;s proxy can&apos;t be used, so nothing was sent</source>
        <translation>der Proxy dieses Computers ist nicht verwendbar, deshalb wurde nichts gesendet</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>der Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <translation>der Proxy hat keine Verbindung hergestellt</translation>
    </message>
    <message>
        <source>the proxy made no connection in time</source>
        <translation>der Proxy hat nicht rechtzeitig eine Verbindung hergestellt</translation>
    </message>
    <message>
        <source>Left out: %1 (%2). Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;; %2: what it is for, such as &quot;read&quot;</extracomment>
        <translation>Ausgelassen: %1 (%2). Das &quot;when&quot; trifft nicht zu.</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>%1: a number, %2: what a request is for, such as &quot;read&quot;</extracomment>
        <translation>Anfrage %1 (%2)</translation>
    </message>
    <message>
        <source>No reply to request %1: %2 (after %3 ms).</source>
        <extracomment>%1: a number, %2: why there is none, as part of a sentence, %3: a number of milliseconds</extracomment>
        <translation>Keine Antwort auf Anfrage %1: %2 (nach %3 ms).</translation>
    </message>
    <message>
        <source>Reply %1: status %2, after %3 ms</source>
        <extracomment>%1: a number, %2: an HTTP status, %3: a number of milliseconds</extracomment>
        <translation>Antwort %1: Status %2, nach %3 ms</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>check the path, which counts from the profile&apos;s own folder, and who may read the file</source>
        <translation>den Pfad prüfen, der vom Ordner des Profils aus zählt, und wer die Datei lesen darf</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>%1: a path</extracomment>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>the file %1 cannot be read (%2)</source>
        <extracomment>%1: the path of a file, %2: the operating system&apos;s reason</extracomment>
        <translation>die Datei %1 ist nicht lesbar (%2)</translation>
    </message>
    <message>
        <source>the file %1 is larger than 1 MiB</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>die Datei %1 ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>check that it is the right one, and keep only the authorities that are needed besides the system&apos;s</source>
        <translation>prüfen, ob es die richtige ist, und nur die Zertifizierungsstellen behalten, die neben denen des Systems nötig sind</translation>
    </message>
    <message>
        <source>let it hold the authority&apos;s certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----</source>
        <translation>das Zertifikat der Zertifizierungsstelle im PEM-Format hineinschreiben, das mit -----BEGIN CERTIFICATE----- beginnt</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in it</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>in der Datei %1 ist kein Zertifikat</translation>
    </message>
    <message>
        <source>the file %1 has a certificate that cannot be read</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>in der Datei %1 ist ein Zertifikat, das nicht lesbar ist</translation>
    </message>
    <message>
        <source>get it anew, or take out the certificate that is damaged</source>
        <translation>es neu besorgen oder das beschädigte Zertifikat entfernen</translation>
    </message>
</context>
<context>
    <name>UnfinishedText</name>
    <message>
        <source>Verifying %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>Das Verifizieren von %1 ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Adding %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>Das Hinzufügen von %1 ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>A change to %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>Eine Änderung auf %1 ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 is verified. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>Wir konnten nicht bestätigen, dass %1 verifiziert ist. Die Anfrage (%2) hat vielleicht geklappt.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 was added. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>Wir konnten nicht bestätigen, dass %1 hinzugefügt wurde. Die Anfrage (%2) hat vielleicht geklappt.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It was asked for at %2 and may have been made.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>Wir konnten die Änderung auf %1 nicht bestätigen. Sie wurde angefragt (%2) und vielleicht vorgenommen.</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 shows it as verified.</source>
        <translation>Das Verifizieren von %1 ist abgeschlossen. %2 zeigt das als verifiziert an.</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 accepted its code.</source>
        <translation>Das Verifizieren von %1 ist abgeschlossen. %2 hat den Code angenommen.</translation>
    </message>
    <message>
        <source>The change to %1 is done. %2 shows it now.</source>
        <extracomment>%1: a part of a phone number or email address, %2: the name of a service</extracomment>
        <translation>Die Änderung auf %1 ist abgeschlossen. %2 zeigt sie jetzt an.</translation>
    </message>
    <message>
        <source>The number has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of a phone number</extracomment>
        <translation>Die Nummer ist jetzt %1. Wir konnten nicht bestätigen, dass der Code funktioniert hat.</translation>
    </message>
    <message>
        <source>The number has changed to %1. It still needs to be confirmed.</source>
        <translation>Die Nummer ist jetzt %1. Sie muss noch bestätigt werden.</translation>
    </message>
    <message>
        <source>The address has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of an email address</extracomment>
        <translation>Die Adresse ist jetzt %1. Wir konnten nicht bestätigen, dass der Code funktioniert hat.</translation>
    </message>
    <message>
        <source>The address has changed to %1. It still needs to be confirmed.</source>
        <translation>Die Adresse ist jetzt %1. Sie muss noch bestätigt werden.</translation>
    </message>
    <message>
        <source>This link no longer works.</source>
        <translation>Dieser Link gilt nicht mehr.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Dieser Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Der Link ist seit %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <translation>Der Code ist seit %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Der Link gilt bis %1.</translation>
    </message>
    <message>
        <source>The code works until %1.</source>
        <translation>Der Code gilt bis %1.</translation>
    </message>
    <message>
        <source>%1 was waiting for it to be confirmed.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hat auf die Bestätigung gewartet.</translation>
    </message>
    <message>
        <source>%1 may have sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 hat vielleicht einen Link gesendet (%2).</translation>
    </message>
    <message>
        <source>%1 may have sent a code at %2.</source>
        <translation>%1 hat vielleicht einen Code gesendet (%2).</translation>
    </message>
    <message>
        <source>If it arrives, click it.</source>
        <translation>Kommt er, klicken Sie darauf.</translation>
    </message>
    <message>
        <source>If it arrives, enter it here.</source>
        <translation>Kommt er, geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>%1 sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 hat einen Link gesendet (%2).</translation>
    </message>
    <message>
        <source>%1 sent a code at %2.</source>
        <translation>%1 hat einen Code gesendet (%2).</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show it yet. It may still take effect.</source>
        <translation>Im Konto ist es noch nicht zu sehen. Es kann noch wirksam werden.</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>Aktualisieren Sie, um zu sehen, was im Konto steht.</translation>
    </message>
    <message>
        <source>You can have a new link sent on the next page.</source>
        <translation>Auf der nächsten Seite können Sie einen neuen Link anfordern.</translation>
    </message>
    <message>
        <source>You can have a new code sent on the next page.</source>
        <translation>Auf der nächsten Seite können Sie einen neuen Code anfordern.</translation>
    </message>
    <message>
        <source>For a new link, discard this and start again.</source>
        <translation>Für einen neuen Link verwerfen Sie dies und beginnen von vorn.</translation>
    </message>
    <message>
        <source>For a new code, discard this and start again.</source>
        <translation>Für einen neuen Code verwerfen Sie dies und beginnen von vorn.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. %1 no longer offers it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Hier können Sie das nicht abschließen. %1 bietet es nicht mehr an.</translation>
    </message>
    <message>
        <source>Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>Beginnen Sie neu, wenn Sie es noch möchten. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Check again to see what became of it.</source>
        <translation>Prüfen Sie erneut, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Nothing changes until its code is entered.</source>
        <translation>Nichts ändert sich, bis der Code eingegeben wird.</translation>
    </message>
    <message>
        <source>The keyring is locked. To go on, unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Um weiterzumachen, entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be reached now. To go on, try again later.</source>
        <translation>Der Schlüsselbund ist gerade nicht erreichbar. Um weiterzumachen, versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>Hier können Sie das nicht abschließen. Beginnen Sie neu, wenn Sie es noch möchten. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Compare it with what the account shows below.</source>
        <translation>Vergleichen Sie das mit dem, was unten im Konto steht.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Diesen Hinweis entfernen</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Verifizieren abbrechen</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether it was made.</source>
        <translation>Wenn Sie das verwerfen, prüft Renumber nicht mehr, ob es vorgenommen wurde.</translation>
    </message>
    <message>
        <source>If you discard it, its code can&apos;t be entered here any more.</source>
        <translation>Wenn Sie das verwerfen, kann der Code hier nicht mehr eingegeben werden.</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether its link was clicked.</source>
        <translation>Wenn Sie das verwerfen, prüft Renumber nicht mehr, ob auf den Link geklickt wurde.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved on this computer&apos;s disk. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Dies konnte nicht auf dem Laufwerk dieses Computers gespeichert werden. Lassen Sie Renumber geöffnet, bis alles fertig ist. Sonst müssen Sie von vorn beginnen.</translation>
    </message>
    <message>
        <source>The keyring is locked, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Der Schlüsselbund ist gesperrt, deshalb ist dies nicht gespeichert. Lassen Sie Renumber geöffnet, bis alles fertig ist. Sonst müssen Sie von vorn beginnen.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund, deshalb ist dies nicht gespeichert. Lassen Sie Renumber geöffnet, bis alles fertig ist. Sonst müssen Sie von vorn beginnen.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t take this, so it isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Der Schlüsselbund hat dies nicht angenommen, deshalb ist es nicht gespeichert. Lassen Sie Renumber geöffnet, bis alles fertig ist. Sonst müssen Sie von vorn beginnen.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You can go on. If you close Renumber before you are done, you have to start again.</source>
        <translation>Sie können weitermachen. Wenn Sie Renumber schließen, bevor Sie fertig sind, müssen Sie von vorn beginnen.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. A newer version of Renumber keeps the list of changes.</source>
        <translation>Dies kann nicht gespeichert werden. Eine neuere Version von Renumber führt die Liste der Änderungen.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t write to its folder on this computer.</source>
        <translation>Dies kann nicht gespeichert werden. Renumber kann nicht in seinen Ordner auf diesem Computer schreiben.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t open its list of changes.</source>
        <translation>Dies kann nicht gespeichert werden. Renumber kann seine Liste der Änderungen nicht öffnen.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Renumber kann nicht feststellen, wessen Konto das ist, deshalb ist dies nicht gespeichert. Lassen Sie Renumber geöffnet, bis alles fertig ist. Sonst müssen Sie von vorn beginnen.</translation>
    </message>
    <message>
        <source>The list of unfinished changes was damaged, so some may be missing. The account itself shows what is true. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Die Liste der nicht abgeschlossenen Änderungen war beschädigt, deshalb können einige fehlen. Was stimmt, zeigt das Konto selbst. Die beschädigte Datei liegt jetzt hier: %1.</translation>
    </message>
    <message>
        <source>Please sign in again to each account on the list. The file by which Renumber recognises them was damaged. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Bitte melden Sie sich bei jedem Konto der Liste neu an. Die Datei, mit der Renumber sie wiedererkennt, war beschädigt. Die beschädigte Datei liegt jetzt hier: %1.</translation>
    </message>
    <message>
        <source>A newer version of Renumber keeps the list of unfinished changes. Use that one to finish a change.</source>
        <translation>Eine neuere Version von Renumber führt die Liste der nicht abgeschlossenen Änderungen. Verwenden Sie diese, um eine Änderung abzuschließen.</translation>
    </message>
    <message>
        <source>The list of unfinished changes can&apos;t be read from this computer&apos;s disk. The account itself shows what is true.</source>
        <translation>Die Liste der nicht abgeschlossenen Änderungen ist auf dem Laufwerk dieses Computers nicht lesbar. Was stimmt, zeigt das Konto selbst.</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Melden Sie sich an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Sign in to see what the account shows.</source>
        <translation>Melden Sie sich an, um zu sehen, was im Konto steht.</translation>
    </message>
    <message>
        <source>Renumber can no longer tell whose it is. The file by which it recognises accounts was lost or damaged.</source>
        <translation>Renumber kann nicht mehr feststellen, wem das gehört. Die Datei, mit der es Konten wiedererkennt, ist verloren oder beschädigt.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose it is. The settings for %1 on this computer may have changed.</source>
        <translation>Renumber kann nicht feststellen, wem das gehört. Vielleicht haben sich auf diesem Computer die Einstellungen für %1 geändert.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Sign in to see what the account shows.</source>
        <translation>Hier können Sie das nicht abschließen. Melden Sie sich an, um zu sehen, was im Konto steht.</translation>
    </message>
</context>
<context>
    <name>UnrecordedText</name>
    <message>
        <source>You stopped the case of %1 (%2), but that isn&apos;t recorded, and they aren&apos;t locked for others. If you leave now, nobody will know of it. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>Sie haben den Fall von %1 (%2) gestoppt, aber das ist nicht protokolliert, und die Person ist für andere nicht gesperrt. Wenn Sie jetzt gehen, erfährt niemand davon. Solange Renumber geöffnet ist, versucht es das weiter.</translation>
    </message>
    <message>
        <source>What happened last in the case of %1 (%2) isn&apos;t recorded yet. If you leave now, it will be missing from the record. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>Was im Fall von %1 (%2) zuletzt geschah, ist noch nicht protokolliert. Wenn Sie jetzt gehen, fehlt es im Protokoll. Solange Renumber geöffnet ist, versucht es das weiter.</translation>
    </message>
</context>
<context>
    <name>UnsettledPage</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Zurück zum Konto</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>Code noch einmal eingeben</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>The body is not JSON.</source>
        <translation>Der Body ist kein JSON.</translation>
    </message>
    <message>
        <source>The body has no members.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>Der Body hat keine Felder.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has no members.</source>
        <translation>Es gibt &quot;%1&quot;, ohne Felder.</translation>
    </message>
    <message>
        <source>The body has: %1.</source>
        <extracomment>%1: names of members of JSON</extracomment>
        <translation>Der Body hat: %1.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: names of members of JSON</extracomment>
        <translation>Es gibt &quot;%1&quot;, mit: %2.</translation>
    </message>
    <message>
        <source>The body is an empty list.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>Der Body ist eine leere Liste.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is an empty list.</source>
        <translation>Es gibt &quot;%1&quot;, eine leere Liste.</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1.</source>
        <translation>Der Body ist eine Liste mit so vielen Elementen: %1.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number</extracomment>
        <translation>Es gibt &quot;%1&quot;, eine Liste mit so vielen Elementen: %2.</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1. The first has: %2.</source>
        <extracomment>%1: a number, %2: names of members of JSON</extracomment>
        <translation>Der Body ist eine Liste mit so vielen Elementen: %1. Das erste hat: %2.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2. The first has: %3.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number, %3: names of members of JSON</extracomment>
        <translation>Es gibt &quot;%1&quot;, eine Liste mit so vielen Elementen: %2. Das erste hat: %3.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a single value.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>Es gibt &quot;%1&quot;, einen einzelnen Wert.</translation>
    </message>
    <message>
        <source>The reply has these headers: %1.</source>
        <extracomment>%1: names of HTTP headers</extracomment>
        <translation>Die Antwort hat diese Header: %1.</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: it is there, and a secret.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply; a secret stands there</extracomment>
        <translation>%1, aus &quot;%2&quot;: ist da und geheim.</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3 of %4 in the list</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3 and %4: numbers</extracomment>
        <translation>%1, aus &quot;%2&quot;: %3 von %4 in der Liste</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what stands there</extracomment>
        <translation>%1, aus &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3, made of %4</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what is made of %4, which stands there</extracomment>
        <translation>%1, aus &quot;%2&quot;: %3, gebildet aus %4</translation>
    </message>
    <message>
        <source>Not a success, as &quot;success&quot; wants something else of &quot;%1&quot;. It is taken for: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: the name of a problem, such as &quot;wrongCode&quot;</extracomment>
        <translation>Kein Erfolg, denn &quot;success&quot; verlangt von &quot;%1&quot; etwas anderes. Es gilt als: %2.</translation>
    </message>
    <message>
        <source>Not a success, with the status %1. It is taken for: %2.</source>
        <extracomment>%1: an HTTP status, %2: names of problems, such as &quot;wrongCode&quot;</extracomment>
        <translation>Kein Erfolg, mit dem Status %1. Es gilt als: %2.</translation>
    </message>
    <message>
        <source>No rule of &quot;problems&quot; fits, so the status %1 decides, or what OAuth says in a sign-in.</source>
        <extracomment>%1: an HTTP status. &quot;problems&quot; is a member of a service description</extracomment>
        <translation>Keine Regel von &quot;problems&quot; passt, also entscheidet der Status %1, oder bei einer Anmeldung, was OAuth sagt.</translation>
    </message>
    <message>
        <source>The rule that fits is in %1, at %2.</source>
        <extracomment>%1: a file and a line in it, %2: a place in that file</extracomment>
        <translation>Die passende Regel steht in %1, bei %2.</translation>
    </message>
    <message>
        <source>The service&apos;s words, by &quot;words&quot;: %1</source>
        <extracomment>%1: a sentence of a service</extracomment>
        <translation>Die Worte des Dienstes, nach &quot;words&quot;: %1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;. %1</source>
        <translation>Der Dienst sagt nichts, nach &quot;words&quot;. %1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;.</source>
        <translation>Der Dienst sagt nichts, nach &quot;words&quot;.</translation>
    </message>
    <message>
        <source>Its id of the request, by &quot;requestId&quot;: %1</source>
        <extracomment>%1: a service&apos;s id of a request</extracomment>
        <translation>Seine ID der Anfrage, nach &quot;requestId&quot;: %1</translation>
    </message>
    <message>
        <source>Tries that are left, by &quot;entriesLeft&quot;: %1</source>
        <extracomment>%1: a number</extracomment>
        <translation>Verbleibende Versuche, nach &quot;entriesLeft&quot;: %1</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It must not be missing, so the reply is unexpected.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: bei &quot;%2&quot; steht nichts. Es darf nicht fehlen, also ist die Antwort unerwartet.</translation>
    </message>
    <message>
        <source>%1: %2, so the reply is unexpected. There is: %3</source>
        <extracomment>%1: a name in a service description, %2: why it cannot be used, %3: what stands there</extracomment>
        <translation>%1: %2, also ist die Antwort unerwartet. Da steht: %3</translation>
    </message>
    <message>
        <source>%1: what is at &quot;%2&quot; is not understood, so it counts as missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: was bei &quot;%2&quot; steht, ist nicht zu verstehen und gilt als fehlend.</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It may be missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: bei &quot;%2&quot; steht nichts. Es darf fehlen.</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>Nichts wird übernommen.</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>Übernommen:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Behalten:</translation>
    </message>
    <message>
        <source>The reply is unexpected: %1.</source>
        <extracomment>%1: what is odd about a service&apos;s reply, as part of a sentence</extracomment>
        <translation>Die Antwort ist unerwartet: %1.</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>1 · Why</source>
        <translation>1 · Warum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>The number of a request in another system</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Asked for a password or another app, too?</source>
        <extracomment>Whether the caller did, in this call</extracomment>
        <translation>Auch nach Passwort oder anderer App gefragt?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the token in the reply is of the type &quot;%1&quot;; Renumber can use only &quot;Bearer&quot;</source>
        <extracomment>%1: a technical word, such as &quot;DPoP&quot;</extracomment>
        <translation>das Token in der Antwort ist vom Typ &quot;%1&quot;; Renumber kann nur &quot;Bearer&quot; verwenden</translation>
    </message>
</context>
<context>
    <name>renumber::service::Exchange</name>
    <message>
        <source>the reply leads to another server</source>
        <translation>die Antwort führt zu einem anderen Server</translation>
    </message>
</context>
<context>
    <name>renumber::signin::BrowserSignIn</name>
    <message>
        <source>Not the sign-in that Renumber waits for</source>
        <translation>Nicht die Anmeldung, auf die Renumber wartet</translation>
    </message>
    <message>
        <source>Close this page, and go on with the newest one, or go back to Renumber and begin anew.</source>
        <translation>Schließen Sie diese Seite und machen Sie mit der neuesten weiter. Oder gehen Sie zurück zu Renumber und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Go back to Renumber</source>
        <translation>Gehen Sie zurück zu Renumber</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Access was denied. Go back to Renumber, where you can try again.</source>
        <translation>Der Zugriff wurde verweigert. Gehen Sie zurück zu Renumber. Dort können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Something went wrong. Go back to Renumber, which says what.</source>
        <translation>Etwas ist schiefgegangen. Gehen Sie zurück zu Renumber. Dort steht, was.</translation>
    </message>
</context>
<context>
    <name>renumber::signin::CallbackListener</name>
    <message>
        <source>This page does not count</source>
        <translation>Diese Seite gilt nicht</translation>
    </message>
    <message>
        <source>Another user of this computer has opened it. Open the link from Renumber in a browser of your own.</source>
        <translation>Jemand anderes hat sie auf diesem Computer geöffnet. Öffnen Sie den Link aus Renumber in Ihrem eigenen Browser.</translation>
    </message>
    <message>
        <source>This page does not count yet</source>
        <translation>Diese Seite gilt noch nicht</translation>
    </message>
    <message>
        <source>Renumber could not find out whose browser this is. Load this page once more.</source>
        <translation>Renumber konnte nicht feststellen, wessen Browser das ist. Laden Sie diese Seite noch einmal.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AccountPage</name>
    <message>
        <source>Phone and email</source>
        <translation>Telefon und E-Mail</translation>
    </message>
    <message>
        <source>What %1 has on your account.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Was %1 in Ihrem Konto gespeichert hat.</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Das Konto wird abgerufen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AccountsButton</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the name of a person, %2: the name of an organisation</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AskBox</name>
    <message>
        <source>Enter this first: %1</source>
        <extracomment>%1: what is to be entered, in the service&apos;s words, such as &quot;Your password&quot;</extracomment>
        <translation>Geben Sie zuerst dies ein: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditDetails</name>
    <message>
        <source>There is nothing more in this row.</source>
        <translation>Mehr steht nicht in dieser Zeile.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditFilterForm</name>
    <message>
        <source>That is no day. Write it like this: 2026-03-31.</source>
        <translation>Das ist kein Datum. Schreiben Sie es so: 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a field: the operator whose doings are to be shown</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a choice: what was done</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Von (Tag)</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis (Tag)</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <extracomment>%1: a person&apos;s name, or a case such as R-1042</extracomment>
        <translation>Nur, was %1 betrifft</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1: the number of a row of the record of a desk, %2: what was done, such as &quot;Permit refused&quot;</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Above a column: the numbers of the rows of a record, from 1 on</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a column: who did what its row tells of</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a column: what was done</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Above a column: how it went</extracomment>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditPage</name>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: how many there are</extracomment>
        <translation>Zeilen: %1 von %2</translation>
    </message>
    <message>
        <source>Rows: %1 of %2+</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: of at least how many</extracomment>
        <translation>Zeilen: %1 von %2+</translation>
    </message>
    <message>
        <source>The record is being verified from its first row on.</source>
        <translation>Das Protokoll wird von der ersten Zeile an geprüft.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>What is shown is being exported.</source>
        <translation>Das Angezeigte wird exportiert.</translation>
    </message>
    <message>
        <source>Nothing like that is in the record.</source>
        <translation>Dazu steht nichts im Protokoll.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::BoardList</name>
    <message>
        <source>Search the open cases</source>
        <translation>Offene Fälle durchsuchen</translation>
    </message>
    <message>
        <source>Search these cases ( / )</source>
        <extracomment>In the field above the open cases; &quot;/&quot; is the key that leads there</extracomment>
        <translation>Diese Fälle durchsuchen ( / )</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Fälle</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CallerFlow</name>
    <message>
        <source>End the case?</source>
        <translation>Fall beenden?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseAside</name>
    <message>
        <source>Nothing before this case</source>
        <translation>Nichts vor diesem Fall</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseBar</name>
    <message>
        <source>Close as not confirmed</source>
        <translation>Als nicht bestätigt abschließen</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Fall beenden</translation>
    </message>
    <message>
        <source>Hand over the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Fall von %1 übergeben</translation>
    </message>
    <message>
        <source>Take the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Fall von %1 übernehmen</translation>
    </message>
    <message>
        <source>Note about the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Notiz zum Fall von %1</translation>
    </message>
    <message>
        <source>Stop the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Fall von %1 stoppen</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChangePage</name>
    <message>
        <source>Add a phone number</source>
        <translation>Telefon­nummer hinzufügen</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Ihre Telefon­nummer ändern</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>Telefon­nummer ändern</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number now on the account
----------
%1: the email address now on the account</extracomment>
        <translation>Aktuell: %1</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Ihre E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to the link</source>
        <translation>Zurück zum Link</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Zurück zum Code</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChannelsBox</name>
    <message>
        <source>How should the code come?</source>
        <translation>Wie soll der Code kommen?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CodePage</name>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>%1 aus diesem Text verwenden</translation>
    </message>
    <message>
        <source>This is more than a code. Leave only the code, or press the button that uses it.</source>
        <translation>Das ist mehr als ein Code. Lassen Sie nur den Code stehen oder klicken Sie auf die Schaltfläche, die ihn verwendet.</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>Falsche Nummer?</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>Falsche Adresse?</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Verify for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Für %1 verifizieren</translation>
    </message>
    <message>
        <source>Code from the current number, %1</source>
        <translation>Code an die aktuelle Nummer, %1</translation>
    </message>
    <message>
        <source>Code from the current address, %1</source>
        <translation>Code an die aktuelle Adresse, %1</translation>
    </message>
    <message>
        <source>Send another code to %1</source>
        <translation>Weiteren Code an %1 senden</translation>
    </message>
    <message>
        <source>Send a code to %1, too</source>
        <translation>Auch einen Code an %1 senden</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ContactCard</name>
    <message>
        <source>No phone number on the account</source>
        <translation>Keine Telefonnummer im Konto</translation>
    </message>
    <message>
        <source>No email address on the account</source>
        <translation>Keine E-Mail-Adresse im Konto</translation>
    </message>
    <message>
        <source>Waiting to be confirmed: %1</source>
        <extracomment>%1: a phone number or an email address that is not confirmed yet</extracomment>
        <translation>Wartet auf Bestätigung: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the whole number or address</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Confirm it…</source>
        <translation>Bestätigen&#xa0;…</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Nummer ändern</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Verifizieren: %1</translation>
    </message>
    <message>
        <source>Confirm it: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Bestätigen: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CountryBox</name>
    <message>
        <source>(none)</source>
        <translation>(kein Land)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: the name of a country, %2: its calling code with a plus</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>What the button for the country says. %1: &quot;FR&quot;, %2: &quot;33&quot;</extracomment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CountryList</name>
    <message>
        <source>Search</source>
        <extracomment>Above the field that a list of countries is searched by</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Country or dialling code</source>
        <translation>Land oder Vorwahl</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Nothing found. Try its name in English, or its dialling code.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit dem englischen Namen oder der Vorwahl.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Course</name>
    <message>
        <source>Trying %1, with the profile %2. Nothing is changed, and nothing is kept.</source>
        <extracomment>%1: the name of a service, %2: the name of a profile</extracomment>
        <translation>%1 wird mit dem Profil %2 ausprobiert. Nichts wird geändert, und nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Secrets are hidden; of phone numbers and email addresses you see enough to recognise them. Names and short ids are shown whole: look before you pass this on.</source>
        <translation>Geheimnisse sind verborgen; von Telefonnummern und E-Mail-Adressen sehen Sie genug, um sie wiederzuerkennen. Namen und kurze IDs stehen ganz da: Sehen Sie nach, bevor Sie dies weitergeben.</translation>
    </message>
    <message>
        <source>This profile has no way to sign in. Fill in the settings that one needs.</source>
        <translation>Dieses Profil bietet keine Art der Anmeldung. Füllen Sie die Einstellungen aus, die dafür nötig sind.</translation>
    </message>
    <message>
        <source>The input ended before all was entered. Nothing more is sent.</source>
        <translation>Die Eingabe endete, bevor alles eingegeben war. Es wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Renumber would say:</source>
        <translation>Niemand ist angemeldet. Renumber würde sagen:</translation>
    </message>
    <message>
        <source>Whom to find (a phone number, an email address or a name):</source>
        <translation>Wer gesucht wird (eine Telefonnummer, E-Mail-Adresse oder ein Name):</translation>
    </message>
    <message>
        <source>The description cannot look for that. Enter something else.</source>
        <translation>Danach kann die Beschreibung nicht suchen. Geben Sie etwas anderes ein.</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Gefunden:</translation>
    </message>
    <message>
        <source>Whose account? The number in front:</source>
        <translation>Wessen Konto? Die Zahl davor:</translation>
    </message>
    <message>
        <source>Renumber would show:</source>
        <translation>Renumber würde anzeigen:</translation>
    </message>
    <message>
        <source>The account was not read. Renumber would say:</source>
        <translation>Das Konto wurde nicht abgerufen. Renumber würde sagen:</translation>
    </message>
    <message>
        <source>You are signed out at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie sind bei %1 abgemeldet.</translation>
    </message>
    <message>
        <source>You could not be signed out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sie konnten bei %1 nicht abgemeldet werden. Das Token gilt, bis es abläuft.</translation>
    </message>
    <message>
        <source>The description has no way to sign out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Die Beschreibung hat keinen Weg, Sie bei %1 abzumelden. Das Token gilt, bis es abläuft.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CredentialsForm</name>
    <message>
        <source>Enter the password first.</source>
        <translation>Geben Sie zuerst das Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>Geben Sie zuerst den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter the client ID first.</source>
        <translation>Geben Sie zuerst die Client-ID ein.</translation>
    </message>
    <message>
        <source>Enter the client secret first.</source>
        <translation>Geben Sie zuerst das Client-Secret ein.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskCasePage</name>
    <message>
        <source>Change the phone number</source>
        <translation>Telefon­nummer ändern</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Telefon­nummer hinzufügen</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskRail</name>
    <message>
        <source>Cases</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room: who did what at this desk</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Find a person (Ctrl+N)</source>
        <translation>Eine Person suchen (Strg+N)</translation>
    </message>
    <message>
        <source>Who did what at this desk</source>
        <translation>Wer was an diesem Helpdesk getan hat</translation>
    </message>
    <message>
        <source>Hide everything and lock this computer (Ctrl+L)</source>
        <translation>Alles verbergen und diesen Computer sperren (Strg+L)</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskTellingPage</name>
    <message>
        <source>Tell them</source>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall abschließen</translation>
    </message>
    <message>
        <source>Not everybody was told yet.</source>
        <translation>Noch sind nicht alle informiert.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DonePage</name>
    <message>
        <source>Verify this number</source>
        <translation>Diese Nummer verifizieren</translation>
    </message>
    <message>
        <source>Verify this address</source>
        <translation>Diese Adresse verifizieren</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Zurück zum Fall</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Zurück zum Konto</translation>
    </message>
    <message>
        <source>The receipt is in the clipboard.</source>
        <translation>Der Beleg ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::EmailEditor</name>
    <message>
        <source>Enter the new email address first.</source>
        <translation>Geben Sie zuerst die neue E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. So sieht eine aus: name@example.com.</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one that you mean.</source>
        <translation>Hier steht mehr als eine Adresse. Lassen Sie nur die stehen, die Sie meinen.</translation>
    </message>
    <message>
        <source>This is the address that the account has already.</source>
        <translation>Diese Adresse steht schon im Konto.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::FlagsList</name>
    <message>
        <source>Not known: %1</source>
        <extracomment>%1: a list, such as &quot;recent changes, country&quot;</extracomment>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Flow</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: the name of a service, %2: the name of an organisation as its administrator wrote it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::LinkPage</name>
    <message>
        <source>I clicked it: finish</source>
        <translation>Ich habe geklickt: abschließen</translation>
    </message>
    <message>
        <source>%3 is on your account. At %2, %1 didn&apos;t show it as confirmed. If you just clicked the link, wait a moment and check again. Some services never show it.</source>
        <translation>%3 steht in Ihrem Konto. %1 hat das nicht als bestätigt angezeigt (%2). Wenn Sie gerade auf den Link geklickt haben, warten Sie kurz und prüfen Sie erneut. Manche Dienste zeigen es nie an.</translation>
    </message>
    <message>
        <source>%3 is on the account. At %2, %1 didn&apos;t show it as confirmed. If the link was just clicked, wait a moment and check again. Some services never show it.</source>
        <translation>%3 steht im Konto. %1 hat das nicht als bestätigt angezeigt (%2). Wenn gerade auf den Link geklickt wurde, warten Sie kurz und prüfen Sie erneut. Manche Dienste zeigen es nie an.</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again. Some services never show it.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>%1 hat %3 noch nicht als bestätigt angezeigt (%2). Klicken Sie auf den Link in der neuesten Nachricht. Wenn Sie das gerade getan haben, warten Sie kurz und prüfen Sie erneut. Manche Dienste zeigen es nie an.</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>%1 hat %3 noch nicht als bestätigt angezeigt (%2). Klicken Sie auf den Link in der neuesten Nachricht. Wenn Sie das gerade getan haben, warten Sie kurz und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Confirm the phone number</source>
        <translation>Telefon­nummer bestätigen</translation>
    </message>
    <message>
        <source>Confirm the email address</source>
        <translation>E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>Falsche Nummer?</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>Falsche Adresse?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::LockPage</name>
    <message>
        <source>The cases are hidden. This computer is being asked to lock.</source>
        <translation>Die Fälle sind verborgen. Die Sperre dieses Computers ist angefordert.</translation>
    </message>
    <message>
        <source>The cases are hidden. If this computer&apos;s screen doesn&apos;t lock now, lock it yourself before you go.</source>
        <translation>Die Fälle sind verborgen. Wenn sich der Bildschirm dieses Computers jetzt nicht sperrt, sperren Sie ihn selbst, bevor Sie gehen.</translation>
    </message>
    <message>
        <source>The cases are hidden, but this computer could not be locked. Lock it yourself before you go.</source>
        <translation>Die Fälle sind verborgen, aber dieser Computer konnte nicht gesperrt werden. Sperren Sie ihn selbst, bevor Sie gehen.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MainWindow</name>
    <message>
        <source>Sign in to another account…</source>
        <translation>Mit einem anderen Konto anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Trotzdem abmelden</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Ein Profil öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In the menu, above &quot;As the desktop&quot;, &quot;Light&quot;, &quot;Dark&quot;</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In the menu, above &quot;Like the system&quot; and the languages, each by its own name</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In the menu, of the language</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>Alles auf diesem Computer vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>Über Renumber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MenuFlow</name>
    <message>
        <source>Renumber</source>
        <translation>Renumber</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>Über Renumber</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Ein Profil öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <extracomment>In a dialog that opens files</extracomment>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>The diagnostics are copied. They hold no name, number, code or password.</source>
        <translation>Die Diagnose ist kopiert. Sie enthält keinen Namen, keine Nummer, keinen Code und kein Passwort.</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>Alles auf diesem Computer vergessen?</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NewContactCard</name>
    <message>
        <source>3 · New number</source>
        <translation>3 · Neue Nummer</translation>
    </message>
    <message>
        <source>3 · New email address</source>
        <translation>3 · Neue E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NumberEditor</name>
    <message>
        <source>That is the one number in the text you pasted.</source>
        <translation>Das ist die einzige Nummer im eingefügten Text.</translation>
    </message>
    <message>
        <source>This is the number that the account has already.</source>
        <translation>Diese Nummer steht schon im Konto.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::OfferedAccounts</name>
    <message>
        <source>Account …%1</source>
        <extracomment>%1: some letters that stand for a user&apos;s id</extracomment>
        <translation>Konto …%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Program</name>
    <message>
        <source>A code is about to expire. Open Renumber to enter it.</source>
        <translation>Ein Code läuft bald ab. Öffnen Sie Renumber, um ihn einzugeben.</translation>
    </message>
    <message>
        <source>This profile cannot be used. The sign-in page says why.</source>
        <translation>Dieses Profil ist nicht verwendbar. Die Anmeldeseite sagt, warum.</translation>
    </message>
    <message>
        <source>You asked for %1. Finish or leave this change first, then sign in there.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>Sie wollten zu %1. Schließen Sie diese Änderung zuerst ab oder verlassen Sie sie, und melden Sie sich dann dort an.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ProofRow</name>
    <message>
        <source>This is more than a code. Leave only the code.</source>
        <translation>Das ist mehr als ein Code. Lassen Sie nur den Code stehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does, such as &quot;Begin&quot;; %2: a way to prove who is calling</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: a way to prove who is calling, such as &quot;Code to c…@example.com&quot;</extracomment>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>Show the number: %1</source>
        <extracomment>%1: a way to prove who is calling</extracomment>
        <translation>Nummer anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::RailButton</name>
    <message>
        <source>Shown now</source>
        <translation>Gerade angezeigt</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SettledCard</name>
    <message>
        <source>What is settled</source>
        <translation>Was geklärt ist</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCodeForm</name>
    <message>
        <source>There is more than a code here. Keep only the code, or press the button that uses it.</source>
        <translation>Hier steht mehr als ein Code. Lassen Sie nur den Code stehen oder klicken Sie auf die Schaltfläche, die ihn verwendet.</translation>
    </message>
    <message>
        <source>Enter the code first.</source>
        <translation>Geben Sie zuerst den Code ein.</translation>
    </message>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>%1 aus diesem Text verwenden</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCourse</name>
    <message>
        <source>Open this address in a browser on this computer, and sign in there:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser auf diesem Computer und melden Sie sich dort an:</translation>
    </message>
    <message>
        <source>Ways to sign in:</source>
        <translation>Arten der Anmeldung:</translation>
    </message>
    <message>
        <source>Which one? Its number, or Enter for the first:</source>
        <translation>Welche? Ihre Zahl, oder Eingabetaste für die erste:</translation>
    </message>
    <message>
        <source>The service sends you a code to sign in with.</source>
        <translation>Der Dienst sendet Ihnen einen Code zum Anmelden.</translation>
    </message>
    <message>
        <source>Access token (not shown while you type):</source>
        <translation>Zugriffstoken (beim Tippen nicht zu sehen):</translation>
    </message>
    <message>
        <source>Access token (not shown while you type), or Enter for the profile&apos;s sample token:</source>
        <translation>Zugriffstoken (beim Tippen nicht zu sehen), oder Eingabetaste für das Beispieltoken des Profils:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Password (not shown while you type):</source>
        <translation>Passwort (beim Tippen nicht zu sehen):</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>Client-ID:</translation>
    </message>
    <message>
        <source>Client secret (not shown while you type):</source>
        <translation>Client-Secret (beim Tippen nicht zu sehen):</translation>
    </message>
    <message>
        <source>Phone number, with its country (+…):</source>
        <translation>Telefonnummer, mit Ländervorwahl (+…):</translation>
    </message>
    <message>
        <source>Email address:</source>
        <translation>E-Mail-Adresse:</translation>
    </message>
    <message>
        <source>That cannot be read. Enter it again.</source>
        <translation>Das ist nicht lesbar. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Code (not shown while you type):</source>
        <translation>Code (beim Tippen nicht zu sehen):</translation>
    </message>
    <message>
        <source>That is no code. Enter it again.</source>
        <translation>Das ist kein Code. Geben Sie ihn noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInPage</name>
    <message>
        <source>%1 at
%2</source>
        <extracomment>%1: the name of a service, %2: the addresses of its servers, each on a line of its own</extracomment>
        <translation>%1 unter
%2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::StepsBar</name>
    <message>
        <source>Number</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>One of the steps of a change, such as Address, Code, Done</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>One of the steps of a change, such as Address, Link, Done</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: the number of the step in front, %2: how many there are, %3: its name, such as &quot;Code&quot;</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>renumber::ui::TellingRow</name>
    <message>
        <source>Say how they were told, in a few words.</source>
        <translation>Schreiben Sie in wenigen Worten, wie informiert wurde.</translation>
    </message>
    <message>
        <source>How were they told? %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>Wie wurde informiert? %1</translation>
    </message>
    <message>
        <source>They were told: %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>Ist informiert: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnfinishedBox</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnsettledPage</name>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Das Konto bei %1 wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 as verified yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 hat das angenommen, zeigt %2 aber noch nicht als verifiziert an. Das kann einen Moment dauern. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on your account yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 hat das angenommen, zeigt %2 aber noch nicht in Ihrem Konto an. Das kann einen Moment dauern. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on the account yet. That can take a moment. Check again: that sends nothing.</source>
        <translation>%1 hat das angenommen, zeigt %2 aber noch nicht im Konto an. Das kann einen Moment dauern. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on your account. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 hat das für %2 angenommen, aber wir konnten es in Ihrem Konto nicht bestätigen. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on the account. Check again: that sends nothing.</source>
        <translation>%1 hat das für %2 angenommen, aber wir konnten es im Konto nicht bestätigen. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Es ist unklar, ob Ihre Nummer verifiziert ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Es ist unklar, ob Ihre Adresse verifiziert ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Es ist unklar, ob die Nummer verifiziert ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Es ist unklar, ob die Adresse verifiziert ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort. Ihre Nummer ist schon %2. Es ist unklar, ob sie bestätigt ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort. Ihre Adresse ist schon %2. Es ist unklar, ob sie bestätigt ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort. Die Nummer ist schon %2. Es ist unklar, ob sie bestätigt ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort. Die Adresse ist schon %2. Es ist unklar, ob sie bestätigt ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Es ist unklar, ob Ihre Nummer geändert ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Es ist unklar, ob Ihre Adresse geändert ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Es ist unklar, ob die Nummer geändert ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Es ist unklar, ob die Adresse geändert ist. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A link may or may not be coming. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Es ist unklar, ob ein Link kommt. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A code may or may not be coming. Check again: that sends nothing.</source>
        <translation>Von %1 kam keine eindeutige Antwort zu %2. Es ist unklar, ob ein Code kommt. Prüfen Sie erneut: Dabei wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Zuletzt geprüft: %1.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the verification</source>
        <translation>Wir konnten die Verifizierung nicht bestätigen</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change</source>
        <translation>Wir konnten die Änderung nicht bestätigen</translation>
    </message>
</context>
<context>
    <name>renumber::ui::WhyCard</name>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
</context>
</TS>
