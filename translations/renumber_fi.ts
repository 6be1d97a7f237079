<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>AboutText</name>
    <message>
        <source>Enter: go on with what was typed</source>
        <translation>Enter: jatka antamillasi tiedoilla</translation>
    </message>
    <message>
        <source>Esc: go back</source>
        <translation>Esc: palaa takaisin</translation>
    </message>
    <message>
        <source>Alt+Down: open a list, such as that of countries</source>
        <translation>Alt+Alanuoli: avaa luettelo, esimerkiksi maat</translation>
    </message>
    <message>
        <source>Ctrl+O: open a profile</source>
        <translation>Ctrl+O: avaa profiili</translation>
    </message>
    <message>
        <source>F1: this list</source>
        <translation>F1: tämä luettelo</translation>
    </message>
    <message>
        <source>Ctrl+Q: quit</source>
        <translation>Ctrl+Q: lopeta</translation>
    </message>
    <message>
        <source>Renumber %1</source>
        <extracomment>%1: the program&apos;s version, such as 1.2.0</extracomment>
        <translation>Renumber %1</translation>
    </message>
    <message>
        <source>Change and verify the phone number on your account.</source>
        <translation>Vaihda ja vahvista tilisi puhelinnumero.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It comes with no warranty.</source>
        <translation>Vapaa ohjelmisto, Apache-lisenssi 2.0. Ohjelmalla ei ole takuuta.</translation>
    </message>
    <message>
        <source>Its knowledge of phone numbers is of %1, by libphonenumber.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Puhelinnumerotiedot: libphonenumber, %1.</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <extracomment>%1: the version of Qt, a library</extracomment>
        <translation>Perustana on Qt %1.</translation>
    </message>
    <message>
        <source>F5: refresh the account</source>
        <translation>F5: lataa tili uudelleen</translation>
    </message>
    <message>
        <source>Ctrl+N: find a person</source>
        <translation>Ctrl+N: etsi henkilö</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: a case, by its place on the board</source>
        <translation>Ctrl+1–Ctrl+9: avaa tapaus sen paikan mukaan taulussa</translation>
    </message>
    <message>
        <source>/: search the board</source>
        <translation>/: hae taulusta</translation>
    </message>
    <message>
        <source>Ctrl+P: the next proof</source>
        <translation>Ctrl+P: seuraava tunnistus</translation>
    </message>
    <message>
        <source>Ctrl+Enter: send the code, or make the change</source>
        <translation>Ctrl+Enter: lähetä koodi tai tee muutos</translation>
    </message>
    <message>
        <source>F5: refresh the case and its account</source>
        <translation>F5: lataa tapaus ja sen tili uudelleen</translation>
    </message>
    <message>
        <source>F2: add a note to the record</source>
        <translation>F2: lisää lokiin muistiinpano</translation>
    </message>
    <message>
        <source>Ctrl+H: hand the case over</source>
        <translation>Ctrl+H: luovuta tapaus</translation>
    </message>
    <message>
        <source>F8: stop the case and lock the person, without a question</source>
        <translation>F8: pysäytä tapaus ja lukitse henkilö kysymättä</translation>
    </message>
    <message>
        <source>Ctrl+L: lock the desk</source>
        <translation>Ctrl+L: lukitse palvelupiste</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>vahvistettu</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>ei vahvistettu</translation>
    </message>
    <message>
        <source>the service does not say whether it is verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>palvelu ei kerro, onko se vahvistettu</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;, %2: a masked one, %3: &quot;verified&quot; or the like</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>%1: ei ole</translation>
    </message>
    <message>
        <source>  Not confirmed yet: %1</source>
        <extracomment>%1: a masked phone number or email address</extracomment>
        <translation>  Ei vielä vahvistettu: %1</translation>
    </message>
    <message>
        <source>  Also on the account: %1 (%2)</source>
        <extracomment>%1: a masked phone number or email address, %2: &quot;verified&quot; or the like</extracomment>
        <translation>  Lisäksi tilillä: %1 (%2)</translation>
    </message>
    <message>
        <source>Renumber offers to change the phone number.</source>
        <translation>Renumberilla voi vaihtaa puhelinnumeron.</translation>
    </message>
    <message>
        <source>Renumber offers to change the email address.</source>
        <translation>Renumberilla voi vaihtaa sähköpostiosoitteen.</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is changed.</source>
        <translation>Kuvaus ei kerro, miten puhelinnumero vaihdetaan.</translation>
    </message>
    <message>
        <source>The description does not say how the email address is changed.</source>
        <translation>Kuvaus ei kerro, miten sähköpostiosoite vaihdetaan.</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is verified.</source>
        <translation>Kuvaus ei kerro, miten puhelinnumero vahvistetaan.</translation>
    </message>
    <message>
        <source>The description does not say how the email address is verified.</source>
        <translation>Kuvaus ei kerro, miten sähköpostiosoite vahvistetaan.</translation>
    </message>
    <message>
        <source>There is no phone number to verify.</source>
        <translation>Vahvistettavaa puhelinnumeroa ei ole.</translation>
    </message>
    <message>
        <source>There is no email address to verify.</source>
        <translation>Vahvistettavaa sähköpostiosoitetta ei ole.</translation>
    </message>
    <message>
        <source>The phone number is verified already.</source>
        <translation>Puhelinnumero on jo vahvistettu.</translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation>Sähköpostiosoite on jo vahvistettu.</translation>
    </message>
    <message>
        <source>Renumber offers to verify the phone number.</source>
        <translation>Renumberilla voi vahvistaa puhelinnumeron.</translation>
    </message>
    <message>
        <source>Renumber offers to verify the email address.</source>
        <translation>Renumberilla voi vahvistaa sähköpostiosoitteen.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Where a service tells no name</extracomment>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1: the name of a person</extracomment>
        <translation>Nimi: %1</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Refresh</source>
        <translation>Lataa uudelleen</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Muut tilit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>ArrivalText</name>
    <message>
        <source>Wait a minute. A text message can be late, most of all abroad.</source>
        <translation>Odota hetki. Tekstiviesti voi viipyä, varsinkin ulkomailla.</translation>
    </message>
    <message>
        <source>Wait a minute. A call can be late.</source>
        <translation>Odota hetki. Puhelu voi viipyä.</translation>
    </message>
    <message>
        <source>Wait a minute, and open the app: it may be the app that is late.</source>
        <translation>Odota hetki ja avaa sovellus: viive voi johtua sovelluksesta.</translation>
    </message>
    <message>
        <source>Wait a minute, and look among spam, too.</source>
        <translation>Odota hetki ja tarkista myös roskapostit.</translation>
    </message>
    <message>
        <source>Text the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Lähetä koodi uudelleen tekstiviestillä: %1</translation>
    </message>
    <message>
        <source>Text the code again</source>
        <translation>Lähetä tekstiviesti uudelleen</translation>
    </message>
    <message>
        <source>Call again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Soita uudelleen: %1</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Soita uudelleen</translation>
    </message>
    <message>
        <source>Send the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Lähetä koodi uudelleen: %1</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>Lähetä koodi uudelleen</translation>
    </message>
    <message>
        <source>Email the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Lähetä koodi uudelleen sähköpostilla: %1</translation>
    </message>
    <message>
        <source>Email the code again</source>
        <translation>Lähetä sähköposti uudelleen</translation>
    </message>
    <message>
        <source>Check the number: %1. If that is wrong, press “Wrong number?”.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Tarkista numero: %1. Jos se on väärä, paina ”Väärä numero?”.</translation>
    </message>
    <message>
        <source>Check the address: %1. If that is wrong, press “Wrong address?”.</source>
        <translation>Tarkista osoite: %1. Jos se on väärä, paina ”Väärä osoite?”.</translation>
    </message>
    <message>
        <source>A new SIM can take some hours before it gets anything.</source>
        <translation>Uusi SIM-kortti voi alkaa toimia vasta muutaman tunnin kuluttua.</translation>
    </message>
    <message>
        <source>Then ask for the code again, and enter the latest one.</source>
        <translation>Pyydä sitten koodi uudelleen ja syötä uusin koodi.</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <source>Keep going</source>
        <translation>Pysy tällä sivulla</translation>
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
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Tapauksen numero</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tiketti</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>syötetty</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Mitä puuttui</translation>
    </message>
    <message>
        <source>Leave was asked</source>
        <translation>Mihin pyydettiin lupa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Tunnistus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A proof. %1: what kind it is, such as &quot;a code to a contact on the account&quot;, %2: its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To which contact</source>
        <translation>Mihin yhteystietoon</translation>
    </message>
    <message>
        <source>That contact was changed</source>
        <translation>Tämä yhteystieto vaihdettu</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>aika ei tiedossa</translation>
    </message>
    <message>
        <source>Proofs that counted</source>
        <translation>Voimassa olleet tunnistukset</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>puhelinnumero</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Varoitusmerkit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Flag, %1</source>
        <extracomment>A flag in the record of a desk. %1: what it is about, such as &quot;recent changes&quot;</extracomment>
        <translation>Varoitusmerkki, %1</translation>
    </message>
    <message>
        <source>Who was to be told</source>
        <translation>Kenelle piti ilmoittaa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Löydettyjä henkilöitä</translation>
    </message>
    <message>
        <source>Read up to row</source>
        <translation>Viimeinen luettu rivi</translation>
    </message>
    <message>
        <source>The program&apos;s clock then</source>
        <translation>Ohjelman kello silloin</translation>
    </message>
    <message>
        <source>The computer&apos;s clock then</source>
        <translation>Tietokoneen kello silloin</translation>
    </message>
    <message>
        <source>New contact, as a key</source>
        <translation>Uusi yhteystieto, avaimena</translation>
    </message>
    <message>
        <source>Contact, as a key</source>
        <translation>Yhteystieto, avaimena</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Käytäntö</translation>
    </message>
    <message>
        <source>Name, ticket and note were erased.</source>
        <translation>Nimi, tiketti ja muistiinpano on poistettu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Recorded later: the store could not be reached then.</source>
        <translation>Kirjattu myöhemmin: tietokantaan ei silloin saatu yhteyttä.</translation>
    </message>
</context>
<context>
    <name>AuditFinding</name>
    <message>
        <source>Row %1 was changed: it is not what was written there</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Riviä %1 on muutettu: siinä ei ole enää sitä, mitä siihen kirjoitettiin</translation>
    </message>
    <message>
        <source>Row %1 is missing</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Rivi %1 puuttuu</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>Rivit %1–%2 puuttuvat</translation>
    </message>
    <message>
        <source>Row %1 was moved: what was written there stands at %2</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>Rivi %1 on siirretty: siihen kirjoitettu on nyt rivillä %2</translation>
    </message>
    <message>
        <source>Row %1 was added: the one behind it was written in its place</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Rivi %1 on lisätty: sen jälkeinen rivi kirjoitettiin sen paikalle</translation>
    </message>
    <message>
        <source>Row %1 is cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Rivi %1 on poistettu lopusta: tämä tietokone on nähnyt lokin siihen asti. Tai tilalle on palautettu vanhempi kopio</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>Rivit %1–%2 on poistettu lopusta: tämä tietokone on nähnyt lokin siihen asti. Tai tilalle on palautettu vanhempi kopio</translation>
    </message>
    <message>
        <source>The record is whole, but not the one that this computer has seen up to row %1: it was computed anew, or another copy was put in its place. Where the two part can&apos;t be known</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Loki on ehjä, mutta se ei ole se, jonka tämä tietokone on nähnyt riviin %1 asti: se on laskettu uudelleen, tai sen tilalle on pantu toinen kopio. Ei voi tietää, mistä kohdasta alkaen ne eroavat</translation>
    </message>
    <message>
        <source>The tables of the file, or what keeps their rows from being changed, are not as this program makes them</source>
        <extracomment>No full stop</extracomment>
        <translation>Tiedoston taulut tai niiden rivien muuttamisen estot eivät ole sellaiset kuin tämä ohjelma ne tekee</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Record</source>
        <comment>The title of the page that shows who did what at a desk</comment>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Who did what at this desk. That you look at it is recorded, too.</source>
        <translation>Kuka teki mitäkin tässä palvelupisteessä. Myös lokin katselu kirjataan.</translation>
    </message>
    <message>
        <source>Rows of the record</source>
        <translation>Lokin rivit</translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation>Kaikki tästä henkilöstä</translation>
    </message>
    <message>
        <source>All of this case</source>
        <translation>Kaikki tästä tapauksesta</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Tarkista loki</translation>
    </message>
    <message>
        <source>Checks that no row of the record was changed, from the first to the newest</source>
        <translation>Tarkistaa ensimmäisestä rivistä uusimpaan, ettei lokin rivejä ole muutettu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Export names, tickets and notes, too</source>
        <translation>Vie myös nimet, tiketit ja muistiinpanot</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Searched</source>
        <translation>Haettu</translation>
    </message>
    <message>
        <source>Person opened</source>
        <translation>Henkilö avattu</translation>
    </message>
    <message>
        <source>Contact shown whole</source>
        <translation>Yhteystieto näytetty kokonaan</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Tapaus avattu</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>Tapaus otettu</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>Tapaus luovutettu</translation>
    </message>
    <message>
        <source>Reason, ticket or new contact entered</source>
        <translation>Syy, tiketti tai uusi yhteystieto syötetty</translation>
    </message>
    <message>
        <source>Case stopped</source>
        <translation>Tapaus pysäytetty</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Tapaus suljettu</translation>
    </message>
    <message>
        <source>Proof begun</source>
        <translation>Tunnistus aloitettu</translation>
    </message>
    <message>
        <source>Proof passed</source>
        <translation>Tunnistus onnistui</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <translation>Tunnistus epäonnistui</translation>
    </message>
    <message>
        <source>Code for a proof not sent</source>
        <translation>Tunnistuskoodia ei lähetetty</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Hyväksyntä pyydetty</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>Hyväksyntä annettu</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Hyväksyntä evätty</translation>
    </message>
    <message>
        <source>Permit given</source>
        <translation>Lupa annettu</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>Lupa evätty</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>Viesti lähetetty</translation>
    </message>
    <message>
        <source>Text failed</source>
        <translation>Lähetys epäonnistui</translation>
    </message>
    <message>
        <source>Text may have been sent</source>
        <translation>Viesti on voinut lähteä</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>Koodi syötetty</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Koodi ei kelvannut</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Yhteystieto vaihdettu</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Muutos evätty</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Muutosta ei voitu varmistaa</translation>
    </message>
    <message>
        <source>Somebody told</source>
        <translation>Ilmoitettu</translation>
    </message>
    <message>
        <source>Somebody still to be told</source>
        <translation>Ilmoitus vielä tekemättä</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>Henkilö lukittu</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>Henkilön lukitus poistettu</translation>
    </message>
    <message>
        <source>Record viewed</source>
        <translation>Lokia katsottu</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>Loki viety</translation>
    </message>
    <message>
        <source>Record verified</source>
        <translation>Loki tarkistettu</translation>
    </message>
    <message>
        <source>Policy registered</source>
        <translation>Käytäntö rekisteröity</translation>
    </message>
    <message>
        <source>Private details erased</source>
        <translation>Yksityiset tiedot poistettu</translation>
    </message>
    <message>
        <source>Loss found</source>
        <translation>Tietojen katoaminen havaittu</translation>
    </message>
    <message>
        <source>Loss stated</source>
        <translation>Tietojen katoaminen kuitattu</translation>
    </message>
    <message>
        <source>Search answered</source>
        <translation>Hakuun vastattu</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Muistiinpano lisätty</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Evätty</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Pysäytetty</translation>
    </message>
</context>
<context>
    <name>AuditValueText</name>
    <message>
        <source>to search</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>hakuun</translation>
    </message>
    <message>
        <source>to show a contact whole</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>yhteystiedon näyttämiseen kokonaan</translation>
    </message>
    <message>
        <source>to send a code as a proof</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>koodin lähettämiseen tunnistukseksi</translation>
    </message>
    <message>
        <source>to send a code to the new contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>koodin lähettämiseen uuteen yhteystietoon</translation>
    </message>
    <message>
        <source>to change the contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>yhteystiedon vaihtoon</translation>
    </message>
    <message>
        <source>to enter a code</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>koodin syöttämiseen</translation>
    </message>
    <message>
        <source>the one to be replaced</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>vaihdettava yhteystieto</translation>
    </message>
    <message>
        <source>another one on the account</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>muu tilin yhteystieto</translation>
    </message>
    <message>
        <source>the new one</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>uusi yhteystieto</translation>
    </message>
    <message>
        <source>the one the caller called from</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>numero, josta soitettiin</translation>
    </message>
    <message>
        <source>the old phone number</source>
        <extracomment>Who is told of a change</extracomment>
        <translation>vanha puhelinnumero</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>by the service, as it made the change</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>palvelu ilmoitti tehdessään muutoksen</translation>
    </message>
    <message>
        <source>by the service, when asked to</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>palvelu ilmoitti pyynnöstä</translation>
    </message>
    <message>
        <source>by an operator</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>käsittelijä ilmoitti</translation>
    </message>
    <message>
        <source>not at all: the account had none</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>ei mitenkään: tilillä ei ollut sellaista</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Of a reason for doubt: it was looked for, and is not there</extracomment>
        <translation>ei</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of a reason for doubt: it is there</extracomment>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <source>a proof</source>
        <extracomment>What a refusal names as missing. %1: ways to prove who is calling, such as &quot;a callback&quot;</extracomment>
        <translation>tunnistus</translation>
    </message>
    <message>
        <source>a proof: %1</source>
        <translation>tunnistus: %1</translation>
    </message>
    <message>
        <source>the right to do it</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>oikeus tehdä se</translation>
    </message>
    <message>
        <source>an answer from the store</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>vastaus tietokannasta</translation>
    </message>
    <message>
        <source>a registered policy</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>rekisteröity käytäntö</translation>
    </message>
    <message>
        <source>the case in hand</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>tapaus omassa hoidossa</translation>
    </message>
    <message>
        <source>the person was locked</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>henkilö oli lukittu</translation>
    </message>
    <message>
        <source>a reason</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>syy</translation>
    </message>
    <message>
        <source>a ticket in the form of the desk</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>tiketti palvelupisteen muodossa</translation>
    </message>
    <message>
        <source>a proof that still counts</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>voimassa oleva tunnistus</translation>
    </message>
    <message>
        <source>a proof that comes another way</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>tunnistus toista kautta</translation>
    </message>
    <message>
        <source>a flag stopped it: %1</source>
        <translation>varoitusmerkki esti: %1</translation>
    </message>
    <message>
        <source>a flag stopped it</source>
        <translation>varoitusmerkki esti</translation>
    </message>
    <message>
        <source>an approval</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>hyväksyntä</translation>
    </message>
    <message>
        <source>an approver had said no</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>hyväksyjä oli evännyt sen</translation>
    </message>
    <message>
        <source>the wait was not over</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>odotusaika ei ollut päättynyt</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>kiintiö oli täynnä</translation>
    </message>
    <message>
        <source>somebody was not told of the last change</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>edellisestä muutoksesta ei ollut ilmoitettu kaikille</translation>
    </message>
    <message>
        <source>a case was stopped</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>tapaus pysäytettiin</translation>
    </message>
    <message>
        <source>too many proofs failed</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>liian monta epäonnistunutta tunnistusta</translation>
    </message>
    <message>
        <source>an operator said so</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>käsittelijä päätti niin</translation>
    </message>
</context>
<context>
    <name>AuthorizationServer</name>
    <message>
        <source>the identity provider has moved</source>
        <translation>identiteetintarjoajan osoite on vaihtunut</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>All</source>
        <extracomment>Which cases are shown: whatever their state</extracomment>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Which cases are shown: those that the operator has in hand</extracomment>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Which cases are shown: those that nobody has in hand</extracomment>
        <translation>Vapaat</translation>
    </message>
    <message>
        <source>My turn</source>
        <extracomment>Which cases are shown: those in which the operator has to do the next step</extracomment>
        <translation>Minun vuoroni</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>Which cases are shown: those with a reason for doubt</extracomment>
        <translation>Varoitukset</translation>
    </message>
    <message>
        <source>To tell</source>
        <extracomment>Which cases are shown: those in which the old number or the email address is still to be told</extracomment>
        <translation>Ilmoitettavat</translation>
    </message>
    <message>
        <source>Needs a proof</source>
        <translation>Vaatii tunnistuksen</translation>
    </message>
    <message>
        <source>Needs a second proof</source>
        <translation>Vaatii 2. tunnistuksen</translation>
    </message>
    <message>
        <source>Needs a third proof</source>
        <translation>Vaatii 3. tunnistuksen</translation>
    </message>
    <message>
        <source>Needs a fourth proof</source>
        <translation>Vaatii 4. tunnistuksen</translation>
    </message>
    <message>
        <source>Needs a fifth proof</source>
        <translation>Vaatii 5. tunnistuksen</translation>
    </message>
    <message>
        <source>Operators only</source>
        <translation>Vain käsittelijöille</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Ei käytäntöä</translation>
    </message>
    <message>
        <source>Not in your hands</source>
        <translation>Ei sinun hoidossasi</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>Henkilö lukittu</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Syy puuttuu</translation>
    </message>
    <message>
        <source>Needs a ticket</source>
        <translation>Tiketti puuttuu</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>Tunnistus vanhentunut</translation>
    </message>
    <message>
        <source>Needs another proof</source>
        <translation>Vaatii eri tunnistuksen</translation>
    </message>
    <message>
        <source>Can&apos;t go on</source>
        <translation>Ei voi jatkaa</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Vaatii hyväksynnän</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Hyväksyntä evätty</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Odotusaika kesken</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Kiintiö täynnä</translation>
    </message>
    <message>
        <source>Somebody not told</source>
        <translation>Ilmoitus puuttuu</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Koodi lähetetty</translation>
    </message>
    <message>
        <source>Needs a new code</source>
        <extracomment>Of a case: the code that was sent cannot be entered any more</extracomment>
        <translation>Vaatii uuden koodin</translation>
    </message>
    <message>
        <source>Message sent</source>
        <extracomment>Of a case: a message with a code or a link went out</extracomment>
        <translation>Viesti lähetetty</translation>
    </message>
    <message>
        <source>Link sent</source>
        <translation>Linkki lähetetty</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>Koodi syötetty</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Tarkistetaan tililtä</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Ei vaihdettu</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Ei varmistettu</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Hyväksyntä pyydetty</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmiina</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>Muutos käynnissä</translation>
    </message>
    <message>
        <source>Somebody to tell</source>
        <translation>Ilmoitus tekemättä</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>What a case is about</extracomment>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>email</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A case that nobody has in hand</extracomment>
        <translation>vapaa</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: the operator who has a case in hand</extracomment>
        <translation>hoitaa %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: which cases, such as &quot;Mine&quot;, %2: how many of them there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Pysäytetty</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>Valmis suljettavaksi</translation>
    </message>
    <message>
        <source>Needs the new number</source>
        <translation>Uusi numero puuttuu</translation>
    </message>
    <message>
        <source>Needs the new address</source>
        <translation>Uusi osoite puuttuu</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a time of day, perhaps with a date</extracomment>
        <translation>klo %1 asti</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>On the board. %1: the number or address now on the account, %2: the new one, both masked. The arrow points the way the language is read</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>juuri nyt</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago a case was opened. %1: a number of minutes</extracomment>
        <translation>%1 min sitten</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago a case was opened. %1: a number of hours</extracomment>
        <translation>%1 t sitten</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <extracomment>How long ago a case was opened. %1: a number of days</extracomment>
        <translation>%1 pv sitten</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: the number or address now on the account, %2: the new one</extracomment>
        <translation>vanha %1, uusi %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>avattu klo %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: how long there is still time, such as &quot;8:41&quot;</extracomment>
        <translation>jäljellä %1</translation>
    </message>
    <message>
        <source>flagged: %1</source>
        <extracomment>%1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>varoitusmerkit: %1</translation>
    </message>
    <message>
        <source>No open cases. Find a person to begin one.</source>
        <translation>Ei avoimia tapauksia. Aloita tapaus etsimällä henkilö.</translation>
    </message>
    <message>
        <source>No case fits. Show all, or clear the search.</source>
        <translation>Ei sopivia tapauksia. Näytä kaikki tai tyhjennä haku.</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already, which a reply must not change</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; merkitsee jo jotakin, mitä vastaus ei saa muuttaa</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>valitse toinen nimi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that can be taken here</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; ei ole arvo, jonka voi poimia tässä</translation>
    </message>
    <message>
        <source>take it out, or put it under &quot;keep&quot;</source>
        <translation>poista se tai pane se kohdan &quot;keep&quot; alle</translation>
    </message>
    <message>
        <source>take one of %1, or put it under &quot;keep&quot;</source>
        <translation>poimi jokin näistä: %1, tai pane se kohdan &quot;keep&quot; alle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken without the &quot;accessToken&quot; that it belongs to</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; poimitaan ilman kohtaa &quot;accessToken&quot;, johon se kuuluu</translation>
    </message>
    <message>
        <source>take both from one reply, or take it out</source>
        <translation>poimi molemmat samasta vastauksesta tai poista se</translation>
    </message>
    <message>
        <source>the call has more than one method</source>
        <translation>kutsussa on useampi menetelmä</translation>
    </message>
    <message>
        <source>make two calls of it</source>
        <translation>tee siitä kaksi kutsua</translation>
    </message>
    <message>
        <source>the call has no method</source>
        <translation>kutsussa ei ole menetelmää</translation>
    </message>
    <message>
        <source>give it one of get, post, put, patch or delete with a path</source>
        <translation>anna sille get, post, put, patch tai delete ja polku</translation>
    </message>
    <message>
        <source>there is no host called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>palvelinta nimeltä &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>begin the path with /, or name the address under &quot;hosts&quot;</source>
        <translation>aloita polku merkillä / tai nimeä osoite kohdan &quot;hosts&quot; alla</translation>
    </message>
    <message>
        <source>use one of %1, or name the address under &quot;hosts&quot;</source>
        <translation>käytä jotakin näistä: %1, tai nimeä osoite kohdan &quot;hosts&quot; alla</translation>
    </message>
    <message>
        <source>{%1} is not an address that an earlier call keeps</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} ei ole osoite, jonka aiempi kutsu säilyttää</translation>
    </message>
    <message>
        <source>begin the path with /, or keep it with &quot;link&quot;: true</source>
        <translation>aloita polku merkillä / tai säilytä se asetuksella &quot;link&quot;: true</translation>
    </message>
    <message>
        <source>the path would lead to another host</source>
        <translation>polku johtaisi toiselle palvelimelle</translation>
    </message>
    <message>
        <source>begin it with one /</source>
        <translation>aloita se yhdellä merkillä /</translation>
    </message>
    <message>
        <source>{%1} is an address, so it has to come first</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} on osoite, joten sen on oltava ensin</translation>
    </message>
    <message>
        <source>begin the path with it, or keep a part of the address without &quot;link&quot;</source>
        <translation>aloita polku sillä tai säilytä osoitteen osa ilman kohtaa &quot;link&quot;</translation>
    </message>
    <message>
        <source>{%1} does not stand in the path</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} ei ole polussa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code, nor a secret that an earlier call keeps</source>
        <translation>&quot;%1&quot; ei ole koodi eikä salaisuus, jonka aiempi kutsu säilyttää</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>poista se</translation>
    </message>
    <message>
        <source>the path would lead out of baseUrl</source>
        <translation>polku johtaisi pois kohdasta baseUrl</translation>
    </message>
    <message>
        <source>write it without &quot;..&quot; and &quot;.&quot;, and baseUrl as far as all paths agree</source>
        <translation>kirjoita se ilman osia &quot;..&quot; ja &quot;.&quot;, ja baseUrl niin pitkälle kuin kaikki polut ovat samat</translation>
    </message>
    <message>
        <source>the path holds a character that no address can hold</source>
        <translation>polussa on merkki, jota osoitteessa ei voi olla</translation>
    </message>
    <message>
        <source>write it as %XX, such as %20 for a space</source>
        <translation>kirjoita se muodossa %XX, kuten välilyönti %20</translation>
    </message>
    <message>
        <source>the path holds a control character as %XX</source>
        <translation>polussa on ohjausmerkki muodossa %XX</translation>
    </message>
    <message>
        <source>what stands behind # is never sent</source>
        <translation>merkin # jälkeistä ei koskaan lähetetä</translation>
    </message>
    <message>
        <source>write %23 for the sign #</source>
        <translation>kirjoita merkki # muodossa %23</translation>
    </message>
    <message>
        <source>this is not a header name</source>
        <translation>tämä ei ole otsakkeen nimi</translation>
    </message>
    <message>
        <source>use letters, digits and hyphens</source>
        <translation>käytä kirjaimia, numeroita ja yhdysmerkkejä</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written by Renumber itself</source>
        <extracomment>%1: the name of an HTTP header</extracomment>
        <translation>&quot;%1&quot; on otsake, jonka Renumber kirjoittaa itse</translation>
    </message>
    <message>
        <source>take it out; what a body is, &quot;contentType&quot; or &quot;jsonContentType&quot; says</source>
        <translation>poista se; rungon lajin kertoo &quot;contentType&quot; tai &quot;jsonContentType&quot;</translation>
    </message>
    <message>
        <source>the cookies are sent by Renumber itself</source>
        <translation>Renumber lähettää evästeet itse</translation>
    </message>
    <message>
        <source>take it out, or &quot;cookies&quot;</source>
        <translation>poista se tai &quot;cookies&quot;</translation>
    </message>
    <message>
        <source>a header cannot hold a line break or other control character</source>
        <translation>otsakkeessa ei voi olla rivinvaihtoa tai muuta ohjausmerkkiä</translation>
    </message>
    <message>
        <source>a header holds ASCII only, and no space at its ends</source>
        <translation>otsakkeessa on vain ASCII-merkkejä, eikä päissä ole välilyöntiä</translation>
    </message>
    <message>
        <source>take out what is none, and the spaces</source>
        <translation>poista muut merkit ja välilyönnit</translation>
    </message>
    <message>
        <source>this is not a media type</source>
        <translation>tämä ei ole mediatyyppi</translation>
    </message>
    <message>
        <source>write one such as application/json, or application/json; charset=utf-8</source>
        <translation>kirjoita esimerkiksi application/json tai application/json; charset=utf-8</translation>
    </message>
    <message>
        <source>the call has two bodies</source>
        <translation>kutsussa on kaksi runkoa</translation>
    </message>
    <message>
        <source>keep one of &quot;json&quot; and &quot;form&quot;</source>
        <translation>jätä joko &quot;json&quot; tai &quot;form&quot;</translation>
    </message>
    <message>
        <source>a get has no body</source>
        <translation>get-kutsulla ei ole runkoa</translation>
    </message>
    <message>
        <source>use post, or put the values into the path</source>
        <translation>käytä post-menetelmää tai pane arvot polkuun</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>kirjoita jokin näistä</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>korjaa aaltosulkeet</translation>
    </message>
    <message>
        <source>the $ before {%1} would be sent with it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>merkki $ ennen muuttujaa {%1} lähetettäisiin sen mukana</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>täällä ei ole muuttujaa {%1}</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in a call of &quot;account&quot; before</source>
        <translation>poimi &quot;userId&quot; aiemmassa kohdan &quot;account&quot; kutsussa</translation>
    </message>
    <message>
        <source>it is there only with &quot;sendToCurrent&quot;, in &quot;submit&quot;</source>
        <translation>se on olemassa vain, kun on &quot;sendToCurrent&quot;, kohdassa &quot;submit&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>käytä jotakin näistä: %1</translation>
    </message>
    <message>
        <source>the secret {%1} would stand in a URL, where logs keep it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>salaisuus {%1} olisi URL-osoitteessa, jossa lokit säilyttävät sen</translation>
    </message>
    <message>
        <source>send it in a header or in the body, or name it under &quot;inPath&quot; where the service wants it in the path</source>
        <translation>lähetä se otsakkeessa tai rungossa, tai nimeä se kohdan &quot;inPath&quot; alla, jos palvelu haluaa sen polkuun</translation>
    </message>
    <message>
        <source>send it in a header or in the body</source>
        <translation>lähetä se otsakkeessa tai rungossa</translation>
    </message>
</context>
<context>
    <name>CaseAside</name>
    <message>
        <source>Flags</source>
        <translation>Varoitusmerkit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Tell them afterwards</source>
        <translation>Ilmoita jälkikäteen</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Note</source>
        <extracomment>On a button: adds a note about the case to the record</extracomment>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Take this case</source>
        <extracomment>On a button: the case is to be mine</extracomment>
        <translation>Ota tapaus</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>On a button: somebody else is to take the case</extracomment>
        <translation>Luovuta</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>On a button: something is wrong, and the person is locked</extracomment>
        <translation>Pysäytä</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>there is no service &quot;%1&quot;</source>
        <extracomment>%1: the name of a service as a profile writes it</extracomment>
        <translation>palvelua &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>use one of %1, or the path of a description file</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>käytä jotakin näistä: %1, tai kuvaustiedoston polkua</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the service of a profile in %2</source>
        <extracomment>%1: the id of a service, %2: a folder</extracomment>
        <translation>&quot;%1&quot; on jo erään profiilin palvelu kansiossa %2</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>valitse toinen tunnus</translation>
    </message>
    <message>
        <source>the profile %1 has the same name and goes before</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>profiililla %1 on sama nimi, ja se on etusijalla</translation>
    </message>
    <message>
        <source>give the file another name, or take it away</source>
        <translation>anna tiedostolle toinen nimi tai siirrä se pois</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Update</source>
        <translation>Päivitä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>By text message</source>
        <translation>Tekstiviestillä</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>Puhelulla</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>An answer to &quot;How should the code come?&quot;. %1: the name of a chat app</extracomment>
        <translation>Sovelluksessa %1</translation>
    </message>
    <message>
        <source>By email, to the address on the account</source>
        <translation>Sähköpostilla, tilin osoitteeseen</translation>
    </message>
    <message>
        <source>Text the code instead</source>
        <translation>Lähetä mieluummin tekstiviesti</translation>
    </message>
    <message>
        <source>Call this number instead</source>
        <translation>Soita mieluummin tähän numeroon</translation>
    </message>
    <message>
        <source>Send the code in %1 instead</source>
        <extracomment>On a button. %1: the name of a chat app</extracomment>
        <translation>Lähetä mieluummin sovelluksessa %1</translation>
    </message>
    <message>
        <source>Email the code instead</source>
        <translation>Lähetä mieluummin sähköposti</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>Syötä koodi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vahvista</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Peruuta muutos</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>Eikö koodi tullut?</translation>
    </message>
