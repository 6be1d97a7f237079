<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutText</name>
    <message>
        <source>Enter: go on with what was typed</source>
        <translation>Entrée&#xa0;: valider la saisie</translation>
    </message>
    <message>
        <source>Esc: go back</source>
        <translation>Échap&#xa0;: revenir</translation>
    </message>
    <message>
        <source>Alt+Down: open a list, such as that of countries</source>
        <translation>Alt+Bas&#xa0;: ouvrir une liste, par exemple celle des pays</translation>
    </message>
    <message>
        <source>Ctrl+O: open a profile</source>
        <translation>Ctrl+O&#xa0;: ouvrir un profil</translation>
    </message>
    <message>
        <source>F1: this list</source>
        <translation>F1&#xa0;: cette liste</translation>
    </message>
    <message>
        <source>Ctrl+Q: quit</source>
        <translation>Ctrl+Q&#xa0;: quitter</translation>
    </message>
    <message>
        <source>Renumber %1</source>
        <extracomment>%1: the program&apos;s version, such as 1.2.0</extracomment>
        <translation>Renumber %1</translation>
    </message>
    <message>
        <source>Change and verify the phone number on your account.</source>
        <translation>Changez et vérifiez le numéro de téléphone de votre compte.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It comes with no warranty.</source>
        <translation>Logiciel libre sous licence Apache 2.0, fourni sans garantie.</translation>
    </message>
    <message>
        <source>Its knowledge of phone numbers is of %1, by libphonenumber.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Ses données sur les numéros de téléphone viennent de libphonenumber (%1).</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <extracomment>%1: the version of Qt, a library</extracomment>
        <translation>Construit avec Qt %1.</translation>
    </message>
    <message>
        <source>F5: refresh the account</source>
        <translation>F5&#xa0;: actualiser le compte</translation>
    </message>
    <message>
        <source>Ctrl+N: find a person</source>
        <translation>Ctrl+N&#xa0;: rechercher une personne</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: a case, by its place on the board</source>
        <translation>Ctrl+1 à Ctrl+9&#xa0;: un dossier, selon sa place sur le tableau</translation>
    </message>
    <message>
        <source>/: search the board</source>
        <translation>/&#xa0;: rechercher dans le tableau</translation>
    </message>
    <message>
        <source>Ctrl+P: the next proof</source>
        <translation>Ctrl+P&#xa0;: la preuve suivante</translation>
    </message>
    <message>
        <source>Ctrl+Enter: send the code, or make the change</source>
        <translation>Ctrl+Entrée&#xa0;: envoyer le code ou faire le changement</translation>
    </message>
    <message>
        <source>F5: refresh the case and its account</source>
        <translation>F5&#xa0;: actualiser le dossier et son compte</translation>
    </message>
    <message>
        <source>F2: add a note to the record</source>
        <translation>F2&#xa0;: ajouter une note au journal</translation>
    </message>
    <message>
        <source>Ctrl+H: hand the case over</source>
        <translation>Ctrl+H&#xa0;: transmettre le dossier</translation>
    </message>
    <message>
        <source>F8: stop the case and lock the person, without a question</source>
        <translation>F8&#xa0;: arrêter le dossier et bloquer la personne, sans confirmation</translation>
    </message>
    <message>
        <source>Ctrl+L: lock the desk</source>
        <translation>Ctrl+L&#xa0;: verrouiller le guichet</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>the service does not say whether it is verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>le service ne dit pas si c’est vérifié</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;, %2: a masked one, %3: &quot;verified&quot; or the like</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>%1&#xa0;: rien sur le compte</translation>
    </message>
    <message>
        <source>  Not confirmed yet: %1</source>
        <extracomment>%1: a masked phone number or email address</extracomment>
        <translation>  Pas encore confirmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>  Also on the account: %1 (%2)</source>
        <extracomment>%1: a masked phone number or email address, %2: &quot;verified&quot; or the like</extracomment>
        <translation>  Aussi sur le compte&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Renumber offers to change the phone number.</source>
        <translation>Renumber propose de changer le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Renumber offers to change the email address.</source>
        <translation>Renumber propose de changer l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is changed.</source>
        <translation>La description ne dit pas comment changer le numéro de téléphone.</translation>
    </message>
    <message>
        <source>The description does not say how the email address is changed.</source>
        <translation>La description ne dit pas comment changer l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is verified.</source>
        <translation>La description ne dit pas comment vérifier le numéro de téléphone.</translation>
    </message>
    <message>
        <source>The description does not say how the email address is verified.</source>
        <translation>La description ne dit pas comment vérifier l’adresse e-mail.</translation>
    </message>
    <message>
        <source>There is no phone number to verify.</source>
        <translation>Il n’y a pas de numéro de téléphone à vérifier.</translation>
    </message>
    <message>
        <source>There is no email address to verify.</source>
        <translation>Il n’y a pas d’adresse e-mail à vérifier.</translation>
    </message>
    <message>
        <source>The phone number is verified already.</source>
        <translation>Le numéro de téléphone est déjà vérifié.</translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation>L’adresse e-mail est déjà vérifiée.</translation>
    </message>
    <message>
        <source>Renumber offers to verify the phone number.</source>
        <translation>Renumber propose de vérifier le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Renumber offers to verify the email address.</source>
        <translation>Renumber propose de vérifier l’adresse e-mail.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Where a service tells no name</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1: the name of a person</extracomment>
        <translation>Nom&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Autres comptes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ArrivalText</name>
    <message>
        <source>Wait a minute. A text message can be late, most of all abroad.</source>
        <translation>Attendez une minute. Un SMS peut tarder, surtout à l’étranger.</translation>
    </message>
    <message>
        <source>Wait a minute. A call can be late.</source>
        <translation>Attendez une minute. Un appel peut tarder.</translation>
    </message>
    <message>
        <source>Wait a minute, and open the app: it may be the app that is late.</source>
        <translation>Attendez une minute et ouvrez l’application&#xa0;: le retard vient peut-être d’elle.</translation>
    </message>
    <message>
        <source>Wait a minute, and look among spam, too.</source>
        <translation>Attendez une minute et regardez aussi dans les indésirables.</translation>
    </message>
    <message>
        <source>Text the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Renvoyer le code par SMS pour %1</translation>
    </message>
    <message>
        <source>Text the code again</source>
        <translation>Renvoyer le code par SMS</translation>
    </message>
    <message>
        <source>Call again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Refaire l’appel pour %1</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Refaire l’appel</translation>
    </message>
    <message>
        <source>Send the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Renvoyer le code pour %1</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>Renvoyer le code</translation>
    </message>
    <message>
        <source>Email the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Renvoyer le code par e-mail pour %1</translation>
    </message>
    <message>
        <source>Email the code again</source>
        <translation>Renvoyer le code par e-mail</translation>
    </message>
    <message>
        <source>Check the number: %1. If that is wrong, press “Wrong number?”.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Relisez le numéro&#xa0;: %1. S’il est faux, appuyez sur «&#x202f;Numéro erroné&#x202f;?&#x202f;».</translation>
    </message>
    <message>
        <source>Check the address: %1. If that is wrong, press “Wrong address?”.</source>
        <translation>Relisez l’adresse&#xa0;: %1. Si elle est fausse, appuyez sur «&#x202f;Adresse erronée&#x202f;?&#x202f;».</translation>
    </message>
    <message>
        <source>A new SIM can take some hours before it gets anything.</source>
        <translation>Une nouvelle SIM peut mettre quelques heures à recevoir quoi que ce soit.</translation>
    </message>
    <message>
        <source>Then ask for the code again, and enter the latest one.</source>
        <translation>Redemandez ensuite le code, et saisissez le dernier reçu.</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>AuditDetailText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A detail of a row of the record. %1: its name, such as &quot;Reason&quot;, %2: what it is</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Ce qui manquait</translation>
    </message>
    <message>
        <source>Leave was asked</source>
        <translation>Autorisation demandée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A proof. %1: what kind it is, such as &quot;a code to a contact on the account&quot;, %2: its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To which contact</source>
        <translation>Vers quelle coordonnée</translation>
    </message>
    <message>
        <source>That contact was changed</source>
        <translation>Cette coordonnée a changé</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>à une date inconnue</translation>
    </message>
    <message>
        <source>Proofs that counted</source>
        <translation>Preuves comptées</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>le numéro de téléphone</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>l’adresse e-mail</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Flag, %1</source>
        <extracomment>A flag in the record of a desk. %1: what it is about, such as &quot;recent changes&quot;</extracomment>
        <translation>Alerte, %1</translation>
    </message>
    <message>
        <source>Who was to be told</source>
        <translation>Qui devait être prévenu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Read up to row</source>
        <translation>Lu jusqu’à la ligne</translation>
    </message>
    <message>
        <source>The program&apos;s clock then</source>
        <translation>Heure du programme à ce moment</translation>
    </message>
    <message>
        <source>The computer&apos;s clock then</source>
        <translation>Heure de l’ordinateur à ce moment</translation>
    </message>
    <message>
        <source>New contact, as a key</source>
        <translation>Nouvelle coordonnée, sous forme de clé</translation>
    </message>
    <message>
        <source>Contact, as a key</source>
        <translation>Coordonnée, sous forme de clé</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Name, ticket and note were erased.</source>
        <translation>Le nom, le ticket et la note ont été effacés.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recorded later: the store could not be reached then.</source>
        <translation>Inscrit plus tard&#xa0;: la base était alors injoignable.</translation>
    </message>
</context>
<context>
    <name>AuditFinding</name>
    <message>
        <source>Row %1 was changed: it is not what was written there</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>La ligne %1 a été modifiée&#xa0;: ce n’est pas ce qui y avait été écrit</translation>
    </message>
    <message>
        <source>Row %1 is missing</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>La ligne %1 manque</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>Les lignes %1 à %2 manquent</translation>
    </message>
    <message>
        <source>Row %1 was moved: what was written there stands at %2</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>La ligne %1 a été déplacée&#xa0;: ce qui y avait été écrit se trouve à la ligne %2</translation>
    </message>
    <message>
        <source>Row %1 was added: the one behind it was written in its place</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>La ligne %1 a été ajoutée&#xa0;: la suivante avait été écrite à sa place</translation>
    </message>
    <message>
        <source>Row %1 is cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>La ligne %1 a été coupée&#xa0;: cet ordinateur a vu le journal jusque-là. Ou une copie plus ancienne a été remise en place</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>Les lignes %1 à %2 ont été coupées&#xa0;: cet ordinateur a vu le journal jusque-là. Ou une copie plus ancienne a été remise en place</translation>
    </message>
    <message>
        <source>The record is whole, but not the one that this computer has seen up to row %1: it was computed anew, or another copy was put in its place. Where the two part can&apos;t be known</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Le journal est intact, mais ce n’est pas celui que cet ordinateur a vu jusqu’à la ligne %1&#xa0;: il a été recalculé, ou une autre copie a pris sa place. On ne peut pas savoir où les deux divergent</translation>
    </message>
    <message>
        <source>The tables of the file, or what keeps their rows from being changed, are not as this program makes them</source>
        <extracomment>No full stop</extracomment>
        <translation>Les tables du fichier, ou ce qui empêche de modifier leurs lignes, ne sont pas telles que ce programme les crée</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Record</source>
        <comment>The title of the page that shows who did what at a desk</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Who did what at this desk. That you look at it is recorded, too.</source>
        <translation>Qui a fait quoi à ce guichet. Votre consultation est inscrite aussi.</translation>
    </message>
    <message>
        <source>Rows of the record</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation>Tout sur cette personne</translation>
    </message>
    <message>
        <source>All of this case</source>
        <translation>Tout sur ce dossier</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Checks that no row of the record was changed, from the first to the newest</source>
        <translation>Contrôle qu’aucune ligne du journal n’a été modifiée, de la première à la plus récente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Export names, tickets and notes, too</source>
        <translation>Exporter aussi les noms, tickets et notes</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Searched</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Person opened</source>
        <translation>Personne ouverte</translation>
    </message>
    <message>
        <source>Contact shown whole</source>
        <translation>Coordonnée affichée en entier</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>Dossier pris</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>Dossier transmis</translation>
    </message>
    <message>
        <source>Reason, ticket or new contact entered</source>
        <translation>Saisie d’un motif, d’un ticket ou d’une nouvelle coordonnée</translation>
    </message>
    <message>
        <source>Case stopped</source>
        <translation>Dossier arrêté</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Dossier clos</translation>
    </message>
    <message>
        <source>Proof begun</source>
        <translation>Preuve commencée</translation>
    </message>
    <message>
        <source>Proof passed</source>
        <translation>Preuve validée</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <translation>Preuve échouée</translation>
    </message>
    <message>
        <source>Code for a proof not sent</source>
        <translation>Code de preuve non envoyé</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Approbation demandée</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>Approbation donnée</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Approbation refusée</translation>
    </message>
    <message>
        <source>Permit given</source>
        <translation>Autorisation donnée</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>Autorisation refusée</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>SMS envoyé</translation>
    </message>
    <message>
        <source>Text failed</source>
        <translation>SMS échoué</translation>
    </message>
    <message>
        <source>Text may have been sent</source>
        <translation>SMS peut-être envoyé</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>Code saisi</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Code non accepté</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Coordonnée changée</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Changement refusé</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Changement non confirmé</translation>
    </message>
    <message>
        <source>Somebody told</source>
        <translation>Quelqu’un a été prévenu</translation>
    </message>
    <message>
        <source>Somebody still to be told</source>
        <translation>Quelqu’un reste à prévenir</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>Personne bloquée</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>Personne débloquée</translation>
    </message>
    <message>
        <source>Record viewed</source>
        <translation>Journal consulté</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>Journal exporté</translation>
    </message>
    <message>
        <source>Record verified</source>
        <translation>Journal vérifié</translation>
    </message>
    <message>
        <source>Policy registered</source>
        <translation>Politique enregistrée</translation>
    </message>
    <message>
        <source>Private details erased</source>
        <translation>Données privées effacées</translation>
    </message>
    <message>
        <source>Loss found</source>
        <translation>Perte constatée</translation>
    </message>
    <message>
        <source>Loss stated</source>
        <translation>Perte déclarée</translation>
    </message>
    <message>
        <source>Search answered</source>
        <translation>Recherche&#xa0;: réponse reçue</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>AuditValueText</name>
    <message>
        <source>to search</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>to show a contact whole</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>afficher une coordonnée en entier</translation>
    </message>
    <message>
        <source>to send a code as a proof</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>envoyer un code comme preuve</translation>
    </message>
    <message>
        <source>to send a code to the new contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>envoyer un code à la nouvelle coordonnée</translation>
    </message>
    <message>
        <source>to change the contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>changer la coordonnée</translation>
    </message>
    <message>
        <source>to enter a code</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>saisir un code</translation>
    </message>
    <message>
        <source>the one to be replaced</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>celle à remplacer</translation>
    </message>
    <message>
        <source>another one on the account</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>une autre du compte</translation>
    </message>
    <message>
        <source>the new one</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>la nouvelle</translation>
    </message>
    <message>
        <source>the one the caller called from</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>celle d’où l’appelant a téléphoné</translation>
    </message>
    <message>
        <source>the old phone number</source>
        <extracomment>Who is told of a change</extracomment>
        <translation>l’ancien numéro de téléphone</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>l’adresse e-mail</translation>
    </message>
    <message>
        <source>by the service, as it made the change</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>par le service, en faisant le changement</translation>
    </message>
    <message>
        <source>by the service, when asked to</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>par le service, sur demande</translation>
    </message>
    <message>
        <source>by an operator</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>par un agent</translation>
    </message>
    <message>
        <source>not at all: the account had none</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>pas du tout&#xa0;: le compte n’en avait pas</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Of a reason for doubt: it was looked for, and is not there</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of a reason for doubt: it is there</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>a proof</source>
        <extracomment>What a refusal names as missing. %1: ways to prove who is calling, such as &quot;a callback&quot;</extracomment>
        <translation>une preuve</translation>
    </message>
    <message>
        <source>a proof: %1</source>
        <translation>une preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>the right to do it</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>le droit de le faire</translation>
    </message>
    <message>
        <source>an answer from the store</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>une réponse de la base</translation>
    </message>
    <message>
        <source>a registered policy</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>une politique enregistrée</translation>
    </message>
    <message>
        <source>the case in hand</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>la prise en charge du dossier</translation>
    </message>
    <message>
        <source>the person was locked</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>la personne était bloquée</translation>
    </message>
    <message>
        <source>a reason</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>un motif</translation>
    </message>
    <message>
        <source>a ticket in the form of the desk</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>un ticket au format du guichet</translation>
    </message>
    <message>
        <source>a proof that still counts</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>une preuve qui compte encore</translation>
    </message>
    <message>
        <source>a proof that comes another way</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>une preuve par une autre voie</translation>
    </message>
    <message>
        <source>a flag stopped it: %1</source>
        <translation>une alerte a tout arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>a flag stopped it</source>
        <translation>une alerte a tout arrêté</translation>
    </message>
    <message>
        <source>an approval</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>une approbation</translation>
    </message>
    <message>
        <source>an approver had said no</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>un approbateur avait dit non</translation>
    </message>
    <message>
        <source>the wait was not over</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>l’attente n’était pas finie</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>une limite était atteinte</translation>
    </message>
    <message>
        <source>somebody was not told of the last change</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>quelqu’un n’a pas été prévenu du dernier changement</translation>
    </message>
    <message>
        <source>a case was stopped</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>un dossier a été arrêté</translation>
    </message>
    <message>
        <source>too many proofs failed</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>trop de preuves ont échoué</translation>
    </message>
    <message>
        <source>an operator said so</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>un agent l’a décidé</translation>
    </message>
</context>
<context>
    <name>AuthorizationServer</name>
    <message>
        <source>the identity provider has moved</source>
        <translation>le fournisseur d’identité a changé d’adresse</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>All</source>
        <extracomment>Which cases are shown: whatever their state</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Which cases are shown: those that the operator has in hand</extracomment>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Which cases are shown: those that nobody has in hand</extracomment>
        <translation>Libres</translation>
    </message>
    <message>
        <source>My turn</source>
        <extracomment>Which cases are shown: those in which the operator has to do the next step</extracomment>
        <translation>À mon tour</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>Which cases are shown: those with a reason for doubt</extracomment>
        <translation>En alerte</translation>
    </message>
    <message>
        <source>To tell</source>
        <extracomment>Which cases are shown: those in which the old number or the email address is still to be told</extracomment>
        <translation>À prévenir</translation>
    </message>
    <message>
        <source>Needs a proof</source>
        <translation>Preuve requise</translation>
    </message>
    <message>
        <source>Needs a second proof</source>
        <translation>2e preuve requise</translation>
    </message>
    <message>
        <source>Needs a third proof</source>
        <translation>3e preuve requise</translation>
    </message>
    <message>
        <source>Needs a fourth proof</source>
        <translation>4e preuve requise</translation>
    </message>
    <message>
        <source>Needs a fifth proof</source>
        <translation>5e preuve requise</translation>
    </message>
    <message>
        <source>Operators only</source>
        <translation>Agents uniquement</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Pas de politique</translation>
    </message>
    <message>
        <source>Not in your hands</source>
        <translation>Pas pris par vous</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>Personne bloquée</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Motif requis</translation>
    </message>
    <message>
        <source>Needs a ticket</source>
        <translation>Ticket requis</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>Preuve expirée</translation>
    </message>
    <message>
        <source>Needs another proof</source>
        <translation>Autre preuve requise</translation>
    </message>
    <message>
        <source>Can&apos;t go on</source>
        <translation>Ne peut pas avancer</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Approbation requise</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Approbation refusée</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>Somebody not told</source>
        <translation>Quelqu’un non prévenu</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Code envoyé</translation>
    </message>
    <message>
        <source>Needs a new code</source>
        <extracomment>Of a case: the code that was sent cannot be entered any more</extracomment>
        <translation>Nouveau code requis</translation>
    </message>
    <message>
        <source>Message sent</source>
        <extracomment>Of a case: a message with a code or a link went out</extracomment>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Link sent</source>
        <translation>Lien envoyé</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>Code saisi</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non changé</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Approbation demandée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>Changement en cours</translation>
    </message>
    <message>
        <source>Somebody to tell</source>
        <translation>Quelqu’un à prévenir</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>What a case is about</extracomment>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A case that nobody has in hand</extracomment>
        <translation>libre</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: the operator who has a case in hand</extracomment>
        <translation>pris par %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: which cases, such as &quot;Mine&quot;, %2: how many of them there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>Prêt à clôturer</translation>
    </message>
    <message>
        <source>Needs the new number</source>
        <translation>Nouveau numéro requis</translation>
    </message>
    <message>
        <source>Needs the new address</source>
        <translation>Nouvelle adresse requise</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a time of day, perhaps with a date</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>On the board. %1: the number or address now on the account, %2: the new one, both masked. The arrow points the way the language is read</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago a case was opened. %1: a number of minutes</extracomment>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago a case was opened. %1: a number of hours</extracomment>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <extracomment>How long ago a case was opened. %1: a number of days</extracomment>
        <translation>il y a %1 j</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: the number or address now on the account, %2: the new one</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvert à %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: how long there is still time, such as &quot;8:41&quot;</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>flagged: %1</source>
        <extracomment>%1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>alertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>No open cases. Find a person to begin one.</source>
        <translation>Aucun dossier ouvert. Recherchez une personne pour commencer.</translation>
    </message>
    <message>
        <source>No case fits. Show all, or clear the search.</source>
        <translation>Aucun dossier ne correspond. Affichez-les tous ou effacez la recherche.</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already, which a reply must not change</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; a déjà un sens, qu’une réponse ne doit pas changer</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisir un autre nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that can be taken here</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; n’est pas une valeur qui peut être prise ici</translation>
    </message>
    <message>
        <source>take it out, or put it under &quot;keep&quot;</source>
        <translation>le retirer, ou le mettre sous &quot;keep&quot;</translation>
    </message>
    <message>
        <source>take one of %1, or put it under &quot;keep&quot;</source>
        <translation>choisir parmi %1, ou le mettre sous &quot;keep&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken without the &quot;accessToken&quot; that it belongs to</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; est pris sans le &quot;accessToken&quot; auquel il appartient</translation>
    </message>
    <message>
        <source>take both from one reply, or take it out</source>
        <translation>prendre les deux dans une même réponse, ou le retirer</translation>
    </message>
    <message>
        <source>the call has more than one method</source>
        <translation>l’appel a plus d’une méthode</translation>
    </message>
    <message>
        <source>make two calls of it</source>
        <translation>en faire deux appels</translation>
    </message>
    <message>
        <source>the call has no method</source>
        <translation>l’appel n’a pas de méthode</translation>
    </message>
    <message>
        <source>give it one of get, post, put, patch or delete with a path</source>
        <translation>lui donner get, post, put, patch ou delete, avec un chemin</translation>
    </message>
    <message>
        <source>there is no host called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>il n’y a pas d’hôte appelé &quot;%1&quot;</translation>
    </message>
    <message>
        <source>begin the path with /, or name the address under &quot;hosts&quot;</source>
        <translation>commencer le chemin par /, ou nommer l’adresse sous &quot;hosts&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or name the address under &quot;hosts&quot;</source>
        <translation>choisir parmi %1, ou nommer l’adresse sous &quot;hosts&quot;</translation>
    </message>
    <message>
        <source>{%1} is not an address that an earlier call keeps</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} n’est pas une adresse qu’un appel antérieur garde</translation>
    </message>
    <message>
        <source>begin the path with /, or keep it with &quot;link&quot;: true</source>
        <translation>commencer le chemin par /, ou la garder avec &quot;link&quot;: true</translation>
    </message>
    <message>
        <source>the path would lead to another host</source>
        <translation>le chemin mènerait à un autre hôte</translation>
    </message>
    <message>
        <source>begin it with one /</source>
        <translation>le commencer par un seul /</translation>
    </message>
    <message>
        <source>{%1} is an address, so it has to come first</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} est une adresse et doit donc venir en premier</translation>
    </message>
    <message>
        <source>begin the path with it, or keep a part of the address without &quot;link&quot;</source>
        <translation>commencer le chemin par elle, ou garder une partie de l’adresse sans &quot;link&quot;</translation>
    </message>
    <message>
        <source>{%1} does not stand in the path</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} ne figure pas dans le chemin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code, nor a secret that an earlier call keeps</source>
        <translation>&quot;%1&quot; n’est ni un code, ni un secret qu’un appel antérieur garde</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>le retirer</translation>
    </message>
    <message>
        <source>the path would lead out of baseUrl</source>
        <translation>le chemin mènerait hors de baseUrl</translation>
    </message>
    <message>
        <source>write it without &quot;..&quot; and &quot;.&quot;, and baseUrl as far as all paths agree</source>
        <translation>l’écrire sans &quot;..&quot; ni &quot;.&quot;, et baseUrl aussi loin que tous les chemins concordent</translation>
    </message>
    <message>
        <source>the path holds a character that no address can hold</source>
        <translation>le chemin contient un caractère qu’aucune adresse ne peut contenir</translation>
    </message>
    <message>
        <source>write it as %XX, such as %20 for a space</source>
        <translation>l’écrire sous la forme %XX, comme %20 pour un espace</translation>
    </message>
    <message>
        <source>the path holds a control character as %XX</source>
        <translation>le chemin contient un caractère de contrôle sous la forme %XX</translation>
    </message>
    <message>
        <source>what stands behind # is never sent</source>
        <translation>ce qui suit # n’est jamais envoyé</translation>
    </message>
    <message>
        <source>write %23 for the sign #</source>
        <translation>écrire %23 pour le signe #</translation>
    </message>
    <message>
        <source>this is not a header name</source>
        <translation>ce n’est pas un nom d’en-tête</translation>
    </message>
    <message>
        <source>use letters, digits and hyphens</source>
        <translation>utiliser des lettres, des chiffres et des traits d’union</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written by Renumber itself</source>
        <extracomment>%1: the name of an HTTP header</extracomment>
        <translation>&quot;%1&quot; est écrit par Renumber lui-même</translation>
    </message>
    <message>
        <source>take it out; what a body is, &quot;contentType&quot; or &quot;jsonContentType&quot; says</source>
        <translation>le retirer&#x202f;; &quot;contentType&quot; ou &quot;jsonContentType&quot; dit ce qu’est un corps</translation>
    </message>
    <message>
        <source>the cookies are sent by Renumber itself</source>
        <translation>les cookies sont envoyés par Renumber lui-même</translation>
    </message>
    <message>
        <source>take it out, or &quot;cookies&quot;</source>
        <translation>le retirer, ou retirer &quot;cookies&quot;</translation>
    </message>
    <message>
        <source>a header cannot hold a line break or other control character</source>
        <translation>un en-tête ne peut contenir ni saut de ligne ni autre caractère de contrôle</translation>
    </message>
    <message>
        <source>a header holds ASCII only, and no space at its ends</source>
        <translation>un en-tête ne contient que de l’ASCII, sans espace aux extrémités</translation>
    </message>
    <message>
        <source>take out what is none, and the spaces</source>
        <translation>retirer ce qui n’en est pas, et les espaces</translation>
    </message>
    <message>
        <source>this is not a media type</source>
        <translation>ce n’est pas un type de média</translation>
    </message>
    <message>
        <source>write one such as application/json, or application/json; charset=utf-8</source>
        <translation>en écrire un comme application/json, ou application/json; charset=utf-8</translation>
    </message>
    <message>
        <source>the call has two bodies</source>
        <translation>l’appel a deux corps</translation>
    </message>
    <message>
        <source>keep one of &quot;json&quot; and &quot;form&quot;</source>
        <translation>garder l’un des deux&#xa0;: &quot;json&quot; ou &quot;form&quot;</translation>
    </message>
    <message>
        <source>a get has no body</source>
        <translation>un get n’a pas de corps</translation>
    </message>
    <message>
        <source>use post, or put the values into the path</source>
        <translation>utiliser post, ou mettre les valeurs dans le chemin</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>écrire l’un de ceux-ci</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>corriger les accolades</translation>
    </message>
    <message>
        <source>the $ before {%1} would be sent with it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>le $ devant {%1} serait envoyé avec</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>il n’y a pas de variable {%1} ici</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in a call of &quot;account&quot; before</source>
        <translation>prendre d’abord &quot;userId&quot; dans un appel de &quot;account&quot;</translation>
    </message>
    <message>
        <source>it is there only with &quot;sendToCurrent&quot;, in &quot;submit&quot;</source>
        <translation>elle n’existe qu’avec &quot;sendToCurrent&quot;, dans &quot;submit&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>choisir parmi %1</translation>
    </message>
    <message>
        <source>the secret {%1} would stand in a URL, where logs keep it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>le secret {%1} figurerait dans une URL, que les journaux conservent</translation>
    </message>
    <message>
        <source>send it in a header or in the body, or name it under &quot;inPath&quot; where the service wants it in the path</source>
        <translation>l’envoyer dans un en-tête ou dans le corps, ou le nommer sous &quot;inPath&quot; là où le service le veut dans le chemin</translation>
    </message>
    <message>
        <source>send it in a header or in the body</source>
        <translation>l’envoyer dans un en-tête ou dans le corps</translation>
    </message>