</context>
<context>
    <name>CodeProving</name>
    <message>
        <source>this code was asked for already</source>
        <translation>tätä koodia on jo pyydetty</translation>
    </message>
    <message>
        <source>there is no contact that the code could go to</source>
        <translation>ei ole yhteystietoa, johon koodi voisi mennä</translation>
    </message>
    <message>
        <source>the service has not answered yet</source>
        <translation>palvelu ei ole vielä vastannut</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>digits have no case</source>
        <translation>numeroilla ei ole kirjainkokoa</translation>
    </message>
    <message>
        <source>take it out, or say &quot;characters&quot;: &quot;letters&quot; or &quot;letters and digits&quot;</source>
        <translation>poista se tai kirjoita &quot;characters&quot;: &quot;letters&quot; tai &quot;letters and digits&quot;</translation>
    </message>
    <message>
        <source>no code is long enough to have a hyphen in it</source>
        <translation>mikään koodi ei ole niin pitkä, että siinä voisi olla yhdysmerkki</translation>
    </message>
    <message>
        <source>take it out, or say a smaller number; &quot;length&quot; does not count hyphens</source>
        <translation>poista se tai kirjoita pienempi luku; &quot;length&quot; ei laske yhdysmerkkejä</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Only digits work here. Enter just the code.</source>
        <translation>Tähän käyvät vain numerot. Syötä pelkkä koodi.</translation>
    </message>
    <message>
        <source>Only the letters A to Z and digits work here. Enter just the code.</source>
        <translation>Tähän käyvät vain kirjaimet A–Z ja numerot. Syötä pelkkä koodi.</translation>
    </message>
    <message>
        <source>Only the letters A to Z work here. Enter just the code.</source>
        <translation>Tähän käyvät vain kirjaimet A–Z. Syötä pelkkä koodi.</translation>
    </message>
    <message>
        <source>Enter the code from the text message first.</source>
        <translation>Syötä ensin tekstiviestin koodi.</translation>
    </message>
    <message>
        <source>Enter the code from the call first.</source>
        <translation>Syötä ensin puhelussa kuultu koodi.</translation>
    </message>
    <message>
        <source>Enter the code from %1 first.</source>
        <extracomment>Beside an empty field. %1: the name of a chat app</extracomment>
        <translation>Syötä ensin sovelluksen %1 koodi.</translation>
    </message>
    <message>
        <source>Enter the code from the email first.</source>
        <translation>Syötä ensin sähköpostin koodi.</translation>
    </message>
    <message>
        <source>A letter here is not one of A to Z. Type the code again in plain letters.</source>
        <translation>Jokin kirjain ei kuulu aakkosiin A–Z. Kirjoita koodi uudelleen tavallisilla kirjaimilla.</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 digits. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>Palvelun %1 koodeissa on numeroita: %2. Tässä niitä on %3. Koodia ei lähetetty palveluun: tarkista se.</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 characters. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>Palvelun %1 koodeissa on merkkejä: %2. Tässä niitä on %3. Koodia ei lähetetty palveluun: tarkista se.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Change and verify the phone number on your identity account.</source>
        <translation>Vaihda ja vahvista identiteettitilisi puhelinnumero.</translation>
    </message>
    <message>
        <source>Use the profile in FILE. May be given more than once.</source>
        <translation>Käytä profiilia, joka on tiedostossa FILE. Voidaan antaa useammin kuin kerran.</translation>
    </message>
    <message>
        <source>Write all files below DIR.</source>
        <translation>Kirjoita kaikki tiedostot kansioon DIR.</translation>
    </message>
    <message>
        <source>Check the service description in FILE and say what is wrong with it. Ends with status 0 if all is well, 2 if not.</source>
        <translation>Tarkista palvelukuvaus tiedostosta FILE ja kerro, mikä siinä on vialla. Paluuarvo on 0, jos kaikki on kunnossa, muuten 2.</translation>
    </message>
    <message>
        <source>Check the profile in FILE, with the description and the certificates that it names. Ends like --check-service.</source>
        <translation>Tarkista profiili tiedostosta FILE ja sen nimeämät kuvaus ja varmenteet. Paluuarvo on sama kuin valitsimella --check-service.</translation>
    </message>
    <message>
        <source>Check the policy of an operators&apos; desk in FILE. Ends like --check-service.</source>
        <translation>Tarkista käsittelijöiden palvelupisteen käytäntö tiedostosta FILE. Paluuarvo on sama kuin valitsimella --check-service.</translation>
    </message>
    <message>
        <source>Verify the record of this computer&apos;s desk, or of the copy whose FILE is named besides, and say which row is the first that is wrong. Ends with status 0 if all is well, 1 if not, 2 if it could not be verified.</source>
        <translation>Tarkista tämän tietokoneen palvelupisteen loki, tai kopio, jonka FILE annetaan lisäksi, ja kerro, mikä rivi on ensimmäisenä väärä. Paluuarvo on 0, jos kaikki on kunnossa, 1, jos ei ole, ja 2, jos tarkistus ei onnistunut.</translation>
    </message>
    <message>
        <source>Write that record, or that in FILE, to a new file in FORMAT (csv or jsonl), with a manifest. Tickets, notes and names are left out. Ends with status 0 if that was done, 2 if not.</source>
        <translation>Kirjoita tämä loki, tai tiedoston FILE loki, uuteen tiedostoon muodossa FORMAT (csv tai jsonl) ja sen luettelotiedosto. Tiketit, muistiinpanot ja nimet jätetään pois. Paluuarvo on 0, jos se onnistui, muuten 2.</translation>
    </message>
    <message>
        <source>Have --export-audit write to FOLDER and not to the current one.</source>
        <translation>Valitsin --export-audit kirjoittaa kansioon FOLDER eikä nykyiseen.</translation>
    </message>
    <message>
        <source>Try the profile in FILE on this terminal: sign in, read the account, and show each request, each reply and what Renumber understood. The requests of a change are shown and not sent. Ends with status 0 if the account could be read, 1 if not, 2 if the profile has faults.</source>
        <translation>Kokeile tiedostossa FILE olevaa profiilia tässä päätteessä: kirjaudu, lue tili ja näytä jokainen pyyntö, jokainen vastaus ja mitä Renumber ymmärsi. Muutoksen pyynnöt näytetään, niitä ei lähetetä. Paluuarvo on 0, jos tili voitiin lukea, 1, jos ei, ja 2, jos profiilissa on virheitä.</translation>
    </message>
    <message>
        <source>List the services that come with Renumber, and end.</source>
        <translation>Luettele Renumberin mukana tulevat palvelut ja lopeta.</translation>
    </message>
    <message>
        <source>Show the version, and end.</source>
        <translation>Näytä versio ja lopeta.</translation>
    </message>
    <message>
        <source>Show this help, and end.</source>
        <translation>Näytä tämä ohje ja lopeta.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%1: %n virhe.</numerusform>
            <numerusform>%1: %n virhettä.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: describes %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of a service</extracomment>
        <translation>%1: kuvaa palvelun %2; ei virheitä.</translation>
    </message>
    <message>
        <source>  assumed: %1: %2</source>
        <extracomment>%1: a place in a file, %2: why it is assumed</extracomment>
        <translation>  oletettu: %1: %2</translation>
    </message>
    <message>
        <source>  operators work at a desk, by the policy %1</source>
        <extracomment>%1: the id of a policy</extracomment>
        <translation>  käsittelijät toimivat palvelupisteessä, käytäntö %1</translation>
    </message>
    <message>
        <source>%1: %2, with %3; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of an organisation, %3: the name of a service</extracomment>
        <translation>%1: %2, palvelu %3; ei virheitä.</translation>
    </message>
    <message>
        <source>  calls go to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  kutsut menevät osoitteisiin: %1</translation>
    </message>
    <message>
        <source>  sign-in by browser goes to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  selainkirjautuminen menee osoitteisiin: %1</translation>
    </message>
    <message>
        <source>  ways to sign in: %1</source>
        <extracomment>%1: a list of names of ways to sign in, such as &quot;browser&quot;</extracomment>
        <translation>  kirjautumistavat: %1</translation>
    </message>
    <message>
        <source>%1: policy %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the id of a policy</extracomment>
        <translation>%1: käytäntö %2; ei virheitä.</translation>
    </message>
    <message>
        <source>  asks for approvals: the desk&apos;s store has to be in PostgreSQL</source>
        <translation>  vaatii hyväksyntöjä: palvelupisteen tietokannan on oltava PostgreSQL</translation>
    </message>
    <message>
        <source>  accepts a risk: %1</source>
        <extracomment>%1: why a policy accepts that operators alone say who a caller is</extracomment>
        <translation>  hyväksyy riskin: %1</translation>
    </message>
    <message>
        <source>proven by %1</source>
        <extracomment>%1: what a service description was tried against</extracomment>
        <translation>kokeiltu: %1</translation>
    </message>
    <message>
        <source>“%1” is not a format of an export. There are csv and jsonl.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>”%1” ei ole viennin muoto. Muodot ovat csv ja jsonl.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>”%1” ei ole valitsin.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Käyttö: %1 [valitsimet]</translation>
    </message>
</context>
<context>
    <name>ConfiguredService</name>
    <message>
        <source>the setting &quot;%1&quot; (%2) is missing</source>
        <extracomment>%1: the name of a setting, %2: what people call it</extracomment>
        <translation>asetus &quot;%1&quot; (%2) puuttuu</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>lisää se</translation>
    </message>
    <message>
        <source>add it, or a baseUrl</source>
        <translation>lisää se tai baseUrl</translation>
    </message>
    <message>
        <source>add it, or the addresses as &quot;baseUrl&quot; and under &quot;hosts&quot;</source>
        <translation>lisää se, tai osoitteet kohtaan &quot;baseUrl&quot; ja kohdan &quot;hosts&quot; alle</translation>
    </message>
    <message>
        <source>a setting cannot hold a line break or other control character</source>
        <translation>asetuksessa ei voi olla rivinvaihtoa tai muuta ohjausmerkkiä</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>poista se</translation>
    </message>
    <message>
        <source>%1 has no such setting</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>palvelussa %1 ei ole tällaista asetusta</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>käytä jotakin näistä: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to sign in at</source>
        <extracomment>%1: what should be an address</extracomment>
        <translation>&quot;%1&quot; ei ole kirjautumisosoite</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1</source>
        <translation>käytä muotoa https://, tai http:// ja tämän koneen palvelinta, kuten 127.0.0.1</translation>
    </message>
    <message>
        <source>this does not make an address that a token may be sent to</source>
        <translation>näin ei synny osoitetta, johon tunnisteen voi lähettää</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1, and nothing after the path</source>
        <translation>käytä muotoa https://, tai http:// ja tämän koneen palvelinta, kuten 127.0.0.1, eikä polun jälkeen mitään</translation>
    </message>
    <message>
        <source>%1 has no such host</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>palvelussa %1 ei ole tällaista palvelinta</translation>
    </message>
    <message>
        <source>take it out; the service description names the hosts</source>
        <translation>poista se; palvelukuvaus nimeää palvelimet</translation>
    </message>
    <message>
        <source>a token in a file is for the sandbox only</source>
        <translation>tunniste on sallittu tiedostossa vain kokeiluympäristössä</translation>
    </message>
    <message>
        <source>take it out and sign in instead</source>
        <translation>poista se ja kirjaudu sen sijaan</translation>
    </message>
    <message>
        <source>a setting is missing without which nobody can sign in</source>
        <translation>puuttuu asetus, jota ilman kukaan ei voi kirjautua</translation>
    </message>
    <message>
        <source>add the client id</source>
        <translation>lisää client id</translation>
    </message>
    <message>
        <source>%1 has no sign-in by browser</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>palvelussa %1 ei ole selainkirjautumista</translation>
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
        <translation>uutta yhteystietoa ei lähetetä missään</translation>
    </message>
    <message>
        <source>use {new} in one of the calls</source>
        <translation>käytä muuttujaa {new} jossakin kutsussa</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>koodia ei lähetetä missään</translation>
    </message>
    <message>
        <source>the code from the current contact is never sent</source>
        <translation>nykyisen yhteystiedon koodia ei lähetetä missään</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>käytä muuttujaa {%1} jossakin kutsussa</translation>
    </message>
    <message>
        <source>the service would tell them twice</source>
        <translation>palvelu ilmoittaisi kahdesti</translation>
    </message>
    <message>
        <source>take it out, or &quot;notifies&quot;</source>
        <translation>poista se tai &quot;notifies&quot;</translation>
    </message>
    <message>
        <source>there is no change.submit</source>
        <translation>kohtaa change.submit ei ole</translation>
    </message>
    <message>
        <source>write the calls here</source>
        <translation>kirjoita kutsut tähän</translation>
    </message>
    <message>
        <source>change.submit uses {%1}, which verify.send does not keep</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>change.submit käyttää muuttujaa {%1}, jota verify.send ei säilytä</translation>
    </message>
    <message>
        <source>keep it there, or write the calls here</source>
        <translation>säilytä se siellä tai kirjoita kutsut tähän</translation>
    </message>
    <message>
        <source>nothing can be asked before a message is sent to verify the contact</source>
        <translation>mitään ei voi kysyä, ennen kuin yhteystiedon vahvistusviesti on lähetetty</translation>
    </message>
    <message>
        <source>use {%1} in &quot;submit&quot; only</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>käytä muuttujaa {%1} vain kohdassa &quot;submit&quot;</translation>
    </message>
    <message>
        <source>nothing can be asked for while a link is waited for</source>
        <translation>mitään ei voi kysyä, kun linkkiä odotetaan</translation>
    </message>
    <message>
        <source>leave {%1} out of &quot;resend&quot;, or &quot;resend&quot; out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>jätä {%1} pois kohdasta &quot;resend&quot;, tai poista &quot;resend&quot;</translation>
    </message>
    <message>
        <source>a change waits for a code, but the code cannot be entered</source>
        <translation>muutos odottaa koodia, mutta koodia ei voi syöttää</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;, or say under &quot;takesEffect&quot; that changes take effect atOnce</source>
        <translation>lisää &quot;submit&quot; tai &quot;confirm&quot;: &quot;link&quot;, tai kirjoita kohtaan &quot;takesEffect&quot;, että muutokset tulevat voimaan atOnce</translation>
    </message>
    <message>
        <source>there is no code to submit where a link confirms</source>
        <translation>syötettävää koodia ei ole, kun linkki vahvistaa</translation>
    </message>
    <message>
        <source>take it out, or &quot;confirm&quot;</source>
        <translation>poista se tai &quot;confirm&quot;</translation>
    </message>
    <message>
        <source>a second code could not be entered where a link confirms</source>
        <translation>toista koodia ei voisi syöttää, kun linkki vahvistaa</translation>
    </message>
    <message>
        <source>there is no way to confirm</source>
        <translation>vahvistustapaa ei ole</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;</source>
        <translation>lisää &quot;submit&quot; tai &quot;confirm&quot;: &quot;link&quot;</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Phone number</source>
        <translation>Puhelinnumero</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vahvistettu</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Ei vahvistettu</translation>
    </message>
    <message>
        <source>Your account shows no phone number now.</source>
        <translation>Tililläsi ei nyt näy puhelinnumeroa.</translation>
    </message>
    <message>
        <source>Your account shows no email address now.</source>
        <translation>Tililläsi ei nyt näy sähköpostiosoitetta.</translation>
    </message>
    <message>
        <source>The account shows no phone number now.</source>
        <translation>Tilillä ei nyt näy puhelinnumeroa.</translation>
    </message>
    <message>
        <source>The account shows no email address now.</source>
        <translation>Tilillä ei nyt näy sähköpostiosoitetta.</translation>
    </message>
    <message>
        <source>Your account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Tililläsi näkyy nyt %1, mutta ei vahvistettuna.</translation>
    </message>
    <message>
        <source>The account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Tilillä näkyy nyt %1, mutta ei vahvistettuna.</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Tililläsi näkyy nyt %1.</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Tilillä näkyy nyt %1.</translation>
    </message>
    <message>
        <source>The email address will be %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>Sähköpostiosoitteeksi tulee %1.</translation>
    </message>
    <message>
        <source>We will email %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>Lähetämme sähköpostin osoitteeseen %1.</translation>
    </message>
    <message>
        <source>The new email address is %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>Uusi sähköpostiosoite on %1.</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <extracomment>In a list. %1: a phone number or an email address</extracomment>
        <translation>%1 (ei vahvistettu)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of phone numbers or email addresses</extracomment>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on the account: %1</source>
        <extracomment>On the card of a contact. %1: a list of phone numbers or email addresses</extracomment>
        <translation>Lisäksi tilillä: %1</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>How to sign in</source>
        <translation>Kirjautumistapa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Käyttöoikeustunniste</translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>the service has nothing to change or verify</source>
        <translation>palvelussa ei ole mitään vaihdettavaa tai vahvistettavaa</translation>
    </message>
    <message>
        <source>add &quot;phone&quot; or &quot;email&quot;</source>
        <translation>lisää &quot;phone&quot; tai &quot;email&quot;</translation>
    </message>
    <message>
        <source>a setting cannot be called &quot;%1&quot;</source>
        <extracomment>%1: the name of a setting in a service description</extracomment>
        <translation>asetuksen nimi ei voi olla &quot;%1&quot;</translation>
    </message>
    <message>
        <source>choose another name, of letters and digits</source>
        <translation>valitse toinen nimi, jossa on kirjaimia ja numeroita</translation>
    </message>
    <message>
        <source>this cannot name a host</source>
        <translation>tämä ei käy palvelimen nimeksi</translation>
    </message>
    <message>
        <source>use letters, digits, _ and -, and a letter in front</source>
        <translation>käytä kirjaimia, numeroita ja merkkejä _ ja -; ensin kirjain</translation>
    </message>
    <message>
        <source>this is not an address that a token may be sent to</source>
        <translation>tämä ei ole osoite, johon tunnisteen voi lähettää</translation>
    </message>
    <message>
        <source>write https://, a host, and a path if need be, without a / at the end; http:// is only for a server on this machine</source>
        <translation>kirjoita https://, palvelin ja tarvittaessa polku ilman viimeistä merkkiä /; http:// käy vain tämän koneen palvelimelle</translation>
    </message>
    <message>
        <source>&quot;people&quot; is never taken, so that nobody could be found</source>
        <translation>arvoa &quot;people&quot; ei poimita missään, joten ketään ei löydettäisi</translation>
    </message>
    <message>
        <source>add &quot;people&quot; and its place to a &quot;take&quot;</source>
        <translation>lisää &quot;people&quot; ja sen paikka johonkin &quot;take&quot;-kohtaan</translation>
    </message>
    <message>
        <source>what is looked for is never sent</source>
        <translation>haettavaa ei lähetetä missään</translation>
    </message>
    <message>
        <source>use {wanted}, or one of the variables that begin so, in one of the calls</source>
        <translation>käytä jossakin kutsussa muuttujaa {wanted} tai muuttujaa, jonka nimi alkaa niin</translation>
    </message>
    <message>
        <source>nothing of the sign-in is sent</source>
        <translation>kirjautumisesta ei lähetetä mitään</translation>
    </message>
    <message>
        <source>use {authorization} or {accessToken} in &quot;headers&quot;, as in &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</source>
        <translation>käytä muuttujaa {authorization} tai {accessToken} kohdassa &quot;headers&quot;, esimerkiksi &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is taken here and nowhere in &quot;account&quot;, so that no account could be read any more once it is told</source>
        <translation>arvo &quot;userId&quot; poimitaan tässä mutta ei missään kohdan &quot;account&quot; kutsussa, joten tiliä ei voisi enää lukea, kun se on saatu</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in &quot;account&quot;, too, or take it out here</source>
        <translation>poimi &quot;userId&quot; myös kohdassa &quot;account&quot; tai poista se tästä</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is never taken, so that nobody could tell whose account was read</source>
        <translation>arvoa &quot;userId&quot; ei poimita missään, joten kukaan ei tietäisi, kenen tili luettiin</translation>
    </message>
    <message>
        <source>add &quot;userId&quot; and its place to a &quot;take&quot;</source>
        <translation>lisää &quot;userId&quot; ja sen paikka johonkin &quot;take&quot;-kohtaan</translation>
    </message>
    <message>
        <source>only who acts for others asks a caller for proofs, and finds people</source>
        <translation>vain muiden puolesta toimiva tunnistaa soittajia ja etsii henkilöitä</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take it out</source>
        <translation>lisää &quot;find&quot; kohtaan &quot;account&quot; tai poista se</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never taken, so that no change would show</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>arvoa &quot;%1&quot; ei poimita missään, joten muutos ei näkyisi</translation>
    </message>
    <message>
        <source>add &quot;%1?&quot; and its place to a &quot;take&quot;</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>lisää &quot;%1?&quot; ja sen paikka johonkin &quot;take&quot;-kohtaan</translation>
    </message>
    <message>
        <source>there is no problem called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>ongelmaa nimeltä &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>käytä jotakin näistä: %1</translation>
    </message>
    <message>
        <source>this place does not exist in the file</source>
        <translation>tätä paikkaa ei ole tiedostossa</translation>
    </message>
    <message>
        <source>write a JSON Pointer, such as /phone/code</source>
        <translation>kirjoita JSON-osoitin, kuten /phone/code</translation>
    </message>
</context>
<context>
    <name>DeskCaseText</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Evätty</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Pysäytetty</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Ei varmistettu</translation>
    </message>
    <message>
        <source>A change to the new number was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>Tässä tapauksessa aloitettiin vaihto uuteen numeroon, mutta tällä tietokoneella ei ole enää tietoja, joilla sen voisi viedä loppuun. Paina ”Sulje varmistamattomana” ja palvele henkilöä uudessa tapauksessa.</translation>
    </message>
    <message>
        <source>A change to the new address was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>Tässä tapauksessa aloitettiin vaihto uuteen osoitteeseen, mutta tällä tietokoneella ei ole enää tietoja, joilla sen voisi viedä loppuun. Paina ”Sulje varmistamattomana” ja palvele henkilöä uudessa tapauksessa.</translation>
    </message>
    <message>
        <source>The number is changed, and the account shows it.</source>
        <translation>Numero on vaihdettu, ja se näkyy tilillä.</translation>
    </message>
    <message>
        <source>The address is changed, and the account shows it.</source>
        <translation>Osoite on vaihdettu, ja se näkyy tilillä.</translation>
    </message>
    <message>
        <source>The change was refused. Nothing was changed.</source>
        <translation>Muutos evättiin. Mitään ei vaihdettu.</translation>
    </message>
    <message>
        <source>The change was given up. Nothing was changed.</source>
        <translation>Muutoksesta luovuttiin. Mitään ei vaihdettu.</translation>
    </message>
    <message>
        <source>The case was stopped, and the person is locked for everybody.</source>
        <translation>Tapaus pysäytettiin, ja henkilö on lukittu kaikilta käsittelijöiltä.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The number may or may not be changed.</source>
        <translation>Emme voineet varmistaa muutosta. Ei ole varmaa, vaihtuiko numero.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The address may or may not be changed.</source>
        <translation>Emme voineet varmistaa muutosta. Ei ole varmaa, vaihtuiko osoite.</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this person today</source>
        <translation>Tekstiviestejä tälle henkilölle tänään: %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used for this person today</source>
        <translation>Viestejä tälle henkilölle tänään: %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this number today</source>
        <translation>Tekstiviestejä tähän numeroon tänään: %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 emails used for this address today</source>
        <translation>Sähköposteja tähän osoitteeseen tänään: %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used by you this hour</source>
        <translation>Tekstiviestejäsi tämän tunnin aikana: %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used by you this hour</source>
        <translation>Viestejäsi tämän tunnin aikana: %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers shown to you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>Sinulle näytettyjä numeroita tämän tunnin aikana: %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 searches used by you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>Hakujasi tämän tunnin aikana: %1/%2</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Vanha numero</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Puhelinnumero</translation>
    </message>
    <message>
        <source>Old email address</source>
        <translation>Vanha sähköpostiosoite</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>%1: told by %2</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1: %2 ilmoittaa</translation>
    </message>
    <message>
        <source>%1: Renumber has %2 tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1: Renumber pyytää palvelua %2 ilmoittamaan</translation>
    </message>
    <message>
        <source>%1: you tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>%1: sinä ilmoitat</translation>
    </message>
    <message>
        <source>%1: none, so there is nobody to tell</source>
        <extracomment>%1: who would be told, such as &quot;Old number&quot;</extracomment>
        <translation>%1: ei ole, joten ilmoitusta ei tarvita</translation>
    </message>
    <message>
        <source>%1: told by %2 at %3</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: the name of a service, %3: a time of day</extracomment>
        <translation>%1: %2 ilmoitti klo %3</translation>
    </message>
    <message>
        <source>%1: told, as you noted at %2</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: a time of day</extracomment>
        <translation>%1: ilmoitettu, kirjasit sen klo %2</translation>
    </message>
    <message>
        <source>Nobody has called or texted the old number yet.</source>
        <translation>Vanhaan numeroon ei ole vielä soitettu eikä lähetetty tekstiviestiä.</translation>
    </message>
    <message>
        <source>Nobody has called or texted the phone number yet.</source>
        <translation>Puhelinnumeroon ei ole vielä soitettu eikä lähetetty tekstiviestiä.</translation>
    </message>
    <message>
        <source>Nobody has written to the old email address yet.</source>
        <translation>Vanhaan sähköpostiosoitteeseen ei ole vielä kirjoitettu.</translation>
    </message>
    <message>
        <source>Nobody has written to the email address yet.</source>
        <translation>Sähköpostiosoitteeseen ei ole vielä kirjoitettu.</translation>
    </message>
    <message>
        <source>The old number may or may not have been told.</source>
        <translation>Ei ole varmaa, ilmoitettiinko vanhaan numeroon.</translation>
    </message>
    <message>
        <source>The phone number may or may not have been told.</source>
        <translation>Ei ole varmaa, ilmoitettiinko puhelinnumeroon.</translation>
    </message>
    <message>
        <source>The old email address may or may not have been told.</source>
        <translation>Ei ole varmaa, ilmoitettiinko vanhaan sähköpostiosoitteeseen.</translation>
    </message>
    <message>
        <source>The email address may or may not have been told.</source>
        <translation>Ei ole varmaa, ilmoitettiinko sähköpostiosoitteeseen.</translation>
    </message>
    <message>
        <source>The old number is being told…</source>
        <translation>Vanhaan numeroon ilmoitetaan…</translation>
    </message>
    <message>
        <source>The phone number is being told…</source>
        <translation>Puhelinnumeroon ilmoitetaan…</translation>
    </message>
    <message>
        <source>The old email address is being told…</source>
        <translation>Vanhaan sähköpostiosoitteeseen ilmoitetaan…</translation>
    </message>
    <message>
        <source>The email address is being told…</source>
        <translation>Sähköpostiosoitteeseen ilmoitetaan…</translation>
    </message>
    <message>
        <source>Say that the phone number on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Kerro, että tilin puhelinnumero on vaihdettu ja mihin voi soittaa, jos ei vaihtanut sitä itse.</translation>
    </message>
    <message>
        <source>Say that the email address on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Kerro, että tilin sähköpostiosoite on vaihdettu ja mihin voi soittaa, jos ei vaihtanut sitä itse.</translation>
    </message>
    <message>
        <source>Say that the phone number on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Kerro, että tilin puhelinnumero on voitu vaihtaa ja mihin voi soittaa, jos ei vaihtanut sitä itse.</translation>
    </message>
    <message>
        <source>Say that the email address on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Kerro, että tilin sähköpostiosoite on voitu vaihtaa ja mihin voi soittaa, jos ei vaihtanut sitä itse.</translation>
    </message>
</context>
<context>
    <name>DeskFaultText</name>
    <message>
        <source>Somebody else has this person in hand.</source>
        <translation>Joku muu palvelee jo tätä henkilöä.</translation>
    </message>
    <message>
        <source>There is an open case for this person already (%1). Take that one.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>Tällä henkilöllä on jo avoin tapaus (%1). Ota se.</translation>
    </message>
    <message>
        <source>%1 has this person in hand (%2).</source>
        <extracomment>%1: the login of an operator, %2: the number of a case, such as R-1042</extracomment>
        <translation>Tätä henkilöä palvelee jo %1 (%2).</translation>
    </message>
    <message>
        <source>%1 has this person in hand since %2 (%3).</source>
        <extracomment>%1: the login of an operator, %2: a time of day, %3: the number of a case, such as R-1042</extracomment>
        <translation>Tätä henkilöä palvelee %1 klo %2 alkaen (%3).</translation>
    </message>
    <message>
        <source>Nothing was exported. Choose another folder.</source>
        <translation>Mitään ei viety. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Choose another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>Mitään ei viety: %1. Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be read or written, so nothing new can begin. Ask an administrator to look at Renumber&apos;s data folder.</source>
        <translation>Palvelupisteen tietokantaa ei voi lukea tai kirjoittaa, joten mitään uutta ei voi aloittaa. Pyydä ylläpitäjää tarkistamaan Renumberin datakansio.</translation>
    </message>
    <message>
        <source>The desk&apos;s store is damaged, so nothing new can begin. Close Renumber and open it again: it moves the damaged file aside.</source>
        <translation>Palvelupisteen tietokanta on vioittunut, joten mitään uutta ei voi aloittaa. Sulje Renumber ja avaa se uudelleen: se siirtää vioittuneen tiedoston syrjään.</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be written to, so nothing new can begin. The disk may be full, or you may not write to Renumber&apos;s data folder.</source>
        <translation>Palvelupisteen tietokantaan ei voi kirjoittaa, joten mitään uutta ei voi aloittaa. Levy voi olla täynnä, tai sinulla ei ehkä ole oikeutta kirjoittaa Renumberin datakansioon.</translation>
    </message>
    <message>
        <source>A later version of Renumber has been used at this desk. Use that one.</source>
        <translation>Tässä palvelupisteessä on käytetty Renumberin uudempaa versiota. Käytä sitä.</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer, so nothing new can begin. We couldn&apos;t confirm whether what was said last is written down.</source>
        <translation>Palvelupisteen tietokanta ei vastaa, joten mitään uutta ei voi aloittaa. Emme voineet varmistaa, onko viimeisin tieto kirjattu.</translation>
    </message>
    <message>
        <source>The desk&apos;s key is missing from the keyring. The desk stays shut: nobody who is locked would be recognized. Ask an administrator.</source>
        <translation>Palvelupisteen avain puuttuu avainnipusta. Palvelupiste pysyy suljettuna: lukittuja henkilöitä ei tunnistettaisi. Ota yhteys ylläpitäjään.</translation>
    </message>
    <message>
        <source>You may not do this at this desk. Ask an administrator.</source>
        <translation>Sinulla ei ole oikeutta tehdä tätä tässä palvelupisteessä. Ota yhteys ylläpitäjään.</translation>
    </message>
    <message>
        <source>This case isn&apos;t at the desk any more.</source>
        <translation>Tämä tapaus ei ole enää palvelupisteessä.</translation>
    </message>
    <message>
        <source>That leave was used before, so nothing was done. Check the account first.</source>
        <translation>Lupa on jo käytetty, joten mitään ei tehty. Tarkista ensin tili.</translation>
    </message>
    <message>
        <source>Not everybody was told yet. Tell them, then close the case.</source>
        <translation>Kaikille ei ole vielä ilmoitettu. Ilmoita ensin ja sulje sitten tapaus.</translation>
    </message>
    <message>
        <source>This person isn&apos;t locked.</source>
        <translation>Tämä henkilö ei ole lukittu.</translation>
    </message>
    <message>
        <source>Renumber asked for something else under the same number, so nothing was done. Try again.</source>
        <translation>Renumber pyysi samalla numerolla jotakin muuta, joten mitään ei tehty. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>This can&apos;t go on record, so nothing was done. Say it in other words.</source>
        <translation>Tätä ei voi kirjata lokiin, joten mitään ei tehty. Kirjoita se toisin sanoin.</translation>
    </message>
    <message>
        <source>You may not do this in a case. Ask an administrator.</source>
        <translation>Sinulla ei ole oikeutta tehdä tätä tapauksessa. Ota yhteys ylläpitäjään.</translation>
    </message>
    <message>
        <source>This case was changed meanwhile. Look at it again, then go on.</source>
        <translation>Tapaus on sillä välin muuttunut. Katso se uudelleen ja jatka sitten.</translation>
    </message>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>Tapaus ei ole enää sinun hoidossasi. Ota se uudelleen.</translation>
    </message>
    <message>
        <source>Somebody else has this case in hand.</source>
        <translation>Joku muu hoitaa tätä tapausta.</translation>
    </message>
    <message>
        <source>You had this case in hand, so somebody else has to say yes or no.</source>
        <translation>Olet hoitanut tätä tapausta, joten jonkun muun on hyväksyttävä tai evättävä se.</translation>
    </message>
    <message>
        <source>The new contact and the reason come first. Then ask for a yes.</source>
        <translation>Syötä ensin uusi yhteystieto ja syy. Pyydä sitten hyväksyntää.</translation>
    </message>
    <message>
        <source>Enter the new contact first.</source>
        <translation>Syötä ensin uusi yhteystieto.</translation>
    </message>
    <message>
        <source>First find out what came of the last step: check the account.</source>
        <translation>Selvitä ensin, miten edellisessä vaiheessa kävi: tarkista tili.</translation>
    </message>
    <message>
        <source>That step is over, so nothing was done. Check the account.</source>
        <translation>Tämä vaihe on ohi, joten mitään ei tehty. Tarkista tili.</translation>
    </message>
    <message>
        <source>This isn&apos;t possible at this point of the case.</source>
        <translation>Tämä ei ole mahdollista tapauksen tässä vaiheessa.</translation>
    </message>
    <message>
        <source>This case is closed. Open a new one.</source>
        <translation>Tämä tapaus on suljettu. Avaa uusi.</translation>
    </message>
    <message>
        <source>The lock stays. Say why it can end.</source>
        <translation>Lukitus pysyy voimassa. Kerro, miksi sen voi poistaa.</translation>
    </message>
    <message>
        <source>The lock stays. Only an approver can end it.</source>
        <translation>Lukitus pysyy voimassa. Vain hyväksyjä voi poistaa sen.</translation>
    </message>
    <message>
        <source>The lock stays. It is too early to end it.</source>
        <translation>Lukitus pysyy voimassa. Sitä ei voi vielä poistaa.</translation>
    </message>
    <message>
        <source>The lock stays. It can be ended at %1.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>Lukitus pysyy voimassa. Sen voi poistaa klo %1.</translation>
    </message>
</context>
<context>
    <name>DeskFlagText</name>
    <message>
        <source>A contact of this account was changed a short while ago, or may have been.</source>
        <translation>Tilin yhteystieto on vaihdettu tai on voitu vaihtaa äskettäin.</translation>
    </message>
    <message>
        <source>A proof failed or a case was stopped for this person a short while ago.</source>
        <translation>Tämän henkilön tunnistus epäonnistui tai tapaus pysäytettiin äskettäin.</translation>
    </message>
    <message>
        <source>Somebody else was to get this same number a short while ago.</source>
        <translation>Tämä sama numero oli äskettäin tulossa jonkun muun tilille.</translation>
    </message>
    <message>
        <source>Somebody else was to get this same address a short while ago.</source>
        <translation>Tämä sama osoite oli äskettäin tulossa jonkun muun tilille.</translation>
    </message>
    <message>
        <source>The new number is an internet, premium-rate or pager number.</source>
        <translation>Uusi numero on internetpuhelun, maksullisen palvelun tai hakulaitteen numero.</translation>
    </message>
    <message>
        <source>The new number is from another country than the old one.</source>
        <translation>Uusi numero on eri maasta kuin vanha.</translation>
    </message>
    <message>
        <source>Your desk isn&apos;t usually at work now.</source>
        <translation>Palvelupisteessäsi ei yleensä olla töissä tähän aikaan.</translation>
    </message>
    <message>
        <source>The caller asked for a password or another app, too.</source>
        <translation>Soittaja pyysi lisäksi salasanaa tai toista sovellusta.</translation>
    </message>
    <message>
        <source>This account can do more than others.</source>
        <translation>Tällä tilillä voi tehdä enemmän kuin muilla.</translation>
    </message>
    <message>
        <source>Whoever did that may be the caller. A code there proves nothing.</source>
        <translation>Sen on voinut tehdä soittaja. Sinne lähetetty koodi ei todista mitään.</translation>
    </message>
    <message>
        <source>Somebody may be trying again and again. Take no shortcut.</source>
        <translation>Joku voi yrittää yhä uudelleen. Älä oikaise.</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts on one phone. Ask whose number it is.</source>
        <translation>Sama varas voi kerätä tilejä yhteen puhelimeen. Kysy, kenen numero on.</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts in one mailbox. Ask whose address it is.</source>
        <translation>Sama varas voi kerätä tilejä yhteen postilaatikkoon. Kysy, kenen osoite on.</translation>
    </message>
    <message>
        <source>Anybody can get such a number in a minute. Ask for a mobile number. (Number data of %1.)</source>
        <extracomment>%1: a date</extracomment>
        <translation>Tällaisen numeron saa kuka tahansa minuutissa. Pyydä matkapuhelinnumeroa. (Numerotiedot: %1.)</translation>
    </message>
    <message>
        <source>Ask the caller why.</source>
        <translation>Kysy soittajalta syy.</translation>
    </message>
    <message>
        <source>Thieves like quiet hours. Take your time.</source>
        <translation>Varkaat pitävät hiljaisista ajoista. Älä kiirehdi.</translation>
    </message>
    <message>
        <source>Accounts are stolen that way. Change one thing in one call, and nothing today.</source>
        <translation>Tilejä varastetaan niin. Muuta yhdessä puhelussa vain yksi asia. Tänään älä muuta mitään.</translation>
    </message>
    <message>
        <source>A thief gains more from it. Be sure who is calling.</source>
        <translation>Varas hyötyy siitä enemmän. Varmista, kuka soittaa.</translation>
    </message>
    <message>
        <source>recent changes</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>äskettäiset muutokset</translation>
    </message>
    <message>
        <source>failed proofs</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>epäonnistuneet tunnistukset</translation>
    </message>
    <message>
        <source>others with the same contact</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>muut, joilla sama yhteystieto</translation>
    </message>
    <message>
        <source>kind of number</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>numeron laji</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>maa</translation>
    </message>
    <message>
        <source>working hours</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>työaika</translation>
    </message>
    <message>
        <source>other requests in this call</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>muut pyynnöt puhelussa</translation>
    </message>
    <message>
        <source>what the account may do</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>tilin oikeudet</translation>
    </message>
    <message>
        <source>recent change</source>
        <extracomment>A flag of a case, in a list: a contact was changed lately, or may have been</extracomment>
        <translation>äskettäinen muutos</translation>
    </message>
    <message>
        <source>failed before</source>
        <extracomment>A flag of a case, in a list: a proof failed, or a case was stopped</extracomment>
        <translation>epäonnistunut aiemmin</translation>
    </message>
    <message>
        <source>wanted by others</source>
        <extracomment>A flag of a case, in a list: somebody else was to get the same number or address</extracomment>
        <translation>muidenkin haluama</translation>
    </message>
    <message>
        <source>unusual number</source>
        <extracomment>A flag of a case, in a list: internet, premium-rate or pager</extracomment>
        <translation>epätavallinen numero</translation>
    </message>
    <message>
        <source>other country</source>
        <extracomment>A flag of a case, in a list: the new number&apos;s is not the old one&apos;s</extracomment>
        <translation>toinen maa</translation>
    </message>
    <message>
        <source>outside hours</source>
        <extracomment>A flag of a case, in a list</extracomment>
        <translation>työajan ulkopuolella</translation>
    </message>
    <message>
        <source>asked for more</source>
        <extracomment>A flag of a case, in a list: the caller asked for a password or another app, too</extracomment>
        <translation>pyytänyt muutakin</translation>
    </message>
    <message>
        <source>privileged</source>
        <extracomment>A flag of a case, in a list: the account may do more than others</extracomment>
        <translation>laajat oikeudet</translation>
    </message>
    <message>
        <source>An approver has to say yes.</source>
        <translation>Hyväksyjän on annettava hyväksyntä.</translation>
    </message>
    <message>
        <source>The change has to wait.</source>
        <translation>Muutoksen on odotettava.</translation>
    </message>
    <message>
        <source>This case goes no further.</source>
        <translation>Tämä tapaus ei etene.</translation>
    </message>
    <message>
        <source>Nothing can be changed: a contact of this account was changed a short while ago, or may have been.</source>
        <translation>Mitään ei voi vaihtaa: tilin yhteystieto on vaihdettu tai on voitu vaihtaa äskettäin.</translation>
    </message>
    <message>
        <source>Nothing can be changed: a proof failed or a case was stopped a short while ago.</source>
        <translation>Mitään ei voi vaihtaa: tunnistus epäonnistui tai tapaus pysäytettiin äskettäin.</translation>
    </message>
    <message>
        <source>Nothing can be changed to this number: somebody else was to get it. Ask for another.</source>
        <translation>Tähän numeroon ei voi vaihtaa: se oli tulossa jonkun muun tilille. Pyydä toinen numero.</translation>
    </message>
    <message>
        <source>Nothing can be changed to this address: somebody else was to get it. Ask for another.</source>
        <translation>Tähän osoitteeseen ei voi vaihtaa: se oli tulossa jonkun muun tilille. Pyydä toinen osoite.</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number of this kind. Ask for a mobile number.</source>
        <translation>Tällaiseen numeroon ei voi vaihtaa. Pyydä matkapuhelinnumeroa.</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number from another country. Ask for another one.</source>
        <translation>Toisen maan numeroon ei voi vaihtaa. Pyydä toinen numero.</translation>
    </message>
    <message>
        <source>Nothing can be changed outside your desk&apos;s hours. Ask them to call then.</source>
        <translation>Mitään ei voi vaihtaa palvelupisteen työajan ulkopuolella. Pyydä soittamaan työaikana.</translation>
    </message>
    <message>
        <source>Nothing can be changed: the caller asked for a password or another app, too.</source>
        <translation>Mitään ei voi vaihtaa: soittaja pyysi lisäksi salasanaa tai toista sovellusta.</translation>
    </message>
    <message>
        <source>Accounts like this one can&apos;t be changed here. Ask an administrator.</source>
        <translation>Tällaisia tilejä ei voi muuttaa täällä. Ota yhteys ylläpitäjään.</translation>
    </message>
</context>
<context>
    <name>DeskLossText</name>
    <message>
        <source>The desk&apos;s store was damaged. It is now %1, and a new one was begun.</source>
        <extracomment>%1: a file</extracomment>
        <translation>Palvelupisteen tietokanta vioittui. Vioittunut tiedosto on nyt %1, ja uusi on aloitettu.</translation>
    </message>
    <message>
        <source>Row %1 of the record is missing.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Lokista puuttuu rivi %1.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the record are missing.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>Lokista puuttuvat rivit %1–%2.</translation>
    </message>
    <message>
        <source>Row %1 is missing from the end of the record.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Lokin lopusta puuttuu rivi %1.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing from the end of the record.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>Lokin lopusta puuttuvat rivit %1–%2.</translation>
    </message>
    <message>
        <source>What this computer had seen of the record is gone. Rows may have been cut off at its end.</source>
        <translation>Tieto siitä, mitä tämä tietokone on lokista nähnyt, on kadonnut. Lokin lopusta on voitu poistaa rivejä.</translation>
    </message>
    <message>
        <source>This computer can&apos;t note how far it has seen the record. Ask an administrator to look at its disk.</source>
        <translation>Tämä tietokone ei voi merkitä muistiin, mihin asti se on nähnyt lokin. Pyydä ylläpitäjää katsomaan levyä.</translation>
    </message>
    <message>
        <source>Row %1 of the record was changed.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Lokin riviä %1 on muutettu.</translation>
    </message>
    <message>
        <source>Row %1 of the record was moved: it now stands at %2.</source>
        <extracomment>%1 and %2: the numbers of rows</extracomment>
        <translation>Lokin rivi %1 on siirretty: se on nyt kohdassa %2.</translation>
    </message>
    <message>
        <source>Row %1 was added to the record afterwards.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Rivi %1 on lisätty lokiin jälkikäteen.</translation>
    </message>
    <message>
        <source>This isn&apos;t the record that this computer has seen up to row %1. It may be a copy that was put back.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Tämä ei ole se loki, jonka tämä tietokone on nähnyt riville %1 asti. Se voi olla palautettu kopio.</translation>
    </message>
    <message>
        <source>What protects the record from changes was taken out of its file.</source>
        <translation>Lokin muutossuojaus on poistettu sen tiedostosta.</translation>
    </message>
    <message>
        <source>Cases and locks may be lost. The desk stays shut until an administrator says that they know.</source>
        <translation>Tapauksia ja lukituksia on voinut kadota. Palvelupiste pysyy suljettuna, kunnes ylläpitäjä kuittaa tietävänsä sen.</translation>
    </message>
    <message>
        <source>First lock again who was locked. The file that was moved aside, or an export, says who.</source>
        <translation>Lukitse ensin uudelleen ne, jotka olivat lukittuina. Syrjään siirretty tiedosto tai vienti kertoo, ketkä.</translation>
    </message>
    <message>
        <source>I know what may be lost</source>
        <translation>Tiedän, mitä on voinut kadota</translation>
    </message>
</context>
<context>
    <name>DeskMissingText</name>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>Tapaus ei ole enää sinun hoidossasi. Ota se uudelleen.</translation>
    </message>
    <message>
        <source>%1 has this case in hand now.</source>
        <extracomment>%1: the login of an operator</extracomment>
        <translation>Tapausta hoitaa nyt %1.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. An approver can end the lock.</source>
        <translation>Tämä henkilö on lukittu kaikilta käsittelijöiltä. Hyväksyjä voi poistaa lukituksen.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended, with a reason.</source>
        <translation>Tämä henkilö on lukittu kaikilta käsittelijöiltä. Lukituksen voi poistaa, kun antaa syyn.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended at %1, with a reason.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>Tämä henkilö on lukittu kaikilta käsittelijöiltä. Lukituksen voi poistaa klo %1, kun antaa syyn.</translation>
    </message>
    <message>
        <source>The policy has no rule for this case. Ask an administrator.</source>
        <translation>Käytäntö ei sisällä sääntöä tälle tapaukselle. Ota yhteys ylläpitäjään.</translation>
    </message>
    <message>
        <source>Prove who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Tunnista soittaja: %1.</translation>
    </message>
    <message>
        <source>A proof is too old now. Prove again who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Yksi tunnistus on vanhentunut. Tunnista soittaja uudelleen: %1.</translation>
    </message>
    <message>
        <source>A proof stopped counting at %1. Prove again who is calling: %2.</source>
        <extracomment>%1: a time of day, %2: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Yksi tunnistus vanheni klo %1. Tunnista soittaja uudelleen: %2.</translation>
    </message>
    <message>
        <source>An approver said no to this change. Ask them why before you go on.</source>
        <translation>Hyväksyjä eväsi tämän muutoksen. Kysy syytä, ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>%1 said no to this change. Ask them why before you go on.</source>
        <extracomment>%1: the login of an approver</extracomment>
        <translation>%1 eväsi tämän muutoksen. Kysy syytä, ennen kuin jatkat.</translation>
    </message>
    <message numerus="yes">
        <source>This change has to wait %n hour(s), once nothing else is missing.</source>
        <translation>
            <numerusform>Muutoksen on odotettava %n tunti, kun mitään muuta ei enää puutu.</numerusform>
            <numerusform>Muutoksen on odotettava %n tuntia, kun mitään muuta ei enää puutu.</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold until %1. Arrange a second call then: the caller proves again who they are.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>Odotusaika kestää klo %1 asti. Sovi uusi puhelu sen jälkeen: soittaja tunnistetaan silloin uudelleen.</translation>
    </message>
    <message>
        <source>No more texts for this person today.</source>
        <translation>Tälle henkilölle ei tänään enää lähde tekstiviestejä.</translation>
    </message>
    <message>
        <source>No more messages for this person today.</source>
        <translation>Tälle henkilölle ei tänään enää lähde viestejä.</translation>
    </message>
    <message>
        <source>No more texts to this number today.</source>
        <translation>Tähän numeroon ei tänään enää lähde tekstiviestejä.</translation>
    </message>
    <message>
        <source>No more emails to this address today.</source>
        <translation>Tähän osoitteeseen ei tänään enää lähde sähköposteja.</translation>
    </message>
    <message>
        <source>No more texts from you this hour.</source>
        <translation>Tämän tunnin tekstiviestisi on käytetty.</translation>
    </message>
    <message>
        <source>No more messages from you this hour.</source>
        <translation>Tämän tunnin viestisi on käytetty.</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour.</source>
        <translation>Et voi näyttää enempää numeroita tämän tunnin aikana.</translation>
    </message>
    <message>
        <source>No more searches by you this hour.</source>
        <translation>Et voi hakea enempää tämän tunnin aikana.</translation>
    </message>
    <message>
        <source>No more texts for this person today. The next can go at %1.</source>
        <translation>Tälle henkilölle ei tänään enää lähde tekstiviestejä. Seuraavan voi lähettää klo %1.</translation>
    </message>
    <message>
        <source>No more messages for this person today. The next can go at %1.</source>
        <translation>Tälle henkilölle ei tänään enää lähde viestejä. Seuraavan voi lähettää klo %1.</translation>
    </message>
    <message>
        <source>No more texts to this number today. The next can go at %1.</source>
        <translation>Tähän numeroon ei tänään enää lähde tekstiviestejä. Seuraavan voi lähettää klo %1.</translation>
    </message>
    <message>
        <source>No more emails to this address today. The next can go at %1.</source>
        <translation>Tähän osoitteeseen ei tänään enää lähde sähköposteja. Seuraavan voi lähettää klo %1.</translation>
    </message>
    <message>
        <source>No more texts from you this hour. The next can go at %1.</source>
        <translation>Tämän tunnin tekstiviestisi on käytetty. Seuraavan voi lähettää klo %1.</translation>
    </message>
    <message>
        <source>No more messages from you this hour. The next can go at %1.</source>
        <translation>Tämän tunnin viestisi on käytetty. Seuraavan voi lähettää klo %1.</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour. You can show the next at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Et voi näyttää enempää numeroita tämän tunnin aikana. Seuraavan voit näyttää klo %1.</translation>
    </message>
    <message>
        <source>No more searches by you this hour. You can search again at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Et voi hakea enempää tämän tunnin aikana. Voit hakea uudelleen klo %1.</translation>
    </message>
    <message>
        <source>You aren&apos;t an operator at this desk. Ask an administrator.</source>
        <translation>Et ole käsittelijä tässä palvelupisteessä. Ota yhteys ylläpitäjään.</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer. Nothing new can begin until it does.</source>
        <translation>Palvelupisteen tietokanta ei vastaa. Mitään uutta ei voi aloittaa, ennen kuin se vastaa.</translation>
    </message>
    <message>
        <source>This policy isn&apos;t registered at the desk. Ask an administrator to register it.</source>
        <translation>Tätä käytäntöä ei ole rekisteröity palvelupisteessä. Pyydä ylläpitäjää rekisteröimään se.</translation>
    </message>
    <message>
        <source>Choose why the caller wants this.</source>
        <translation>Valitse, miksi soittaja haluaa muutoksen.</translation>
    </message>
    <message>
        <source>Enter the ticket, the way your desk writes it.</source>
        <translation>Syötä tiketti palvelupisteesi käyttämässä muodossa.</translation>
    </message>
    <message>
        <source>These proofs came the same way, so they count as one. Add one that comes another way.</source>
        <translation>Nämä tunnistukset tulivat samaa kautta, joten ne lasketaan yhdeksi. Lisää tunnistus, joka tulee toista kautta.</translation>
    </message>
    <message numerus="yes">
        <source>%n approver(s) have to say yes first.</source>
        <translation>
            <numerusform>%n hyväksyjän on ensin annettava hyväksyntä.</numerusform>
            <numerusform>%n hyväksyjän on ensin annettava hyväksyntä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody was told of this person&apos;s last change. Tell them first.</source>
        <translation>Tämän henkilön edellisestä muutoksesta ei ilmoitettu kaikille. Ilmoita ensin.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>Koodia ei lähetetty.</translation>
    </message>
    <message>
        <source>Enter the new phone number.</source>
        <translation>Syötä uusi puhelinnumero.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Syötä uusi sähköpostiosoite.</translation>
    </message>
</context>
<context>
    <name>DeskPageText</name>
    <message>
        <source>Text the code to %1 for %2</source>
        <extracomment>On a button. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Lähetä koodi tekstiviestillä numeroon %1: %2</translation>
    </message>
    <message>
        <source>Have the code called to %1 for %2</source>
        <extracomment>On a button: a machine calls and says the code. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Pyydä koodipuhelu numeroon %1: %2</translation>
    </message>
    <message>
        <source>Send the code to %1 for %2</source>
        <extracomment>On a button: in an app for messages. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Lähetä koodi numeroon %1: %2</translation>
    </message>
    <message>
        <source>Email the code to %1 for %2</source>
        <extracomment>On a button. %1: the new email address, %2: a person&apos;s name</extracomment>
        <translation>Lähetä koodi osoitteeseen %1: %2</translation>
    </message>
    <message>
        <source>Text the link to %1 for %2</source>
        <translation>Lähetä linkki tekstiviestillä numeroon %1: %2</translation>
    </message>
    <message>
        <source>Email the link to %1 for %2</source>
        <translation>Lähetä linkki osoitteeseen %1: %2</translation>
    </message>
    <message>
        <source>Change the number to %1 for %2</source>
        <translation>Vaihda numeroksi %1: %2</translation>
    </message>
    <message>
        <source>Change the address to %1 for %2</source>
        <translation>Vaihda osoitteeksi %1: %2</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the history of a person: it was whoever reads it</extracomment>
        <translation>sinä</translation>
    </message>
    <message>
        <source>number changed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>numero vaihdettu</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>osoite vaihdettu</translation>
    </message>
    <message>
        <source>new number refused</source>
        <extracomment>In the history of a person</extracomment>
        <translation>uusi numero evätty</translation>
    </message>
    <message>
        <source>new address refused</source>
        <translation>uusi osoite evätty</translation>
    </message>
    <message>
        <source>new number given up</source>
        <extracomment>In the history of a person</extracomment>
        <translation>uudesta numerosta luovuttu</translation>
    </message>
    <message>
        <source>new address given up</source>
        <translation>uudesta osoitteesta luovuttu</translation>
    </message>
    <message>
        <source>case stopped</source>
        <extracomment>In the history of a person</extracomment>
        <translation>tapaus pysäytetty</translation>
    </message>
    <message>
        <source>new number not confirmed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>uutta numeroa ei varmistettu</translation>
    </message>
    <message>
        <source>new address not confirmed</source>
        <translation>uutta osoitetta ei varmistettu</translation>
    </message>
    <message>
        <source>a proof failed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>tunnistus epäonnistui</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>In the history of a person</extracomment>
        <translation>lukittu</translation>
    </message>
    <message>
        <source>lock ended</source>
        <extracomment>In the history of a person</extracomment>
        <translation>lukitus poistettu</translation>
    </message>
    <message>
        <source>number changed elsewhere</source>
        <extracomment>In the history of a person</extracomment>
        <translation>numero vaihdettu muualla</translation>
    </message>
    <message>
        <source>address changed elsewhere</source>
        <translation>osoite vaihdettu muualla</translation>
    </message>
    <message>
        <source>Change the number for %1</source>
        <translation>Vaihda numero: %1</translation>
    </message>
    <message>
        <source>Change the address for %1</source>
        <translation>Vaihda osoite: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number or email address now on the account</extracomment>
        <translation>Nyt: %1</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by you</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day</extracomment>
        <translation>%1 · tapaus %2 · avasit klo %3</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by %4</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day, %4: a login</extracomment>
        <translation>%1 · tapaus %2 · avattu klo %3, avasi %4</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>In place of a name that the service does not tell</extracomment>
        <translation>(nimi ei tiedossa)</translation>
    </message>
    <message>
        <source>%1 was to tell them.</source>
        <extracomment>Whom a change concerns. %1: the name of a service</extracomment>
        <translation>Palvelun %1 piti ilmoittaa.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Kirjataan…</translation>
    </message>
    <message>
        <source>Asking the desk for leave…</source>
        <translation>Pyydetään lupaa palvelupisteeltä…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pyydetään palvelua %1 lähettämään koodi…</translation>
    </message>
    <message>
        <source>Asking %1 to make the change…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pyydetään palvelua %1 tekemään muutos…</translation>
    </message>
    <message>
        <source>Asking %1 for the account…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pyydetään tilin tietoja palvelusta %1…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pyydetään palvelua %1 tarkistamaan koodi…</translation>
    </message>
    <message>
        <source>Asking %1 to tell them…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pyydetään palvelua %1 ilmoittamaan…</translation>
    </message>
    <message>
        <source>The stop isn&apos;t recorded, and this person isn&apos;t locked for others. Nothing goes on with this case here. Press F8 again.</source>
        <translation>Pysäytystä ei ole kirjattu, eikä henkilöä ole lukittu muilta. Tätä tapausta ei jatketa täällä. Paina F8 uudelleen.</translation>
    </message>
</context>
<context>
    <name>DeskProofText</name>
    <message>
        <source>a code to the phone number</source>
        <translation>koodi puhelinnumeroon</translation>
    </message>
    <message>
        <source>a code to the email address</source>
        <translation>koodi sähköpostiosoitteeseen</translation>
    </message>
    <message>
        <source>a code to a contact on the account</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>koodi tilin yhteystietoon</translation>
    </message>
    <message>
        <source>a callback</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>takaisinsoitto</translation>
    </message>
    <message>
        <source>a document seen in person</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>paikan päällä nähty henkilöllisyystodistus</translation>
    </message>
    <message>
        <source>a document seen on video</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>videolla nähty henkilöllisyystodistus</translation>
    </message>
    <message>
        <source>a manager&apos;s word</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>esihenkilön vakuutus</translation>
    </message>
    <message>
        <source>any proof</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>mikä tahansa tunnistus</translation>
    </message>
    <message>
        <source>Code to %1</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number or email address</extracomment>
        <translation>Koodi: %1</translation>
    </message>
    <message>
        <source>Code to the phone number</source>
        <translation>Koodi puhelinnumeroon</translation>
    </message>
    <message>
        <source>Code to the email address</source>
        <translation>Koodi sähköpostiosoitteeseen</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number</extracomment>
        <translation>Soita takaisin</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Soita takaisin: %1</translation>
    </message>
    <message>
        <source>Document seen in person</source>
        <translation>Henkilöllisyystodistus paikan päällä</translation>
    </message>
    <message>
        <source>Document seen on video</source>
        <translation>Henkilöllisyystodistus videolla</translation>
    </message>
    <message>
        <source>A manager&apos;s word</source>
        <translation>Esihenkilön vakuutus</translation>
    </message>
    <message>
        <source>The caller reads it out, and you enter it.</source>
        <translation>Soittaja lukee sen sinulle, ja sinä syötät sen.</translation>
    </message>
    <message>
        <source>Tell the caller that you will call back. Hang up. Then show the number and call it.</source>
        <translation>Kerro soittajalle, että soitat takaisin. Lopeta puhelu. Näytä sitten numero ja soita siihen.</translation>
    </message>
    <message>
        <source>Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>Vertaa kasvoja viralliseen henkilöllisyystodistukseen ja nimeä yllä olevaan. Älä merkitse todistuksen numeroa muistiin.</translation>
    </message>
    <message>
        <source>Start the video call yourself. Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>Aloita videopuhelu itse. Vertaa kasvoja viralliseen henkilöllisyystodistukseen ja nimeä yllä olevaan. Älä merkitse todistuksen numeroa muistiin.</translation>
    </message>
    <message>
        <source>Look the manager up in your directory, and call them there. Ask whether the caller is who they say.</source>
        <translation>Hae esihenkilön tiedot organisaatiosi hakemistosta ja soita siellä olevaan numeroon. Kysy, onko soittaja se, joka sanoo olevansa.</translation>
    </message>
    <message>
        <source>Hang up. Call %1. Say: “This is the help desk. Did you call us just now?” Then have them say what they wanted.</source>
        <extracomment>Steps of a callback. %1: a phone number</extracomment>
        <translation>Lopeta puhelu. Soita numeroon %1. Sano: ”Täällä tukipalvelu. Soititko meille juuri äsken?” Pyydä sitten kertomaan, mitä asia koski.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Of several, any will do. %1: ways to prove who is calling, with commas between them; %2: the last</extracomment>
        <translation>%1 tai %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A code at the new number shows who holds it, not who they are.</source>
        <translation>Uuteen numeroon tullut koodi kertoo, kenellä numero on, mutta ei sitä, kuka hän on.</translation>
    </message>
    <message>
        <source>A code at the new address shows who holds it, not who they are.</source>
        <translation>Uuteen osoitteeseen tullut koodi kertoo, kenellä osoite on, mutta ei sitä, kuka hän on.</translation>
    </message>
</context>
<context>
    <name>DeskRefusalText</name>
    <message>
        <source>The desk is closed, as its policy can&apos;t be read. Tell whoever set up Renumber for you.</source>
        <translation>Palvelupiste on suljettu, koska sen käytäntöä ei voi lukea. Kerro siitä henkilölle, joka asensi Renumberin sinulle.</translation>
    </message>
    <message>
        <source>The desk is closed, as there is something wrong with its policy: %1. Tell whoever set up Renumber for you.</source>
        <extracomment>%1: what is wrong with a file, such as &quot;the file cannot be read&quot;</extracomment>
        <translation>Palvelupiste on suljettu, koska sen käytäntö on virheellinen: %1. Kerro siitä henkilölle, joka asensi Renumberin sinulle.</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring is locked. Unlock it, then try again.</source>
        <translation>Palvelupiste on suljettu, koska avainnippu on lukossa. Avaa se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The desk is closed. Its cases are on this computer, but the key that they were recorded with isn&apos;t in the keyring. Tell whoever set up Renumber for you.</source>
        <translation>Palvelupiste on suljettu. Sen tapaukset ovat tällä tietokoneella, mutta avain, jolla ne kirjattiin, puuttuu avainnipusta. Kerro siitä henkilölle, joka asensi Renumberin sinulle.</translation>
    </message>
    <message>
        <source>The desk is closed, as this computer has no keyring to keep its key in. Start one, then try again.</source>
        <translation>Palvelupiste on suljettu, koska tällä tietokoneella ei ole avainnippua sen avaimelle. Käynnistä avainnippu ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring doesn&apos;t keep its key. Try again.</source>
        <translation>Palvelupiste on suljettu, koska avainnippu ei tallenna sen avainta. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The account of this case can&apos;t be read now, so the case stays on the board. Try again.</source>
        <translation>Tämän tapauksen tiliä ei voi nyt lukea, joten tapaus jää tauluun. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know whose case %1 is. Find the person, and it goes on from there.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>Tämä tietokone ei tiedä, kenen tapaus %1 on. Etsi henkilö, niin tapaus jatkuu siitä.</translation>
    </message>
</context>
<context>
    <name>DeskStatementText</name>
    <message>
        <source>A note for the record about %1. Leave out numbers, codes and passwords.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Muistiinpano lokiin, henkilö: %1. Jätä pois numerot, koodit ja salasanat.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lisää muistiinpano</translation>
    </message>
    <message>
        <source>The note is in the record.</source>
        <translation>Muistiinpano on lokissa.</translation>
    </message>
    <message>
        <source>Why can %1 be served again? It goes into the record, with your name.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Miksi henkilöä %1 voi taas palvella? Vastaus kirjataan lokiin nimelläsi.</translation>
    </message>
    <message>
        <source>End the lock</source>
        <translation>Poista lukitus</translation>
    </message>
    <message>
        <source>What kind of document did you see? It goes into the record. Leave out its number.</source>
        <translation>Minkälaisen henkilöllisyystodistuksen näit? Vastaus kirjataan lokiin. Jätä pois todistuksen numero.</translation>
    </message>
    <message>
        <source>Who vouches for the caller, and how did you reach them? It goes into the record. Leave out phone numbers and email addresses.</source>
        <translation>Kuka takaa soittajan ja miten sait häneen yhteyden? Vastaus kirjataan lokiin. Jätä pois puhelinnumerot ja sähköpostiosoitteet.</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed, and %1 is locked for everybody. After 24 hours the lock can be ended.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Aloitettu tunnistus on kesken. Jos päätät tapauksen nyt, se lasketaan epäonnistuneeksi ja henkilö %1 lukitaan kaikilta käsittelijöiltä. Lukituksen voi poistaa 24 tunnin kuluttua.</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed for %1.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Aloitettu tunnistus on kesken. Jos päätät tapauksen nyt, se lasketaan epäonnistuneeksi henkilölle %1.</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Päätä tapaus</translation>
    </message>
    <message>
        <source>It&apos;s %1</source>
        <extracomment>On a button: the caller has proven who they are. %1: a person&apos;s name</extracomment>
        <translation>Hän on %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>On a button: the caller has not proven who they are. %1: a person&apos;s name</extracomment>
        <translation>Hän ei ole %1</translation>
    </message>
</context>
<context>
    <name>DeskTellingPage</name>
    <message>
        <source>Close the case</source>
        <translation>Sulje tapaus</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Takaisin tilille</translation>
    </message>
    <message>
        <source>Find another person</source>
        <translation>Etsi toinen henkilö</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Kopioi kuitti</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Your old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Vanha numerosi %1 on yhä tilillä.</translation>
    </message>
    <message>
        <source>Your old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Vanha osoitteesi %1 on yhä tilillä.</translation>
    </message>
    <message>
        <source>The old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Vanha numero %1 on yhä tilillä.</translation>
    </message>
    <message>
        <source>The old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Vanha osoite %1 on yhä tilillä.</translation>
    </message>
    <message>
        <source>If it should go, ask whoever runs %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Jos se pitäisi poistaa, pyydä palvelun %1 ylläpitoa poistamaan se.</translation>
    </message>
    <message>
        <source>If that phone was lost or stolen, the number has to go. Ask whoever runs %1 to remove it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Jos puhelin katosi tai varastettiin, numero on poistettava. Pyydä palvelun %1 ylläpitoa poistamaan se.</translation>
    </message>
    <message>
        <source>If somebody else can read that mail, the address has to go. Ask whoever runs %1 to remove it.</source>
        <translation>Jos joku muu voi lukea sen sähköpostia, osoite on poistettava. Pyydä palvelun %1 ylläpitoa poistamaan se.</translation>
    </message>
    <message>
        <source>The number is on your account</source>
        <translation>Numero on tililläsi</translation>
    </message>
    <message>
        <source>The address is on your account</source>
        <translation>Osoite on tililläsi</translation>
    </message>
    <message>
        <source>The number is on the account</source>
        <translation>Numero on tilillä</translation>
    </message>
    <message>
        <source>The address is on the account</source>
        <translation>Osoite on tilillä</translation>
    </message>
    <message>
        <source>Your number is verified</source>
        <translation>Numerosi on vahvistettu</translation>
    </message>
    <message>
        <source>Your address is verified</source>
        <translation>Osoitteesi on vahvistettu</translation>
    </message>
    <message>
        <source>The number is verified</source>
        <translation>Numero on vahvistettu</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <translation>Osoite on vahvistettu</translation>
    </message>
    <message>
        <source>Your number is changed and verified</source>
        <translation>Numerosi on vaihdettu ja vahvistettu</translation>
    </message>
    <message>
        <source>Your address is changed and verified</source>
        <translation>Osoitteesi on vaihdettu ja vahvistettu</translation>
    </message>
    <message>
        <source>The number is changed and verified</source>
        <translation>Numero on vaihdettu ja vahvistettu</translation>
    </message>
    <message>
        <source>The address is changed and verified</source>
        <translation>Osoite on vaihdettu ja vahvistettu</translation>
    </message>
    <message>
        <source>Your number is changed</source>
        <translation>Numerosi on vaihdettu</translation>
    </message>
    <message>
        <source>Your address is changed</source>
        <translation>Osoitteesi on vaihdettu</translation>
    </message>
    <message>
        <source>The number is changed</source>
        <translation>Numero on vaihdettu</translation>
    </message>
    <message>
        <source>The address is changed</source>
        <translation>Osoite on vaihdettu</translation>
    </message>
    <message>
        <source>%1 showed it at %2. We can&apos;t tell whether it is verified.</source>
        <translation>Se näkyi palvelussa %1 klo %2. Emme tiedä, onko se vahvistettu.</translation>
    </message>
    <message>
        <source>%1 showed it at %2, but not as verified.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>Se näkyi palvelussa %1 klo %2, mutta ei vahvistettuna.</translation>
    </message>
    <message>
        <source>%1 confirmed it at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 varmisti sen klo %2.</translation>
    </message>
    <message>
        <source>Another number is still the main one.</source>
        <translation>Ensisijaisena on yhä toinen numero.</translation>
    </message>
    <message>
        <source>Another address is still the main one.</source>
        <translation>Ensisijaisena on yhä toinen osoite.</translation>
    </message>
    <message>
        <source>The new number is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>Uutta numeroa ei ole vielä vahvistettu. Vahvista se nyt: vain vahvistettu numero voi auttaa sinut takaisin tilillesi.</translation>
    </message>
    <message>
        <source>The new address is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>Uutta osoitetta ei ole vielä vahvistettu. Vahvista se nyt: vain vahvistettu osoite voi auttaa sinut takaisin tilillesi.</translation>
    </message>
    <message>
        <source>The new number is not verified yet.</source>
        <translation>Uutta numeroa ei ole vielä vahvistettu.</translation>
    </message>
    <message>
        <source>The new address is not verified yet.</source>
        <translation>Uutta osoitetta ei ole vielä vahvistettu.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>Ennen: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>Nyt: %1</translation>
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
        <translation>Uusi sähköpostiosoite</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>the discovery document is not one</source>
        <translation>discovery-asiakirja ei ole kelvollinen</translation>
    </message>
    <message>
        <source>the discovery document is that of another issuer</source>
        <translation>discovery-asiakirja on toisen myöntäjän</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the discovery document is no safe address</source>
        <extracomment>%1: the name of a member of a JSON document</extracomment>
        <translation>discovery-asiakirjan &quot;%1&quot; ei ole turvallinen osoite</translation>
    </message>
    <message>
        <source>the identity provider has no PKCE with S256</source>
        <translation>identiteetintarjoaja ei tue PKCE:tä menetelmällä S256</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>muuttujalla {%1} ei ole arvoa</translation>
    </message>
    <message>
        <source>the service description has no call for this case</source>
        <translation>palvelukuvauksessa ei ole kutsua tälle tapaukselle</translation>
    </message>
    <message>
        <source>the reply does not say whose account it is</source>
        <translation>vastaus ei kerro, kenen tili se on</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1: %2. Fix: %3.</source>
        <extracomment>%1: file and line, %2: what is wrong there, %3: how to mend it</extracomment>
        <translation>%1: %2. Korjaus: %3.</translation>
    </message>
    <message>
        <source>%1: at %2: %3. Fix: %4.</source>
        <extracomment>%1: file and line, %2: place in a JSON document, %3: what is wrong there, %4: how to mend it</extracomment>
        <translation>%1: kohdassa %2: %3. Korjaus: %4.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Whose account?</source>
        <translation>Kenen tili?</translation>
    </message>
    <message>
        <source>Phone number, email address or name</source>
        <translation>Puhelinnumero, sähköpostiosoite tai nimi</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>Mitä halutaan vaihtaa</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Muut tilit</translation>
    </message>
    <message>
        <source>Open this account</source>
        <translation>Avaa tämä tili</translation>
    </message>