</context>
<context>
    <name>CaseAside</name>
    <message>
        <source>Flags</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Tell them afterwards</source>
        <translation>À prévenir ensuite</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Note</source>
        <extracomment>On a button: adds a note about the case to the record</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Take this case</source>
        <extracomment>On a button: the case is to be mine</extracomment>
        <translation>Prendre ce dossier</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>On a button: somebody else is to take the case</extracomment>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>On a button: something is wrong, and the person is locked</extracomment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>there is no service &quot;%1&quot;</source>
        <extracomment>%1: the name of a service as a profile writes it</extracomment>
        <translation>il n’y a pas de service &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or the path of a description file</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>choisir parmi %1, ou donner le chemin d’un fichier de description</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the service of a profile in %2</source>
        <extracomment>%1: the id of a service, %2: a folder</extracomment>
        <translation>&quot;%1&quot; est déjà le service d’un profil dans %2</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>choisir un autre identifiant</translation>
    </message>
    <message>
        <source>the profile %1 has the same name and goes before</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>le profil %1 porte le même nom et passe avant</translation>
    </message>
    <message>
        <source>give the file another name, or take it away</source>
        <translation>renommer le fichier ou le retirer</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>By text message</source>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>Par appel téléphonique</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>An answer to &quot;How should the code come?&quot;. %1: the name of a chat app</extracomment>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>By email, to the address on the account</source>
        <translation>Par e-mail, à l’adresse du compte</translation>
    </message>
    <message>
        <source>Text the code instead</source>
        <translation>Plutôt envoyer le code par SMS</translation>
    </message>
    <message>
        <source>Call this number instead</source>
        <translation>Plutôt appeler ce numéro</translation>
    </message>
    <message>
        <source>Send the code in %1 instead</source>
        <extracomment>On a button. %1: the name of a chat app</extracomment>
        <translation>Plutôt envoyer le code sur %1</translation>
    </message>
    <message>
        <source>Email the code instead</source>
        <translation>Plutôt envoyer le code par e-mail</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>Rien reçu&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CodeProving</name>
    <message>
        <source>this code was asked for already</source>
        <translation>ce code a déjà été demandé</translation>
    </message>
    <message>
        <source>there is no contact that the code could go to</source>
        <translation>il n’y a pas de coordonnée à laquelle le code pourrait être envoyé</translation>
    </message>
    <message>
        <source>the service has not answered yet</source>
        <translation>le service n’a pas encore répondu</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>digits have no case</source>
        <translation>les chiffres n’ont pas de casse</translation>
    </message>
    <message>
        <source>take it out, or say &quot;characters&quot;: &quot;letters&quot; or &quot;letters and digits&quot;</source>
        <translation>le retirer, ou écrire &quot;characters&quot;: &quot;letters&quot; ou &quot;letters and digits&quot;</translation>
    </message>
    <message>
        <source>no code is long enough to have a hyphen in it</source>
        <translation>aucun code n’est assez long pour contenir un trait d’union</translation>
    </message>
    <message>
        <source>take it out, or say a smaller number; &quot;length&quot; does not count hyphens</source>
        <translation>le retirer, ou donner un nombre plus petit&#x202f;; &quot;length&quot; ne compte pas les traits d’union</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Only digits work here. Enter just the code.</source>
        <translation>Seuls les chiffres sont admis ici. Saisissez uniquement le code.</translation>
    </message>
    <message>
        <source>Only the letters A to Z and digits work here. Enter just the code.</source>
        <translation>Seuls les lettres de A à Z et les chiffres sont admis ici. Saisissez uniquement le code.</translation>
    </message>
    <message>
        <source>Only the letters A to Z work here. Enter just the code.</source>
        <translation>Seules les lettres de A à Z sont admises ici. Saisissez uniquement le code.</translation>
    </message>
    <message>
        <source>Enter the code from the text message first.</source>
        <translation>Saisissez d’abord le code du SMS.</translation>
    </message>
    <message>
        <source>Enter the code from the call first.</source>
        <translation>Saisissez d’abord le code de l’appel.</translation>
    </message>
    <message>
        <source>Enter the code from %1 first.</source>
        <extracomment>Beside an empty field. %1: the name of a chat app</extracomment>
        <translation>Saisissez d’abord le code reçu sur %1.</translation>
    </message>
    <message>
        <source>Enter the code from the email first.</source>
        <translation>Saisissez d’abord le code de l’e-mail.</translation>
    </message>
    <message>
        <source>A letter here is not one of A to Z. Type the code again in plain letters.</source>
        <translation>Il y a une lettre qui n’est pas entre A et Z. Retapez le code en lettres simples.</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 digits. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>Un code %1 compte %2 chiffres. Celui-ci en compte %3. Il n’a pas été envoyé&#xa0;: relisez-le.</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 characters. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>Un code %1 compte %2 caractères. Celui-ci en compte %3. Il n’a pas été envoyé&#xa0;: relisez-le.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Change and verify the phone number on your identity account.</source>
        <translation>Change et vérifie le numéro de téléphone de votre compte d’identité.</translation>
    </message>
    <message>
        <source>Use the profile in FILE. May be given more than once.</source>
        <translation>Utilise le profil contenu dans FILE. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Write all files below DIR.</source>
        <translation>Écrit tous les fichiers sous DIR.</translation>
    </message>
    <message>
        <source>Check the service description in FILE and say what is wrong with it. Ends with status 0 if all is well, 2 if not.</source>
        <translation>Contrôle la description de service contenue dans FILE et dit ce qui ne va pas. Se termine avec le code 0 si tout va bien, 2 sinon.</translation>
    </message>
    <message>
        <source>Check the profile in FILE, with the description and the certificates that it names. Ends like --check-service.</source>
        <translation>Contrôle le profil contenu dans FILE, avec la description et les certificats qu’il nomme. Se termine comme --check-service.</translation>
    </message>
    <message>
        <source>Check the policy of an operators&apos; desk in FILE. Ends like --check-service.</source>
        <translation>Contrôle la politique d’un guichet d’agents contenue dans FILE. Se termine comme --check-service.</translation>
    </message>
    <message>
        <source>Verify the record of this computer&apos;s desk, or of the copy whose FILE is named besides, and say which row is the first that is wrong. Ends with status 0 if all is well, 1 if not, 2 if it could not be verified.</source>
        <translation>Vérifie le journal du guichet de cet ordinateur, ou la copie dont FILE est donné en plus, et dit quelle ligne est la première fausse. Se termine avec le code 0 si tout va bien, 1 sinon, 2 si la vérification n’a pas été possible.</translation>
    </message>
    <message>
        <source>Write that record, or that in FILE, to a new file in FORMAT (csv or jsonl), with a manifest. Tickets, notes and names are left out. Ends with status 0 if that was done, 2 if not.</source>
        <translation>Écrit ce journal, ou celui de FILE, dans un nouveau fichier au format FORMAT (csv ou jsonl), avec un manifeste. Les tickets, notes et noms sont omis. Se termine avec le code 0 si c’est fait, 2 sinon.</translation>
    </message>
    <message>
        <source>Have --export-audit write to FOLDER and not to the current one.</source>
        <translation>Fait écrire --export-audit dans FOLDER et non dans le répertoire courant.</translation>
    </message>
    <message>
        <source>Try the profile in FILE on this terminal: sign in, read the account, and show each request, each reply and what Renumber understood. The requests of a change are shown and not sent. Ends with status 0 if the account could be read, 1 if not, 2 if the profile has faults.</source>
        <translation>Essaie le profil contenu dans FILE dans ce terminal&#xa0;: se connecte, lit le compte et montre chaque requête, chaque réponse et ce que Renumber a compris. Les requêtes d’un changement sont montrées et non envoyées. Se termine avec le code 0 si le compte a pu être lu, 1 sinon, 2 si le profil contient des erreurs.</translation>
    </message>
    <message>
        <source>List the services that come with Renumber, and end.</source>
        <translation>Liste les services fournis avec Renumber et se termine.</translation>
    </message>
    <message>
        <source>Show the version, and end.</source>
        <translation>Affiche la version et se termine.</translation>
    </message>
    <message>
        <source>Show this help, and end.</source>
        <translation>Affiche cette aide et se termine.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n erreur.</numerusform>
            <numerusform>%1&#xa0;: %n erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: describes %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of a service</extracomment>
        <translation>%1&#xa0;: décrit %2&#x202f;; aucune erreur.</translation>
    </message>
    <message>
        <source>  assumed: %1: %2</source>
        <extracomment>%1: a place in a file, %2: why it is assumed</extracomment>
        <translation>  supposé&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  operators work at a desk, by the policy %1</source>
        <extracomment>%1: the id of a policy</extracomment>
        <translation>  les agents travaillent à un guichet, selon la politique %1</translation>
    </message>
    <message>
        <source>%1: %2, with %3; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of an organisation, %3: the name of a service</extracomment>
        <translation>%1&#xa0;: %2, avec %3&#x202f;; aucune erreur.</translation>
    </message>
    <message>
        <source>  calls go to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  les appels vont à&#xa0;: %1</translation>
    </message>
    <message>
        <source>  sign-in by browser goes to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  la connexion par navigateur va à&#xa0;: %1</translation>
    </message>
    <message>
        <source>  ways to sign in: %1</source>
        <extracomment>%1: a list of names of ways to sign in, such as &quot;browser&quot;</extracomment>
        <translation>  moyens de connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: policy %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the id of a policy</extracomment>
        <translation>%1&#xa0;: politique %2&#x202f;; aucune erreur.</translation>
    </message>
    <message>
        <source>  asks for approvals: the desk&apos;s store has to be in PostgreSQL</source>
        <translation>  demande des approbations&#xa0;: la base du guichet doit être dans PostgreSQL</translation>
    </message>
    <message>
        <source>  accepts a risk: %1</source>
        <extracomment>%1: why a policy accepts that operators alone say who a caller is</extracomment>
        <translation>  accepte un risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>proven by %1</source>
        <extracomment>%1: what a service description was tried against</extracomment>
        <translation>éprouvé par %1</translation>
    </message>
    <message>
        <source>“%1” is not a format of an export. There are csv and jsonl.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas un format d’export. Il existe csv et jsonl.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>«&#x202f;%1&#x202f;» n’est pas une option.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Utilisation&#xa0;: %1 [options]</translation>
    </message>
</context>
<context>
    <name>ConfiguredService</name>
    <message>
        <source>the setting &quot;%1&quot; (%2) is missing</source>
        <extracomment>%1: the name of a setting, %2: what people call it</extracomment>
        <translation>le paramètre &quot;%1&quot; (%2) manque</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>l’ajouter</translation>
    </message>
    <message>
        <source>add it, or a baseUrl</source>
        <translation>l’ajouter, ou un baseUrl</translation>
    </message>
    <message>
        <source>add it, or the addresses as &quot;baseUrl&quot; and under &quot;hosts&quot;</source>
        <translation>l’ajouter, ou les adresses dans &quot;baseUrl&quot; et sous &quot;hosts&quot;</translation>
    </message>
    <message>
        <source>a setting cannot hold a line break or other control character</source>
        <translation>un paramètre ne peut contenir ni saut de ligne ni autre caractère de contrôle</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>le retirer</translation>
    </message>
    <message>
        <source>%1 has no such setting</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’a pas ce paramètre</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>choisir parmi %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to sign in at</source>
        <extracomment>%1: what should be an address</extracomment>
        <translation>&quot;%1&quot; n’est pas une adresse de connexion</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1</source>
        <translation>utiliser https://, ou http:// avec un hôte de cette machine comme 127.0.0.1</translation>
    </message>
    <message>
        <source>this does not make an address that a token may be sent to</source>
        <translation>cela ne donne pas une adresse à laquelle un jeton peut être envoyé</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1, and nothing after the path</source>
        <translation>utiliser https://, ou http:// avec un hôte de cette machine comme 127.0.0.1, et rien après le chemin</translation>
    </message>
    <message>
        <source>%1 has no such host</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’a pas cet hôte</translation>
    </message>
    <message>
        <source>take it out; the service description names the hosts</source>
        <translation>le retirer&#x202f;; la description de service nomme les hôtes</translation>
    </message>
    <message>
        <source>a token in a file is for the sandbox only</source>
        <translation>un jeton dans un fichier n’est admis que pour le bac à sable</translation>
    </message>
    <message>
        <source>take it out and sign in instead</source>
        <translation>le retirer et se connecter à la place</translation>
    </message>
    <message>
        <source>a setting is missing without which nobody can sign in</source>
        <translation>il manque un paramètre sans lequel personne ne peut se connecter</translation>
    </message>
    <message>
        <source>add the client id</source>
        <translation>ajouter l’ID client</translation>
    </message>
    <message>
        <source>%1 has no sign-in by browser</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’a pas de connexion par navigateur</translation>
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
        <translation>la nouvelle coordonnée n’est jamais envoyée</translation>
    </message>
    <message>
        <source>use {new} in one of the calls</source>
        <translation>utiliser {new} dans l’un des appels</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>le code n’est jamais envoyé</translation>
    </message>
    <message>
        <source>the code from the current contact is never sent</source>
        <translation>le code de la coordonnée actuelle n’est jamais envoyé</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>utiliser {%1} dans l’un des appels</translation>
    </message>
    <message>
        <source>the service would tell them twice</source>
        <translation>le service préviendrait deux fois</translation>
    </message>
    <message>
        <source>take it out, or &quot;notifies&quot;</source>
        <translation>le retirer, ou retirer &quot;notifies&quot;</translation>
    </message>
    <message>
        <source>there is no change.submit</source>
        <translation>il n’y a pas de change.submit</translation>
    </message>
    <message>
        <source>write the calls here</source>
        <translation>écrire les appels ici</translation>
    </message>
    <message>
        <source>change.submit uses {%1}, which verify.send does not keep</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>change.submit utilise {%1}, que verify.send ne garde pas</translation>
    </message>
    <message>
        <source>keep it there, or write the calls here</source>
        <translation>le garder là, ou écrire les appels ici</translation>
    </message>
    <message>
        <source>nothing can be asked before a message is sent to verify the contact</source>
        <translation>rien ne peut être demandé avant l’envoi d’un message pour vérifier la coordonnée</translation>
    </message>
    <message>
        <source>use {%1} in &quot;submit&quot; only</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>n’utiliser {%1} que dans &quot;submit&quot;</translation>
    </message>
    <message>
        <source>nothing can be asked for while a link is waited for</source>
        <translation>rien ne peut être demandé pendant qu’un lien est attendu</translation>
    </message>
    <message>
        <source>leave {%1} out of &quot;resend&quot;, or &quot;resend&quot; out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>omettre {%1} dans &quot;resend&quot;, ou omettre &quot;resend&quot;</translation>
    </message>
    <message>
        <source>a change waits for a code, but the code cannot be entered</source>
        <translation>un changement attend un code, mais le code ne peut pas être saisi</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;, or say under &quot;takesEffect&quot; that changes take effect atOnce</source>
        <translation>ajouter &quot;submit&quot; ou &quot;confirm&quot;: &quot;link&quot;, ou dire sous &quot;takesEffect&quot; que les changements prennent effet atOnce</translation>
    </message>
    <message>
        <source>there is no code to submit where a link confirms</source>
        <translation>il n’y a pas de code à saisir là où un lien confirme</translation>
    </message>
    <message>
        <source>take it out, or &quot;confirm&quot;</source>
        <translation>le retirer, ou retirer &quot;confirm&quot;</translation>
    </message>
    <message>
        <source>a second code could not be entered where a link confirms</source>
        <translation>un second code ne pourrait pas être saisi là où un lien confirme</translation>
    </message>
    <message>
        <source>there is no way to confirm</source>
        <translation>il n’y a aucun moyen de confirmer</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;</source>
        <translation>ajouter &quot;submit&quot; ou &quot;confirm&quot;: &quot;link&quot;</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Your account shows no phone number now.</source>
        <translation>Votre compte n’affiche actuellement aucun numéro de téléphone.</translation>
    </message>
    <message>
        <source>Your account shows no email address now.</source>
        <translation>Votre compte n’affiche actuellement aucune adresse e-mail.</translation>
    </message>
    <message>
        <source>The account shows no phone number now.</source>
        <translation>Le compte n’affiche actuellement aucun numéro de téléphone.</translation>
    </message>
    <message>
        <source>The account shows no email address now.</source>
        <translation>Le compte n’affiche actuellement aucune adresse e-mail.</translation>
    </message>
    <message>
        <source>Your account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Votre compte affiche maintenant %1 (non vérifié).</translation>
    </message>
    <message>
        <source>The account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Le compte affiche maintenant %1 (non vérifié).</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Votre compte affiche maintenant %1.</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Le compte affiche maintenant %1.</translation>
    </message>
    <message>
        <source>The email address will be %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>L’adresse e-mail sera %1.</translation>
    </message>
    <message>
        <source>We will email %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>Nous enverrons un e-mail à %1.</translation>
    </message>
    <message>
        <source>The new email address is %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>La nouvelle adresse e-mail est %1.</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <extracomment>In a list. %1: a phone number or an email address</extracomment>
        <translation>%1 (non vérifié)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of phone numbers or email addresses</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on the account: %1</source>
        <extracomment>On the card of a contact. %1: a list of phone numbers or email addresses</extracomment>
        <translation>Aussi sur le compte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>How to sign in</source>
        <translation>Comment se connecter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>the service has nothing to change or verify</source>
        <translation>le service n’a rien à changer ni à vérifier</translation>
    </message>
    <message>
        <source>add &quot;phone&quot; or &quot;email&quot;</source>
        <translation>ajouter &quot;phone&quot; ou &quot;email&quot;</translation>
    </message>
    <message>
        <source>a setting cannot be called &quot;%1&quot;</source>
        <extracomment>%1: the name of a setting in a service description</extracomment>
        <translation>un paramètre ne peut pas s’appeler &quot;%1&quot;</translation>
    </message>
    <message>
        <source>choose another name, of letters and digits</source>
        <translation>choisir un autre nom, fait de lettres et de chiffres</translation>
    </message>
    <message>
        <source>this cannot name a host</source>
        <translation>cela ne peut pas nommer un hôte</translation>
    </message>
    <message>
        <source>use letters, digits, _ and -, and a letter in front</source>
        <translation>utiliser des lettres, des chiffres, _ et -, et commencer par une lettre</translation>
    </message>
    <message>
        <source>this is not an address that a token may be sent to</source>
        <translation>ce n’est pas une adresse à laquelle un jeton peut être envoyé</translation>
    </message>
    <message>
        <source>write https://, a host, and a path if need be, without a / at the end; http:// is only for a server on this machine</source>
        <translation>écrire https://, un hôte, et un chemin au besoin, sans / à la fin&#x202f;; http:// est réservé à un serveur de cette machine</translation>
    </message>
    <message>
        <source>&quot;people&quot; is never taken, so that nobody could be found</source>
        <translation>&quot;people&quot; n’est jamais pris, si bien que personne ne pourrait être trouvé</translation>
    </message>
    <message>
        <source>add &quot;people&quot; and its place to a &quot;take&quot;</source>
        <translation>ajouter &quot;people&quot; et son emplacement à un &quot;take&quot;</translation>
    </message>
    <message>
        <source>what is looked for is never sent</source>
        <translation>ce qui est recherché n’est jamais envoyé</translation>
    </message>
    <message>
        <source>use {wanted}, or one of the variables that begin so, in one of the calls</source>
        <translation>utiliser {wanted}, ou l’une des variables qui commencent ainsi, dans l’un des appels</translation>
    </message>
    <message>
        <source>nothing of the sign-in is sent</source>
        <translation>rien de la connexion n’est envoyé</translation>
    </message>
    <message>
        <source>use {authorization} or {accessToken} in &quot;headers&quot;, as in &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</source>
        <translation>utiliser {authorization} ou {accessToken} dans &quot;headers&quot;, comme dans &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is taken here and nowhere in &quot;account&quot;, so that no account could be read any more once it is told</source>
        <translation>&quot;userId&quot; est pris ici et nulle part dans &quot;account&quot;, si bien qu’aucun compte ne pourrait plus être lu une fois qu’il est connu</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in &quot;account&quot;, too, or take it out here</source>
        <translation>prendre &quot;userId&quot; aussi dans &quot;account&quot;, ou le retirer ici</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is never taken, so that nobody could tell whose account was read</source>
        <translation>&quot;userId&quot; n’est jamais pris, si bien que personne ne pourrait dire quel compte a été lu</translation>
    </message>
    <message>
        <source>add &quot;userId&quot; and its place to a &quot;take&quot;</source>
        <translation>ajouter &quot;userId&quot; et son emplacement à un &quot;take&quot;</translation>
    </message>
    <message>
        <source>only who acts for others asks a caller for proofs, and finds people</source>
        <translation>seul celui qui agit pour d’autres demande des preuves à un appelant et recherche des personnes</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take it out</source>
        <translation>ajouter &quot;find&quot; à &quot;account&quot;, ou le retirer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never taken, so that no change would show</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>&quot;%1&quot; n’est jamais pris, si bien qu’aucun changement ne se verrait</translation>
    </message>
    <message>
        <source>add &quot;%1?&quot; and its place to a &quot;take&quot;</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>ajouter &quot;%1?&quot; et son emplacement à un &quot;take&quot;</translation>
    </message>
    <message>
        <source>there is no problem called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>il n’y a pas de problème appelé &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>choisir parmi %1</translation>
    </message>
    <message>
        <source>this place does not exist in the file</source>
        <translation>cet emplacement n’existe pas dans le fichier</translation>
    </message>
    <message>
        <source>write a JSON Pointer, such as /phone/code</source>
        <translation>écrire un pointeur JSON, comme /phone/code</translation>
    </message>
</context>
<context>
    <name>DeskCaseText</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>A change to the new number was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>Un changement vers le nouveau numéro a été commencé dans ce dossier, et cet ordinateur n’a plus de quoi le terminer. Appuyez sur «&#x202f;Clôturer comme non confirmé&#x202f;», puis ouvrez un nouveau dossier pour cette personne.</translation>
    </message>
    <message>
        <source>A change to the new address was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>Un changement vers la nouvelle adresse a été commencé dans ce dossier, et cet ordinateur n’a plus de quoi le terminer. Appuyez sur «&#x202f;Clôturer comme non confirmé&#x202f;», puis ouvrez un nouveau dossier pour cette personne.</translation>
    </message>
    <message>
        <source>The number is changed, and the account shows it.</source>
        <translation>Le numéro a été changé, et le compte l’affiche.</translation>
    </message>
    <message>
        <source>The address is changed, and the account shows it.</source>
        <translation>L’adresse a été changée, et le compte l’affiche.</translation>
    </message>
    <message>
        <source>The change was refused. Nothing was changed.</source>
        <translation>Le changement a été refusé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The change was given up. Nothing was changed.</source>
        <translation>Le changement a été abandonné. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The case was stopped, and the person is locked for everybody.</source>
        <translation>Le dossier a été arrêté, et la personne est bloquée pour tous.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The number may or may not be changed.</source>
        <translation>Nous n’avons pas pu confirmer le changement. Le numéro a peut-être changé, peut-être pas.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The address may or may not be changed.</source>
        <translation>Nous n’avons pas pu confirmer le changement. L’adresse a peut-être changé, peut-être pas.</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this person today</source>
        <translation>SMS utilisés aujourd’hui pour cette personne&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used for this person today</source>
        <translation>Messages utilisés aujourd’hui pour cette personne&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this number today</source>
        <translation>SMS utilisés aujourd’hui pour ce numéro&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 emails used for this address today</source>
        <translation>E-mails utilisés aujourd’hui pour cette adresse&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used by you this hour</source>
        <translation>Vos SMS de cette heure&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used by you this hour</source>
        <translation>Vos messages de cette heure&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers shown to you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>Numéros affichés pour vous cette heure&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 searches used by you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>Vos recherches de cette heure&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Ancien numéro</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Old email address</source>
        <translation>Ancienne adresse e-mail</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>%1: told by %2</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1&#xa0;: %2 s’en charge</translation>
    </message>
    <message>
        <source>%1: Renumber has %2 tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1&#xa0;: Renumber le demande à %2</translation>
    </message>
    <message>
        <source>%1: you tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>%1&#xa0;: à vous de prévenir</translation>
    </message>
    <message>
        <source>%1: none, so there is nobody to tell</source>
        <extracomment>%1: who would be told, such as &quot;Old number&quot;</extracomment>
        <translation>%1&#xa0;: rien sur le compte, donc personne à prévenir</translation>
    </message>
    <message>
        <source>%1: told by %2 at %3</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: the name of a service, %3: a time of day</extracomment>
        <translation>%1&#xa0;: %2 l’a fait à %3</translation>
    </message>
    <message>
        <source>%1: told, as you noted at %2</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: a time of day</extracomment>
        <translation>%1&#xa0;: c’est fait, d’après votre note de %2</translation>
    </message>
    <message>
        <source>Nobody has called or texted the old number yet.</source>
        <translation>Personne n’a encore appelé l’ancien numéro ni envoyé de SMS.</translation>
    </message>
    <message>
        <source>Nobody has called or texted the phone number yet.</source>
        <translation>Personne n’a encore appelé le numéro de téléphone ni envoyé de SMS.</translation>
    </message>
    <message>
        <source>Nobody has written to the old email address yet.</source>
        <translation>Personne n’a encore écrit à l’ancienne adresse e-mail.</translation>
    </message>
    <message>
        <source>Nobody has written to the email address yet.</source>
        <translation>Personne n’a encore écrit à l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The old number may or may not have been told.</source>
        <translation>L’ancien numéro a peut-être été prévenu, peut-être pas.</translation>
    </message>
    <message>
        <source>The phone number may or may not have been told.</source>
        <translation>Le numéro de téléphone a peut-être été prévenu, peut-être pas.</translation>
    </message>
    <message>
        <source>The old email address may or may not have been told.</source>
        <translation>L’ancienne adresse e-mail a peut-être été prévenue, peut-être pas.</translation>
    </message>
    <message>
        <source>The email address may or may not have been told.</source>
        <translation>L’adresse e-mail a peut-être été prévenue, peut-être pas.</translation>
    </message>
    <message>
        <source>The old number is being told…</source>
        <translation>On prévient l’ancien numéro…</translation>
    </message>
    <message>
        <source>The phone number is being told…</source>
        <translation>On prévient le numéro de téléphone…</translation>
    </message>
    <message>
        <source>The old email address is being told…</source>
        <translation>On prévient l’ancienne adresse e-mail…</translation>
    </message>
    <message>
        <source>The email address is being told…</source>
        <translation>On prévient l’adresse e-mail…</translation>
    </message>
    <message>
        <source>Say that the phone number on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Dites que le numéro de téléphone du compte a été changé, et qui appeler si la personne n’en est pas à l’origine.</translation>
    </message>
    <message>
        <source>Say that the email address on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Dites que l’adresse e-mail du compte a été changée, et qui appeler si la personne n’en est pas à l’origine.</translation>
    </message>
    <message>
        <source>Say that the phone number on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Dites que le numéro de téléphone du compte a peut-être été changé, et qui appeler si la personne n’en est pas à l’origine.</translation>
    </message>
    <message>
        <source>Say that the email address on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Dites que l’adresse e-mail du compte a peut-être été changée, et qui appeler si la personne n’en est pas à l’origine.</translation>
    </message>
</context>
<context>
    <name>DeskFaultText</name>
    <message>
        <source>Somebody else has this person in hand.</source>
        <translation>Quelqu’un d’autre s’occupe de cette personne.</translation>
    </message>
    <message>
        <source>There is an open case for this person already (%1). Take that one.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>Il y a déjà un dossier ouvert pour cette personne (%1). Prenez celui-là.</translation>
    </message>
    <message>
        <source>%1 has this person in hand (%2).</source>
        <extracomment>%1: the login of an operator, %2: the number of a case, such as R-1042</extracomment>
        <translation>%1 s’occupe de cette personne (%2).</translation>
    </message>
    <message>
        <source>%1 has this person in hand since %2 (%3).</source>
        <extracomment>%1: the login of an operator, %2: a time of day, %3: the number of a case, such as R-1042</extracomment>
        <translation>%1 s’occupe de cette personne depuis %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing was exported. Choose another folder.</source>
        <translation>Rien n’a été exporté. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Choose another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>Rien n’a été exporté&#xa0;: %1. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be read or written, so nothing new can begin. Ask an administrator to look at Renumber&apos;s data folder.</source>
        <translation>Impossible de lire la base du guichet ou d’y écrire&#xa0;: rien de nouveau ne peut commencer. Demandez à un administrateur de contrôler le répertoire de données de Renumber.</translation>
    </message>
    <message>
        <source>The desk&apos;s store is damaged, so nothing new can begin. Close Renumber and open it again: it moves the damaged file aside.</source>
        <translation>La base du guichet est endommagée&#xa0;: rien de nouveau ne peut commencer. Fermez Renumber et rouvrez-le&#xa0;: il met de côté le fichier endommagé.</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be written to, so nothing new can begin. The disk may be full, or you may not write to Renumber&apos;s data folder.</source>
        <translation>Impossible d’écrire dans la base du guichet&#xa0;: rien de nouveau ne peut commencer. Le disque est peut-être plein, ou vous n’avez pas le droit d’écrire dans le répertoire de données de Renumber.</translation>
    </message>
    <message>
        <source>A later version of Renumber has been used at this desk. Use that one.</source>
        <translation>Une version plus récente de Renumber a été utilisée à ce guichet. Utilisez celle-là.</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer, so nothing new can begin. We couldn&apos;t confirm whether what was said last is written down.</source>
        <translation>La base du guichet ne répond pas&#xa0;: rien de nouveau ne peut commencer. Nous n’avons pas pu confirmer que la dernière indication est bien inscrite.</translation>
    </message>
    <message>
        <source>The desk&apos;s key is missing from the keyring. The desk stays shut: nobody who is locked would be recognized. Ask an administrator.</source>
        <translation>La clé du guichet manque dans le trousseau de clés. Le guichet reste fermé&#xa0;: aucune personne bloquée ne serait reconnue. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>You may not do this at this desk. Ask an administrator.</source>
        <translation>Vous n’en avez pas le droit à ce guichet. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This case isn&apos;t at the desk any more.</source>
        <translation>Ce dossier n’est plus au guichet.</translation>
    </message>
    <message>
        <source>That leave was used before, so nothing was done. Check the account first.</source>
        <translation>Cette autorisation a déjà servi, donc rien n’a été fait. Contrôlez d’abord le compte.</translation>
    </message>
    <message>
        <source>Not everybody was told yet. Tell them, then close the case.</source>
        <translation>Tout le monde n’a pas encore été prévenu. Faites-le, puis clôturez le dossier.</translation>
    </message>
    <message>
        <source>This person isn&apos;t locked.</source>
        <translation>Cette personne n’est pas bloquée.</translation>
    </message>
    <message>
        <source>Renumber asked for something else under the same number, so nothing was done. Try again.</source>
        <translation>Renumber a demandé autre chose sous le même numéro, donc rien n’a été fait. Réessayez.</translation>
    </message>
    <message>
        <source>This can&apos;t go on record, so nothing was done. Say it in other words.</source>
        <translation>Cela ne peut pas être inscrit au journal, donc rien n’a été fait. Dites-le autrement.</translation>
    </message>
    <message>
        <source>You may not do this in a case. Ask an administrator.</source>
        <translation>Vous n’en avez pas le droit dans un dossier. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>This case was changed meanwhile. Look at it again, then go on.</source>
        <translation>Ce dossier a été modifié entre-temps. Relisez-le, puis continuez.</translation>
    </message>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>Vous n’avez plus ce dossier en charge. Reprenez-le.</translation>
    </message>
    <message>
        <source>Somebody else has this case in hand.</source>
        <translation>Quelqu’un d’autre a ce dossier en charge.</translation>
    </message>
    <message>
        <source>You had this case in hand, so somebody else has to say yes or no.</source>
        <translation>Vous avez eu ce dossier en charge&#xa0;: quelqu’un d’autre doit donc dire oui ou non.</translation>
    </message>
    <message>
        <source>The new contact and the reason come first. Then ask for a yes.</source>
        <translation>D’abord la nouvelle coordonnée et le motif. Demandez ensuite un accord.</translation>
    </message>
    <message>
        <source>Enter the new contact first.</source>
        <translation>Saisissez d’abord la nouvelle coordonnée.</translation>
    </message>
    <message>
        <source>First find out what came of the last step: check the account.</source>
        <translation>Cherchez d’abord ce qu’a donné la dernière étape&#xa0;: contrôlez le compte.</translation>
    </message>
    <message>
        <source>That step is over, so nothing was done. Check the account.</source>
        <translation>Cette étape est passée, donc rien n’a été fait. Contrôlez le compte.</translation>
    </message>
    <message>
        <source>This isn&apos;t possible at this point of the case.</source>
        <translation>Ce n’est pas possible à ce stade du dossier.</translation>
    </message>
    <message>
        <source>This case is closed. Open a new one.</source>
        <translation>Ce dossier est clos. Ouvrez-en un nouveau.</translation>
    </message>
    <message>
        <source>The lock stays. Say why it can end.</source>
        <translation>Le blocage reste. Dites pourquoi il peut être levé.</translation>
    </message>
    <message>
        <source>The lock stays. Only an approver can end it.</source>
        <translation>Le blocage reste. Seul un approbateur peut le lever.</translation>
    </message>
    <message>
        <source>The lock stays. It is too early to end it.</source>
        <translation>Le blocage reste. Il est trop tôt pour le lever.</translation>
    </message>
    <message>
        <source>The lock stays. It can be ended at %1.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>Le blocage reste. Il pourra être levé à %1.</translation>
    </message>