</context>
<context>
    <name>ForgettingText</name>
    <message>
        <source>You will be signed out, and all sign-ins, unfinished changes and settings of Renumber deleted from this computer. A code that was sent can&apos;t be entered here any more.</source>
        <translation>Sinut kirjataan ulos, ja kaikki Renumberin kirjautumistiedot, keskeneräiset muutokset ja asetukset poistetaan tältä tietokoneelta. Lähetettyä koodia ei voi enää syöttää täällä.</translation>
    </message>
    <message>
        <source>Your sign-ins, unfinished changes and settings are deleted. The help desk&apos;s record stays, and what its open cases need from the keyring.</source>
        <translation>Kirjautumistietosi, keskeneräiset muutoksesi ja asetuksesi poistetaan. Palvelupisteen loki jää, samoin ne avainnipun tiedot, joita sen avoimet tapaukset tarvitsevat.</translation>
    </message>
    <message>
        <source>Nothing of you is left on this computer.</source>
        <translation>Tällä tietokoneella ei ole enää mitään tietojasi.</translation>
    </message>
    <message>
        <source>Renumber couldn&apos;t read its files, so something may still be on this computer. Look at the disk, then try again.</source>
        <translation>Renumber ei voinut lukea tiedostojaan, joten tälle tietokoneelle on voinut jäädä jotakin. Tarkista levy ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t let go of everything. Unlock it, then try again.</source>
        <translation>Avainnipusta ei voitu poistaa kaikkea. Avaa se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>All files are deleted, a damaged one among them. What it named in the keyring may still be there: look for Renumber in it.</source>
        <translation>Kaikki tiedostot on poistettu, myös vioittunut. Sen mainitsemia tietoja voi yhä olla avainnipussa: etsi sieltä Renumber.</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Look at the disk and the keyring, then try again.</source>
        <translation>Kaikkea ei voitu poistaa. Tarkista levy ja avainnippu ja yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>the name “%1”</source>
        <extracomment>%1: a name that somebody typed</extracomment>
        <translation>nimi ”%1”</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two things that somebody was looked for by, such as two phone numbers</extracomment>
        <translation>%1 tai %2</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>in a list of what people can be found by</comment>
        <translation>puhelinnumero</translation>
    </message>
    <message>
        <source>email address</source>
        <comment>in a list of what people can be found by</comment>
        <translation>sähköpostiosoite</translation>
    </message>
    <message>
        <source>name</source>
        <comment>in a list of what people can be found by</comment>
        <translation>nimi</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: a user&apos;s id or its end</extracomment>
        <translation>Tunnus %1</translation>
    </message>
    <message>
        <source>You looked for %1. Is this the one?</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>Haku: %1. Onko tämä oikea henkilö?</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>Muitakin voi olla.</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Kuka näistä?</translation>
    </message>
    <message>
        <source>Here are %1 of %2. Choose one, or type more above to see fewer.</source>
        <extracomment>%1, %2: numbers; people who were found, the first of them shown in a list below</extracomment>
        <translation>Tässä näkyy %1/%2. Valitse yksi tai tarkenna hakua yllä.</translation>
    </message>
    <message>
        <source>Here are the first %1. There may be more. Choose one, or type more above to see fewer.</source>
        <extracomment>%1: a number; people who were found, shown in a list below</extracomment>
        <translation>Tässä näkyvät ensimmäiset %1. Muitakin voi olla. Valitse yksi tai tarkenna hakua yllä.</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <extracomment>%1: a phone number, an email address or a name</extracomment>
        <translation>Etsitään: %1…</translation>
    </message>
    <message>
        <source>No match for %1.</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>Ei osumia: %1.</translation>
    </message>
    <message>
        <source>For a phone number, begin with + and the country code.</source>
        <translation>Aloita puhelinnumero merkillä + ja maan suuntanumerolla.</translation>
    </message>
    <message>
        <source>Check it, or look for something else.</source>
        <translation>Tarkista se tai etsi jotakin muuta.</translation>
    </message>
    <message>
        <source>%1 found %2, but listed none of them. Type more, then look again.</source>
        <extracomment>%1: the name of a service, %2: a number</extracomment>
        <translation>Osumia palvelussa %1: %2. Palvelu ei luetellut niistä yhtään. Tarkenna hakua ja etsi uudelleen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by phone number. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;email address and name&quot;</extracomment>
        <translation>%1 ei voi etsiä henkilöitä puhelinnumerolla. Etsi näillä: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by email address. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and name&quot;</extracomment>
        <translation>%1 ei voi etsiä henkilöitä sähköpostiosoitteella. Etsi näillä: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by name. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and email address&quot;</extracomment>
        <translation>%1 ei voi etsiä henkilöitä nimellä. Etsi näillä: %2.</translation>
    </message>
    <message>
        <source>Enter a phone number, an email address or a name first.</source>
        <translation>Syötä ensin puhelinnumero, sähköpostiosoite tai nimi.</translation>
    </message>
    <message>
        <source>There is more than one phone number here. Keep only the one you mean.</source>
        <translation>Tässä on useampi puhelinnumero. Jätä vain se, jota tarkoitat.</translation>
    </message>
    <message>
        <source>There is more than one email address here. Keep only the one you mean.</source>
        <translation>Tässä on useampi sähköpostiosoite. Jätä vain se, jota tarkoitat.</translation>
    </message>
    <message>
        <source>Which country is this number in? Begin it with + and the country code.</source>
        <translation>Minkä maan numero tämä on? Aloita se merkillä + ja maan suuntanumerolla.</translation>
    </message>
    <message>
        <source>This phone number has an extension. Leave it out.</source>
        <translation>Tässä puhelinnumerossa on alanumero. Jätä se pois.</translation>
    </message>
    <message>
        <source>This isn&apos;t an email address. It should look like name@example.com.</source>
        <translation>Tämä ei ole sähköpostiosoite. Sen pitäisi näyttää tältä: nimi@example.com.</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code.</source>
        <translation>Kirjoita puhelinnumerot merkillä + ja maan suuntanumerolla.</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code, or as people do in %1.</source>
        <extracomment>%1: the name of a country</extracomment>
        <translation>Kirjoita puhelinnumerot merkillä + ja maan suuntanumerolla, tai niin kuin maassa %1 on tapana.</translation>
    </message>
</context>
<context>
    <name>HitMarksText</name>
    <message>
        <source>Open case %1</source>
        <extracomment>Of somebody who was found. %1: the number of their case, which nobody has in hand</extracomment>
        <translation>Avoin tapaus %1</translation>
    </message>
    <message>
        <source>In your hands (%1)</source>
        <extracomment>Of somebody who was found. %1: the number of their case</extracomment>
        <translation>Sinun hoidossasi (%1)</translation>
    </message>
    <message>
        <source>In hand by %1 since %2 (%3)</source>
        <extracomment>Of somebody who was found. %1: an operator, %2: a time of day, %3: the number of the case</extracomment>
        <translation>Hoitaa %1 klo %2 alkaen (%3)</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <extracomment>Of somebody who was found. %1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>Varoitusmerkit: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Locked for everybody</source>
        <extracomment>Of somebody who was found: nothing can be changed for them now, whoever is at work</extracomment>
        <translation>Lukittu kaikilta</translation>
    </message>
</context>
<context>
    <name>InputReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; merkitsee jo jotakin</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>valitse toinen nimi</translation>
    </message>
    <message>
        <source>the choice makes no difference</source>
        <translation>valinnalla ei ole vaikutusta</translation>
    </message>
    <message>
        <source>give &quot;yes&quot; and &quot;no&quot; different values</source>
        <translation>anna arvoille &quot;yes&quot; ja &quot;no&quot; eri arvot</translation>
    </message>
    <message>
        <source>only a code to a phone number travels in other ways than by message</source>
        <translation>vain puhelinnumeroon lähetetty koodi kulkee muuten kuin viestillä</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>poista se</translation>
    </message>
    <message>
        <source>this way is there already</source>
        <translation>tämä tapa on jo olemassa</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>jätä vain toinen</translation>
    </message>
    <message>
        <source>this is not one way for a code to travel</source>
        <translation>tämä ei ole yksi tapa kuljettaa koodi</translation>
    </message>
    <message>
        <source>give it one of text, call, app and email</source>
        <translation>anna sille jokin näistä: text, call, app ja email</translation>
    </message>
    <message>
        <source>nobody can tell which app is meant</source>
        <translation>kukaan ei tiedä, mitä sovellusta tarkoitetaan</translation>
    </message>
    <message>
        <source>only an app has a name</source>
        <translation>vain sovelluksella on nimi</translation>
    </message>
    <message>
        <source>add its &quot;name&quot;, as people know it</source>
        <translation>lisää sen &quot;name&quot;, jolla ihmiset tuntevat sen</translation>
    </message>
    <message>
        <source>take &quot;name&quot; out</source>
        <translation>poista &quot;name&quot;</translation>
    </message>
    <message>
        <source>the choice is never sent</source>
        <translation>valintaa ei lähetetä missään</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take the choice out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>käytä muuttujaa {%1} jossakin kutsussa tai poista valinta</translation>
    </message>
    <message>
        <source>what is asked for is never sent</source>
        <translation>kysyttyä ei lähetetä missään</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take it out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>käytä muuttujaa {%1} jossakin kutsussa tai poista se</translation>
    </message>
    <message>
        <source>how the code is to travel is never sent</source>
        <translation>koodin kulkutapaa ei lähetetä missään</translation>
    </message>
    <message>
        <source>use {by} in the calls of &quot;send&quot;, or leave one way</source>
        <translation>käytä muuttujaa {by} kohdan &quot;send&quot; kutsuissa, tai jätä vain yksi tapa</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>nothing of this text can be seen</source>
        <translation>tästä tekstistä ei näy mitään</translation>
    </message>
    <message>
        <source>write what people are to read</source>
        <translation>kirjoita, mitä ihmisten on luettava</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON (%1)</source>
        <extracomment>%1: a parser&apos;s word for a JSON syntax error</extracomment>
        <translation>tiedosto ei ole kelvollista JSONia (%1)</translation>
    </message>
    <message>
        <source>correct the syntax at or just before this line</source>
        <translation>korjaa syntaksi tällä rivillä tai juuri ennen sitä</translation>
    </message>
    <message>
        <source>the file does not hold a JSON object</source>
        <translation>tiedostossa ei ole JSON-objektia</translation>
    </message>
    <message>
        <source>let the file begin with { and end with }</source>
        <translation>aloita tiedosto merkillä { ja lopeta merkkiin }</translation>
    </message>
    <message>
        <source>this member stands twice</source>
        <translation>tämä jäsen on kahdesti</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>jätä vain toinen</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>%1: the operating system&apos;s reason</extracomment>
        <translation>tiedostoa ei voi lukea (%1)</translation>
    </message>
    <message>
        <source>check the name and who may read it</source>
        <translation>tarkista nimi ja lukuoikeudet</translation>
    </message>
    <message>
        <source>this is not a file but a folder, a pipe or a device</source>
        <translation>tämä ei ole tiedosto vaan kansio, putki tai laite</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>anna tiedosto</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>tiedosto on suurempi kuin 1 Mt</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>tarkista, että se on oikea tiedosto</translation>
    </message>
</context>
<context>
    <name>KeyringText</name>
    <message>
        <source>You stay signed in until you quit. The keyring is locked, so your sign-in isn&apos;t saved.</source>
        <translation>Pysyt kirjautuneena, kunnes suljet Renumberin. Avainnippu on lukossa, joten kirjautumistietojasi ei tallenneta.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. No keyring answers on this computer, so your sign-in isn&apos;t saved.</source>
        <translation>Pysyt kirjautuneena, kunnes suljet Renumberin. Mikään avainnippu ei vastaa tällä tietokoneella, joten kirjautumistietojasi ei tallenneta.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Your access token is too long for the keyring, so it isn&apos;t saved.</source>
        <translation>Pysyt kirjautuneena, kunnes suljet Renumberin. Käyttöoikeustunnisteesi on liian pitkä avainnippuun, joten sitä ei tallenneta.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. The keyring didn&apos;t take your sign-in, so it isn&apos;t saved.</source>
        <translation>Pysyt kirjautuneena, kunnes suljet Renumberin. Avainnippu ei ottanut vastaan kirjautumistietojasi, joten niitä ei tallenneta.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Kokeile avainnippua uudelleen</translation>
    </message>
    <message>
        <source>Your sign-in is in the keyring, and the keyring is locked. Unlock it and try again. You don&apos;t have to sign in again.</source>
        <translation>Kirjautumistietosi ovat avainnipussa, ja avainnippu on lukossa. Avaa se ja yritä uudelleen. Sinun ei tarvitse kirjautua uudelleen.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the keyring that has your sign-in. Try again when it runs, or sign in again.</source>
        <translation>Emme saaneet yhteyttä avainnippuun, jossa kirjautumistietosi ovat. Yritä uudelleen, kun se on käynnissä, tai kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read your sign-in from the keyring. Try once more, or sign in again.</source>
        <translation>Emme voineet lukea kirjautumistietojasi avainnipusta. Yritä vielä kerran tai kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>Please sign in again. The address of %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Kirjaudu uudelleen. Palvelun %1 osoite on muuttunut Renumberin asetuksissa. Aiempia kirjautumistietojasi ei lähetetty sinne. Jos et odottanut tätä, kysy siltä, joka antoi sinulle asetukset.</translation>
    </message>
    <message>
        <source>Please sign in again. How you sign in to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not used. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Kirjaudu uudelleen. Tapa, jolla kirjaudut palveluun %1, on muuttunut Renumberin asetuksissa. Aiempia kirjautumistietojasi ei käytetty. Jos et odottanut tätä, kysy siltä, joka antoi sinulle asetukset.</translation>
    </message>
    <message>
        <source>Please sign in again. How your sign-in is sent to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Kirjaudu uudelleen. Tapa, jolla kirjautumistietosi lähetetään palveluun %1, on muuttunut Renumberin asetuksissa. Aiempia kirjautumistietojasi ei lähetetty. Jos et odottanut tätä, kysy siltä, joka antoi sinulle asetukset.</translation>
    </message>
    <message>
        <source>Please sign in again. Who vouches for %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Kirjaudu uudelleen. Palvelun %1 aitouden takaaja on vaihtunut Renumberin asetuksissa. Aiempia kirjautumistietojasi ei lähetetty sinne. Jos et odottanut tätä, kysy siltä, joka antoi sinulle asetukset.</translation>
    </message>
    <message>
        <source>Please sign in again. Your earlier sign-in to %1 may be for another organisation than Renumber&apos;s settings name now. It was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Kirjaudu uudelleen. Aiemmat kirjautumistietosi palveluun %1 voivat olla eri organisaatiolle kuin se, jonka Renumberin asetukset nyt nimeävät. Niitä ei lähetetty. Jos et odottanut tätä, kysy siltä, joka antoi sinulle asetukset.</translation>
    </message>
    <message>
        <source>Please sign in again. The file by which Renumber recognises accounts was lost or damaged. Your earlier sign-in to %1 was not used.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Kirjaudu uudelleen. Tiedosto, josta Renumber tunnistaa tilit, on kadonnut tai vioittunut. Aiempia kirjautumistietojasi palveluun %1 ei käytetty.</translation>
    </message>
    <message>
        <source>Please sign in to %1 once more. From now on, Renumber sends your sign-in only to the address it is for.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Kirjaudu palveluun %1 vielä kerran. Tästä lähtien Renumber lähettää kirjautumistietosi vain siihen osoitteeseen, johon ne on tarkoitettu.</translation>
    </message>
</context>
<context>
    <name>LeavingText</name>
    <message>
        <source>%1 accepted your request for %2, but didn&apos;t show it yet. Refresh to look again.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 hyväksyi pyyntösi (%2), mutta tulos ei näkynyt siellä vielä. Lataa uudelleen ja katso, näkyykö se.</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but we couldn&apos;t confirm the result. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 hyväksyi pyyntösi (%2), mutta emme voineet varmistaa lopputulosta. Lataa uudelleen, niin näet, mitä tilillä on.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta. Ei ole varmaa, onnistuiko pyyntösi (%2). Lataa uudelleen, niin näet, mitä tilillä on.</translation>
    </message>
    <message>
        <source>You left before %1 answered. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Poistuit, ennen kuin %1 vastasi. Ei ole varmaa, onnistuiko pyyntösi (%2). Lataa uudelleen, niin näet, mitä tilillä on.</translation>
    </message>
    <message>
        <source>Your number changes as soon as its link is clicked.</source>
        <translation>Numerosi vaihtuu heti, kun linkkiä napsautetaan.</translation>
    </message>
    <message>
        <source>Your address changes as soon as its link is clicked.</source>
        <translation>Osoitteesi vaihtuu heti, kun linkkiä napsautetaan.</translation>
    </message>
    <message>
        <source>The number changes as soon as its link is clicked.</source>
        <translation>Numero vaihtuu heti, kun linkkiä napsautetaan.</translation>
    </message>
    <message>
        <source>The address changes as soon as its link is clicked.</source>
        <translation>Osoite vaihtuu heti, kun linkkiä napsautetaan.</translation>
    </message>
    <message>
        <source>Your number is unchanged until its code is entered.</source>
        <translation>Numerosi pysyy ennallaan, kunnes koodi syötetään.</translation>
    </message>
    <message>
        <source>Your address is unchanged until its code is entered.</source>
        <translation>Osoitteesi pysyy ennallaan, kunnes koodi syötetään.</translation>
    </message>
    <message>
        <source>The number is unchanged until its code is entered.</source>
        <translation>Numero pysyy ennallaan, kunnes koodi syötetään.</translation>
    </message>
    <message>
        <source>The address is unchanged until its code is entered.</source>
        <translation>Osoite pysyy ennallaan, kunnes koodi syötetään.</translation>
    </message>
    <message>
        <source>If its code arrives, ignore it.</source>
        <translation>Jos koodi tulee, älä välitä siitä.</translation>
    </message>
    <message>
        <source>If its link arrives, don&apos;t click it.</source>
        <translation>Jos linkki tulee, älä napsauta sitä.</translation>
    </message>
    <message>
        <source>The change to %1 was discarded.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Tämä muutos hylättiin: %1.</translation>
    </message>
    <message>
        <source>You left the change to %1 unfinished.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Jätit tämän muutoksen kesken: %1.</translation>
    </message>
    <message>
        <source>Its code can no longer be entered here.</source>
        <translation>Koodia ei voi enää syöttää täällä.</translation>
    </message>
    <message>
        <source>Your number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Numerosi on vaihtunut, uusi numero on %1. Sitä ei ole vahvistettu.</translation>
    </message>
    <message>
        <source>Your address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Osoitteesi on vaihtunut, uusi osoite on %1. Sitä ei ole vahvistettu.</translation>
    </message>
    <message>
        <source>The number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Numero on vaihtunut, uusi numero on %1. Sitä ei ole vahvistettu.</translation>
    </message>
    <message>
        <source>The address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Osoite on vaihtunut, uusi osoite on %1. Sitä ei ole vahvistettu.</translation>
    </message>
    <message>
        <source>Your account does not show the new number.</source>
        <translation>Uusi numero ei näy tililläsi.</translation>
    </message>
    <message>
        <source>Your account does not show the new address.</source>
        <translation>Uusi osoite ei näy tililläsi.</translation>
    </message>
    <message>
        <source>The account does not show the new number.</source>
        <translation>Uusi numero ei näy tilillä.</translation>
    </message>
    <message>
        <source>The account does not show the new address.</source>
        <translation>Uusi osoite ei näy tilillä.</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>Lataa uudelleen, niin näet, mitä tilillä on.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It may or may not have been made. Refresh to see what the account shows.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Emme voineet varmistaa tätä muutosta: %1. Ei ole varmaa, tehtiinkö se. Lataa uudelleen, niin näet, mitä tilillä on.</translation>
    </message>
    <message>
        <source>Its link may still change your number. Don&apos;t click it.</source>
        <translation>Linkki voi yhä vaihtaa numerosi. Älä napsauta sitä.</translation>
    </message>
    <message>
        <source>Its link may still change your address. Don&apos;t click it.</source>
        <translation>Linkki voi yhä vaihtaa osoitteesi. Älä napsauta sitä.</translation>
    </message>
    <message>
        <source>Its link may still change the number. Don&apos;t click it.</source>
        <translation>Linkki voi yhä vaihtaa numeron. Älä napsauta sitä.</translation>
    </message>
    <message>
        <source>Its link may still change the address. Don&apos;t click it.</source>
        <translation>Linkki voi yhä vaihtaa osoitteen. Älä napsauta sitä.</translation>
    </message>
    <message>
        <source>Your number may still change.</source>
        <translation>Numerosi voi yhä vaihtua.</translation>
    </message>
    <message>
        <source>Your address may still change.</source>
        <translation>Osoitteesi voi yhä vaihtua.</translation>
    </message>
    <message>
        <source>The number may still change.</source>
        <translation>Numero voi yhä vaihtua.</translation>
    </message>
    <message>
        <source>The address may still change.</source>
        <translation>Osoite voi yhä vaihtua.</translation>
    </message>
    <message>
        <source>Its code may still change your number. Give it to nobody.</source>
        <translation>Koodilla voi yhä vaihtaa numerosi. Älä anna sitä kenellekään.</translation>
    </message>
    <message>
        <source>Its code may still change your address. Give it to nobody.</source>
        <translation>Koodilla voi yhä vaihtaa osoitteesi. Älä anna sitä kenellekään.</translation>
    </message>
    <message>
        <source>Its code may still change the number. Give it to nobody.</source>
        <translation>Koodilla voi yhä vaihtaa numeron. Älä anna sitä kenellekään.</translation>
    </message>
    <message>
        <source>Its code may still change the address. Give it to nobody.</source>
        <translation>Koodilla voi yhä vaihtaa osoitteen. Älä anna sitä kenellekään.</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Tililläsi näkyy nyt %1.</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <translation>Tilillä näkyy nyt %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t discard the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 ei hylännyt tätä muutosta: %2.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Emme voineet varmistaa, että %1 hylkäsi tämän muutoksen: %2.</translation>
    </message>
    <message>
        <source>%1 said that it discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 kertoi hylänneensä tämän muutoksen: %2.</translation>
    </message>
    <message>
        <source>It is still waiting to be confirmed.</source>
        <translation>Se odottaa yhä vahvistusta.</translation>
    </message>
    <message>
        <source>%1 no longer shows a change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 ei enää näytä tätä muutosta: %2.</translation>
    </message>
    <message>
        <source>If you cancel, the link sent to %1 can&apos;t be used any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Jos peruutat, lähetettyä linkkiä (%1) ei voi enää käyttää.</translation>
    </message>
    <message>
        <source>If you cancel, the code sent to %1 can&apos;t be used here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Jos peruutat, lähetettyä koodia (%1) ei voi enää käyttää täällä.</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but hasn&apos;t shown it yet. If you sign out now, we can&apos;t check that it did.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 hyväksyi pyyntösi (%2), mutta ei ole vielä näyttänyt sitä. Jos kirjaudut nyt ulos, emme voi tarkistaa, tuliko se näkyviin.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. If you sign out now, we can&apos;t check whether it worked.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Jos kirjaudut nyt ulos, emme voi tarkistaa, onnistuiko se.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered about %2 yet. If you sign out now, you won&apos;t see its answer.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 ei ole vielä vastannut (%2). Jos kirjaudut nyt ulos, et näe sen vastausta.</translation>
    </message>
    <message>
        <source>A link for %1 was asked for. If you sign out now, you can&apos;t finish this here.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Linkkiä pyydettiin (%1). Jos kirjaudut nyt ulos, et voi viedä tätä loppuun täällä.</translation>
    </message>
    <message>
        <source>A code for %1 was asked for. If you sign out now, you can&apos;t enter it here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Koodia pyydettiin (%1). Jos kirjaudut nyt ulos, et voi enää syöttää sitä täällä.</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Open the message and click its link. Then come back here.</source>
        <translation>Avaa viesti ja napsauta sen linkkiä. Tule sitten takaisin tänne.</translation>
    </message>
    <message>
        <source>I clicked the link</source>
        <translation>Napsautin linkkiä</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Lähetä uusi linkki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <comment>The title of what hides an operators&apos; desk</comment>
        <translation>Lukittu</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Jatka työtä</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sign out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
</context>
<context>
    <name>MaskedText</name>
    <message>
        <source>(stands twice)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>(on kahdesti)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>(ei mitään)</translation>
    </message>
    <message>
        <source>(and %1 more lines)</source>
        <extracomment>%1: how many lines of a long text are left out</extracomment>
        <translation>(ja vielä rivejä: %1)</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>a condition is a text, a number, true or false, a list of these, {&quot;present&quot;: true or false}, {&quot;contains&quot;: &quot;text&quot; or a list of texts} or {&quot;not&quot;: &quot;text&quot;}</source>
        <translation>ehto on teksti, luku, true tai false, luettelo näistä, {&quot;present&quot;: true tai false}, {&quot;contains&quot;: &quot;teksti&quot; tai luettelo teksteistä} tai {&quot;not&quot;: &quot;teksti&quot;}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 texted it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 lähetti sen tekstiviestillä klo %2.</translation>
    </message>
    <message>
        <source>%1 called with it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;: by phone. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 kertoi sen puhelussa klo %2.</translation>
    </message>
    <message>
        <source>%2 sent it in %1 at %3.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a chat app, %2: the name of a service, %3: a time of day</extracomment>
        <translation>%2 lähetti sen sovelluksessa %1 klo %3.</translation>
    </message>
    <message>
        <source>%1 emailed it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 lähetti sen sähköpostilla klo %2.</translation>
    </message>
    <message>
        <source>%1 texted a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 lähetti uuden koodin tekstiviestillä klo %2.</translation>
    </message>
    <message>
        <source>%1 called with a new code at %2.</source>
        <extracomment>By phone. %1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 kertoi uuden koodin puhelussa klo %2.</translation>
    </message>
    <message>
        <source>%2 sent a new code in %1 at %3.</source>
        <extracomment>%1: the name of a chat app, %2: the name of a service, %3: a time of day with seconds</extracomment>
        <translation>%2 lähetti uuden koodin sovelluksessa %1 klo %3.</translation>
    </message>
    <message>
        <source>%1 emailed a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 lähetti uuden koodin sähköpostilla klo %2.</translation>
    </message>
    <message>
        <source>%1 texted a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the phone number&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 lähetti linkin tekstiviestillä klo %2.</translation>
    </message>
    <message>
        <source>%1 emailed a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the email address&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 lähetti linkin sähköpostilla klo %2.</translation>
    </message>
    <message>
        <source>%1 texted a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 lähetti uuden linkin tekstiviestillä klo %2.</translation>
    </message>
    <message>
        <source>%1 emailed a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 lähetti uuden linkin sähköpostilla klo %2.</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>Palvelussa %1 tämä numero odottaa vahvistusta. Nyt ei lähetetty mitään. Napsauta tullutta linkkiä.</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <translation>Palvelussa %1 tämä osoite odottaa vahvistusta. Nyt ei lähetetty mitään. Napsauta tullutta linkkiä.</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>Palvelussa %1 tämä numero odottaa vahvistusta. Nyt ei lähetetty mitään. Syötä tullut koodi.</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <translation>Palvelussa %1 tämä osoite odottaa vahvistusta. Nyt ei lähetetty mitään. Syötä tullut koodi.</translation>
    </message>
    <message>
        <source>Or have a new link sent.</source>
        <translation>Tai pyydä uusi linkki.</translation>
    </message>
    <message>
        <source>Or have a new code sent.</source>
        <translation>Tai pyydä uusi koodi.</translation>
    </message>
    <message>
        <source>%1 does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 ei näytä vielä uutta osoitetta. Jos sähköposti tulee, toimi sen ohjeen mukaan. Muuten peruuta ja lataa uudelleen.</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a text message comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 ei näytä vielä uutta numeroa. Jos tekstiviesti tulee, toimi sen ohjeen mukaan. Muuten peruuta ja lataa uudelleen.</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>%1 ei näytä vielä uutta numeroa. Jos koodi tulee, syötä se tähän. Muuten peruuta ja lataa uudelleen.</translation>
    </message>
    <message>
        <source>An email may be on its way. You asked %1 at %2, but it does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Sähköposti voi olla tulossa. Pyysit sitä palvelulta %1 klo %2, mutta uusi osoite ei näy siellä vielä. Jos sähköposti tulee, toimi sen ohjeen mukaan. Muuten peruuta ja lataa uudelleen.</translation>
    </message>
    <message>
        <source>A text message may be on its way. You asked %1 at %2, but it does not show the new number yet. If one comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Tekstiviesti voi olla tulossa. Pyysit sitä palvelulta %1 klo %2, mutta uusi numero ei näy siellä vielä. Jos tekstiviesti tulee, toimi sen ohjeen mukaan. Muuten peruuta ja lataa uudelleen.</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 at %2, but it does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Koodi voi olla tulossa. Pyysit sitä palvelulta %1 klo %2, mutta uusi numero ei näy siellä vielä. Jos koodi tulee, syötä se tähän. Muuten peruuta ja lataa uudelleen.</translation>
    </message>
    <message>
        <source>A link may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, click it.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Linkki voi olla tulossa. Pyysit sitä palvelulta %1 klo %2, mutta vastaus katosi. Jos linkki tulee, napsauta sitä.</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, enter it here.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Koodi voi olla tulossa. Pyysit sitä palvelulta %1 klo %2, mutta vastaus katosi. Jos koodi tulee, syötä se tähän.</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this number.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Pyysit palvelulta %1 linkkiä klo %2. Jos sitä ei tule, numero voi olla toisella tilillä.</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this address.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Pyysit palvelulta %1 linkkiä klo %2. Jos sitä ei tule, osoite voi olla toisella tilillä.</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this number.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Pyysit palvelulta %1 koodia klo %2. Jos sitä ei tule, numero voi olla toisella tilillä.</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this address.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Pyysit palvelulta %1 koodia klo %2. Jos sitä ei tule, osoite voi olla toisella tilillä.</translation>
    </message>
    <message>
        <source>Your number has changed already. This confirms it.</source>
        <translation>Numerosi on jo vaihtunut. Tällä vahvistat sen.</translation>
    </message>
    <message>
        <source>Your address has changed already. This confirms it.</source>
        <translation>Osoitteesi on jo vaihtunut. Tällä vahvistat sen.</translation>
    </message>
    <message>
        <source>The number has changed already. This confirms it.</source>
        <translation>Numero on jo vaihtunut. Tällä vahvistat sen.</translation>
    </message>
    <message>
        <source>The address has changed already. This confirms it.</source>
        <translation>Osoite on jo vaihtunut. Tällä vahvistat sen.</translation>
    </message>
    <message>
        <source>Your account does not show the new number yet.</source>
        <translation>Uusi numero ei vielä näy tililläsi.</translation>
    </message>
    <message>
        <source>Your account does not show the new address yet.</source>
        <translation>Uusi osoite ei vielä näy tililläsi.</translation>
    </message>
    <message>
        <source>The account does not show the new number yet.</source>
        <translation>Uusi numero ei vielä näy tilillä.</translation>
    </message>
    <message>
        <source>The account does not show the new address yet.</source>
        <translation>Uusi osoite ei vielä näy tilillä.</translation>
    </message>
    <message>
        <source>Your number may have changed already. This confirms it.</source>
        <translation>Numerosi on voinut jo vaihtua. Tällä vahvistat sen.</translation>
    </message>
    <message>
        <source>Your address may have changed already. This confirms it.</source>
        <translation>Osoitteesi on voinut jo vaihtua. Tällä vahvistat sen.</translation>
    </message>
    <message>
        <source>The number may have changed already. This confirms it.</source>
        <translation>Numero on voinut jo vaihtua. Tällä vahvistat sen.</translation>
    </message>
    <message>
        <source>The address may have changed already. This confirms it.</source>
        <translation>Osoite on voinut jo vaihtua. Tällä vahvistat sen.</translation>
    </message>
    <message>
        <source>Have a new one sent.</source>
        <translation>Pyydä uusi.</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Linkki vanheni klo %1.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Koodi vanheni klo %1.</translation>
    </message>
    <message>
        <source>%1 cannot send the link again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1 ei voi lähettää linkkiä uudelleen. Jos haluat uuden, peruuta ja aloita alusta.</translation>
    </message>
    <message>
        <source>%1 cannot send the code again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1 ei voi lähettää koodia uudelleen. Jos haluat uuden, peruuta ja aloita alusta.</translation>
    </message>
    <message>
        <source>You can ask for the link again in %1.</source>
        <extracomment>Beside a button that waits. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>Voit pyytää linkin uudelleen %1 kuluttua.</translation>
    </message>
    <message>
        <source>You can ask for the code again in %1.</source>
        <extracomment>Beside buttons that wait. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>Voit pyytää koodin uudelleen %1 kuluttua.</translation>
    </message>
    <message>
        <source>You can ask for the link again at %1.</source>
        <extracomment>Beside a button that waits. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Voit pyytää linkin uudelleen klo %1.</translation>
    </message>
    <message>
        <source>You can ask for the code again at %1.</source>
        <extracomment>Beside buttons that wait. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Voit pyytää koodin uudelleen klo %1.</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <extracomment>Below the field for a code, or about a link. %1: minutes and seconds, such as &quot;9:41&quot;</extracomment>
        <translation>Vanhenee %1 kuluttua</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <extracomment>Below the field for a code, or about a link. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Vanhenee klo %1</translation>
    </message>
    <message numerus="yes">
        <source>You have %n try/tries.</source>
        <extracomment>Below the field for a code: how often one can be entered</extracomment>
        <translation>
            <numerusform>Sinulla on %n yritys.</numerusform>
            <numerusform>Sinulla on %n yritystä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n try/tries.</source>
        <translation>
            <numerusform>Yrityksiä on %n.</numerusform>
            <numerusform>Yrityksiä on %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You should have %n try/tries left.</source>
        <extracomment>Likewise, where it was counted from what the service said before</extracomment>
        <translation>
            <numerusform>Sinulla pitäisi olla %n yritys jäljellä.</numerusform>
            <numerusform>Sinulla pitäisi olla %n yritystä jäljellä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries should be left.</source>
        <translation>
            <numerusform>%n yrityksen pitäisi olla jäljellä.</numerusform>
            <numerusform>%n yrityksen pitäisi olla jäljellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tries are left for this code.</source>
        <translation>Tälle koodille ei ole enää yrityksiä jäljellä.</translation>
    </message>
    <message>
        <source>This code does not work any more.</source>
        <translation>Tämä koodi ei enää toimi.</translation>
    </message>
    <message>
        <source>You can have another one sent there at %1.</source>
        <extracomment>Behind &quot;You asked … for a code to …&quot;. %1: a time of day</extracomment>
        <translation>Voit pyytää sinne uuden klo %1.</translation>
    </message>
    <message>
        <source>You asked %2 for a code to %1 at %3. Enter it, too.</source>
        <extracomment>%1: the phone number or email address now on the account, %2: the name of a service, %3: a time of day</extracomment>
        <translation>Pyysit palvelulta %2 koodia (%1) klo %3. Syötä myös se.</translation>
    </message>
    <message>
        <source>One more step: a code from your current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>Vielä yksi vaihe: nykyiseen numeroosi %1 lähetettävä koodi.</translation>
    </message>
    <message>
        <source>One more step: a code from your current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>Vielä yksi vaihe: nykyiseen osoitteeseesi %1 lähetettävä koodi.</translation>
    </message>
    <message>
        <source>One more step: a code from the current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>Vielä yksi vaihe: nykyiseen numeroon %1 lähetettävä koodi.</translation>
    </message>
    <message>
        <source>One more step: a code from the current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>Vielä yksi vaihe: nykyiseen osoitteeseen %1 lähetettävä koodi.</translation>
    </message>
    <message>
        <source>%1 may also want a code from %2. Try without it first, or have one sent there.</source>
        <extracomment>Above the button that has it sent. %1: the name of a service, %2: the phone number or email address now on the account</extracomment>
        <translation>%1 voi vaatia myös koodin, joka lähetetään tänne: %2. Yritä ensin ilman sitä tai pyydä koodi.</translation>
    </message>
</context>
<context>
    <name>NeedCheck</name>
    <message>
        <source>beside &quot;any&quot; the other proofs mean nothing</source>
        <translation>kun mukana on &quot;any&quot;, muilla tunnistuksilla ei ole merkitystä</translation>
    </message>
    <message>
        <source>keep either &quot;any&quot; or the others</source>
        <translation>jätä joko &quot;any&quot; tai muut</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is something that a caller knows, and what is known can be looked up or bought: it is no proof (NIST SP 800-63B-4, FCC 23-95)</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>&quot;%1&quot; on jotakin, minkä soittaja tietää, ja tiedon voi etsiä tai ostaa: se ei ole tunnistus (NIST SP 800-63B-4, FCC 23-95)</translation>
    </message>
    <message>
        <source>name a code to a contact of the account, or one of %1</source>
        <translation>anna koodi tilin yhteystietoon tai jokin näistä: %1</translation>
    </message>
    <message>
        <source>the service offers no proof called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>palvelu ei tarjoa tunnistusta nimeltä &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>käytä jotakin näistä: %1</translation>
    </message>
    <message>
        <source>these proofs can never be independent, as some could only come by the same channel</source>
        <translation>nämä tunnistukset eivät voi olla riippumattomia, koska jotkin voisivat tulla vain samaa kautta</translation>
    </message>
    <message>
        <source>let each list have a proof by another channel: phone, email, in person, video, manager</source>
        <translation>anna jokaiselle luettelolle tunnistus toisesta kanavasta: puhelin, sähköposti, paikan päällä, video, esihenkilö</translation>
    </message>
    <message>
        <source>this does not say why the risk is accepted</source>
        <translation>tästä ei selviä, miksi riski hyväksytään</translation>
    </message>
    <message>
        <source>write the reason in words that an auditor understands</source>
        <translation>kirjoita syy niin, että tarkastaja ymmärtää sen</translation>
    </message>
    <message>
        <source>what one operator attests would be enough here, without a second person&apos;s approval</source>
        <translation>yhden käsittelijän vakuutus riittäisi tässä ilman toisen hyväksyntää</translation>
    </message>
    <message>
        <source>add &quot;approvals&quot;, need a code to a contact of the account, or write &quot;acceptsRisk&quot; with the reason why not</source>
        <translation>lisää &quot;approvals&quot;, vaadi koodi tilin yhteystietoon, tai kirjoita &quot;acceptsRisk&quot; ja syy, miksi ei</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>This computer is offline, so nothing can be sent. What you typed stays here. Nothing is sent by itself.</source>
        <translation>Tämä tietokone ei ole verkossa, joten mitään ei voi lähettää. Kirjoittamasi säilyy tässä. Mitään ei lähde itsestään.</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>Uusi puhelin­numero</translation>
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
        <translation>Lähetämme tekstiviestin numeroon %1.</translation>
    </message>
    <message>
        <source>We will call %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Soitamme numeroon %1.</translation>
    </message>
    <message>
        <source>We will send the code to %1 in %2.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country, %2: the name of a chat app</extracomment>
        <translation>Lähetämme koodin sovelluksessa %2 numeroon %1.</translation>
    </message>
    <message>
        <source>We will email the code for %1.</source>
        <extracomment>Below the field for a new number, of which the code goes elsewhere. %1: a phone number and its country</extracomment>
        <translation>Numeron %1 koodi lähetetään sähköpostilla.</translation>
    </message>
    <message>
        <source>Enter the new phone number first.</source>
        <translation>Syötä ensin uusi puhelinnumero.</translation>
    </message>
    <message>
        <source>There are letters in this number. Enter digits, with + and the country code first.</source>
        <translation>Tässä numerossa on kirjaimia. Syötä numeroita, ensin + ja maan suuntanumero.</translation>
    </message>
    <message>
        <source>This number is too short. Enter all of it, with the area code.</source>
        <translation>Tämä numero on liian lyhyt. Syötä se kokonaan suuntanumeroineen.</translation>
    </message>
    <message>
        <source>This number is too long. With the country code, phone numbers have 15 digits at most.</source>
        <translation>Tämä numero on liian pitkä. Maan suuntanumeron kanssa puhelinnumerossa on enintään 15 numeroa.</translation>
    </message>
    <message>
        <source>Which country is this number in? Choose it, or begin the number with + and the country code.</source>
        <translation>Minkä maan numero tämä on? Valitse maa tai aloita numero merkillä + ja maan suuntanumerolla.</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter digits, with + and the country code first.</source>
        <translation>Tämä ei ole puhelinnumero. Syötä numeroita, ensin + ja maan suuntanumero.</translation>
    </message>
    <message>
        <source>There is more than one number here. Leave only the one you mean.</source>
        <translation>Tässä on useampi numero. Jätä vain se, jota tarkoitat.</translation>
    </message>
    <message>
        <source>A code cannot reach an extension. Enter a number without one.</source>
        <translation>Koodia ei voi lähettää alanumeroon. Syötä numero ilman sitä.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a complete number. Check it, or use it anyway.</source>
        <translation>Tämä ei näytä kokonaiselta numerolta. Tarkista se tai käytä sitä silti.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a country code. Check it, or use the number anyway.</source>
        <translation>Tämä ei näytä maan suuntanumerolta. Tarkista se tai käytä numeroa silti.</translation>
    </message>
    <message>
        <source>It is not clear which country this number is in.</source>
        <translation>Ei ole selvää, minkä maan numero tämä on.</translation>
    </message>
    <message>
        <source>This can be read as two numbers. Which one do you mean?</source>
        <translation>Tämän voi lukea kahtena eri numerona. Kumpaa tarkoitat?</translation>
    </message>
    <message>
        <source>Some of these digits may not belong to the number. Check them.</source>
        <translation>Osa näistä numeroista ei ehkä kuulu puhelinnumeroon. Tarkista ne.</translation>
    </message>
    <message>
        <source>Renumber&apos;s list of numbers is from %1. Newer numbers may be missing.</source>
        <extracomment>Why a number is doubted. %1: a date</extracomment>
        <translation>Renumberin numerotiedot ovat päivältä %1. Uudempia numeroita voi puuttua.</translation>
    </message>
    <message>
        <source>This looks like a landline. It may not receive text messages.</source>
        <translation>Tämä näyttää lankapuhelimen numerolta. Se ei ehkä ota vastaan tekstiviestejä.</translation>
    </message>
    <message>
        <source>This looks like a pager. It may not receive text messages.</source>
        <translation>Tämä näyttää hakulaitteen numerolta. Se ei ehkä ota vastaan tekstiviestejä.</translation>
    </message>
    <message>
        <source>This looks like a service number, such as a hotline. It may not receive text messages.</source>
        <translation>Tämä näyttää palvelunumerolta. Se ei ehkä ota vastaan tekstiviestejä.</translation>
    </message>
    <message>
        <source>The phone number will be %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Puhelinnumeroksi tulee %1.</translation>
    </message>
    <message>
        <source>The new phone number is %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Uusi puhelinnumero on %1.</translation>
    </message>
    <message>
        <source>Use %1 anyway</source>
        <extracomment>Beside a number that is doubted. %1: a phone number and its country</extracomment>
        <translation>Käytä silti numeroa %1</translation>
    </message>
    <message>
        <source>No, use %1</source>
        <extracomment>The other answer to &quot;Did you mean …?&quot;. %1: a phone number and its country</extracomment>
        <translation>Ei, käytä numeroa %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: a phone number and its country</extracomment>
        <translation>Tarkoititko numeroa %1?</translation>
    </message>
</context>
<context>
    <name>PlaceReader</name>
    <message>
        <source>&quot;%1&quot; cannot be a name</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; ei käy nimeksi</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>käytä kirjaimia, numeroita ja merkkiä _</translation>
    </message>
    <message>
        <source>the status of HTTP says nothing of that</source>
        <translation>HTTP-tila ei kerro siitä mitään</translation>
    </message>
    <message>
        <source>write $.status for a member of the body that is called status</source>
        <translation>kirjoita $.status rungon jäsenelle, jonka nimi on status</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, and it is not said where in an element the contact stands</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; on luettelo, eikä kerrota, missä alkion kohdassa yhteystieto on</translation>
    </message>
    <message>
        <source>write { &quot;from&quot;: the list, &quot;value&quot;: the place in an element }; &quot;$&quot; is the element itself</source>
        <translation>kirjoita { &quot;from&quot;: luettelo, &quot;value&quot;: paikka alkiossa }; &quot;$&quot; on alkio itse</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>kirjoita jokin näistä</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for a list of people</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; on henkilöiden luetteloa varten</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>poista se</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for lists, which only phones, emails and people are</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; on luetteloita varten, ja vain phones, emails ja people ovat niitä</translation>
    </message>
    <message>
        <source>take it out; list[name=text].value is a place in one element of a list</source>
        <translation>poista se; list[name=text].value on paikka luettelon yhdessä alkiossa</translation>
    </message>
    <message>
        <source>a secret address would stand in a URL, where logs keep it</source>
        <translation>salainen osoite olisi URL-osoitteessa, jossa lokit säilyttävät sen</translation>
    </message>
    <message>
        <source>take &quot;secret&quot; or &quot;link&quot; out</source>
        <translation>poista &quot;secret&quot; tai &quot;link&quot;</translation>
    </message>
    <message>
        <source>write names with dots between them, such as data.items[0].phone; other names in brackets and quotes, such as data[&quot;mobile/number&quot;]</source>
        <translation>kirjoita nimet pisteillä erotettuina, kuten data.items[0].phone; muut nimet hakasulkeissa ja lainausmerkeissä, kuten data[&quot;mobile/number&quot;]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status</source>
        <translation>&quot;%1&quot; ei ole tila</translation>
    </message>
    <message>
        <source>write a number such as 404, or &quot;4xx&quot; for all that begin with 4; a member of the body that is called status is $.status</source>
        <translation>kirjoita luku, kuten 404, tai &quot;4xx&quot; kaikille, jotka alkavat luvulla 4; rungon jäsen, jonka nimi on status, on $.status</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>korjaa aaltosulkeet</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>täällä ei ole muuttujaa {%1}</translation>
    </message>
    <message>
        <source>use settings only</source>
        <extracomment>%1: a list of variables</extracomment>
        <translation>käytä vain asetuksia</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>käytä jotakin näistä: %1</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>&quot;send&quot;, which asks for the message:</source>
        <translation>&quot;send&quot;, joka pyytää viestin:</translation>
    </message>
    <message>
        <source>&quot;send&quot;, which asks for the code:</source>
        <translation>&quot;send&quot;, joka pyytää koodin:</translation>
    </message>
    <message>
        <source>&quot;sendToCurrent&quot;, which asks for a code to the contact on the account:</source>
        <translation>&quot;sendToCurrent&quot;, joka pyytää koodin tilin yhteystietoon:</translation>
    </message>
    <message>
        <source>&quot;resend&quot;, which asks for another message:</source>
        <translation>&quot;resend&quot;, joka pyytää uuden viestin:</translation>
    </message>
    <message>
        <source>&quot;submit&quot;, which enters the code:</source>
        <translation>&quot;submit&quot;, joka syöttää koodin:</translation>
    </message>
    <message>
        <source>&quot;cancel&quot;, which gives the change up:</source>
        <translation>&quot;cancel&quot;, joka luopuu muutoksesta:</translation>
    </message>
    <message>
        <source>&quot;notify&quot;, which has those told whom the change concerns:</source>
        <translation>&quot;notify&quot;, joka ilmoittaa niille, joita muutos koskee:</translation>
    </message>
    <message>
        <source>&quot;check&quot;, which checks the code:</source>
        <translation>&quot;check&quot;, joka tarkistaa koodin:</translation>
    </message>
    <message>
        <source>To prove a caller by &quot;%1&quot;, not sent:</source>
        <extracomment>%1: the name of a proof in a service description, such as oldPhoneCode</extracomment>
        <translation>Soittajan tunnistus &quot;%1&quot;, ei lähetetä:</translation>
    </message>
    <message>
        <source>To change the phone number, not sent:</source>
        <translation>Puhelinnumeron vaihto, ei lähetetä:</translation>
    </message>
    <message>
        <source>To change the email address, not sent:</source>
        <translation>Sähköpostiosoitteen vaihto, ei lähetetä:</translation>
    </message>
    <message>
        <source>To verify the phone number, not sent:</source>
        <translation>Puhelinnumeron vahvistus, ei lähetetä:</translation>
    </message>
    <message>
        <source>To verify the email address, not sent:</source>
        <translation>Sähköpostiosoitteen vahvistus, ei lähetetä:</translation>
    </message>
    <message>
        <source>Left out: %1. Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;</extracomment>
        <translation>Jätetty pois: %1. Sen &quot;when&quot; ei päde.</translation>
    </message>
    <message>
        <source>%1 cannot go out: %2.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;, %2: why, as part of a sentence</extracomment>
        <translation>%1 ei voi lähteä: %2.</translation>
    </message>
    <message>
        <source>Requests of a change follow, and none of them is sent.</source>
        <translation>Muutoksen pyynnöt tulevat tähän, eikä mitään niistä lähetetä.</translation>
    </message>
    <message>
        <source>The new number, address and code are examples. What only a reply or you would give stands as &lt;name&gt;.</source>
        <translation>Uusi numero, osoite ja koodi ovat esimerkkejä. Se, minkä vain vastaus tai sinä antaisi, näkyy muodossa &lt;name&gt;.</translation>
    </message>
</context>
<context>
    <name>PlannedRequests</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>muuttujalla {%1} ei ole arvoa</translation>
    </message>
</context>
<context>
    <name>PolicyCheck</name>
    <message>
        <source>this is no regular expression (%1, at character %2)</source>
        <extracomment>%1: what a regular expression has wrong, in the words of who reads it; %2: a position in it</extracomment>
        <translation>tämä ei ole säännöllinen lauseke (%1, merkissä %2)</translation>
    </message>
    <message>
        <source>mend it; &quot;^INC[0-9]{7}$&quot; is one</source>
        <translation>korjaa se; esimerkki: &quot;^INC[0-9]{7}$&quot;</translation>
    </message>
    <message>
        <source>an empty ticket would be of this form</source>
        <translation>tyhjä tiketti kelpaisi tähän muotoon</translation>
    </message>
    <message>
        <source>ask for at least one character, or take &quot;ticket&quot; out</source>
        <translation>vaadi ainakin yksi merkki tai poista &quot;ticket&quot;</translation>
    </message>
    <message>
        <source>there is a reason &quot;%1&quot; already</source>
        <extracomment>%1: the id of a reason</extracomment>
        <translation>syy &quot;%1&quot; on jo olemassa</translation>
    </message>
    <message>
        <source>give it another id, or take one of the two out</source>
        <translation>anna sille toinen tunnus tai poista toinen niistä</translation>
    </message>
    <message>
        <source>what is called &quot;lost&quot; would be taken for reachable, and a code to it for a proof</source>
        <translation>yhteystietoa, joka on &quot;lost&quot;, pidettäisiin tavoitettavana ja sinne lähetettyä koodia tunnistuksena</translation>
    </message>
    <message>
        <source>write &quot;lost&quot;, or give the reason another id</source>
        <translation>kirjoita &quot;lost&quot; tai anna syylle toinen tunnus</translation>
    </message>
    <message>
        <source>there is no reason called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>syytä nimeltä &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>use one of %1, or add it to &quot;reasons&quot;</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>käytä jotakin näistä: %1, tai lisää se kohtaan &quot;reasons&quot;</translation>
    </message>
    <message>
        <source>the flag &quot;%1&quot; stops every case, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>varoitusmerkki &quot;%1&quot; pysäyttää jokaisen tapauksen, joten tätä sääntöä ei koskaan käytetä</translation>
    </message>
    <message>
        <source>take the rule out, or let the flag ask for less than &quot;stop&quot;</source>
        <translation>poista sääntö, tai vaadi varoitusmerkillä vähemmän kuin &quot;stop&quot;</translation>
    </message>
    <message>
        <source>the service does not tell what &quot;%1&quot; goes by, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>palvelu ei kerro, minkä perusteella &quot;%1&quot; nousee, joten tätä sääntöä ei koskaan käytetä</translation>
    </message>
    <message>
        <source>take it where the service description reads the account, or take the rule out</source>
        <translation>poimi se siinä, missä palvelukuvaus lukee tilin, tai poista sääntö</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 fits whenever it does</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>tähän sääntöön ei koskaan päästä, koska kohta %1 täyttyy aina, kun tämäkin</translation>
    </message>
    <message>
        <source>put the rule with more conditions first, or take one out</source>
        <translation>siirrä ehtoja enemmän sisältävä sääntö ensin tai poista toinen</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 has no &quot;if&quot; and fits always</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>tähän sääntöön ei koskaan päästä, koska kohdassa %1 ei ole &quot;if&quot;-ehtoa ja se täyttyy aina</translation>
    </message>
    <message>
        <source>put the rule without &quot;if&quot; last</source>
        <translation>siirrä &quot;if&quot;-ehdoton sääntö viimeiseksi</translation>
    </message>
    <message>
        <source>approvals take a second person, and the store of this desk is SQLite, on one computer</source>
        <translation>hyväksynnät vaativat toisen henkilön, ja tämän palvelupisteen tietokanta on SQLite yhdellä tietokoneella</translation>
    </message>
    <message>
        <source>name a store in PostgreSQL below &quot;desk&quot; in the profile, or take it out; &quot;holdHours&quot; makes a case wait instead</source>
        <translation>nimeä PostgreSQL-tietokanta profiilin kohdassa &quot;desk&quot; tai poista tämä; &quot;holdHours&quot; panee tapauksen odottamaan</translation>
    </message>
    <message>
        <source>a case that no &quot;if&quot; fits would have no rule</source>
        <translation>tapauksella, johon mikään &quot;if&quot; ei sovi, ei olisi sääntöä</translation>
    </message>
    <message>
        <source>add a rule without &quot;if&quot; after this one</source>
        <translation>lisää tämän jälkeen sääntö ilman &quot;if&quot;-ehtoa</translation>
    </message>
    <message>
        <source>the desk would begin and end at the same time</source>
        <translation>palvelupiste aloittaisi ja lopettaisi samaan aikaan</translation>
    </message>
    <message>
        <source>write a later time, or an earlier one for work past midnight</source>
        <translation>kirjoita myöhempi aika, tai aikaisempi, jos työ jatkuu yli keskiyön</translation>
    </message>
    <message>
        <source>there is no time zone called &quot;%1&quot;</source>
        <extracomment>%1: a text in a policy</extracomment>
        <translation>aikavyöhykettä &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>write one such as &quot;Europe/Paris&quot; or &quot;UTC&quot;</source>
        <translation>kirjoita esimerkiksi &quot;Europe/Paris&quot; tai &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>let &quot;oldPhone&quot; or &quot;email&quot; be true</source>
        <translation>aseta &quot;oldPhone&quot; tai &quot;email&quot; arvoon true</translation>
    </message>
    <message>
        <source>a case can take %1 codes, those as proofs and the one to the new contact, and would never be done</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>tapaus voi vaatia %1 koodia, tunnistukset ja uuden yhteystiedon koodi mukaan lukien, eikä valmistuisi koskaan</translation>
    </message>
    <message>
        <source>write %1 or more</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>kirjoita %1 tai enemmän</translation>
    </message>
    <message>
        <source>nobody would be told of a change, not even the person whose account it is</source>
        <translation>muutoksesta ei ilmoitettaisi kenellekään, ei edes sille, jonka tili on kyseessä</translation>
    </message>
</context>
<context>
    <name>PolicyReader</name>
    <message>
        <source>a proof lives between 1 and 60 minutes</source>
        <translation>tunnistus on voimassa 1–60 minuuttia</translation>
    </message>
    <message>
        <source>the desk locks itself after 1 to 60 minutes</source>
        <translation>palvelupiste lukittuu itse 1–60 minuutin kuluttua</translation>
    </message>
    <message>
        <source>a person is locked after 1 to 10 failures; no policy does without</source>
        <translation>henkilö lukitaan 1–10 epäonnistumisen jälkeen; mikään käytäntö ei poikkea tästä</translation>
    </message>
    <message>
        <source>failures count for 24 to 720 hours; no policy does without</source>
        <translation>epäonnistumiset lasketaan 24–720 tuntia; mikään käytäntö ei poikkea tästä</translation>
    </message>
    <message>
        <source>a flag looks 1 to 3650 days back; no policy does without</source>
        <translation>varoitusmerkki katsoo 1–3650 päivää taaksepäin; mikään käytäntö ei poikkea tästä</translation>
    </message>
    <message>
        <source>with a budget of nothing, or less, nothing could be done</source>
        <translation>jos kiintiö on nolla tai vähemmän, mitään ei voisi tehdä</translation>
    </message>
    <message>
        <source>there are 1 to 5 approvals, or the rule does without</source>
        <translation>hyväksyntöjä on 1–5, tai sääntö jättää ne pois</translation>
    </message>
    <message>
        <source>a hold is between 1 and 720 hours, or the rule does without</source>
        <translation>odotusaika on 1–720 tuntia, tai sääntö jättää sen pois</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>kirjoita kokonaisluku %1–%2</translation>
    </message>
    <message>
        <source>there is no flag called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>varoitusmerkkiä nimeltä &quot;%1&quot; ei ole</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>käytä jotakin näistä: %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>it came after somebody else was signed in or chosen</source>
        <translation>se tuli sen jälkeen, kun joku muu oli kirjautunut tai valittu</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>For a new link, cancel and start again.</source>
        <translation>Jos haluat uuden linkin, peruuta ja aloita alusta.</translation>
    </message>
    <message>
        <source>For a new code, cancel and start again.</source>
        <translation>Jos haluat uuden koodin, peruuta ja aloita alusta.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Check again in a moment. Nothing is sent by itself.</source>
        <translation>Tarkista hetken kuluttua uudelleen. Mitään ei lähde itsestään.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready. Nothing is sent by itself.</source>
        <translation>Yritä uudelleen, kun sopii. Mitään ei lähde itsestään.</translation>
    </message>
    <message>
        <source>If a link arrives, click it.</source>
        <translation>Jos linkki tulee, napsauta sitä.</translation>
    </message>
    <message>
        <source>If a code arrives, enter it here.</source>
        <translation>Jos koodi tulee, syötä se tähän.</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>Pyydä uusi koodi.</translation>
    </message>
    <message>
        <source>Enter the code once more, or have a new one sent.</source>
        <translation>Syötä koodi vielä kerran tai pyydä uusi.</translation>
    </message>
    <message>
        <source>Enter the code once more.</source>
        <translation>Syötä koodi vielä kerran.</translation>
    </message>
    <message>
        <source>The code of %1 can&apos;t be entered any more. Have another one sent.</source>
        <translation>Klo %1 pyydettyä koodia ei voi enää syöttää. Pyydä uusi.</translation>
    </message>
    <message>
        <source>The code of %1 has expired. Have another one sent.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Klo %1 pyydetty koodi on vanhentunut. Pyydä uusi.</translation>
    </message>
    <message>
        <source>Check the code against the latest one that came.</source>
        <translation>Vertaa koodia viimeksi tulleeseen.</translation>
    </message>
    <message>
        <source>Check the code against the latest one, sent at %1.</source>
        <translation>Vertaa koodia viimeisimpään, joka lähetettiin klo %1.</translation>
    </message>
    <message>
        <source>A newer code was asked for at %1. If it has come, use that one.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Uudempaa koodia pyydettiin klo %1. Jos se on tullut, käytä sitä.</translation>
    </message>
    <message>
        <source>Or have a new one sent.</source>
        <translation>Tai pyydä uusi.</translation>
    </message>
    <message>
        <source>Have a new link sent when you want one. Nothing is sent by itself.</source>
        <translation>Pyydä uusi linkki, kun haluat. Mitään ei lähde itsestään.</translation>
    </message>
    <message>
        <source>Have a new code sent when you want one. Nothing is sent by itself.</source>
        <translation>Pyydä uusi koodi, kun haluat. Mitään ei lähde itsestään.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Odota jonkin aikaa, ennen kuin yrität uudelleen.</translation>
    </message>
    <message>
        <source>Wait a while before you have a new one sent. Nothing is sent by itself.</source>
        <translation>Odota jonkin aikaa, ennen kuin pyydät uuden. Mitään ei lähde itsestään.</translation>
    </message>
    <message>
        <source>If an earlier link has arrived, it may still work.</source>
        <translation>Jos aiempi linkki on tullut, se voi yhä toimia.</translation>
    </message>
    <message>
        <source>If an earlier code has arrived, it may still work.</source>
        <translation>Jos aiempi koodi on tullut, se voi yhä toimia.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself.</source>
        <translation>Mitään ei lähde itsestään.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>Kysy palvelun ylläpidolta.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this number.</source>
        <translation>Pyydä palvelun ylläpitoa vapauttamaan tämä numero.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this address.</source>
        <translation>Pyydä palvelun ylläpitoa vapauttamaan tämä osoite.</translation>
    </message>
    <message>
        <source>Enter another number, or ask whoever runs the service to free this one.</source>
        <translation>Syötä toinen numero tai pyydä palvelun ylläpitoa vapauttamaan tämä.</translation>
    </message>
    <message>
        <source>Enter another address, or ask whoever runs the service to free this one.</source>
        <translation>Syötä toinen osoite tai pyydä palvelun ylläpitoa vapauttamaan tämä.</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>Syötä toinen numero.</translation>
    </message>
    <message>
        <source>Enter another address.</source>
        <translation>Syötä toinen osoite.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Tarkista numero.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Tarkista osoite.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t have that code sent. Ask whoever runs the service.</source>
        <translation>Renumber ei voi pyytää tätä koodia. Kysy palvelun ylläpidolta.</translation>
    </message>
    <message>
        <source>Have a code sent to the current number, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>Pyydä koodi nykyiseen numeroon ja syötä sitten molemmat. Jos et saa koodia, kysy palvelun ylläpidolta.</translation>
    </message>
    <message>
        <source>Have a code sent to the current address, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>Pyydä koodi nykyiseen osoitteeseen ja syötä sitten molemmat. Jos et saa koodia, kysy palvelun ylläpidolta.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell whoever runs the service.</source>
        <translation>Kirjaudu uudelleen. Jos tämä toistuu, kerro siitä palvelun ylläpidolle.</translation>
    </message>
    <message>
        <source>You can enter the code when it comes. Renumber first makes sure that it is the right account. You may have to sign in again for that. If it happens again, tell whoever runs the service.</source>
        <translation>Voit syöttää koodin, kun se tulee. Renumber varmistaa ensin, että tili on oikea. Voit joutua kirjautumaan sitä varten uudelleen. Jos tämä toistuu, kerro siitä palvelun ylläpidolle.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell whoever runs the service.</source>
        <translation>Yritä uudelleen. Jos tämä toistuu, kerro siitä palvelun ylläpidolle.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Syötä se uudelleen.</translation>
    </message>
    <message>
        <source>Have a new link sent.</source>
        <translation>Pyydä uusi linkki.</translation>
    </message>
    <message>
        <source>Copy it again, or get a new one.</source>
        <translation>Kopioi se uudelleen tai hanki uusi.</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>Hanki uusi käyttöoikeustunniste.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for permission. Or sign in as somebody who has it.</source>
        <translation>Pyydä oikeus palvelun ylläpidolta. Tai kirjaudu tunnuksella, jolla se on.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Mitään ei ole enää tehtävänä.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Tarkista, mitä syötit.</translation>
    </message>
    <message>
        <source>Show the detail below to whoever runs the service.</source>
        <translation>Näytä alla oleva lisätieto palvelun ylläpidolle.</translation>
    </message>
    <message>
        <source>Look at the account. If you still want this change, start again.</source>
        <translation>Katso tili. Jos haluat yhä tämän muutoksen, aloita alusta.</translation>
    </message>
    <message>
        <source>Tell whoever set up Renumber for you.</source>
        <translation>Kerro siitä henkilölle, joka asensi Renumberin sinulle.</translation>
    </message>
    <message>
        <source>The board says what the case still needs.</source>
        <translation>Taulu kertoo, mitä tapaus vielä tarvitsee.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Edit the number</source>
        <translation>Muokkaa numeroa</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>Muokkaa osoitetta</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>Lähetä linkki uudelleen</translation>
    </message>
    <message>
        <source>Send a code to the current number</source>
        <translation>Lähetä koodi nykyiseen numeroon</translation>
    </message>
    <message>
        <source>Send a code to the current address</source>
        <translation>Lähetä koodi nykyiseen osoitteeseen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Kirjaudu uudelleen</translation>
    </message>
    <message>
        <source>Show my account</source>
        <translation>Näytä tilini</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Näytä tili</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Lähetä silti</translation>
    </message>
    <message>
        <source>Your number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Numerosi on jo vaihtunut. Sitä ei ole vielä vahvistettu.</translation>
    </message>
    <message>
        <source>Your address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Osoitteesi on jo vaihtunut. Sitä ei ole vielä vahvistettu.</translation>
    </message>
    <message>
        <source>The number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Numero on jo vaihtunut. Sitä ei ole vielä vahvistettu.</translation>
    </message>
    <message>
        <source>The address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Osoite on jo vaihtunut. Sitä ei ole vielä vahvistettu.</translation>
    </message>
    <message>
        <source>Your number may or may not have changed.</source>
        <translation>Ei ole varmaa, vaihtuiko numerosi.</translation>
    </message>
    <message>
        <source>Your address may or may not have changed.</source>
        <translation>Ei ole varmaa, vaihtuiko osoitteesi.</translation>
    </message>
    <message>
        <source>The number may or may not have changed.</source>
        <translation>Ei ole varmaa, vaihtuiko numero.</translation>
    </message>
    <message>
        <source>The address may or may not have changed.</source>
        <translation>Ei ole varmaa, vaihtuiko osoite.</translation>
    </message>
    <message>
        <source>Your account is unchanged.</source>
        <translation>Tilisi on ennallaan.</translation>
    </message>
    <message>
        <source>The account is unchanged.</source>
        <translation>Tili on ennallaan.</translation>
    </message>
    <message>
        <source>No link was sent.</source>
        <translation>Linkkiä ei lähetetty.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>Koodia ei lähetetty.</translation>
    </message>
    <message>
        <source>A link may or may not be on its way.</source>
        <translation>Ei ole varmaa, onko linkki tulossa.</translation>
    </message>
    <message>
        <source>A code may or may not be on its way.</source>
        <translation>Ei ole varmaa, onko koodi tulossa.</translation>
    </message>
    <message>
        <source>%1 shows no change so far.</source>
        <extracomment>After a step whose answer was lost, and after the account was read. %1: the name of a service</extracomment>
        <translation>%1 ei toistaiseksi näytä muutosta.</translation>
    </message>
    <message>
        <source>That try changed nothing.</source>
        <translation>Se yritys ei muuttanut mitään.</translation>
    </message>
    <message>
        <source>That try may or may not have counted.</source>
        <translation>Ei ole varmaa, laskettiinko se yritys.</translation>
    </message>
    <message>
        <source>The new number is on your account.</source>
        <translation>Uusi numero on tililläsi.</translation>
    </message>
    <message>
        <source>The new address is on your account.</source>
        <translation>Uusi osoite on tililläsi.</translation>
    </message>
    <message>
        <source>The new number is on the account.</source>
        <translation>Uusi numero on tilillä.</translation>
    </message>
    <message>
        <source>The new address is on the account.</source>
        <translation>Uusi osoite on tilillä.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show it as confirmed yet.</source>
        <extracomment>Of a number or address on the account. %1: the name of a service</extracomment>
        <translation>%1 ei vielä näytä sitä vahvistettuna.</translation>
    </message>
    <message>
        <source>The account shows what the code confirmed.</source>
        <translation>Tilillä näkyy se, minkä koodi vahvisti.</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show this change.</source>
        <translation>Tilillä ei näy tätä muutosta.</translation>
    </message>
    <message>
        <source>The link may have gone there.</source>
        <translation>Linkki on voinut mennä sinne.</translation>
    </message>
    <message>
        <source>The code may have gone there.</source>
        <translation>Koodi on voinut mennä sinne.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what your account shows now.</source>
        <translation>Emme voineet tarkistaa, mitä tililläsi nyt näkyy.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what the account shows now.</source>
        <translation>Emme voineet tarkistaa, mitä tilillä nyt näkyy.</translation>
    </message>
    <message>
        <source>No new link was sent.</source>
        <translation>Uutta linkkiä ei lähetetty.</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>Uutta koodia ei lähetetty.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1: the name of a service, %2: its own sentence</extracomment>
        <translation>%1 sanoo: ”%2”</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail, such as &quot;HTTP 500&quot;</extracomment>
        <translation>Lisätieto: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <extracomment>%1: the service&apos;s id of a request, for its support desk</extracomment>
        <translation>Pyynnön tunnus: %1</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2. The wait is over.</source>
        <extracomment>After too many requests, codes or tries. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 pyysi odottamaan klo %2 asti. Odotus on ohi.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <extracomment>After &quot;… has had too many requests for now&quot; and the like. %1: a time of day</extracomment>
        <translation>Voit yrittää uudelleen klo %1.</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 on tältä erää saanut liikaa pyyntöjä.</translation>
    </message>
    <message>
        <source>%1 sends nothing more for now.</source>
        <extracomment>Of codes or links. %1: the name of a service</extracomment>
        <translation>%1 ei toistaiseksi lähetä enempää.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work. It can&apos;t be entered again.</source>
        <translation>Koodi ei toiminut. Sitä ei voi syöttää uudelleen.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>Koodi ei toiminut.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this number.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei hyväksy tätä numeroa.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this address.</source>
        <translation>%1 ei hyväksy tätä osoitetta.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Tämä numero kuuluu toiselle tilille.</translation>
    </message>
    <message>
        <source>This address belongs to another account.</source>
        <translation>Tämä osoite kuuluu toiselle tilille.</translation>
    </message>
    <message>
        <source>This number is already on your account.</source>
        <translation>Tämä numero on jo tililläsi.</translation>
    </message>
    <message>
        <source>This address is already on your account.</source>
        <translation>Tämä osoite on jo tililläsi.</translation>
    </message>
    <message>
        <source>This number is already on the account.</source>
        <translation>Tämä numero on jo tilillä.</translation>
    </message>
    <message>
        <source>This address is already on the account.</source>
        <translation>Tämä osoite on jo tilillä.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept what you entered here: %2.</source>
        <extracomment>%1: the name of a service, %2: what was to be entered, in its words, such as &quot;Your password&quot;</extracomment>
        <translation>%1 ei hyväksy tähän syöttämääsi: %2.</translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. You have %n more try(s).</source>
        <translation>
            <numerusform>Koodi ei ole oikea. Sinulla on vielä %n yritys.</numerusform>
            <numerusform>Koodi ei ole oikea. Sinulla on vielä %n yritystä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. There are %n more try(s).</source>
        <translation>
            <numerusform>Koodi ei ole oikea. Jäljellä on vielä %n yritys.</numerusform>
            <numerusform>Koodi ei ole oikea. Jäljellä on vielä %n yritystä.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s not the right code.</source>
        <translation>Koodi ei ole oikea.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Tämä koodi on vanhentunut.</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>Tätä koodia ei voi enää käyttää.</translation>
    </message>
    <message>
        <source>A newer code has replaced this one.</source>
        <translation>Uudempi koodi on korvannut tämän.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code. This one may have been used already.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei odota koodia. Tämä on voitu käyttää jo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a confirmation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei odota vahvistusta.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code.</source>
        <translation>%1 ei odota koodia.</translation>
    </message>
    <message>
        <source>One more step: a code from your current number.</source>
        <translation>Vielä yksi vaihe: nykyiseen numeroosi lähetettävä koodi.</translation>
    </message>
    <message>
        <source>One more step: a code from your current email address.</source>
        <translation>Vielä yksi vaihe: nykyiseen sähköpostiosoitteeseesi lähetettävä koodi.</translation>
    </message>
    <message>
        <source>One more step: a code from the current number.</source>
        <translation>Vielä yksi vaihe: nykyiseen numeroon lähetettävä koodi.</translation>
    </message>
    <message>
        <source>One more step: a code from the current email address.</source>
        <translation>Vielä yksi vaihe: nykyiseen sähköpostiosoitteeseen lähetettävä koodi.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Yrityksiä oli liikaa.</translation>
    </message>
    <message>
        <source>%1 needs a fresh sign-in before a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 vaatii uuden kirjautumisen ennen muutosta.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in for a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 vaatii muutosta varten kaksivaiheisen kirjautumisen.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <translation>%1 vaatii kaksivaiheisen kirjautumisen.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this access token. It may be mistyped or have expired.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei hyväksy tätä käyttöoikeustunnistetta. Siinä voi olla kirjoitusvirhe, tai se on voinut vanhentua.</translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei enää hyväksy kirjautumistasi.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this with your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei salli tätä kirjautumisellasi.</translation>
    </message>
    <message>
        <source>%1 has this switched off for your organisation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Palvelussa %1 tämä on poistettu käytöstä organisaatioltasi.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Tämä numero on jo vahvistettu.</translation>
    </message>
    <message>
        <source>This address is already verified.</source>
        <translation>Tämä osoite on jo vahvistettu.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t working right now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei toimi juuri nyt.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer may be offline.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Emme saaneet yhteyttä palveluun %1. Tämä tietokone ei ehkä ole verkossa.</translation>
    </message>
    <message>
        <source>No answer came through from %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Palvelulta %1 ei tullut vastausta.</translation>
    </message>
    <message>
        <source>Renumber didn&apos;t ask %1. The request wasn&apos;t safe to send.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Palvelulta %1 ei pyydetty mitään. Pyyntöä ei ollut turvallista lähettää.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Renumber doesn&apos;t understand.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 lähetti vastauksen, jota Renumber ei ymmärrä.</translation>
    </message>
    <message>
        <source>%1 answered with somebody else&apos;s account. Renumber didn&apos;t use that answer.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 lähetti vastauksena jonkun toisen tilin. Renumber ei käyttänyt vastausta.</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be yours, so Renumber doesn&apos;t show it.</source>
        <translation>Tilillä on nyt toinen nimi. Se ei ehkä ole sinun, joten Renumber ei näytä sitä.</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be the right one, so Renumber doesn&apos;t show it.</source>
        <translation>Tilillä on nyt toinen nimi. Se ei ehkä ole oikea, joten Renumber ei näytä sitä.</translation>
    </message>
    <message>
        <source>The account now has another number, or waits for one to be confirmed.</source>
        <translation>Tilillä on nyt toinen numero, tai jokin numero odottaa vahvistusta.</translation>
    </message>
    <message>
        <source>The account now has another address, or waits for one to be confirmed.</source>
        <translation>Tilillä on nyt toinen osoite, tai jokin osoite odottaa vahvistusta.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like yours. It didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Renumber ei voi tehdä tätä sinun tilisi kaltaiselle tilille. Palvelulta %1 ei pyydetty mitään.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like this one. It didn&apos;t ask %1.</source>
        <translation>Renumber ei voi tehdä tätä tällaiselle tilille. Palvelulta %1 ei pyydetty mitään.</translation>
    </message>
    <message>
        <source>The desk gave no leave for this, so Renumber didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Palvelupiste ei antanut tähän lupaa, joten palvelulta %1 ei pyydetty mitään.</translation>
    </message>