</context>
<context>
    <name>DeskFlagText</name>
    <message>
        <source>A contact of this account was changed a short while ago, or may have been.</source>
        <translation>Une coordonnée de ce compte a été changée il y a peu, ou l’a peut-être été.</translation>
    </message>
    <message>
        <source>A proof failed or a case was stopped for this person a short while ago.</source>
        <translation>Une preuve a échoué ou un dossier a été arrêté pour cette personne il y a peu.</translation>
    </message>
    <message>
        <source>Somebody else was to get this same number a short while ago.</source>
        <translation>Quelqu’un d’autre devait recevoir ce même numéro il y a peu.</translation>
    </message>
    <message>
        <source>Somebody else was to get this same address a short while ago.</source>
        <translation>Quelqu’un d’autre devait recevoir cette même adresse il y a peu.</translation>
    </message>
    <message>
        <source>The new number is an internet, premium-rate or pager number.</source>
        <translation>Le nouveau numéro est un numéro Internet, surtaxé ou de bipeur.</translation>
    </message>
    <message>
        <source>The new number is from another country than the old one.</source>
        <translation>Le nouveau numéro n’est pas du même pays que l’ancien.</translation>
    </message>
    <message>
        <source>Your desk isn&apos;t usually at work now.</source>
        <translation>À cette heure-ci, votre guichet n’est normalement pas ouvert.</translation>
    </message>
    <message>
        <source>The caller asked for a password or another app, too.</source>
        <translation>L’appelant a aussi demandé un mot de passe ou une autre application.</translation>
    </message>
    <message>
        <source>This account can do more than others.</source>
        <translation>Ce compte a plus de droits que d’autres.</translation>
    </message>
    <message>
        <source>Whoever did that may be the caller. A code there proves nothing.</source>
        <translation>C’est peut-être l’appelant qui l’a fait. Un code envoyé là ne prouve rien.</translation>
    </message>
    <message>
        <source>Somebody may be trying again and again. Take no shortcut.</source>
        <translation>Quelqu’un multiplie peut-être les tentatives. Ne prenez aucun raccourci.</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts on one phone. Ask whose number it is.</source>
        <translation>Un voleur rassemble peut-être des comptes sur un seul téléphone. Demandez à qui est le numéro.</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts in one mailbox. Ask whose address it is.</source>
        <translation>Un voleur rassemble peut-être des comptes dans une seule boîte mail. Demandez à qui est l’adresse.</translation>
    </message>
    <message>
        <source>Anybody can get such a number in a minute. Ask for a mobile number. (Number data of %1.)</source>
        <extracomment>%1: a date</extracomment>
        <translation>N’importe qui obtient un tel numéro en une minute. Demandez un numéro de mobile. (Données sur les numéros&#xa0;: %1.)</translation>
    </message>
    <message>
        <source>Ask the caller why.</source>
        <translation>Demandez pourquoi à l’appelant.</translation>
    </message>
    <message>
        <source>Thieves like quiet hours. Take your time.</source>
        <translation>Les voleurs aiment les heures creuses. Prenez votre temps.</translation>
    </message>
    <message>
        <source>Accounts are stolen that way. Change one thing in one call, and nothing today.</source>
        <translation>C’est ainsi qu’on vole des comptes. Ne changez qu’une chose par appel, et rien aujourd’hui.</translation>
    </message>
    <message>
        <source>A thief gains more from it. Be sure who is calling.</source>
        <translation>Un voleur a plus à y gagner. Assurez-vous de l’identité de l’appelant.</translation>
    </message>
    <message>
        <source>recent changes</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>changements récents</translation>
    </message>
    <message>
        <source>failed proofs</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>preuves échouées</translation>
    </message>
    <message>
        <source>others with the same contact</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>autres personnes avec la même coordonnée</translation>
    </message>
    <message>
        <source>kind of number</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>type de numéro</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>pays</translation>
    </message>
    <message>
        <source>working hours</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>heures de travail</translation>
    </message>
    <message>
        <source>other requests in this call</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>autres demandes dans cet appel</translation>
    </message>
    <message>
        <source>what the account may do</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>ce que le compte peut faire</translation>
    </message>
    <message>
        <source>recent change</source>
        <extracomment>A flag of a case, in a list: a contact was changed lately, or may have been</extracomment>
        <translation>changement récent</translation>
    </message>
    <message>
        <source>failed before</source>
        <extracomment>A flag of a case, in a list: a proof failed, or a case was stopped</extracomment>
        <translation>déjà un échec</translation>
    </message>
    <message>
        <source>wanted by others</source>
        <extracomment>A flag of a case, in a list: somebody else was to get the same number or address</extracomment>
        <translation>demandé par d’autres</translation>
    </message>
    <message>
        <source>unusual number</source>
        <extracomment>A flag of a case, in a list: internet, premium-rate or pager</extracomment>
        <translation>numéro inhabituel</translation>
    </message>
    <message>
        <source>other country</source>
        <extracomment>A flag of a case, in a list: the new number&apos;s is not the old one&apos;s</extracomment>
        <translation>autre pays</translation>
    </message>
    <message>
        <source>outside hours</source>
        <extracomment>A flag of a case, in a list</extracomment>
        <translation>hors horaires</translation>
    </message>
    <message>
        <source>asked for more</source>
        <extracomment>A flag of a case, in a list: the caller asked for a password or another app, too</extracomment>
        <translation>autres demandes</translation>
    </message>
    <message>
        <source>privileged</source>
        <extracomment>A flag of a case, in a list: the account may do more than others</extracomment>
        <translation>droits étendus</translation>
    </message>
    <message>
        <source>An approver has to say yes.</source>
        <translation>Un approbateur doit dire oui.</translation>
    </message>
    <message>
        <source>The change has to wait.</source>
        <translation>Le changement doit attendre.</translation>
    </message>
    <message>
        <source>This case goes no further.</source>
        <translation>Ce dossier ne va pas plus loin.</translation>
    </message>
    <message>
        <source>Nothing can be changed: a contact of this account was changed a short while ago, or may have been.</source>
        <translation>Rien ne peut être changé&#xa0;: une coordonnée de ce compte a été changée il y a peu, ou l’a peut-être été.</translation>
    </message>
    <message>
        <source>Nothing can be changed: a proof failed or a case was stopped a short while ago.</source>
        <translation>Rien ne peut être changé&#xa0;: une preuve a échoué ou un dossier a été arrêté il y a peu.</translation>
    </message>
    <message>
        <source>Nothing can be changed to this number: somebody else was to get it. Ask for another.</source>
        <translation>Pas de changement possible vers ce numéro&#xa0;: quelqu’un d’autre devait le recevoir. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing can be changed to this address: somebody else was to get it. Ask for another.</source>
        <translation>Pas de changement possible vers cette adresse&#xa0;: quelqu’un d’autre devait la recevoir. Demandez-en une autre.</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number of this kind. Ask for a mobile number.</source>
        <translation>Pas de changement possible vers un numéro de ce type. Demandez un numéro de mobile.</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number from another country. Ask for another one.</source>
        <translation>Pas de changement possible vers un numéro d’un autre pays. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing can be changed outside your desk&apos;s hours. Ask them to call then.</source>
        <translation>Rien ne peut être changé hors des heures de votre guichet. Demandez à l’appelant de rappeler pendant ces heures.</translation>
    </message>
    <message>
        <source>Nothing can be changed: the caller asked for a password or another app, too.</source>
        <translation>Rien ne peut être changé&#xa0;: l’appelant a aussi demandé un mot de passe ou une autre application.</translation>
    </message>
    <message>
        <source>Accounts like this one can&apos;t be changed here. Ask an administrator.</source>
        <translation>Un compte comme celui-ci ne peut pas être modifié ici. Adressez-vous à un administrateur.</translation>
    </message>
</context>
<context>
    <name>DeskLossText</name>
    <message>
        <source>The desk&apos;s store was damaged. It is now %1, and a new one was begun.</source>
        <extracomment>%1: a file</extracomment>
        <translation>La base du guichet était endommagée. Elle est maintenant dans %1, et une nouvelle base a été commencée.</translation>
    </message>
    <message>
        <source>Row %1 of the record is missing.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>La ligne %1 du journal manque.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the record are missing.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>Les lignes %1 à %2 du journal manquent.</translation>
    </message>
    <message>
        <source>Row %1 is missing from the end of the record.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>La ligne %1 manque à la fin du journal.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing from the end of the record.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>Les lignes %1 à %2 manquent à la fin du journal.</translation>
    </message>
    <message>
        <source>What this computer had seen of the record is gone. Rows may have been cut off at its end.</source>
        <translation>La trace de ce que cet ordinateur avait vu du journal a disparu. Des lignes ont pu être coupées à la fin.</translation>
    </message>
    <message>
        <source>This computer can&apos;t note how far it has seen the record. Ask an administrator to look at its disk.</source>
        <translation>Cet ordinateur ne peut pas noter jusqu’où il a vu le journal. Demandez à un administrateur de contrôler son disque.</translation>
    </message>
    <message>
        <source>Row %1 of the record was changed.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>La ligne %1 du journal a été modifiée.</translation>
    </message>
    <message>
        <source>Row %1 of the record was moved: it now stands at %2.</source>
        <extracomment>%1 and %2: the numbers of rows</extracomment>
        <translation>La ligne %1 du journal a été déplacée&#xa0;: elle se trouve maintenant à %2.</translation>
    </message>
    <message>
        <source>Row %1 was added to the record afterwards.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>La ligne %1 a été ajoutée au journal après coup.</translation>
    </message>
    <message>
        <source>This isn&apos;t the record that this computer has seen up to row %1. It may be a copy that was put back.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Ce n’est pas le journal que cet ordinateur a vu jusqu’à la ligne %1. C’est peut-être une copie remise en place.</translation>
    </message>
    <message>
        <source>What protects the record from changes was taken out of its file.</source>
        <translation>Ce qui protège le journal des modifications a été retiré de son fichier.</translation>
    </message>
    <message>
        <source>Cases and locks may be lost. The desk stays shut until an administrator says that they know.</source>
        <translation>Des dossiers et des blocages sont peut-être perdus. Le guichet reste fermé jusqu’à ce qu’un administrateur déclare en avoir connaissance.</translation>
    </message>
    <message>
        <source>First lock again who was locked. The file that was moved aside, or an export, says who.</source>
        <translation>Bloquez d’abord à nouveau les personnes qui l’étaient. Le fichier mis de côté, ou un export, dit lesquelles.</translation>
    </message>
    <message>
        <source>I know what may be lost</source>
        <translation>Je sais ce qui est peut-être perdu</translation>
    </message>
</context>
<context>
    <name>DeskMissingText</name>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>Vous n’avez plus ce dossier en charge. Reprenez-le.</translation>
    </message>
    <message>
        <source>%1 has this case in hand now.</source>
        <extracomment>%1: the login of an operator</extracomment>
        <translation>%1 a maintenant ce dossier en charge.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. An approver can end the lock.</source>
        <translation>Cette personne est bloquée pour tous. Un approbateur peut lever le blocage.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended, with a reason.</source>
        <translation>Cette personne est bloquée pour tous. Le blocage peut être levé, avec un motif.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended at %1, with a reason.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>Cette personne est bloquée pour tous. Le blocage pourra être levé à %1, avec un motif.</translation>
    </message>
    <message>
        <source>The policy has no rule for this case. Ask an administrator.</source>
        <translation>La politique n’a pas de règle pour ce dossier. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Prove who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Prouvez qui appelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A proof is too old now. Prove again who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Une preuve est maintenant trop ancienne. Prouvez à nouveau qui appelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A proof stopped counting at %1. Prove again who is calling: %2.</source>
        <extracomment>%1: a time of day, %2: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Une preuve ne compte plus depuis %1. Prouvez à nouveau qui appelle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An approver said no to this change. Ask them why before you go on.</source>
        <translation>Un approbateur a dit non à ce changement. Demandez-lui pourquoi avant de continuer.</translation>
    </message>
    <message>
        <source>%1 said no to this change. Ask them why before you go on.</source>
        <extracomment>%1: the login of an approver</extracomment>
        <translation>%1 a dit non à ce changement. Demandez-lui pourquoi avant de continuer.</translation>
    </message>
    <message numerus="yes">
        <source>This change has to wait %n hour(s), once nothing else is missing.</source>
        <translation>
            <numerusform>Une fois tout le reste réuni, ce changement doit attendre %n heure.</numerusform>
            <numerusform>Une fois tout le reste réuni, ce changement doit attendre %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold until %1. Arrange a second call then: the caller proves again who they are.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>En attente jusqu’à %1. Convenez d’un second appel à ce moment&#xa0;: l’appelant y prouve à nouveau son identité.</translation>
    </message>
    <message>
        <source>No more texts for this person today.</source>
        <translation>Plus aucun SMS pour cette personne aujourd’hui.</translation>
    </message>
    <message>
        <source>No more messages for this person today.</source>
        <translation>Plus aucun message pour cette personne aujourd’hui.</translation>
    </message>
    <message>
        <source>No more texts to this number today.</source>
        <translation>Plus aucun SMS à ce numéro aujourd’hui.</translation>
    </message>
    <message>
        <source>No more emails to this address today.</source>
        <translation>Plus aucun e-mail à cette adresse aujourd’hui.</translation>
    </message>
    <message>
        <source>No more texts from you this hour.</source>
        <translation>Vous ne pouvez plus envoyer de SMS au cours de cette heure.</translation>
    </message>
    <message>
        <source>No more messages from you this hour.</source>
        <translation>Vous ne pouvez plus envoyer de messages au cours de cette heure.</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour.</source>
        <translation>Vous ne pouvez plus afficher de numéro au cours de cette heure.</translation>
    </message>
    <message>
        <source>No more searches by you this hour.</source>
        <translation>Vous ne pouvez plus faire de recherche au cours de cette heure.</translation>
    </message>
    <message>
        <source>No more texts for this person today. The next can go at %1.</source>
        <translation>Plus aucun SMS pour cette personne aujourd’hui. Le prochain pourra partir à %1.</translation>
    </message>
    <message>
        <source>No more messages for this person today. The next can go at %1.</source>
        <translation>Plus aucun message pour cette personne aujourd’hui. Le prochain pourra partir à %1.</translation>
    </message>
    <message>
        <source>No more texts to this number today. The next can go at %1.</source>
        <translation>Plus aucun SMS à ce numéro aujourd’hui. Le prochain pourra partir à %1.</translation>
    </message>
    <message>
        <source>No more emails to this address today. The next can go at %1.</source>
        <translation>Plus aucun e-mail à cette adresse aujourd’hui. Le prochain pourra partir à %1.</translation>
    </message>
    <message>
        <source>No more texts from you this hour. The next can go at %1.</source>
        <translation>Vous ne pouvez plus envoyer de SMS au cours de cette heure. Le prochain pourra partir à %1.</translation>
    </message>
    <message>
        <source>No more messages from you this hour. The next can go at %1.</source>
        <translation>Vous ne pouvez plus envoyer de messages au cours de cette heure. Le prochain pourra partir à %1.</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour. You can show the next at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Vous ne pouvez plus afficher de numéro au cours de cette heure. Vous pourrez afficher le prochain à %1.</translation>
    </message>
    <message>
        <source>No more searches by you this hour. You can search again at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Vous ne pouvez plus faire de recherche au cours de cette heure. Vous pourrez rechercher à nouveau à %1.</translation>
    </message>
    <message>
        <source>You aren&apos;t an operator at this desk. Ask an administrator.</source>
        <translation>Vous n’êtes pas agent de ce guichet. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer. Nothing new can begin until it does.</source>
        <translation>La base du guichet ne répond pas. Rien de nouveau ne peut commencer avant sa réponse.</translation>
    </message>
    <message>
        <source>This policy isn&apos;t registered at the desk. Ask an administrator to register it.</source>
        <translation>Cette politique n’est pas enregistrée au guichet. Demandez à un administrateur de l’enregistrer.</translation>
    </message>
    <message>
        <source>Choose why the caller wants this.</source>
        <translation>Choisissez pourquoi l’appelant le demande.</translation>
    </message>
    <message>
        <source>Enter the ticket, the way your desk writes it.</source>
        <translation>Saisissez le ticket, au format de votre guichet.</translation>
    </message>
    <message>
        <source>These proofs came the same way, so they count as one. Add one that comes another way.</source>
        <translation>Ces preuves sont venues par la même voie et comptent donc pour une seule. Ajoutez-en une par une autre voie.</translation>
    </message>
    <message numerus="yes">
        <source>%n approver(s) have to say yes first.</source>
        <translation>
            <numerusform>%n approbateur doit d’abord dire oui.</numerusform>
            <numerusform>%n approbateurs doivent d’abord dire oui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody was told of this person&apos;s last change. Tell them first.</source>
        <translation>Tout le monde n’a pas été prévenu du dernier changement pour cette personne. Faites-le d’abord.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>Aucun code n’a été envoyé.</translation>
    </message>
    <message>
        <source>Enter the new phone number.</source>
        <translation>Saisissez le nouveau numéro de téléphone.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Saisissez la nouvelle adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>DeskPageText</name>
    <message>
        <source>Text the code to %1 for %2</source>
        <extracomment>On a button. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Envoyer le code par SMS au %1 pour %2</translation>
    </message>
    <message>
        <source>Have the code called to %1 for %2</source>
        <extracomment>On a button: a machine calls and says the code. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Dicter le code par appel au %1 pour %2</translation>
    </message>
    <message>
        <source>Send the code to %1 for %2</source>
        <extracomment>On a button: in an app for messages. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Envoyer le code au %1 pour %2</translation>
    </message>
    <message>
        <source>Email the code to %1 for %2</source>
        <extracomment>On a button. %1: the new email address, %2: a person&apos;s name</extracomment>
        <translation>Envoyer le code par e-mail à %1 pour %2</translation>
    </message>
    <message>
        <source>Text the link to %1 for %2</source>
        <translation>Envoyer le lien par SMS au %1 pour %2</translation>
    </message>
    <message>
        <source>Email the link to %1 for %2</source>
        <translation>Envoyer le lien par e-mail à %1 pour %2</translation>
    </message>
    <message>
        <source>Change the number to %1 for %2</source>
        <translation>Remplacer le numéro par %1 pour %2</translation>
    </message>
    <message>
        <source>Change the address to %1 for %2</source>
        <translation>Remplacer l’adresse par %1 pour %2</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the history of a person: it was whoever reads it</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>number changed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>numéro changé</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>adresse changée</translation>
    </message>
    <message>
        <source>new number refused</source>
        <extracomment>In the history of a person</extracomment>
        <translation>nouveau numéro refusé</translation>
    </message>
    <message>
        <source>new address refused</source>
        <translation>nouvelle adresse refusée</translation>
    </message>
    <message>
        <source>new number given up</source>
        <extracomment>In the history of a person</extracomment>
        <translation>nouveau numéro abandonné</translation>
    </message>
    <message>
        <source>new address given up</source>
        <translation>nouvelle adresse abandonnée</translation>
    </message>
    <message>
        <source>case stopped</source>
        <extracomment>In the history of a person</extracomment>
        <translation>dossier arrêté</translation>
    </message>
    <message>
        <source>new number not confirmed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>nouveau numéro non confirmé</translation>
    </message>
    <message>
        <source>new address not confirmed</source>
        <translation>nouvelle adresse non confirmée</translation>
    </message>
    <message>
        <source>a proof failed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>une preuve a échoué</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>In the history of a person</extracomment>
        <translation>blocage</translation>
    </message>
    <message>
        <source>lock ended</source>
        <extracomment>In the history of a person</extracomment>
        <translation>blocage levé</translation>
    </message>
    <message>
        <source>number changed elsewhere</source>
        <extracomment>In the history of a person</extracomment>
        <translation>numéro changé ailleurs</translation>
    </message>
    <message>
        <source>address changed elsewhere</source>
        <translation>adresse changée ailleurs</translation>
    </message>
    <message>
        <source>Change the number for %1</source>
        <translation>Changer le numéro pour %1</translation>
    </message>
    <message>
        <source>Change the address for %1</source>
        <translation>Changer l’adresse pour %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number or email address now on the account</extracomment>
        <translation>Actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by you</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day</extracomment>
        <translation>%1 · dossier %2 · ouvert à %3 par vous</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by %4</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day, %4: a login</extracomment>
        <translation>%1 · dossier %2 · ouvert à %3 par %4</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>In place of a name that the service does not tell</extracomment>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>%1 was to tell them.</source>
        <extracomment>Whom a change concerns. %1: the name of a service</extracomment>
        <translation>%1 devait prévenir la personne.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Inscription au journal…</translation>
    </message>
    <message>
        <source>Asking the desk for leave…</source>
        <translation>Demande d’autorisation au guichet…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Nous demandons à %1 d’envoyer un code…</translation>
    </message>
    <message>
        <source>Asking %1 to make the change…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Nous demandons à %1 de faire le changement…</translation>
    </message>
    <message>
        <source>Asking %1 for the account…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Lecture du compte chez %1…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Nous demandons à %1 de contrôler le code…</translation>
    </message>
    <message>
        <source>Asking %1 to tell them…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Nous demandons à %1 de prévenir la personne…</translation>
    </message>
    <message>
        <source>The stop isn&apos;t recorded, and this person isn&apos;t locked for others. Nothing goes on with this case here. Press F8 again.</source>
        <translation>L’arrêt n’est pas inscrit, et cette personne n’est pas bloquée pour les autres. Rien n’avance dans ce dossier ici. Appuyez à nouveau sur F8.</translation>
    </message>
</context>
<context>
    <name>DeskProofText</name>
    <message>
        <source>a code to the phone number</source>
        <translation>un code envoyé au numéro de téléphone</translation>
    </message>
    <message>
        <source>a code to the email address</source>
        <translation>un code envoyé à l’adresse e-mail</translation>
    </message>
    <message>
        <source>a code to a contact on the account</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>un code envoyé à une coordonnée du compte</translation>
    </message>
    <message>
        <source>a callback</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>un rappel</translation>
    </message>
    <message>
        <source>a document seen in person</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>un document présenté en personne</translation>
    </message>
    <message>
        <source>a document seen on video</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>un document présenté en vidéo</translation>
    </message>
    <message>
        <source>a manager&apos;s word</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>la parole d’un responsable</translation>
    </message>
    <message>
        <source>any proof</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>n’importe quelle preuve</translation>
    </message>
    <message>
        <source>Code to %1</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number or email address</extracomment>
        <translation>Code à %1</translation>
    </message>
    <message>
        <source>Code to the phone number</source>
        <translation>Code au numéro de téléphone</translation>
    </message>
    <message>
        <source>Code to the email address</source>
        <translation>Code à l’adresse e-mail</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number</extracomment>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Rappeler le %1</translation>
    </message>
    <message>
        <source>Document seen in person</source>
        <translation>Document présenté en personne</translation>
    </message>
    <message>
        <source>Document seen on video</source>
        <translation>Document présenté en vidéo</translation>
    </message>
    <message>
        <source>A manager&apos;s word</source>
        <translation>Parole d’un responsable</translation>
    </message>
    <message>
        <source>The caller reads it out, and you enter it.</source>
        <translation>L’appelant le lit à voix haute et vous le saisissez.</translation>
    </message>
    <message>
        <source>Tell the caller that you will call back. Hang up. Then show the number and call it.</source>
        <translation>Dites à l’appelant que vous allez le rappeler. Raccrochez. Affichez ensuite le numéro et appelez-le.</translation>
    </message>
    <message>
        <source>Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>Comparez le visage avec un document officiel, et le nom avec celui ci-dessus. Ne notez aucun numéro du document.</translation>
    </message>
    <message>
        <source>Start the video call yourself. Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>Lancez vous-même l’appel vidéo. Comparez le visage avec un document officiel, et le nom avec celui ci-dessus. Ne notez aucun numéro du document.</translation>
    </message>
    <message>
        <source>Look the manager up in your directory, and call them there. Ask whether the caller is who they say.</source>
        <translation>Cherchez le responsable dans votre annuaire et appelez-le à ce numéro. Demandez-lui si l’appelant est bien qui il dit être.</translation>
    </message>
    <message>
        <source>Hang up. Call %1. Say: “This is the help desk. Did you call us just now?” Then have them say what they wanted.</source>
        <extracomment>Steps of a callback. %1: a phone number</extracomment>
        <translation>Raccrochez. Appelez le %1. Dites&#xa0;: «&#x202f;Ici le service d’assistance. Venez-vous de nous appeler&#x202f;?&#x202f;» Demandez ensuite ce que la personne voulait.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Of several, any will do. %1: ways to prove who is calling, with commas between them; %2: the last</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A code at the new number shows who holds it, not who they are.</source>
        <translation>Un code reçu sur le nouveau numéro montre qui le détient, pas qui est cette personne.</translation>
    </message>
    <message>
        <source>A code at the new address shows who holds it, not who they are.</source>
        <translation>Un code reçu à la nouvelle adresse montre qui la détient, pas qui est cette personne.</translation>
    </message>
</context>
<context>
    <name>DeskRefusalText</name>
    <message>
        <source>The desk is closed, as its policy can&apos;t be read. Tell whoever set up Renumber for you.</source>
        <translation>Le guichet est fermé, car sa politique ne peut pas être lue. Signalez-le à la personne qui a configuré Renumber.</translation>
    </message>
    <message>
        <source>The desk is closed, as there is something wrong with its policy: %1. Tell whoever set up Renumber for you.</source>
        <extracomment>%1: what is wrong with a file, such as &quot;the file cannot be read&quot;</extracomment>
        <translation>Le guichet est fermé, car sa politique a un défaut&#xa0;: %1. Signalez-le à la personne qui a configuré Renumber.</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring is locked. Unlock it, then try again.</source>
        <translation>Le guichet est fermé, car le trousseau de clés est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The desk is closed. Its cases are on this computer, but the key that they were recorded with isn&apos;t in the keyring. Tell whoever set up Renumber for you.</source>
        <translation>Le guichet est fermé. Ses dossiers sont sur cet ordinateur, mais la clé avec laquelle ils ont été inscrits n’est pas dans le trousseau de clés. Signalez-le à la personne qui a configuré Renumber.</translation>
    </message>
    <message>
        <source>The desk is closed, as this computer has no keyring to keep its key in. Start one, then try again.</source>
        <translation>Le guichet est fermé, car cet ordinateur n’a pas de trousseau de clés où garder sa clé. Démarrez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring doesn&apos;t keep its key. Try again.</source>
        <translation>Le guichet est fermé, car le trousseau de clés ne garde pas sa clé. Réessayez.</translation>
    </message>
    <message>
        <source>The account of this case can&apos;t be read now, so the case stays on the board. Try again.</source>
        <translation>Le compte de ce dossier ne peut pas être lu maintenant&#xa0;: le dossier reste donc sur le tableau. Réessayez.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know whose case %1 is. Find the person, and it goes on from there.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>Cet ordinateur ne sait pas de qui est le dossier %1. Recherchez la personne, et il reprendra de là.</translation>
    </message>
</context>
<context>
    <name>DeskStatementText</name>
    <message>
        <source>A note for the record about %1. Leave out numbers, codes and passwords.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Une note pour le journal sur %1. Omettez numéros, codes et mots de passe.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>The note is in the record.</source>
        <translation>La note est dans le journal.</translation>
    </message>
    <message>
        <source>Why can %1 be served again? It goes into the record, with your name.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Pourquoi peut-on lever le blocage pour %1&#x202f;? La réponse sera inscrite au journal, avec votre nom.</translation>
    </message>
    <message>
        <source>End the lock</source>
        <translation>Lever le blocage</translation>
    </message>
    <message>
        <source>What kind of document did you see? It goes into the record. Leave out its number.</source>
        <translation>Quel type de document avez-vous vu&#x202f;? La réponse sera inscrite au journal. Omettez son numéro.</translation>
    </message>
    <message>
        <source>Who vouches for the caller, and how did you reach them? It goes into the record. Leave out phone numbers and email addresses.</source>
        <translation>Qui se porte garant de l’appelant, et comment avez-vous joint cette personne&#x202f;? La réponse sera inscrite au journal. Omettez numéros de téléphone et adresses e-mail.</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed, and %1 is locked for everybody. After 24 hours the lock can be ended.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Une preuve a été commencée et n’est pas finie. Si vous terminez le dossier maintenant, elle compte comme échouée, et cela bloque %1 pour tous. Le blocage pourra être levé après 24 heures.</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed for %1.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Une preuve a été commencée et n’est pas finie. Si vous terminez le dossier maintenant, elle compte comme échouée pour %1.</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Terminer le dossier</translation>
    </message>
    <message>
        <source>It&apos;s %1</source>
        <extracomment>On a button: the caller has proven who they are. %1: a person&apos;s name</extracomment>
        <translation>C’est bien %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>On a button: the caller has not proven who they are. %1: a person&apos;s name</extracomment>
        <translation>Ce n’est pas %1</translation>
    </message>
</context>
<context>
    <name>DeskTellingPage</name>
    <message>
        <source>Close the case</source>
        <translation>Clôturer le dossier</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Retour au compte</translation>
    </message>
    <message>
        <source>Find another person</source>
        <translation>Rechercher une autre personne</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Your old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Votre ancien numéro, %1, est toujours sur le compte.</translation>
    </message>
    <message>
        <source>Your old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Votre ancienne adresse, %1, est toujours sur le compte.</translation>
    </message>
    <message>
        <source>The old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>L’ancien numéro, %1, est toujours sur le compte.</translation>
    </message>
    <message>
        <source>The old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>L’ancienne adresse, %1, est toujours sur le compte.</translation>
    </message>
    <message>
        <source>If it should go, ask whoever runs %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pour demander sa suppression, adressez-vous au gestionnaire du service %1.</translation>
    </message>
    <message>
        <source>If that phone was lost or stolen, the number has to go. Ask whoever runs %1 to remove it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Si ce téléphone a été perdu ou volé, le numéro doit disparaître. Demandez au gestionnaire du service %1 de le supprimer.</translation>
    </message>
    <message>
        <source>If somebody else can read that mail, the address has to go. Ask whoever runs %1 to remove it.</source>
        <translation>Si quelqu’un d’autre peut lire ces e-mails, l’adresse doit disparaître. Demandez au gestionnaire du service %1 de la supprimer.</translation>
    </message>
    <message>
        <source>The number is on your account</source>
        <translation>Le numéro est sur votre compte</translation>
    </message>
    <message>
        <source>The address is on your account</source>
        <translation>L’adresse est sur votre compte</translation>
    </message>
    <message>
        <source>The number is on the account</source>
        <translation>Le numéro est sur le compte</translation>
    </message>
    <message>
        <source>The address is on the account</source>
        <translation>L’adresse est sur le compte</translation>
    </message>
    <message>
        <source>Your number is verified</source>
        <translation>Votre numéro est vérifié</translation>
    </message>
    <message>
        <source>Your address is verified</source>
        <translation>Votre adresse est vérifiée</translation>
    </message>
    <message>
        <source>The number is verified</source>
        <translation>Le numéro est vérifié</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <translation>L’adresse est vérifiée</translation>
    </message>
    <message>
        <source>Your number is changed and verified</source>
        <translation>Votre numéro a été changé et vérifié</translation>
    </message>
    <message>
        <source>Your address is changed and verified</source>
        <translation>Votre adresse a été changée et vérifiée</translation>
    </message>
    <message>
        <source>The number is changed and verified</source>
        <translation>Le numéro a été changé et vérifié</translation>
    </message>
    <message>
        <source>The address is changed and verified</source>
        <translation>L’adresse a été changée et vérifiée</translation>
    </message>
    <message>
        <source>Your number is changed</source>
        <translation>Votre numéro a été changé</translation>
    </message>
    <message>
        <source>Your address is changed</source>
        <translation>Votre adresse a été changée</translation>
    </message>
    <message>
        <source>The number is changed</source>
        <translation>Le numéro a été changé</translation>
    </message>
    <message>
        <source>The address is changed</source>
        <translation>L’adresse a été changée</translation>
    </message>
    <message>
        <source>%1 showed it at %2. We can&apos;t tell whether it is verified.</source>
        <translation>%1 l’affichait à %2. Nous ne pouvons pas dire si la vérification est faite.</translation>
    </message>
    <message>
        <source>%1 showed it at %2, but not as verified.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 l’affichait à %2, mais sans la mention «&#x202f;vérifié&#x202f;».</translation>
    </message>
    <message>
        <source>%1 confirmed it at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 l’a confirmé à %2.</translation>
    </message>
    <message>
        <source>Another number is still the main one.</source>
        <translation>Un autre numéro reste le principal.</translation>
    </message>
    <message>
        <source>Another address is still the main one.</source>
        <translation>Une autre adresse reste la principale.</translation>
    </message>
    <message>
        <source>The new number is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>Le nouveau numéro n’est pas encore vérifié. Vérifiez-le maintenant&#xa0;: seul un numéro vérifié peut vous aider à retrouver l’accès à votre compte.</translation>
    </message>
    <message>
        <source>The new address is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>La nouvelle adresse n’est pas encore vérifiée. Vérifiez-la maintenant&#xa0;: seule une adresse vérifiée peut vous aider à retrouver l’accès à votre compte.</translation>
    </message>
    <message>
        <source>The new number is not verified yet.</source>
        <translation>Le nouveau numéro n’est pas encore vérifié.</translation>
    </message>
    <message>
        <source>The new address is not verified yet.</source>
        <translation>La nouvelle adresse n’est pas encore vérifiée.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>Maintenant&#xa0;: %1</translation>
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
        <translation>Nouvelle adresse e-mail</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>the discovery document is not one</source>
        <translation>le document de découverte n’en est pas un</translation>
    </message>
    <message>
        <source>the discovery document is that of another issuer</source>
        <translation>le document de découverte est celui d’un autre émetteur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the discovery document is no safe address</source>
        <extracomment>%1: the name of a member of a JSON document</extracomment>
        <translation>&quot;%1&quot; dans le document de découverte n’est pas une adresse sûre</translation>
    </message>
    <message>
        <source>the identity provider has no PKCE with S256</source>
        <translation>le fournisseur d’identité n’a pas PKCE avec S256</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>il n’y a pas de valeur pour {%1}</translation>
    </message>
    <message>
        <source>the service description has no call for this case</source>
        <translation>la description de service n’a pas d’appel pour ce cas</translation>
    </message>
    <message>
        <source>the reply does not say whose account it is</source>
        <translation>la réponse ne dit pas à qui est le compte</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1: %2. Fix: %3.</source>
        <extracomment>%1: file and line, %2: what is wrong there, %3: how to mend it</extracomment>
        <translation>%1&#xa0;: %2. Correction&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: at %2: %3. Fix: %4.</source>
        <extracomment>%1: file and line, %2: place in a JSON document, %3: what is wrong there, %4: how to mend it</extracomment>
        <translation>%1&#xa0;: à %2&#xa0;: %3. Correction&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Whose account?</source>
        <translation>À qui appartient le compte&#x202f;?</translation>
    </message>
    <message>
        <source>Phone number, email address or name</source>
        <translation>Numéro de téléphone, adresse e-mail ou nom</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>Changement souhaité</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Autres comptes</translation>
    </message>
    <message>
        <source>Open this account</source>
        <translation>Ouvrir ce compte</translation>
    </message>
</context>
<context>
    <name>ForgettingText</name>
    <message>
        <source>You will be signed out, and all sign-ins, unfinished changes and settings of Renumber deleted from this computer. A code that was sent can&apos;t be entered here any more.</source>
        <translation>Cela vous déconnectera et supprimera de cet ordinateur toutes les connexions enregistrées, tous les changements inachevés et tous les paramètres de Renumber. Un code déjà envoyé ne pourra plus être saisi ici.</translation>
    </message>
    <message>
        <source>Your sign-ins, unfinished changes and settings are deleted. The help desk&apos;s record stays, and what its open cases need from the keyring.</source>
        <translation>Vos connexions, vos changements inachevés et vos paramètres sont supprimés. Le journal du service d’assistance reste, ainsi que ce dont ses dossiers ouverts ont besoin dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Nothing of you is left on this computer.</source>
        <translation>Il ne reste aucune de vos données sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Renumber couldn&apos;t read its files, so something may still be on this computer. Look at the disk, then try again.</source>
        <translation>Renumber n’a pas pu lire ses fichiers&#xa0;: il reste peut-être quelque chose sur cet ordinateur. Contrôlez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t let go of everything. Unlock it, then try again.</source>
        <translation>Le trousseau de clés n’a pas tout effacé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>All files are deleted, a damaged one among them. What it named in the keyring may still be there: look for Renumber in it.</source>
        <translation>Tous les fichiers sont supprimés, dont un fichier endommagé. Ce qu’il nommait dans le trousseau de clés y est peut-être encore&#xa0;: cherchez-y Renumber.</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Look at the disk and the keyring, then try again.</source>
        <translation>Tout n’a pas pu être supprimé. Contrôlez le disque et le trousseau de clés, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>the name “%1”</source>
        <extracomment>%1: a name that somebody typed</extracomment>
        <translation>le nom «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two things that somebody was looked for by, such as two phone numbers</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>in a list of what people can be found by</comment>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>email address</source>
        <comment>in a list of what people can be found by</comment>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>name</source>
        <comment>in a list of what people can be found by</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: a user&apos;s id or its end</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>You looked for %1. Is this the one?</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>Vous avez recherché %1. Est-ce la bonne personne&#x202f;?</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>Il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Laquelle de ces personnes&#x202f;?</translation>
    </message>
    <message>
        <source>Here are %1 of %2. Choose one, or type more above to see fewer.</source>
        <extracomment>%1, %2: numbers; people who were found, the first of them shown in a list below</extracomment>
        <translation>Voici %1 personnes sur %2. Choisissez-en une, ou précisez ci-dessus pour réduire la liste.</translation>
    </message>
    <message>
        <source>Here are the first %1. There may be more. Choose one, or type more above to see fewer.</source>
        <extracomment>%1: a number; people who were found, shown in a list below</extracomment>
        <translation>Voici les %1 premières personnes. Il peut y en avoir d’autres. Choisissez-en une, ou précisez ci-dessus pour réduire la liste.</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <extracomment>%1: a phone number, an email address or a name</extracomment>
        <translation>Recherche en cours&#xa0;: %1…</translation>
    </message>
    <message>
        <source>No match for %1.</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>Aucun résultat pour %1.</translation>
    </message>
    <message>
        <source>For a phone number, begin with + and the country code.</source>
        <translation>Pour un numéro de téléphone, commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Check it, or look for something else.</source>
        <translation>Relisez votre saisie, ou recherchez autre chose.</translation>
    </message>
    <message>
        <source>%1 found %2, but listed none of them. Type more, then look again.</source>
        <extracomment>%1: the name of a service, %2: a number</extracomment>
        <translation>%1 a trouvé %2 personnes, mais n’en a affiché aucune. Précisez, puis recherchez à nouveau.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by phone number. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;email address and name&quot;</extracomment>
        <translation>%1 ne peut pas rechercher par numéro de téléphone. Recherchez plutôt par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by email address. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and name&quot;</extracomment>
        <translation>%1 ne peut pas rechercher par adresse e-mail. Recherchez plutôt par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by name. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and email address&quot;</extracomment>
        <translation>%1 ne peut pas rechercher par nom. Recherchez plutôt par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Enter a phone number, an email address or a name first.</source>
        <translation>Saisissez d’abord un numéro de téléphone, une adresse e-mail ou un nom.</translation>
    </message>
    <message>
        <source>There is more than one phone number here. Keep only the one you mean.</source>
        <translation>Il y a plus d’un numéro de téléphone ici. Ne gardez que celui que vous voulez.</translation>
    </message>
    <message>
        <source>There is more than one email address here. Keep only the one you mean.</source>
        <translation>Il y a plus d’une adresse e-mail ici. Ne gardez que celle que vous voulez.</translation>
    </message>
    <message>
        <source>Which country is this number in? Begin it with + and the country code.</source>
        <translation>De quel pays est ce numéro&#x202f;? Commencez-le par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>This phone number has an extension. Leave it out.</source>
        <translation>Ce numéro de téléphone a un numéro de poste. Retirez-le.</translation>
    </message>
    <message>
        <source>This isn&apos;t an email address. It should look like name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle doit ressembler à nom@example.com.</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code.</source>
        <translation>Écrivez les numéros de téléphone avec + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code, or as people do in %1.</source>
        <extracomment>%1: the name of a country</extracomment>
        <translation>Écrivez les numéros de téléphone avec + et l’indicatif du pays, ou comme dans ce pays&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>HitMarksText</name>
    <message>
        <source>Open case %1</source>
        <extracomment>Of somebody who was found. %1: the number of their case, which nobody has in hand</extracomment>
        <translation>Dossier ouvert %1</translation>
    </message>
    <message>
        <source>In your hands (%1)</source>
        <extracomment>Of somebody who was found. %1: the number of their case</extracomment>
        <translation>Pris par vous (%1)</translation>
    </message>
    <message>
        <source>In hand by %1 since %2 (%3)</source>
        <extracomment>Of somebody who was found. %1: an operator, %2: a time of day, %3: the number of the case</extracomment>
        <translation>Pris par %1 depuis %2 (%3)</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <extracomment>Of somebody who was found. %1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>Alertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Locked for everybody</source>
        <extracomment>Of somebody who was found: nothing can be changed for them now, whoever is at work</extracomment>
        <translation>Blocage pour tous</translation>
    </message>
</context>
<context>
    <name>InputReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; a déjà un sens</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisir un autre nom</translation>
    </message>
    <message>
        <source>the choice makes no difference</source>
        <translation>le choix ne change rien</translation>
    </message>
    <message>
        <source>give &quot;yes&quot; and &quot;no&quot; different values</source>
        <translation>donner des valeurs différentes à &quot;yes&quot; et &quot;no&quot;</translation>
    </message>
    <message>
        <source>only a code to a phone number travels in other ways than by message</source>
        <translation>seul un code envoyé à un numéro de téléphone voyage autrement que par message</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>le retirer</translation>
    </message>
    <message>
        <source>this way is there already</source>
        <translation>cette voie existe déjà</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>n’en garder qu’un</translation>
    </message>
    <message>
        <source>this is not one way for a code to travel</source>
        <translation>ce n’est pas une seule voie pour un code</translation>
    </message>
    <message>
        <source>give it one of text, call, app and email</source>
        <translation>lui donner text, call, app ou email</translation>
    </message>
    <message>
        <source>nobody can tell which app is meant</source>
        <translation>personne ne peut savoir de quelle application il s’agit</translation>
    </message>
    <message>
        <source>only an app has a name</source>
        <translation>seule une application a un nom</translation>
    </message>
    <message>
        <source>add its &quot;name&quot;, as people know it</source>
        <translation>ajouter son &quot;name&quot;, tel que les gens le connaissent</translation>
    </message>
    <message>
        <source>take &quot;name&quot; out</source>
        <translation>retirer &quot;name&quot;</translation>
    </message>
    <message>
        <source>the choice is never sent</source>
        <translation>le choix n’est jamais envoyé</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take the choice out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>utiliser {%1} dans l’un des appels, ou retirer le choix</translation>
    </message>
    <message>
        <source>what is asked for is never sent</source>
        <translation>ce qui est demandé n’est jamais envoyé</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take it out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>utiliser {%1} dans l’un des appels, ou le retirer</translation>
    </message>
    <message>
        <source>how the code is to travel is never sent</source>
        <translation>la voie que doit prendre le code n’est jamais envoyée</translation>
    </message>
    <message>
        <source>use {by} in the calls of &quot;send&quot;, or leave one way</source>
        <translation>utiliser {by} dans les appels de &quot;send&quot;, ou ne laisser qu’une voie</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>nothing of this text can be seen</source>
        <translation>rien de ce texte ne peut être vu</translation>
    </message>
    <message>
        <source>write what people are to read</source>
        <translation>écrire ce que les gens doivent lire</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON (%1)</source>
        <extracomment>%1: a parser&apos;s word for a JSON syntax error</extracomment>
        <translation>le fichier n’est pas du JSON bien formé (%1)</translation>
    </message>
    <message>
        <source>correct the syntax at or just before this line</source>
        <translation>corriger la syntaxe à cette ligne ou juste avant</translation>
    </message>
    <message>
        <source>the file does not hold a JSON object</source>
        <translation>le fichier ne contient pas d’objet JSON</translation>
    </message>
    <message>
        <source>let the file begin with { and end with }</source>
        <translation>commencer le fichier par { et le finir par }</translation>
    </message>
    <message>
        <source>this member stands twice</source>
        <translation>ce membre figure deux fois</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>n’en garder qu’un</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>%1: the operating system&apos;s reason</extracomment>
        <translation>le fichier ne peut pas être lu (%1)</translation>
    </message>
    <message>
        <source>check the name and who may read it</source>
        <translation>contrôler le nom et qui a le droit de le lire</translation>
    </message>
    <message>
        <source>this is not a file but a folder, a pipe or a device</source>
        <translation>ce n’est pas un fichier mais un répertoire, un tube ou un périphérique</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nommer un fichier</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>le fichier dépasse 1 Mio</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>contrôler que c’est le bon fichier</translation>
    </message>
</context>
<context>
    <name>KeyringText</name>
    <message>
        <source>You stay signed in until you quit. The keyring is locked, so your sign-in isn&apos;t saved.</source>
        <translation>Votre connexion dure jusqu’à la fermeture de Renumber. Elle n’est pas enregistrée, car le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. No keyring answers on this computer, so your sign-in isn&apos;t saved.</source>
        <translation>Votre connexion dure jusqu’à la fermeture de Renumber. Elle n’est pas enregistrée, car aucun trousseau de clés ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Your access token is too long for the keyring, so it isn&apos;t saved.</source>
        <translation>Votre connexion dure jusqu’à la fermeture de Renumber. Votre jeton d’accès n’est pas enregistré, car il est trop long pour le trousseau de clés.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. The keyring didn&apos;t take your sign-in, so it isn&apos;t saved.</source>
        <translation>Votre connexion dure jusqu’à la fermeture de Renumber. Elle n’est pas enregistrée, car le trousseau de clés ne l’a pas acceptée.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Réessayer avec le trousseau</translation>
    </message>
    <message>
        <source>Your sign-in is in the keyring, and the keyring is locked. Unlock it and try again. You don&apos;t have to sign in again.</source>
        <translation>Votre connexion est dans le trousseau de clés, qui est verrouillé. Déverrouillez-le et réessayez. Vous n’aurez pas à vous reconnecter.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the keyring that has your sign-in. Try again when it runs, or sign in again.</source>
        <translation>Nous n’avons pas pu joindre le trousseau de clés qui garde votre connexion. Réessayez quand il sera lancé, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read your sign-in from the keyring. Try once more, or sign in again.</source>
        <translation>Nous n’avons pas pu lire votre connexion dans le trousseau de clés. Réessayez encore une fois, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>Please sign in again. The address of %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Veuillez vous reconnecter. L’adresse du service %1 a changé dans les paramètres de Renumber. Votre connexion précédente n’y a pas été envoyée. Si vous ne vous y attendiez pas, adressez-vous à la personne qui vous a donné ces paramètres.</translation>
    </message>
    <message>
        <source>Please sign in again. How you sign in to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not used. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Veuillez vous reconnecter. La façon de vous connecter à %1 a changé dans les paramètres de Renumber. Votre connexion précédente n’a pas été utilisée. Si vous ne vous y attendiez pas, adressez-vous à la personne qui vous a donné ces paramètres.</translation>
    </message>
    <message>
        <source>Please sign in again. How your sign-in is sent to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Veuillez vous reconnecter. La façon d’envoyer votre connexion à %1 a changé dans les paramètres de Renumber. Votre connexion précédente n’a pas été envoyée. Si vous ne vous y attendiez pas, adressez-vous à la personne qui vous a donné ces paramètres.</translation>
    </message>
    <message>
        <source>Please sign in again. Who vouches for %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Veuillez vous reconnecter. Le garant du service %1 a changé dans les paramètres de Renumber. Votre connexion précédente n’y a pas été envoyée. Si vous ne vous y attendiez pas, adressez-vous à la personne qui vous a donné ces paramètres.</translation>
    </message>
    <message>
        <source>Please sign in again. Your earlier sign-in to %1 may be for another organisation than Renumber&apos;s settings name now. It was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Veuillez vous reconnecter. Votre connexion précédente à %1 vaut peut-être pour une autre organisation que celle des paramètres actuels de Renumber. Elle n’a pas été envoyée. Si vous ne vous y attendiez pas, adressez-vous à la personne qui vous a donné ces paramètres.</translation>
    </message>
    <message>
        <source>Please sign in again. The file by which Renumber recognises accounts was lost or damaged. Your earlier sign-in to %1 was not used.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Veuillez vous reconnecter. Le fichier qui permet à Renumber de reconnaître les comptes a été perdu ou endommagé. Votre connexion précédente à %1 n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Please sign in to %1 once more. From now on, Renumber sends your sign-in only to the address it is for.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Veuillez vous connecter à %1 encore une fois. Désormais, Renumber n’envoie votre connexion qu’à l’adresse prévue pour elle.</translation>
    </message>
</context>
<context>
    <name>LeavingText</name>
    <message>
        <source>%1 accepted your request for %2, but didn&apos;t show it yet. Refresh to look again.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 a accepté votre demande pour %2, mais ne l’a pas encore affichée. Actualisez pour regarder à nouveau.</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but we couldn&apos;t confirm the result. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 a accepté votre demande pour %2, mais nous n’avons pas pu confirmer le résultat. Actualisez pour voir ce que le compte affiche.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1. Votre demande pour %2 a peut-être abouti, peut-être pas. Actualisez pour voir ce que le compte affiche.</translation>
    </message>
    <message>
        <source>You left before %1 answered. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Vous avez quitté la page avant la réponse du service %1. Votre demande pour %2 a peut-être abouti, peut-être pas. Actualisez pour voir ce que le compte affiche.</translation>
    </message>
    <message>
        <source>Your number changes as soon as its link is clicked.</source>
        <translation>Votre numéro changera dès qu’on cliquera sur le lien.</translation>
    </message>
    <message>
        <source>Your address changes as soon as its link is clicked.</source>
        <translation>Votre adresse changera dès qu’on cliquera sur le lien.</translation>
    </message>
    <message>
        <source>The number changes as soon as its link is clicked.</source>
        <translation>Le numéro changera dès qu’on cliquera sur le lien.</translation>
    </message>
    <message>
        <source>The address changes as soon as its link is clicked.</source>
        <translation>L’adresse changera dès qu’on cliquera sur le lien.</translation>
    </message>
    <message>
        <source>Your number is unchanged until its code is entered.</source>
        <translation>Votre numéro reste inchangé tant que le code n’est pas saisi.</translation>
    </message>
    <message>
        <source>Your address is unchanged until its code is entered.</source>
        <translation>Votre adresse reste inchangée tant que le code n’est pas saisi.</translation>
    </message>
    <message>
        <source>The number is unchanged until its code is entered.</source>
        <translation>Le numéro reste inchangé tant que le code n’est pas saisi.</translation>
    </message>
    <message>
        <source>The address is unchanged until its code is entered.</source>
        <translation>L’adresse reste inchangée tant que le code n’est pas saisi.</translation>
    </message>
    <message>
        <source>If its code arrives, ignore it.</source>
        <translation>Si le code arrive, ignorez-le.</translation>
    </message>
    <message>
        <source>If its link arrives, don&apos;t click it.</source>
        <translation>Si le lien arrive, ne cliquez pas dessus.</translation>
    </message>
    <message>
        <source>The change to %1 was discarded.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Le changement vers %1 a été abandonné.</translation>
    </message>
    <message>
        <source>You left the change to %1 unfinished.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Vous n’avez pas terminé le changement vers %1.</translation>
    </message>
    <message>
        <source>Its code can no longer be entered here.</source>
        <translation>Le code ne peut plus être saisi ici.</translation>
    </message>
    <message>
        <source>Your number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Votre numéro a changé&#xa0;: c’est maintenant %1. Il n’est pas confirmé.</translation>
    </message>
    <message>
        <source>Your address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Votre adresse a changé&#xa0;: c’est maintenant %1. Elle n’est pas confirmée.</translation>
    </message>
    <message>
        <source>The number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Le numéro a changé&#xa0;: c’est maintenant %1. Il n’est pas confirmé.</translation>
    </message>
    <message>
        <source>The address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>L’adresse a changé&#xa0;: c’est maintenant %1. Elle n’est pas confirmée.</translation>
    </message>
    <message>
        <source>Your account does not show the new number.</source>
        <translation>Votre compte n’affiche pas le nouveau numéro.</translation>
    </message>
    <message>
        <source>Your account does not show the new address.</source>
        <translation>Votre compte n’affiche pas la nouvelle adresse.</translation>
    </message>
    <message>
        <source>The account does not show the new number.</source>
        <translation>Le compte n’affiche pas le nouveau numéro.</translation>
    </message>
    <message>
        <source>The account does not show the new address.</source>
        <translation>Le compte n’affiche pas la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>Actualisez pour voir ce que le compte affiche.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It may or may not have been made. Refresh to see what the account shows.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Nous n’avons pas pu confirmer le changement vers %1. Il a peut-être été fait, peut-être pas. Actualisez pour voir ce que le compte affiche.</translation>
    </message>
    <message>
        <source>Its link may still change your number. Don&apos;t click it.</source>
        <translation>Le lien peut encore changer votre numéro. Ne cliquez pas dessus.</translation>
    </message>
    <message>
        <source>Its link may still change your address. Don&apos;t click it.</source>
        <translation>Le lien peut encore changer votre adresse. Ne cliquez pas dessus.</translation>
    </message>
    <message>
        <source>Its link may still change the number. Don&apos;t click it.</source>
        <translation>Le lien peut encore changer le numéro. Ne cliquez pas dessus.</translation>
    </message>
    <message>
        <source>Its link may still change the address. Don&apos;t click it.</source>
        <translation>Le lien peut encore changer l’adresse. Ne cliquez pas dessus.</translation>
    </message>
    <message>
        <source>Your number may still change.</source>
        <translation>Votre numéro peut encore changer.</translation>
    </message>
    <message>
        <source>Your address may still change.</source>
        <translation>Votre adresse peut encore changer.</translation>
    </message>
    <message>
        <source>The number may still change.</source>
        <translation>Le numéro peut encore changer.</translation>
    </message>
    <message>
        <source>The address may still change.</source>
        <translation>L’adresse peut encore changer.</translation>
    </message>
    <message>
        <source>Its code may still change your number. Give it to nobody.</source>
        <translation>Le code peut encore changer votre numéro. Ne le donnez à personne.</translation>
    </message>
    <message>
        <source>Its code may still change your address. Give it to nobody.</source>
        <translation>Le code peut encore changer votre adresse. Ne le donnez à personne.</translation>
    </message>
    <message>
        <source>Its code may still change the number. Give it to nobody.</source>
        <translation>Le code peut encore changer le numéro. Ne le donnez à personne.</translation>
    </message>
    <message>
        <source>Its code may still change the address. Give it to nobody.</source>
        <translation>Le code peut encore changer l’adresse. Ne le donnez à personne.</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Votre compte affiche maintenant %1.</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <translation>Le compte affiche maintenant %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t discard the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 n’a pas abandonné le changement vers %2.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Nous n’avons pas pu confirmer que le service %1 a abandonné le changement vers %2.</translation>
    </message>
    <message>
        <source>%1 said that it discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 a indiqué avoir abandonné le changement vers %2.</translation>
    </message>
    <message>
        <source>It is still waiting to be confirmed.</source>
        <translation>Il attend encore d’être confirmé.</translation>
    </message>
    <message>
        <source>%1 no longer shows a change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 n’affiche plus de changement vers %2.</translation>
    </message>
    <message>
        <source>If you cancel, the link sent to %1 can&apos;t be used any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Si vous annulez, le lien envoyé à %1 ne pourra plus être utilisé.</translation>
    </message>
    <message>
        <source>If you cancel, the code sent to %1 can&apos;t be used here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Si vous annulez, le code envoyé à %1 ne pourra plus être utilisé ici.</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but hasn&apos;t shown it yet. If you sign out now, we can&apos;t check that it did.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 a accepté votre demande pour %2, mais ne l’a pas encore affichée. Si vous vous déconnectez maintenant, nous ne pourrons pas contrôler qu’elle l’a été.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. If you sign out now, we can&apos;t check whether it worked.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. Si vous vous déconnectez maintenant, nous ne pourrons pas contrôler si la demande a abouti.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered about %2 yet. If you sign out now, you won&apos;t see its answer.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 n’a pas encore répondu pour %2. Si vous vous déconnectez maintenant, vous ne verrez pas sa réponse.</translation>
    </message>
    <message>
        <source>A link for %1 was asked for. If you sign out now, you can&apos;t finish this here.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Un lien a été demandé pour %1. Si vous vous déconnectez maintenant, vous ne pourrez pas terminer ici.</translation>
    </message>
    <message>
        <source>A code for %1 was asked for. If you sign out now, you can&apos;t enter it here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Un code a été demandé pour %1. Si vous vous déconnectez maintenant, vous ne pourrez plus le saisir ici.</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Open the message and click its link. Then come back here.</source>
        <translation>Ouvrez le message et cliquez sur le lien. Revenez ensuite ici.</translation>
    </message>
    <message>
        <source>I clicked the link</source>
        <translation>J’ai cliqué sur le lien</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Envoyer un nouveau lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <comment>The title of what hides an operators&apos; desk</comment>
        <translation>Guichet verrouillé</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Reprendre le travail</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>MaskedText</name>
    <message>
        <source>(stands twice)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>(figure deux fois)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>(and %1 more lines)</source>
        <extracomment>%1: how many lines of a long text are left out</extracomment>
        <translation>(et %1 autres lignes)</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>a condition is a text, a number, true or false, a list of these, {&quot;present&quot;: true or false}, {&quot;contains&quot;: &quot;text&quot; or a list of texts} or {&quot;not&quot;: &quot;text&quot;}</source>
        <translation>une condition est un texte, un nombre, true ou false, une liste de ceux-ci, {&quot;present&quot;: true ou false}, {&quot;contains&quot;: &quot;texte&quot; ou une liste de textes} ou {&quot;not&quot;: &quot;texte&quot;}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 texted it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 l’a envoyé par SMS à %2.</translation>
    </message>
    <message>
        <source>%1 called with it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;: by phone. %1: the name of a service, %2: a time of day</extracomment>
        <translation>À %2, %1 a appelé pour le donner.</translation>
    </message>
    <message>
        <source>%2 sent it in %1 at %3.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a chat app, %2: the name of a service, %3: a time of day</extracomment>
        <translation>%2 l’a envoyé sur %1 à %3.</translation>
    </message>
    <message>
        <source>%1 emailed it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 l’a envoyé par e-mail à %2.</translation>
    </message>
    <message>
        <source>%1 texted a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 a envoyé un nouveau code par SMS à %2.</translation>
    </message>
    <message>
        <source>%1 called with a new code at %2.</source>
        <extracomment>By phone. %1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>À %2, %1 a appelé pour donner un nouveau code.</translation>
    </message>
    <message>
        <source>%2 sent a new code in %1 at %3.</source>
        <extracomment>%1: the name of a chat app, %2: the name of a service, %3: a time of day with seconds</extracomment>
        <translation>%2 a envoyé un nouveau code sur %1 à %3.</translation>
    </message>
    <message>
        <source>%1 emailed a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 a envoyé un nouveau code par e-mail à %2.</translation>
    </message>
    <message>
        <source>%1 texted a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the phone number&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 a envoyé un lien par SMS à %2.</translation>
    </message>
    <message>
        <source>%1 emailed a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the email address&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 a envoyé un lien par e-mail à %2.</translation>
    </message>
    <message>
        <source>%1 texted a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 a envoyé un nouveau lien par SMS à %2.</translation>
    </message>
    <message>
        <source>%1 emailed a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 a envoyé un nouveau lien par e-mail à %2.</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 affiche ce numéro en attente de confirmation. Rien n’a été envoyé cette fois. Cliquez sur le lien déjà reçu.</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <translation>%1 affiche cette adresse en attente de confirmation. Rien n’a été envoyé cette fois. Cliquez sur le lien déjà reçu.</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>%1 affiche ce numéro en attente de confirmation. Rien n’a été envoyé cette fois. Saisissez le code déjà reçu.</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <translation>%1 affiche cette adresse en attente de confirmation. Rien n’a été envoyé cette fois. Saisissez le code déjà reçu.</translation>
    </message>
    <message>
        <source>Or have a new link sent.</source>
        <translation>Ou demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>Or have a new code sent.</source>
        <translation>Ou demandez un nouveau code.</translation>
    </message>
    <message>
        <source>%1 does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 n’affiche pas encore la nouvelle adresse. Si un e-mail arrive, suivez ses instructions. Sinon, annulez et actualisez.</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a text message comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 n’affiche pas encore le nouveau numéro. Si un SMS arrive, suivez ses instructions. Sinon, annulez et actualisez.</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>%1 n’affiche pas encore le nouveau numéro. Si un code arrive, saisissez-le ici. Sinon, annulez et actualisez.</translation>
    </message>
    <message>
        <source>An email may be on its way. You asked %1 at %2, but it does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Un e-mail est peut-être en route. Vous l’avez demandé à %1 à %2, mais la nouvelle adresse n’est pas encore affichée. Si un e-mail arrive, suivez ses instructions. Sinon, annulez et actualisez.</translation>
    </message>
    <message>
        <source>A text message may be on its way. You asked %1 at %2, but it does not show the new number yet. If one comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Un SMS est peut-être en route. Vous l’avez demandé à %1 à %2, mais le nouveau numéro n’est pas encore affiché. S’il arrive, suivez ses instructions. Sinon, annulez et actualisez.</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 at %2, but it does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Un code est peut-être en route. Vous l’avez demandé à %1 à %2, mais le nouveau numéro n’est pas encore affiché. S’il arrive, saisissez-le ici. Sinon, annulez et actualisez.</translation>
    </message>
    <message>
        <source>A link may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, click it.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Un lien est peut-être en route. Vous l’avez demandé à %1 à %2, mais la réponse s’est perdue. S’il arrive, cliquez dessus.</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, enter it here.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Un code est peut-être en route. Vous l’avez demandé à %1 à %2, mais la réponse s’est perdue. S’il arrive, saisissez-le ici.</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this number.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Vous avez demandé un lien à %1 à %2. S’il n’arrive pas, un autre compte a peut-être ce numéro.</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this address.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Vous avez demandé un lien à %1 à %2. S’il n’arrive pas, un autre compte a peut-être cette adresse.</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this number.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Vous avez demandé un code à %1 à %2. S’il n’arrive pas, un autre compte a peut-être ce numéro.</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this address.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Vous avez demandé un code à %1 à %2. S’il n’arrive pas, un autre compte a peut-être cette adresse.</translation>
    </message>
    <message>
        <source>Your number has changed already. This confirms it.</source>
        <translation>Votre numéro a déjà changé. Cette étape le confirme.</translation>
    </message>
    <message>
        <source>Your address has changed already. This confirms it.</source>
        <translation>Votre adresse a déjà changé. Cette étape la confirme.</translation>
    </message>
    <message>
        <source>The number has changed already. This confirms it.</source>
        <translation>Le numéro a déjà changé. Cette étape le confirme.</translation>
    </message>
    <message>
        <source>The address has changed already. This confirms it.</source>
        <translation>L’adresse a déjà changé. Cette étape la confirme.</translation>
    </message>
    <message>
        <source>Your account does not show the new number yet.</source>
        <translation>Votre compte n’affiche pas encore le nouveau numéro.</translation>
    </message>
    <message>
        <source>Your account does not show the new address yet.</source>
        <translation>Votre compte n’affiche pas encore la nouvelle adresse.</translation>
    </message>
    <message>
        <source>The account does not show the new number yet.</source>
        <translation>Le compte n’affiche pas encore le nouveau numéro.</translation>
    </message>
    <message>
        <source>The account does not show the new address yet.</source>
        <translation>Le compte n’affiche pas encore la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Your number may have changed already. This confirms it.</source>
        <translation>Votre numéro a peut-être déjà changé. Cette étape le confirme.</translation>
    </message>
    <message>
        <source>Your address may have changed already. This confirms it.</source>
        <translation>Votre adresse a peut-être déjà changé. Cette étape la confirme.</translation>
    </message>
    <message>
        <source>The number may have changed already. This confirms it.</source>
        <translation>Le numéro a peut-être déjà changé. Cette étape le confirme.</translation>
    </message>
    <message>
        <source>The address may have changed already. This confirms it.</source>
        <translation>L’adresse a peut-être déjà changé. Cette étape la confirme.</translation>
    </message>
    <message>
        <source>Have a new one sent.</source>
        <translation>Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Le lien a expiré à %1.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Le code a expiré à %1.</translation>
    </message>
    <message>
        <source>%1 cannot send the link again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1 ne peut pas renvoyer le lien. Pour un nouveau lien, annulez et recommencez.</translation>
    </message>
    <message>
        <source>%1 cannot send the code again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1 ne peut pas renvoyer le code. Pour un nouveau code, annulez et recommencez.</translation>
    </message>
    <message>
        <source>You can ask for the link again in %1.</source>
        <extracomment>Beside a button that waits. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>Vous pourrez redemander le lien dans %1.</translation>
    </message>
    <message>
        <source>You can ask for the code again in %1.</source>
        <extracomment>Beside buttons that wait. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>Vous pourrez redemander le code dans %1.</translation>
    </message>
    <message>
        <source>You can ask for the link again at %1.</source>
        <extracomment>Beside a button that waits. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Vous pourrez redemander le lien à %1.</translation>
    </message>
    <message>
        <source>You can ask for the code again at %1.</source>
        <extracomment>Beside buttons that wait. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Vous pourrez redemander le code à %1.</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <extracomment>Below the field for a code, or about a link. %1: minutes and seconds, such as &quot;9:41&quot;</extracomment>
        <translation>Expire dans %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <extracomment>Below the field for a code, or about a link. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Expire à %1</translation>
    </message>
    <message numerus="yes">
        <source>You have %n try/tries.</source>
        <extracomment>Below the field for a code: how often one can be entered</extracomment>
        <translation>
            <numerusform>Vous avez %n essai.</numerusform>
            <numerusform>Vous avez %n essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n try/tries.</source>
        <translation>
            <numerusform>Il y a %n essai.</numerusform>
            <numerusform>Il y a %n essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You should have %n try/tries left.</source>
        <extracomment>Likewise, where it was counted from what the service said before</extracomment>
        <translation>
            <numerusform>Il devrait vous rester %n essai.</numerusform>
            <numerusform>Il devrait vous rester %n essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries should be left.</source>
        <translation>
            <numerusform>Il devrait rester %n essai.</numerusform>
            <numerusform>Il devrait rester %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tries are left for this code.</source>
        <translation>Il ne reste aucun essai pour ce code.</translation>
    </message>
    <message>
        <source>This code does not work any more.</source>
        <translation>Ce code ne fonctionne plus.</translation>
    </message>
    <message>
        <source>You can have another one sent there at %1.</source>
        <extracomment>Behind &quot;You asked … for a code to …&quot;. %1: a time of day</extracomment>
        <translation>Vous pourrez en faire envoyer un autre à %1.</translation>
    </message>
    <message>
        <source>You asked %2 for a code to %1 at %3. Enter it, too.</source>
        <extracomment>%1: the phone number or email address now on the account, %2: the name of a service, %3: a time of day</extracomment>
        <translation>Vous avez demandé à %2, à %3, un code pour %1. Saisissez-le aussi.</translation>
    </message>
    <message>
        <source>One more step: a code from your current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>Encore une étape&#xa0;: un code envoyé à votre numéro actuel, %1.</translation>
    </message>
    <message>
        <source>One more step: a code from your current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>Encore une étape&#xa0;: un code envoyé à votre adresse actuelle, %1.</translation>
    </message>
    <message>
        <source>One more step: a code from the current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>Encore une étape&#xa0;: un code envoyé au numéro actuel, %1.</translation>
    </message>
    <message>
        <source>One more step: a code from the current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>Encore une étape&#xa0;: un code envoyé à l’adresse actuelle, %1.</translation>
    </message>
    <message>
        <source>%1 may also want a code from %2. Try without it first, or have one sent there.</source>
        <extracomment>Above the button that has it sent. %1: the name of a service, %2: the phone number or email address now on the account</extracomment>
        <translation>%1 peut aussi demander un code envoyé à %2. Essayez d’abord sans, ou demandez ce code.</translation>
    </message>
</context>
<context>
    <name>NeedCheck</name>
    <message>
        <source>beside &quot;any&quot; the other proofs mean nothing</source>
        <translation>à côté de &quot;any&quot;, les autres preuves ne veulent rien dire</translation>
    </message>
    <message>
        <source>keep either &quot;any&quot; or the others</source>
        <translation>garder soit &quot;any&quot;, soit les autres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is something that a caller knows, and what is known can be looked up or bought: it is no proof (NIST SP 800-63B-4, FCC 23-95)</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>&quot;%1&quot; est une chose que l’appelant sait, et ce qui se sait peut se chercher ou s’acheter&#xa0;: ce n’est pas une preuve (NIST SP 800-63B-4, FCC 23-95)</translation>
    </message>
    <message>
        <source>name a code to a contact of the account, or one of %1</source>
        <translation>nommer un code à une coordonnée du compte, ou choisir parmi %1</translation>
    </message>
    <message>
        <source>the service offers no proof called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>le service n’offre pas de preuve appelée &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>choisir parmi %1</translation>
    </message>
    <message>
        <source>these proofs can never be independent, as some could only come by the same channel</source>
        <translation>ces preuves ne peuvent jamais être indépendantes, car certaines ne pourraient venir que par la même voie</translation>
    </message>
    <message>
        <source>let each list have a proof by another channel: phone, email, in person, video, manager</source>
        <translation>donner à chaque liste une preuve par une autre voie&#xa0;: téléphone, e-mail, en personne, vidéo, responsable</translation>
    </message>
    <message>
        <source>this does not say why the risk is accepted</source>
        <translation>cela ne dit pas pourquoi le risque est accepté</translation>
    </message>
    <message>
        <source>write the reason in words that an auditor understands</source>
        <translation>écrire la raison en des termes qu’un auditeur comprend</translation>
    </message>
    <message>
        <source>what one operator attests would be enough here, without a second person&apos;s approval</source>
        <translation>l’attestation d’un seul agent suffirait ici, sans l’approbation d’une seconde personne</translation>
    </message>
    <message>
        <source>add &quot;approvals&quot;, need a code to a contact of the account, or write &quot;acceptsRisk&quot; with the reason why not</source>
        <translation>ajouter &quot;approvals&quot;, exiger un code à une coordonnée du compte, ou écrire &quot;acceptsRisk&quot; avec la raison du contraire</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>This computer is offline, so nothing can be sent. What you typed stays here. Nothing is sent by itself.</source>
        <translation>Cet ordinateur est hors ligne, donc rien ne peut être envoyé. Votre saisie reste ici. Rien n’est envoyé automatiquement.</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>Nouveau numéro de téléphone</translation>
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
        <translation>Nous enverrons un SMS au %1.</translation>
    </message>
    <message>
        <source>We will call %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Nous appellerons le %1.</translation>
    </message>
    <message>
        <source>We will send the code to %1 in %2.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country, %2: the name of a chat app</extracomment>
        <translation>Nous enverrons le code au %1 sur %2.</translation>
    </message>
    <message>
        <source>We will email the code for %1.</source>
        <extracomment>Below the field for a new number, of which the code goes elsewhere. %1: a phone number and its country</extracomment>
        <translation>Nous enverrons par e-mail le code pour le %1.</translation>
    </message>
    <message>
        <source>Enter the new phone number first.</source>
        <translation>Saisissez d’abord le nouveau numéro de téléphone.</translation>
    </message>
    <message>
        <source>There are letters in this number. Enter digits, with + and the country code first.</source>
        <translation>Il y a des lettres dans ce numéro. Saisissez des chiffres, en commençant par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>This number is too short. Enter all of it, with the area code.</source>
        <translation>Ce numéro est trop court. Saisissez-le en entier, indicatif régional compris.</translation>
    </message>
    <message>
        <source>This number is too long. With the country code, phone numbers have 15 digits at most.</source>
        <translation>Ce numéro est trop long. Avec l’indicatif du pays, un numéro de téléphone a 15 chiffres au plus.</translation>
    </message>
    <message>
        <source>Which country is this number in? Choose it, or begin the number with + and the country code.</source>
        <translation>De quel pays est ce numéro&#x202f;? Choisissez-le, ou commencez le numéro par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter digits, with + and the country code first.</source>
        <translation>Ce n’est pas un numéro de téléphone. Saisissez des chiffres, en commençant par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>There is more than one number here. Leave only the one you mean.</source>
        <translation>Il y a plus d’un numéro ici. Ne laissez que celui que vous voulez.</translation>
    </message>
    <message>
        <source>A code cannot reach an extension. Enter a number without one.</source>
        <translation>Un code ne peut pas atteindre un numéro de poste. Saisissez un numéro sans poste.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a complete number. Check it, or use it anyway.</source>
        <translation>Ce numéro ne semble pas complet. Relisez-le, ou utilisez-le quand même.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a country code. Check it, or use the number anyway.</source>
        <translation>Cela ne ressemble pas à un indicatif de pays. Relisez-le, ou utilisez le numéro quand même.</translation>
    </message>
    <message>
        <source>It is not clear which country this number is in.</source>
        <translation>On ne sait pas de quel pays est ce numéro.</translation>
    </message>
    <message>
        <source>This can be read as two numbers. Which one do you mean?</source>
        <translation>Cela peut se lire comme deux numéros. Lequel voulez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Some of these digits may not belong to the number. Check them.</source>
        <translation>Certains de ces chiffres ne font peut-être pas partie du numéro. Relisez-les.</translation>
    </message>
    <message>
        <source>Renumber&apos;s list of numbers is from %1. Newer numbers may be missing.</source>
        <extracomment>Why a number is doubted. %1: a date</extracomment>
        <translation>La liste de numéros de Renumber date du %1. Des numéros plus récents peuvent y manquer.</translation>
    </message>
    <message>
        <source>This looks like a landline. It may not receive text messages.</source>
        <translation>Cela ressemble à un numéro fixe. Il ne reçoit peut-être pas les SMS.</translation>
    </message>
    <message>
        <source>This looks like a pager. It may not receive text messages.</source>
        <translation>Cela ressemble à un bipeur. Il ne reçoit peut-être pas les SMS.</translation>
    </message>
    <message>
        <source>This looks like a service number, such as a hotline. It may not receive text messages.</source>
        <translation>Cela ressemble à un numéro de service, comme une ligne d’assistance. Il ne reçoit peut-être pas les SMS.</translation>
    </message>
    <message>
        <source>The phone number will be %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Le numéro de téléphone sera le %1.</translation>
    </message>
    <message>
        <source>The new phone number is %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Le nouveau numéro de téléphone est le %1.</translation>
    </message>
    <message>
        <source>Use %1 anyway</source>
        <extracomment>Beside a number that is doubted. %1: a phone number and its country</extracomment>
        <translation>Utiliser %1 quand même</translation>
    </message>
    <message>
        <source>No, use %1</source>
        <extracomment>The other answer to &quot;Did you mean …?&quot;. %1: a phone number and its country</extracomment>
        <translation>Non, utiliser %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: a phone number and its country</extracomment>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PlaceReader</name>
    <message>
        <source>&quot;%1&quot; cannot be a name</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; ne peut pas être un nom</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>utiliser des lettres, des chiffres et _</translation>
    </message>
    <message>
        <source>the status of HTTP says nothing of that</source>
        <translation>le statut HTTP ne dit rien de cela</translation>
    </message>
    <message>
        <source>write $.status for a member of the body that is called status</source>
        <translation>écrire $.status pour un membre du corps appelé status</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, and it is not said where in an element the contact stands</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; est une liste, et il n’est pas dit où se trouve la coordonnée dans un élément</translation>
    </message>
    <message>
        <source>write { &quot;from&quot;: the list, &quot;value&quot;: the place in an element }; &quot;$&quot; is the element itself</source>
        <translation>écrire { &quot;from&quot;: la liste, &quot;value&quot;: l’emplacement dans un élément }&#x202f;; &quot;$&quot; est l’élément lui-même</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>écrire l’un de ceux-ci</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for a list of people</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; est réservé à une liste de personnes</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>le retirer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for lists, which only phones, emails and people are</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; est réservé aux listes, que seuls phones, emails et people sont</translation>
    </message>
    <message>
        <source>take it out; list[name=text].value is a place in one element of a list</source>
        <translation>le retirer&#x202f;; list[name=text].value est un emplacement dans un élément d’une liste</translation>
    </message>
    <message>
        <source>a secret address would stand in a URL, where logs keep it</source>
        <translation>une adresse secrète figurerait dans une URL, que les journaux conservent</translation>
    </message>
    <message>
        <source>take &quot;secret&quot; or &quot;link&quot; out</source>
        <translation>retirer &quot;secret&quot; ou &quot;link&quot;</translation>
    </message>
    <message>
        <source>write names with dots between them, such as data.items[0].phone; other names in brackets and quotes, such as data[&quot;mobile/number&quot;]</source>
        <translation>écrire des noms séparés par des points, comme data.items[0].phone&#x202f;; les autres noms entre crochets et guillemets, comme data[&quot;mobile/number&quot;]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status</source>
        <translation>&quot;%1&quot; n’est pas un statut</translation>
    </message>
    <message>
        <source>write a number such as 404, or &quot;4xx&quot; for all that begin with 4; a member of the body that is called status is $.status</source>
        <translation>écrire un nombre comme 404, ou &quot;4xx&quot; pour tous ceux qui commencent par 4&#x202f;; un membre du corps appelé status est $.status</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>corriger les accolades</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>il n’y a pas de variable {%1} ici</translation>
    </message>
    <message>
        <source>use settings only</source>
        <extracomment>%1: a list of variables</extracomment>
        <translation>n’utiliser que des paramètres</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>choisir parmi %1</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>&quot;send&quot;, which asks for the message:</source>
        <translation>&quot;send&quot;, qui demande le message&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;send&quot;, which asks for the code:</source>
        <translation>&quot;send&quot;, qui demande le code&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;sendToCurrent&quot;, which asks for a code to the contact on the account:</source>
        <translation>&quot;sendToCurrent&quot;, qui demande un code à la coordonnée du compte&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;resend&quot;, which asks for another message:</source>
        <translation>&quot;resend&quot;, qui demande un autre message&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;submit&quot;, which enters the code:</source>
        <translation>&quot;submit&quot;, qui saisit le code&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;cancel&quot;, which gives the change up:</source>
        <translation>&quot;cancel&quot;, qui abandonne le changement&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;notify&quot;, which has those told whom the change concerns:</source>
        <translation>&quot;notify&quot;, qui fait prévenir ceux que le changement concerne&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;check&quot;, which checks the code:</source>
        <translation>&quot;check&quot;, qui contrôle le code&#xa0;:</translation>
    </message>
    <message>
        <source>To prove a caller by &quot;%1&quot;, not sent:</source>
        <extracomment>%1: the name of a proof in a service description, such as oldPhoneCode</extracomment>
        <translation>Pour prouver l’identité d’un appelant par &quot;%1&quot;, non envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>To change the phone number, not sent:</source>
        <translation>Pour changer le numéro de téléphone, non envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>To change the email address, not sent:</source>
        <translation>Pour changer l’adresse e-mail, non envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>To verify the phone number, not sent:</source>
        <translation>Pour vérifier le numéro de téléphone, non envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>To verify the email address, not sent:</source>
        <translation>Pour vérifier l’adresse e-mail, non envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>Left out: %1. Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;</extracomment>
        <translation>Omis&#xa0;: %1. Son &quot;when&quot; n’est pas rempli.</translation>
    </message>
    <message>
        <source>%1 cannot go out: %2.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;, %2: why, as part of a sentence</extracomment>
        <translation>%1 ne peut pas partir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Requests of a change follow, and none of them is sent.</source>
        <translation>Suivent les requêtes d’un changement&#x202f;; aucune n’est envoyée.</translation>
    </message>
    <message>
        <source>The new number, address and code are examples. What only a reply or you would give stands as &lt;name&gt;.</source>
        <translation>Le nouveau numéro, la nouvelle adresse et le code sont des exemples. Ce que seule une réponse ou vous donneriez figure sous la forme &lt;name&gt;.</translation>
    </message>
</context>
<context>
    <name>PlannedRequests</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>il n’y a pas de valeur pour {%1}</translation>
    </message>
</context>
<context>
    <name>PolicyCheck</name>
    <message>
        <source>this is no regular expression (%1, at character %2)</source>
        <extracomment>%1: what a regular expression has wrong, in the words of who reads it; %2: a position in it</extracomment>
        <translation>ce n’est pas une expression régulière (%1, au caractère %2)</translation>
    </message>
    <message>
        <source>mend it; &quot;^INC[0-9]{7}$&quot; is one</source>
        <translation>la corriger&#x202f;; &quot;^INC[0-9]{7}$&quot; en est une</translation>
    </message>
    <message>
        <source>an empty ticket would be of this form</source>
        <translation>un ticket vide aurait cette forme</translation>
    </message>
    <message>
        <source>ask for at least one character, or take &quot;ticket&quot; out</source>
        <translation>demander au moins un caractère, ou retirer &quot;ticket&quot;</translation>
    </message>
    <message>
        <source>there is a reason &quot;%1&quot; already</source>
        <extracomment>%1: the id of a reason</extracomment>
        <translation>il y a déjà un motif &quot;%1&quot;</translation>
    </message>
    <message>
        <source>give it another id, or take one of the two out</source>
        <translation>lui donner un autre identifiant, ou retirer l’un des deux</translation>
    </message>
    <message>
        <source>what is called &quot;lost&quot; would be taken for reachable, and a code to it for a proof</source>
        <translation>ce qui s’appelle &quot;lost&quot; passerait pour joignable, et un code envoyé là pour une preuve</translation>
    </message>
    <message>
        <source>write &quot;lost&quot;, or give the reason another id</source>
        <translation>écrire &quot;lost&quot;, ou donner un autre identifiant au motif</translation>
    </message>
    <message>
        <source>there is no reason called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>il n’y a pas de motif appelé &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or add it to &quot;reasons&quot;</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>choisir parmi %1, ou l’ajouter à &quot;reasons&quot;</translation>
    </message>
    <message>
        <source>the flag &quot;%1&quot; stops every case, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>l’alerte &quot;%1&quot; arrête chaque dossier, si bien que cette règle ne compte jamais</translation>
    </message>
    <message>
        <source>take the rule out, or let the flag ask for less than &quot;stop&quot;</source>
        <translation>retirer la règle, ou faire demander à l’alerte moins que &quot;stop&quot;</translation>
    </message>
    <message>
        <source>the service does not tell what &quot;%1&quot; goes by, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>le service ne dit pas sur quoi repose &quot;%1&quot;, si bien que cette règle ne compte jamais</translation>
    </message>
    <message>
        <source>take it where the service description reads the account, or take the rule out</source>
        <translation>le prendre là où la description de service lit le compte, ou retirer la règle</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 fits whenever it does</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>cette règle n’est jamais atteinte, car %1 convient chaque fois qu’elle convient</translation>
    </message>
    <message>
        <source>put the rule with more conditions first, or take one out</source>
        <translation>placer d’abord la règle qui a le plus de conditions, ou en retirer une</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 has no &quot;if&quot; and fits always</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>cette règle n’est jamais atteinte, car %1 n’a pas de &quot;if&quot; et convient toujours</translation>
    </message>
    <message>
        <source>put the rule without &quot;if&quot; last</source>
        <translation>placer la règle sans &quot;if&quot; en dernier</translation>
    </message>
    <message>
        <source>approvals take a second person, and the store of this desk is SQLite, on one computer</source>
        <translation>les approbations demandent une seconde personne, et la base de ce guichet est SQLite, sur un seul ordinateur</translation>
    </message>
    <message>
        <source>name a store in PostgreSQL below &quot;desk&quot; in the profile, or take it out; &quot;holdHours&quot; makes a case wait instead</source>
        <translation>nommer une base PostgreSQL sous &quot;desk&quot; dans le profil, ou le retirer&#x202f;; &quot;holdHours&quot; fait plutôt attendre un dossier</translation>
    </message>
    <message>
        <source>a case that no &quot;if&quot; fits would have no rule</source>
        <translation>un dossier auquel aucun &quot;if&quot; ne convient n’aurait pas de règle</translation>
    </message>
    <message>
        <source>add a rule without &quot;if&quot; after this one</source>
        <translation>ajouter une règle sans &quot;if&quot; après celle-ci</translation>
    </message>
    <message>
        <source>the desk would begin and end at the same time</source>
        <translation>le guichet commencerait et finirait en même temps</translation>
    </message>
    <message>
        <source>write a later time, or an earlier one for work past midnight</source>
        <translation>écrire une heure plus tardive, ou une plus précoce si le travail passe minuit</translation>
    </message>
    <message>
        <source>there is no time zone called &quot;%1&quot;</source>
        <extracomment>%1: a text in a policy</extracomment>
        <translation>il n’y a pas de fuseau horaire appelé &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write one such as &quot;Europe/Paris&quot; or &quot;UTC&quot;</source>
        <translation>en écrire un comme &quot;Europe/Paris&quot; ou &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>let &quot;oldPhone&quot; or &quot;email&quot; be true</source>
        <translation>mettre &quot;oldPhone&quot; ou &quot;email&quot; à true</translation>
    </message>
    <message>
        <source>a case can take %1 codes, those as proofs and the one to the new contact, and would never be done</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>un dossier peut demander %1 codes, ceux des preuves et celui à la nouvelle coordonnée, et ne finirait jamais</translation>
    </message>
    <message>
        <source>write %1 or more</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>écrire %1 ou plus</translation>
    </message>
    <message>
        <source>nobody would be told of a change, not even the person whose account it is</source>
        <translation>personne ne serait prévenu d’un changement, pas même la personne à qui est le compte</translation>
    </message>
</context>
<context>
    <name>PolicyReader</name>
    <message>
        <source>a proof lives between 1 and 60 minutes</source>
        <translation>une preuve vaut entre 1 et 60 minutes</translation>
    </message>
    <message>
        <source>the desk locks itself after 1 to 60 minutes</source>
        <translation>le guichet se verrouille après 1 à 60 minutes</translation>
    </message>
    <message>
        <source>a person is locked after 1 to 10 failures; no policy does without</source>
        <translation>une personne est bloquée après 1 à 10 échecs&#x202f;; aucune politique ne s’en passe</translation>
    </message>
    <message>
        <source>failures count for 24 to 720 hours; no policy does without</source>
        <translation>les échecs comptent pendant 24 à 720 heures&#x202f;; aucune politique ne s’en passe</translation>
    </message>
    <message>
        <source>a flag looks 1 to 3650 days back; no policy does without</source>
        <translation>une alerte regarde 1 à 3650 jours en arrière&#x202f;; aucune politique ne s’en passe</translation>
    </message>
    <message>
        <source>with a budget of nothing, or less, nothing could be done</source>
        <translation>avec un budget nul ou négatif, rien ne pourrait être fait</translation>
    </message>
    <message>
        <source>there are 1 to 5 approvals, or the rule does without</source>
        <translation>il y a 1 à 5 approbations, ou la règle s’en passe</translation>
    </message>
    <message>
        <source>a hold is between 1 and 720 hours, or the rule does without</source>
        <translation>une attente dure entre 1 et 720 heures, ou la règle s’en passe</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>écrire un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>there is no flag called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>il n’y a pas d’alerte appelée &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>choisir parmi %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>it came after somebody else was signed in or chosen</source>
        <translation>la réponse est arrivée après la connexion ou le choix de quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>For a new link, cancel and start again.</source>
        <translation>Pour un nouveau lien, annulez et recommencez.</translation>
    </message>
    <message>
        <source>For a new code, cancel and start again.</source>
        <translation>Pour un nouveau code, annulez et recommencez.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Check again in a moment. Nothing is sent by itself.</source>
        <translation>Contrôlez à nouveau dans un instant. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready. Nothing is sent by itself.</source>
        <translation>Réessayez quand vous voulez. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>If a link arrives, click it.</source>
        <translation>Si un lien arrive, cliquez dessus.</translation>
    </message>
    <message>
        <source>If a code arrives, enter it here.</source>
        <translation>Si un code arrive, saisissez-le ici.</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>Demandez un nouveau code.</translation>
    </message>
    <message>
        <source>Enter the code once more, or have a new one sent.</source>
        <translation>Saisissez le code encore une fois, ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Enter the code once more.</source>
        <translation>Saisissez le code encore une fois.</translation>
    </message>
    <message>
        <source>The code of %1 can&apos;t be entered any more. Have another one sent.</source>
        <translation>Le code de %1 ne peut plus être saisi. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>The code of %1 has expired. Have another one sent.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Le code de %1 a expiré. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>Check the code against the latest one that came.</source>
        <translation>Comparez le code avec le dernier reçu.</translation>
    </message>
    <message>
        <source>Check the code against the latest one, sent at %1.</source>
        <translation>Comparez le code avec le dernier, envoyé à %1.</translation>
    </message>
    <message>
        <source>A newer code was asked for at %1. If it has come, use that one.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Un code plus récent a été demandé à %1. S’il est arrivé, utilisez celui-là.</translation>
    </message>
    <message>
        <source>Or have a new one sent.</source>
        <translation>Ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Have a new link sent when you want one. Nothing is sent by itself.</source>
        <translation>Demandez un nouveau lien quand vous le souhaitez. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Have a new code sent when you want one. Nothing is sent by itself.</source>
        <translation>Demandez un nouveau code quand vous le souhaitez. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Attendez un peu avant de réessayer.</translation>
    </message>
    <message>
        <source>Wait a while before you have a new one sent. Nothing is sent by itself.</source>
        <translation>Attendez un peu avant d’en demander un nouveau. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>If an earlier link has arrived, it may still work.</source>
        <translation>Si un lien précédent est arrivé, il fonctionne peut-être encore.</translation>
    </message>
    <message>
        <source>If an earlier code has arrived, it may still work.</source>
        <translation>Si un code précédent est arrivé, il fonctionne peut-être encore.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself.</source>
        <translation>Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>Adressez-vous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this number.</source>
        <translation>Demandez au gestionnaire du service de libérer ce numéro.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this address.</source>
        <translation>Demandez au gestionnaire du service de libérer cette adresse.</translation>
    </message>
    <message>
        <source>Enter another number, or ask whoever runs the service to free this one.</source>
        <translation>Saisissez un autre numéro, ou demandez au gestionnaire du service de libérer celui-ci.</translation>
    </message>
    <message>
        <source>Enter another address, or ask whoever runs the service to free this one.</source>
        <translation>Saisissez une autre adresse, ou demandez au gestionnaire du service de libérer celle-ci.</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>Saisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Enter another address.</source>
        <translation>Saisissez une autre adresse.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Relisez le numéro.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Relisez l’adresse.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t have that code sent. Ask whoever runs the service.</source>
        <translation>Renumber ne peut pas faire envoyer ce code. Adressez-vous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>Have a code sent to the current number, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>Faites envoyer un code au numéro actuel, puis saisissez les deux codes. Si vous ne pouvez pas le recevoir, adressez-vous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>Have a code sent to the current address, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>Faites envoyer un code à l’adresse actuelle, puis saisissez les deux codes. Si vous ne pouvez pas le recevoir, adressez-vous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell whoever runs the service.</source>
        <translation>Reconnectez-vous. Si cela se reproduit, signalez-le au gestionnaire du service.</translation>
    </message>
    <message>
        <source>You can enter the code when it comes. Renumber first makes sure that it is the right account. You may have to sign in again for that. If it happens again, tell whoever runs the service.</source>
        <translation>Vous pourrez saisir le code quand il arrivera. Renumber s’assure d’abord que c’est le bon compte. Il faudra peut-être vous reconnecter pour cela. Si cela se reproduit, signalez-le au gestionnaire du service.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell whoever runs the service.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le au gestionnaire du service.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Have a new link sent.</source>
        <translation>Demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>Copy it again, or get a new one.</source>
        <translation>Copiez-le à nouveau, ou obtenez-en un nouveau.</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>Obtenez un nouveau jeton d’accès.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for permission. Or sign in as somebody who has it.</source>
        <translation>Demandez l’autorisation au gestionnaire du service. Ou connectez-vous avec un compte qui l’a.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Relisez votre saisie.</translation>
    </message>
    <message>
        <source>Show the detail below to whoever runs the service.</source>
        <translation>Montrez le détail ci-dessous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>Look at the account. If you still want this change, start again.</source>
        <translation>Regardez le compte. Si vous voulez toujours ce changement, recommencez.</translation>
    </message>
    <message>
        <source>Tell whoever set up Renumber for you.</source>
        <translation>Signalez-le à la personne qui a configuré Renumber.</translation>
    </message>
    <message>
        <source>The board says what the case still needs.</source>
        <translation>Le tableau dit ce qui manque encore au dossier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit the number</source>
        <translation>Modifier le numéro</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>Renvoyer le lien</translation>
    </message>
    <message>
        <source>Send a code to the current number</source>
        <translation>Envoyer un code au numéro actuel</translation>
    </message>
    <message>
        <source>Send a code to the current address</source>
        <translation>Envoyer un code à l’adresse actuelle</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Show my account</source>
        <translation>Afficher mon compte</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Afficher le compte</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Your number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Votre numéro a déjà changé. Il n’est pas encore confirmé.</translation>
    </message>
    <message>
        <source>Your address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Votre adresse a déjà changé. Elle n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>The number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Le numéro a déjà changé. Il n’est pas encore confirmé.</translation>
    </message>
    <message>
        <source>The address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>L’adresse a déjà changé. Elle n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>Your number may or may not have changed.</source>
        <translation>Votre numéro a peut-être changé, peut-être pas.</translation>
    </message>
    <message>
        <source>Your address may or may not have changed.</source>
        <translation>Votre adresse a peut-être changé, peut-être pas.</translation>
    </message>
    <message>
        <source>The number may or may not have changed.</source>
        <translation>Le numéro a peut-être changé, peut-être pas.</translation>
    </message>
    <message>
        <source>The address may or may not have changed.</source>
        <translation>L’adresse a peut-être changé, peut-être pas.</translation>
    </message>
    <message>
        <source>Your account is unchanged.</source>
        <translation>Votre compte est inchangé.</translation>
    </message>
    <message>
        <source>The account is unchanged.</source>
        <translation>Le compte est inchangé.</translation>
    </message>
    <message>
        <source>No link was sent.</source>
        <translation>Aucun lien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>Aucun code n’a été envoyé.</translation>
    </message>
    <message>
        <source>A link may or may not be on its way.</source>
        <translation>Un lien est peut-être en route, peut-être pas.</translation>
    </message>
    <message>
        <source>A code may or may not be on its way.</source>
        <translation>Un code est peut-être en route, peut-être pas.</translation>
    </message>
    <message>
        <source>%1 shows no change so far.</source>
        <extracomment>After a step whose answer was lost, and after the account was read. %1: the name of a service</extracomment>
        <translation>%1 n’affiche aucun changement pour l’instant.</translation>
    </message>
    <message>
        <source>That try changed nothing.</source>
        <translation>Cet essai n’a rien changé.</translation>
    </message>
    <message>
        <source>That try may or may not have counted.</source>
        <translation>Cet essai a peut-être compté, peut-être pas.</translation>
    </message>
    <message>
        <source>The new number is on your account.</source>
        <translation>Le nouveau numéro est sur votre compte.</translation>
    </message>
    <message>
        <source>The new address is on your account.</source>
        <translation>La nouvelle adresse est sur votre compte.</translation>
    </message>
    <message>
        <source>The new number is on the account.</source>
        <translation>Le nouveau numéro est sur le compte.</translation>
    </message>
    <message>
        <source>The new address is on the account.</source>
        <translation>La nouvelle adresse est sur le compte.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show it as confirmed yet.</source>
        <extracomment>Of a number or address on the account. %1: the name of a service</extracomment>
        <translation>%1 n’en affiche pas encore la confirmation.</translation>
    </message>
    <message>
        <source>The account shows what the code confirmed.</source>
        <translation>Le compte affiche ce que le code a confirmé.</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show this change.</source>
        <translation>Le compte n’affiche pas ce changement.</translation>
    </message>
    <message>
        <source>The link may have gone there.</source>
        <translation>Le lien y a peut-être été envoyé.</translation>
    </message>
    <message>
        <source>The code may have gone there.</source>
        <translation>Le code y a peut-être été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what your account shows now.</source>
        <translation>Nous n’avons pas pu contrôler ce que votre compte affiche maintenant.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what the account shows now.</source>
        <translation>Nous n’avons pas pu contrôler ce que le compte affiche maintenant.</translation>
    </message>
    <message>
        <source>No new link was sent.</source>
        <translation>Aucun nouveau lien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>Aucun nouveau code n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1: the name of a service, %2: its own sentence</extracomment>
        <translation>%1 indique&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail, such as &quot;HTTP 500&quot;</extracomment>
        <translation>Détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <extracomment>%1: the service&apos;s id of a request, for its support desk</extracomment>
        <translation>ID de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2. The wait is over.</source>
        <extracomment>After too many requests, codes or tries. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 vous a demandé d’attendre jusqu’à %2. L’attente est finie.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <extracomment>After &quot;… has had too many requests for now&quot; and the like. %1: a time of day</extracomment>
        <translation>Vous pourrez réessayer à %1.</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 a reçu trop de demandes pour le moment.</translation>
    </message>
    <message>
        <source>%1 sends nothing more for now.</source>
        <extracomment>Of codes or links. %1: the name of a service</extracomment>
        <translation>%1 n’envoie plus rien pour le moment.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work. It can&apos;t be entered again.</source>
        <translation>Ce code n’a pas fonctionné. Il ne peut pas être saisi à nouveau.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>Ce code n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this number.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’accepte pas ce numéro.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this address.</source>
        <translation>%1 n’accepte pas cette adresse.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Ce numéro appartient à un autre compte.</translation>
    </message>
    <message>
        <source>This address belongs to another account.</source>
        <translation>Cette adresse appartient à un autre compte.</translation>
    </message>
    <message>
        <source>This number is already on your account.</source>
        <translation>Ce numéro est déjà sur votre compte.</translation>
    </message>
    <message>
        <source>This address is already on your account.</source>
        <translation>Cette adresse est déjà sur votre compte.</translation>
    </message>
    <message>
        <source>This number is already on the account.</source>
        <translation>Ce numéro est déjà sur le compte.</translation>
    </message>
    <message>
        <source>This address is already on the account.</source>
        <translation>Cette adresse est déjà sur le compte.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept what you entered here: %2.</source>
        <extracomment>%1: the name of a service, %2: what was to be entered, in its words, such as &quot;Your password&quot;</extracomment>
        <translation>%1 n’accepte pas cette saisie&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. You have %n more try(s).</source>
        <translation>
            <numerusform>Ce n’est pas le bon code. Il vous reste %n essai.</numerusform>
            <numerusform>Ce n’est pas le bon code. Il vous reste %n essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. There are %n more try(s).</source>
        <translation>
            <numerusform>Ce n’est pas le bon code. Il reste %n essai.</numerusform>
            <numerusform>Ce n’est pas le bon code. Il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s not the right code.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Ce code a expiré.</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>Ce code ne peut plus être utilisé.</translation>
    </message>
    <message>
        <source>A newer code has replaced this one.</source>
        <translation>Un code plus récent a remplacé celui-ci.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code. This one may have been used already.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’attend pas de code. Celui-ci a peut-être déjà servi.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a confirmation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’attend pas de confirmation.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code.</source>
        <translation>%1 n’attend pas de code.</translation>
    </message>
    <message>
        <source>One more step: a code from your current number.</source>
        <translation>Encore une étape&#xa0;: un code envoyé à votre numéro actuel.</translation>
    </message>
    <message>
        <source>One more step: a code from your current email address.</source>
        <translation>Encore une étape&#xa0;: un code envoyé à votre adresse e-mail actuelle.</translation>
    </message>
    <message>
        <source>One more step: a code from the current number.</source>
        <translation>Encore une étape&#xa0;: un code envoyé au numéro actuel.</translation>
    </message>
    <message>
        <source>One more step: a code from the current email address.</source>
        <translation>Encore une étape&#xa0;: un code envoyé à l’adresse e-mail actuelle.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Il y a eu trop d’essais.</translation>
    </message>
    <message>
        <source>%1 needs a fresh sign-in before a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 demande une nouvelle connexion avant un changement.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in for a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 demande une connexion en deux étapes pour un changement.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <translation>%1 demande une connexion en deux étapes.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this access token. It may be mistyped or have expired.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’accepte pas ce jeton d’accès. Il est peut-être mal saisi ou expiré.</translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’accepte plus votre connexion.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this with your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ne permet pas cela avec votre connexion.</translation>
    </message>
    <message>
        <source>%1 has this switched off for your organisation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 a désactivé cela pour votre organisation.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Ce numéro est déjà vérifié.</translation>
    </message>
    <message>
        <source>This address is already verified.</source>
        <translation>Cette adresse est déjà vérifiée.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t working right now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ne fonctionne pas en ce moment.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer may be offline.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Nous n’avons pas pu joindre %1. Cet ordinateur est peut-être hors ligne.</translation>
    </message>
    <message>
        <source>No answer came through from %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Nous n’avons reçu aucune réponse du service %1.</translation>
    </message>
    <message>
        <source>Renumber didn&apos;t ask %1. The request wasn&apos;t safe to send.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Renumber n’a rien demandé à %1. L’envoi de la requête n’était pas sûr.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Renumber doesn&apos;t understand.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 a envoyé une réponse que Renumber ne comprend pas.</translation>
    </message>
    <message>
        <source>%1 answered with somebody else&apos;s account. Renumber didn&apos;t use that answer.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 a répondu avec le compte de quelqu’un d’autre. Renumber n’a pas utilisé cette réponse.</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be yours, so Renumber doesn&apos;t show it.</source>
        <translation>Le compte porte maintenant un autre nom. Ce n’est peut-être pas le vôtre, donc Renumber ne l’affiche pas.</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be the right one, so Renumber doesn&apos;t show it.</source>
        <translation>Le compte porte maintenant un autre nom. Ce n’est peut-être pas le bon, donc Renumber ne l’affiche pas.</translation>
    </message>
    <message>
        <source>The account now has another number, or waits for one to be confirmed.</source>
        <translation>Le compte a maintenant un autre numéro, ou en attend la confirmation.</translation>
    </message>
    <message>
        <source>The account now has another address, or waits for one to be confirmed.</source>
        <translation>Le compte a maintenant une autre adresse, ou en attend la confirmation.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like yours. It didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Renumber ne peut pas faire cela pour un compte comme le vôtre. Il n’a rien demandé à %1.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like this one. It didn&apos;t ask %1.</source>
        <translation>Renumber ne peut pas faire cela pour un compte comme celui-ci. Il n’a rien demandé à %1.</translation>
    </message>
    <message>
        <source>The desk gave no leave for this, so Renumber didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Le guichet n’a pas donné d’autorisation pour cela, donc Renumber n’a rien demandé à %1.</translation>
    </message>
</context>
<context>
    <name>ProofReader</name>
    <message>
        <source>a code cannot be sent by &quot;get&quot; alone</source>
        <translation>un code ne peut pas être envoyé par &quot;get&quot; seul</translation>
    </message>
    <message>
        <source>use &quot;post&quot; or &quot;put&quot;</source>
        <translation>utiliser &quot;post&quot; ou &quot;put&quot;</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>le code n’est jamais envoyé</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>utiliser {%1} dans l’un des appels</translation>
    </message>
    <message>
        <source>this cannot name a proof</source>
        <translation>cela ne peut pas nommer une preuve</translation>
    </message>
    <message>
        <source>use letters and digits, and a letter in front</source>
        <translation>utiliser des lettres et des chiffres, et commencer par une lettre</translation>
    </message>
    <message>
        <source>a policy means something else by &quot;%1&quot;</source>
        <translation>une politique entend autre chose par &quot;%1&quot;</translation>
    </message>
    <message>
        <source>choose another name, such as oldPhoneCode</source>
        <translation>choisir un autre nom, comme oldPhoneCode</translation>
    </message>
    <message>
        <source>there is another proof of this name</source>
        <translation>il y a une autre preuve de ce nom</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisir un autre nom</translation>
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
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Show the number</source>
        <extracomment>Shows the number to call back</extracomment>
        <translation>Afficher le numéro</translation>
    </message>
</context>
<context>
    <name>ProofStateText</name>
    <message>
        <source>The account has no other phone number to call.</source>
        <translation>Le compte n’a pas d’autre numéro de téléphone à appeler.</translation>
    </message>
    <message>
        <source>The account has no phone number for it.</source>
        <translation>Le compte n’a pas de numéro de téléphone pour cela.</translation>
    </message>
    <message>
        <source>The account has no email address for it.</source>
        <translation>Le compte n’a pas d’adresse e-mail pour cela.</translation>
    </message>
    <message>
        <source>The caller says that this is lost, so a code there shows nothing.</source>
        <translation>D’après l’appelant, cette coordonnée est perdue&#xa0;: un code envoyé là ne prouve donc rien.</translation>
    </message>
    <message>
        <source>This number is being replaced, so a call there shows nothing.</source>
        <translation>Ce numéro est en cours de remplacement&#xa0;: un appel là ne prouve donc rien.</translation>
    </message>
    <message>
        <source>This was changed a short while ago, so it shows nothing.</source>
        <translation>Cette coordonnée a changé il y a peu et ne prouve donc rien.</translation>
    </message>
    <message>
        <source>Another operator proved this. You have to prove the caller yourself.</source>
        <translation>Un autre agent a obtenu cette preuve. Vous devez prouver vous-même qui appelle.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t ask for this here.</source>
        <translation>La politique ne demande pas cela ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries left.</source>
        <translation>
            <numerusform>Il reste %n essai.</numerusform>
            <numerusform>Il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>It may have been sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>Peut-être envoyé à %1.</translation>
    </message>
    <message>
        <source>It has expired. Have another one sent.</source>
        <translation>Il a expiré. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>Expires in %1.</source>
        <extracomment>Of a code. %1: minutes and seconds</extracomment>
        <translation>Expire dans %1.</translation>
    </message>
    <message>
        <source>Passed at %1. Counts until %2.</source>
        <extracomment>Of a proof. %1 and %2: times of day</extracomment>
        <translation>Validée à %1. Compte jusqu’à %2.</translation>
    </message>
    <message>
        <source>Passed at %1. Counts for another %2.</source>
        <extracomment>Of a proof. %1: a time of day, %2: minutes and seconds</extracomment>
        <translation>Validée à %1. Compte encore %2.</translation>
    </message>
    <message>
        <source>Passed, but too old since %1. Prove it again.</source>
        <extracomment>Of a proof. %1: a time of day</extracomment>
        <translation>Validée, mais trop ancienne depuis %1. Recommencez-la.</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>Ce code ne peut plus être utilisé.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>On a button: an operator begins to prove who is calling</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Text %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Renvoyer le code par SMS à %1</translation>
    </message>
    <message>
        <source>Text %1 a code</source>
        <translation>Envoyer un code par SMS à %1</translation>
    </message>
    <message>
        <source>Email %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Renvoyer le code par e-mail à %1</translation>
    </message>
    <message>
        <source>Email %1 a code</source>
        <translation>Envoyer un code par e-mail à %1</translation>
    </message>
    <message>
        <source>%1 of %2 proofs</source>
        <extracomment>On a card: how many proofs count (%1) of those that are needed (%2)</extracomment>
        <translation>Preuves&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Too many proofs have failed: this person is locked.</source>
        <translation>Trop de preuves ont échoué&#xa0;: cette personne est bloquée.</translation>
    </message>
    <message>
        <source>One more failed proof locks this person for everybody.</source>
        <translation>Encore une preuve échouée, et cette personne est bloquée pour tous.</translation>
    </message>
    <message>
        <source>%1 of %2 failed proofs that lock this person.</source>
        <extracomment>%1: how many proofs have failed, %2: how many lock the person</extracomment>
        <translation>Preuves échouées&#xa0;: %1 sur les %2 qui bloquent cette personne.</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>2 · Who is calling</source>
        <translation>2 · Qui appelle</translation>
    </message>
    <message>
        <source>Other ways to prove who is calling</source>
        <translation>Autres façons de prouver qui appelle</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy wants a password, or another one than this computer has.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Nous n’avons pas pu joindre %1. Le proxy de cet ordinateur demande un mot de passe, ou un autre que celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1 through this computer&apos;s proxy. The proxy may be out of reach or refuse to connect. Or %1 may not be found.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Nous n’avons pas pu joindre %1 par le proxy de cet ordinateur. Le proxy est peut-être injoignable ou refuse de se connecter. Ou %1 est peut-être introuvable.</translation>
    </message>
    <message>
        <source>No answer came in time on the way to %1. This computer goes through a proxy, or looks up whether it has to.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Aucune réponse n’est venue à temps sur le chemin vers %1. Cet ordinateur passe par un proxy, ou cherche s’il doit le faire.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy is %2, and Renumber can&apos;t use it.</source>
        <extracomment>%1: the name of a service, %2: the address of a proxy, such as socks4://192.0.2.1:1080</extracomment>
        <translation>Nous n’avons pas pu joindre %1. Le proxy de cet ordinateur est %2, et Renumber ne peut pas l’utiliser.</translation>
    </message>
    <message>
        <source>You can&apos;t enter it in Renumber. Whoever looks after this computer&apos;s network can help.</source>
        <translation>Vous ne pouvez pas le saisir dans Renumber. La personne qui s’occupe du réseau de cet ordinateur peut vous aider.</translation>
    </message>
    <message>
        <source>The address has to be http:// or socks5://, a host, and a port up to 65535. Whoever looks after this computer&apos;s network can help.</source>
        <translation>L’adresse doit être http:// ou socks5://, un hôte, et un port jusqu’à 65535. La personne qui s’occupe du réseau de cet ordinateur peut vous aider.</translation>
    </message>
    <message>
        <source>If it happens again, whoever looks after this computer&apos;s network can help.</source>
        <translation>Si cela se reproduit, la personne qui s’occupe du réseau de cet ordinateur peut vous aider.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Saisissez un nombre de 1 à %1.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 is damaged and can&apos;t be read to its end. Put a copy in its place.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 est endommagé et ne peut pas être lu jusqu’au bout. Mettez une copie à sa place.</translation>
    </message>
    <message>
        <source>%1 was damaged. It is now %2, and nothing was exported.</source>
        <extracomment>%1: the name of a file, %2: another one</extracomment>
        <translation>%1 était endommagé. Il s’appelle maintenant %2, et rien n’a été exporté.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 appartient à quelqu’un d’autre. Faites-en votre propre copie et nommez-la.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file, %2: a user of the computer</extracomment>
        <translation>%1 appartient à %2. Faites-en votre propre copie et nommez-la.</translation>
    </message>
    <message>
        <source>  up to row %1, each row fits the one before it</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  jusqu’à la ligne %1, chaque ligne s’accorde avec la précédente</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: the name of a file, %2: what is wrong with it, without its full stop</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>  compared with what was seen of it before, up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  comparé à ce qui en avait été vu, jusqu’à la ligne %1</translation>
    </message>
    <message>
        <source>  what this computer has seen of it before is gone (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  la trace de ce que cet ordinateur en avait vu a disparu (deskhead.json)&#xa0;: des lignes coupées à la fin passeraient inaperçues</translation>
    </message>
    <message>
        <source>  nothing to compare it with (deskhead.json beside it): rows cut off at the end would not be noticed</source>
        <translation>  rien à quoi le comparer (deskhead.json à côté)&#xa0;: des lignes coupées à la fin passeraient inaperçues</translation>
    </message>
    <message>
        <source>  what was seen of it before is damaged (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  la trace de ce qui en avait été vu est endommagée (deskhead.json)&#xa0;: des lignes coupées à la fin passeraient inaperçues</translation>
    </message>
    <message>
        <source>  what was seen of it before can&apos;t be read (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  la trace de ce qui en avait été vu ne peut pas être lue (deskhead.json)&#xa0;: des lignes coupées à la fin passeraient inaperçues</translation>
    </message>
    <message>
        <source>%1 does not exist. Name the file in which a desk keeps its record.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 n’existe pas. Nommez le fichier où un guichet tient son journal.</translation>
    </message>
    <message>
        <source>%1 is not the record of a desk. Name a file called desk.sqlite, or a copy of one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 n’est pas le journal d’un guichet. Nommez un fichier appelé desk.sqlite, ou une copie d’un tel fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Renumber. Use that one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 a été écrit par une version plus récente de Renumber. Utilisez celle-là.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that you may read it and its folder.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 ne peut pas être lu. Contrôlez vos droits de lecture sur le fichier et son répertoire.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so that no export can be recorded there. Nothing was exported.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 ne peut pas être écrit, si bien qu’aucun export ne peut y être inscrit. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Renumber is open. Close it, then export again.</source>
        <translation>Renumber est ouvert. Fermez-le, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Name another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>Rien n’a été exporté&#xa0;: %1. Nommez un autre répertoire.</translation>
    </message>
    <message>
        <source>%1: what this computer has seen of it before is gone (deskhead.json). Rows may have been cut off at the end.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1&#xa0;: la trace de ce que cet ordinateur en avait vu a disparu (deskhead.json). Des lignes ont pu être coupées à la fin.</translation>
    </message>
    <message>
        <source>%1: how far it was seen now could not be noted (deskhead.json). Rows that are cut off at the end later may go unnoticed.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1&#xa0;: jusqu’où il a été vu cette fois n’a pas pu être noté (deskhead.json). Des lignes coupées plus tard à la fin peuvent passer inaperçues.</translation>
    </message>
    <message>
        <source>  read up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  lu jusqu’à la ligne %1</translation>
    </message>
    <message>
        <source>%1: whole up to row %2.</source>
        <extracomment>%1: the name of a file, %2: the number of its last row</extracomment>
        <translation>%1&#xa0;: intact jusqu’à la ligne %2.</translation>
    </message>
    <message>
        <source>Exported up to row %1: %2</source>
        <extracomment>%1: the number of the last row, %2: the name of a file, in which they now are</extracomment>
        <translation>Exporté jusqu’à la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>  its checksum is in %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>  sa somme de contrôle est dans %1</translation>
    </message>
    <message>
        <source>  recorded in row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  inscrit à la ligne %1</translation>
    </message>
    <message>
        <source>  not recorded: this is not the file of this computer&apos;s desk</source>
        <translation>  non inscrit&#xa0;: ce n’est pas le fichier du guichet de cet ordinateur</translation>
    </message>
    <message>
        <source>The record is whole up to row %1.</source>
        <extracomment>%1: the number of the newest row of the record of a desk</extracomment>
        <translation>Le journal est intact jusqu’à la ligne %1.</translation>
    </message>
    <message>
        <source>%1. This is the first fault of the record, which was read up to row %2.</source>
        <extracomment>%1: what is wrong with the record of a desk, without its full stop, %2: the number of its newest row</extracomment>
        <translation>%1. C’est le premier défaut du journal, qui a été lu jusqu’à la ligne %2.</translation>
    </message>
    <message>
        <source>Nothing fitted, so %1 has no rows.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Rien ne correspondait, donc %1 n’a aucune ligne.</translation>
    </message>
    <message>
        <source>Exported up to row %1, to %2. Its checksum is in the file beside it that ends in .manifest.json.</source>
        <extracomment>%1: the number of the last row that was exported, %2: the name of a file</extracomment>
        <translation>Exporté jusqu’à la ligne %1, vers %2. Sa somme de contrôle est dans le fichier voisin qui se termine par .manifest.json.</translation>
    </message>
</context>
<context>
    <name>ReplyPath</name>
    <message>
        <source>&quot;%1&quot; is not a path into a reply</source>
        <extracomment>%1: a path such as &quot;data.phone&quot; in a service description</extracomment>
        <translation>&quot;%1&quot; n’est pas un chemin dans une réponse</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>la réponse n’a pas de &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say that it went well</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; ne dit pas que cela a réussi</translation>
    </message>
    <message>
        <source>the reply is a web page or XML</source>
        <translation>la réponse est une page web ou du XML</translation>
    </message>
    <message>
        <source>the reply is not the JSON that it is called</source>
        <translation>la réponse n’est pas le JSON qu’elle prétend être</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>the value of %1 would lead elsewhere</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>la valeur de %1 mènerait ailleurs</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in an address</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>la valeur de %1 ne peut pas figurer dans une adresse</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in a header</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>la valeur de %1 ne peut pas figurer dans un en-tête</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>ask whoever looks after this computer</source>
        <translation>s’adresser à la personne qui s’occupe de cet ordinateur</translation>
    </message>
    <message>
        <source>profiles of one&apos;s own are forbidden on this computer</source>
        <translation>les profils personnels sont interdits sur cet ordinateur</translation>
    </message>
    <message>
        <source>signing in with an access token is forbidden on this computer</source>
        <translation>la connexion avec un jeton d’accès est interdite sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Check the number well: it changes at once.</source>
        <translation>Relisez bien le numéro&#xa0;: il changera aussitôt.</translation>
    </message>
    <message>
        <source>Check the address well: it changes at once.</source>
        <translation>Relisez bien l’adresse&#xa0;: elle changera aussitôt.</translation>
    </message>
    <message>
        <source>Check the number well: it is added at once.</source>
        <translation>Relisez bien le numéro&#xa0;: il sera ajouté aussitôt.</translation>
    </message>
    <message>
        <source>Check the address well: it is added at once.</source>
        <translation>Relisez bien l’adresse&#xa0;: elle sera ajoutée aussitôt.</translation>
    </message>
    <message>
        <source>No code is needed.</source>
        <translation>Aucun code n’est nécessaire.</translation>
    </message>
    <message>
        <source>No code or link is needed.</source>
        <translation>Aucun code ni lien n’est nécessaire.</translation>
    </message>
    <message>
        <source>You can verify it afterwards.</source>
        <translation>Vous pourrez faire la vérification ensuite.</translation>
    </message>
    <message>
        <source>Nothing changes until you press Update.</source>
        <translation>Rien ne change tant que vous n’appuyez pas sur «&#x202f;Mettre à jour&#x202f;».</translation>
    </message>
    <message>
        <source>A text message then brings a link to confirm it.</source>
        <translation>Un SMS apportera ensuite un lien de confirmation.</translation>
    </message>
    <message>
        <source>A text message then brings a code to confirm it.</source>
        <translation>Un SMS apportera ensuite un code de confirmation.</translation>
    </message>
    <message>
        <source>A call then reads out a code to confirm it.</source>
        <translation>Un appel dictera ensuite un code de confirmation.</translation>
    </message>
    <message>
        <source>A code to confirm it then comes in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Un code de confirmation arrivera ensuite sur %1.</translation>
    </message>
    <message>
        <source>An email then brings a link to confirm it.</source>
        <translation>Un e-mail apportera ensuite un lien de confirmation.</translation>
    </message>
    <message>
        <source>An email then brings a code to confirm it.</source>
        <translation>Un e-mail apportera ensuite un code de confirmation.</translation>
    </message>
    <message>
        <source>A text message with a link goes to the new number.</source>
        <translation>Un SMS avec un lien sera envoyé au nouveau numéro.</translation>
    </message>
    <message>
        <source>A text message with a code goes to the new number.</source>
        <translation>Un SMS avec un code sera envoyé au nouveau numéro.</translation>
    </message>
    <message>
        <source>A call to the new number reads out a code.</source>
        <translation>Un appel au nouveau numéro dictera un code.</translation>
    </message>
    <message>
        <source>A code goes to the new number in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Un code sera envoyé au nouveau numéro sur %1.</translation>
    </message>
    <message>
        <source>An email with a code goes to the address on the account.</source>
        <translation>Un e-mail avec un code sera envoyé à l’adresse du compte.</translation>
    </message>
    <message>
        <source>An email with a link goes to the new address.</source>
        <translation>Un e-mail avec un lien sera envoyé à la nouvelle adresse.</translation>
    </message>
    <message>
        <source>An email with a code goes to the new address.</source>
        <translation>Un e-mail avec un code sera envoyé à la nouvelle adresse.</translation>
    </message>
    <message>
        <source>You may get a link by text message, or the number may change at once.</source>
        <translation>Vous recevrez peut-être un lien par SMS, ou le numéro changera peut-être aussitôt.</translation>
    </message>
    <message>
        <source>You may get a code by text message, or the number may change at once.</source>
        <translation>Vous recevrez peut-être un code par SMS, ou le numéro changera peut-être aussitôt.</translation>
    </message>
    <message>
        <source>You may get a call with a code, or the number may change at once.</source>
        <translation>Vous recevrez peut-être un appel avec un code, ou le numéro changera peut-être aussitôt.</translation>
    </message>
    <message>
        <source>You may get a code in %1, or the number may change at once.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Vous recevrez peut-être un code sur %1, ou le numéro changera peut-être aussitôt.</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the number may change at once.</source>
        <translation>Vous recevrez peut-être un e-mail avec un code, ou le numéro changera peut-être aussitôt.</translation>
    </message>
    <message>
        <source>You may get an email with a link, or the address may change at once.</source>
        <translation>Vous recevrez peut-être un e-mail avec un lien, ou l’adresse changera peut-être aussitôt.</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the address may change at once.</source>
        <translation>Vous recevrez peut-être un e-mail avec un code, ou l’adresse changera peut-être aussitôt.</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this number.</source>
        <translation>Si rien n’arrive, un autre compte a peut-être ce numéro.</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this address.</source>
        <translation>Si rien n’arrive, un autre compte a peut-être cette adresse.</translation>
    </message>
    <message>
        <source>Your current number keeps working until you click it.</source>
        <translation>Votre numéro actuel reste actif jusqu’à votre clic sur le lien.</translation>
    </message>
    <message>
        <source>Your current address keeps working until you click it.</source>
        <translation>Votre adresse actuelle reste active jusqu’à votre clic sur le lien.</translation>
    </message>
    <message>
        <source>The current number keeps working until it is clicked.</source>
        <translation>Le numéro actuel reste actif jusqu’au clic sur le lien.</translation>
    </message>
    <message>
        <source>The current address keeps working until it is clicked.</source>
        <translation>L’adresse actuelle reste active jusqu’au clic sur le lien.</translation>
    </message>
    <message>
        <source>Your current number keeps working until you enter the code.</source>
        <translation>Votre numéro actuel reste actif jusqu’à la saisie du code.</translation>
    </message>
    <message>
        <source>Your current address keeps working until you enter the code.</source>
        <translation>Votre adresse actuelle reste active jusqu’à la saisie du code.</translation>
    </message>
    <message>
        <source>The current number keeps working until you enter the code.</source>
        <translation>Le numéro actuel reste actif jusqu’à la saisie du code.</translation>
    </message>
    <message>
        <source>The current address keeps working until you enter the code.</source>
        <translation>L’adresse actuelle reste active jusqu’à la saisie du code.</translation>
    </message>
    <message>
        <source>If a link comes, your current number keeps working until you click it.</source>
        <translation>Si un lien arrive, votre numéro actuel reste actif jusqu’à ce que vous cliquiez dessus.</translation>
    </message>
    <message>
        <source>If a link comes, your current address keeps working until you click it.</source>
        <translation>Si un lien arrive, votre adresse actuelle reste active jusqu’à ce que vous cliquiez dessus.</translation>
    </message>
    <message>
        <source>If a link comes, the current number keeps working until it is clicked.</source>
        <translation>Si un lien arrive, le numéro actuel reste actif jusqu’à ce qu’on clique dessus.</translation>
    </message>
    <message>
        <source>If a link comes, the current address keeps working until it is clicked.</source>
        <translation>Si un lien arrive, l’adresse actuelle reste active jusqu’à ce qu’on clique dessus.</translation>
    </message>
    <message>
        <source>If a code comes, your current number keeps working until you enter it.</source>
        <translation>Si un code arrive, votre numéro actuel reste actif jusqu’à sa saisie.</translation>
    </message>
    <message>
        <source>If a code comes, your current address keeps working until you enter it.</source>
        <translation>Si un code arrive, votre adresse actuelle reste active jusqu’à sa saisie.</translation>
    </message>
    <message>
        <source>If a code comes, the current number keeps working until you enter it.</source>
        <translation>Si un code arrive, le numéro actuel reste actif jusqu’à sa saisie.</translation>
    </message>
    <message>
        <source>If a code comes, the current address keeps working until you enter it.</source>
        <translation>Si un code arrive, l’adresse actuelle reste active jusqu’à sa saisie.</translation>
    </message>
    <message>
        <source>Your current number is then removed.</source>
        <translation>Votre numéro actuel sera ensuite retiré.</translation>
    </message>
    <message>
        <source>Your current address is then removed.</source>
        <translation>Votre adresse actuelle sera ensuite retirée.</translation>
    </message>
    <message>
        <source>The current number is then removed.</source>
        <translation>Le numéro actuel sera ensuite retiré.</translation>
    </message>
    <message>
        <source>The current address is then removed.</source>
        <translation>L’adresse actuelle sera ensuite retirée.</translation>
    </message>
    <message>
        <source>Your current number is removed once you click the link.</source>
        <translation>Votre numéro actuel sera retiré dès votre clic sur le lien.</translation>
    </message>
    <message>
        <source>Your current address is removed once you click the link.</source>
        <translation>Votre adresse actuelle sera retirée dès votre clic sur le lien.</translation>
    </message>
    <message>
        <source>The current number is removed once the link is clicked.</source>
        <translation>Le numéro actuel sera retiré dès le clic sur le lien.</translation>
    </message>
    <message>
        <source>The current address is removed once the link is clicked.</source>
        <translation>L’adresse actuelle sera retirée dès le clic sur le lien.</translation>
    </message>
    <message>
        <source>Your current number is removed once you enter the code.</source>
        <translation>Votre numéro actuel sera retiré dès la saisie du code.</translation>
    </message>
    <message>
        <source>Your current address is removed once you enter the code.</source>
        <translation>Votre adresse actuelle sera retirée dès la saisie du code.</translation>
    </message>
    <message>
        <source>The current number is removed once you enter the code.</source>
        <translation>Le numéro actuel sera retiré dès la saisie du code.</translation>
    </message>
    <message>
        <source>The current address is removed once you enter the code.</source>
        <translation>L’adresse actuelle sera retirée dès la saisie du code.</translation>
    </message>
    <message>
        <source>Your current number stays on the account, too.</source>
        <translation>Votre numéro actuel reste aussi sur le compte.</translation>
    </message>
    <message>
        <source>Your current address stays on the account, too.</source>
        <translation>Votre adresse actuelle reste aussi sur le compte.</translation>
    </message>
    <message>
        <source>The current number stays on the account, too.</source>
        <translation>Le numéro actuel reste aussi sur le compte.</translation>
    </message>
    <message>
        <source>The current address stays on the account, too.</source>
        <translation>L’adresse actuelle reste aussi sur le compte.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current number.</source>
        <translation>Les cases ci-dessus disent ce que devient ensuite votre numéro actuel.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current address.</source>
        <translation>Les cases ci-dessus disent ce que devient ensuite votre adresse actuelle.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current number.</source>
        <translation>Les cases ci-dessus disent ce que devient ensuite le numéro actuel.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current address.</source>
        <translation>Les cases ci-dessus disent ce que devient ensuite l’adresse actuelle.</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>%1 peut aussi demander un code envoyé à votre numéro actuel.</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>%1 peut aussi demander un code envoyé à votre adresse actuelle.</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>%1 peut aussi demander un code envoyé au numéro actuel.</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>%1 peut aussi demander un code envoyé à l’adresse actuelle.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 ne permet pas à Renumber de changer ni de vérifier le numéro.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 ne permet pas à Renumber de changer ni de vérifier l’adresse.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 ne permet pas à Renumber de changer le numéro.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 ne permet pas à Renumber de changer l’adresse.</translation>
    </message>
    <message>
        <source>%1 verifies a number only when it is changed.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 ne vérifie un numéro que lorsqu’il est changé.</translation>
    </message>
    <message>
        <source>%1 verifies an address only when it is changed.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 ne vérifie une adresse que lorsqu’elle est changée.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 ne permet pas à Renumber de vérifier le numéro.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 ne permet pas à Renumber de vérifier l’adresse.</translation>
    </message>
    <message>
        <source>You have one try: after a wrong code you start again.</source>
        <translation>Vous n’avez qu’un essai&#xa0;: après un code erroné, il faut recommencer.</translation>
    </message>
    <message>
        <source>There is one try: after a wrong code the change starts again.</source>
        <translation>Il n’y a qu’un essai&#xa0;: après un code erroné, il faut recommencer le changement.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Update.</source>
        <translation>Rien n’est envoyé tant que vous n’appuyez pas sur «&#x202f;Mettre à jour&#x202f;».</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; n’est pas connu ici</translation>
    </message>
    <message>
        <source>the value is none of those that are possible here</source>
        <translation>la valeur n’est aucune de celles qui sont possibles ici</translation>
    </message>
    <message>
        <source>the value is not of the kind that belongs here</source>
        <translation>la valeur n’est pas du type attendu ici</translation>
    </message>
    <message>
        <source>the value does not have the form that belongs here</source>
        <translation>la valeur n’a pas la forme attendue ici</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;: %2</source>
        <extracomment>%1: the name of a member of a JSON object, %2: what belongs there</extracomment>
        <translation>ajouter &quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>correct its spelling or take it out; known here: %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>corriger l’orthographe ou le retirer&#x202f;; connus ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: what belongs in this place of a file</extracomment>
        <translation>écrire %1</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so you can&apos;t finish the earlier change here. It may or may not have been made.</source>
        <translation>Renumber ne peut pas savoir à qui est ce compte. Vous ne pouvez donc pas terminer le changement précédent ici. Il a peut-être été fait, peut-être pas.</translation>
    </message>
    <message>
        <source>This isn&apos;t the account with the unfinished change. Nothing was taken over from it. To finish that change, go back to its account.</source>
        <translation>Ce n’est pas le compte du changement inachevé. Rien n’en a été repris. Pour terminer ce changement, revenez à son compte.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <extracomment>On a button: leaves the change as it is, to go on with it another time</extracomment>
        <translation>Terminer plus tard</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password…</source>
        <translation>En attente du trousseau de clés. Il demande peut-être son mot de passe…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password. Nothing has been sent to %1 yet…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>En attente du trousseau de clés. Il demande peut-être son mot de passe. Rien n’a encore été envoyé à %1…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Nous demandons à %1 d’envoyer un code à %2…</translation>
    </message>
    <message>
        <source>Asking %1 to send a link to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Nous demandons à %1 d’envoyer un lien à %2…</translation>
    </message>
    <message>
        <source>Asking %1 to change the number to %2…</source>
        <translation>Nous demandons à %1 de remplacer le numéro par %2…</translation>
    </message>
    <message>
        <source>Asking %1 to change the address to %2…</source>
        <translation>Nous demandons à %1 de remplacer l’adresse par %2…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Nous demandons à %1 de contrôler le code…</translation>
    </message>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Contrôle du compte chez %1…</translation>
    </message>
    <message>
        <source>Asking %1 to discard the change to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Nous demandons à %1 d’abandonner le changement vers %2…</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
    <message>
        <source>Asking where to sign in…</source>
        <translation>Recherche de l’adresse de connexion…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in your browser…</source>
        <translation>En attente de votre connexion dans le navigateur…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Demande d’un code…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Lecture du compte…</translation>
    </message>
    <message>
        <source>Your browser didn&apos;t open. Copy the link and open it in a browser on this computer.</source>
        <translation>Votre navigateur ne s’est pas ouvert. Copiez le lien et ouvrez-le dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into a browser on this computer.</source>
        <translation>Le lien est copié. Collez-le dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The change that was under way can&apos;t be finished here. It may or may not have been made.</source>
        <translation>Le changement en cours ne peut pas être terminé ici. Il a peut-être été fait, peut-être pas.</translation>
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
        <translation>%1 · preuve validée à %2</translation>
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
        <translation>%1 n’accepte pas ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 n’accepte pas ce numéro de téléphone et ce mot de passe.</translation>
    </message>
    <message>
        <source>%1 does not accept this email address and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 n’accepte pas cette adresse e-mail et ce mot de passe.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 n’accepte pas ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 n’accepte pas ce numéro de téléphone.</translation>
    </message>
    <message>
        <source>%1 does not accept this email address.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 n’accepte pas cette adresse e-mail.</translation>
    </message>
    <message>
        <source>A code may be on its way.</source>
        <translation>Un code est peut-être en route.</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise have a new one sent.</source>
        <translation>S’il arrive, saisissez-le ici. Sinon, demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Try again, and use the newest code that comes.</source>
        <translation>Réessayez, et utilisez le code le plus récent.</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise start over.</source>
        <translation>S’il arrive, saisissez-le ici. Sinon, recommencez.</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>Aucun nouveau code n’a été envoyé.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>Aucun code n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Relisez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Relisez votre saisie et réessayez.</translation>
    </message>
    <message>
        <source>If you have an earlier code, it may still work.</source>
        <translation>Si vous avez un code précédent, il fonctionne peut-être encore.</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>Demandez un nouveau code.</translation>
    </message>
    <message>
        <source>For a new code, start over.</source>
        <translation>Pour un nouveau code, recommencez.</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. Or have a new one sent.</source>
        <translation>Comparez-le avec le dernier code reçu. Ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. For a new one, start over.</source>
        <translation>Comparez-le avec le dernier code reçu. Pour un nouveau code, recommencez.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>Ce code n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>You are not signed in. The code may be used up.</source>
        <translation>La connexion n’a pas abouti. Le code a peut-être déjà servi.</translation>
    </message>
    <message>
        <source>Enter it again, or have a new one sent.</source>
        <translation>Saisissez-le à nouveau, ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Enter it again, or start over for a new one.</source>
        <translation>Saisissez-le à nouveau, ou recommencez pour en recevoir un nouveau.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>La connexion n’a pas abouti.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>Saisissez d’abord le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the phone number first.</source>
        <translation>Saisissez d’abord le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Enter the email address first.</source>
        <translation>Saisissez d’abord l’adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Exemple&#xa0;: nom@example.com.</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one you mean.</source>
        <translation>Il y a plus d’une adresse ici. Ne laissez que celle que vous voulez.</translation>
    </message>
    <message>
        <source>You asked %1 for a code for %2. Enter it here when it comes. If none comes, check the user name.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a user name</extracomment>
        <translation>Vous avez demandé à %1 un code pour %2. Saisissez-le ici quand il arrive. S’il n’arrive pas, relisez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the number.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a phone number</extracomment>
        <translation>Vous avez demandé à %1 un code pour le %2. Saisissez-le ici quand il arrive. S’il n’arrive pas, relisez le numéro.</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the address.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: an email address</extracomment>
        <translation>Vous avez demandé à %1 un code pour %2. Saisissez-le ici quand il arrive. S’il n’arrive pas, relisez l’adresse.</translation>
    </message>
    <message>
        <source>If %1 is right, press Send code once more. If not, begin the number with + and its country code.</source>
        <extracomment>Beside the field, behind what is doubtful about the number. %1: a phone number</extracomment>
        <translation>Si %1 est correct, appuyez à nouveau sur «&#x202f;Envoyer le code&#x202f;». Sinon, commencez le numéro par + et l’indicatif de son pays.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Opens a list of accounts</extracomment>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Account with</source>
        <extracomment>Before a list of organisations; part of no sentence</extracomment>
        <translation>Compte chez</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Has the service send a code to sign in with</extracomment>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <extracomment>Has the service send another code to sign in with</extracomment>
        <translation>Renvoyer le code</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Back from the code to whom it is sent to</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Sign in with the sample token</source>
        <translation>Se connecter avec le jeton d’exemple</translation>
    </message>
    <message>
        <source>Copy the link instead</source>
        <extracomment>The link to the page to sign in at, for a browser that does not open by itself</extracomment>
        <translation>Plutôt copier le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) are not shown. Start Renumber in a terminal to see them all.</source>
        <translation>
            <numerusform>%n autre erreur n’est pas affichée. Lancez Renumber dans un terminal pour tout voir.</numerusform>
            <numerusform>%n autres erreurs ne sont pas affichées. Lancez Renumber dans un terminal pour tout voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile was found. Ask whoever runs the service for a profile file. Put it into the folder named below, or start Renumber with --profile and the file.</source>
        <translation>Aucun profil trouvé. Demandez un fichier de profil au gestionnaire du service. Placez-le dans le répertoire indiqué ci-dessous, ou lancez Renumber avec --profile et le fichier.</translation>
    </message>
    <message>
        <source>No profile can be used. Show this to whoever looks after the profiles:</source>
        <translation>Aucun profil n’est utilisable. Montrez ceci à la personne qui gère les profils&#xa0;:</translation>
    </message>
    <message>
        <source>Some profiles can&apos;t be used and are left out. Show this to whoever looks after the profiles:</source>
        <translation>Certains profils sont inutilisables et ont été omis. Montrez ceci à la personne qui gère les profils&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SignInReader</name>
    <message>
        <source>this way to sign in is there already</source>
        <translation>ce moyen de connexion existe déjà</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>n’en garder qu’un</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; manque</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>l’ajouter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to &quot;%2&quot;</source>
        <extracomment>%1: the name of a member of a JSON object, %2: the name of a way to sign in</extracomment>
        <translation>&quot;%1&quot; ne fait pas partie de &quot;%2&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>choisir parmi %1</translation>
    </message>
    <message>
        <source>it is not said where to sign in</source>
        <translation>il n’est pas dit où se connecter</translation>
    </message>
    <message>
        <source>add &quot;issuer&quot;, or &quot;endpoints&quot; where the service has no discovery document</source>
        <translation>ajouter &quot;issuer&quot;, ou &quot;endpoints&quot; là où le service n’a pas de document de découverte</translation>
    </message>
    <message>
        <source>an address cannot hold a control character</source>
        <translation>une adresse ne peut pas contenir de caractère de contrôle</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>le retirer</translation>
    </message>
    <message>
        <source>&quot;refreshToken&quot; is never taken</source>
        <translation>&quot;refreshToken&quot; n’est jamais pris</translation>
    </message>
    <message>
        <source>add &quot;refreshToken?&quot; and its place to a &quot;take&quot; of &quot;obtain&quot;</source>
        <translation>ajouter &quot;refreshToken?&quot; et son emplacement à un &quot;take&quot; de &quot;obtain&quot;</translation>
    </message>
    <message>
        <source>the password is not there any more when another code is asked for</source>
        <translation>le mot de passe n’est plus là quand un autre code est demandé</translation>
    </message>
    <message>
        <source>write calls that go by what &quot;send&quot; keeps, or leave it out</source>
        <translation>écrire des appels fondés sur ce que &quot;send&quot; garde, ou l’omettre</translation>
    </message>
    <message>
        <source>{%1} is never sent</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} n’est jamais envoyé</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>utiliser {%1} dans l’un des appels</translation>
    </message>
    <message>
        <source>cookies belong to one person, and whoever signs in with a &quot;check&quot; acts for many</source>
        <translation>les cookies appartiennent à une seule personne, et celui qui se connecte avec un &quot;check&quot; agit pour beaucoup</translation>
    </message>
    <message>
        <source>take &quot;cookies&quot; out, or &quot;check&quot;</source>
        <translation>retirer &quot;cookies&quot;, ou &quot;check&quot;</translation>
    </message>
    <message>
        <source>whoever signs in with a &quot;check&quot; acts for others, and nobody else&apos;s account can be found</source>
        <translation>celui qui se connecte avec un &quot;check&quot; agit pour d’autres, et le compte de personne d’autre ne peut être trouvé</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take &quot;check&quot; out</source>
        <translation>ajouter &quot;find&quot; à &quot;account&quot;, ou retirer &quot;check&quot;</translation>
    </message>
    <message>
        <source>&quot;accessToken&quot; is never taken</source>
        <translation>&quot;accessToken&quot; n’est jamais pris</translation>
    </message>
    <message>
        <source>add &quot;accessToken&quot; and its place to a &quot;take&quot;</source>
        <translation>ajouter &quot;accessToken&quot; et son emplacement à un &quot;take&quot;</translation>
    </message>
    <message>
        <source>the credentials of the API client are never sent</source>
        <translation>les identifiants du client API ne sont jamais envoyés</translation>
    </message>
    <message>
        <source>write &quot;Authorization&quot;: &quot;{authorization}&quot; under &quot;headers&quot;, or add &quot;obtain&quot;</source>
        <translation>écrire &quot;Authorization&quot;: &quot;{authorization}&quot; sous &quot;headers&quot;, ou ajouter &quot;obtain&quot;</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 didn&apos;t accept this sign-in. It may have taken too long. Sign in again.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’a pas accepté cette connexion. Elle a peut-être pris trop de temps. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this user name and password. Check both. Capital letters may matter.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’a pas accepté ce nom d’utilisateur et ce mot de passe. Relisez les deux. Les majuscules comptent peut-être.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this client ID and secret. Copy both again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’a pas accepté cet ID client et ce secret. Copiez les deux à nouveau, ou adressez-vous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this code. Compare it with the latest one you got.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’a pas accepté ce code. Comparez-le avec le dernier que vous avez reçu.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this access token. It may be mistyped or expired. Copy it again, or get a new one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 n’a pas accepté ce jeton d’accès. Il est peut-être mal saisi ou expiré. Copiez-le à nouveau, ou obtenez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 demande une connexion en deux étapes.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a password.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 demande une connexion en deux étapes. Renumber ne peut pas faire la seconde étape après un mot de passe.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a code.</source>
        <extracomment>Of a code by which one signs in. %1: the name of a service</extracomment>
        <translation>%1 demande une connexion en deux étapes. Renumber ne peut pas faire la seconde étape après un code.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. That can&apos;t be done with a client ID and secret.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 demande une connexion en deux étapes. C’est impossible avec un ID client et un secret.</translation>
    </message>
    <message>
        <source>%1 needs an access token from a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 demande un jeton d’accès issu d’une connexion en deux étapes.</translation>
    </message>
    <message>
        <source>Sign in with a password and a code instead.</source>
        <translation>Connectez-vous plutôt avec un mot de passe et un code.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>Connectez-vous plutôt dans votre navigateur.</translation>
    </message>
    <message>
        <source>Sign in with an access token instead.</source>
        <translation>Connectez-vous plutôt avec un jeton d’accès.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>Obtenez un nouveau jeton d’accès.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for another way to sign in.</source>
        <translation>Demandez au gestionnaire du service un autre moyen de connexion.</translation>
    </message>
    <message>
        <source>%1 accepted the client ID and secret, but we couldn&apos;t confirm that they work here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 a accepté l’ID client et le secret, mais nous n’avons pas pu confirmer qu’ils fonctionnent ici.</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but we couldn&apos;t confirm that you can help others with it.</source>
        <extracomment>Of somebody who helps other people. %1: the name of a service</extracomment>
        <translation>%1 a accepté votre connexion, mais nous n’avons pas pu confirmer qu’elle vous permet d’aider d’autres personnes.</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but your account couldn&apos;t be read.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 a accepté votre connexion, mais votre compte n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 then turned Renumber away. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 a ensuite refusé Renumber. Réessayez, ou adressez-vous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>You are not signed in. Access to your account at %1 was denied in the browser. Sign in again and allow it there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>La connexion n’a pas abouti. L’accès à votre compte chez %1 a été refusé dans le navigateur. Reconnectez-vous et autorisez cet accès.</translation>
    </message>
    <message>
        <source>You are not signed in. The answer didn&apos;t come from %1, so your sign-in wasn&apos;t passed on. Try again. If it happens once more, tell whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>La connexion n’a pas abouti. La réponse ne venait pas du service %1, donc votre connexion n’a pas été transmise. Réessayez. Si cela se reproduit, signalez-le au gestionnaire du service.</translation>
    </message>
    <message>
        <source>You are not signed in. The sign-in page of %1 reported an error. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>La connexion n’a pas abouti. La page de connexion du service %1 a signalé une erreur. Réessayez, ou adressez-vous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser. The sign-in page of %1 isn&apos;t set up properly, so nothing was sent there. Ask whoever looks after the profile.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Vous ne pouvez pas vous connecter par navigateur. La page de connexion du service %1 est mal configurée, donc rien n’y a été envoyé. Adressez-vous à la personne qui gère le profil.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser now. Another program uses port %1. Close it, or ask whoever looks after the profile.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Vous ne pouvez pas vous connecter par navigateur maintenant. Un autre programme utilise le port %1. Fermez-le, ou adressez-vous à la personne qui gère le profil.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser on this computer. Another user&apos;s browser could answer for yours. Sign in another way, or ask whoever looks after the computer.</source>
        <translation>Vous ne pouvez pas vous connecter par navigateur sur cet ordinateur. Le navigateur d’un autre utilisateur pourrait répondre à la place du vôtre. Connectez-vous autrement, ou adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>You are not signed in. The browser didn&apos;t come back within ten minutes. Sign in again.</source>
        <translation>La connexion n’a pas abouti. Rien n’est revenu du navigateur en dix minutes. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>La connexion n’a pas abouti.</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail</extracomment>
        <translation>Détail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer.</source>
        <translation>Votre connexion n’est plus gardée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which couldn&apos;t be opened. Unlock it, start Renumber again and sign out once more.</source>
        <translation>Votre connexion est encore dans le trousseau de clés, qui n’a pas pu être ouvert. Déverrouillez-le, relancez Renumber et déconnectez-vous encore une fois.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which doesn&apos;t answer. When it runs, start Renumber again and sign out once more.</source>
        <translation>Votre connexion est encore dans le trousseau de clés, qui ne répond pas. Quand il répondra, relancez Renumber et déconnectez-vous encore une fois.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t remove your sign-in. Start Renumber again and sign out once more.</source>
        <translation>Le trousseau de clés n’a pas retiré votre connexion. Relancez Renumber et déconnectez-vous encore une fois.</translation>
    </message>
    <message>
        <source>Enter the access token first.</source>
        <translation>Saisissez d’abord le jeton d’accès.</translation>
    </message>
    <message>
        <source>This isn&apos;t an access token: it has spaces or letters that tokens don&apos;t have. Copy it again.</source>
        <translation>Ce n’est pas un jeton d’accès&#xa0;: il contient des espaces ou des lettres que les jetons n’ont pas. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>You are signed out, and %1 has ended your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Déconnexion effectuée&#xa0;: %1 a mis fin à votre connexion.</translation>
    </message>
    <message>
        <source>You are signed out here. The client ID and secret still work at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Déconnexion effectuée ici. L’ID client et le secret fonctionnent toujours chez %1.</translation>
    </message>
    <message>
        <source>You are signed out here. The access token still works at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Déconnexion effectuée ici. Le jeton d’accès fonctionne toujours chez %1.</translation>
    </message>
    <message>
        <source>You are signed out here. At %1 your sign-in stays good until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Déconnexion effectuée ici. Chez %1, votre connexion reste valable jusqu’à ce qu’elle expire ou qu’on y mette fin.</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that the sign-in at %1 was still yours. It stays good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Déconnexion effectuée ici. Nous n’avons pas pu confirmer que la connexion chez %1 était encore la vôtre. Elle y reste valable jusqu’à ce qu’elle expire ou qu’on y mette fin.</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that %1 ended your sign-in, so it may stay good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Déconnexion effectuée ici. Nous n’avons pas pu confirmer que le service %1 a mis fin à votre connexion&#xa0;: elle y reste peut-être valable jusqu’à ce qu’elle expire ou qu’on y mette fin.</translation>
    </message>
</context>
<context>
    <name>SignInWayText</name>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>Avec nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>As an API client</source>
        <translation>En tant que client API</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Avec un jeton d’accès</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you</source>
        <translation>Avec un mot de passe et un code qui vous est envoyé</translation>
    </message>
    <message>
        <source>With a code that is sent to you</source>
        <translation>Avec un code qui vous est envoyé</translation>
    </message>
    <message>
        <source>In the browser, for other people</source>
        <translation>Dans le navigateur, pour d’autres personnes</translation>
    </message>
    <message>
        <source>With user name and password, for other people</source>
        <translation>Avec nom d’utilisateur et mot de passe, pour d’autres personnes</translation>
    </message>
    <message>
        <source>As an API client, for other people</source>
        <translation>En tant que client API, pour d’autres personnes</translation>
    </message>
    <message>
        <source>With an access token, for other people</source>
        <translation>Avec un jeton d’accès, pour d’autres personnes</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you, for other people</source>
        <translation>Avec un mot de passe et un code qui vous est envoyé, pour d’autres personnes</translation>
    </message>
    <message>
        <source>With a code that is sent to you, for other people</source>
        <translation>Avec un code qui vous est envoyé, pour d’autres personnes</translation>
    </message>
    <message>
        <source>An access token or API key is a long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Un jeton d’accès ou une clé d’API est un long texte fourni par le service ou votre administrateur. Il est gardé si possible dans le trousseau de clés de cet ordinateur, sinon seulement jusqu’à la fermeture de Renumber. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>A long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Un long texte fourni par le service ou votre administrateur. Il est gardé si possible dans le trousseau de clés de cet ordinateur, sinon seulement jusqu’à la fermeture de Renumber. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of %1. Sign in there, then come back here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Votre navigateur ouvre la page de connexion du service %1. Connectez-vous sur cette page, puis revenez ici.</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Votre mot de passe est transmis à %1 et n’est pas gardé.</translation>
    </message>
    <message>
        <source>The secret is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Le secret est gardé si possible dans le trousseau de clés de cet ordinateur, sinon seulement jusqu’à la fermeture de Renumber. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept. %1 then sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Votre mot de passe est transmis à %1 et n’est pas gardé. %1 vous envoie ensuite un code. Vous le saisissez ici.</translation>
    </message>
    <message>
        <source>%1 sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 vous envoie un code. Vous le saisissez ici.</translation>
    </message>
    <message>
        <source>For a helpdesk that helps others.</source>
        <translation>Pour un service d’assistance qui aide d’autres personnes.</translation>
    </message>
    <message>
        <source>Sign in to help other people change or verify their phone number.</source>
        <translation>Connectez-vous pour aider d’autres personnes à changer ou vérifier leur numéro de téléphone.</translation>
    </message>
    <message>
        <source>Sign in to change or verify your phone number.</source>
        <translation>Connectez-vous pour changer ou vérifier votre numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Renumber is already open, but doesn&apos;t answer. Close it, then start it again.</source>
        <translation>Renumber est déjà ouvert, mais ne répond pas. Fermez-le, puis relancez-le.</translation>
    </message>
</context>
<context>
    <name>Taker</name>
    <message>
        <source>&quot;%1&quot; is not of the expected kind</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; n’est pas du type attendu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the reply</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; figure deux fois dans la réponse</translation>
    </message>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>la réponse n’a pas de &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>the change is not done</source>
        <translation>le changement n’est pas fait</translation>
    </message>
    <message>
        <source>the service description has no &quot;notify&quot; for it</source>
        <translation>la description de service n’a pas de &quot;notify&quot; pour cela</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>How were they told?</source>
        <translation>Comment la personne a-t-elle été prévenue&#x202f;?</translation>
    </message>
    <message>
        <source>They were told</source>
        <extracomment>On a button: notes that somebody was told of a change</extracomment>
        <translation>Noter comme prévenu</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>&quot;%1&quot; has a brace that is not part of a {variable}; write {{ or }} for a brace</source>
        <extracomment>%1: a text of a service description with {variables} in it</extracomment>
        <translation>&quot;%1&quot; contient une accolade qui ne fait pas partie d’une {variable}&#x202f;; écrire {{ ou }} pour une accolade</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Enter the ticket, such as %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>Saisissez le ticket, par exemple %1.</translation>
    </message>
    <message>
        <source>Enter the ticket.</source>
        <translation>Saisissez le ticket.</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. It has to look like %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>Ce ticket n’est pas au format de votre guichet. Il doit ressembler à %1.</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. Check it.</source>
        <translation>Ce ticket n’est pas au format de votre guichet. Relisez-le.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>%2 le %1</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>By this computer&apos;s date, the certificate has expired.</source>
        <translation>D’après la date de cet ordinateur, le certificat a expiré.</translation>
    </message>
    <message>
        <source>By this computer&apos;s date, the certificate isn&apos;t valid yet.</source>
        <translation>D’après la date de cet ordinateur, le certificat n’est pas encore valable.</translation>
    </message>
    <message>
        <source>What answered has a certificate for another address.</source>
        <translation>Le serveur qui a répondu a un certificat pour une autre adresse.</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t say for which address it is.</source>
        <translation>Le certificat ne dit pas pour quelle adresse il vaut.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust whoever issued the certificate.</source>
        <translation>Cet ordinateur ne fait pas confiance à l’émetteur du certificat.</translation>
    </message>
    <message>
        <source>The certificate is too easy to forge.</source>
        <translation>Le certificat est trop facile à falsifier.</translation>
    </message>
    <message>
        <source>%1 and Renumber couldn&apos;t agree on a safe kind of connection.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1 et Renumber n’ont pas pu s’accorder sur un type de connexion sûr.</translation>
    </message>
    <message>
        <source>%1 only offers a kind of connection that is too old to be safe.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1 n’offre qu’un type de connexion trop ancien pour être sûr.</translation>
    </message>
    <message>
        <source>What answered offers no safe connection.</source>
        <translation>Le serveur qui a répondu n’offre pas de connexion sûre.</translation>
    </message>
    <message>
        <source>We couldn&apos;t connect to %1 safely, so nothing was sent.</source>
        <extracomment>Before the reason, a sentence of its own. %1: the name of a service</extracomment>
        <translation>Nous n’avons pas pu joindre %1 de façon sûre, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it&apos;s right, ask whoever runs the service.</source>
        <translation>Contrôlez la date de cet ordinateur. Si elle est juste, adressez-vous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>If this network wants a sign-in of its own first, do that in your browser. Otherwise ask whoever set up Renumber for you to check the address.</source>
        <translation>Si ce réseau demande d’abord sa propre connexion, faites-la dans votre navigateur. Sinon, demandez à la personne qui a configuré Renumber de contrôler l’adresse.</translation>
    </message>
    <message>
        <source>If your organisation issues its own certificates, whoever set up Renumber for you can name the issuer in the profile. Otherwise ask whoever runs the service.</source>
        <translation>Si votre organisation émet ses propres certificats, la personne qui a configuré Renumber peut nommer l’émetteur dans le profil. Sinon, adressez-vous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>Adressez-vous au gestionnaire du service.</translation>
    </message>
    <message>
        <source>Ask whoever set up Renumber for you to check the address.</source>
        <translation>Demandez à la personne qui a configuré Renumber de contrôler l’adresse.</translation>
    </message>
</context>
<context>
    <name>TokenReply</name>
    <message>
        <source>the token in the reply is empty</source>
        <translation>le jeton dans la réponse est vide</translation>
    </message>
    <message>
        <source>the token in the reply has signs that no token can have</source>
        <translation>le jeton dans la réponse contient des signes qu’aucun jeton ne peut avoir</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>the address is not allowed</source>
        <translation>l’adresse n’est pas autorisée</translation>
    </message>
    <message>
        <source>the server was not found, or there is no network</source>
        <translation>le serveur n’a pas été trouvé, ou il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>rien ne répond à cette adresse</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>la connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cela a pris trop de temps</translation>
    </message>
    <message>
        <source>the connection was closed before a whole reply had come</source>
        <translation>la connexion a été coupée avant l’arrivée d’une réponse entière</translation>
    </message>
    <message>
        <source>it leads to another address, where the token is not sent</source>
        <translation>elle mène à une autre adresse, où le jeton n’est pas envoyé</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>it is packed in a way that Renumber does not read</source>
        <translation>elle est compressée d’une façon que Renumber ne lit pas</translation>
    </message>
    <message>
        <source>this computer&apos;s proxy can&apos;t be used, so nothing was sent</source>
        <translation>le proxy de cet ordinateur ne peut pas être utilisé, donc rien n’a été envoyé</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <translation>le proxy n’a pas établi de connexion</translation>
    </message>
    <message>
        <source>the proxy made no connection in time</source>
        <translation>le proxy n’a pas établi de connexion à temps</translation>
    </message>
    <message>
        <source>Left out: %1 (%2). Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;; %2: what it is for, such as &quot;read&quot;</extracomment>
        <translation>Omis&#xa0;: %1 (%2). Son &quot;when&quot; n’est pas rempli.</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>%1: a number, %2: what a request is for, such as &quot;read&quot;</extracomment>
        <translation>Requête %1 (%2)</translation>
    </message>
    <message>
        <source>No reply to request %1: %2 (after %3 ms).</source>
        <extracomment>%1: a number, %2: why there is none, as part of a sentence, %3: a number of milliseconds</extracomment>
        <translation>Pas de réponse à la requête %1&#xa0;: %2 (après %3 ms).</translation>
    </message>
    <message>
        <source>Reply %1: status %2, after %3 ms</source>
        <extracomment>%1: a number, %2: an HTTP status, %3: a number of milliseconds</extracomment>
        <translation>Réponse %1&#xa0;: statut %2, après %3 ms</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>check the path, which counts from the profile&apos;s own folder, and who may read the file</source>
        <translation>contrôler le chemin, qui part du répertoire du profil lui-même, et qui a le droit de lire le fichier</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>%1: a path</extracomment>
        <translation>%1 n’est pas un fichier</translation>
    </message>
    <message>
        <source>the file %1 cannot be read (%2)</source>
        <extracomment>%1: the path of a file, %2: the operating system&apos;s reason</extracomment>
        <translation>le fichier %1 ne peut pas être lu (%2)</translation>
    </message>
    <message>
        <source>the file %1 is larger than 1 MiB</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>le fichier %1 dépasse 1 Mio</translation>
    </message>
    <message>
        <source>check that it is the right one, and keep only the authorities that are needed besides the system&apos;s</source>
        <translation>contrôler que c’est le bon, et ne garder que les autorités nécessaires en plus de celles du système</translation>
    </message>
    <message>
        <source>let it hold the authority&apos;s certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----</source>
        <translation>y mettre le certificat de l’autorité au format PEM, qui commence par -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in it</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>le fichier %1 ne contient aucun certificat</translation>
    </message>
    <message>
        <source>the file %1 has a certificate that cannot be read</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>le fichier %1 contient un certificat illisible</translation>
    </message>
    <message>
        <source>get it anew, or take out the certificate that is damaged</source>
        <translation>l’obtenir à nouveau, ou retirer le certificat endommagé</translation>
    </message>
</context>
<context>
    <name>UnfinishedText</name>
    <message>
        <source>Verifying %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>Vérification inachevée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Adding %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>Ajout inachevé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A change to %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>Un changement vers %1 n’est pas terminé.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 is verified. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>Nous n’avons pas pu confirmer la vérification pour %1. Elle a été demandée à %2 et a peut-être abouti.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 was added. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>Nous n’avons pas pu confirmer l’ajout pour %1. Il a été demandé à %2 et a peut-être abouti.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It was asked for at %2 and may have been made.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>Nous n’avons pas pu confirmer le changement vers %1. Il a été demandé à %2 et a peut-être été fait.</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 shows it as verified.</source>
        <translation>Vérification terminée pour %1. %2 l’indique.</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 accepted its code.</source>
        <translation>Vérification terminée pour %1. %2 a accepté le code.</translation>
    </message>
    <message>
        <source>The change to %1 is done. %2 shows it now.</source>
        <extracomment>%1: a part of a phone number or email address, %2: the name of a service</extracomment>
        <translation>Le changement vers %1 est fait. %2 l’affiche maintenant.</translation>
    </message>
    <message>
        <source>The number has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of a phone number</extracomment>
        <translation>Le numéro a changé&#xa0;: c’est maintenant %1. Nous n’avons pas pu confirmer que le code a fonctionné.</translation>
    </message>
    <message>
        <source>The number has changed to %1. It still needs to be confirmed.</source>
        <translation>Le numéro a changé&#xa0;: c’est maintenant %1. Il reste à le confirmer.</translation>
    </message>
    <message>
        <source>The address has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of an email address</extracomment>
        <translation>L’adresse a changé&#xa0;: c’est maintenant %1. Nous n’avons pas pu confirmer que le code a fonctionné.</translation>
    </message>
    <message>
        <source>The address has changed to %1. It still needs to be confirmed.</source>
        <translation>L’adresse a changé&#xa0;: c’est maintenant %1. Il reste à la confirmer.</translation>
    </message>
    <message>
        <source>This link no longer works.</source>
        <translation>Ce lien ne fonctionne plus.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Ce code ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Le lien a expiré à %1.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <translation>Le code a expiré à %1.</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Le lien fonctionne jusqu’à %1.</translation>
    </message>
    <message>
        <source>The code works until %1.</source>
        <translation>Le code fonctionne jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1 was waiting for it to be confirmed.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 attendait la confirmation.</translation>
    </message>
    <message>
        <source>%1 may have sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 a peut-être envoyé un lien à %2.</translation>
    </message>
    <message>
        <source>%1 may have sent a code at %2.</source>
        <translation>%1 a peut-être envoyé un code à %2.</translation>
    </message>
    <message>
        <source>If it arrives, click it.</source>
        <translation>S’il arrive, cliquez dessus.</translation>
    </message>
    <message>
        <source>If it arrives, enter it here.</source>
        <translation>S’il arrive, saisissez-le ici.</translation>
    </message>
    <message>
        <source>%1 sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 a envoyé un lien à %2.</translation>
    </message>
    <message>
        <source>%1 sent a code at %2.</source>
        <translation>%1 a envoyé un code à %2.</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show it yet. It may still take effect.</source>
        <translation>Le compte ne l’affiche pas encore. Cela peut encore prendre effet.</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>Actualisez pour voir ce que le compte affiche.</translation>
    </message>
    <message>
        <source>You can have a new link sent on the next page.</source>
        <translation>Vous pourrez demander un nouveau lien sur la page suivante.</translation>
    </message>
    <message>
        <source>You can have a new code sent on the next page.</source>
        <translation>Vous pourrez demander un nouveau code sur la page suivante.</translation>
    </message>
    <message>
        <source>For a new link, discard this and start again.</source>
        <translation>Pour un nouveau lien, abandonnez et recommencez.</translation>
    </message>
    <message>
        <source>For a new code, discard this and start again.</source>
        <translation>Pour un nouveau code, abandonnez et recommencez.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. %1 no longer offers it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Vous ne pouvez pas terminer ici. %1 ne le propose plus.</translation>
    </message>
    <message>
        <source>Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>Recommencez si vous le voulez toujours. Rien n’est envoyé d’ici là.</translation>
    </message>
    <message>
        <source>Check again to see what became of it.</source>
        <translation>Contrôlez à nouveau pour voir ce qu’il en est.</translation>
    </message>
    <message>
        <source>Nothing changes until its code is entered.</source>
        <translation>Rien ne change tant que le code n’est pas saisi.</translation>
    </message>
    <message>
        <source>The keyring is locked. To go on, unlock it and try again.</source>
        <translation>Le trousseau de clés est verrouillé. Pour continuer, déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be reached now. To go on, try again later.</source>
        <translation>Le trousseau de clés est injoignable pour l’instant. Pour continuer, réessayez plus tard.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>Vous ne pouvez pas terminer ici. Recommencez si vous le voulez toujours. Rien n’est envoyé d’ici là.</translation>
    </message>
    <message>
        <source>Compare it with what the account shows below.</source>
        <translation>Comparez avec ce que le compte affiche ci-dessous.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Réessayer avec le trousseau</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Retirer cette note</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>Abandonner le changement</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether it was made.</source>
        <translation>Si vous abandonnez, Renumber ne contrôlera plus si cela a été fait.</translation>
    </message>
    <message>
        <source>If you discard it, its code can&apos;t be entered here any more.</source>
        <translation>Si vous abandonnez, le code ne pourra plus être saisi ici.</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether its link was clicked.</source>
        <translation>Si vous abandonnez, Renumber ne contrôlera plus si l’on a cliqué sur le lien.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved on this computer&apos;s disk. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Cette opération n’a pas pu être enregistrée sur le disque de cet ordinateur. Laissez Renumber ouvert jusqu’à la fin, sinon vous devrez recommencer.</translation>
    </message>
    <message>
        <source>The keyring is locked, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Cette opération n’est pas enregistrée, car le trousseau de clés est verrouillé. Laissez Renumber ouvert jusqu’à la fin, sinon vous devrez recommencer.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Cette opération n’est pas enregistrée, car aucun trousseau de clés ne répond sur cet ordinateur. Laissez Renumber ouvert jusqu’à la fin, sinon vous devrez recommencer.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t take this, so it isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Cette opération n’est pas enregistrée, car le trousseau de clés ne l’a pas acceptée. Laissez Renumber ouvert jusqu’à la fin, sinon vous devrez recommencer.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>You can go on. If you close Renumber before you are done, you have to start again.</source>
        <translation>Vous pouvez continuer. Si vous fermez Renumber avant la fin, vous devrez recommencer.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. A newer version of Renumber keeps the list of changes.</source>
        <translation>Cette opération ne peut pas être enregistrée. Une version plus récente de Renumber tient la liste des changements.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t write to its folder on this computer.</source>
        <translation>Cette opération ne peut pas être enregistrée. Renumber ne peut pas écrire dans son répertoire sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t open its list of changes.</source>
        <translation>Cette opération ne peut pas être enregistrée. Renumber ne peut pas ouvrir sa liste des changements.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Cette opération n’est pas enregistrée, car Renumber ne peut pas savoir à qui est ce compte. Laissez Renumber ouvert jusqu’à la fin, sinon vous devrez recommencer.</translation>
    </message>
    <message>
        <source>The list of unfinished changes was damaged, so some may be missing. The account itself shows what is true. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>La liste des changements inachevés était endommagée&#xa0;: il en manque peut-être. Le compte lui-même fait foi. Le fichier endommagé se trouve maintenant ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Please sign in again to each account on the list. The file by which Renumber recognises them was damaged. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Veuillez vous reconnecter à chaque compte de la liste. Le fichier qui permet à Renumber de les reconnaître était endommagé. Le fichier endommagé se trouve maintenant ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A newer version of Renumber keeps the list of unfinished changes. Use that one to finish a change.</source>
        <translation>Une version plus récente de Renumber tient la liste des changements inachevés. Utilisez celle-là pour terminer un changement.</translation>
    </message>
    <message>
        <source>The list of unfinished changes can&apos;t be read from this computer&apos;s disk. The account itself shows what is true.</source>
        <translation>La liste des changements inachevés ne peut pas être lue sur le disque de cet ordinateur. Le compte lui-même fait foi.</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Sign in to see what the account shows.</source>
        <translation>Connectez-vous pour voir ce que le compte affiche.</translation>
    </message>
    <message>
        <source>Renumber can no longer tell whose it is. The file by which it recognises accounts was lost or damaged.</source>
        <translation>Renumber ne peut plus dire à qui appartient ce changement. Le fichier qui permet de reconnaître les comptes a été perdu ou endommagé.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose it is. The settings for %1 on this computer may have changed.</source>
        <translation>Renumber ne peut pas dire à qui appartient ce changement. Les paramètres pour %1 sur cet ordinateur ont peut-être changé.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Sign in to see what the account shows.</source>
        <translation>Vous ne pouvez pas terminer ici. Connectez-vous pour voir ce que le compte affiche.</translation>
    </message>
</context>
<context>
    <name>UnrecordedText</name>
    <message>
        <source>You stopped the case of %1 (%2), but that isn&apos;t recorded, and they aren&apos;t locked for others. If you leave now, nobody will know of it. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>Vous avez arrêté le dossier %2 (%1), mais l’arrêt n’est pas inscrit au journal, et la personne n’est pas bloquée pour les autres. Si vous partez maintenant, personne ne le saura. Renumber réessaie tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>What happened last in the case of %1 (%2) isn&apos;t recorded yet. If you leave now, it will be missing from the record. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>Le dernier événement du dossier %2 (%1) n’est pas encore inscrit au journal. Si vous partez maintenant, il y manquera. Renumber réessaie tant qu’il est ouvert.</translation>
    </message>
</context>
<context>
    <name>UnsettledPage</name>
    <message>
        <source>Check again</source>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Retour au compte</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>Saisir à nouveau le code</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>The body is not JSON.</source>
        <translation>Le corps n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The body has no members.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>Le corps n’a aucun membre.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has no members.</source>
        <translation>Il y a &quot;%1&quot;, qui n’a aucun membre.</translation>
    </message>
    <message>
        <source>The body has: %1.</source>
        <extracomment>%1: names of members of JSON</extracomment>
        <translation>Le corps a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: names of members of JSON</extracomment>
        <translation>Il y a &quot;%1&quot;, qui a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The body is an empty list.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>Le corps est une liste vide.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is an empty list.</source>
        <translation>Il y a &quot;%1&quot;, qui est une liste vide.</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1.</source>
        <translation>Le corps est une liste de tant d’éléments&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number</extracomment>
        <translation>Il y a &quot;%1&quot;, qui est une liste de tant d’éléments&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1. The first has: %2.</source>
        <extracomment>%1: a number, %2: names of members of JSON</extracomment>
        <translation>Le corps est une liste de tant d’éléments&#xa0;: %1. Le premier a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2. The first has: %3.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number, %3: names of members of JSON</extracomment>
        <translation>Il y a &quot;%1&quot;, qui est une liste de tant d’éléments&#xa0;: %2. Le premier a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a single value.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>Il y a &quot;%1&quot;, qui est une simple valeur.</translation>
    </message>
    <message>
        <source>The reply has these headers: %1.</source>
        <extracomment>%1: names of HTTP headers</extracomment>
        <translation>La réponse a ces en-têtes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: it is there, and a secret.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply; a secret stands there</extracomment>
        <translation>%1, tiré de &quot;%2&quot;&#xa0;: présent, et secret.</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3 of %4 in the list</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3 and %4: numbers</extracomment>
        <translation>%1, tiré de &quot;%2&quot;&#xa0;: %3 sur %4 dans la liste</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what stands there</extracomment>
        <translation>%1, tiré de &quot;%2&quot;&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3, made of %4</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what is made of %4, which stands there</extracomment>
        <translation>%1, tiré de &quot;%2&quot;&#xa0;: %3, fait à partir de %4</translation>
    </message>
    <message>
        <source>Not a success, as &quot;success&quot; wants something else of &quot;%1&quot;. It is taken for: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: the name of a problem, such as &quot;wrongCode&quot;</extracomment>
        <translation>Pas une réussite, car &quot;success&quot; veut autre chose pour &quot;%1&quot;. C’est pris pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not a success, with the status %1. It is taken for: %2.</source>
        <extracomment>%1: an HTTP status, %2: names of problems, such as &quot;wrongCode&quot;</extracomment>
        <translation>Pas une réussite, avec le statut %1. C’est pris pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No rule of &quot;problems&quot; fits, so the status %1 decides, or what OAuth says in a sign-in.</source>
        <extracomment>%1: an HTTP status. &quot;problems&quot; is a member of a service description</extracomment>
        <translation>Aucune règle de &quot;problems&quot; ne convient&#xa0;: c’est donc le statut %1 qui décide, ou ce qu’OAuth dit lors d’une connexion.</translation>
    </message>
    <message>
        <source>The rule that fits is in %1, at %2.</source>
        <extracomment>%1: a file and a line in it, %2: a place in that file</extracomment>
        <translation>La règle qui convient est dans %1, à %2.</translation>
    </message>
    <message>
        <source>The service&apos;s words, by &quot;words&quot;: %1</source>
        <extracomment>%1: a sentence of a service</extracomment>
        <translation>Les mots du service, selon &quot;words&quot;&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;. %1</source>
        <translation>Le service ne donne aucun mot, selon &quot;words&quot;. %1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;.</source>
        <translation>Le service ne donne aucun mot, selon &quot;words&quot;.</translation>
    </message>
    <message>
        <source>Its id of the request, by &quot;requestId&quot;: %1</source>
        <extracomment>%1: a service&apos;s id of a request</extracomment>
        <translation>Son identifiant de requête, selon &quot;requestId&quot;&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tries that are left, by &quot;entriesLeft&quot;: %1</source>
        <extracomment>%1: a number</extracomment>
        <translation>Essais restants, selon &quot;entriesLeft&quot;&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It must not be missing, so the reply is unexpected.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1&#xa0;: il n’y a rien à &quot;%2&quot;. Il ne doit pas manquer, donc la réponse est inattendue.</translation>
    </message>
    <message>
        <source>%1: %2, so the reply is unexpected. There is: %3</source>
        <extracomment>%1: a name in a service description, %2: why it cannot be used, %3: what stands there</extracomment>
        <translation>%1&#xa0;: %2, donc la réponse est inattendue. Il y a&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: what is at &quot;%2&quot; is not understood, so it counts as missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1&#xa0;: ce qui se trouve à &quot;%2&quot; n’est pas compris et compte donc comme manquant.</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It may be missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1&#xa0;: il n’y a rien à &quot;%2&quot;. Il peut manquer.</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>Rien n’est pris.</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>Pris&#xa0;:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Gardé&#xa0;:</translation>
    </message>
    <message>
        <source>The reply is unexpected: %1.</source>
        <extracomment>%1: what is odd about a service&apos;s reply, as part of a sentence</extracomment>
        <translation>La réponse est inattendue&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>1 · Why</source>
        <translation>1 · Pourquoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>The number of a request in another system</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Asked for a password or another app, too?</source>
        <extracomment>Whether the caller did, in this call</extracomment>
        <translation>Mot de passe ou autre application également demandé&#x202f;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the token in the reply is of the type &quot;%1&quot;; Renumber can use only &quot;Bearer&quot;</source>
        <extracomment>%1: a technical word, such as &quot;DPoP&quot;</extracomment>
        <translation>le jeton dans la réponse est du type &quot;%1&quot;&#x202f;; Renumber ne peut utiliser que &quot;Bearer&quot;</translation>
    </message>
</context>
<context>
    <name>renumber::service::Exchange</name>
    <message>
        <source>the reply leads to another server</source>
        <translation>la réponse mène à un autre serveur</translation>
    </message>
</context>
<context>
    <name>renumber::signin::BrowserSignIn</name>
    <message>
        <source>Not the sign-in that Renumber waits for</source>
        <translation>Ce n’est pas la connexion que Renumber attend</translation>
    </message>
    <message>
        <source>Close this page, and go on with the newest one, or go back to Renumber and begin anew.</source>
        <translation>Fermez cette page et continuez avec la plus récente, ou retournez dans Renumber et recommencez.</translation>
    </message>
    <message>
        <source>Go back to Renumber</source>
        <translation>Retournez dans Renumber</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>La connexion n’a pas abouti</translation>
    </message>
    <message>
        <source>Access was denied. Go back to Renumber, where you can try again.</source>
        <translation>L’accès a été refusé. Retournez dans Renumber, où vous pourrez réessayer.</translation>
    </message>
    <message>
        <source>Something went wrong. Go back to Renumber, which says what.</source>
        <translation>Il y a eu un problème. Retournez dans Renumber, qui vous dira lequel.</translation>
    </message>
</context>
<context>
    <name>renumber::signin::CallbackListener</name>
    <message>
        <source>This page does not count</source>
        <translation>Cette page ne compte pas</translation>
    </message>
    <message>
        <source>Another user of this computer has opened it. Open the link from Renumber in a browser of your own.</source>
        <translation>Un autre utilisateur de cet ordinateur l’a ouverte. Ouvrez le lien de Renumber dans votre propre navigateur.</translation>
    </message>
    <message>
        <source>This page does not count yet</source>
        <translation>Cette page ne compte pas encore</translation>
    </message>
    <message>
        <source>Renumber could not find out whose browser this is. Load this page once more.</source>
        <translation>Renumber n’a pas pu déterminer à qui est ce navigateur. Rechargez cette page encore une fois.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AccountPage</name>
    <message>
        <source>Phone and email</source>
        <translation>Téléphone et e-mail</translation>
    </message>
    <message>
        <source>What %1 has on your account.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Les coordonnées de votre compte %1.</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Lecture du compte…</translation>
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
        <translation>À saisir d’abord&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditDetails</name>
    <message>
        <source>There is nothing more in this row.</source>
        <translation>Cette ligne ne contient rien de plus.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditFilterForm</name>
    <message>
        <source>That is no day. Write it like this: 2026-03-31.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi&#xa0;: 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a field: the operator whose doings are to be shown</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a choice: what was done</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <extracomment>%1: a person&apos;s name, or a case such as R-1042</extracomment>
        <translation>Seulement ce qui concerne %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1: the number of a row of the record of a desk, %2: what was done, such as &quot;Permit refused&quot;</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Above a column: the numbers of the rows of a record, from 1 on</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a column: who did what its row tells of</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a column: what was done</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Above a column: how it went</extracomment>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditPage</name>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: how many there are</extracomment>
        <translation>Lignes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Rows: %1 of %2+</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: of at least how many</extracomment>
        <translation>Lignes&#xa0;: %1 sur %2+</translation>
    </message>
    <message>
        <source>The record is being verified from its first row on.</source>
        <translation>Vérification du journal en cours, depuis la première ligne.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>What is shown is being exported.</source>
        <translation>Export en cours de ce qui est affiché.</translation>
    </message>
    <message>
        <source>Nothing like that is in the record.</source>
        <translation>Le journal ne contient rien de tel.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::BoardList</name>
    <message>
        <source>Search the open cases</source>
        <translation>Rechercher dans les dossiers ouverts</translation>
    </message>
    <message>
        <source>Search these cases ( / )</source>
        <extracomment>In the field above the open cases; &quot;/&quot; is the key that leads there</extracomment>
        <translation>Rechercher un dossier ( / )</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Dossiers ouverts</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CallerFlow</name>
    <message>
        <source>End the case?</source>
        <translation>Terminer le dossier&#x202f;?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseAside</name>
    <message>
        <source>Nothing before this case</source>
        <translation>Rien avant ce dossier</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseBar</name>
    <message>
        <source>Close as not confirmed</source>
        <translation>Clôturer comme non confirmé</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Terminer le dossier</translation>
    </message>
    <message>
        <source>Hand over the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Transmettre le dossier (%1)</translation>
    </message>
    <message>
        <source>Take the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Prendre le dossier (%1)</translation>
    </message>
    <message>
        <source>Note about the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Note sur le dossier (%1)</translation>
    </message>
    <message>
        <source>Stop the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Arrêter le dossier (%1)</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChangePage</name>
    <message>
        <source>Add a phone number</source>
        <translation>Ajouter un numéro de téléphone</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Changer de numéro de téléphone</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>Changer le numéro de téléphone</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number now on the account
----------
%1: the email address now on the account</extracomment>
        <translation>Actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Ajouter une adresse e-mail</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Changer d’adresse e-mail</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>Changer l’adresse e-mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to the link</source>
        <translation>Revenir au lien</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Revenir au code</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChannelsBox</name>
    <message>
        <source>How should the code come?</source>
        <translation>Comment recevoir le code&#x202f;?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CodePage</name>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>Utiliser le code %1 de ce texte</translation>
    </message>
    <message>
        <source>This is more than a code. Leave only the code, or press the button that uses it.</source>
        <translation>Il y a plus qu’un code ici. Ne laissez que le code, ou appuyez sur le bouton qui l’utilise.</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>Numéro erroné&#x202f;?</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>Adresse erronée&#x202f;?</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Vérifier pour %1</translation>
    </message>
    <message>
        <source>Code from the current number, %1</source>
        <translation>Code envoyé au numéro actuel, %1</translation>
    </message>
    <message>
        <source>Code from the current address, %1</source>
        <translation>Code envoyé à l’adresse actuelle, %1</translation>
    </message>
    <message>
        <source>Send another code to %1</source>
        <translation>Envoyer un autre code à %1</translation>
    </message>
    <message>
        <source>Send a code to %1, too</source>
        <translation>Envoyer aussi un code à %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ContactCard</name>
    <message>
        <source>No phone number on the account</source>
        <translation>Aucun numéro de téléphone sur le compte</translation>
    </message>
    <message>
        <source>No email address on the account</source>
        <translation>Aucune adresse e-mail sur le compte</translation>
    </message>
    <message>
        <source>Waiting to be confirmed: %1</source>
        <extracomment>%1: a phone number or an email address that is not confirmed yet</extracomment>
        <translation>En attente de confirmation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the whole number or address</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm it…</source>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Changer le numéro</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm it: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Confirmer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CountryBox</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
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
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Country or dialling code</source>
        <translation>Pays ou indicatif</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Nothing found. Try its name in English, or its dialling code.</source>
        <translation>Aucun résultat. Essayez le nom du pays en anglais ou son indicatif.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Course</name>
    <message>
        <source>Trying %1, with the profile %2. Nothing is changed, and nothing is kept.</source>
        <extracomment>%1: the name of a service, %2: the name of a profile</extracomment>
        <translation>Essai avec %1 et le profil %2. Rien n’est changé et rien n’est conservé.</translation>
    </message>
    <message>
        <source>Secrets are hidden; of phone numbers and email addresses you see enough to recognise them. Names and short ids are shown whole: look before you pass this on.</source>
        <translation>Les secrets sont cachés&#x202f;; des numéros et des adresses e-mail, vous voyez assez pour les reconnaître. Les noms et les identifiants courts sont affichés en entier&#xa0;: relisez avant de transmettre ceci.</translation>
    </message>
    <message>
        <source>This profile has no way to sign in. Fill in the settings that one needs.</source>
        <translation>Ce profil n’a aucun moyen de connexion. Remplissez les paramètres dont l’un d’eux a besoin.</translation>
    </message>
    <message>
        <source>The input ended before all was entered. Nothing more is sent.</source>
        <translation>L’entrée s’est terminée avant que tout soit saisi. Rien de plus n’est envoyé.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Renumber would say:</source>
        <translation>Personne n’est connecté. Renumber dirait&#xa0;:</translation>
    </message>
    <message>
        <source>Whom to find (a phone number, an email address or a name):</source>
        <translation>Qui rechercher (un numéro de téléphone, une adresse e-mail ou un nom)&#xa0;:</translation>
    </message>
    <message>
        <source>The description cannot look for that. Enter something else.</source>
        <translation>La description ne permet pas cette recherche. Saisissez autre chose.</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Trouvé&#xa0;:</translation>
    </message>
    <message>
        <source>Whose account? The number in front:</source>
        <translation>À qui appartient le compte&#x202f;? Le numéro placé devant&#xa0;:</translation>
    </message>
    <message>
        <source>Renumber would show:</source>
        <translation>Renumber afficherait&#xa0;:</translation>
    </message>
    <message>
        <source>The account was not read. Renumber would say:</source>
        <translation>Le compte n’a pas été lu. Renumber dirait&#xa0;:</translation>
    </message>
    <message>
        <source>You are signed out at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Votre connexion à %1 est fermée.</translation>
    </message>
    <message>
        <source>You could not be signed out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Votre connexion à %1 n’a pas pu être fermée. Le jeton reste valable jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>The description has no way to sign out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>La description n’a aucun moyen de se déconnecter du service %1. Le jeton reste valable jusqu’à son expiration.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CredentialsForm</name>
    <message>
        <source>Enter the password first.</source>
        <translation>Saisissez d’abord le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>Saisissez d’abord le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the client ID first.</source>
        <translation>Saisissez d’abord l’ID client.</translation>
    </message>
    <message>
        <source>Enter the client secret first.</source>
        <translation>Saisissez d’abord le secret client.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskCasePage</name>
    <message>
        <source>Change the phone number</source>
        <translation>Changer le numéro de téléphone</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>Changer l’adresse e-mail</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Ajouter un numéro de téléphone</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Ajouter une adresse e-mail</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskRail</name>
    <message>
        <source>Cases</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room: who did what at this desk</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Find a person (Ctrl+N)</source>
        <translation>Rechercher une personne (Ctrl+N)</translation>
    </message>
    <message>
        <source>Who did what at this desk</source>
        <translation>Qui a fait quoi à ce guichet</translation>
    </message>
    <message>
        <source>Hide everything and lock this computer (Ctrl+L)</source>
        <translation>Tout masquer et verrouiller cet ordinateur (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskTellingPage</name>
    <message>
        <source>Tell them</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clôturer le dossier</translation>
    </message>
    <message>
        <source>Not everybody was told yet.</source>
        <translation>Tout le monde n’a pas encore été prévenu.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DonePage</name>
    <message>
        <source>Verify this number</source>
        <translation>Vérifier ce numéro</translation>
    </message>
    <message>
        <source>Verify this address</source>
        <translation>Vérifier cette adresse</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Retour au compte</translation>
    </message>
    <message>
        <source>The receipt is in the clipboard.</source>
        <translation>Le reçu est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::EmailEditor</name>
    <message>
        <source>Enter the new email address first.</source>
        <translation>Saisissez d’abord la nouvelle adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Exemple&#xa0;: nom@example.com.</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one that you mean.</source>
        <translation>Il y a plus d’une adresse ici. Ne laissez que celle que vous voulez.</translation>
    </message>
    <message>
        <source>This is the address that the account has already.</source>
        <translation>Le compte a déjà cette adresse.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::FlagsList</name>
    <message>
        <source>Not known: %1</source>
        <extracomment>%1: a list, such as &quot;recent changes, country&quot;</extracomment>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <translation>J’ai cliqué&#xa0;: terminer</translation>
    </message>
    <message>
        <source>%3 is on your account. At %2, %1 didn&apos;t show it as confirmed. If you just clicked the link, wait a moment and check again. Some services never show it.</source>
        <translation>%3 est sur votre compte. À %2, %1 n’en affichait pas la confirmation. Si vous venez de cliquer sur le lien, attendez un instant et contrôlez à nouveau. Certains services ne l’affichent jamais.</translation>
    </message>
    <message>
        <source>%3 is on the account. At %2, %1 didn&apos;t show it as confirmed. If the link was just clicked, wait a moment and check again. Some services never show it.</source>
        <translation>%3 est sur le compte. À %2, %1 n’en affichait pas la confirmation. Si on vient de cliquer sur le lien, attendez un instant et contrôlez à nouveau. Certains services ne l’affichent jamais.</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again. Some services never show it.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>À %2, %1 n’affichait pas encore la confirmation pour %3. Cliquez sur le lien du message le plus récent. Si vous venez de le faire, attendez un instant et contrôlez à nouveau. Certains services ne l’affichent jamais.</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>À %2, %1 n’affichait pas encore la confirmation pour %3. Cliquez sur le lien du message le plus récent. Si vous venez de le faire, attendez un instant et contrôlez à nouveau.</translation>
    </message>
    <message>
        <source>Confirm the phone number</source>
        <translation>Confirmer le numéro de téléphone</translation>
    </message>
    <message>
        <source>Confirm the email address</source>
        <translation>Confirmer l’adresse e-mail</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>Numéro erroné&#x202f;?</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>Adresse erronée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::LockPage</name>
    <message>
        <source>The cases are hidden. This computer is being asked to lock.</source>
        <translation>Les dossiers sont masqués. Le verrouillage de cet ordinateur est demandé.</translation>
    </message>
    <message>
        <source>The cases are hidden. If this computer&apos;s screen doesn&apos;t lock now, lock it yourself before you go.</source>
        <translation>Les dossiers sont masqués. Si l’écran de cet ordinateur ne se verrouille pas maintenant, verrouillez-le vous-même avant de partir.</translation>
    </message>
    <message>
        <source>The cases are hidden, but this computer could not be locked. Lock it yourself before you go.</source>
        <translation>Les dossiers sont masqués, mais cet ordinateur n’a pas pu être verrouillé. Verrouillez-le vous-même avant de partir.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MainWindow</name>
    <message>
        <source>Sign in to another account…</source>
        <translation>Se connecter à un autre compte…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Se déconnecter quand même</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Ouvrir un profil…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In the menu, above &quot;As the desktop&quot;, &quot;Light&quot;, &quot;Dark&quot;</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In the menu, above &quot;Like the system&quot; and the languages, each by its own name</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In the menu, of the language</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>Tout oublier sur cet ordinateur…</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>À propos de Renumber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>À propos de Renumber</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <extracomment>In a dialog that opens files</extracomment>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>The diagnostics are copied. They hold no name, number, code or password.</source>
        <translation>Le diagnostic est copié. Il ne contient ni nom, ni numéro, ni code, ni mot de passe.</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>Tout oublier sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NewContactCard</name>
    <message>
        <source>3 · New number</source>
        <translation>3 · Nouveau numéro</translation>
    </message>
    <message>
        <source>3 · New email address</source>
        <translation>3 · Nouvelle adresse e-mail</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NumberEditor</name>
    <message>
        <source>That is the one number in the text you pasted.</source>
        <translation>C’est le seul numéro du texte que vous avez collé.</translation>
    </message>
    <message>
        <source>This is the number that the account has already.</source>
        <translation>Le compte a déjà ce numéro.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::OfferedAccounts</name>
    <message>
        <source>Account …%1</source>
        <extracomment>%1: some letters that stand for a user&apos;s id</extracomment>
        <translation>Compte …%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Program</name>
    <message>
        <source>A code is about to expire. Open Renumber to enter it.</source>
        <translation>Un code va bientôt expirer. Ouvrez Renumber pour le saisir.</translation>
    </message>
    <message>
        <source>This profile cannot be used. The sign-in page says why.</source>
        <translation>Ce profil est inutilisable. La page de connexion dit pourquoi.</translation>
    </message>
    <message>
        <source>You asked for %1. Finish or leave this change first, then sign in there.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>Vous avez demandé %1. Terminez ou quittez d’abord ce changement, puis connectez-vous avec ce profil.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ProofRow</name>
    <message>
        <source>This is more than a code. Leave only the code.</source>
        <translation>Il y a plus qu’un code ici. Ne laissez que le code.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does, such as &quot;Begin&quot;; %2: a way to prove who is calling</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: a way to prove who is calling, such as &quot;Code to c…@example.com&quot;</extracomment>
        <translation>Contrôler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the number: %1</source>
        <extracomment>%1: a way to prove who is calling</extracomment>
        <translation>Afficher le numéro&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::RailButton</name>
    <message>
        <source>Shown now</source>
        <translation>Affiché</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SettledCard</name>
    <message>
        <source>What is settled</source>
        <translation>Ce qui est acquis</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCodeForm</name>
    <message>
        <source>There is more than a code here. Keep only the code, or press the button that uses it.</source>
        <translation>Il y a plus qu’un code ici. Ne gardez que le code, ou appuyez sur le bouton qui l’utilise.</translation>
    </message>
    <message>
        <source>Enter the code first.</source>
        <translation>Saisissez d’abord le code.</translation>
    </message>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>Utiliser le code %1 de ce texte</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCourse</name>
    <message>
        <source>Open this address in a browser on this computer, and sign in there:</source>
        <translation>Ouvrez cette adresse dans un navigateur de cet ordinateur, et connectez-vous là&#xa0;:</translation>
    </message>
    <message>
        <source>Ways to sign in:</source>
        <translation>Moyens de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Which one? Its number, or Enter for the first:</source>
        <translation>Lequel&#x202f;? Son numéro, ou Entrée pour le premier&#xa0;:</translation>
    </message>
    <message>
        <source>The service sends you a code to sign in with.</source>
        <translation>Le service vous envoie un code pour vous connecter.</translation>
    </message>
    <message>
        <source>Access token (not shown while you type):</source>
        <translation>Jeton d’accès (invisible pendant la saisie)&#xa0;:</translation>
    </message>
    <message>
        <source>Access token (not shown while you type), or Enter for the profile&apos;s sample token:</source>
        <translation>Jeton d’accès (invisible pendant la saisie), ou Entrée pour le jeton d’exemple du profil&#xa0;:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Password (not shown while you type):</source>
        <translation>Mot de passe (invisible pendant la saisie)&#xa0;:</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>ID client&#xa0;:</translation>
    </message>
    <message>
        <source>Client secret (not shown while you type):</source>
        <translation>Secret client (invisible pendant la saisie)&#xa0;:</translation>
    </message>
    <message>
        <source>Phone number, with its country (+…):</source>
        <translation>Numéro de téléphone, avec son pays (+…)&#xa0;:</translation>
    </message>
    <message>
        <source>Email address:</source>
        <translation>Adresse e-mail&#xa0;:</translation>
    </message>
    <message>
        <source>That cannot be read. Enter it again.</source>
        <translation>Cela ne peut pas être lu. Recommencez la saisie.</translation>
    </message>
    <message>
        <source>Code (not shown while you type):</source>
        <translation>Code (invisible pendant la saisie)&#xa0;:</translation>
    </message>
    <message>
        <source>That is no code. Enter it again.</source>
        <translation>Ce n’est pas un code. Recommencez la saisie.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInPage</name>
    <message>
        <source>%1 at
%2</source>
        <extracomment>%1: the name of a service, %2: the addresses of its servers, each on a line of its own</extracomment>
        <translation>%1, sur
%2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::StepsBar</name>
    <message>
        <source>Number</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Numéro</translation>
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
        <translation>Lien</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: the number of the step in front, %2: how many there are, %3: its name, such as &quot;Code&quot;</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>renumber::ui::TellingRow</name>
    <message>
        <source>Say how they were told, in a few words.</source>
        <translation>Dites en quelques mots comment la personne a été prévenue.</translation>
    </message>
    <message>
        <source>How were they told? %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>Comment la personne a-t-elle été prévenue&#x202f;? %1</translation>
    </message>
    <message>
        <source>They were told: %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>Noter comme prévenu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnfinishedBox</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnsettledPage</name>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Contrôle du compte chez %1…</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 as verified yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 a accepté la demande, mais n’affiche pas encore la vérification pour %2. Cela peut prendre un instant. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on your account yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 a accepté la demande, mais n’affiche pas encore %2 sur votre compte. Cela peut prendre un instant. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on the account yet. That can take a moment. Check again: that sends nothing.</source>
        <translation>%1 a accepté la demande, mais n’affiche pas encore %2 sur le compte. Cela peut prendre un instant. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on your account. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 a accepté la demande pour %2, mais nous n’avons pas pu confirmer le résultat sur votre compte. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on the account. Check again: that sends nothing.</source>
        <translation>%1 a accepté la demande pour %2, mais nous n’avons pas pu confirmer le résultat sur le compte. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. Votre numéro est peut-être vérifié, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. Votre adresse est peut-être vérifiée, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. Le numéro est peut-être vérifié, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. L’adresse est peut-être vérifiée, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1. Votre numéro est déjà %2. Il est peut-être confirmé, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1. Votre adresse est déjà %2. Elle est peut-être confirmée, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1. Le numéro est déjà %2. Il est peut-être confirmé, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1. L’adresse est déjà %2. Elle est peut-être confirmée, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. Votre numéro a peut-être changé, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. Votre adresse a peut-être changé, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. Le numéro a peut-être changé, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. L’adresse a peut-être changé, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A link may or may not be coming. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. Un lien est peut-être en route, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A code may or may not be coming. Check again: that sends nothing.</source>
        <translation>Nous n’avons reçu aucune réponse claire du service %1 pour %2. Un code est peut-être en route, peut-être pas. Contrôlez à nouveau&#xa0;: cela n’envoie rien.</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Dernier contrôle à %1.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the verification</source>
        <translation>Nous n’avons pas pu confirmer la vérification</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change</source>
        <translation>Nous n’avons pas pu confirmer le changement</translation>
    </message>
</context>
<context>
    <name>renumber::ui::WhyCard</name>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
</context>
</TS>