</context>
<context>
    <name>ProofReader</name>
    <message>
        <source>a code cannot be sent by &quot;get&quot; alone</source>
        <translation>koodia ei voi lähettää pelkällä &quot;get&quot;-kutsulla</translation>
    </message>
    <message>
        <source>use &quot;post&quot; or &quot;put&quot;</source>
        <translation>käytä &quot;post&quot; tai &quot;put&quot;</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>koodia ei lähetetä missään</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>käytä muuttujaa {%1} jossakin kutsussa</translation>
    </message>
    <message>
        <source>this cannot name a proof</source>
        <translation>tämä ei käy tunnistuksen nimeksi</translation>
    </message>
    <message>
        <source>use letters and digits, and a letter in front</source>
        <translation>käytä kirjaimia ja numeroita; ensin kirjain</translation>
    </message>
    <message>
        <source>a policy means something else by &quot;%1&quot;</source>
        <translation>käytäntötiedostossa &quot;%1&quot; tarkoittaa muuta</translation>
    </message>
    <message>
        <source>choose another name, such as oldPhoneCode</source>
        <translation>valitse toinen nimi, kuten oldPhoneCode</translation>
    </message>
    <message>
        <source>there is another proof of this name</source>
        <translation>samanniminen tunnistus on jo olemassa</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>valitse toinen nimi</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>Code</source>
        <extracomment>In the field for a code that a caller reads out</extracomment>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Has the service say whether a code is right</extracomment>
        <translation>Tarkista</translation>
    </message>
    <message>
        <source>Show the number</source>
        <extracomment>Shows the number to call back</extracomment>
        <translation>Näytä numero</translation>
    </message>
</context>
<context>
    <name>ProofStateText</name>
    <message>
        <source>The account has no other phone number to call.</source>
        <translation>Tilillä ei ole toista puhelinnumeroa, johon soittaa.</translation>
    </message>
    <message>
        <source>The account has no phone number for it.</source>
        <translation>Tilillä ei ole sitä varten puhelinnumeroa.</translation>
    </message>
    <message>
        <source>The account has no email address for it.</source>
        <translation>Tilillä ei ole sitä varten sähköpostiosoitetta.</translation>
    </message>
    <message>
        <source>The caller says that this is lost, so a code there shows nothing.</source>
        <translation>Soittaja sanoo, että tämä on kadonnut, joten koodi sinne ei todista mitään.</translation>
    </message>
    <message>
        <source>This number is being replaced, so a call there shows nothing.</source>
        <translation>Tämä numero vaihdetaan, joten puhelu siihen ei todista mitään.</translation>
    </message>
    <message>
        <source>This was changed a short while ago, so it shows nothing.</source>
        <translation>Tämä vaihdettiin äskettäin, joten se ei todista mitään.</translation>
    </message>
    <message>
        <source>Another operator proved this. You have to prove the caller yourself.</source>
        <translation>Tämän tunnistuksen teki toinen käsittelijä. Sinun on tunnistettava soittaja itse.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t ask for this here.</source>
        <translation>Käytäntö ei vaadi tätä tässä.</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries left.</source>
        <translation>
            <numerusform>%n yritys jäljellä.</numerusform>
            <numerusform>%n yritystä jäljellä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>Lähetetty klo %1.</translation>
    </message>
    <message>
        <source>It may have been sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>On voitu lähettää klo %1.</translation>
    </message>
    <message>
        <source>It has expired. Have another one sent.</source>
        <translation>Se on vanhentunut. Pyydä uusi.</translation>
    </message>
    <message>
        <source>Expires in %1.</source>
        <extracomment>Of a code. %1: minutes and seconds</extracomment>
        <translation>Vanhenee %1 kuluttua.</translation>
    </message>
    <message>
        <source>Passed at %1. Counts until %2.</source>
        <extracomment>Of a proof. %1 and %2: times of day</extracomment>
        <translation>Onnistui klo %1. Voimassa klo %2 asti.</translation>
    </message>
    <message>
        <source>Passed at %1. Counts for another %2.</source>
        <extracomment>Of a proof. %1: a time of day, %2: minutes and seconds</extracomment>
        <translation>Onnistui klo %1. Voimassa vielä %2.</translation>
    </message>
    <message>
        <source>Passed, but too old since %1. Prove it again.</source>
        <extracomment>Of a proof. %1: a time of day</extracomment>
        <translation>Onnistui, mutta vanheni klo %1. Tunnista uudelleen.</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>Tätä koodia ei voi enää käyttää.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>On a button: an operator begins to prove who is calling</extracomment>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Text %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Lähetä koodi uudelleen tekstiviestillä: %1</translation>
    </message>
    <message>
        <source>Text %1 a code</source>
        <translation>Lähetä koodi tekstiviestillä: %1</translation>
    </message>
    <message>
        <source>Email %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Lähetä koodi uudelleen sähköpostilla: %1</translation>
    </message>
    <message>
        <source>Email %1 a code</source>
        <translation>Lähetä koodi sähköpostilla: %1</translation>
    </message>
    <message>
        <source>%1 of %2 proofs</source>
        <extracomment>On a card: how many proofs count (%1) of those that are needed (%2)</extracomment>
        <translation>Tunnistuksia %1/%2</translation>
    </message>
    <message>
        <source>Too many proofs have failed: this person is locked.</source>
        <translation>Liian moni tunnistus on epäonnistunut: henkilö on lukittu.</translation>
    </message>
    <message>
        <source>One more failed proof locks this person for everybody.</source>
        <translation>Vielä yksi epäonnistunut tunnistus lukitsee henkilön kaikilta käsittelijöiltä.</translation>
    </message>
    <message>
        <source>%1 of %2 failed proofs that lock this person.</source>
        <extracomment>%1: how many proofs have failed, %2: how many lock the person</extracomment>
        <translation>Epäonnistuneita tunnistuksia %1. Henkilö lukitaan, kun niitä on %2.</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>2 · Who is calling</source>
        <translation>2 · Kuka soittaa</translation>
    </message>
    <message>
        <source>Other ways to prove who is calling</source>
        <translation>Muut tavat tunnistaa soittaja</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy wants a password, or another one than this computer has.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Emme saaneet yhteyttä palveluun %1. Tämän tietokoneen välityspalvelin vaatii salasanan, tai eri salasanan kuin tietokoneella on.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1 through this computer&apos;s proxy. The proxy may be out of reach or refuse to connect. Or %1 may not be found.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Emme saaneet yhteyttä palveluun %1 tämän tietokoneen välityspalvelimen kautta. Välityspalvelin voi olla tavoittamattomissa tai kieltäytyä yhdistämästä. Voi myös olla, ettei palvelua %1 löydy.</translation>
    </message>
    <message>
        <source>No answer came in time on the way to %1. This computer goes through a proxy, or looks up whether it has to.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Matkalla palveluun %1 ei saatu vastausta ajoissa. Tämä tietokone käyttää välityspalvelinta tai selvittää, pitääkö sen käyttää sellaista.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy is %2, and Renumber can&apos;t use it.</source>
        <extracomment>%1: the name of a service, %2: the address of a proxy, such as socks4://192.0.2.1:1080</extracomment>
        <translation>Emme saaneet yhteyttä palveluun %1. Tämän tietokoneen välityspalvelin on %2, eikä Renumber voi käyttää sitä.</translation>
    </message>
    <message>
        <source>You can&apos;t enter it in Renumber. Whoever looks after this computer&apos;s network can help.</source>
        <translation>Sitä ei voi syöttää Renumberissa. Tietokoneen verkon ylläpitäjä voi auttaa.</translation>
    </message>
    <message>
        <source>The address has to be http:// or socks5://, a host, and a port up to 65535. Whoever looks after this computer&apos;s network can help.</source>
        <translation>Osoitteen on oltava http:// tai socks5://, palvelin ja portti, enintään 65535. Tietokoneen verkon ylläpitäjä voi auttaa.</translation>
    </message>
    <message>
        <source>If it happens again, whoever looks after this computer&apos;s network can help.</source>
        <translation>Jos tämä toistuu, tietokoneen verkon ylläpitäjä voi auttaa.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Syötä luku 1–%1.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 is damaged and can&apos;t be read to its end. Put a copy in its place.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 on vioittunut, eikä sitä voi lukea loppuun. Pane tilalle kopio.</translation>
    </message>
    <message>
        <source>%1 was damaged. It is now %2, and nothing was exported.</source>
        <extracomment>%1: the name of a file, %2: another one</extracomment>
        <translation>%1 oli vioittunut. Se on nyt %2, eikä mitään viety.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 kuuluu jollekulle muulle. Tee oma kopio ja käytä sitä.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file, %2: a user of the computer</extracomment>
        <translation>%1 kuuluu käyttäjälle %2. Tee oma kopio ja käytä sitä.</translation>
    </message>
    <message>
        <source>  up to row %1, each row fits the one before it</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  riville %1 asti jokainen rivi sopii edelliseen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: the name of a file, %2: what is wrong with it, without its full stop</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>  compared with what was seen of it before, up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  verrattu aiemmin nähtyyn riville %1 asti</translation>
    </message>
    <message>
        <source>  what this computer has seen of it before is gone (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  tämän tietokoneen tieto aiemmin nähdystä on kadonnut (deskhead.json): lopusta poistettuja rivejä ei huomattaisi</translation>
    </message>
    <message>
        <source>  nothing to compare it with (deskhead.json beside it): rows cut off at the end would not be noticed</source>
        <translation>  ei mitään, mihin verrata (vierellä deskhead.json): lopusta poistettuja rivejä ei huomattaisi</translation>
    </message>
    <message>
        <source>  what was seen of it before is damaged (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  tieto aiemmin nähdystä on vioittunut (deskhead.json): lopusta poistettuja rivejä ei huomattaisi</translation>
    </message>
    <message>
        <source>  what was seen of it before can&apos;t be read (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  tietoa aiemmin nähdystä ei voi lukea (deskhead.json): lopusta poistettuja rivejä ei huomattaisi</translation>
    </message>
    <message>
        <source>%1 does not exist. Name the file in which a desk keeps its record.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Tiedostoa %1 ei ole. Anna tiedosto, jossa palvelupiste pitää lokiaan.</translation>
    </message>
    <message>
        <source>%1 is not the record of a desk. Name a file called desk.sqlite, or a copy of one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 ei ole palvelupisteen loki. Anna tiedosto nimeltä desk.sqlite tai sen kopio.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Renumber. Use that one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 on kirjoitettu Renumberin uudemmalla versiolla. Käytä sitä.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that you may read it and its folder.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 ei ole luettavissa. Tarkista, että sinulla on lukuoikeus siihen ja sen kansioon.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so that no export can be recorded there. Nothing was exported.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Tiedostoon %1 ei voi kirjoittaa, joten vientiä ei voi kirjata sinne. Mitään ei viety.</translation>
    </message>
    <message>
        <source>Renumber is open. Close it, then export again.</source>
        <translation>Renumber on auki. Sulje se ja tee vienti uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Name another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>Mitään ei viety: %1. Anna toinen kansio.</translation>
    </message>
    <message>
        <source>%1: what this computer has seen of it before is gone (deskhead.json). Rows may have been cut off at the end.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1: tämän tietokoneen tieto aiemmin nähdystä on kadonnut (deskhead.json). Lopusta on voitu poistaa rivejä.</translation>
    </message>
    <message>
        <source>%1: how far it was seen now could not be noted (deskhead.json). Rows that are cut off at the end later may go unnoticed.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1: nyt nähtyä kohtaa ei voitu merkitä muistiin (deskhead.json). Lopusta myöhemmin poistettuja rivejä ei ehkä huomata.</translation>
    </message>
    <message>
        <source>  read up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  luettu riville %1 asti</translation>
    </message>
    <message>
        <source>%1: whole up to row %2.</source>
        <extracomment>%1: the name of a file, %2: the number of its last row</extracomment>
        <translation>%1: ehjä riville %2 asti.</translation>
    </message>
    <message>
        <source>Exported up to row %1: %2</source>
        <extracomment>%1: the number of the last row, %2: the name of a file, in which they now are</extracomment>
        <translation>Viety riville %1 asti: %2</translation>
    </message>
    <message>
        <source>  its checksum is in %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>  tarkistussumma on tiedostossa %1</translation>
    </message>
    <message>
        <source>  recorded in row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  kirjattu riville %1</translation>
    </message>
    <message>
        <source>  not recorded: this is not the file of this computer&apos;s desk</source>
        <translation>  ei kirjattu: tämä ei ole tämän tietokoneen palvelupisteen tiedosto</translation>
    </message>
    <message>
        <source>The record is whole up to row %1.</source>
        <extracomment>%1: the number of the newest row of the record of a desk</extracomment>
        <translation>Loki on ehjä riville %1 asti.</translation>
    </message>
    <message>
        <source>%1. This is the first fault of the record, which was read up to row %2.</source>
        <extracomment>%1: what is wrong with the record of a desk, without its full stop, %2: the number of its newest row</extracomment>
        <translation>%1. Tämä on lokin ensimmäinen virhe; loki luettiin riville %2 asti.</translation>
    </message>
    <message>
        <source>Nothing fitted, so %1 has no rows.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Mikään ei vastannut, joten tiedostossa %1 ei ole rivejä.</translation>
    </message>
    <message>
        <source>Exported up to row %1, to %2. Its checksum is in the file beside it that ends in .manifest.json.</source>
        <extracomment>%1: the number of the last row that was exported, %2: the name of a file</extracomment>
        <translation>Viety riville %1 asti tiedostoon %2. Tarkistussumma on sen vierellä tiedostossa, jonka nimi päättyy .manifest.json.</translation>
    </message>
</context>
<context>
    <name>ReplyPath</name>
    <message>
        <source>&quot;%1&quot; is not a path into a reply</source>
        <extracomment>%1: a path such as &quot;data.phone&quot; in a service description</extracomment>
        <translation>&quot;%1&quot; ei ole polku vastauksessa</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>vastauksessa ei ole kohtaa &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say that it went well</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; ei kerro, että se onnistui</translation>
    </message>
    <message>
        <source>the reply is a web page or XML</source>
        <translation>vastaus on verkkosivu tai XML:ää</translation>
    </message>
    <message>
        <source>the reply is not the JSON that it is called</source>
        <translation>vastaus ei ole JSONia, vaikka sitä niin kutsutaan</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>the value of %1 would lead elsewhere</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>muuttujan %1 arvo johtaisi muualle</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in an address</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>muuttujan %1 arvo ei voi olla osoitteessa</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in a header</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>muuttujan %1 arvo ei voi olla otsakkeessa</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>ask whoever looks after this computer</source>
        <translation>kysy tietokoneen ylläpitäjältä</translation>
    </message>
    <message>
        <source>profiles of one&apos;s own are forbidden on this computer</source>
        <translation>omat profiilit on kielletty tällä tietokoneella</translation>
    </message>
    <message>
        <source>signing in with an access token is forbidden on this computer</source>
        <translation>käyttöoikeustunnisteella kirjautuminen on kielletty tällä tietokoneella</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Check the number well: it changes at once.</source>
        <translation>Tarkista numero huolella: se vaihtuu heti.</translation>
    </message>
    <message>
        <source>Check the address well: it changes at once.</source>
        <translation>Tarkista osoite huolella: se vaihtuu heti.</translation>
    </message>
    <message>
        <source>Check the number well: it is added at once.</source>
        <translation>Tarkista numero huolella: se lisätään heti.</translation>
    </message>
    <message>
        <source>Check the address well: it is added at once.</source>
        <translation>Tarkista osoite huolella: se lisätään heti.</translation>
    </message>
    <message>
        <source>No code is needed.</source>
        <translation>Koodia ei tarvita.</translation>
    </message>
    <message>
        <source>No code or link is needed.</source>
        <translation>Koodia tai linkkiä ei tarvita.</translation>
    </message>
    <message>
        <source>You can verify it afterwards.</source>
        <translation>Voit vahvistaa sen jälkeenpäin.</translation>
    </message>
    <message>
        <source>Nothing changes until you press Update.</source>
        <translation>Mikään ei muutu, ennen kuin painat Päivitä-painiketta.</translation>
    </message>
    <message>
        <source>A text message then brings a link to confirm it.</source>
        <translation>Sitten tekstiviestillä tulee vahvistuslinkki.</translation>
    </message>
    <message>
        <source>A text message then brings a code to confirm it.</source>
        <translation>Sitten tekstiviestillä tulee vahvistuskoodi.</translation>
    </message>
    <message>
        <source>A call then reads out a code to confirm it.</source>
        <translation>Sitten vahvistuskoodi kerrotaan puhelussa.</translation>
    </message>
    <message>
        <source>A code to confirm it then comes in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Sitten vahvistuskoodi tulee sovelluksessa %1.</translation>
    </message>
    <message>
        <source>An email then brings a link to confirm it.</source>
        <translation>Sitten sähköpostilla tulee vahvistuslinkki.</translation>
    </message>
    <message>
        <source>An email then brings a code to confirm it.</source>
        <translation>Sitten sähköpostilla tulee vahvistuskoodi.</translation>
    </message>
    <message>
        <source>A text message with a link goes to the new number.</source>
        <translation>Uuteen numeroon lähetetään tekstiviesti, jossa on linkki.</translation>
    </message>
    <message>
        <source>A text message with a code goes to the new number.</source>
        <translation>Uuteen numeroon lähetetään tekstiviesti, jossa on koodi.</translation>
    </message>
    <message>
        <source>A call to the new number reads out a code.</source>
        <translation>Uuteen numeroon soitetaan, ja puhelussa kerrotaan koodi.</translation>
    </message>
    <message>
        <source>A code goes to the new number in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Koodi lähetetään uuteen numeroon sovelluksessa %1.</translation>
    </message>
    <message>
        <source>An email with a code goes to the address on the account.</source>
        <translation>Tilin osoitteeseen lähetetään sähköposti, jossa on koodi.</translation>
    </message>
    <message>
        <source>An email with a link goes to the new address.</source>
        <translation>Uuteen osoitteeseen lähetetään sähköposti, jossa on linkki.</translation>
    </message>
    <message>
        <source>An email with a code goes to the new address.</source>
        <translation>Uuteen osoitteeseen lähetetään sähköposti, jossa on koodi.</translation>
    </message>
    <message>
        <source>You may get a link by text message, or the number may change at once.</source>
        <translation>Voit saada linkin tekstiviestillä, tai numero voi vaihtua heti.</translation>
    </message>
    <message>
        <source>You may get a code by text message, or the number may change at once.</source>
        <translation>Voit saada koodin tekstiviestillä, tai numero voi vaihtua heti.</translation>
    </message>
    <message>
        <source>You may get a call with a code, or the number may change at once.</source>
        <translation>Voit saada puhelun, jossa on koodi, tai numero voi vaihtua heti.</translation>
    </message>
    <message>
        <source>You may get a code in %1, or the number may change at once.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Voit saada koodin sovelluksessa %1, tai numero voi vaihtua heti.</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the number may change at once.</source>
        <translation>Voit saada sähköpostin, jossa on koodi, tai numero voi vaihtua heti.</translation>
    </message>
    <message>
        <source>You may get an email with a link, or the address may change at once.</source>
        <translation>Voit saada sähköpostin, jossa on linkki, tai osoite voi vaihtua heti.</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the address may change at once.</source>
        <translation>Voit saada sähköpostin, jossa on koodi, tai osoite voi vaihtua heti.</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this number.</source>
        <translation>Jos mitään ei tule, numero voi olla toisella tilillä.</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this address.</source>
        <translation>Jos mitään ei tule, osoite voi olla toisella tilillä.</translation>
    </message>
    <message>
        <source>Your current number keeps working until you click it.</source>
        <translation>Nykyinen numerosi pysyy käytössä, kunnes napsautat linkkiä.</translation>
    </message>
    <message>
        <source>Your current address keeps working until you click it.</source>
        <translation>Nykyinen osoitteesi pysyy käytössä, kunnes napsautat linkkiä.</translation>
    </message>
    <message>
        <source>The current number keeps working until it is clicked.</source>
        <translation>Nykyinen numero pysyy käytössä, kunnes linkkiä napsautetaan.</translation>
    </message>
    <message>
        <source>The current address keeps working until it is clicked.</source>
        <translation>Nykyinen osoite pysyy käytössä, kunnes linkkiä napsautetaan.</translation>
    </message>
    <message>
        <source>Your current number keeps working until you enter the code.</source>
        <translation>Nykyinen numerosi pysyy käytössä, kunnes syötät koodin.</translation>
    </message>
    <message>
        <source>Your current address keeps working until you enter the code.</source>
        <translation>Nykyinen osoitteesi pysyy käytössä, kunnes syötät koodin.</translation>
    </message>
    <message>
        <source>The current number keeps working until you enter the code.</source>
        <translation>Nykyinen numero pysyy käytössä, kunnes syötät koodin.</translation>
    </message>
    <message>
        <source>The current address keeps working until you enter the code.</source>
        <translation>Nykyinen osoite pysyy käytössä, kunnes syötät koodin.</translation>
    </message>
    <message>
        <source>If a link comes, your current number keeps working until you click it.</source>
        <translation>Jos linkki tulee, nykyinen numerosi pysyy käytössä, kunnes napsautat linkkiä.</translation>
    </message>
    <message>
        <source>If a link comes, your current address keeps working until you click it.</source>
        <translation>Jos linkki tulee, nykyinen osoitteesi pysyy käytössä, kunnes napsautat linkkiä.</translation>
    </message>
    <message>
        <source>If a link comes, the current number keeps working until it is clicked.</source>
        <translation>Jos linkki tulee, nykyinen numero pysyy käytössä, kunnes linkkiä napsautetaan.</translation>
    </message>
    <message>
        <source>If a link comes, the current address keeps working until it is clicked.</source>
        <translation>Jos linkki tulee, nykyinen osoite pysyy käytössä, kunnes linkkiä napsautetaan.</translation>
    </message>
    <message>
        <source>If a code comes, your current number keeps working until you enter it.</source>
        <translation>Jos koodi tulee, nykyinen numerosi pysyy käytössä, kunnes syötät koodin.</translation>
    </message>
    <message>
        <source>If a code comes, your current address keeps working until you enter it.</source>
        <translation>Jos koodi tulee, nykyinen osoitteesi pysyy käytössä, kunnes syötät koodin.</translation>
    </message>
    <message>
        <source>If a code comes, the current number keeps working until you enter it.</source>
        <translation>Jos koodi tulee, nykyinen numero pysyy käytössä, kunnes syötät koodin.</translation>
    </message>
    <message>
        <source>If a code comes, the current address keeps working until you enter it.</source>
        <translation>Jos koodi tulee, nykyinen osoite pysyy käytössä, kunnes syötät koodin.</translation>
    </message>
    <message>
        <source>Your current number is then removed.</source>
        <translation>Nykyinen numerosi poistetaan sen jälkeen.</translation>
    </message>
    <message>
        <source>Your current address is then removed.</source>
        <translation>Nykyinen osoitteesi poistetaan sen jälkeen.</translation>
    </message>
    <message>
        <source>The current number is then removed.</source>
        <translation>Nykyinen numero poistetaan sen jälkeen.</translation>
    </message>
    <message>
        <source>The current address is then removed.</source>
        <translation>Nykyinen osoite poistetaan sen jälkeen.</translation>
    </message>
    <message>
        <source>Your current number is removed once you click the link.</source>
        <translation>Nykyinen numerosi poistetaan, kun napsautat linkkiä.</translation>
    </message>
    <message>
        <source>Your current address is removed once you click the link.</source>
        <translation>Nykyinen osoitteesi poistetaan, kun napsautat linkkiä.</translation>
    </message>
    <message>
        <source>The current number is removed once the link is clicked.</source>
        <translation>Nykyinen numero poistetaan, kun linkkiä napsautetaan.</translation>
    </message>
    <message>
        <source>The current address is removed once the link is clicked.</source>
        <translation>Nykyinen osoite poistetaan, kun linkkiä napsautetaan.</translation>
    </message>
    <message>
        <source>Your current number is removed once you enter the code.</source>
        <translation>Nykyinen numerosi poistetaan, kun syötät koodin.</translation>
    </message>
    <message>
        <source>Your current address is removed once you enter the code.</source>
        <translation>Nykyinen osoitteesi poistetaan, kun syötät koodin.</translation>
    </message>
    <message>
        <source>The current number is removed once you enter the code.</source>
        <translation>Nykyinen numero poistetaan, kun syötät koodin.</translation>
    </message>
    <message>
        <source>The current address is removed once you enter the code.</source>
        <translation>Nykyinen osoite poistetaan, kun syötät koodin.</translation>
    </message>
    <message>
        <source>Your current number stays on the account, too.</source>
        <translation>Myös nykyinen numerosi jää tilille.</translation>
    </message>
    <message>
        <source>Your current address stays on the account, too.</source>
        <translation>Myös nykyinen osoitteesi jää tilille.</translation>
    </message>
    <message>
        <source>The current number stays on the account, too.</source>
        <translation>Myös nykyinen numero jää tilille.</translation>
    </message>
    <message>
        <source>The current address stays on the account, too.</source>
        <translation>Myös nykyinen osoite jää tilille.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current number.</source>
        <translation>Yllä olevat valintaruudut kertovat, mitä nykyiselle numerollesi sitten tapahtuu.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current address.</source>
        <translation>Yllä olevat valintaruudut kertovat, mitä nykyiselle osoitteellesi sitten tapahtuu.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current number.</source>
        <translation>Yllä olevat valintaruudut kertovat, mitä nykyiselle numerolle sitten tapahtuu.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current address.</source>
        <translation>Yllä olevat valintaruudut kertovat, mitä nykyiselle osoitteelle sitten tapahtuu.</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>%1 voi vaatia myös koodin, joka lähetetään nykyiseen numeroosi.</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>%1 voi vaatia myös koodin, joka lähetetään nykyiseen osoitteeseesi.</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>%1 voi vaatia myös koodin, joka lähetetään nykyiseen numeroon.</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>%1 voi vaatia myös koodin, joka lähetetään nykyiseen osoitteeseen.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 ei anna Renumberin vaihtaa tai vahvistaa numeroa.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 ei anna Renumberin vaihtaa tai vahvistaa osoitetta.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 ei anna Renumberin vaihtaa numeroa.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 ei anna Renumberin vaihtaa osoitetta.</translation>
    </message>
    <message>
        <source>%1 verifies a number only when it is changed.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 vahvistaa numeron vain sitä vaihdettaessa.</translation>
    </message>
    <message>
        <source>%1 verifies an address only when it is changed.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 vahvistaa osoitteen vain sitä vaihdettaessa.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 ei anna Renumberin vahvistaa numeroa.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 ei anna Renumberin vahvistaa osoitetta.</translation>
    </message>
    <message>
        <source>You have one try: after a wrong code you start again.</source>
        <translation>Sinulla on yksi yritys: väärän koodin jälkeen aloitat alusta.</translation>
    </message>
    <message>
        <source>There is one try: after a wrong code the change starts again.</source>
        <translation>Yrityksiä on yksi: väärän koodin jälkeen muutos aloitetaan alusta.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Update.</source>
        <translation>Mitään ei lähetetä, ennen kuin painat Päivitä-painiketta.</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; puuttuu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; on tässä tuntematon</translation>
    </message>
    <message>
        <source>the value is none of those that are possible here</source>
        <translation>arvo ei ole mikään tässä mahdollisista</translation>
    </message>
    <message>
        <source>the value is not of the kind that belongs here</source>
        <translation>arvo ei ole tähän kuuluvaa lajia</translation>
    </message>
    <message>
        <source>the value does not have the form that belongs here</source>
        <translation>arvo ei ole tähän kuuluvassa muodossa</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;: %2</source>
        <extracomment>%1: the name of a member of a JSON object, %2: what belongs there</extracomment>
        <translation>lisää &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>correct its spelling or take it out; known here: %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>korjaa kirjoitusasu tai poista se; tässä tunnetaan: %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: what belongs in this place of a file</extracomment>
        <translation>kirjoita %1</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so you can&apos;t finish the earlier change here. It may or may not have been made.</source>
        <translation>Renumber ei tiedä, kenen tili tämä on, joten et voi viedä aiempaa muutosta loppuun täällä. Ei ole varmaa, tehtiinkö se.</translation>
    </message>
    <message>
        <source>This isn&apos;t the account with the unfinished change. Nothing was taken over from it. To finish that change, go back to its account.</source>
        <translation>Keskeneräinen muutos ei ole tällä tilillä. Siitä ei otettu tänne mitään. Jos haluat viedä muutoksen loppuun, palaa sen tilille.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <extracomment>On a button: leaves the change as it is, to go on with it another time</extracomment>
        <translation>Jatka myöhemmin</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Keskeytä vahvistus</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Peruuta muutos</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password…</source>
        <translation>Odotetaan avainnippua. Se saattaa kysyä salasanaa…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password. Nothing has been sent to %1 yet…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Odotetaan avainnippua. Se saattaa kysyä salasanaa. Palveluun %1 ei ole vielä lähetetty mitään…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Pyydetään palvelua %1 lähettämään koodi: %2…</translation>
    </message>
    <message>
        <source>Asking %1 to send a link to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Pyydetään palvelua %1 lähettämään linkki: %2…</translation>
    </message>
    <message>
        <source>Asking %1 to change the number to %2…</source>
        <translation>Pyydetään palvelua %1 vaihtamaan numeroksi %2…</translation>
    </message>
    <message>
        <source>Asking %1 to change the address to %2…</source>
        <translation>Pyydetään palvelua %1 vaihtamaan osoitteeksi %2…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pyydetään palvelua %1 tarkistamaan koodi…</translation>
    </message>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Tarkistetaan tili palvelusta %1…</translation>
    </message>
    <message>
        <source>Asking %1 to discard the change to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Pyydetään palvelua %1 hylkäämään muutos: %2…</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Odotetaan avainnippua…</translation>
    </message>
    <message>
        <source>Asking where to sign in…</source>
        <translation>Kysytään, missä kirjaudutaan…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in your browser…</source>
        <translation>Odotetaan, että kirjaudut selaimessa…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Pyydetään koodia…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Kirjaudutaan…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Kirjaudutaan ulos…</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Haetaan tilin tietoja…</translation>
    </message>
    <message>
        <source>Your browser didn&apos;t open. Copy the link and open it in a browser on this computer.</source>
        <translation>Selain ei avautunut. Kopioi linkki ja avaa se tämän tietokoneen selaimessa.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into a browser on this computer.</source>
        <translation>Linkki on kopioitu. Liitä se tämän tietokoneen selaimeen.</translation>
    </message>
    <message>
        <source>The change that was under way can&apos;t be finished here. It may or may not have been made.</source>
        <translation>Käynnissä ollutta muutosta ei voi viedä loppuun täällä. Ei ole varmaa, tehtiinkö se.</translation>
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
        <translation>%1 · onnistui klo %2</translation>
    </message>
</context>
<context>
    <name>SignInCodeForm</name>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
</context>
<context>
    <name>SignInCodeText</name>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 ei hyväksy tätä käyttäjätunnusta ja salasanaa.</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 ei hyväksy tätä puhelinnumeroa ja salasanaa.</translation>
    </message>
    <message>
        <source>%1 does not accept this email address and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 ei hyväksy tätä sähköpostiosoitetta ja salasanaa.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 ei hyväksy tätä käyttäjätunnusta.</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 ei hyväksy tätä puhelinnumeroa.</translation>
    </message>
    <message>
        <source>%1 does not accept this email address.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 ei hyväksy tätä sähköpostiosoitetta.</translation>
    </message>
    <message>
        <source>A code may be on its way.</source>
        <translation>Koodi voi olla tulossa.</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise have a new one sent.</source>
        <translation>Jos se tulee, syötä se tähän. Muuten pyydä uusi.</translation>
    </message>
    <message>
        <source>Try again, and use the newest code that comes.</source>
        <translation>Yritä uudelleen ja käytä uusinta saamaasi koodia.</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise start over.</source>
        <translation>Jos se tulee, syötä se tähän. Muuten aloita alusta.</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>Uutta koodia ei lähetetty.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>Koodia ei lähetetty.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Tarkista molemmat ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Tarkista se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>If you have an earlier code, it may still work.</source>
        <translation>Jos sinulla on aiempi koodi, se voi yhä toimia.</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>Pyydä uusi koodi.</translation>
    </message>
    <message>
        <source>For a new code, start over.</source>
        <translation>Jos haluat uuden koodin, aloita alusta.</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. Or have a new one sent.</source>
        <translation>Vertaa sitä uusimpaan saamaasi koodiin. Tai pyydä uusi.</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. For a new one, start over.</source>
        <translation>Vertaa sitä uusimpaan saamaasi koodiin. Jos haluat uuden, aloita alusta.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>Koodi ei toiminut.</translation>
    </message>
    <message>
        <source>You are not signed in. The code may be used up.</source>
        <translation>Et ole kirjautunut. Koodi on ehkä jo käytetty.</translation>
    </message>
    <message>
        <source>Enter it again, or have a new one sent.</source>
        <translation>Syötä se uudelleen tai pyydä uusi.</translation>
    </message>
    <message>
        <source>Enter it again, or start over for a new one.</source>
        <translation>Syötä se uudelleen, tai aloita alusta, jos haluat uuden.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Et ole kirjautunut.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Puhelinnumero</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>Syötä ensin käyttäjätunnus.</translation>
    </message>
    <message>
        <source>Enter the phone number first.</source>
        <translation>Syötä ensin puhelinnumero.</translation>
    </message>
    <message>
        <source>Enter the email address first.</source>
        <translation>Syötä ensin sähköpostiosoite.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>Tämä ei ole sähköpostiosoite. Sellainen näyttää tältä: nimi@example.com.</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one you mean.</source>
        <translation>Tässä on useampi osoite. Jätä vain se, jota tarkoitat.</translation>
    </message>
    <message>
        <source>You asked %1 for a code for %2. Enter it here when it comes. If none comes, check the user name.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a user name</extracomment>
        <translation>Pyysit palvelulta %1 koodia, käyttäjätunnus %2. Syötä koodi tähän, kun se tulee. Jos sitä ei tule, tarkista käyttäjätunnus.</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the number.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a phone number</extracomment>
        <translation>Pyysit palvelulta %1 koodia numeroon %2. Syötä koodi tähän, kun se tulee. Jos sitä ei tule, tarkista numero.</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the address.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: an email address</extracomment>
        <translation>Pyysit palvelulta %1 koodia osoitteeseen %2. Syötä koodi tähän, kun se tulee. Jos sitä ei tule, tarkista osoite.</translation>
    </message>
    <message>
        <source>If %1 is right, press Send code once more. If not, begin the number with + and its country code.</source>
        <extracomment>Beside the field, behind what is doubtful about the number. %1: a phone number</extracomment>
        <translation>Jos %1 on oikein, paina uudelleen Lähetä koodi -painiketta. Jos ei, aloita numero merkillä + ja maan suuntanumerolla.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Opens a list of accounts</extracomment>
        <translation>Tämän tietokoneen tilit</translation>
    </message>
    <message>
        <source>Account with</source>
        <extracomment>Before a list of organisations; part of no sentence</extracomment>
        <translation>Tilin organisaatio</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Has the service send a code to sign in with</extracomment>
        <translation>Lähetä koodi</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <extracomment>Has the service send another code to sign in with</extracomment>
        <translation>Lähetä koodi uudelleen</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Back from the code to whom it is sent to</extracomment>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Sign in with the sample token</source>
        <translation>Kirjaudu esimerkkitunnisteella</translation>
    </message>
    <message>
        <source>Copy the link instead</source>
        <extracomment>The link to the page to sign in at, for a browser that does not open by itself</extracomment>
        <translation>Kopioi linkki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) are not shown. Start Renumber in a terminal to see them all.</source>
        <translation>
            <numerusform>%n muu virhe jää näyttämättä. Käynnistä Renumber päätteessä, niin näet kaikki.</numerusform>
            <numerusform>%n muuta virhettä jää näyttämättä. Käynnistä Renumber päätteessä, niin näet kaikki.</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile was found. Ask whoever runs the service for a profile file. Put it into the folder named below, or start Renumber with --profile and the file.</source>
        <translation>Profiilia ei löytynyt. Pyydä profiilitiedosto palvelun ylläpidolta. Pane se alla mainittuun kansioon, tai käynnistä Renumber valitsimella --profile ja tiedostolla.</translation>
    </message>
    <message>
        <source>No profile can be used. Show this to whoever looks after the profiles:</source>
        <translation>Mitään profiilia ei voi käyttää. Näytä tämä profiilien ylläpitäjälle:</translation>
    </message>
    <message>
        <source>Some profiles can&apos;t be used and are left out. Show this to whoever looks after the profiles:</source>
        <translation>Joitakin profiileja ei voi käyttää, ja ne jätetään pois. Näytä tämä profiilien ylläpitäjälle:</translation>
    </message>
</context>
<context>
    <name>SignInReader</name>
    <message>
        <source>this way to sign in is there already</source>
        <translation>tämä kirjautumistapa on jo olemassa</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>jätä vain toinen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; puuttuu</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>lisää se</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to &quot;%2&quot;</source>
        <extracomment>%1: the name of a member of a JSON object, %2: the name of a way to sign in</extracomment>
        <translation>&quot;%1&quot; ei kuulu kohtaan &quot;%2&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>käytä jotakin näistä: %1</translation>
    </message>
    <message>
        <source>it is not said where to sign in</source>
        <translation>ei kerrota, missä kirjaudutaan</translation>
    </message>
    <message>
        <source>add &quot;issuer&quot;, or &quot;endpoints&quot; where the service has no discovery document</source>
        <translation>lisää &quot;issuer&quot;, tai &quot;endpoints&quot;, jos palvelulla ei ole discovery-asiakirjaa</translation>
    </message>
    <message>
        <source>an address cannot hold a control character</source>
        <translation>osoitteessa ei voi olla ohjausmerkkiä</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>poista se</translation>
    </message>
    <message>
        <source>&quot;refreshToken&quot; is never taken</source>
        <translation>arvoa &quot;refreshToken&quot; ei poimita missään</translation>
    </message>
    <message>
        <source>add &quot;refreshToken?&quot; and its place to a &quot;take&quot; of &quot;obtain&quot;</source>
        <translation>lisää &quot;refreshToken?&quot; ja sen paikka kohdan &quot;obtain&quot; johonkin &quot;take&quot;-kohtaan</translation>
    </message>
    <message>
        <source>the password is not there any more when another code is asked for</source>
        <translation>salasanaa ei enää ole, kun pyydetään uusi koodi</translation>
    </message>
    <message>
        <source>write calls that go by what &quot;send&quot; keeps, or leave it out</source>
        <translation>kirjoita kutsut, jotka perustuvat siihen, mitä &quot;send&quot; säilyttää, tai jätä se pois</translation>
    </message>
    <message>
        <source>{%1} is never sent</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>muuttujaa {%1} ei lähetetä missään</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>käytä muuttujaa {%1} jossakin kutsussa</translation>
    </message>
    <message>
        <source>cookies belong to one person, and whoever signs in with a &quot;check&quot; acts for many</source>
        <translation>evästeet kuuluvat yhdelle henkilölle, ja jonka kirjautumisessa on &quot;check&quot;, toimii monen puolesta</translation>
    </message>
    <message>
        <source>take &quot;cookies&quot; out, or &quot;check&quot;</source>
        <translation>poista &quot;cookies&quot; tai &quot;check&quot;</translation>
    </message>
    <message>
        <source>whoever signs in with a &quot;check&quot; acts for others, and nobody else&apos;s account can be found</source>
        <translation>jonka kirjautumisessa on &quot;check&quot;, toimii muiden puolesta, eikä kenenkään muun tiliä voi löytää</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take &quot;check&quot; out</source>
        <translation>lisää &quot;find&quot; kohtaan &quot;account&quot;, tai poista &quot;check&quot;</translation>
    </message>
    <message>
        <source>&quot;accessToken&quot; is never taken</source>
        <translation>arvoa &quot;accessToken&quot; ei poimita missään</translation>
    </message>
    <message>
        <source>add &quot;accessToken&quot; and its place to a &quot;take&quot;</source>
        <translation>lisää &quot;accessToken&quot; ja sen paikka johonkin &quot;take&quot;-kohtaan</translation>
    </message>
    <message>
        <source>the credentials of the API client are never sent</source>
        <translation>API-asiakkaan tunnistetietoja ei lähetetä missään</translation>
    </message>
    <message>
        <source>write &quot;Authorization&quot;: &quot;{authorization}&quot; under &quot;headers&quot;, or add &quot;obtain&quot;</source>
        <translation>kirjoita &quot;Authorization&quot;: &quot;{authorization}&quot; kohdan &quot;headers&quot; alle, tai lisää &quot;obtain&quot;</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 didn&apos;t accept this sign-in. It may have taken too long. Sign in again.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei hyväksynyt tätä kirjautumista. Se on voinut kestää liian kauan. Kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this user name and password. Check both. Capital letters may matter.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei hyväksynyt tätä käyttäjätunnusta ja salasanaa. Tarkista molemmat. Isoilla kirjaimilla voi olla merkitystä.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this client ID and secret. Copy both again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei hyväksynyt näitä client ID- ja client secret -tietoja. Kopioi molemmat uudelleen tai kysy palvelun ylläpidolta.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this code. Compare it with the latest one you got.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei hyväksynyt tätä koodia. Vertaa sitä uusimpaan saamaasi.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this access token. It may be mistyped or expired. Copy it again, or get a new one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ei hyväksynyt tätä käyttöoikeustunnistetta. Siinä voi olla kirjoitusvirhe, tai se on voinut vanhentua. Kopioi se uudelleen tai hanki uusi.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 vaatii kaksivaiheisen kirjautumisen.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a password.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 vaatii kaksivaiheisen kirjautumisen. Renumber ei voi tehdä toista vaihetta salasanan jälkeen.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a code.</source>
        <extracomment>Of a code by which one signs in. %1: the name of a service</extracomment>
        <translation>%1 vaatii kaksivaiheisen kirjautumisen. Renumber ei voi tehdä toista vaihetta koodin jälkeen.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. That can&apos;t be done with a client ID and secret.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 vaatii kaksivaiheisen kirjautumisen. Sitä ei voi tehdä client ID- ja client secret -tiedoilla.</translation>
    </message>
    <message>
        <source>%1 needs an access token from a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 vaatii käyttöoikeustunnisteen kaksivaiheisesta kirjautumisesta.</translation>
    </message>
    <message>
        <source>Sign in with a password and a code instead.</source>
        <translation>Kirjaudu sen sijaan salasanalla ja koodilla.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Kirjaudu sen sijaan selaimessa.</translation>
    </message>
    <message>
        <source>Sign in with an access token instead.</source>
        <translation>Kirjaudu sen sijaan käyttöoikeustunnisteella.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>Hanki uusi käyttöoikeustunniste.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for another way to sign in.</source>
        <translation>Kysy palvelun ylläpidolta toista kirjautumistapaa.</translation>
    </message>
    <message>
        <source>%1 accepted the client ID and secret, but we couldn&apos;t confirm that they work here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hyväksyi client ID- ja client secret -tiedot, mutta emme voineet varmistaa, että ne toimivat tässä.</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but we couldn&apos;t confirm that you can help others with it.</source>
        <extracomment>Of somebody who helps other people. %1: the name of a service</extracomment>
        <translation>%1 hyväksyi kirjautumisesi, mutta emme voineet varmistaa, että voit auttaa sillä muita.</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but your account couldn&apos;t be read.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 hyväksyi kirjautumisesi, mutta tiliäsi ei voitu lukea.</translation>
    </message>
    <message>
        <source>%1 then turned Renumber away. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Sitten %1 torjui Renumberin. Yritä uudelleen tai kysy palvelun ylläpidolta.</translation>
    </message>
    <message>
        <source>You are not signed in. Access to your account at %1 was denied in the browser. Sign in again and allow it there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Et ole kirjautunut. Pääsy tilillesi palvelussa %1 evättiin selaimessa. Kirjaudu uudelleen ja salli se siellä.</translation>
    </message>
    <message>
        <source>You are not signed in. The answer didn&apos;t come from %1, so your sign-in wasn&apos;t passed on. Try again. If it happens once more, tell whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Et ole kirjautunut. Vastaus ei tullut palvelulta %1, joten kirjautumistietojasi ei annettu eteenpäin. Yritä uudelleen. Jos tämä toistuu, kerro siitä palvelun ylläpidolle.</translation>
    </message>
    <message>
        <source>You are not signed in. The sign-in page of %1 reported an error. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Et ole kirjautunut. Palvelun %1 kirjautumissivu ilmoitti virheestä. Yritä uudelleen tai kysy palvelun ylläpidolta.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser. The sign-in page of %1 isn&apos;t set up properly, so nothing was sent there. Ask whoever looks after the profile.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Et voi kirjautua selaimessa. Palvelun %1 kirjautumissivua ei ole määritetty oikein, joten sinne ei lähetetty mitään. Kysy profiilin ylläpitäjältä.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser now. Another program uses port %1. Close it, or ask whoever looks after the profile.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Et voi nyt kirjautua selaimessa. Toinen ohjelma käyttää porttia %1. Sulje se tai kysy profiilin ylläpitäjältä.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser on this computer. Another user&apos;s browser could answer for yours. Sign in another way, or ask whoever looks after the computer.</source>
        <translation>Et voi kirjautua selaimessa tällä tietokoneella. Toisen käyttäjän selain voisi vastata sinun selaimesi puolesta. Kirjaudu toisella tavalla tai kysy tietokoneen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>You are not signed in. The browser didn&apos;t come back within ten minutes. Sign in again.</source>
        <translation>Et ole kirjautunut. Selain ei palannut kymmenen minuutin kuluessa. Kirjaudu uudelleen.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Et ole kirjautunut.</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail</extracomment>
        <translation>Lisätieto: %1</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer.</source>
        <translation>Kirjautumistietojasi ei enää säilytetä tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which couldn&apos;t be opened. Unlock it, start Renumber again and sign out once more.</source>
        <translation>Kirjautumistietosi ovat yhä avainnipussa, jota ei voitu avata. Avaa se, käynnistä Renumber uudelleen ja kirjaudu ulos vielä kerran.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which doesn&apos;t answer. When it runs, start Renumber again and sign out once more.</source>
        <translation>Kirjautumistietosi ovat yhä avainnipussa, joka ei vastaa. Kun se on käynnissä, käynnistä Renumber uudelleen ja kirjaudu ulos vielä kerran.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t remove your sign-in. Start Renumber again and sign out once more.</source>
        <translation>Avainnippu ei poistanut kirjautumistietojasi. Käynnistä Renumber uudelleen ja kirjaudu ulos vielä kerran.</translation>
    </message>
    <message>
        <source>Enter the access token first.</source>
        <translation>Syötä ensin käyttöoikeustunniste.</translation>
    </message>
    <message>
        <source>This isn&apos;t an access token: it has spaces or letters that tokens don&apos;t have. Copy it again.</source>
        <translation>Tämä ei ole käyttöoikeustunniste: siinä on välilyöntejä tai kirjaimia, joita tunnisteissa ei ole. Kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>You are signed out, and %1 has ended your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Olet kirjautunut ulos, ja %1 on päättänyt kirjautumisesi.</translation>
    </message>
    <message>
        <source>You are signed out here. The client ID and secret still work at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Olet kirjautunut ulos täällä. Client ID ja client secret toimivat yhä palvelussa %1.</translation>
    </message>
    <message>
        <source>You are signed out here. The access token still works at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Olet kirjautunut ulos täällä. Käyttöoikeustunniste toimii yhä palvelussa %1.</translation>
    </message>
    <message>
        <source>You are signed out here. At %1 your sign-in stays good until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Olet kirjautunut ulos täällä. Palvelussa %1 kirjautumisesi pysyy voimassa, kunnes se vanhenee tai päätetään siellä.</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that the sign-in at %1 was still yours. It stays good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Olet kirjautunut ulos täällä. Emme voineet varmistaa, että kirjautuminen palvelussa %1 oli yhä sinun. Se on siellä voimassa, kunnes se vanhenee tai päätetään siellä.</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that %1 ended your sign-in, so it may stay good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Olet kirjautunut ulos täällä. Emme voineet varmistaa, että %1 päätti kirjautumisesi, joten se voi olla siellä voimassa, kunnes se vanhenee tai päätetään siellä.</translation>
    </message>
</context>
<context>
    <name>SignInWayText</name>
    <message>
        <source>In the browser</source>
        <translation>Selaimessa</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>Käyttäjätunnuksella ja salasanalla</translation>
    </message>
    <message>
        <source>As an API client</source>
        <translation>API-asiakkaana</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Käyttöoikeustunnisteella</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you</source>
        <translation>Salasanalla ja sinulle lähetettävällä koodilla</translation>
    </message>
    <message>
        <source>With a code that is sent to you</source>
        <translation>Sinulle lähetettävällä koodilla</translation>
    </message>
    <message>
        <source>In the browser, for other people</source>
        <translation>Selaimessa, muita varten</translation>
    </message>
    <message>
        <source>With user name and password, for other people</source>
        <translation>Käyttäjätunnuksella ja salasanalla, muita varten</translation>
    </message>
    <message>
        <source>As an API client, for other people</source>
        <translation>API-asiakkaana, muita varten</translation>
    </message>
    <message>
        <source>With an access token, for other people</source>
        <translation>Käyttöoikeustunnisteella, muita varten</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you, for other people</source>
        <translation>Salasanalla ja sinulle lähetettävällä koodilla, muita varten</translation>
    </message>
    <message>
        <source>With a code that is sent to you, for other people</source>
        <translation>Sinulle lähetettävällä koodilla, muita varten</translation>
    </message>
    <message>
        <source>An access token or API key is a long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Käyttöoikeustunniste tai API-avain on palvelulta tai ylläpitäjältä saatu pitkä teksti. Se säilytetään tämän tietokoneen avainnipussa, jos mahdollista, muutoin vain siihen asti, kun suljet Renumberin. Sitä ei koskaan kirjoiteta tiedostoon.</translation>
    </message>
    <message>
        <source>A long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Palvelulta tai ylläpitäjältä saatu pitkä teksti. Se säilytetään tämän tietokoneen avainnipussa, jos mahdollista, muutoin vain siihen asti, kun suljet Renumberin. Sitä ei koskaan kirjoiteta tiedostoon.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of %1. Sign in there, then come back here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Selaimesi avaa palvelun %1 kirjautumissivun. Kirjaudu siellä ja tule sitten takaisin tänne.</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Salasanasi lähetetään palveluun %1, eikä sitä säilytetä.</translation>
    </message>
    <message>
        <source>The secret is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Salaisuus säilytetään tämän tietokoneen avainnipussa, jos mahdollista, muutoin vain siihen asti, kun suljet Renumberin. Sitä ei koskaan kirjoiteta tiedostoon.</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept. %1 then sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Salasanasi lähetetään palveluun %1, eikä sitä säilytetä. %1 lähettää sinulle sitten koodin. Syötä se tähän.</translation>
    </message>
    <message>
        <source>%1 sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 lähettää sinulle koodin. Syötä se tähän.</translation>
    </message>
    <message>
        <source>For a helpdesk that helps others.</source>
        <translation>Tukipalvelulle, joka auttaa muita.</translation>
    </message>
    <message>
        <source>Sign in to help other people change or verify their phone number.</source>
        <translation>Kirjaudu, niin voit auttaa muita vaihtamaan tai vahvistamaan puhelinnumeronsa.</translation>
    </message>
    <message>
        <source>Sign in to change or verify your phone number.</source>
        <translation>Kirjaudu, niin voit vaihtaa tai vahvistaa puhelinnumerosi.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Renumber is already open, but doesn&apos;t answer. Close it, then start it again.</source>
        <translation>Renumber on jo auki mutta ei vastaa. Sulje se ja käynnistä se sitten uudelleen.</translation>
    </message>
</context>
<context>
    <name>Taker</name>
    <message>
        <source>&quot;%1&quot; is not of the expected kind</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; ei ole odotettua lajia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the reply</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; on vastauksessa kahdesti</translation>
    </message>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>vastauksessa ei ole kohtaa &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>the change is not done</source>
        <translation>muutos ei ole valmis</translation>
    </message>
    <message>
        <source>the service description has no &quot;notify&quot; for it</source>
        <translation>palvelukuvauksessa ei ole sille kohtaa &quot;notify&quot;</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>How were they told?</source>
        <translation>Miten ilmoitit?</translation>
    </message>
    <message>
        <source>They were told</source>
        <extracomment>On a button: notes that somebody was told of a change</extracomment>
        <translation>Merkitse ilmoitetuksi</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>&quot;%1&quot; has a brace that is not part of a {variable}; write {{ or }} for a brace</source>
        <extracomment>%1: a text of a service description with {variables} in it</extracomment>
        <translation>&quot;%1&quot; sisältää aaltosulkeen, joka ei kuulu muotoon {variable}; kirjoita aaltosulkeeksi {{ tai }}</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Enter the ticket, such as %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>Syötä tiketti, esimerkiksi %1.</translation>
    </message>
    <message>
        <source>Enter the ticket.</source>
        <translation>Syötä tiketti.</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. It has to look like %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>Tiketti ei ole palvelupisteesi muodossa. Sen pitää näyttää tältä: %1.</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. Check it.</source>
        <translation>Tiketti ei ole palvelupisteesi muodossa. Tarkista se.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>%2 (%1)</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>By this computer&apos;s date, the certificate has expired.</source>
        <translation>Tämän tietokoneen päivämäärän mukaan varmenne on vanhentunut.</translation>
    </message>
    <message>
        <source>By this computer&apos;s date, the certificate isn&apos;t valid yet.</source>
        <translation>Tämän tietokoneen päivämäärän mukaan varmenne ei ole vielä voimassa.</translation>
    </message>
    <message>
        <source>What answered has a certificate for another address.</source>
        <translation>Vastanneen palvelimen varmenne on toiselle osoitteelle.</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t say for which address it is.</source>
        <translation>Varmenne ei kerro, mille osoitteelle se on.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust whoever issued the certificate.</source>
        <translation>Tämä tietokone ei luota varmenteen myöntäjään.</translation>
    </message>
    <message>
        <source>The certificate is too easy to forge.</source>
        <translation>Varmenne on liian helppo väärentää.</translation>
    </message>
    <message>
        <source>%1 and Renumber couldn&apos;t agree on a safe kind of connection.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1 ja Renumber eivät löytäneet yhteistä turvallista yhteystapaa.</translation>
    </message>
    <message>
        <source>%1 only offers a kind of connection that is too old to be safe.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1 tarjoaa vain yhteystavan, joka on liian vanha ollakseen turvallinen.</translation>
    </message>
    <message>
        <source>What answered offers no safe connection.</source>
        <translation>Vastannut palvelin ei tarjoa turvallista yhteyttä.</translation>
    </message>
    <message>
        <source>We couldn&apos;t connect to %1 safely, so nothing was sent.</source>
        <extracomment>Before the reason, a sentence of its own. %1: the name of a service</extracomment>
        <translation>Emme saaneet turvallista yhteyttä palveluun %1, joten mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it&apos;s right, ask whoever runs the service.</source>
        <translation>Tarkista tämän tietokoneen päivämäärä. Jos se on oikein, kysy palvelun ylläpidolta.</translation>
    </message>
    <message>
        <source>If this network wants a sign-in of its own first, do that in your browser. Otherwise ask whoever set up Renumber for you to check the address.</source>
        <translation>Jos tämä verkko vaatii ensin oman kirjautumisen, tee se selaimessa. Muuten pyydä henkilöä, joka asensi Renumberin sinulle, tarkistamaan osoite.</translation>
    </message>
    <message>
        <source>If your organisation issues its own certificates, whoever set up Renumber for you can name the issuer in the profile. Otherwise ask whoever runs the service.</source>
        <translation>Jos organisaatiosi myöntää omat varmenteensa, henkilö, joka asensi Renumberin sinulle, voi nimetä myöntäjän profiilissa. Muuten kysy palvelun ylläpidolta.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>Kysy palvelun ylläpidolta.</translation>
    </message>
    <message>
        <source>Ask whoever set up Renumber for you to check the address.</source>
        <translation>Pyydä henkilöä, joka asensi Renumberin sinulle, tarkistamaan osoite.</translation>
    </message>
</context>
<context>
    <name>TokenReply</name>
    <message>
        <source>the token in the reply is empty</source>
        <translation>vastauksen tunniste on tyhjä</translation>
    </message>
    <message>
        <source>the token in the reply has signs that no token can have</source>
        <translation>vastauksen tunnisteessa on merkkejä, joita tunnisteessa ei voi olla</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>the address is not allowed</source>
        <translation>osoite ei ole sallittu</translation>
    </message>
    <message>
        <source>the server was not found, or there is no network</source>
        <translation>palvelinta ei löytynyt, tai verkkoa ei ole</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>tässä osoitteessa ei vastaa mikään</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>yhteys ei ole turvallinen</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>siinä kesti liian kauan</translation>
    </message>
    <message>
        <source>the connection was closed before a whole reply had come</source>
        <translation>yhteys suljettiin, ennen kuin koko vastaus oli tullut</translation>
    </message>
    <message>
        <source>it leads to another address, where the token is not sent</source>
        <translation>se johtaa toiseen osoitteeseen, johon tunnistetta ei lähetetä</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>se on liian pitkä</translation>
    </message>
    <message>
        <source>it is packed in a way that Renumber does not read</source>
        <translation>se on pakattu tavalla, jota Renumber ei lue</translation>
    </message>
    <message>
        <source>this computer&apos;s proxy can&apos;t be used, so nothing was sent</source>
        <translation>tämän tietokoneen välityspalvelinta ei voi käyttää, joten mitään ei lähetetty</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>välityspalvelin vaatii salasanan</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <translation>välityspalvelin ei yhdistänyt</translation>
    </message>
    <message>
        <source>the proxy made no connection in time</source>
        <translation>välityspalvelin ei yhdistänyt ajoissa</translation>
    </message>
    <message>
        <source>Left out: %1 (%2). Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;; %2: what it is for, such as &quot;read&quot;</extracomment>
        <translation>Jätetty pois: %1 (%2). Sen &quot;when&quot; ei päde.</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>%1: a number, %2: what a request is for, such as &quot;read&quot;</extracomment>
        <translation>Pyyntö %1 (%2)</translation>
    </message>
    <message>
        <source>No reply to request %1: %2 (after %3 ms).</source>
        <extracomment>%1: a number, %2: why there is none, as part of a sentence, %3: a number of milliseconds</extracomment>
        <translation>Pyyntöön %1 ei tullut vastausta: %2 (%3 ms:n jälkeen).</translation>
    </message>
    <message>
        <source>Reply %1: status %2, after %3 ms</source>
        <extracomment>%1: a number, %2: an HTTP status, %3: a number of milliseconds</extracomment>
        <translation>Vastaus %1: tila %2, %3 ms:n jälkeen</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>check the path, which counts from the profile&apos;s own folder, and who may read the file</source>
        <translation>tarkista polku, joka lasketaan profiilin omasta kansiosta, ja tiedoston lukuoikeudet</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>tiedostoa %1 ei ole</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>%1: a path</extracomment>
        <translation>%1 ei ole tiedosto</translation>
    </message>
    <message>
        <source>the file %1 cannot be read (%2)</source>
        <extracomment>%1: the path of a file, %2: the operating system&apos;s reason</extracomment>
        <translation>tiedostoa %1 ei voi lukea (%2)</translation>
    </message>
    <message>
        <source>the file %1 is larger than 1 MiB</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>tiedosto %1 on suurempi kuin 1 Mt</translation>
    </message>
    <message>
        <source>check that it is the right one, and keep only the authorities that are needed besides the system&apos;s</source>
        <translation>tarkista, että se on oikea, ja jätä vain ne myöntäjät, jotka tarvitaan järjestelmän omien lisäksi</translation>
    </message>
    <message>
        <source>let it hold the authority&apos;s certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----</source>
        <translation>pane siihen myöntäjän varmenne PEM-muodossa, joka alkaa -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in it</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>tiedostossa %1 ei ole varmennetta</translation>
    </message>
    <message>
        <source>the file %1 has a certificate that cannot be read</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>tiedostossa %1 on varmenne, jota ei voi lukea</translation>
    </message>
    <message>
        <source>get it anew, or take out the certificate that is damaged</source>
        <translation>hanki se uudelleen tai poista vioittunut varmenne</translation>
    </message>
</context>
<context>
    <name>UnfinishedText</name>
    <message>
        <source>Verifying %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>Vahvistus on kesken: %1.</translation>
    </message>
    <message>
        <source>Adding %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>Lisäys on kesken: %1.</translation>
    </message>
    <message>
        <source>A change to %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>Muutos on kesken: %1.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 is verified. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>Emme voineet varmistaa, että %1 on vahvistettu. Sitä pyydettiin klo %2, ja se on voinut onnistua.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 was added. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>Emme voineet varmistaa, että %1 lisättiin. Sitä pyydettiin klo %2, ja se on voinut onnistua.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It was asked for at %2 and may have been made.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>Emme voineet varmistaa tätä muutosta: %1. Sitä pyydettiin klo %2, ja se on voitu tehdä.</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 shows it as verified.</source>
        <translation>Vahvistus on valmis: %1. %2 näyttää sen vahvistettuna.</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 accepted its code.</source>
        <translation>Vahvistus on valmis: %1. %2 hyväksyi sen koodin.</translation>
    </message>
    <message>
        <source>The change to %1 is done. %2 shows it now.</source>
        <extracomment>%1: a part of a phone number or email address, %2: the name of a service</extracomment>
        <translation>Muutos on valmis: %1. %2 näyttää sen nyt.</translation>
    </message>
    <message>
        <source>The number has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of a phone number</extracomment>
        <translation>Numero on vaihtunut, uusi numero on %1. Emme voineet varmistaa, että sen koodi toimi.</translation>
    </message>
    <message>
        <source>The number has changed to %1. It still needs to be confirmed.</source>
        <translation>Numero on vaihtunut, uusi numero on %1. Se on vielä vahvistettava.</translation>
    </message>
    <message>
        <source>The address has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of an email address</extracomment>
        <translation>Osoite on vaihtunut, uusi osoite on %1. Emme voineet varmistaa, että sen koodi toimi.</translation>
    </message>
    <message>
        <source>The address has changed to %1. It still needs to be confirmed.</source>
        <translation>Osoite on vaihtunut, uusi osoite on %1. Se on vielä vahvistettava.</translation>
    </message>
    <message>
        <source>This link no longer works.</source>
        <translation>Tämä linkki ei enää toimi.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Tämä koodi ei enää toimi.</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Linkki vanheni klo %1.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <translation>Koodi vanheni klo %1.</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Linkki toimii klo %1 asti.</translation>
    </message>
    <message>
        <source>The code works until %1.</source>
        <translation>Koodi toimii klo %1 asti.</translation>
    </message>
    <message>
        <source>%1 was waiting for it to be confirmed.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 odotti sen vahvistusta.</translation>
    </message>
    <message>
        <source>%1 may have sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 on voinut lähettää linkin klo %2.</translation>
    </message>
    <message>
        <source>%1 may have sent a code at %2.</source>
        <translation>%1 on voinut lähettää koodin klo %2.</translation>
    </message>
    <message>
        <source>If it arrives, click it.</source>
        <translation>Jos se tulee, napsauta sitä.</translation>
    </message>
    <message>
        <source>If it arrives, enter it here.</source>
        <translation>Jos se tulee, syötä se täällä.</translation>
    </message>
    <message>
        <source>%1 sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 lähetti linkin klo %2.</translation>
    </message>
    <message>
        <source>%1 sent a code at %2.</source>
        <translation>%1 lähetti koodin klo %2.</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show it yet. It may still take effect.</source>
        <translation>Se ei vielä näy tilillä. Se voi yhä tulla voimaan.</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>Lataa uudelleen, niin näet, mitä tilillä on.</translation>
    </message>
    <message>
        <source>You can have a new link sent on the next page.</source>
        <translation>Voit pyytää uuden linkin seuraavalla sivulla.</translation>
    </message>
    <message>
        <source>You can have a new code sent on the next page.</source>
        <translation>Voit pyytää uuden koodin seuraavalla sivulla.</translation>
    </message>
    <message>
        <source>For a new link, discard this and start again.</source>
        <translation>Jos haluat uuden linkin, hylkää tämä ja aloita alusta.</translation>
    </message>
    <message>
        <source>For a new code, discard this and start again.</source>
        <translation>Jos haluat uuden koodin, hylkää tämä ja aloita alusta.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. %1 no longer offers it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Et voi viedä sitä loppuun täällä. %1 ei enää tarjoa sitä.</translation>
    </message>
    <message>
        <source>Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>Aloita se uudelleen, jos haluat sitä yhä. Mitään ei lähetetä ennen sitä.</translation>
    </message>
    <message>
        <source>Check again to see what became of it.</source>
        <translation>Tarkista uudelleen, niin näet, miten siinä kävi.</translation>
    </message>
    <message>
        <source>Nothing changes until its code is entered.</source>
        <translation>Mikään ei muutu, ennen kuin koodi syötetään.</translation>
    </message>
    <message>
        <source>The keyring is locked. To go on, unlock it and try again.</source>
        <translation>Avainnippu on lukossa. Jos haluat jatkaa, avaa se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be reached now. To go on, try again later.</source>
        <translation>Avainnippuun ei saada nyt yhteyttä. Jos haluat jatkaa, yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>Et voi viedä sitä loppuun täällä. Aloita se uudelleen, jos haluat sitä yhä. Mitään ei lähetetä ennen sitä.</translation>
    </message>
    <message>
        <source>Compare it with what the account shows below.</source>
        <translation>Vertaa sitä siihen, mitä tilillä näkyy alla.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Kokeile avainnippua uudelleen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tarkista uudelleen</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Syötä koodi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Poista tämä ilmoitus</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Keskeytä vahvistus</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>Hylkää muutos</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether it was made.</source>
        <translation>Jos hylkäät sen, Renumber ei enää tarkista, tehtiinkö se.</translation>
    </message>
    <message>
        <source>If you discard it, its code can&apos;t be entered here any more.</source>
        <translation>Jos hylkäät sen, koodia ei voi enää syöttää täällä.</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether its link was clicked.</source>
        <translation>Jos hylkäät sen, Renumber ei enää tarkista, napsautettiinko linkkiä.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved on this computer&apos;s disk. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Tätä ei voitu tallentaa tietokoneen levylle. Pidä Renumber auki, kunnes olet valmis. Muuten joudut aloittamaan alusta.</translation>
    </message>
    <message>
        <source>The keyring is locked, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Avainnippu on lukossa, joten tätä ei tallenneta. Pidä Renumber auki, kunnes olet valmis. Muuten joudut aloittamaan alusta.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Mikään avainnippu ei vastaa tällä tietokoneella, joten tätä ei tallenneta. Pidä Renumber auki, kunnes olet valmis. Muuten joudut aloittamaan alusta.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t take this, so it isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Avainnippu ei ottanut tätä vastaan, joten sitä ei tallenneta. Pidä Renumber auki, kunnes olet valmis. Muuten joudut aloittamaan alusta.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Mitään ei ole vielä lähetetty.</translation>
    </message>
    <message>
        <source>You can go on. If you close Renumber before you are done, you have to start again.</source>
        <translation>Voit jatkaa. Jos suljet Renumberin, ennen kuin olet valmis, sinun on aloitettava alusta.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. A newer version of Renumber keeps the list of changes.</source>
        <translation>Tätä ei voi tallentaa. Renumberin uudempi versio hallitsee muutosten luetteloa.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t write to its folder on this computer.</source>
        <translation>Tätä ei voi tallentaa. Renumber ei voi kirjoittaa kansioonsa tällä tietokoneella.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t open its list of changes.</source>
        <translation>Tätä ei voi tallentaa. Renumber ei voi avata muutosten luetteloaan.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Renumber ei tiedä, kenen tili tämä on, joten tätä ei tallenneta. Pidä Renumber auki, kunnes olet valmis. Muuten joudut aloittamaan alusta.</translation>
    </message>
    <message>
        <source>The list of unfinished changes was damaged, so some may be missing. The account itself shows what is true. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Keskeneräisten muutosten luettelo vioittui, joten osa voi puuttua. Tililtä näkyy, mikä pitää paikkansa. Vioittunut tiedosto on nyt %1.</translation>
    </message>
    <message>
        <source>Please sign in again to each account on the list. The file by which Renumber recognises them was damaged. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Kirjaudu uudelleen jokaiselle luettelon tilille. Tiedosto, josta Renumber tunnistaa ne, vioittui. Vioittunut tiedosto on nyt %1.</translation>
    </message>
    <message>
        <source>A newer version of Renumber keeps the list of unfinished changes. Use that one to finish a change.</source>
        <translation>Renumberin uudempi versio hallitsee keskeneräisten muutosten luetteloa. Vie muutos loppuun sillä.</translation>
    </message>
    <message>
        <source>The list of unfinished changes can&apos;t be read from this computer&apos;s disk. The account itself shows what is true.</source>
        <translation>Keskeneräisten muutosten luetteloa ei voi lukea tietokoneen levyltä. Tililtä näkyy, mikä pitää paikkansa.</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Kirjaudu, jos haluat jatkaa.</translation>
    </message>
    <message>
        <source>Sign in to see what the account shows.</source>
        <translation>Kirjaudu, niin näet, mitä tilillä on.</translation>
    </message>
    <message>
        <source>Renumber can no longer tell whose it is. The file by which it recognises accounts was lost or damaged.</source>
        <translation>Renumber ei enää tiedä, kenen se on. Tiedosto, josta se tunnistaa tilit, on kadonnut tai vioittunut.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose it is. The settings for %1 on this computer may have changed.</source>
        <translation>Renumber ei tiedä, kenen se on. Palvelun %1 asetukset tällä tietokoneella ovat voineet muuttua.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Sign in to see what the account shows.</source>
        <translation>Et voi viedä sitä loppuun täällä. Kirjaudu, niin näet, mitä tilillä on.</translation>
    </message>
</context>
<context>
    <name>UnrecordedText</name>
    <message>
        <source>You stopped the case of %1 (%2), but that isn&apos;t recorded, and they aren&apos;t locked for others. If you leave now, nobody will know of it. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>Pysäytit tapauksen %2 (%1), mutta sitä ei ole kirjattu, eikä henkilöä ole lukittu muilta. Jos lähdet nyt, kukaan ei saa tietää siitä. Renumber yrittää uudelleen niin kauan kuin se on auki.</translation>
    </message>
    <message>
        <source>What happened last in the case of %1 (%2) isn&apos;t recorded yet. If you leave now, it will be missing from the record. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>Viimeisintä tapahtumaa tapauksessa %2 (%1) ei ole vielä kirjattu. Jos lähdet nyt, se puuttuu lokista. Renumber yrittää uudelleen niin kauan kuin se on auki.</translation>
    </message>
</context>
<context>
    <name>UnsettledPage</name>
    <message>
        <source>Check again</source>
        <translation>Tarkista uudelleen</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Takaisin tilille</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>Syötä koodi uudelleen</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>The body is not JSON.</source>
        <translation>Runko ei ole JSONia.</translation>
    </message>
    <message>
        <source>The body has no members.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>Rungossa ei ole jäseniä.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has no members.</source>
        <translation>Siellä on &quot;%1&quot;, jossa ei ole jäseniä.</translation>
    </message>
    <message>
        <source>The body has: %1.</source>
        <extracomment>%1: names of members of JSON</extracomment>
        <translation>Rungossa on: %1.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: names of members of JSON</extracomment>
        <translation>Siellä on &quot;%1&quot;, jossa on: %2.</translation>
    </message>
    <message>
        <source>The body is an empty list.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>Runko on tyhjä luettelo.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is an empty list.</source>
        <translation>Siellä on &quot;%1&quot;, joka on tyhjä luettelo.</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1.</source>
        <translation>Runko on luettelo, alkioita: %1.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number</extracomment>
        <translation>Siellä on &quot;%1&quot;, joka on luettelo, alkioita: %2.</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1. The first has: %2.</source>
        <extracomment>%1: a number, %2: names of members of JSON</extracomment>
        <translation>Runko on luettelo, alkioita: %1. Ensimmäisessä on: %2.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2. The first has: %3.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number, %3: names of members of JSON</extracomment>
        <translation>Siellä on &quot;%1&quot;, joka on luettelo, alkioita: %2. Ensimmäisessä on: %3.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a single value.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>Siellä on &quot;%1&quot;, joka on yksittäinen arvo.</translation>
    </message>
    <message>
        <source>The reply has these headers: %1.</source>
        <extracomment>%1: names of HTTP headers</extracomment>
        <translation>Vastauksessa on nämä otsakkeet: %1.</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: it is there, and a secret.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply; a secret stands there</extracomment>
        <translation>%1, kohdasta &quot;%2&quot;: se on siellä, ja se on salaisuus.</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3 of %4 in the list</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3 and %4: numbers</extracomment>
        <translation>%1, kohdasta &quot;%2&quot;: %3/%4 luettelosta</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what stands there</extracomment>
        <translation>%1, kohdasta &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3, made of %4</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what is made of %4, which stands there</extracomment>
        <translation>%1, kohdasta &quot;%2&quot;: %3, tehty tästä: %4</translation>
    </message>
    <message>
        <source>Not a success, as &quot;success&quot; wants something else of &quot;%1&quot;. It is taken for: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: the name of a problem, such as &quot;wrongCode&quot;</extracomment>
        <translation>Ei onnistunut, koska &quot;success&quot; vaatii muuta kohdasta &quot;%1&quot;. Tulkinta: %2.</translation>
    </message>
    <message>
        <source>Not a success, with the status %1. It is taken for: %2.</source>
        <extracomment>%1: an HTTP status, %2: names of problems, such as &quot;wrongCode&quot;</extracomment>
        <translation>Ei onnistunut, tila %1. Tulkinta: %2.</translation>
    </message>
    <message>
        <source>No rule of &quot;problems&quot; fits, so the status %1 decides, or what OAuth says in a sign-in.</source>
        <extracomment>%1: an HTTP status. &quot;problems&quot; is a member of a service description</extracomment>
        <translation>Mikään kohdan &quot;problems&quot; sääntö ei sovi, joten tila %1 ratkaisee, tai se, mitä OAuth sanoo kirjautumisessa.</translation>
    </message>
    <message>
        <source>The rule that fits is in %1, at %2.</source>
        <extracomment>%1: a file and a line in it, %2: a place in that file</extracomment>
        <translation>Sopiva sääntö on tiedostossa %1, kohdassa %2.</translation>
    </message>
    <message>
        <source>The service&apos;s words, by &quot;words&quot;: %1</source>
        <extracomment>%1: a sentence of a service</extracomment>
        <translation>Palvelun sanat kohdan &quot;words&quot; mukaan: %1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;. %1</source>
        <translation>Palvelulla ei ole sanoja kohdan &quot;words&quot; mukaan. %1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;.</source>
        <translation>Palvelulla ei ole sanoja kohdan &quot;words&quot; mukaan.</translation>
    </message>
    <message>
        <source>Its id of the request, by &quot;requestId&quot;: %1</source>
        <extracomment>%1: a service&apos;s id of a request</extracomment>
        <translation>Sen tunnus pyynnölle kohdan &quot;requestId&quot; mukaan: %1</translation>
    </message>
    <message>
        <source>Tries that are left, by &quot;entriesLeft&quot;: %1</source>
        <extracomment>%1: a number</extracomment>
        <translation>Yrityksiä jäljellä kohdan &quot;entriesLeft&quot; mukaan: %1</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It must not be missing, so the reply is unexpected.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: kohdassa &quot;%2&quot; ei ole mitään. Se ei saa puuttua, joten vastaus on odottamaton.</translation>
    </message>
    <message>
        <source>%1: %2, so the reply is unexpected. There is: %3</source>
        <extracomment>%1: a name in a service description, %2: why it cannot be used, %3: what stands there</extracomment>
        <translation>%1: %2, joten vastaus on odottamaton. Siellä on: %3</translation>
    </message>
    <message>
        <source>%1: what is at &quot;%2&quot; is not understood, so it counts as missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: kohdan &quot;%2&quot; sisältöä ei ymmärretä, joten se lasketaan puuttuvaksi.</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It may be missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: kohdassa &quot;%2&quot; ei ole mitään. Se voi puuttua.</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>Mitään ei poimita.</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>Poimittu:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Säilytetty:</translation>
    </message>
    <message>
        <source>The reply is unexpected: %1.</source>
        <extracomment>%1: what is odd about a service&apos;s reply, as part of a sentence</extracomment>
        <translation>Vastaus on odottamaton: %1.</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>1 · Why</source>
        <translation>1 · Miksi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>The number of a request in another system</extracomment>
        <translation>Tiketti</translation>
    </message>
    <message>
        <source>Asked for a password or another app, too?</source>
        <extracomment>Whether the caller did, in this call</extracomment>
        <translation>Pyydettiinkö myös salasanaa tai toista sovellusta?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the token in the reply is of the type &quot;%1&quot;; Renumber can use only &quot;Bearer&quot;</source>
        <extracomment>%1: a technical word, such as &quot;DPoP&quot;</extracomment>
        <translation>vastauksen tunnisteen laji on &quot;%1&quot;; Renumber voi käyttää vain lajia &quot;Bearer&quot;</translation>
    </message>
</context>
<context>
    <name>renumber::service::Exchange</name>
    <message>
        <source>the reply leads to another server</source>
        <translation>vastaus ohjaa toiselle palvelimelle</translation>
    </message>
</context>
<context>
    <name>renumber::signin::BrowserSignIn</name>
    <message>
        <source>Not the sign-in that Renumber waits for</source>
        <translation>Renumber ei odota tätä kirjautumista</translation>
    </message>
    <message>
        <source>Close this page, and go on with the newest one, or go back to Renumber and begin anew.</source>
        <translation>Sulje tämä sivu ja jatka uusimmalla, tai palaa Renumberiin ja aloita alusta.</translation>
    </message>
    <message>
        <source>Go back to Renumber</source>
        <translation>Palaa Renumberiin</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Voit sulkea tämän sivun.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Et ole kirjautunut</translation>
    </message>
    <message>
        <source>Access was denied. Go back to Renumber, where you can try again.</source>
        <translation>Pääsy evättiin. Palaa Renumberiin, niin voit yrittää uudelleen.</translation>
    </message>
    <message>
        <source>Something went wrong. Go back to Renumber, which says what.</source>
        <translation>Jokin meni vikaan. Palaa Renumberiin, niin näet mikä.</translation>
    </message>
</context>
<context>
    <name>renumber::signin::CallbackListener</name>
    <message>
        <source>This page does not count</source>
        <translation>Tämä sivu ei kelpaa</translation>
    </message>
    <message>
        <source>Another user of this computer has opened it. Open the link from Renumber in a browser of your own.</source>
        <translation>Sen avasi toinen tämän tietokoneen käyttäjä. Avaa Renumberin linkki omassa selaimessasi.</translation>
    </message>
    <message>
        <source>This page does not count yet</source>
        <translation>Tämä sivu ei kelpaa vielä</translation>
    </message>
    <message>
        <source>Renumber could not find out whose browser this is. Load this page once more.</source>
        <translation>Renumber ei saanut selville, kenen selain tämä on. Lataa sivu vielä kerran.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AccountPage</name>
    <message>
        <source>Phone and email</source>
        <translation>Puhelin ja sähköposti</translation>
    </message>
    <message>
        <source>What %1 has on your account.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Tilisi tiedot palvelussa %1.</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Haetaan tilin tietoja…</translation>
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
        <translation>Syötä ensin: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditDetails</name>
    <message>
        <source>There is nothing more in this row.</source>
        <translation>Tällä rivillä ei ole muuta.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditFilterForm</name>
    <message>
        <source>That is no day. Write it like this: 2026-03-31.</source>
        <translation>Tämä ei ole päivä. Kirjoita se näin: 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a field: the operator whose doings are to be shown</extracomment>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a choice: what was done</extracomment>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Alkupäivä</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Loppupäivä</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <extracomment>%1: a person&apos;s name, or a case such as R-1042</extracomment>
        <translation>Vain: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1: the number of a row of the record of a desk, %2: what was done, such as &quot;Permit refused&quot;</extracomment>
        <translation>Rivi %1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Above a column: the numbers of the rows of a record, from 1 on</extracomment>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a column: who did what its row tells of</extracomment>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a column: what was done</extracomment>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Above a column: how it went</extracomment>
        <translation>Tulos</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditPage</name>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: how many there are</extracomment>
        <translation>Rivejä: %1/%2</translation>
    </message>
    <message>
        <source>Rows: %1 of %2+</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: of at least how many</extracomment>
        <translation>Rivejä: %1/%2+</translation>
    </message>
    <message>
        <source>The record is being verified from its first row on.</source>
        <translation>Lokia tarkistetaan ensimmäisestä rivistä alkaen.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Vie näkyvät rivit</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV taulukkolaskentaan (*.csv)</translation>
    </message>
    <message>
        <source>What is shown is being exported.</source>
        <translation>Näkyviä rivejä viedään.</translation>
    </message>
    <message>
        <source>Nothing like that is in the record.</source>
        <translation>Lokissa ei ole mitään tällaista.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::BoardList</name>
    <message>
        <source>Search the open cases</source>
        <translation>Hae avoimista tapauksista</translation>
    </message>
    <message>
        <source>Search these cases ( / )</source>
        <extracomment>In the field above the open cases; &quot;/&quot; is the key that leads there</extracomment>
        <translation>Hae näistä tapauksista ( / )</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Avoimet tapaukset</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CallerFlow</name>
    <message>
        <source>End the case?</source>
        <translation>Päätetäänkö tapaus?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseAside</name>
    <message>
        <source>Nothing before this case</source>
        <translation>Ei mitään ennen tätä tapausta</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseBar</name>
    <message>
        <source>Close as not confirmed</source>
        <translation>Sulje varmistamattomana</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Päätä tapaus</translation>
    </message>
    <message>
        <source>Hand over the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Luovuta tapaus: %1</translation>
    </message>
    <message>
        <source>Take the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Ota tapaus: %1</translation>
    </message>
    <message>
        <source>Note about the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Muistiinpano tapauksesta: %1</translation>
    </message>
    <message>
        <source>Stop the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Pysäytä tapaus: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChangePage</name>
    <message>
        <source>Add a phone number</source>
        <translation>Lisää puhelin­numero</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Vaihda puhelin­numerosi</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>Vaihda puhelin­numero</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number now on the account
----------
%1: the email address now on the account</extracomment>
        <translation>Nyt: %1</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Lisää sähkö­posti­osoite</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Vaihda sähkö­posti­osoitteesi</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>Vaihda sähkö­posti­osoite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Back to the link</source>
        <translation>Takaisin linkkiin</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Takaisin koodiin</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChannelsBox</name>
    <message>
        <source>How should the code come?</source>
        <translation>Miten haluat koodin?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CodePage</name>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>Käytä tekstistä koodia %1</translation>
    </message>
    <message>
        <source>This is more than a code. Leave only the code, or press the button that uses it.</source>
        <translation>Tässä on muutakin kuin koodi. Jätä vain koodi tai paina painiketta, joka käyttää sitä.</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>Väärä numero?</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>Väärä osoite?</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vahvista</translation>
    </message>
    <message>
        <source>Verify for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Vahvista: %1</translation>
    </message>
    <message>
        <source>Code from the current number, %1</source>
        <translation>Nykyiseen numeroon %1 lähetetty koodi</translation>
    </message>
    <message>
        <source>Code from the current address, %1</source>
        <translation>Nykyiseen osoitteeseen %1 lähetetty koodi</translation>
    </message>
    <message>
        <source>Send another code to %1</source>
        <translation>Lähetä toinen koodi: %1</translation>
    </message>
    <message>
        <source>Send a code to %1, too</source>
        <translation>Lähetä koodi myös tänne: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ContactCard</name>
    <message>
        <source>No phone number on the account</source>
        <translation>Tilillä ei ole puhelinnumeroa</translation>
    </message>
    <message>
        <source>No email address on the account</source>
        <translation>Tilillä ei ole sähköpostiosoitetta</translation>
    </message>
    <message>
        <source>Waiting to be confirmed: %1</source>
        <extracomment>%1: a phone number or an email address that is not confirmed yet</extracomment>
        <translation>Odottaa vahvistusta: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the whole number or address</extracomment>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Näytä: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Piilota: %1</translation>
    </message>
    <message>
        <source>Confirm it…</source>
        <translation>Vahvista se…</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Vaihda numero</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Vaihda osoite</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Lisää numero</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Lisää osoite</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vahvista</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Vahvista: %1</translation>
    </message>
    <message>
        <source>Confirm it: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Vahvista se: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CountryBox</name>
    <message>
        <source>(none)</source>
        <translation>(ei maata)</translation>
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
        <translation>Hae</translation>
    </message>
    <message>
        <source>Country or dialling code</source>
        <translation>Maa tai suuntanumero</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Nothing found. Try its name in English, or its dialling code.</source>
        <translation>Ei löytynyt. Kokeile maan englanninkielistä nimeä tai suuntanumeroa.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Course</name>
    <message>
        <source>Trying %1, with the profile %2. Nothing is changed, and nothing is kept.</source>
        <extracomment>%1: the name of a service, %2: the name of a profile</extracomment>
        <translation>Kokeillaan palvelua %1 profiililla %2. Mitään ei muuteta eikä säilytetä.</translation>
    </message>
    <message>
        <source>Secrets are hidden; of phone numbers and email addresses you see enough to recognise them. Names and short ids are shown whole: look before you pass this on.</source>
        <translation>Salaisuudet on piilotettu. Puhelinnumeroista ja sähköpostiosoitteista näkyy sen verran, että tunnistat ne. Nimet ja lyhyet tunnukset näkyvät kokonaan: katso tuloste läpi, ennen kuin annat sen eteenpäin.</translation>
    </message>
    <message>
        <source>This profile has no way to sign in. Fill in the settings that one needs.</source>
        <translation>Profiilissa ei ole kirjautumistapaa. Täytä jonkin kirjautumistavan tarvitsemat asetukset.</translation>
    </message>
    <message>
        <source>The input ended before all was entered. Nothing more is sent.</source>
        <translation>Syöte loppui, ennen kuin kaikki oli syötetty. Mitään muuta ei lähetetä.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Renumber would say:</source>
        <translation>Kukaan ei ole kirjautunut. Renumber sanoisi:</translation>
    </message>
    <message>
        <source>Whom to find (a phone number, an email address or a name):</source>
        <translation>Ketä haetaan (puhelinnumero, sähköpostiosoite tai nimi):</translation>
    </message>
    <message>
        <source>The description cannot look for that. Enter something else.</source>
        <translation>Kuvauksen mukaan tällä ei voi hakea. Syötä jotakin muuta.</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Ei osumia.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Löytyi:</translation>
    </message>
    <message>
        <source>Whose account? The number in front:</source>
        <translation>Kenen tili? Edessä oleva numero:</translation>
    </message>
    <message>
        <source>Renumber would show:</source>
        <translation>Renumber näyttäisi:</translation>
    </message>
    <message>
        <source>The account was not read. Renumber would say:</source>
        <translation>Tiliä ei luettu. Renumber sanoisi:</translation>
    </message>
    <message>
        <source>You are signed out at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Olet kirjautunut ulos palvelusta %1.</translation>
    </message>
    <message>
        <source>You could not be signed out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Uloskirjautuminen palvelusta %1 ei onnistunut. Tunniste toimii, kunnes se vanhenee.</translation>
    </message>
    <message>
        <source>The description has no way to sign out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Kuvauksessa ei ole tapaa kirjautua ulos palvelusta %1. Tunniste toimii, kunnes se vanhenee.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CredentialsForm</name>
    <message>
        <source>Enter the password first.</source>
        <translation>Syötä ensin salasana.</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>Syötä ensin käyttäjätunnus.</translation>
    </message>
    <message>
        <source>Enter the client ID first.</source>
        <translation>Syötä ensin client ID.</translation>
    </message>
    <message>
        <source>Enter the client secret first.</source>
        <translation>Syötä ensin client secret.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskCasePage</name>
    <message>
        <source>Change the phone number</source>
        <translation>Vaihda puhelin­numero</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>Vaihda sähkö­posti­osoite</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Lisää puhelin­numero</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Lisää sähkö­posti­osoite</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskRail</name>
    <message>
        <source>Cases</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room: who did what at this desk</extracomment>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Find a person (Ctrl+N)</source>
        <translation>Etsi henkilö (Ctrl+N)</translation>
    </message>
    <message>
        <source>Who did what at this desk</source>
        <translation>Kuka teki mitäkin tässä palvelupisteessä</translation>
    </message>
    <message>
        <source>Hide everything and lock this computer (Ctrl+L)</source>
        <translation>Piilota kaikki ja lukitse tämä tietokone (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskTellingPage</name>
    <message>
        <source>Tell them</source>
        <translation>Ilmoita</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Sulje tapaus</translation>
    </message>
    <message>
        <source>Not everybody was told yet.</source>
        <translation>Kaikille ei ole vielä ilmoitettu.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DonePage</name>
    <message>
        <source>Verify this number</source>
        <translation>Vahvista tämä numero</translation>
    </message>
    <message>
        <source>Verify this address</source>
        <translation>Vahvista tämä osoite</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Takaisin tapaukseen</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Takaisin tilille</translation>
    </message>
    <message>
        <source>The receipt is in the clipboard.</source>
        <translation>Kuitti on leikepöydällä.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::EmailEditor</name>
    <message>
        <source>Enter the new email address first.</source>
        <translation>Syötä ensin uusi sähköpostiosoite.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>Tämä ei ole sähköpostiosoite. Sellainen näyttää tältä: nimi@example.com.</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one that you mean.</source>
        <translation>Tässä on useampi osoite. Jätä vain se, jota tarkoitat.</translation>
    </message>
    <message>
        <source>This is the address that the account has already.</source>
        <translation>Tämä osoite on jo tilillä.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::FlagsList</name>
    <message>
        <source>Not known: %1</source>
        <extracomment>%1: a list, such as &quot;recent changes, country&quot;</extracomment>
        <translation>Ei tiedossa: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ole</translation>
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
        <translation>Napsautin linkkiä: vie loppuun</translation>
    </message>
    <message>
        <source>%3 is on your account. At %2, %1 didn&apos;t show it as confirmed. If you just clicked the link, wait a moment and check again. Some services never show it.</source>
        <translation>%3 on tililläsi. %1 ei klo %2 näyttänyt sitä vahvistettuna. Jos juuri napsautit linkkiä, odota hetki ja tarkista uudelleen. Jotkin palvelut eivät koskaan näytä sitä.</translation>
    </message>
    <message>
        <source>%3 is on the account. At %2, %1 didn&apos;t show it as confirmed. If the link was just clicked, wait a moment and check again. Some services never show it.</source>
        <translation>%3 on tilillä. %1 ei klo %2 näyttänyt sitä vahvistettuna. Jos linkkiä juuri napsautettiin, odota hetki ja tarkista uudelleen. Jotkin palvelut eivät koskaan näytä sitä.</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again. Some services never show it.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>%1 ei klo %2 näyttänyt tätä vielä vahvistettuna: %3. Napsauta uusimman viestin linkkiä. Jos juuri napsautit, odota hetki ja tarkista uudelleen. Jotkin palvelut eivät koskaan näytä sitä.</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>%1 ei klo %2 näyttänyt tätä vielä vahvistettuna: %3. Napsauta uusimman viestin linkkiä. Jos juuri napsautit, odota hetki ja tarkista uudelleen.</translation>
    </message>
    <message>
        <source>Confirm the phone number</source>
        <translation>Vahvista puhelin­numero</translation>
    </message>
    <message>
        <source>Confirm the email address</source>
        <translation>Vahvista sähkö­posti­osoite</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>Väärä numero?</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>Väärä osoite?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::LockPage</name>
    <message>
        <source>The cases are hidden. This computer is being asked to lock.</source>
        <translation>Tapaukset on piilotettu. Tätä tietokonetta pyydetään lukittumaan.</translation>
    </message>
    <message>
        <source>The cases are hidden. If this computer&apos;s screen doesn&apos;t lock now, lock it yourself before you go.</source>
        <translation>Tapaukset on piilotettu. Jos tietokoneen näyttö ei nyt lukitu, lukitse se itse, ennen kuin lähdet.</translation>
    </message>
    <message>
        <source>The cases are hidden, but this computer could not be locked. Lock it yourself before you go.</source>
        <translation>Tapaukset on piilotettu, mutta tätä tietokonetta ei voitu lukita. Lukitse se itse, ennen kuin lähdet.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MainWindow</name>
    <message>
        <source>Sign in to another account…</source>
        <translation>Kirjaudu toiselle tilille…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Sulje tämä viesti</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Sulje silti</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Kirjaudu ulos silti</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Valikko</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Avaa profiili…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In the menu, above &quot;As the desktop&quot;, &quot;Light&quot;, &quot;Dark&quot;</extracomment>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Työpöydän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In the menu, above &quot;Like the system&quot; and the languages, each by its own name</extracomment>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In the menu, of the language</extracomment>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopioi vianmääritystiedot</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>Poista Renumberin tiedot tietokoneelta…</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>Tietoja Renumberista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
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
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>Tietoja Renumberista</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Avaa profiili</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <extracomment>In a dialog that opens files</extracomment>
        <translation>Profiilit (*.json)</translation>
    </message>
    <message>
        <source>The diagnostics are copied. They hold no name, number, code or password.</source>
        <translation>Vianmääritystiedot on kopioitu. Niissä ei ole nimeä, numeroa, koodia tai salasanaa.</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>Poistetaanko Renumberin tiedot tietokoneelta?</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Poista tiedot</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NewContactCard</name>
    <message>
        <source>3 · New number</source>
        <translation>3 · Uusi numero</translation>
    </message>
    <message>
        <source>3 · New email address</source>
        <translation>3 · Uusi sähköpostiosoite</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NumberEditor</name>
    <message>
        <source>That is the one number in the text you pasted.</source>
        <translation>Liittämässäsi tekstissä oli vain tämä numero.</translation>
    </message>
    <message>
        <source>This is the number that the account has already.</source>
        <translation>Tämä numero on jo tilillä.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::OfferedAccounts</name>
    <message>
        <source>Account …%1</source>
        <extracomment>%1: some letters that stand for a user&apos;s id</extracomment>
        <translation>Tili …%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Program</name>
    <message>
        <source>A code is about to expire. Open Renumber to enter it.</source>
        <translation>Koodi vanhenee pian. Avaa Renumber ja syötä se.</translation>
    </message>
    <message>
        <source>This profile cannot be used. The sign-in page says why.</source>
        <translation>Tätä profiilia ei voi käyttää. Kirjautumissivu kertoo, miksi.</translation>
    </message>
    <message>
        <source>You asked for %1. Finish or leave this change first, then sign in there.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>Pyysit profiilia %1. Vie ensin tämä muutos loppuun tai jätä se. Kirjaudu sitten sillä.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ProofRow</name>
    <message>
        <source>This is more than a code. Leave only the code.</source>
        <translation>Tässä on muutakin kuin koodi. Jätä vain koodi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does, such as &quot;Begin&quot;; %2: a way to prove who is calling</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: a way to prove who is calling, such as &quot;Code to c…@example.com&quot;</extracomment>
        <translation>Tarkista: %1</translation>
    </message>
    <message>
        <source>Show the number: %1</source>
        <extracomment>%1: a way to prove who is calling</extracomment>
        <translation>Näytä numero: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::RailButton</name>
    <message>
        <source>Shown now</source>
        <translation>Näkyvissä nyt</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SettledCard</name>
    <message>
        <source>What is settled</source>
        <translation>Jo selvitetty</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCodeForm</name>
    <message>
        <source>There is more than a code here. Keep only the code, or press the button that uses it.</source>
        <translation>Tässä on muutakin kuin koodi. Jätä vain koodi tai paina painiketta, joka käyttää sitä.</translation>
    </message>
    <message>
        <source>Enter the code first.</source>
        <translation>Syötä ensin koodi.</translation>
    </message>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>Käytä tekstistä koodia %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCourse</name>
    <message>
        <source>Open this address in a browser on this computer, and sign in there:</source>
        <translation>Avaa tämä osoite tämän tietokoneen selaimessa ja kirjaudu siellä:</translation>
    </message>
    <message>
        <source>Ways to sign in:</source>
        <translation>Kirjautumistavat:</translation>
    </message>
    <message>
        <source>Which one? Its number, or Enter for the first:</source>
        <translation>Mikä näistä? Sen numero, tai Enter ensimmäiselle:</translation>
    </message>
    <message>
        <source>The service sends you a code to sign in with.</source>
        <translation>Palvelu lähettää sinulle koodin kirjautumista varten.</translation>
    </message>
    <message>
        <source>Access token (not shown while you type):</source>
        <translation>Käyttöoikeustunniste (ei näy kirjoittaessasi):</translation>
    </message>
    <message>
        <source>Access token (not shown while you type), or Enter for the profile&apos;s sample token:</source>
        <translation>Käyttöoikeustunniste (ei näy kirjoittaessasi), tai Enter profiilin esimerkkitunnisteelle:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Käyttäjätunnus:</translation>
    </message>
    <message>
        <source>Password (not shown while you type):</source>
        <translation>Salasana (ei näy kirjoittaessasi):</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>Client ID:</translation>
    </message>
    <message>
        <source>Client secret (not shown while you type):</source>
        <translation>Client secret (ei näy kirjoittaessasi):</translation>
    </message>
    <message>
        <source>Phone number, with its country (+…):</source>
        <translation>Puhelinnumero, maan suuntanumeron kanssa (+…):</translation>
    </message>
    <message>
        <source>Email address:</source>
        <translation>Sähköpostiosoite:</translation>
    </message>
    <message>
        <source>That cannot be read. Enter it again.</source>
        <translation>Sitä ei voi lukea. Syötä se uudelleen.</translation>
    </message>
    <message>
        <source>Code (not shown while you type):</source>
        <translation>Koodi (ei näy kirjoittaessasi):</translation>
    </message>
    <message>
        <source>That is no code. Enter it again.</source>
        <translation>Se ei ole koodi. Syötä se uudelleen.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInPage</name>
    <message>
        <source>%1 at
%2</source>
        <extracomment>%1: the name of a service, %2: the addresses of its servers, each on a line of its own</extracomment>
        <translation>%1 osoitteessa
%2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::StepsBar</name>
    <message>
        <source>Number</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>One of the steps of a change, such as Address, Code, Done</extracomment>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>One of the steps of a change, such as Address, Link, Done</extracomment>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: the number of the step in front, %2: how many there are, %3: its name, such as &quot;Code&quot;</extracomment>
        <translation>Vaihe %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>renumber::ui::TellingRow</name>
    <message>
        <source>Say how they were told, in a few words.</source>
        <translation>Kerro muutamalla sanalla, miten ilmoitit.</translation>
    </message>
    <message>
        <source>How were they told? %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>Miten ilmoitit? %1</translation>
    </message>
    <message>
        <source>They were told: %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>Merkitse ilmoitetuksi: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnfinishedBox</name>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnsettledPage</name>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Tarkistetaan tili palvelusta %1…</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 as verified yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 hyväksyi tämän, mutta ei vielä näytä vahvistettuna: %2. Siinä voi kestää hetki. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on your account yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 hyväksyi tämän, mutta %2 ei vielä näy tililläsi. Siinä voi kestää hetki. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on the account yet. That can take a moment. Check again: that sends nothing.</source>
        <translation>%1 hyväksyi tämän, mutta %2 ei vielä näy tilillä. Siinä voi kestää hetki. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on your account. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 hyväksyi tämän (%2), mutta emme voineet varmistaa sitä tililtäsi. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on the account. Check again: that sends nothing.</source>
        <translation>%1 hyväksyi tämän (%2), mutta emme voineet varmistaa sitä tililtä. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Ei ole varmaa, onko numerosi vahvistettu. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Ei ole varmaa, onko osoitteesi vahvistettu. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Ei ole varmaa, onko numero vahvistettu. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Ei ole varmaa, onko osoite vahvistettu. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta. Numerosi on jo %2. Ei ole varmaa, onko se vahvistettu. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta. Osoitteesi on jo %2. Ei ole varmaa, onko se vahvistettu. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta. Numero on jo %2. Ei ole varmaa, onko se vahvistettu. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta. Osoite on jo %2. Ei ole varmaa, onko se vahvistettu. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Ei ole varmaa, vaihtuiko numerosi. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Ei ole varmaa, vaihtuiko osoitteesi. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Ei ole varmaa, vaihtuiko numero. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Ei ole varmaa, vaihtuiko osoite. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A link may or may not be coming. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Ei ole varmaa, onko linkki tulossa. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A code may or may not be coming. Check again: that sends nothing.</source>
        <translation>Palvelulta %1 ei tullut selvää vastausta (%2). Ei ole varmaa, onko koodi tulossa. Tarkista uudelleen: se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Tarkistettu viimeksi klo %1.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the verification</source>
        <translation>Emme voineet varmistaa, onnistuiko vahvistus</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change</source>
        <translation>Emme voineet varmistaa muutosta</translation>
    </message>
</context>
<context>
    <name>renumber::ui::WhyCard</name>
    <message>
        <source>Choose a reason</source>
        <translation>Valitse syy</translation>
    </message>
</context>
</TS>
