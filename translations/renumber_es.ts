<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutText</name>
    <message>
        <source>Enter: go on with what was typed</source>
        <translation>Intro: continuar con lo escrito</translation>
    </message>
    <message>
        <source>Esc: go back</source>
        <translation>Esc: volver</translation>
    </message>
    <message>
        <source>Alt+Down: open a list, such as that of countries</source>
        <translation>Alt+Flecha abajo: abrir una lista, como la de países</translation>
    </message>
    <message>
        <source>Ctrl+O: open a profile</source>
        <translation>Ctrl+O: abrir un perfil</translation>
    </message>
    <message>
        <source>F1: this list</source>
        <translation>F1: esta lista</translation>
    </message>
    <message>
        <source>Ctrl+Q: quit</source>
        <translation>Ctrl+Q: salir</translation>
    </message>
    <message>
        <source>Renumber %1</source>
        <extracomment>%1: the program&apos;s version, such as 1.2.0</extracomment>
        <translation>Renumber %1</translation>
    </message>
    <message>
        <source>Change and verify the phone number on your account.</source>
        <translation>Cambia y verifica el número de teléfono de tu cuenta.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It comes with no warranty.</source>
        <translation>Software libre con la licencia Apache 2.0. Se ofrece sin garantía.</translation>
    </message>
    <message>
        <source>Its knowledge of phone numbers is of %1, by libphonenumber.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Sus datos de números de teléfono son del %1 y vienen de libphonenumber.</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <extracomment>%1: the version of Qt, a library</extracomment>
        <translation>Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>F5: refresh the account</source>
        <translation>F5: recargar la cuenta</translation>
    </message>
    <message>
        <source>Ctrl+N: find a person</source>
        <translation>Ctrl+N: buscar a una persona</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9: a case, by its place on the board</source>
        <translation>Ctrl+1 a Ctrl+9: un caso, según su lugar en el tablero</translation>
    </message>
    <message>
        <source>/: search the board</source>
        <translation>/: buscar en el tablero</translation>
    </message>
    <message>
        <source>Ctrl+P: the next proof</source>
        <translation>Ctrl+P: la siguiente prueba</translation>
    </message>
    <message>
        <source>Ctrl+Enter: send the code, or make the change</source>
        <translation>Ctrl+Intro: enviar el código o hacer el cambio</translation>
    </message>
    <message>
        <source>F5: refresh the case and its account</source>
        <translation>F5: recargar el caso y su cuenta</translation>
    </message>
    <message>
        <source>F2: add a note to the record</source>
        <translation>F2: añadir una nota al registro</translation>
    </message>
    <message>
        <source>Ctrl+H: hand the case over</source>
        <translation>Ctrl+H: traspasar el caso</translation>
    </message>
    <message>
        <source>F8: stop the case and lock the person, without a question</source>
        <translation>F8: detener el caso y bloquear a la persona, sin preguntar</translation>
    </message>
    <message>
        <source>Ctrl+L: lock the desk</source>
        <translation>Ctrl+L: bloquear el puesto</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>verificado</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>the service does not say whether it is verified</source>
        <extracomment>Of a phone number or an email address</extracomment>
        <translation>el servicio no dice si está verificado</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;, %2: a masked one, %3: &quot;verified&quot; or the like</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>%1: ninguno</translation>
    </message>
    <message>
        <source>  Not confirmed yet: %1</source>
        <extracomment>%1: a masked phone number or email address</extracomment>
        <translation>  Aún sin confirmar: %1</translation>
    </message>
    <message>
        <source>  Also on the account: %1 (%2)</source>
        <extracomment>%1: a masked phone number or email address, %2: &quot;verified&quot; or the like</extracomment>
        <translation>  También en la cuenta: %1 (%2)</translation>
    </message>
    <message>
        <source>Renumber offers to change the phone number.</source>
        <translation>Renumber ofrece cambiar el número de teléfono.</translation>
    </message>
    <message>
        <source>Renumber offers to change the email address.</source>
        <translation>Renumber ofrece cambiar el correo electrónico.</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is changed.</source>
        <translation>La descripción no dice cómo se cambia el número de teléfono.</translation>
    </message>
    <message>
        <source>The description does not say how the email address is changed.</source>
        <translation>La descripción no dice cómo se cambia el correo electrónico.</translation>
    </message>
    <message>
        <source>The description does not say how the phone number is verified.</source>
        <translation>La descripción no dice cómo se verifica el número de teléfono.</translation>
    </message>
    <message>
        <source>The description does not say how the email address is verified.</source>
        <translation>La descripción no dice cómo se verifica el correo electrónico.</translation>
    </message>
    <message>
        <source>There is no phone number to verify.</source>
        <translation>No hay ningún número de teléfono que verificar.</translation>
    </message>
    <message>
        <source>There is no email address to verify.</source>
        <translation>No hay ningún correo electrónico que verificar.</translation>
    </message>
    <message>
        <source>The phone number is verified already.</source>
        <translation>El número de teléfono ya está verificado.</translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation>El correo electrónico ya está verificado.</translation>
    </message>
    <message>
        <source>Renumber offers to verify the phone number.</source>
        <translation>Renumber ofrece verificar el número de teléfono.</translation>
    </message>
    <message>
        <source>Renumber offers to verify the email address.</source>
        <translation>Renumber ofrece verificar el correo electrónico.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Where a service tells no name</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1: the name of a person</extracomment>
        <translation>Nombre: %1</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Refresh</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Otras cuentas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ArrivalText</name>
    <message>
        <source>Wait a minute. A text message can be late, most of all abroad.</source>
        <translation>Espera un minuto. Un mensaje de texto puede tardar, sobre todo en el extranjero.</translation>
    </message>
    <message>
        <source>Wait a minute. A call can be late.</source>
        <translation>Espera un minuto. Una llamada puede tardar.</translation>
    </message>
    <message>
        <source>Wait a minute, and open the app: it may be the app that is late.</source>
        <translation>Espera un minuto y abre la aplicación: puede que sea ella la que tarda.</translation>
    </message>
    <message>
        <source>Wait a minute, and look among spam, too.</source>
        <translation>Espera un minuto y mira también en el correo no deseado.</translation>
    </message>
    <message>
        <source>Text the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Reenviar el código por mensaje de texto para %1</translation>
    </message>
    <message>
        <source>Text the code again</source>
        <translation>Reenviar el código por mensaje de texto</translation>
    </message>
    <message>
        <source>Call again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Repetir la llamada para %1</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Repetir la llamada</translation>
    </message>
    <message>
        <source>Send the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Reenviar el código para %1</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <translation>Reenviar el código</translation>
    </message>
    <message>
        <source>Email the code again for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Reenviar el código por correo para %1</translation>
    </message>
    <message>
        <source>Email the code again</source>
        <translation>Reenviar el código por correo</translation>
    </message>
    <message>
        <source>Check the number: %1. If that is wrong, press “Wrong number?”.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Comprueba el número: %1. Si no es ese, pulsa «¿Número equivocado?».</translation>
    </message>
    <message>
        <source>Check the address: %1. If that is wrong, press “Wrong address?”.</source>
        <translation>Comprueba el correo: %1. Si no es ese, pulsa «¿Correo equivocado?».</translation>
    </message>
    <message>
        <source>A new SIM can take some hours before it gets anything.</source>
        <translation>Una SIM nueva puede tardar unas horas en recibir algo.</translation>
    </message>
    <message>
        <source>Then ask for the code again, and enter the latest one.</source>
        <translation>Después pide otra vez el código e introduce el último.</translation>
    </message>
</context>
<context>
    <name>AskBeforeLeaving</name>
    <message>
        <source>Keep going</source>
        <translation>Seguir aquí</translation>
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
        <translation>no hay</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>introducido</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Qué faltaba</translation>
    </message>
    <message>
        <source>Leave was asked</source>
        <translation>Autorización pedida</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A proof. %1: what kind it is, such as &quot;a code to a contact on the account&quot;, %2: its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To which contact</source>
        <translation>A qué contacto</translation>
    </message>
    <message>
        <source>That contact was changed</source>
        <translation>Ese contacto se cambió</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>no se sabe cuándo</translation>
    </message>
    <message>
        <source>Proofs that counted</source>
        <translation>Pruebas que valieron</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>el número de teléfono</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>el correo electrónico</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Flag, %1</source>
        <extracomment>A flag in the record of a desk. %1: what it is about, such as &quot;recent changes&quot;</extracomment>
        <translation>Alerta, %1</translation>
    </message>
    <message>
        <source>Who was to be told</source>
        <translation>A quién había que avisar</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Read up to row</source>
        <translation>Leído hasta la fila</translation>
    </message>
    <message>
        <source>The program&apos;s clock then</source>
        <translation>Reloj del programa entonces</translation>
    </message>
    <message>
        <source>The computer&apos;s clock then</source>
        <translation>Reloj del equipo entonces</translation>
    </message>
    <message>
        <source>New contact, as a key</source>
        <translation>Contacto nuevo, como clave</translation>
    </message>
    <message>
        <source>Contact, as a key</source>
        <translation>Contacto, como clave</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Name, ticket and note were erased.</source>
        <translation>El nombre, el ticket y la nota se borraron.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Recorded later: the store could not be reached then.</source>
        <translation>Anotado después: en ese momento no había acceso a la base de datos.</translation>
    </message>
</context>
<context>
    <name>AuditFinding</name>
    <message>
        <source>Row %1 was changed: it is not what was written there</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>La fila %1 se modificó: no es lo que se escribió ahí</translation>
    </message>
    <message>
        <source>Row %1 is missing</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Falta la fila %1</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>Faltan las filas %1 a %2</translation>
    </message>
    <message>
        <source>Row %1 was moved: what was written there stands at %2</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>La fila %1 se movió: lo que se escribió ahí está ahora en la %2</translation>
    </message>
    <message>
        <source>Row %1 was added: the one behind it was written in its place</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>La fila %1 se añadió: la que le sigue es la que se escribió ahí</translation>
    </message>
    <message>
        <source>Row %1 is cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>Falta la fila %1 al final: este equipo ha visto el registro hasta ahí. O se restauró una copia anterior</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are cut off: this computer has seen the record up to there. Or an older copy was put back</source>
        <extracomment>No full stop. %1 and %2: the numbers of rows</extracomment>
        <translation>Faltan las filas %1 a %2 al final: este equipo ha visto el registro hasta ahí. O se restauró una copia anterior</translation>
    </message>
    <message>
        <source>The record is whole, but not the one that this computer has seen up to row %1: it was computed anew, or another copy was put in its place. Where the two part can&apos;t be known</source>
        <extracomment>No full stop. %1: the number of a row</extracomment>
        <translation>El registro está completo, pero no es el que este equipo ha visto hasta la fila %1: se calculó de nuevo, o se puso otra copia en su lugar. No se puede saber dónde se separan</translation>
    </message>
    <message>
        <source>The tables of the file, or what keeps their rows from being changed, are not as this program makes them</source>
        <extracomment>No full stop</extracomment>
        <translation>Las tablas del archivo, o lo que impide modificar sus filas, no son como las crea este programa</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Record</source>
        <comment>The title of the page that shows who did what at a desk</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Who did what at this desk. That you look at it is recorded, too.</source>
        <translation>Quién hizo qué en este puesto. También queda registrado que lo consultas.</translation>
    </message>
    <message>
        <source>Rows of the record</source>
        <translation>Filas del registro</translation>
    </message>
    <message>
        <source>All of this person</source>
        <translation>Todo sobre esta persona</translation>
    </message>
    <message>
        <source>All of this case</source>
        <translation>Todo sobre este caso</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Checks that no row of the record was changed, from the first to the newest</source>
        <translation>Comprueba que no se haya modificado ninguna fila del registro, de la primera a la más reciente</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export names, tickets and notes, too</source>
        <translation>Exportar también nombres, tickets y notas</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>Searched</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Person opened</source>
        <translation>Persona abierta</translation>
    </message>
    <message>
        <source>Contact shown whole</source>
        <translation>Contacto mostrado completo</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>Caso tomado</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>Caso traspasado</translation>
    </message>
    <message>
        <source>Reason, ticket or new contact entered</source>
        <translation>Motivo, ticket o contacto nuevo introducido</translation>
    </message>
    <message>
        <source>Case stopped</source>
        <translation>Caso detenido</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Caso cerrado</translation>
    </message>
    <message>
        <source>Proof begun</source>
        <translation>Prueba iniciada</translation>
    </message>
    <message>
        <source>Proof passed</source>
        <translation>Prueba superada</translation>
    </message>
    <message>
        <source>Proof failed</source>
        <translation>Prueba fallida</translation>
    </message>
    <message>
        <source>Code for a proof not sent</source>
        <translation>Código de una prueba no enviado</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Aprobación pedida</translation>
    </message>
    <message>
        <source>Approval given</source>
        <translation>Aprobación dada</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Aprobación denegada</translation>
    </message>
    <message>
        <source>Permit given</source>
        <translation>Permiso dado</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Text failed</source>
        <translation>Mensaje fallido</translation>
    </message>
    <message>
        <source>Text may have been sent</source>
        <translation>Mensaje quizá enviado</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>Código introducido</translation>
    </message>
    <message>
        <source>Code not accepted</source>
        <translation>Código no aceptado</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contacto cambiado</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Cambio rechazado</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Cambio no confirmado</translation>
    </message>
    <message>
        <source>Somebody told</source>
        <translation>Aviso hecho</translation>
    </message>
    <message>
        <source>Somebody still to be told</source>
        <translation>Aviso pendiente</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>Persona bloqueada</translation>
    </message>
    <message>
        <source>Person unlocked</source>
        <translation>Persona desbloqueada</translation>
    </message>
    <message>
        <source>Record viewed</source>
        <translation>Registro consultado</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>Registro exportado</translation>
    </message>
    <message>
        <source>Record verified</source>
        <translation>Registro verificado</translation>
    </message>
    <message>
        <source>Policy registered</source>
        <translation>Política registrada</translation>
    </message>
    <message>
        <source>Private details erased</source>
        <translation>Datos privados borrados</translation>
    </message>
    <message>
        <source>Loss found</source>
        <translation>Pérdida detectada</translation>
    </message>
    <message>
        <source>Loss stated</source>
        <translation>Pérdida declarada</translation>
    </message>
    <message>
        <source>Search answered</source>
        <translation>Búsqueda respondida</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Nota añadida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>AuditValueText</name>
    <message>
        <source>to search</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>para buscar</translation>
    </message>
    <message>
        <source>to show a contact whole</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>para mostrar un contacto completo</translation>
    </message>
    <message>
        <source>to send a code as a proof</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>para enviar un código como prueba</translation>
    </message>
    <message>
        <source>to send a code to the new contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>para enviar un código al contacto nuevo</translation>
    </message>
    <message>
        <source>to change the contact</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>para cambiar el contacto</translation>
    </message>
    <message>
        <source>to enter a code</source>
        <extracomment>What leave was asked for</extracomment>
        <translation>para introducir un código</translation>
    </message>
    <message>
        <source>the one to be replaced</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>el que se va a sustituir</translation>
    </message>
    <message>
        <source>another one on the account</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>otro de la cuenta</translation>
    </message>
    <message>
        <source>the new one</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>el nuevo</translation>
    </message>
    <message>
        <source>the one the caller called from</source>
        <extracomment>To which contact a proof went</extracomment>
        <translation>el de la llamada</translation>
    </message>
    <message>
        <source>the old phone number</source>
        <extracomment>Who is told of a change</extracomment>
        <translation>el número de teléfono anterior</translation>
    </message>
    <message>
        <source>the email address</source>
        <translation>el correo electrónico</translation>
    </message>
    <message>
        <source>by the service, as it made the change</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>por el servicio, al hacer el cambio</translation>
    </message>
    <message>
        <source>by the service, when asked to</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>por el servicio, cuando se le pidió</translation>
    </message>
    <message>
        <source>by an operator</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>por un operador</translation>
    </message>
    <message>
        <source>not at all: the account had none</source>
        <extracomment>How somebody was told of a change</extracomment>
        <translation>de ninguna forma: la cuenta no tenía ninguno</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Of a reason for doubt: it was looked for, and is not there</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of a reason for doubt: it is there</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>a proof</source>
        <extracomment>What a refusal names as missing. %1: ways to prove who is calling, such as &quot;a callback&quot;</extracomment>
        <translation>una prueba</translation>
    </message>
    <message>
        <source>a proof: %1</source>
        <translation>una prueba: %1</translation>
    </message>
    <message>
        <source>the right to do it</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>el derecho a hacerlo</translation>
    </message>
    <message>
        <source>an answer from the store</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>una respuesta de la base de datos</translation>
    </message>
    <message>
        <source>a registered policy</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>una política registrada</translation>
    </message>
    <message>
        <source>the case in hand</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>llevar el caso</translation>
    </message>
    <message>
        <source>the person was locked</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>la persona estaba bloqueada</translation>
    </message>
    <message>
        <source>a reason</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>un motivo</translation>
    </message>
    <message>
        <source>a ticket in the form of the desk</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>un ticket con el formato del servicio de soporte</translation>
    </message>
    <message>
        <source>a proof that still counts</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>una prueba que aún valga</translation>
    </message>
    <message>
        <source>a proof that comes another way</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>una prueba por otra vía</translation>
    </message>
    <message>
        <source>a flag stopped it: %1</source>
        <translation>una alerta lo detuvo: %1</translation>
    </message>
    <message>
        <source>a flag stopped it</source>
        <translation>una alerta lo detuvo</translation>
    </message>
    <message>
        <source>an approval</source>
        <extracomment>What a refusal names as missing</extracomment>
        <translation>una aprobación</translation>
    </message>
    <message>
        <source>an approver had said no</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>un aprobador había dicho que no</translation>
    </message>
    <message>
        <source>the wait was not over</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>la espera no había terminado</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>se alcanzó un límite</translation>
    </message>
    <message>
        <source>somebody was not told of the last change</source>
        <extracomment>Why leave was refused</extracomment>
        <translation>no se avisó a alguien del último cambio</translation>
    </message>
    <message>
        <source>a case was stopped</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>se detuvo un caso</translation>
    </message>
    <message>
        <source>too many proofs failed</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>fallaron demasiadas pruebas</translation>
    </message>
    <message>
        <source>an operator said so</source>
        <extracomment>Why somebody was locked</extracomment>
        <translation>lo decidió un operador</translation>
    </message>
</context>
<context>
    <name>AuthorizationServer</name>
    <message>
        <source>the identity provider has moved</source>
        <translation>el proveedor de identidad ha cambiado de dirección</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>All</source>
        <extracomment>Which cases are shown: whatever their state</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Which cases are shown: those that the operator has in hand</extracomment>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Which cases are shown: those that nobody has in hand</extracomment>
        <translation>Libres</translation>
    </message>
    <message>
        <source>My turn</source>
        <extracomment>Which cases are shown: those in which the operator has to do the next step</extracomment>
        <translation>Mi turno</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>Which cases are shown: those with a reason for doubt</extracomment>
        <translation>Con alertas</translation>
    </message>
    <message>
        <source>To tell</source>
        <extracomment>Which cases are shown: those in which the old number or the email address is still to be told</extracomment>
        <translation>Por avisar</translation>
    </message>
    <message>
        <source>Needs a proof</source>
        <translation>Falta una prueba</translation>
    </message>
    <message>
        <source>Needs a second proof</source>
        <translation>Falta una 2.ª prueba</translation>
    </message>
    <message>
        <source>Needs a third proof</source>
        <translation>Falta una 3.ª prueba</translation>
    </message>
    <message>
        <source>Needs a fourth proof</source>
        <translation>Falta una 4.ª prueba</translation>
    </message>
    <message>
        <source>Needs a fifth proof</source>
        <translation>Falta una 5.ª prueba</translation>
    </message>
    <message>
        <source>Operators only</source>
        <translation>Solo operadores</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Sin política</translation>
    </message>
    <message>
        <source>Not in your hands</source>
        <translation>No lo llevas tú</translation>
    </message>
    <message>
        <source>Person locked</source>
        <translation>Persona bloqueada</translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation>Falta un motivo</translation>
    </message>
    <message>
        <source>Needs a ticket</source>
        <translation>Falta un ticket</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>Prueba caducada</translation>
    </message>
    <message>
        <source>Needs another proof</source>
        <translation>Falta otra prueba</translation>
    </message>
    <message>
        <source>Can&apos;t go on</source>
        <translation>No puede seguir</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Falta aprobación</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Aprobación denegada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Somebody not told</source>
        <translation>Falta avisar a alguien</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>Código enviado</translation>
    </message>
    <message>
        <source>Needs a new code</source>
        <extracomment>Of a case: the code that was sent cannot be entered any more</extracomment>
        <translation>Falta otro código</translation>
    </message>
    <message>
        <source>Message sent</source>
        <extracomment>Of a case: a message with a code or a link went out</extracomment>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Link sent</source>
        <translation>Enlace enviado</translation>
    </message>
    <message>
        <source>Code entered</source>
        <translation>Código introducido</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>No confirmado</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Aprobación pedida</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Change under way</source>
        <translation>Cambio en curso</translation>
    </message>
    <message>
        <source>Somebody to tell</source>
        <translation>Por avisar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>What a case is about</extracomment>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>A case that nobody has in hand</extracomment>
        <translation>libre</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1: the operator who has a case in hand</extracomment>
        <translation>lo lleva %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: which cases, such as &quot;Mine&quot;, %2: how many of them there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Ready to close</source>
        <translation>Listo para cerrar</translation>
    </message>
    <message>
        <source>Needs the new number</source>
        <translation>Falta el número nuevo</translation>
    </message>
    <message>
        <source>Needs the new address</source>
        <translation>Falta el correo nuevo</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a time of day, perhaps with a date</extracomment>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>On the board. %1: the number or address now on the account, %2: the new one, both masked. The arrow points the way the language is read</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>How long ago a case was opened. %1: a number of minutes</extracomment>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>How long ago a case was opened. %1: a number of hours</extracomment>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <extracomment>How long ago a case was opened. %1: a number of days</extracomment>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1: the number or address now on the account, %2: the new one</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abierto a las %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: how long there is still time, such as &quot;8:41&quot;</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>flagged: %1</source>
        <extracomment>%1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>con alertas: %1</translation>
    </message>
    <message>
        <source>No open cases. Find a person to begin one.</source>
        <translation>No hay casos abiertos. Busca a una persona para empezar uno.</translation>
    </message>
    <message>
        <source>No case fits. Show all, or clear the search.</source>
        <translation>Ningún caso coincide. Muestra todos o borra la búsqueda.</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already, which a reply must not change</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; ya tiene un significado, que una respuesta no debe cambiar</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elige otro nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value that can be taken here</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; no es un valor que se pueda tomar aquí</translation>
    </message>
    <message>
        <source>take it out, or put it under &quot;keep&quot;</source>
        <translation>quítalo, o ponlo en &quot;keep&quot;</translation>
    </message>
    <message>
        <source>take one of %1, or put it under &quot;keep&quot;</source>
        <translation>toma uno de %1, o ponlo en &quot;keep&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken without the &quot;accessToken&quot; that it belongs to</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; se toma sin el &quot;accessToken&quot; al que pertenece</translation>
    </message>
    <message>
        <source>take both from one reply, or take it out</source>
        <translation>toma los dos de una misma respuesta, o quítalo</translation>
    </message>
    <message>
        <source>the call has more than one method</source>
        <translation>la llamada tiene más de un método</translation>
    </message>
    <message>
        <source>make two calls of it</source>
        <translation>haz de ella dos llamadas</translation>
    </message>
    <message>
        <source>the call has no method</source>
        <translation>la llamada no tiene método</translation>
    </message>
    <message>
        <source>give it one of get, post, put, patch or delete with a path</source>
        <translation>dale uno de get, post, put, patch o delete con una ruta</translation>
    </message>
    <message>
        <source>there is no host called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>no hay ningún host llamado &quot;%1&quot;</translation>
    </message>
    <message>
        <source>begin the path with /, or name the address under &quot;hosts&quot;</source>
        <translation>empieza la ruta con /, o nombra la dirección en &quot;hosts&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or name the address under &quot;hosts&quot;</source>
        <translation>usa uno de %1, o nombra la dirección en &quot;hosts&quot;</translation>
    </message>
    <message>
        <source>{%1} is not an address that an earlier call keeps</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} no es una dirección que guarde una llamada anterior</translation>
    </message>
    <message>
        <source>begin the path with /, or keep it with &quot;link&quot;: true</source>
        <translation>empieza la ruta con /, o guárdala con &quot;link&quot;: true</translation>
    </message>
    <message>
        <source>the path would lead to another host</source>
        <translation>la ruta llevaría a otro host</translation>
    </message>
    <message>
        <source>begin it with one /</source>
        <translation>empiézala con una sola /</translation>
    </message>
    <message>
        <source>{%1} is an address, so it has to come first</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} es una dirección, así que tiene que ir primero</translation>
    </message>
    <message>
        <source>begin the path with it, or keep a part of the address without &quot;link&quot;</source>
        <translation>empieza la ruta con ella, o guarda una parte de la dirección sin &quot;link&quot;</translation>
    </message>
    <message>
        <source>{%1} does not stand in the path</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} no está en la ruta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code, nor a secret that an earlier call keeps</source>
        <translation>&quot;%1&quot; no es un código ni un secreto que guarde una llamada anterior</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>quítalo</translation>
    </message>
    <message>
        <source>the path would lead out of baseUrl</source>
        <translation>la ruta saldría de baseUrl</translation>
    </message>
    <message>
        <source>write it without &quot;..&quot; and &quot;.&quot;, and baseUrl as far as all paths agree</source>
        <translation>escríbela sin &quot;..&quot; ni &quot;.&quot;, y baseUrl hasta donde coinciden todas las rutas</translation>
    </message>
    <message>
        <source>the path holds a character that no address can hold</source>
        <translation>la ruta contiene un carácter que ninguna dirección puede contener</translation>
    </message>
    <message>
        <source>write it as %XX, such as %20 for a space</source>
        <translation>escríbelo como %XX, por ejemplo %20 para un espacio</translation>
    </message>
    <message>
        <source>the path holds a control character as %XX</source>
        <translation>la ruta contiene un carácter de control como %XX</translation>
    </message>
    <message>
        <source>what stands behind # is never sent</source>
        <translation>lo que hay detrás de # nunca se envía</translation>
    </message>
    <message>
        <source>write %23 for the sign #</source>
        <translation>escribe %23 para el signo #</translation>
    </message>
    <message>
        <source>this is not a header name</source>
        <translation>esto no es un nombre de cabecera</translation>
    </message>
    <message>
        <source>use letters, digits and hyphens</source>
        <translation>usa letras, dígitos y guiones</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written by Renumber itself</source>
        <extracomment>%1: the name of an HTTP header</extracomment>
        <translation>Renumber mismo escribe &quot;%1&quot;</translation>
    </message>
    <message>
        <source>take it out; what a body is, &quot;contentType&quot; or &quot;jsonContentType&quot; says</source>
        <translation>quítalo; qué es un cuerpo lo dice &quot;contentType&quot; o &quot;jsonContentType&quot;</translation>
    </message>
    <message>
        <source>the cookies are sent by Renumber itself</source>
        <translation>Renumber mismo envía las cookies</translation>
    </message>
    <message>
        <source>take it out, or &quot;cookies&quot;</source>
        <translation>quítalo, o quita &quot;cookies&quot;</translation>
    </message>
    <message>
        <source>a header cannot hold a line break or other control character</source>
        <translation>una cabecera no puede contener un salto de línea ni otro carácter de control</translation>
    </message>
    <message>
        <source>a header holds ASCII only, and no space at its ends</source>
        <translation>una cabecera contiene solo ASCII, sin espacios en los extremos</translation>
    </message>
    <message>
        <source>take out what is none, and the spaces</source>
        <translation>quita lo que no lo es, y los espacios</translation>
    </message>
    <message>
        <source>this is not a media type</source>
        <translation>esto no es un tipo de medio</translation>
    </message>
    <message>
        <source>write one such as application/json, or application/json; charset=utf-8</source>
        <translation>escribe uno como application/json, o application/json; charset=utf-8</translation>
    </message>
    <message>
        <source>the call has two bodies</source>
        <translation>la llamada tiene dos cuerpos</translation>
    </message>
    <message>
        <source>keep one of &quot;json&quot; and &quot;form&quot;</source>
        <translation>deja uno de &quot;json&quot; y &quot;form&quot;</translation>
    </message>
    <message>
        <source>a get has no body</source>
        <translation>un get no tiene cuerpo</translation>
    </message>
    <message>
        <source>use post, or put the values into the path</source>
        <translation>usa post, o pon los valores en la ruta</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>escribe uno de estos</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>corrige las llaves</translation>
    </message>
    <message>
        <source>the $ before {%1} would be sent with it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>el $ delante de {%1} se enviaría con él</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>aquí no hay ninguna variable {%1}</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in a call of &quot;account&quot; before</source>
        <translation>toma antes &quot;userId&quot; en una llamada de &quot;account&quot;</translation>
    </message>
    <message>
        <source>it is there only with &quot;sendToCurrent&quot;, in &quot;submit&quot;</source>
        <translation>solo existe con &quot;sendToCurrent&quot;, en &quot;submit&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>usa uno de %1</translation>
    </message>
    <message>
        <source>the secret {%1} would stand in a URL, where logs keep it</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>el secreto {%1} estaría en una URL, donde los registros lo guardan</translation>
    </message>
    <message>
        <source>send it in a header or in the body, or name it under &quot;inPath&quot; where the service wants it in the path</source>
        <translation>envíalo en una cabecera o en el cuerpo, o nómbralo en &quot;inPath&quot; si el servicio lo quiere en la ruta</translation>
    </message>
    <message>
        <source>send it in a header or in the body</source>
        <translation>envíalo en una cabecera o en el cuerpo</translation>
    </message>
</context>
<context>
    <name>CaseAside</name>
    <message>
        <source>Flags</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Tell them afterwards</source>
        <translation>Avisar después</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Note</source>
        <extracomment>On a button: adds a note about the case to the record</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Take this case</source>
        <extracomment>On a button: the case is to be mine</extracomment>
        <translation>Tomar este caso</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>On a button: somebody else is to take the case</extracomment>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>On a button: something is wrong, and the person is locked</extracomment>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>there is no service &quot;%1&quot;</source>
        <extracomment>%1: the name of a service as a profile writes it</extracomment>
        <translation>no hay ningún servicio &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or the path of a description file</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>usa uno de %1, o la ruta de un archivo de descripción</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already the service of a profile in %2</source>
        <extracomment>%1: the id of a service, %2: a folder</extracomment>
        <translation>&quot;%1&quot; ya es el servicio de un perfil en %2</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>elige otro identificador</translation>
    </message>
    <message>
        <source>the profile %1 has the same name and goes before</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>el perfil %1 tiene el mismo nombre y va antes</translation>
    </message>
    <message>
        <source>give the file another name, or take it away</source>
        <translation>ponle otro nombre al archivo, o quítalo de ahí</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>By text message</source>
        <translation>Por mensaje de texto</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>Por llamada</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>An answer to &quot;How should the code come?&quot;. %1: the name of a chat app</extracomment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>By email, to the address on the account</source>
        <translation>Al correo electrónico de la cuenta</translation>
    </message>
    <message>
        <source>Text the code instead</source>
        <translation>Enviar el código por mensaje de texto</translation>
    </message>
    <message>
        <source>Call this number instead</source>
        <translation>Enviar el código por llamada</translation>
    </message>
    <message>
        <source>Send the code in %1 instead</source>
        <extracomment>On a button. %1: the name of a chat app</extracomment>
        <translation>Enviar el código por %1</translation>
    </message>
    <message>
        <source>Email the code instead</source>
        <translation>Enviar el código por correo</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Enter the code</source>
        <translation>Introduce el código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Cancelar el cambio</translation>
    </message>
    <message>
        <source>Didn&apos;t get it?</source>
        <translation>¿No te ha llegado?</translation>
    </message>
</context>
<context>
    <name>CodeProving</name>
    <message>
        <source>this code was asked for already</source>
        <translation>este código ya se pidió</translation>
    </message>
    <message>
        <source>there is no contact that the code could go to</source>
        <translation>no hay ningún contacto al que pueda ir el código</translation>
    </message>
    <message>
        <source>the service has not answered yet</source>
        <translation>el servicio aún no ha respondido</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>digits have no case</source>
        <translation>los dígitos no tienen mayúsculas ni minúsculas</translation>
    </message>
    <message>
        <source>take it out, or say &quot;characters&quot;: &quot;letters&quot; or &quot;letters and digits&quot;</source>
        <translation>quítalo, o pon &quot;characters&quot;: &quot;letters&quot; o &quot;letters and digits&quot;</translation>
    </message>
    <message>
        <source>no code is long enough to have a hyphen in it</source>
        <translation>ningún código es tan largo como para llevar un guion</translation>
    </message>
    <message>
        <source>take it out, or say a smaller number; &quot;length&quot; does not count hyphens</source>
        <translation>quítalo, o pon un número menor; &quot;length&quot; no cuenta los guiones</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Only digits work here. Enter just the code.</source>
        <translation>Aquí solo valen dígitos. Introduce solo el código.</translation>
    </message>
    <message>
        <source>Only the letters A to Z and digits work here. Enter just the code.</source>
        <translation>Aquí solo valen dígitos y las letras de la A a la Z. Introduce solo el código.</translation>
    </message>
    <message>
        <source>Only the letters A to Z work here. Enter just the code.</source>
        <translation>Aquí solo valen las letras de la A a la Z. Introduce solo el código.</translation>
    </message>
    <message>
        <source>Enter the code from the text message first.</source>
        <translation>Introduce primero el código del mensaje de texto.</translation>
    </message>
    <message>
        <source>Enter the code from the call first.</source>
        <translation>Introduce primero el código de la llamada.</translation>
    </message>
    <message>
        <source>Enter the code from %1 first.</source>
        <extracomment>Beside an empty field. %1: the name of a chat app</extracomment>
        <translation>Introduce primero el código que llegó por %1.</translation>
    </message>
    <message>
        <source>Enter the code from the email first.</source>
        <translation>Introduce primero el código del mensaje de correo.</translation>
    </message>
    <message>
        <source>A letter here is not one of A to Z. Type the code again in plain letters.</source>
        <translation>Una de estas letras no es de la A a la Z. Escribe otra vez el código con letras normales.</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 digits. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>Los códigos de %1 tienen %2 dígitos. Este tiene %3. No se envió: compruébalo.</translation>
    </message>
    <message>
        <source>Codes from %1 have %2 characters. This one has %3. It was not sent: check it.</source>
        <extracomment>Beside the field for a code. %1: the name of a service, %2: one or more numbers, %3: a number</extracomment>
        <translation>Los códigos de %1 tienen %2 caracteres. Este tiene %3. No se envió: compruébalo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Change and verify the phone number on your identity account.</source>
        <translation>Cambia y verifica el número de teléfono de tu cuenta de identidad.</translation>
    </message>
    <message>
        <source>Use the profile in FILE. May be given more than once.</source>
        <translation>Usa el perfil de FILE. Se puede indicar más de una vez.</translation>
    </message>
    <message>
        <source>Write all files below DIR.</source>
        <translation>Guarda todos los archivos dentro de DIR.</translation>
    </message>
    <message>
        <source>Check the service description in FILE and say what is wrong with it. Ends with status 0 if all is well, 2 if not.</source>
        <translation>Comprueba la descripción del servicio de FILE y dice qué está mal. Termina con el estado 0 si todo está bien, 2 si no.</translation>
    </message>
    <message>
        <source>Check the profile in FILE, with the description and the certificates that it names. Ends like --check-service.</source>
        <translation>Comprueba el perfil de FILE, con la descripción y los certificados que nombra. Termina como --check-service.</translation>
    </message>
    <message>
        <source>Check the policy of an operators&apos; desk in FILE. Ends like --check-service.</source>
        <translation>Comprueba la política de un puesto de operadores en FILE. Termina como --check-service.</translation>
    </message>
    <message>
        <source>Verify the record of this computer&apos;s desk, or of the copy whose FILE is named besides, and say which row is the first that is wrong. Ends with status 0 if all is well, 1 if not, 2 if it could not be verified.</source>
        <translation>Verifica el registro del puesto de este equipo, o de la copia cuyo FILE se indique además, y dice cuál es la primera fila incorrecta. Termina con el estado 0 si todo está bien, 1 si no, 2 si no se pudo verificar.</translation>
    </message>
    <message>
        <source>Write that record, or that in FILE, to a new file in FORMAT (csv or jsonl), with a manifest. Tickets, notes and names are left out. Ends with status 0 if that was done, 2 if not.</source>
        <translation>Escribe ese registro, o el de FILE, en un archivo nuevo en formato FORMAT (csv o jsonl), con un manifiesto. No incluye tickets, notas ni nombres. Termina con el estado 0 si se hizo, 2 si no.</translation>
    </message>
    <message>
        <source>Have --export-audit write to FOLDER and not to the current one.</source>
        <translation>Hace que --export-audit escriba en FOLDER y no en la carpeta actual.</translation>
    </message>
    <message>
        <source>Try the profile in FILE on this terminal: sign in, read the account, and show each request, each reply and what Renumber understood. The requests of a change are shown and not sent. Ends with status 0 if the account could be read, 1 if not, 2 if the profile has faults.</source>
        <translation>Prueba el perfil de FILE en este terminal: inicia sesión, lee la cuenta y muestra cada petición, cada respuesta y lo que Renumber entendió. Las peticiones de un cambio se muestran y no se envían. Termina con el estado 0 si se pudo leer la cuenta, 1 si no, 2 si el perfil tiene fallos.</translation>
    </message>
    <message>
        <source>List the services that come with Renumber, and end.</source>
        <translation>Muestra la lista de los servicios incluidos en Renumber y termina.</translation>
    </message>
    <message>
        <source>Show the version, and end.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Show this help, and end.</source>
        <translation>Muestra esta ayuda y termina.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%1: %n fallo.</numerusform>
            <numerusform>%1: %n fallos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: describes %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of a service</extracomment>
        <translation>%1: describe %2; sin fallos.</translation>
    </message>
    <message>
        <source>  assumed: %1: %2</source>
        <extracomment>%1: a place in a file, %2: why it is assumed</extracomment>
        <translation>  se supone: %1: %2</translation>
    </message>
    <message>
        <source>  operators work at a desk, by the policy %1</source>
        <extracomment>%1: the id of a policy</extracomment>
        <translation>  los operadores trabajan en un puesto, con la política %1</translation>
    </message>
    <message>
        <source>%1: %2, with %3; no faults.</source>
        <extracomment>%1: the name of a file, %2: the name of an organisation, %3: the name of a service</extracomment>
        <translation>%1: %2, con %3; sin fallos.</translation>
    </message>
    <message>
        <source>  calls go to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  las llamadas van a: %1</translation>
    </message>
    <message>
        <source>  sign-in by browser goes to: %1</source>
        <extracomment>%1: addresses of servers</extracomment>
        <translation>  el inicio de sesión en el navegador va a: %1</translation>
    </message>
    <message>
        <source>  ways to sign in: %1</source>
        <extracomment>%1: a list of names of ways to sign in, such as &quot;browser&quot;</extracomment>
        <translation>  formas de iniciar sesión: %1</translation>
    </message>
    <message>
        <source>%1: policy %2; no faults.</source>
        <extracomment>%1: the name of a file, %2: the id of a policy</extracomment>
        <translation>%1: política %2; sin fallos.</translation>
    </message>
    <message>
        <source>  asks for approvals: the desk&apos;s store has to be in PostgreSQL</source>
        <translation>  pide aprobaciones: la base de datos del puesto tiene que estar en PostgreSQL</translation>
    </message>
    <message>
        <source>  accepts a risk: %1</source>
        <extracomment>%1: why a policy accepts that operators alone say who a caller is</extracomment>
        <translation>  acepta un riesgo: %1</translation>
    </message>
    <message>
        <source>proven by %1</source>
        <extracomment>%1: what a service description was tried against</extracomment>
        <translation>comprobado con %1</translation>
    </message>
    <message>
        <source>“%1” is not a format of an export. There are csv and jsonl.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>«%1» no es un formato de exportación. Existen csv y jsonl.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <extracomment>%1: a word of the command line</extracomment>
        <translation>«%1» no es una opción.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <extracomment>%1: the name of the program</extracomment>
        <translation>Uso: %1 [opciones]</translation>
    </message>
</context>
<context>
    <name>ConfiguredService</name>
    <message>
        <source>the setting &quot;%1&quot; (%2) is missing</source>
        <extracomment>%1: the name of a setting, %2: what people call it</extracomment>
        <translation>falta el ajuste &quot;%1&quot; (%2)</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>añádelo</translation>
    </message>
    <message>
        <source>add it, or a baseUrl</source>
        <translation>añádelo, o un baseUrl</translation>
    </message>
    <message>
        <source>add it, or the addresses as &quot;baseUrl&quot; and under &quot;hosts&quot;</source>
        <translation>añádelo, o las direcciones como &quot;baseUrl&quot; y en &quot;hosts&quot;</translation>
    </message>
    <message>
        <source>a setting cannot hold a line break or other control character</source>
        <translation>un ajuste no puede contener un salto de línea ni otro carácter de control</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>quítalo</translation>
    </message>
    <message>
        <source>%1 has no such setting</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no tiene ese ajuste</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>usa uno de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to sign in at</source>
        <extracomment>%1: what should be an address</extracomment>
        <translation>&quot;%1&quot; no es una dirección para iniciar sesión</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1</source>
        <translation>usa https://, o http:// con un host de este equipo, como 127.0.0.1</translation>
    </message>
    <message>
        <source>this does not make an address that a token may be sent to</source>
        <translation>con esto no se forma una dirección a la que se pueda enviar un token</translation>
    </message>
    <message>
        <source>use https://, or http:// with a host on this machine such as 127.0.0.1, and nothing after the path</source>
        <translation>usa https://, o http:// con un host de este equipo, como 127.0.0.1, y nada después de la ruta</translation>
    </message>
    <message>
        <source>%1 has no such host</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no tiene ese host</translation>
    </message>
    <message>
        <source>take it out; the service description names the hosts</source>
        <translation>quítalo; la descripción del servicio nombra los hosts</translation>
    </message>
    <message>
        <source>a token in a file is for the sandbox only</source>
        <translation>un token en un archivo es solo para el entorno de pruebas</translation>
    </message>
    <message>
        <source>take it out and sign in instead</source>
        <translation>quítalo e inicia sesión</translation>
    </message>
    <message>
        <source>a setting is missing without which nobody can sign in</source>
        <translation>falta un ajuste sin el que nadie puede iniciar sesión</translation>
    </message>
    <message>
        <source>add the client id</source>
        <translation>añade el ID de cliente</translation>
    </message>
    <message>
        <source>%1 has no sign-in by browser</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no tiene inicio de sesión en el navegador</translation>
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
        <translation>el contacto nuevo nunca se envía</translation>
    </message>
    <message>
        <source>use {new} in one of the calls</source>
        <translation>usa {new} en una de las llamadas</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>el código nunca se envía</translation>
    </message>
    <message>
        <source>the code from the current contact is never sent</source>
        <translation>el código del contacto actual nunca se envía</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>usa {%1} en una de las llamadas</translation>
    </message>
    <message>
        <source>the service would tell them twice</source>
        <translation>el servicio avisaría dos veces</translation>
    </message>
    <message>
        <source>take it out, or &quot;notifies&quot;</source>
        <translation>quítalo, o quita &quot;notifies&quot;</translation>
    </message>
    <message>
        <source>there is no change.submit</source>
        <translation>no hay change.submit</translation>
    </message>
    <message>
        <source>write the calls here</source>
        <translation>escribe aquí las llamadas</translation>
    </message>
    <message>
        <source>change.submit uses {%1}, which verify.send does not keep</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>change.submit usa {%1}, que verify.send no guarda</translation>
    </message>
    <message>
        <source>keep it there, or write the calls here</source>
        <translation>guárdalo ahí, o escribe aquí las llamadas</translation>
    </message>
    <message>
        <source>nothing can be asked before a message is sent to verify the contact</source>
        <translation>no se puede preguntar nada antes de enviar un mensaje para verificar el contacto</translation>
    </message>
    <message>
        <source>use {%1} in &quot;submit&quot; only</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>usa {%1} solo en &quot;submit&quot;</translation>
    </message>
    <message>
        <source>nothing can be asked for while a link is waited for</source>
        <translation>no se puede preguntar nada mientras se espera un enlace</translation>
    </message>
    <message>
        <source>leave {%1} out of &quot;resend&quot;, or &quot;resend&quot; out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>quita {%1} de &quot;resend&quot;, o quita &quot;resend&quot;</translation>
    </message>
    <message>
        <source>a change waits for a code, but the code cannot be entered</source>
        <translation>un cambio espera un código, pero el código no se puede introducir</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;, or say under &quot;takesEffect&quot; that changes take effect atOnce</source>
        <translation>añade &quot;submit&quot; o &quot;confirm&quot;: &quot;link&quot;, o di en &quot;takesEffect&quot; que los cambios tienen efecto atOnce</translation>
    </message>
    <message>
        <source>there is no code to submit where a link confirms</source>
        <translation>no hay código que introducir cuando confirma un enlace</translation>
    </message>
    <message>
        <source>take it out, or &quot;confirm&quot;</source>
        <translation>quítalo, o quita &quot;confirm&quot;</translation>
    </message>
    <message>
        <source>a second code could not be entered where a link confirms</source>
        <translation>no se podría introducir un segundo código cuando confirma un enlace</translation>
    </message>
    <message>
        <source>there is no way to confirm</source>
        <translation>no hay forma de confirmar</translation>
    </message>
    <message>
        <source>add &quot;submit&quot; or &quot;confirm&quot;: &quot;link&quot;</source>
        <translation>añade &quot;submit&quot; o &quot;confirm&quot;: &quot;link&quot;</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Your account shows no phone number now.</source>
        <translation>Ahora tu cuenta no muestra ningún número de teléfono.</translation>
    </message>
    <message>
        <source>Your account shows no email address now.</source>
        <translation>Ahora tu cuenta no muestra ningún correo electrónico.</translation>
    </message>
    <message>
        <source>The account shows no phone number now.</source>
        <translation>Ahora la cuenta no muestra ningún número de teléfono.</translation>
    </message>
    <message>
        <source>The account shows no email address now.</source>
        <translation>Ahora la cuenta no muestra ningún correo electrónico.</translation>
    </message>
    <message>
        <source>Your account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Ahora tu cuenta muestra %1, sin verificar.</translation>
    </message>
    <message>
        <source>The account shows %1 now, not verified.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Ahora la cuenta muestra %1, sin verificar.</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Ahora tu cuenta muestra %1.</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <extracomment>Behind what is known of a change. %1: a phone number or an email address</extracomment>
        <translation>Ahora la cuenta muestra %1.</translation>
    </message>
    <message>
        <source>The email address will be %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>El correo electrónico será %1.</translation>
    </message>
    <message>
        <source>We will email %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>Enviaremos un mensaje a %1.</translation>
    </message>
    <message>
        <source>The new email address is %1.</source>
        <extracomment>Below the field for a new address. %1: an email address</extracomment>
        <translation>El nuevo correo electrónico es %1.</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <extracomment>In a list. %1: a phone number or an email address</extracomment>
        <translation>%1 (sin verificar)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of phone numbers or email addresses</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Also on the account: %1</source>
        <extracomment>On the card of a contact. %1: a list of phone numbers or email addresses</extracomment>
        <translation>También en la cuenta: %1</translation>
    </message>
</context>
<context>
    <name>CredentialsForm</name>
    <message>
        <source>How to sign in</source>
        <translation>Cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
</context>
<context>
    <name>DescriptionReader</name>
    <message>
        <source>the service has nothing to change or verify</source>
        <translation>el servicio no tiene nada que cambiar ni verificar</translation>
    </message>
    <message>
        <source>add &quot;phone&quot; or &quot;email&quot;</source>
        <translation>añade &quot;phone&quot; o &quot;email&quot;</translation>
    </message>
    <message>
        <source>a setting cannot be called &quot;%1&quot;</source>
        <extracomment>%1: the name of a setting in a service description</extracomment>
        <translation>un ajuste no se puede llamar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>choose another name, of letters and digits</source>
        <translation>elige otro nombre, con letras y dígitos</translation>
    </message>
    <message>
        <source>this cannot name a host</source>
        <translation>esto no puede nombrar un host</translation>
    </message>
    <message>
        <source>use letters, digits, _ and -, and a letter in front</source>
        <translation>usa letras, dígitos, _ y -, con una letra al principio</translation>
    </message>
    <message>
        <source>this is not an address that a token may be sent to</source>
        <translation>esta no es una dirección a la que se pueda enviar un token</translation>
    </message>
    <message>
        <source>write https://, a host, and a path if need be, without a / at the end; http:// is only for a server on this machine</source>
        <translation>escribe https://, un host y, si hace falta, una ruta, sin / al final; http:// es solo para un servidor de este equipo</translation>
    </message>
    <message>
        <source>&quot;people&quot; is never taken, so that nobody could be found</source>
        <translation>&quot;people&quot; nunca se toma, así que no se podría encontrar a nadie</translation>
    </message>
    <message>
        <source>add &quot;people&quot; and its place to a &quot;take&quot;</source>
        <translation>añade &quot;people&quot; y su lugar a un &quot;take&quot;</translation>
    </message>
    <message>
        <source>what is looked for is never sent</source>
        <translation>lo que se busca nunca se envía</translation>
    </message>
    <message>
        <source>use {wanted}, or one of the variables that begin so, in one of the calls</source>
        <translation>usa {wanted}, o una de las variables que empiezan así, en una de las llamadas</translation>
    </message>
    <message>
        <source>nothing of the sign-in is sent</source>
        <translation>no se envía nada del inicio de sesión</translation>
    </message>
    <message>
        <source>use {authorization} or {accessToken} in &quot;headers&quot;, as in &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</source>
        <translation>usa {authorization} o {accessToken} en &quot;headers&quot;, como en &quot;Authorization&quot;: &quot;Bearer {accessToken}&quot;</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is taken here and nowhere in &quot;account&quot;, so that no account could be read any more once it is told</source>
        <translation>&quot;userId&quot; se toma aquí y en ninguna parte de &quot;account&quot;, así que ya no se podría leer ninguna cuenta una vez que se conozca</translation>
    </message>
    <message>
        <source>take &quot;userId&quot; in &quot;account&quot;, too, or take it out here</source>
        <translation>toma &quot;userId&quot; también en &quot;account&quot;, o quítalo de aquí</translation>
    </message>
    <message>
        <source>&quot;userId&quot; is never taken, so that nobody could tell whose account was read</source>
        <translation>&quot;userId&quot; nunca se toma, así que nadie podría saber qué cuenta se leyó</translation>
    </message>
    <message>
        <source>add &quot;userId&quot; and its place to a &quot;take&quot;</source>
        <translation>añade &quot;userId&quot; y su lugar a un &quot;take&quot;</translation>
    </message>
    <message>
        <source>only who acts for others asks a caller for proofs, and finds people</source>
        <translation>solo quien actúa por otros pide pruebas a quien llama y busca personas</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take it out</source>
        <translation>añade &quot;find&quot; a &quot;account&quot;, o quítalo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never taken, so that no change would show</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>&quot;%1&quot; nunca se toma, así que no se vería ningún cambio</translation>
    </message>
    <message>
        <source>add &quot;%1?&quot; and its place to a &quot;take&quot;</source>
        <extracomment>%1: &quot;phone&quot; or &quot;email&quot;</extracomment>
        <translation>añade &quot;%1?&quot; y su lugar a un &quot;take&quot;</translation>
    </message>
    <message>
        <source>there is no problem called &quot;%1&quot;</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>no hay ningún problema llamado &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>usa uno de %1</translation>
    </message>
    <message>
        <source>this place does not exist in the file</source>
        <translation>este lugar no existe en el archivo</translation>
    </message>
    <message>
        <source>write a JSON Pointer, such as /phone/code</source>
        <translation>escribe un JSON Pointer, como /phone/code</translation>
    </message>
</context>
<context>
    <name>DeskCaseText</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>No confirmado</translation>
    </message>
    <message>
        <source>A change to the new number was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>En este caso se empezó un cambio al número nuevo, y este equipo ya no tiene lo necesario para terminarlo. Pulsa «Cerrar como no confirmado» y atiende a la persona en un caso nuevo.</translation>
    </message>
    <message>
        <source>A change to the new address was begun in this case, and this computer no longer has what it takes to finish it. Press &quot;Close as not confirmed&quot;, then serve the person in a new case.</source>
        <translation>En este caso se empezó un cambio al correo nuevo, y este equipo ya no tiene lo necesario para terminarlo. Pulsa «Cerrar como no confirmado» y atiende a la persona en un caso nuevo.</translation>
    </message>
    <message>
        <source>The number is changed, and the account shows it.</source>
        <translation>El número ha cambiado y la cuenta lo muestra.</translation>
    </message>
    <message>
        <source>The address is changed, and the account shows it.</source>
        <translation>El correo ha cambiado y la cuenta lo muestra.</translation>
    </message>
    <message>
        <source>The change was refused. Nothing was changed.</source>
        <translation>El cambio se rechazó. No se cambió nada.</translation>
    </message>
    <message>
        <source>The change was given up. Nothing was changed.</source>
        <translation>El cambio se abandonó. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case was stopped, and the person is locked for everybody.</source>
        <translation>El caso se detuvo y la persona está bloqueada para todos.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The number may or may not be changed.</source>
        <translation>No pudimos confirmar el cambio. Puede que el número haya cambiado, o no.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change. The address may or may not be changed.</source>
        <translation>No pudimos confirmar el cambio. Puede que el correo haya cambiado, o no.</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this person today</source>
        <translation>Mensajes de texto de hoy para esta persona: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used for this person today</source>
        <translation>Mensajes de hoy para esta persona: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used for this number today</source>
        <translation>Mensajes de texto de hoy a este número: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 emails used for this address today</source>
        <translation>Mensajes de hoy a este correo: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 texts used by you this hour</source>
        <translation>Tus mensajes de texto de esta hora: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages used by you this hour</source>
        <translation>Tus mensajes de esta hora: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers shown to you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>Números que has visto en esta hora: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 searches used by you this hour</source>
        <extracomment>%1: how many, %2: how many are allowed</extracomment>
        <translation>Tus búsquedas de esta hora: %1 de %2</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Número anterior</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Old email address</source>
        <translation>Correo anterior</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>%1: told by %2</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1: avisa %2</translation>
    </message>
    <message>
        <source>%1: Renumber has %2 tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;; %2: the name of a service</extracomment>
        <translation>%1: Renumber pide a %2 que avise</translation>
    </message>
    <message>
        <source>%1: you tell them</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>%1: avisas tú</translation>
    </message>
    <message>
        <source>%1: none, so there is nobody to tell</source>
        <extracomment>%1: who would be told, such as &quot;Old number&quot;</extracomment>
        <translation>%1: no hay, así que no hay a quién avisar</translation>
    </message>
    <message>
        <source>%1: told by %2 at %3</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: the name of a service, %3: a time of day</extracomment>
        <translation>%1: avisó %2 a las %3</translation>
    </message>
    <message>
        <source>%1: told, as you noted at %2</source>
        <extracomment>%1: who was told, such as &quot;Old number&quot;; %2: a time of day</extracomment>
        <translation>%1: avisado, según tu nota de las %2</translation>
    </message>
    <message>
        <source>Nobody has called or texted the old number yet.</source>
        <translation>Nadie ha llamado ni escrito todavía al número anterior.</translation>
    </message>
    <message>
        <source>Nobody has called or texted the phone number yet.</source>
        <translation>Nadie ha llamado ni escrito todavía al número de teléfono.</translation>
    </message>
    <message>
        <source>Nobody has written to the old email address yet.</source>
        <translation>Nadie ha escrito todavía al correo anterior.</translation>
    </message>
    <message>
        <source>Nobody has written to the email address yet.</source>
        <translation>Nadie ha escrito todavía al correo electrónico.</translation>
    </message>
    <message>
        <source>The old number may or may not have been told.</source>
        <translation>Puede que se haya avisado al número anterior, o no.</translation>
    </message>
    <message>
        <source>The phone number may or may not have been told.</source>
        <translation>Puede que se haya avisado al número de teléfono, o no.</translation>
    </message>
    <message>
        <source>The old email address may or may not have been told.</source>
        <translation>Puede que se haya avisado al correo anterior, o no.</translation>
    </message>
    <message>
        <source>The email address may or may not have been told.</source>
        <translation>Puede que se haya avisado al correo electrónico, o no.</translation>
    </message>
    <message>
        <source>The old number is being told…</source>
        <translation>Avisando al número anterior…</translation>
    </message>
    <message>
        <source>The phone number is being told…</source>
        <translation>Avisando al número de teléfono…</translation>
    </message>
    <message>
        <source>The old email address is being told…</source>
        <translation>Avisando al correo anterior…</translation>
    </message>
    <message>
        <source>The email address is being told…</source>
        <translation>Avisando al correo electrónico…</translation>
    </message>
    <message>
        <source>Say that the phone number on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Di que se cambió el número de teléfono de la cuenta, y a quién llamar si no fue esa persona.</translation>
    </message>
    <message>
        <source>Say that the email address on the account was changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Di que se cambió el correo electrónico de la cuenta, y a quién llamar si no fue esa persona.</translation>
    </message>
    <message>
        <source>Say that the phone number on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Di que puede que se haya cambiado el número de teléfono de la cuenta, y a quién llamar si no fue esa persona.</translation>
    </message>
    <message>
        <source>Say that the email address on the account may have been changed, and whom to call if it wasn&apos;t them.</source>
        <translation>Di que puede que se haya cambiado el correo electrónico de la cuenta, y a quién llamar si no fue esa persona.</translation>
    </message>
</context>
<context>
    <name>DeskFaultText</name>
    <message>
        <source>Somebody else has this person in hand.</source>
        <translation>Otro operador atiende a esta persona.</translation>
    </message>
    <message>
        <source>There is an open case for this person already (%1). Take that one.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>Ya hay un caso abierto para esta persona (%1). Toma ese caso.</translation>
    </message>
    <message>
        <source>%1 has this person in hand (%2).</source>
        <extracomment>%1: the login of an operator, %2: the number of a case, such as R-1042</extracomment>
        <translation>%1 ya atiende a esta persona (%2).</translation>
    </message>
    <message>
        <source>%1 has this person in hand since %2 (%3).</source>
        <extracomment>%1: the login of an operator, %2: a time of day, %3: the number of a case, such as R-1042</extracomment>
        <translation>%1 atiende a esta persona desde las %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing was exported. Choose another folder.</source>
        <translation>No se exportó nada. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Choose another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>No se exportó nada: %1. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be read or written, so nothing new can begin. Ask an administrator to look at Renumber&apos;s data folder.</source>
        <translation>La base de datos del puesto no se puede leer ni escribir, así que no se puede empezar nada nuevo. Pide a un administrador que revise la carpeta de datos de Renumber.</translation>
    </message>
    <message>
        <source>The desk&apos;s store is damaged, so nothing new can begin. Close Renumber and open it again: it moves the damaged file aside.</source>
        <translation>La base de datos del puesto está dañada, así que no se puede empezar nada nuevo. Cierra Renumber y ábrelo otra vez: apartará el archivo dañado.</translation>
    </message>
    <message>
        <source>The desk&apos;s store can&apos;t be written to, so nothing new can begin. The disk may be full, or you may not write to Renumber&apos;s data folder.</source>
        <translation>No se puede escribir en la base de datos del puesto, así que no se puede empezar nada nuevo. Puede que el disco esté lleno o que no tengas permiso para escribir en la carpeta de datos de Renumber.</translation>
    </message>
    <message>
        <source>A later version of Renumber has been used at this desk. Use that one.</source>
        <translation>En este puesto se ha usado una versión posterior de Renumber. Usa esa.</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer, so nothing new can begin. We couldn&apos;t confirm whether what was said last is written down.</source>
        <translation>La base de datos del puesto no responde, así que no se puede empezar nada nuevo. No pudimos confirmar si lo último quedó anotado.</translation>
    </message>
    <message>
        <source>The desk&apos;s key is missing from the keyring. The desk stays shut: nobody who is locked would be recognized. Ask an administrator.</source>
        <translation>Falta la clave del puesto en el llavero. El puesto sigue cerrado: no se reconocería a quien está bloqueado. Pide ayuda a un administrador.</translation>
    </message>
    <message>
        <source>You may not do this at this desk. Ask an administrator.</source>
        <translation>No puedes hacer esto en este puesto. Pide ayuda a un administrador.</translation>
    </message>
    <message>
        <source>This case isn&apos;t at the desk any more.</source>
        <translation>Este caso ya no está en el puesto.</translation>
    </message>
    <message>
        <source>That leave was used before, so nothing was done. Check the account first.</source>
        <translation>Esa autorización ya se usó, así que no se hizo nada. Comprueba primero la cuenta.</translation>
    </message>
    <message>
        <source>Not everybody was told yet. Tell them, then close the case.</source>
        <translation>Aún no se ha avisado a todos. Haz los avisos que faltan y después cierra el caso.</translation>
    </message>
    <message>
        <source>This person isn&apos;t locked.</source>
        <translation>Esta persona no está bloqueada.</translation>
    </message>
    <message>
        <source>Renumber asked for something else under the same number, so nothing was done. Try again.</source>
        <translation>Renumber pidió otra cosa con el mismo número, así que no se hizo nada. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This can&apos;t go on record, so nothing was done. Say it in other words.</source>
        <translation>Esto no se puede registrar, así que no se hizo nada. Dilo con otras palabras.</translation>
    </message>
    <message>
        <source>You may not do this in a case. Ask an administrator.</source>
        <translation>No puedes hacer esto en un caso. Pide ayuda a un administrador.</translation>
    </message>
    <message>
        <source>This case was changed meanwhile. Look at it again, then go on.</source>
        <translation>Este caso cambió mientras tanto. Míralo otra vez y sigue.</translation>
    </message>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>Ya no llevas este caso. Tómalo otra vez.</translation>
    </message>
    <message>
        <source>Somebody else has this case in hand.</source>
        <translation>Otra persona lleva este caso.</translation>
    </message>
    <message>
        <source>You had this case in hand, so somebody else has to say yes or no.</source>
        <translation>Tú llevaste este caso, así que otra persona tiene que decir sí o no.</translation>
    </message>
    <message>
        <source>The new contact and the reason come first. Then ask for a yes.</source>
        <translation>Primero van el contacto nuevo y el motivo. Después, pide que lo aprueben.</translation>
    </message>
    <message>
        <source>Enter the new contact first.</source>
        <translation>Introduce primero el contacto nuevo.</translation>
    </message>
    <message>
        <source>First find out what came of the last step: check the account.</source>
        <translation>Averigua primero en qué quedó el último paso: comprueba la cuenta.</translation>
    </message>
    <message>
        <source>That step is over, so nothing was done. Check the account.</source>
        <translation>Ese paso ya terminó, así que no se hizo nada. Comprueba la cuenta.</translation>
    </message>
    <message>
        <source>This isn&apos;t possible at this point of the case.</source>
        <translation>Esto no se puede hacer en este punto del caso.</translation>
    </message>
    <message>
        <source>This case is closed. Open a new one.</source>
        <translation>Este caso está cerrado. Abre uno nuevo.</translation>
    </message>
    <message>
        <source>The lock stays. Say why it can end.</source>
        <translation>El bloqueo sigue. Di por qué se puede quitar.</translation>
    </message>
    <message>
        <source>The lock stays. Only an approver can end it.</source>
        <translation>El bloqueo sigue. Solo puede quitarlo un aprobador.</translation>
    </message>
    <message>
        <source>The lock stays. It is too early to end it.</source>
        <translation>El bloqueo sigue. Aún es pronto para quitarlo.</translation>
    </message>
    <message>
        <source>The lock stays. It can be ended at %1.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>El bloqueo sigue. Se puede quitar a partir de las %1.</translation>
    </message>
</context>
<context>
    <name>DeskFlagText</name>
    <message>
        <source>A contact of this account was changed a short while ago, or may have been.</source>
        <translation>Un contacto de esta cuenta cambió hace poco, o puede que haya cambiado.</translation>
    </message>
    <message>
        <source>A proof failed or a case was stopped for this person a short while ago.</source>
        <translation>Hace poco falló una prueba o se detuvo un caso de esta persona.</translation>
    </message>
    <message>
        <source>Somebody else was to get this same number a short while ago.</source>
        <translation>Hace poco, este mismo número iba a ser el de otra persona.</translation>
    </message>
    <message>
        <source>Somebody else was to get this same address a short while ago.</source>
        <translation>Hace poco, este mismo correo iba a ser el de otra persona.</translation>
    </message>
    <message>
        <source>The new number is an internet, premium-rate or pager number.</source>
        <translation>El número nuevo es de internet, de tarifa especial o de un buscapersonas.</translation>
    </message>
    <message>
        <source>The new number is from another country than the old one.</source>
        <translation>El número nuevo no es del mismo país que el anterior.</translation>
    </message>
    <message>
        <source>Your desk isn&apos;t usually at work now.</source>
        <translation>Tu servicio de soporte no suele trabajar a esta hora.</translation>
    </message>
    <message>
        <source>The caller asked for a password or another app, too.</source>
        <translation>Quien llama pidió también una contraseña u otra aplicación.</translation>
    </message>
    <message>
        <source>This account can do more than others.</source>
        <translation>Esta cuenta puede hacer más que otras.</translation>
    </message>
    <message>
        <source>Whoever did that may be the caller. A code there proves nothing.</source>
        <translation>Quien lo cambió puede ser quien llama. Un código enviado ahí no prueba nada.</translation>
    </message>
    <message>
        <source>Somebody may be trying again and again. Take no shortcut.</source>
        <translation>Puede que alguien lo esté intentando una y otra vez. No tomes atajos.</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts on one phone. Ask whose number it is.</source>
        <translation>Puede que un ladrón esté reuniendo cuentas en un mismo teléfono. Pregunta de quién es el número.</translation>
    </message>
    <message>
        <source>One thief may be collecting accounts in one mailbox. Ask whose address it is.</source>
        <translation>Puede que un ladrón esté reuniendo cuentas en un mismo buzón. Pregunta de quién es el correo.</translation>
    </message>
    <message>
        <source>Anybody can get such a number in a minute. Ask for a mobile number. (Number data of %1.)</source>
        <extracomment>%1: a date</extracomment>
        <translation>Cualquiera consigue un número así en un minuto. Pide un número móvil. (Datos de números del %1.)</translation>
    </message>
    <message>
        <source>Ask the caller why.</source>
        <translation>Pregunta el motivo a quien llama.</translation>
    </message>
    <message>
        <source>Thieves like quiet hours. Take your time.</source>
        <translation>A los ladrones les gustan las horas tranquilas. Tómate tu tiempo.</translation>
    </message>
    <message>
        <source>Accounts are stolen that way. Change one thing in one call, and nothing today.</source>
        <translation>Así se roban cuentas. Cambia una sola cosa por llamada, y hoy nada.</translation>
    </message>
    <message>
        <source>A thief gains more from it. Be sure who is calling.</source>
        <translation>Un ladrón gana más con ella. Asegúrate de quién llama.</translation>
    </message>
    <message>
        <source>recent changes</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>cambios recientes</translation>
    </message>
    <message>
        <source>failed proofs</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>pruebas fallidas</translation>
    </message>
    <message>
        <source>others with the same contact</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>otros con el mismo contacto</translation>
    </message>
    <message>
        <source>kind of number</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>tipo de número</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>país</translation>
    </message>
    <message>
        <source>working hours</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>horario de trabajo</translation>
    </message>
    <message>
        <source>other requests in this call</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>otras peticiones en esta llamada</translation>
    </message>
    <message>
        <source>what the account may do</source>
        <extracomment>In a list of what is not known of a case</extracomment>
        <translation>qué puede hacer la cuenta</translation>
    </message>
    <message>
        <source>recent change</source>
        <extracomment>A flag of a case, in a list: a contact was changed lately, or may have been</extracomment>
        <translation>cambio reciente</translation>
    </message>
    <message>
        <source>failed before</source>
        <extracomment>A flag of a case, in a list: a proof failed, or a case was stopped</extracomment>
        <translation>fallos previos</translation>
    </message>
    <message>
        <source>wanted by others</source>
        <extracomment>A flag of a case, in a list: somebody else was to get the same number or address</extracomment>
        <translation>pedido por otros</translation>
    </message>
    <message>
        <source>unusual number</source>
        <extracomment>A flag of a case, in a list: internet, premium-rate or pager</extracomment>
        <translation>número inusual</translation>
    </message>
    <message>
        <source>other country</source>
        <extracomment>A flag of a case, in a list: the new number&apos;s is not the old one&apos;s</extracomment>
        <translation>otro país</translation>
    </message>
    <message>
        <source>outside hours</source>
        <extracomment>A flag of a case, in a list</extracomment>
        <translation>fuera de horario</translation>
    </message>
    <message>
        <source>asked for more</source>
        <extracomment>A flag of a case, in a list: the caller asked for a password or another app, too</extracomment>
        <translation>pidió más</translation>
    </message>
    <message>
        <source>privileged</source>
        <extracomment>A flag of a case, in a list: the account may do more than others</extracomment>
        <translation>con privilegios</translation>
    </message>
    <message>
        <source>An approver has to say yes.</source>
        <translation>Un aprobador tiene que decir que sí.</translation>
    </message>
    <message>
        <source>The change has to wait.</source>
        <translation>El cambio tiene que esperar.</translation>
    </message>
    <message>
        <source>This case goes no further.</source>
        <translation>Este caso no sigue adelante.</translation>
    </message>
    <message>
        <source>Nothing can be changed: a contact of this account was changed a short while ago, or may have been.</source>
        <translation>No se puede cambiar nada: un contacto de esta cuenta cambió hace poco, o puede que haya cambiado.</translation>
    </message>
    <message>
        <source>Nothing can be changed: a proof failed or a case was stopped a short while ago.</source>
        <translation>No se puede cambiar nada: hace poco falló una prueba o se detuvo un caso.</translation>
    </message>
    <message>
        <source>Nothing can be changed to this number: somebody else was to get it. Ask for another.</source>
        <translation>No se puede cambiar a este número: iba a ser el de otra persona. Pide otro.</translation>
    </message>
    <message>
        <source>Nothing can be changed to this address: somebody else was to get it. Ask for another.</source>
        <translation>No se puede cambiar a este correo: iba a ser el de otra persona. Pide otro.</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number of this kind. Ask for a mobile number.</source>
        <translation>No se puede cambiar a un número de este tipo. Pide un número móvil.</translation>
    </message>
    <message>
        <source>Nothing can be changed to a number from another country. Ask for another one.</source>
        <translation>No se puede cambiar a un número de otro país. Pide otro.</translation>
    </message>
    <message>
        <source>Nothing can be changed outside your desk&apos;s hours. Ask them to call then.</source>
        <translation>No se puede cambiar nada fuera del horario de tu servicio de soporte. Pide que llamen dentro del horario.</translation>
    </message>
    <message>
        <source>Nothing can be changed: the caller asked for a password or another app, too.</source>
        <translation>No se puede cambiar nada: quien llama pidió también una contraseña u otra aplicación.</translation>
    </message>
    <message>
        <source>Accounts like this one can&apos;t be changed here. Ask an administrator.</source>
        <translation>Las cuentas como esta no se pueden cambiar aquí. Pide ayuda a un administrador.</translation>
    </message>
</context>
<context>
    <name>DeskLossText</name>
    <message>
        <source>The desk&apos;s store was damaged. It is now %1, and a new one was begun.</source>
        <extracomment>%1: a file</extracomment>
        <translation>La base de datos del puesto estaba dañada. Ahora es %1, y se ha empezado una nueva.</translation>
    </message>
    <message>
        <source>Row %1 of the record is missing.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Falta la fila %1 del registro.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the record are missing.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>Faltan las filas %1 a %2 del registro.</translation>
    </message>
    <message>
        <source>Row %1 is missing from the end of the record.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Falta la fila %1 al final del registro.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing from the end of the record.</source>
        <extracomment>%1 and %2: the numbers of the first and the last row</extracomment>
        <translation>Faltan las filas %1 a %2 al final del registro.</translation>
    </message>
    <message>
        <source>What this computer had seen of the record is gone. Rows may have been cut off at its end.</source>
        <translation>Lo que este equipo había visto del registro ya no está. Puede que se hayan cortado filas al final.</translation>
    </message>
    <message>
        <source>This computer can&apos;t note how far it has seen the record. Ask an administrator to look at its disk.</source>
        <translation>Este equipo no puede anotar hasta dónde ha visto el registro. Pide a un administrador que revise el disco.</translation>
    </message>
    <message>
        <source>Row %1 of the record was changed.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>La fila %1 del registro se modificó.</translation>
    </message>
    <message>
        <source>Row %1 of the record was moved: it now stands at %2.</source>
        <extracomment>%1 and %2: the numbers of rows</extracomment>
        <translation>La fila %1 del registro se movió: ahora está en la %2.</translation>
    </message>
    <message>
        <source>Row %1 was added to the record afterwards.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>La fila %1 se añadió al registro más tarde.</translation>
    </message>
    <message>
        <source>This isn&apos;t the record that this computer has seen up to row %1. It may be a copy that was put back.</source>
        <extracomment>%1: the number of a row</extracomment>
        <translation>Este no es el registro que este equipo ha visto hasta la fila %1. Puede ser una copia restaurada.</translation>
    </message>
    <message>
        <source>What protects the record from changes was taken out of its file.</source>
        <translation>Se quitó del archivo lo que protege el registro contra modificaciones.</translation>
    </message>
    <message>
        <source>Cases and locks may be lost. The desk stays shut until an administrator says that they know.</source>
        <translation>Puede que se hayan perdido casos y bloqueos. El puesto sigue cerrado hasta que un administrador diga que lo sabe.</translation>
    </message>
    <message>
        <source>First lock again who was locked. The file that was moved aside, or an export, says who.</source>
        <translation>Primero vuelve a bloquear a quien estaba bloqueado. El archivo apartado, o una exportación, dice a quién.</translation>
    </message>
    <message>
        <source>I know what may be lost</source>
        <translation>Sé lo que se puede haber perdido</translation>
    </message>
</context>
<context>
    <name>DeskMissingText</name>
    <message>
        <source>You no longer have this case in hand. Take it again.</source>
        <translation>Ya no llevas este caso. Tómalo otra vez.</translation>
    </message>
    <message>
        <source>%1 has this case in hand now.</source>
        <extracomment>%1: the login of an operator</extracomment>
        <translation>Ahora %1 lleva este caso.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. An approver can end the lock.</source>
        <translation>Esta persona está bloqueada para todos. Un aprobador puede quitar el bloqueo.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended, with a reason.</source>
        <translation>Esta persona está bloqueada para todos. El bloqueo se puede quitar si indicas un motivo.</translation>
    </message>
    <message>
        <source>This person is locked for everybody. The lock can be ended at %1, with a reason.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>Esta persona está bloqueada para todos. El bloqueo se puede quitar a partir de las %1 si indicas un motivo.</translation>
    </message>
    <message>
        <source>The policy has no rule for this case. Ask an administrator.</source>
        <translation>La política no tiene ninguna regla para este caso. Pide ayuda a un administrador.</translation>
    </message>
    <message>
        <source>Prove who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Comprueba quién llama: %1.</translation>
    </message>
    <message>
        <source>A proof is too old now. Prove again who is calling: %1.</source>
        <extracomment>%1: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Una prueba ya es demasiado antigua. Comprueba otra vez quién llama: %1.</translation>
    </message>
    <message>
        <source>A proof stopped counting at %1. Prove again who is calling: %2.</source>
        <extracomment>%1: a time of day, %2: ways to prove who is calling, such as &quot;a callback or a manager&apos;s word&quot;</extracomment>
        <translation>Una prueba dejó de valer a las %1. Comprueba otra vez quién llama: %2.</translation>
    </message>
    <message>
        <source>An approver said no to this change. Ask them why before you go on.</source>
        <translation>Un aprobador dijo que no a este cambio. Pregúntale por qué antes de seguir.</translation>
    </message>
    <message>
        <source>%1 said no to this change. Ask them why before you go on.</source>
        <extracomment>%1: the login of an approver</extracomment>
        <translation>%1 dijo que no a este cambio. Pregúntale por qué antes de seguir.</translation>
    </message>
    <message numerus="yes">
        <source>This change has to wait %n hour(s), once nothing else is missing.</source>
        <translation>
            <numerusform>Este cambio tiene que esperar %n hora, una vez que no falte nada más.</numerusform>
            <numerusform>Este cambio tiene que esperar %n horas, una vez que no falte nada más.</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold until %1. Arrange a second call then: the caller proves again who they are.</source>
        <extracomment>%1: a time of day, with a date where it is not today</extracomment>
        <translation>En espera hasta las %1. Acuerda una segunda llamada para entonces: quien llama tendrá que demostrar otra vez quién es.</translation>
    </message>
    <message>
        <source>No more texts for this person today.</source>
        <translation>Hoy ya no se envían más mensajes de texto para esta persona.</translation>
    </message>
    <message>
        <source>No more messages for this person today.</source>
        <translation>Hoy ya no se envían más mensajes para esta persona.</translation>
    </message>
    <message>
        <source>No more texts to this number today.</source>
        <translation>Hoy ya no se envían más mensajes de texto a este número.</translation>
    </message>
    <message>
        <source>No more emails to this address today.</source>
        <translation>Hoy ya no se envían más mensajes a este correo.</translation>
    </message>
    <message>
        <source>No more texts from you this hour.</source>
        <translation>En esta hora ya no puedes enviar más mensajes de texto.</translation>
    </message>
    <message>
        <source>No more messages from you this hour.</source>
        <translation>En esta hora ya no puedes enviar más mensajes.</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour.</source>
        <translation>En esta hora ya no puedes ver más números.</translation>
    </message>
    <message>
        <source>No more searches by you this hour.</source>
        <translation>En esta hora ya no puedes hacer más búsquedas.</translation>
    </message>
    <message>
        <source>No more texts for this person today. The next can go at %1.</source>
        <translation>Hoy ya no se envían más mensajes de texto para esta persona. El siguiente puede salir a las %1.</translation>
    </message>
    <message>
        <source>No more messages for this person today. The next can go at %1.</source>
        <translation>Hoy ya no se envían más mensajes para esta persona. El siguiente puede salir a las %1.</translation>
    </message>
    <message>
        <source>No more texts to this number today. The next can go at %1.</source>
        <translation>Hoy ya no se envían más mensajes de texto a este número. El siguiente puede salir a las %1.</translation>
    </message>
    <message>
        <source>No more emails to this address today. The next can go at %1.</source>
        <translation>Hoy ya no se envían más mensajes a este correo. El siguiente puede salir a las %1.</translation>
    </message>
    <message>
        <source>No more texts from you this hour. The next can go at %1.</source>
        <translation>En esta hora ya no puedes enviar más mensajes de texto. El siguiente puede salir a las %1.</translation>
    </message>
    <message>
        <source>No more messages from you this hour. The next can go at %1.</source>
        <translation>En esta hora ya no puedes enviar más mensajes. El siguiente puede salir a las %1.</translation>
    </message>
    <message>
        <source>You can&apos;t show more numbers this hour. You can show the next at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>En esta hora ya no puedes ver más números. Puedes ver el siguiente a las %1.</translation>
    </message>
    <message>
        <source>No more searches by you this hour. You can search again at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>En esta hora ya no puedes hacer más búsquedas. Puedes volver a buscar a las %1.</translation>
    </message>
    <message>
        <source>You aren&apos;t an operator at this desk. Ask an administrator.</source>
        <translation>No eres operador en este puesto. Pide ayuda a un administrador.</translation>
    </message>
    <message>
        <source>The desk&apos;s store doesn&apos;t answer. Nothing new can begin until it does.</source>
        <translation>La base de datos del puesto no responde. No se puede empezar nada nuevo hasta que responda.</translation>
    </message>
    <message>
        <source>This policy isn&apos;t registered at the desk. Ask an administrator to register it.</source>
        <translation>Esta política no está registrada en el puesto. Pide a un administrador que la registre.</translation>
    </message>
    <message>
        <source>Choose why the caller wants this.</source>
        <translation>Elige por qué lo pide quien llama.</translation>
    </message>
    <message>
        <source>Enter the ticket, the way your desk writes it.</source>
        <translation>Introduce el ticket con el formato de tu servicio de soporte.</translation>
    </message>
    <message>
        <source>These proofs came the same way, so they count as one. Add one that comes another way.</source>
        <translation>Estas pruebas llegaron por la misma vía, así que cuentan como una. Añade una por otra vía.</translation>
    </message>
    <message numerus="yes">
        <source>%n approver(s) have to say yes first.</source>
        <translation>
            <numerusform>Antes tiene que aprobarlo %n persona.</numerusform>
            <numerusform>Antes tienen que aprobarlo %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody was told of this person&apos;s last change. Tell them first.</source>
        <translation>No se avisó a todos del último cambio de esta persona. Haz primero los avisos que faltan.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>No se envió ningún código.</translation>
    </message>
    <message>
        <source>Enter the new phone number.</source>
        <translation>Introduce el nuevo número de teléfono.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Introduce el nuevo correo electrónico.</translation>
    </message>
</context>
<context>
    <name>DeskPageText</name>
    <message>
        <source>Text the code to %1 for %2</source>
        <extracomment>On a button. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Enviar el código por mensaje de texto a %1 para %2</translation>
    </message>
    <message>
        <source>Have the code called to %1 for %2</source>
        <extracomment>On a button: a machine calls and says the code. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Enviar el código por llamada a %1 para %2</translation>
    </message>
    <message>
        <source>Send the code to %1 for %2</source>
        <extracomment>On a button: in an app for messages. %1: the new phone number, %2: a person&apos;s name</extracomment>
        <translation>Enviar el código a %1 para %2</translation>
    </message>
    <message>
        <source>Email the code to %1 for %2</source>
        <extracomment>On a button. %1: the new email address, %2: a person&apos;s name</extracomment>
        <translation>Enviar el código por correo a %1 para %2</translation>
    </message>
    <message>
        <source>Text the link to %1 for %2</source>
        <translation>Enviar el enlace por mensaje de texto a %1 para %2</translation>
    </message>
    <message>
        <source>Email the link to %1 for %2</source>
        <translation>Enviar el enlace por correo a %1 para %2</translation>
    </message>
    <message>
        <source>Change the number to %1 for %2</source>
        <translation>Cambiar el número a %1 para %2</translation>
    </message>
    <message>
        <source>Change the address to %1 for %2</source>
        <translation>Cambiar el correo a %1 para %2</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>In the history of a person: it was whoever reads it</extracomment>
        <translation>tú</translation>
    </message>
    <message>
        <source>number changed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>número cambiado</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>correo cambiado</translation>
    </message>
    <message>
        <source>new number refused</source>
        <extracomment>In the history of a person</extracomment>
        <translation>número nuevo rechazado</translation>
    </message>
    <message>
        <source>new address refused</source>
        <translation>correo nuevo rechazado</translation>
    </message>
    <message>
        <source>new number given up</source>
        <extracomment>In the history of a person</extracomment>
        <translation>número nuevo abandonado</translation>
    </message>
    <message>
        <source>new address given up</source>
        <translation>correo nuevo abandonado</translation>
    </message>
    <message>
        <source>case stopped</source>
        <extracomment>In the history of a person</extracomment>
        <translation>caso detenido</translation>
    </message>
    <message>
        <source>new number not confirmed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>número nuevo no confirmado</translation>
    </message>
    <message>
        <source>new address not confirmed</source>
        <translation>correo nuevo no confirmado</translation>
    </message>
    <message>
        <source>a proof failed</source>
        <extracomment>In the history of a person</extracomment>
        <translation>falló una prueba</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>In the history of a person</extracomment>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>lock ended</source>
        <extracomment>In the history of a person</extracomment>
        <translation>bloqueo quitado</translation>
    </message>
    <message>
        <source>number changed elsewhere</source>
        <extracomment>In the history of a person</extracomment>
        <translation>número cambiado en otro lugar</translation>
    </message>
    <message>
        <source>address changed elsewhere</source>
        <translation>correo cambiado en otro lugar</translation>
    </message>
    <message>
        <source>Change the number for %1</source>
        <translation>Cambiar el número para %1</translation>
    </message>
    <message>
        <source>Change the address for %1</source>
        <translation>Cambiar el correo para %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number or email address now on the account</extracomment>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by you</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day</extracomment>
        <translation>%1 · caso %2 · lo abriste a las %3</translation>
    </message>
    <message>
        <source>%1 · case %2 · opened at %3 by %4</source>
        <extracomment>%1: the name of a service, %2: the number of a case, such as R-1042, %3: a time of day, %4: a login</extracomment>
        <translation>%1 · caso %2 · lo abrió %4 a las %3</translation>
    </message>
    <message>
        <source>this person</source>
        <extracomment>In place of a name that the service does not tell</extracomment>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>%1 was to tell them.</source>
        <extracomment>Whom a change concerns. %1: the name of a service</extracomment>
        <translation>%1 tenía que avisar.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>Asking the desk for leave…</source>
        <translation>Pidiendo autorización…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pidiendo a %1 que envíe un código…</translation>
    </message>
    <message>
        <source>Asking %1 to make the change…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pidiendo a %1 que haga el cambio…</translation>
    </message>
    <message>
        <source>Asking %1 for the account…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Consultando la cuenta en %1…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pidiendo a %1 que compruebe el código…</translation>
    </message>
    <message>
        <source>Asking %1 to tell them…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pidiendo a %1 que avise…</translation>
    </message>
    <message>
        <source>The stop isn&apos;t recorded, and this person isn&apos;t locked for others. Nothing goes on with this case here. Press F8 again.</source>
        <translation>No quedó registrado que el caso se detuvo, y esta persona no está bloqueada para los demás. Aquí no se sigue con este caso. Pulsa F8 otra vez.</translation>
    </message>
</context>
<context>
    <name>DeskProofText</name>
    <message>
        <source>a code to the phone number</source>
        <translation>un código al número de teléfono</translation>
    </message>
    <message>
        <source>a code to the email address</source>
        <translation>un código al correo electrónico</translation>
    </message>
    <message>
        <source>a code to a contact on the account</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>un código a un contacto de la cuenta</translation>
    </message>
    <message>
        <source>a callback</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>la devolución de la llamada</translation>
    </message>
    <message>
        <source>a document seen in person</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>un documento visto en persona</translation>
    </message>
    <message>
        <source>a document seen on video</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>un documento visto por videollamada</translation>
    </message>
    <message>
        <source>a manager&apos;s word</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>el aval de un superior</translation>
    </message>
    <message>
        <source>any proof</source>
        <extracomment>A way to prove who is calling, in the middle of a sentence</extracomment>
        <translation>cualquier prueba</translation>
    </message>
    <message>
        <source>Code to %1</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number or email address</extracomment>
        <translation>Código a %1</translation>
    </message>
    <message>
        <source>Code to the phone number</source>
        <translation>Código al número de teléfono</translation>
    </message>
    <message>
        <source>Code to the email address</source>
        <translation>Código al correo electrónico</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>A way to prove who is calling. %1: a masked phone number</extracomment>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Devolver la llamada a %1</translation>
    </message>
    <message>
        <source>Document seen in person</source>
        <translation>Documento visto en persona</translation>
    </message>
    <message>
        <source>Document seen on video</source>
        <translation>Documento visto por videollamada</translation>
    </message>
    <message>
        <source>A manager&apos;s word</source>
        <translation>Aval de un superior</translation>
    </message>
    <message>
        <source>The caller reads it out, and you enter it.</source>
        <translation>Quien llama lo lee en voz alta y tú lo introduces.</translation>
    </message>
    <message>
        <source>Tell the caller that you will call back. Hang up. Then show the number and call it.</source>
        <translation>Di a quien llama que le devolverás la llamada. Cuelga. Después muestra el número y llámalo.</translation>
    </message>
    <message>
        <source>Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>Compara la cara con un documento oficial, y el nombre con el de arriba. No anotes ningún número del documento.</translation>
    </message>
    <message>
        <source>Start the video call yourself. Compare the face with an official document, and the name with the one above. Note no number of it.</source>
        <translation>Inicia tú la videollamada. Compara la cara con un documento oficial, y el nombre con el de arriba. No anotes ningún número del documento.</translation>
    </message>
    <message>
        <source>Look the manager up in your directory, and call them there. Ask whether the caller is who they say.</source>
        <translation>Busca al superior en tu directorio y llama al número que figura ahí. Pregunta si quien llama es quien dice ser.</translation>
    </message>
    <message>
        <source>Hang up. Call %1. Say: “This is the help desk. Did you call us just now?” Then have them say what they wanted.</source>
        <extracomment>Steps of a callback. %1: a phone number</extracomment>
        <translation>Cuelga. Llama a %1. Di: «Llamo de soporte. ¿Nos llamó usted hace un momento?». Después, pide que te diga qué quería.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Of several, any will do. %1: ways to prove who is calling, with commas between them; %2: the last</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A code at the new number shows who holds it, not who they are.</source>
        <translation>Un código en el número nuevo demuestra quién lo tiene, no quién es.</translation>
    </message>
    <message>
        <source>A code at the new address shows who holds it, not who they are.</source>
        <translation>Un código en el correo nuevo demuestra quién lo tiene, no quién es.</translation>
    </message>
</context>
<context>
    <name>DeskRefusalText</name>
    <message>
        <source>The desk is closed, as its policy can&apos;t be read. Tell whoever set up Renumber for you.</source>
        <translation>El puesto está cerrado porque no se puede leer su política. Díselo a quien te configuró Renumber.</translation>
    </message>
    <message>
        <source>The desk is closed, as there is something wrong with its policy: %1. Tell whoever set up Renumber for you.</source>
        <extracomment>%1: what is wrong with a file, such as &quot;the file cannot be read&quot;</extracomment>
        <translation>El puesto está cerrado porque su política tiene un fallo: %1. Díselo a quien te configuró Renumber.</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring is locked. Unlock it, then try again.</source>
        <translation>El puesto está cerrado porque el llavero está bloqueado. Desbloquéalo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The desk is closed. Its cases are on this computer, but the key that they were recorded with isn&apos;t in the keyring. Tell whoever set up Renumber for you.</source>
        <translation>El puesto está cerrado. Sus casos están en este equipo, pero la clave con la que se registraron no está en el llavero. Díselo a quien te configuró Renumber.</translation>
    </message>
    <message>
        <source>The desk is closed, as this computer has no keyring to keep its key in. Start one, then try again.</source>
        <translation>El puesto está cerrado porque este equipo no tiene un llavero en el que guardar su clave. Inicia uno e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The desk is closed, as the keyring doesn&apos;t keep its key. Try again.</source>
        <translation>El puesto está cerrado porque el llavero no guarda su clave. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The account of this case can&apos;t be read now, so the case stays on the board. Try again.</source>
        <translation>La cuenta de este caso no se puede leer ahora, así que el caso sigue en el tablero. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know whose case %1 is. Find the person, and it goes on from there.</source>
        <extracomment>%1: the number of a case, such as R-1042</extracomment>
        <translation>Este equipo no sabe de quién es el caso %1. Busca a la persona y el caso sigue desde ahí.</translation>
    </message>
</context>
<context>
    <name>DeskStatementText</name>
    <message>
        <source>A note for the record about %1. Leave out numbers, codes and passwords.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Una nota para el registro sobre %1. No incluyas números, códigos ni contraseñas.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>The note is in the record.</source>
        <translation>La nota está en el registro.</translation>
    </message>
    <message>
        <source>Why can %1 be served again? It goes into the record, with your name.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>¿Por qué se puede atender otra vez a %1? Queda en el registro, con tu nombre.</translation>
    </message>
    <message>
        <source>End the lock</source>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <source>What kind of document did you see? It goes into the record. Leave out its number.</source>
        <translation>¿Qué tipo de documento viste? Queda en el registro. No incluyas su número.</translation>
    </message>
    <message>
        <source>Who vouches for the caller, and how did you reach them? It goes into the record. Leave out phone numbers and email addresses.</source>
        <translation>¿Quién responde por quien llama y cómo contactaste con esa persona? Queda en el registro. No incluyas números de teléfono ni correos electrónicos.</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed, and %1 is locked for everybody. After 24 hours the lock can be ended.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Se empezó una prueba y no ha terminado. Si terminas el caso ahora, cuenta como fallida, y se bloquea a %1 para todos. Pasadas 24 horas se puede quitar el bloqueo.</translation>
    </message>
    <message>
        <source>A proof was begun and hasn&apos;t ended. If you end the case now, it counts as failed for %1.</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Se empezó una prueba y no ha terminado. Si terminas el caso ahora, cuenta como fallida para %1.</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Terminar el caso</translation>
    </message>
    <message>
        <source>It&apos;s %1</source>
        <extracomment>On a button: the caller has proven who they are. %1: a person&apos;s name</extracomment>
        <translation>Es %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>On a button: the caller has not proven who they are. %1: a person&apos;s name</extracomment>
        <translation>No es %1</translation>
    </message>
</context>
<context>
    <name>DeskTellingPage</name>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Volver a la cuenta</translation>
    </message>
    <message>
        <source>Find another person</source>
        <translation>Buscar a otra persona</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprobante</translation>
    </message>
</context>
<context>
    <name>DoneText</name>
    <message>
        <source>Your old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Tu número anterior, %1, sigue en la cuenta.</translation>
    </message>
    <message>
        <source>Your old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Tu correo anterior, %1, sigue en la cuenta.</translation>
    </message>
    <message>
        <source>The old number, %1, is still on the account.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>El número anterior, %1, sigue en la cuenta.</translation>
    </message>
    <message>
        <source>The old address, %1, is still on the account.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>El correo anterior, %1, sigue en la cuenta.</translation>
    </message>
    <message>
        <source>If it should go, ask whoever runs %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Si hay que quitarlo, pídeselo a quien administra %1.</translation>
    </message>
    <message>
        <source>If that phone was lost or stolen, the number has to go. Ask whoever runs %1 to remove it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Si ese teléfono se perdió o lo robaron, hay que quitar el número. Pídeselo a quien administra %1.</translation>
    </message>
    <message>
        <source>If somebody else can read that mail, the address has to go. Ask whoever runs %1 to remove it.</source>
        <translation>Si otra persona puede leer los mensajes de ese correo, hay que quitarlo. Pídeselo a quien administra %1.</translation>
    </message>
    <message>
        <source>The number is on your account</source>
        <translation>El número está en tu cuenta</translation>
    </message>
    <message>
        <source>The address is on your account</source>
        <translation>El correo está en tu cuenta</translation>
    </message>
    <message>
        <source>The number is on the account</source>
        <translation>El número está en la cuenta</translation>
    </message>
    <message>
        <source>The address is on the account</source>
        <translation>El correo está en la cuenta</translation>
    </message>
    <message>
        <source>Your number is verified</source>
        <translation>Tu número está verificado</translation>
    </message>
    <message>
        <source>Your address is verified</source>
        <translation>Tu correo está verificado</translation>
    </message>
    <message>
        <source>The number is verified</source>
        <translation>El número está verificado</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <translation>El correo está verificado</translation>
    </message>
    <message>
        <source>Your number is changed and verified</source>
        <translation>Tu número ha cambiado y está verificado</translation>
    </message>
    <message>
        <source>Your address is changed and verified</source>
        <translation>Tu correo ha cambiado y está verificado</translation>
    </message>
    <message>
        <source>The number is changed and verified</source>
        <translation>El número ha cambiado y está verificado</translation>
    </message>
    <message>
        <source>The address is changed and verified</source>
        <translation>El correo ha cambiado y está verificado</translation>
    </message>
    <message>
        <source>Your number is changed</source>
        <translation>Tu número ha cambiado</translation>
    </message>
    <message>
        <source>Your address is changed</source>
        <translation>Tu correo ha cambiado</translation>
    </message>
    <message>
        <source>The number is changed</source>
        <translation>El número ha cambiado</translation>
    </message>
    <message>
        <source>The address is changed</source>
        <translation>El correo ha cambiado</translation>
    </message>
    <message>
        <source>%1 showed it at %2. We can&apos;t tell whether it is verified.</source>
        <translation>%1 lo mostró a las %2. No podemos saber si está verificado.</translation>
    </message>
    <message>
        <source>%1 showed it at %2, but not as verified.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 lo mostró a las %2, pero no como verificado.</translation>
    </message>
    <message>
        <source>%1 confirmed it at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 lo confirmó a las %2.</translation>
    </message>
    <message>
        <source>Another number is still the main one.</source>
        <translation>El número principal sigue siendo otro.</translation>
    </message>
    <message>
        <source>Another address is still the main one.</source>
        <translation>El correo principal sigue siendo otro.</translation>
    </message>
    <message>
        <source>The new number is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>El número nuevo aún no está verificado. Verifícalo ahora: puede que solo un número verificado te ayude a recuperar tu cuenta.</translation>
    </message>
    <message>
        <source>The new address is not verified yet. Verify it now: only a verified one may help you back into your account.</source>
        <translation>El correo nuevo aún no está verificado. Verifícalo ahora: puede que solo un correo verificado te ayude a recuperar tu cuenta.</translation>
    </message>
    <message>
        <source>The new number is not verified yet.</source>
        <translation>El número nuevo aún no está verificado.</translation>
    </message>
    <message>
        <source>The new address is not verified yet.</source>
        <translation>El correo nuevo aún no está verificado.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A title, such as &quot;Your number is changed&quot;, as a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>A line of a receipt; %1: a phone number or an email address</extracomment>
        <translation>Ahora: %1</translation>
    </message>
</context>
<context>
    <name>EmailEditor</name>
    <message>
        <source>New email address</source>
        <translation>Nuevo correo electrónico</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <source>the discovery document is not one</source>
        <translation>el documento de descubrimiento no es tal</translation>
    </message>
    <message>
        <source>the discovery document is that of another issuer</source>
        <translation>el documento de descubrimiento es de otro emisor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the discovery document is no safe address</source>
        <extracomment>%1: the name of a member of a JSON document</extracomment>
        <translation>&quot;%1&quot; en el documento de descubrimiento no es una dirección segura</translation>
    </message>
    <message>
        <source>the identity provider has no PKCE with S256</source>
        <translation>el proveedor de identidad no tiene PKCE con S256</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>no hay ningún valor para {%1}</translation>
    </message>
    <message>
        <source>the service description has no call for this case</source>
        <translation>la descripción del servicio no tiene ninguna llamada para este caso</translation>
    </message>
    <message>
        <source>the reply does not say whose account it is</source>
        <translation>la respuesta no dice de quién es la cuenta</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1: %2. Fix: %3.</source>
        <extracomment>%1: file and line, %2: what is wrong there, %3: how to mend it</extracomment>
        <translation>%1: %2. Solución: %3.</translation>
    </message>
    <message>
        <source>%1: at %2: %3. Fix: %4.</source>
        <extracomment>%1: file and line, %2: place in a JSON document, %3: what is wrong there, %4: how to mend it</extracomment>
        <translation>%1: en %2: %3. Solución: %4.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Whose account?</source>
        <translation>¿De quién es la cuenta?</translation>
    </message>
    <message>
        <source>Phone number, email address or name</source>
        <translation>Número de teléfono, correo electrónico o nombre</translation>
    </message>
    <message>
        <source>What they want changed</source>
        <translation>Qué quiere cambiar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Otras cuentas</translation>
    </message>
    <message>
        <source>Open this account</source>
        <translation>Abrir esta cuenta</translation>
    </message>
</context>
<context>
    <name>ForgettingText</name>
    <message>
        <source>You will be signed out, and all sign-ins, unfinished changes and settings of Renumber deleted from this computer. A code that was sent can&apos;t be entered here any more.</source>
        <translation>Se cerrará tu sesión, y se borrarán de este equipo todas las sesiones, los cambios sin terminar y los ajustes de Renumber. Un código ya enviado ya no se podrá introducir aquí.</translation>
    </message>
    <message>
        <source>Your sign-ins, unfinished changes and settings are deleted. The help desk&apos;s record stays, and what its open cases need from the keyring.</source>
        <translation>Se borraron tus sesiones, tus cambios sin terminar y tus ajustes. El registro de soporte se conserva, igual que lo que sus casos abiertos necesitan del llavero.</translation>
    </message>
    <message>
        <source>Nothing of you is left on this computer.</source>
        <translation>En este equipo no queda nada tuyo.</translation>
    </message>
    <message>
        <source>Renumber couldn&apos;t read its files, so something may still be on this computer. Look at the disk, then try again.</source>
        <translation>Renumber no pudo leer sus archivos, así que puede quedar algo en este equipo. Revisa el disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t let go of everything. Unlock it, then try again.</source>
        <translation>No se pudo borrar todo del llavero. Desbloquéalo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>All files are deleted, a damaged one among them. What it named in the keyring may still be there: look for Renumber in it.</source>
        <translation>Se borraron todos los archivos, uno de ellos dañado. Lo que ese archivo indicaba del llavero puede seguir ahí: busca Renumber en el llavero.</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Look at the disk and the keyring, then try again.</source>
        <translation>No se pudo borrar todo. Revisa el disco y el llavero e inténtalo otra vez.</translation>
    </message>
</context>
<context>
    <name>FoundText</name>
    <message>
        <source>the name “%1”</source>
        <extracomment>%1: a name that somebody typed</extracomment>
        <translation>el nombre «%1»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two things that somebody was looked for by, such as two phone numbers</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>in a list of what people can be found by</comment>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>email address</source>
        <comment>in a list of what people can be found by</comment>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>name</source>
        <comment>in a list of what people can be found by</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: a user&apos;s id or its end</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>You looked for %1. Is this the one?</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>Buscaste %1. ¿Es esta persona?</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>Puede haber otras.</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>¿Cuál de estas?</translation>
    </message>
    <message>
        <source>Here are %1 of %2. Choose one, or type more above to see fewer.</source>
        <extracomment>%1, %2: numbers; people who were found, the first of them shown in a list below</extracomment>
        <translation>Se muestran %1 de %2. Elige una, o añade texto arriba para ver menos.</translation>
    </message>
    <message>
        <source>Here are the first %1. There may be more. Choose one, or type more above to see fewer.</source>
        <extracomment>%1: a number; people who were found, shown in a list below</extracomment>
        <translation>Se muestran las primeras %1. Puede haber más. Elige una, o añade texto arriba para ver menos.</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <extracomment>%1: a phone number, an email address or a name</extracomment>
        <translation>Buscando %1…</translation>
    </message>
    <message>
        <source>No match for %1.</source>
        <extracomment>%1: a phone number, an email address or a name that was looked for</extracomment>
        <translation>Sin resultados para %1.</translation>
    </message>
    <message>
        <source>For a phone number, begin with + and the country code.</source>
        <translation>Si es un número de teléfono, empieza con + y el prefijo del país.</translation>
    </message>
    <message>
        <source>Check it, or look for something else.</source>
        <translation>Compruébalo o busca otra cosa.</translation>
    </message>
    <message>
        <source>%1 found %2, but listed none of them. Type more, then look again.</source>
        <extracomment>%1: the name of a service, %2: a number</extracomment>
        <translation>%1 encontró %2, pero no mostró ninguna. Añade texto y busca otra vez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by phone number. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;email address and name&quot;</extracomment>
        <translation>%1 no puede buscar personas por número de teléfono. Búscalas por: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by email address. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and name&quot;</extracomment>
        <translation>%1 no puede buscar personas por correo electrónico. Búscalas por: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t find people by name. Look for them by: %2.</source>
        <extracomment>%1: the name of a service, %2: a list such as &quot;phone number and email address&quot;</extracomment>
        <translation>%1 no puede buscar personas por nombre. Búscalas por: %2.</translation>
    </message>
    <message>
        <source>Enter a phone number, an email address or a name first.</source>
        <translation>Introduce primero un número de teléfono, un correo electrónico o un nombre.</translation>
    </message>
    <message>
        <source>There is more than one phone number here. Keep only the one you mean.</source>
        <translation>Aquí hay más de un número de teléfono. Deja solo el que buscas.</translation>
    </message>
    <message>
        <source>There is more than one email address here. Keep only the one you mean.</source>
        <translation>Aquí hay más de un correo electrónico. Deja solo el que buscas.</translation>
    </message>
    <message>
        <source>Which country is this number in? Begin it with + and the country code.</source>
        <translation>¿De qué país es este número? Empiézalo con + y el prefijo del país.</translation>
    </message>
    <message>
        <source>This phone number has an extension. Leave it out.</source>
        <translation>Este número de teléfono tiene una extensión. Quítala.</translation>
    </message>
    <message>
        <source>This isn&apos;t an email address. It should look like name@example.com.</source>
        <translation>Esto no es un correo electrónico. Debe tener esta forma: nombre@example.com.</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code.</source>
        <translation>Escribe los números de teléfono con + y el prefijo del país.</translation>
    </message>
    <message>
        <source>Write phone numbers with + and the country code, or as people do in %1.</source>
        <extracomment>%1: the name of a country</extracomment>
        <translation>Escribe los números de teléfono con + y el prefijo del país, o como se escriben en este país: %1.</translation>
    </message>
</context>
<context>
    <name>HitMarksText</name>
    <message>
        <source>Open case %1</source>
        <extracomment>Of somebody who was found. %1: the number of their case, which nobody has in hand</extracomment>
        <translation>Caso abierto %1</translation>
    </message>
    <message>
        <source>In your hands (%1)</source>
        <extracomment>Of somebody who was found. %1: the number of their case</extracomment>
        <translation>Lo llevas tú (%1)</translation>
    </message>
    <message>
        <source>In hand by %1 since %2 (%3)</source>
        <extracomment>Of somebody who was found. %1: an operator, %2: a time of day, %3: the number of the case</extracomment>
        <translation>Lo lleva %1 desde las %2 (%3)</translation>
    </message>
    <message>
        <source>Flagged: %1</source>
        <extracomment>Of somebody who was found. %1: reasons for doubt, such as &quot;failed proofs&quot;</extracomment>
        <translation>Alertas: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Locked for everybody</source>
        <extracomment>Of somebody who was found: nothing can be changed for them now, whoever is at work</extracomment>
        <translation>Bloqueo para todos</translation>
    </message>
</context>
<context>
    <name>InputReader</name>
    <message>
        <source>&quot;%1&quot; has a meaning already</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; ya tiene un significado</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elige otro nombre</translation>
    </message>
    <message>
        <source>the choice makes no difference</source>
        <translation>la opción no cambia nada</translation>
    </message>
    <message>
        <source>give &quot;yes&quot; and &quot;no&quot; different values</source>
        <translation>da valores distintos a &quot;yes&quot; y &quot;no&quot;</translation>
    </message>
    <message>
        <source>only a code to a phone number travels in other ways than by message</source>
        <translation>solo un código a un número de teléfono viaja por otras vías que el mensaje</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>quítalo</translation>
    </message>
    <message>
        <source>this way is there already</source>
        <translation>esta vía ya está</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>deja uno de los dos</translation>
    </message>
    <message>
        <source>this is not one way for a code to travel</source>
        <translation>esto no es una sola vía para que viaje un código</translation>
    </message>
    <message>
        <source>give it one of text, call, app and email</source>
        <translation>dale una de text, call, app y email</translation>
    </message>
    <message>
        <source>nobody can tell which app is meant</source>
        <translation>nadie puede saber de qué aplicación se trata</translation>
    </message>
    <message>
        <source>only an app has a name</source>
        <translation>solo una aplicación tiene nombre</translation>
    </message>
    <message>
        <source>add its &quot;name&quot;, as people know it</source>
        <translation>añade su &quot;name&quot;, como la conoce la gente</translation>
    </message>
    <message>
        <source>take &quot;name&quot; out</source>
        <translation>quita &quot;name&quot;</translation>
    </message>
    <message>
        <source>the choice is never sent</source>
        <translation>la opción nunca se envía</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take the choice out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>usa {%1} en una de las llamadas, o quita la opción</translation>
    </message>
    <message>
        <source>what is asked for is never sent</source>
        <translation>lo que se pregunta nunca se envía</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls, or take it out</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>usa {%1} en una de las llamadas, o quítalo</translation>
    </message>
    <message>
        <source>how the code is to travel is never sent</source>
        <translation>nunca se envía cómo debe viajar el código</translation>
    </message>
    <message>
        <source>use {by} in the calls of &quot;send&quot;, or leave one way</source>
        <translation>usa {by} en las llamadas de &quot;send&quot;, o deja una sola vía</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>nothing of this text can be seen</source>
        <translation>no se puede ver nada de este texto</translation>
    </message>
    <message>
        <source>write what people are to read</source>
        <translation>escribe lo que la gente debe leer</translation>
    </message>
    <message>
        <source>the file is not well-formed JSON (%1)</source>
        <extracomment>%1: a parser&apos;s word for a JSON syntax error</extracomment>
        <translation>el archivo no es JSON bien formado (%1)</translation>
    </message>
    <message>
        <source>correct the syntax at or just before this line</source>
        <translation>corrige la sintaxis en esta línea o justo antes</translation>
    </message>
    <message>
        <source>the file does not hold a JSON object</source>
        <translation>el archivo no contiene un objeto JSON</translation>
    </message>
    <message>
        <source>let the file begin with { and end with }</source>
        <translation>haz que el archivo empiece con { y termine con }</translation>
    </message>
    <message>
        <source>this member stands twice</source>
        <translation>este miembro está dos veces</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>deja uno de los dos</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <extracomment>%1: the operating system&apos;s reason</extracomment>
        <translation>el archivo no se puede leer (%1)</translation>
    </message>
    <message>
        <source>check the name and who may read it</source>
        <translation>comprueba el nombre y quién puede leerlo</translation>
    </message>
    <message>
        <source>this is not a file but a folder, a pipe or a device</source>
        <translation>esto no es un archivo, sino una carpeta, una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>indica un archivo</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>el archivo ocupa más de 1 MiB</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>comprueba que es el archivo correcto</translation>
    </message>
</context>
<context>
    <name>KeyringText</name>
    <message>
        <source>You stay signed in until you quit. The keyring is locked, so your sign-in isn&apos;t saved.</source>
        <translation>Tu sesión sigue abierta hasta que salgas. El llavero está bloqueado, así que tu sesión no se guarda.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. No keyring answers on this computer, so your sign-in isn&apos;t saved.</source>
        <translation>Tu sesión sigue abierta hasta que salgas. Ningún llavero responde en este equipo, así que tu sesión no se guarda.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Your access token is too long for the keyring, so it isn&apos;t saved.</source>
        <translation>Tu sesión sigue abierta hasta que salgas. Tu token de acceso es demasiado largo para el llavero, así que no se guarda.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. The keyring didn&apos;t take your sign-in, so it isn&apos;t saved.</source>
        <translation>Tu sesión sigue abierta hasta que salgas. El llavero no la aceptó, así que no se guarda.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Probar otra vez el llavero</translation>
    </message>
    <message>
        <source>Your sign-in is in the keyring, and the keyring is locked. Unlock it and try again. You don&apos;t have to sign in again.</source>
        <translation>Tu sesión está en el llavero, y el llavero está bloqueado. Desbloquéalo e inténtalo otra vez. No hace falta que vuelvas a iniciar sesión.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach the keyring that has your sign-in. Try again when it runs, or sign in again.</source>
        <translation>No pudimos acceder al llavero que tiene tu sesión. Inténtalo otra vez cuando funcione, o vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read your sign-in from the keyring. Try once more, or sign in again.</source>
        <translation>No pudimos leer tu sesión del llavero. Inténtalo una vez más, o vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Please sign in again. The address of %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Vuelve a iniciar sesión. La dirección de %1 ha cambiado en los ajustes de Renumber. Tu sesión anterior no se envió ahí. Si no lo esperabas, pregunta a quien te dio los ajustes.</translation>
    </message>
    <message>
        <source>Please sign in again. How you sign in to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not used. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Vuelve a iniciar sesión. La forma de iniciar sesión en %1 ha cambiado en los ajustes de Renumber. Tu sesión anterior no se usó. Si no lo esperabas, pregunta a quien te dio los ajustes.</translation>
    </message>
    <message>
        <source>Please sign in again. How your sign-in is sent to %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Vuelve a iniciar sesión. La forma en que tu sesión se envía a %1 ha cambiado en los ajustes de Renumber. Tu sesión anterior no se envió. Si no lo esperabas, pregunta a quien te dio los ajustes.</translation>
    </message>
    <message>
        <source>Please sign in again. Who vouches for %1 has changed in Renumber&apos;s settings. Your earlier sign-in was not sent there. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Vuelve a iniciar sesión. Quien responde por %1 ha cambiado en los ajustes de Renumber. Tu sesión anterior no se envió ahí. Si no lo esperabas, pregunta a quien te dio los ajustes.</translation>
    </message>
    <message>
        <source>Please sign in again. Your earlier sign-in to %1 may be for another organisation than Renumber&apos;s settings name now. It was not sent. If you didn&apos;t expect this, ask whoever gave you the settings.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Vuelve a iniciar sesión. Tu sesión anterior en %1 puede ser de una organización distinta de la que figura ahora en los ajustes de Renumber. No se envió. Si no lo esperabas, pregunta a quien te dio los ajustes.</translation>
    </message>
    <message>
        <source>Please sign in again. The file by which Renumber recognises accounts was lost or damaged. Your earlier sign-in to %1 was not used.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Vuelve a iniciar sesión. El archivo con el que Renumber reconoce las cuentas se perdió o se dañó. Tu sesión anterior en %1 no se usó.</translation>
    </message>
    <message>
        <source>Please sign in to %1 once more. From now on, Renumber sends your sign-in only to the address it is for.</source>
        <extracomment>Why an earlier sign-in was not used. %1: the name of a service</extracomment>
        <translation>Inicia sesión en %1 una vez más. Desde ahora, Renumber envía tu sesión solo a la dirección a la que pertenece.</translation>
    </message>
</context>
<context>
    <name>LeavingText</name>
    <message>
        <source>%1 accepted your request for %2, but didn&apos;t show it yet. Refresh to look again.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 aceptó tu petición para %2, pero aún no lo mostró. Recarga para volver a mirar.</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but we couldn&apos;t confirm the result. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 aceptó tu petición para %2, pero no pudimos confirmar el resultado. Recarga para ver lo que muestra la cuenta.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>No llegó una respuesta clara de %1. Puede que tu petición para %2 haya funcionado, o no. Recarga para ver lo que muestra la cuenta.</translation>
    </message>
    <message>
        <source>You left before %1 answered. Your request for %2 may or may not have worked. Refresh to see what the account shows.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Te fuiste antes de que %1 respondiera. Puede que tu petición para %2 haya funcionado, o no. Recarga para ver lo que muestra la cuenta.</translation>
    </message>
    <message>
        <source>Your number changes as soon as its link is clicked.</source>
        <translation>Tu número cambia en cuanto se haga clic en su enlace.</translation>
    </message>
    <message>
        <source>Your address changes as soon as its link is clicked.</source>
        <translation>Tu correo cambia en cuanto se haga clic en su enlace.</translation>
    </message>
    <message>
        <source>The number changes as soon as its link is clicked.</source>
        <translation>El número cambia en cuanto se haga clic en su enlace.</translation>
    </message>
    <message>
        <source>The address changes as soon as its link is clicked.</source>
        <translation>El correo cambia en cuanto se haga clic en su enlace.</translation>
    </message>
    <message>
        <source>Your number is unchanged until its code is entered.</source>
        <translation>Tu número no cambia hasta que se introduzca su código.</translation>
    </message>
    <message>
        <source>Your address is unchanged until its code is entered.</source>
        <translation>Tu correo no cambia hasta que se introduzca su código.</translation>
    </message>
    <message>
        <source>The number is unchanged until its code is entered.</source>
        <translation>El número no cambia hasta que se introduzca su código.</translation>
    </message>
    <message>
        <source>The address is unchanged until its code is entered.</source>
        <translation>El correo no cambia hasta que se introduzca su código.</translation>
    </message>
    <message>
        <source>If its code arrives, ignore it.</source>
        <translation>Si llega su código, ignóralo.</translation>
    </message>
    <message>
        <source>If its link arrives, don&apos;t click it.</source>
        <translation>Si llega su enlace, no hagas clic en él.</translation>
    </message>
    <message>
        <source>The change to %1 was discarded.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>El cambio a %1 se descartó.</translation>
    </message>
    <message>
        <source>You left the change to %1 unfinished.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Dejaste sin terminar el cambio a %1.</translation>
    </message>
    <message>
        <source>Its code can no longer be entered here.</source>
        <translation>Su código ya no se puede introducir aquí.</translation>
    </message>
    <message>
        <source>Your number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>Tu número ha cambiado a %1. No está confirmado.</translation>
    </message>
    <message>
        <source>Your address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>Tu correo ha cambiado a %1. No está confirmado.</translation>
    </message>
    <message>
        <source>The number has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: a phone number</extracomment>
        <translation>El número ha cambiado a %1. No está confirmado.</translation>
    </message>
    <message>
        <source>The address has changed to %1. It isn&apos;t confirmed.</source>
        <extracomment>%1: an email address</extracomment>
        <translation>El correo ha cambiado a %1. No está confirmado.</translation>
    </message>
    <message>
        <source>Your account does not show the new number.</source>
        <translation>Tu cuenta no muestra el número nuevo.</translation>
    </message>
    <message>
        <source>Your account does not show the new address.</source>
        <translation>Tu cuenta no muestra el correo nuevo.</translation>
    </message>
    <message>
        <source>The account does not show the new number.</source>
        <translation>La cuenta no muestra el número nuevo.</translation>
    </message>
    <message>
        <source>The account does not show the new address.</source>
        <translation>La cuenta no muestra el correo nuevo.</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>Recarga para ver lo que muestra la cuenta.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It may or may not have been made. Refresh to see what the account shows.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>No pudimos confirmar el cambio a %1. Puede que se haya hecho, o no. Recarga para ver lo que muestra la cuenta.</translation>
    </message>
    <message>
        <source>Its link may still change your number. Don&apos;t click it.</source>
        <translation>Su enlace aún puede cambiar tu número. No hagas clic en él.</translation>
    </message>
    <message>
        <source>Its link may still change your address. Don&apos;t click it.</source>
        <translation>Su enlace aún puede cambiar tu correo. No hagas clic en él.</translation>
    </message>
    <message>
        <source>Its link may still change the number. Don&apos;t click it.</source>
        <translation>Su enlace aún puede cambiar el número. No hagas clic en él.</translation>
    </message>
    <message>
        <source>Its link may still change the address. Don&apos;t click it.</source>
        <translation>Su enlace aún puede cambiar el correo. No hagas clic en él.</translation>
    </message>
    <message>
        <source>Your number may still change.</source>
        <translation>Tu número aún puede cambiar.</translation>
    </message>
    <message>
        <source>Your address may still change.</source>
        <translation>Tu correo aún puede cambiar.</translation>
    </message>
    <message>
        <source>The number may still change.</source>
        <translation>El número aún puede cambiar.</translation>
    </message>
    <message>
        <source>The address may still change.</source>
        <translation>El correo aún puede cambiar.</translation>
    </message>
    <message>
        <source>Its code may still change your number. Give it to nobody.</source>
        <translation>Su código aún puede cambiar tu número. No se lo des a nadie.</translation>
    </message>
    <message>
        <source>Its code may still change your address. Give it to nobody.</source>
        <translation>Su código aún puede cambiar tu correo. No se lo des a nadie.</translation>
    </message>
    <message>
        <source>Its code may still change the number. Give it to nobody.</source>
        <translation>Su código aún puede cambiar el número. No se lo des a nadie.</translation>
    </message>
    <message>
        <source>Its code may still change the address. Give it to nobody.</source>
        <translation>Su código aún puede cambiar el correo. No se lo des a nadie.</translation>
    </message>
    <message>
        <source>Your account shows %1 now.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Ahora tu cuenta muestra %1.</translation>
    </message>
    <message>
        <source>The account shows %1 now.</source>
        <translation>Ahora la cuenta muestra %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t discard the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 no descartó el cambio a %2.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>No pudimos confirmar que %1 descartara el cambio a %2.</translation>
    </message>
    <message>
        <source>%1 said that it discarded the change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 dijo que descartó el cambio a %2.</translation>
    </message>
    <message>
        <source>It is still waiting to be confirmed.</source>
        <translation>Sigue a la espera de confirmación.</translation>
    </message>
    <message>
        <source>%1 no longer shows a change to %2.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 ya no muestra ningún cambio a %2.</translation>
    </message>
    <message>
        <source>If you cancel, the link sent to %1 can&apos;t be used any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Si cancelas, el enlace enviado a %1 ya no se podrá usar.</translation>
    </message>
    <message>
        <source>If you cancel, the code sent to %1 can&apos;t be used here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Si cancelas, el código enviado a %1 ya no se podrá usar aquí.</translation>
    </message>
    <message>
        <source>%1 accepted your request for %2, but hasn&apos;t shown it yet. If you sign out now, we can&apos;t check that it did.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 aceptó tu petición para %2, pero aún no lo ha mostrado. Si cierras sesión ahora, no podemos comprobar que lo hizo.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. If you sign out now, we can&apos;t check whether it worked.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>No llegó una respuesta clara de %1 sobre %2. Si cierras sesión ahora, no podemos comprobar si funcionó.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered about %2 yet. If you sign out now, you won&apos;t see its answer.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>%1 aún no ha respondido sobre %2. Si cierras sesión ahora, no verás su respuesta.</translation>
    </message>
    <message>
        <source>A link for %1 was asked for. If you sign out now, you can&apos;t finish this here.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Se pidió un enlace para %1. Si cierras sesión ahora, no podrás terminar esto aquí.</translation>
    </message>
    <message>
        <source>A code for %1 was asked for. If you sign out now, you can&apos;t enter it here any more.</source>
        <extracomment>%1: a phone number or an email address</extracomment>
        <translation>Se pidió un código para %1. Si cierras sesión ahora, ya no podrás introducirlo aquí.</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Open the message and click its link. Then come back here.</source>
        <translation>Abre el mensaje y haz clic en su enlace. Después vuelve aquí.</translation>
    </message>
    <message>
        <source>I clicked the link</source>
        <translation>Ya hice clic en el enlace</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Enviar un enlace nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <comment>The title of what hides an operators&apos; desk</comment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>MaskedText</name>
    <message>
        <source>(stands twice)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>(está dos veces)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>Stands in the place of a value in a service&apos;s reply</extracomment>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>(and %1 more lines)</source>
        <extracomment>%1: how many lines of a long text are left out</extracomment>
        <translation>(y %1 líneas más)</translation>
    </message>
</context>
<context>
    <name>Matcher</name>
    <message>
        <source>a condition is a text, a number, true or false, a list of these, {&quot;present&quot;: true or false}, {&quot;contains&quot;: &quot;text&quot; or a list of texts} or {&quot;not&quot;: &quot;text&quot;}</source>
        <translation>una condición es un texto, un número, true o false, una lista de estos, {&quot;present&quot;: true o false}, {&quot;contains&quot;: &quot;texto&quot; o una lista de textos} o {&quot;not&quot;: &quot;texto&quot;}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 texted it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 lo envió por mensaje de texto a las %2.</translation>
    </message>
    <message>
        <source>%1 called with it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;: by phone. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 lo dio por llamada a las %2.</translation>
    </message>
    <message>
        <source>%2 sent it in %1 at %3.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a chat app, %2: the name of a service, %3: a time of day</extracomment>
        <translation>%2 lo envió por %1 a las %3.</translation>
    </message>
    <message>
        <source>%1 emailed it at %2.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 lo envió por correo a las %2.</translation>
    </message>
    <message>
        <source>%1 texted a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 envió un código nuevo por mensaje de texto a las %2.</translation>
    </message>
    <message>
        <source>%1 called with a new code at %2.</source>
        <extracomment>By phone. %1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 llamó con un código nuevo a las %2.</translation>
    </message>
    <message>
        <source>%2 sent a new code in %1 at %3.</source>
        <extracomment>%1: the name of a chat app, %2: the name of a service, %3: a time of day with seconds</extracomment>
        <translation>%2 envió un código nuevo por %1 a las %3.</translation>
    </message>
    <message>
        <source>%1 emailed a new code at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 envió un código nuevo por correo a las %2.</translation>
    </message>
    <message>
        <source>%1 texted a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the phone number&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 envió un enlace por mensaje de texto a las %2.</translation>
    </message>
    <message>
        <source>%1 emailed a link at %2.</source>
        <extracomment>Below the heading &quot;Confirm the email address&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 envió un enlace por correo a las %2.</translation>
    </message>
    <message>
        <source>%1 texted a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 envió un enlace nuevo por mensaje de texto a las %2.</translation>
    </message>
    <message>
        <source>%1 emailed a new link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day with seconds</extracomment>
        <translation>%1 envió un enlace nuevo por correo a las %2.</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 muestra este número a la espera de confirmación. Ahora no se envió nada. Haz clic en el enlace que llegó.</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Click the link that came.</source>
        <translation>%1 muestra este correo a la espera de confirmación. Ahora no se envió nada. Haz clic en el enlace que llegó.</translation>
    </message>
    <message>
        <source>%1 shows this number as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>%1 muestra este número a la espera de confirmación. Ahora no se envió nada. Introduce el código que llegó.</translation>
    </message>
    <message>
        <source>%1 shows this address as waiting to be confirmed. Nothing was sent now. Enter the code that came.</source>
        <translation>%1 muestra este correo a la espera de confirmación. Ahora no se envió nada. Introduce el código que llegó.</translation>
    </message>
    <message>
        <source>Or have a new link sent.</source>
        <translation>O pide un enlace nuevo.</translation>
    </message>
    <message>
        <source>Or have a new code sent.</source>
        <translation>O pide un código nuevo.</translation>
    </message>
    <message>
        <source>%1 does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 aún no muestra el correo nuevo. Si llega un mensaje de correo, haz lo que dice. Si no, cancela y recarga.</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a text message comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service</extracomment>
        <translation>%1 aún no muestra el número nuevo. Si llega un mensaje de texto, haz lo que dice. Si no, cancela y recarga.</translation>
    </message>
    <message>
        <source>%1 does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service</extracomment>
        <translation>%1 aún no muestra el número nuevo. Si llega un código, introdúcelo aquí. Si no, cancela y recarga.</translation>
    </message>
    <message>
        <source>An email may be on its way. You asked %1 at %2, but it does not show the new address yet. If an email comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Puede que haya un mensaje de correo en camino. Se lo pediste a %1 a las %2, pero aún no muestra el correo nuevo. Si llega un mensaje, haz lo que dice. Si no, cancela y recarga.</translation>
    </message>
    <message>
        <source>A text message may be on its way. You asked %1 at %2, but it does not show the new number yet. If one comes, do as it says. Otherwise cancel and refresh.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Puede que haya un mensaje de texto en camino. Se lo pediste a %1 a las %2, pero aún no muestra el número nuevo. Si llega uno, haz lo que dice. Si no, cancela y recarga.</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 at %2, but it does not show the new number yet. If a code comes, enter it here. Otherwise cancel and refresh.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Puede que haya un código en camino. Se lo pediste a %1 a las %2, pero aún no muestra el número nuevo. Si llega un código, introdúcelo aquí. Si no, cancela y recarga.</translation>
    </message>
    <message>
        <source>A link may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, click it.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Puede que haya un enlace en camino. Se lo pediste a %1 a las %2, pero la respuesta se perdió. Si llega, haz clic en él.</translation>
    </message>
    <message>
        <source>A code may be on its way. You asked %1 for it at %2, but the answer was lost. If it comes, enter it here.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day</extracomment>
        <translation>Puede que haya un código en camino. Se lo pediste a %1 a las %2, pero la respuesta se perdió. Si llega, introdúcelo aquí.</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this number.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Pediste un enlace a %1 a las %2. Si no llega ninguno, puede que otra cuenta tenga este número.</translation>
    </message>
    <message>
        <source>You asked %1 for a link at %2. If none comes, another account may have this address.</source>
        <extracomment>Below a heading. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Pediste un enlace a %1 a las %2. Si no llega ninguno, puede que otra cuenta tenga este correo.</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this number.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Pediste un código a %1 a las %2. Si no llega ninguno, puede que otra cuenta tenga este número.</translation>
    </message>
    <message>
        <source>You asked %1 for a code at %2. If none comes, another account may have this address.</source>
        <extracomment>Below the heading &quot;Enter the code&quot;. %1: the name of a service, %2: a time of day, perhaps with seconds</extracomment>
        <translation>Pediste un código a %1 a las %2. Si no llega ninguno, puede que otra cuenta tenga este correo.</translation>
    </message>
    <message>
        <source>Your number has changed already. This confirms it.</source>
        <translation>Tu número ya ha cambiado. Con este paso lo confirmas.</translation>
    </message>
    <message>
        <source>Your address has changed already. This confirms it.</source>
        <translation>Tu correo ya ha cambiado. Con este paso lo confirmas.</translation>
    </message>
    <message>
        <source>The number has changed already. This confirms it.</source>
        <translation>El número ya ha cambiado. Con este paso lo confirmas.</translation>
    </message>
    <message>
        <source>The address has changed already. This confirms it.</source>
        <translation>El correo ya ha cambiado. Con este paso lo confirmas.</translation>
    </message>
    <message>
        <source>Your account does not show the new number yet.</source>
        <translation>Tu cuenta aún no muestra el número nuevo.</translation>
    </message>
    <message>
        <source>Your account does not show the new address yet.</source>
        <translation>Tu cuenta aún no muestra el correo nuevo.</translation>
    </message>
    <message>
        <source>The account does not show the new number yet.</source>
        <translation>La cuenta aún no muestra el número nuevo.</translation>
    </message>
    <message>
        <source>The account does not show the new address yet.</source>
        <translation>La cuenta aún no muestra el correo nuevo.</translation>
    </message>
    <message>
        <source>Your number may have changed already. This confirms it.</source>
        <translation>Puede que tu número ya haya cambiado. Con este paso lo confirmas.</translation>
    </message>
    <message>
        <source>Your address may have changed already. This confirms it.</source>
        <translation>Puede que tu correo ya haya cambiado. Con este paso lo confirmas.</translation>
    </message>
    <message>
        <source>The number may have changed already. This confirms it.</source>
        <translation>Puede que el número ya haya cambiado. Con este paso lo confirmas.</translation>
    </message>
    <message>
        <source>The address may have changed already. This confirms it.</source>
        <translation>Puede que el correo ya haya cambiado. Con este paso lo confirmas.</translation>
    </message>
    <message>
        <source>Have a new one sent.</source>
        <translation>Pide otro.</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>El enlace caducó a las %1.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <extracomment>In place of how long it works. %1: a time of day, with the date unless it is today</extracomment>
        <translation>El código caducó a las %1.</translation>
    </message>
    <message>
        <source>%1 cannot send the link again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1 no puede reenviar el enlace. Para uno nuevo, cancela y empieza otra vez.</translation>
    </message>
    <message>
        <source>%1 cannot send the code again. For a new one, cancel and start again.</source>
        <extracomment>In place of a wait. %1: the name of a service</extracomment>
        <translation>%1 no puede reenviar el código. Para uno nuevo, cancela y empieza otra vez.</translation>
    </message>
    <message>
        <source>You can ask for the link again in %1.</source>
        <extracomment>Beside a button that waits. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>Podrás volver a pedir el enlace en %1.</translation>
    </message>
    <message>
        <source>You can ask for the code again in %1.</source>
        <extracomment>Beside buttons that wait. %1: minutes and seconds, such as &quot;0:28&quot;</extracomment>
        <translation>Podrás volver a pedir el código en %1.</translation>
    </message>
    <message>
        <source>You can ask for the link again at %1.</source>
        <extracomment>Beside a button that waits. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Podrás volver a pedir el enlace a las %1.</translation>
    </message>
    <message>
        <source>You can ask for the code again at %1.</source>
        <extracomment>Beside buttons that wait. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Podrás volver a pedir el código a las %1.</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <extracomment>Below the field for a code, or about a link. %1: minutes and seconds, such as &quot;9:41&quot;</extracomment>
        <translation>Caduca en %1</translation>
    </message>
    <message>
        <source>Expires at %1</source>
        <extracomment>Below the field for a code, or about a link. %1: a time of day, with the date unless it is today</extracomment>
        <translation>Caduca a las %1</translation>
    </message>
    <message numerus="yes">
        <source>You have %n try/tries.</source>
        <extracomment>Below the field for a code: how often one can be entered</extracomment>
        <translation>
            <numerusform>Tienes %n intento.</numerusform>
            <numerusform>Tienes %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n try/tries.</source>
        <translation>
            <numerusform>Hay %n intento.</numerusform>
            <numerusform>Hay %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You should have %n try/tries left.</source>
        <extracomment>Likewise, where it was counted from what the service said before</extracomment>
        <translation>
            <numerusform>Te debería quedar %n intento.</numerusform>
            <numerusform>Te deberían quedar %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries should be left.</source>
        <translation>
            <numerusform>Debería quedar %n intento.</numerusform>
            <numerusform>Deberían quedar %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tries are left for this code.</source>
        <translation>No quedan intentos para este código.</translation>
    </message>
    <message>
        <source>This code does not work any more.</source>
        <translation>Este código ya no funciona.</translation>
    </message>
    <message>
        <source>You can have another one sent there at %1.</source>
        <extracomment>Behind &quot;You asked … for a code to …&quot;. %1: a time of day</extracomment>
        <translation>A las %1 podrás pedir que se envíe otro ahí.</translation>
    </message>
    <message>
        <source>You asked %2 for a code to %1 at %3. Enter it, too.</source>
        <extracomment>%1: the phone number or email address now on the account, %2: the name of a service, %3: a time of day</extracomment>
        <translation>Pediste a %2 un código para %1 a las %3. Introdúcelo también.</translation>
    </message>
    <message>
        <source>One more step: a code from your current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>Un paso más: un código recibido en tu número actual, %1.</translation>
    </message>
    <message>
        <source>One more step: a code from your current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>Un paso más: un código recibido en tu correo actual, %1.</translation>
    </message>
    <message>
        <source>One more step: a code from the current number, %1.</source>
        <extracomment>Above the button that has it sent. %1: the phone number now on the account</extracomment>
        <translation>Un paso más: un código recibido en el número actual, %1.</translation>
    </message>
    <message>
        <source>One more step: a code from the current address, %1.</source>
        <extracomment>Above the button that has it sent. %1: the email address now on the account</extracomment>
        <translation>Un paso más: un código recibido en el correo actual, %1.</translation>
    </message>
    <message>
        <source>%1 may also want a code from %2. Try without it first, or have one sent there.</source>
        <extracomment>Above the button that has it sent. %1: the name of a service, %2: the phone number or email address now on the account</extracomment>
        <translation>Puede que %1 quiera también un código recibido en %2. Prueba primero sin él, o pide que se envíe uno ahí.</translation>
    </message>
</context>
<context>
    <name>NeedCheck</name>
    <message>
        <source>beside &quot;any&quot; the other proofs mean nothing</source>
        <translation>junto a &quot;any&quot;, las otras pruebas no significan nada</translation>
    </message>
    <message>
        <source>keep either &quot;any&quot; or the others</source>
        <translation>deja &quot;any&quot; o las otras</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is something that a caller knows, and what is known can be looked up or bought: it is no proof (NIST SP 800-63B-4, FCC 23-95)</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>&quot;%1&quot; es algo que quien llama sabe, y lo que se sabe se puede averiguar o comprar: no es una prueba (NIST SP 800-63B-4, FCC 23-95)</translation>
    </message>
    <message>
        <source>name a code to a contact of the account, or one of %1</source>
        <translation>nombra un código a un contacto de la cuenta, o uno de %1</translation>
    </message>
    <message>
        <source>the service offers no proof called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>el servicio no ofrece ninguna prueba llamada &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>usa uno de %1</translation>
    </message>
    <message>
        <source>these proofs can never be independent, as some could only come by the same channel</source>
        <translation>estas pruebas nunca pueden ser independientes, porque algunas solo podrían llegar por el mismo canal</translation>
    </message>
    <message>
        <source>let each list have a proof by another channel: phone, email, in person, video, manager</source>
        <translation>haz que cada lista tenga una prueba por otro canal: teléfono, correo, en persona, videollamada, superior</translation>
    </message>
    <message>
        <source>this does not say why the risk is accepted</source>
        <translation>esto no dice por qué se acepta el riesgo</translation>
    </message>
    <message>
        <source>write the reason in words that an auditor understands</source>
        <translation>escribe el motivo con palabras que entienda un auditor</translation>
    </message>
    <message>
        <source>what one operator attests would be enough here, without a second person&apos;s approval</source>
        <translation>aquí bastaría lo que afirma un solo operador, sin la aprobación de una segunda persona</translation>
    </message>
    <message>
        <source>add &quot;approvals&quot;, need a code to a contact of the account, or write &quot;acceptsRisk&quot; with the reason why not</source>
        <translation>añade &quot;approvals&quot;, exige un código a un contacto de la cuenta, o escribe &quot;acceptsRisk&quot; con el motivo por el que no</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>This computer is offline, so nothing can be sent. What you typed stays here. Nothing is sent by itself.</source>
        <translation>Este equipo no tiene conexión, así que no se puede enviar nada. Lo que escribiste se queda aquí. No se envía nada automáticamente.</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>Nuevo número de teléfono</translation>
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
        <translation>Enviaremos un mensaje de texto a %1.</translation>
    </message>
    <message>
        <source>We will call %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>Llamaremos a %1.</translation>
    </message>
    <message>
        <source>We will send the code to %1 in %2.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country, %2: the name of a chat app</extracomment>
        <translation>Enviaremos el código a %1 por %2.</translation>
    </message>
    <message>
        <source>We will email the code for %1.</source>
        <extracomment>Below the field for a new number, of which the code goes elsewhere. %1: a phone number and its country</extracomment>
        <translation>Enviaremos por correo el código para %1.</translation>
    </message>
    <message>
        <source>Enter the new phone number first.</source>
        <translation>Introduce primero el nuevo número de teléfono.</translation>
    </message>
    <message>
        <source>There are letters in this number. Enter digits, with + and the country code first.</source>
        <translation>Este número tiene letras. Introduce dígitos, con + y el prefijo del país delante.</translation>
    </message>
    <message>
        <source>This number is too short. Enter all of it, with the area code.</source>
        <translation>Este número es demasiado corto. Introdúcelo completo, con el prefijo local.</translation>
    </message>
    <message>
        <source>This number is too long. With the country code, phone numbers have 15 digits at most.</source>
        <translation>Este número es demasiado largo. Con el prefijo del país, un número de teléfono tiene 15 dígitos como máximo.</translation>
    </message>
    <message>
        <source>Which country is this number in? Choose it, or begin the number with + and the country code.</source>
        <translation>¿De qué país es este número? Elígelo, o empieza el número con + y el prefijo del país.</translation>
    </message>
    <message>
        <source>This is not a phone number. Enter digits, with + and the country code first.</source>
        <translation>Esto no es un número de teléfono. Introduce dígitos, con + y el prefijo del país delante.</translation>
    </message>
    <message>
        <source>There is more than one number here. Leave only the one you mean.</source>
        <translation>Aquí hay más de un número. Deja solo el que quieras usar.</translation>
    </message>
    <message>
        <source>A code cannot reach an extension. Enter a number without one.</source>
        <translation>Un código no puede llegar a una extensión. Introduce un número sin ella.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a complete number. Check it, or use it anyway.</source>
        <translation>Este número no parece completo. Compruébalo o úsalo de todos modos.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like a country code. Check it, or use the number anyway.</source>
        <translation>Esto no parece un prefijo de país. Compruébalo o usa el número de todos modos.</translation>
    </message>
    <message>
        <source>It is not clear which country this number is in.</source>
        <translation>No está claro de qué país es este número.</translation>
    </message>
    <message>
        <source>This can be read as two numbers. Which one do you mean?</source>
        <translation>Esto se puede leer como dos números. ¿Cuál quieres usar?</translation>
    </message>
    <message>
        <source>Some of these digits may not belong to the number. Check them.</source>
        <translation>Puede que algunos de estos dígitos no sean del número. Compruébalos.</translation>
    </message>
    <message>
        <source>Renumber&apos;s list of numbers is from %1. Newer numbers may be missing.</source>
        <extracomment>Why a number is doubted. %1: a date</extracomment>
        <translation>La lista de números de Renumber es del %1. Pueden faltar números más nuevos.</translation>
    </message>
    <message>
        <source>This looks like a landline. It may not receive text messages.</source>
        <translation>Parece un teléfono fijo. Puede que no reciba mensajes de texto.</translation>
    </message>
    <message>
        <source>This looks like a pager. It may not receive text messages.</source>
        <translation>Parece un buscapersonas. Puede que no reciba mensajes de texto.</translation>
    </message>
    <message>
        <source>This looks like a service number, such as a hotline. It may not receive text messages.</source>
        <translation>Parece un número de servicio, como una línea de atención. Puede que no reciba mensajes de texto.</translation>
    </message>
    <message>
        <source>The phone number will be %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>El número de teléfono será %1.</translation>
    </message>
    <message>
        <source>The new phone number is %1.</source>
        <extracomment>Below the field for a new number. %1: a phone number and its country</extracomment>
        <translation>El nuevo número de teléfono es %1.</translation>
    </message>
    <message>
        <source>Use %1 anyway</source>
        <extracomment>Beside a number that is doubted. %1: a phone number and its country</extracomment>
        <translation>Usar %1 de todos modos</translation>
    </message>
    <message>
        <source>No, use %1</source>
        <extracomment>The other answer to &quot;Did you mean …?&quot;. %1: a phone number and its country</extracomment>
        <translation>No, usar %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: a phone number and its country</extracomment>
        <translation>¿Querías decir %1?</translation>
    </message>
</context>
<context>
    <name>PlaceReader</name>
    <message>
        <source>&quot;%1&quot; cannot be a name</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; no puede ser un nombre</translation>
    </message>
    <message>
        <source>use letters, digits and _</source>
        <translation>usa letras, dígitos y _</translation>
    </message>
    <message>
        <source>the status of HTTP says nothing of that</source>
        <translation>el estado de HTTP no dice nada de eso</translation>
    </message>
    <message>
        <source>write $.status for a member of the body that is called status</source>
        <translation>escribe $.status para un miembro del cuerpo que se llama status</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, and it is not said where in an element the contact stands</source>
        <extracomment>%1: a name in a service description</extracomment>
        <translation>&quot;%1&quot; es una lista, y no se dice en qué parte de un elemento está el contacto</translation>
    </message>
    <message>
        <source>write { &quot;from&quot;: the list, &quot;value&quot;: the place in an element }; &quot;$&quot; is the element itself</source>
        <translation>escribe { &quot;from&quot;: la lista, &quot;value&quot;: el lugar en un elemento }; &quot;$&quot; es el propio elemento</translation>
    </message>
    <message>
        <source>write one of these</source>
        <translation>escribe uno de estos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for a list of people</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; es para una lista de personas</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>quítalo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is for lists, which only phones, emails and people are</source>
        <extracomment>%1: a member of a service description</extracomment>
        <translation>&quot;%1&quot; es para listas, y solo lo son phones, emails y people</translation>
    </message>
    <message>
        <source>take it out; list[name=text].value is a place in one element of a list</source>
        <translation>quítalo; list[name=text].value es un lugar en un elemento de una lista</translation>
    </message>
    <message>
        <source>a secret address would stand in a URL, where logs keep it</source>
        <translation>una dirección secreta estaría en una URL, donde los registros la guardan</translation>
    </message>
    <message>
        <source>take &quot;secret&quot; or &quot;link&quot; out</source>
        <translation>quita &quot;secret&quot; o &quot;link&quot;</translation>
    </message>
    <message>
        <source>write names with dots between them, such as data.items[0].phone; other names in brackets and quotes, such as data[&quot;mobile/number&quot;]</source>
        <translation>escribe los nombres con puntos entre ellos, como data.items[0].phone; otros nombres, entre corchetes y comillas, como data[&quot;mobile/number&quot;]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status</source>
        <translation>&quot;%1&quot; no es un estado</translation>
    </message>
    <message>
        <source>write a number such as 404, or &quot;4xx&quot; for all that begin with 4; a member of the body that is called status is $.status</source>
        <translation>escribe un número como 404, o &quot;4xx&quot; para todos los que empiezan por 4; un miembro del cuerpo que se llama status es $.status</translation>
    </message>
    <message>
        <source>mend the braces</source>
        <translation>corrige las llaves</translation>
    </message>
    <message>
        <source>there is no variable {%1} here</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>aquí no hay ninguna variable {%1}</translation>
    </message>
    <message>
        <source>use settings only</source>
        <extracomment>%1: a list of variables</extracomment>
        <translation>usa solo ajustes</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>usa uno de %1</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>&quot;send&quot;, which asks for the message:</source>
        <translation>&quot;send&quot;, que pide el mensaje:</translation>
    </message>
    <message>
        <source>&quot;send&quot;, which asks for the code:</source>
        <translation>&quot;send&quot;, que pide el código:</translation>
    </message>
    <message>
        <source>&quot;sendToCurrent&quot;, which asks for a code to the contact on the account:</source>
        <translation>&quot;sendToCurrent&quot;, que pide un código al contacto de la cuenta:</translation>
    </message>
    <message>
        <source>&quot;resend&quot;, which asks for another message:</source>
        <translation>&quot;resend&quot;, que pide otro mensaje:</translation>
    </message>
    <message>
        <source>&quot;submit&quot;, which enters the code:</source>
        <translation>&quot;submit&quot;, que introduce el código:</translation>
    </message>
    <message>
        <source>&quot;cancel&quot;, which gives the change up:</source>
        <translation>&quot;cancel&quot;, que abandona el cambio:</translation>
    </message>
    <message>
        <source>&quot;notify&quot;, which has those told whom the change concerns:</source>
        <translation>&quot;notify&quot;, que hace avisar a quienes afecta el cambio:</translation>
    </message>
    <message>
        <source>&quot;check&quot;, which checks the code:</source>
        <translation>&quot;check&quot;, que comprueba el código:</translation>
    </message>
    <message>
        <source>To prove a caller by &quot;%1&quot;, not sent:</source>
        <extracomment>%1: the name of a proof in a service description, such as oldPhoneCode</extracomment>
        <translation>Para comprobar con &quot;%1&quot; quién llama, sin enviar:</translation>
    </message>
    <message>
        <source>To change the phone number, not sent:</source>
        <translation>Para cambiar el número de teléfono, sin enviar:</translation>
    </message>
    <message>
        <source>To change the email address, not sent:</source>
        <translation>Para cambiar el correo electrónico, sin enviar:</translation>
    </message>
    <message>
        <source>To verify the phone number, not sent:</source>
        <translation>Para verificar el número de teléfono, sin enviar:</translation>
    </message>
    <message>
        <source>To verify the email address, not sent:</source>
        <translation>Para verificar el correo electrónico, sin enviar:</translation>
    </message>
    <message>
        <source>Left out: %1. Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;</extracomment>
        <translation>Se omite: %1. Su &quot;when&quot; no se cumple.</translation>
    </message>
    <message>
        <source>%1 cannot go out: %2.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;, %2: why, as part of a sentence</extracomment>
        <translation>%1 no puede salir: %2.</translation>
    </message>
    <message>
        <source>Requests of a change follow, and none of them is sent.</source>
        <translation>Siguen las peticiones de un cambio; no se envía ninguna.</translation>
    </message>
    <message>
        <source>The new number, address and code are examples. What only a reply or you would give stands as &lt;name&gt;.</source>
        <translation>El número, el correo y el código nuevos son ejemplos. Lo que solo daría una respuesta o darías tú aparece como &lt;name&gt;.</translation>
    </message>
</context>
<context>
    <name>PlannedRequests</name>
    <message>
        <source>there is no value for {%1}</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>no hay ningún valor para {%1}</translation>
    </message>
</context>
<context>
    <name>PolicyCheck</name>
    <message>
        <source>this is no regular expression (%1, at character %2)</source>
        <extracomment>%1: what a regular expression has wrong, in the words of who reads it; %2: a position in it</extracomment>
        <translation>esto no es una expresión regular (%1, en el carácter %2)</translation>
    </message>
    <message>
        <source>mend it; &quot;^INC[0-9]{7}$&quot; is one</source>
        <translation>corrígela; &quot;^INC[0-9]{7}$&quot; es una</translation>
    </message>
    <message>
        <source>an empty ticket would be of this form</source>
        <translation>un ticket vacío tendría este formato</translation>
    </message>
    <message>
        <source>ask for at least one character, or take &quot;ticket&quot; out</source>
        <translation>pide al menos un carácter, o quita &quot;ticket&quot;</translation>
    </message>
    <message>
        <source>there is a reason &quot;%1&quot; already</source>
        <extracomment>%1: the id of a reason</extracomment>
        <translation>ya hay un motivo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>give it another id, or take one of the two out</source>
        <translation>dale otro identificador, o quita uno de los dos</translation>
    </message>
    <message>
        <source>what is called &quot;lost&quot; would be taken for reachable, and a code to it for a proof</source>
        <translation>lo que se llama &quot;lost&quot; se tomaría por accesible, y un código a ese contacto, por una prueba</translation>
    </message>
    <message>
        <source>write &quot;lost&quot;, or give the reason another id</source>
        <translation>escribe &quot;lost&quot;, o dale al motivo otro identificador</translation>
    </message>
    <message>
        <source>there is no reason called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>no hay ningún motivo llamado &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1, or add it to &quot;reasons&quot;</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>usa uno de %1, o añádelo a &quot;reasons&quot;</translation>
    </message>
    <message>
        <source>the flag &quot;%1&quot; stops every case, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>la alerta &quot;%1&quot; detiene todos los casos, así que esta regla nunca vale</translation>
    </message>
    <message>
        <source>take the rule out, or let the flag ask for less than &quot;stop&quot;</source>
        <translation>quita la regla, o haz que la alerta pida menos que &quot;stop&quot;</translation>
    </message>
    <message>
        <source>the service does not tell what &quot;%1&quot; goes by, so that this rule never counts</source>
        <extracomment>%1: the name of a flag</extracomment>
        <translation>el servicio no dice en qué se basa &quot;%1&quot;, así que esta regla nunca vale</translation>
    </message>
    <message>
        <source>take it where the service description reads the account, or take the rule out</source>
        <translation>tómalo donde la descripción del servicio lee la cuenta, o quita la regla</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 fits whenever it does</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>nunca se llega a esta regla, porque %1 se cumple siempre que se cumple esta</translation>
    </message>
    <message>
        <source>put the rule with more conditions first, or take one out</source>
        <translation>pon primero la regla con más condiciones, o quita una</translation>
    </message>
    <message>
        <source>this rule is never reached, as %1 has no &quot;if&quot; and fits always</source>
        <extracomment>%1: a place in a file</extracomment>
        <translation>nunca se llega a esta regla, porque %1 no tiene &quot;if&quot; y se cumple siempre</translation>
    </message>
    <message>
        <source>put the rule without &quot;if&quot; last</source>
        <translation>pon al final la regla sin &quot;if&quot;</translation>
    </message>
    <message>
        <source>approvals take a second person, and the store of this desk is SQLite, on one computer</source>
        <translation>las aprobaciones necesitan a una segunda persona, y la base de datos de este puesto es SQLite, en un solo equipo</translation>
    </message>
    <message>
        <source>name a store in PostgreSQL below &quot;desk&quot; in the profile, or take it out; &quot;holdHours&quot; makes a case wait instead</source>
        <translation>nombra una base de datos PostgreSQL en &quot;desk&quot; del perfil, o quítalo; &quot;holdHours&quot; hace que un caso espere en su lugar</translation>
    </message>
    <message>
        <source>a case that no &quot;if&quot; fits would have no rule</source>
        <translation>un caso que no cumpla ningún &quot;if&quot; no tendría regla</translation>
    </message>
    <message>
        <source>add a rule without &quot;if&quot; after this one</source>
        <translation>añade una regla sin &quot;if&quot; después de esta</translation>
    </message>
    <message>
        <source>the desk would begin and end at the same time</source>
        <translation>el puesto empezaría y terminaría a la misma hora</translation>
    </message>
    <message>
        <source>write a later time, or an earlier one for work past midnight</source>
        <translation>escribe una hora posterior, o una anterior si se trabaja pasada la medianoche</translation>
    </message>
    <message>
        <source>there is no time zone called &quot;%1&quot;</source>
        <extracomment>%1: a text in a policy</extracomment>
        <translation>no hay ninguna zona horaria llamada &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write one such as &quot;Europe/Paris&quot; or &quot;UTC&quot;</source>
        <translation>escribe una como &quot;Europe/Paris&quot; o &quot;UTC&quot;</translation>
    </message>
    <message>
        <source>nobody would be told of a change, not even the person whose account it is</source>
        <translation>no se avisaría a nadie de un cambio, ni siquiera a la persona dueña de la cuenta</translation>
    </message>
    <message>
        <source>let &quot;oldPhone&quot; or &quot;email&quot; be true</source>
        <translation>pon &quot;oldPhone&quot; o &quot;email&quot; en true</translation>
    </message>
    <message>
        <source>a case can take %1 codes, those as proofs and the one to the new contact, and would never be done</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>un caso puede necesitar %1 códigos, los de las pruebas y el del contacto nuevo, y nunca se terminaría</translation>
    </message>
    <message>
        <source>write %1 or more</source>
        <extracomment>%1: a whole number</extracomment>
        <translation>escribe %1 o más</translation>
    </message>
</context>
<context>
    <name>PolicyReader</name>
    <message>
        <source>a proof lives between 1 and 60 minutes</source>
        <translation>una prueba dura entre 1 y 60 minutos</translation>
    </message>
    <message>
        <source>the desk locks itself after 1 to 60 minutes</source>
        <translation>el puesto se bloquea automáticamente después de 1 a 60 minutos</translation>
    </message>
    <message>
        <source>a person is locked after 1 to 10 failures; no policy does without</source>
        <translation>una persona se bloquea después de 1 a 10 fallos; ninguna política puede omitirlo</translation>
    </message>
    <message>
        <source>failures count for 24 to 720 hours; no policy does without</source>
        <translation>los fallos cuentan durante 24 a 720 horas; ninguna política puede omitirlo</translation>
    </message>
    <message>
        <source>a flag looks 1 to 3650 days back; no policy does without</source>
        <translation>una alerta mira de 1 a 3650 días atrás; ninguna política puede omitirlo</translation>
    </message>
    <message>
        <source>with a budget of nothing, or less, nothing could be done</source>
        <translation>con un límite de cero o menos no se podría hacer nada</translation>
    </message>
    <message>
        <source>there are 1 to 5 approvals, or the rule does without</source>
        <translation>hay de 1 a 5 aprobaciones, o la regla no las lleva</translation>
    </message>
    <message>
        <source>a hold is between 1 and 720 hours, or the rule does without</source>
        <translation>una espera dura entre 1 y 720 horas, o la regla no la lleva</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>escribe un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>there is no flag called &quot;%1&quot;</source>
        <extracomment>%1: a name in a policy</extracomment>
        <translation>no hay ninguna alerta llamada &quot;%1&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>usa uno de %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>it came after somebody else was signed in or chosen</source>
        <translation>llegó después de que otra persona iniciara sesión o fuera elegida</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>For a new link, cancel and start again.</source>
        <translation>Para un enlace nuevo, cancela y empieza otra vez.</translation>
    </message>
    <message>
        <source>For a new code, cancel and start again.</source>
        <translation>Para un código nuevo, cancela y empieza otra vez.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Check again in a moment. Nothing is sent by itself.</source>
        <translation>Vuelve a comprobar en un momento. No se envía nada automáticamente.</translation>
    </message>
    <message>
        <source>Try again when you&apos;re ready. Nothing is sent by itself.</source>
        <translation>Inténtalo otra vez cuando quieras. No se envía nada automáticamente.</translation>
    </message>
    <message>
        <source>If a link arrives, click it.</source>
        <translation>Si llega un enlace, haz clic en él.</translation>
    </message>
    <message>
        <source>If a code arrives, enter it here.</source>
        <translation>Si llega un código, introdúcelo aquí.</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>Pide un código nuevo.</translation>
    </message>
    <message>
        <source>Enter the code once more, or have a new one sent.</source>
        <translation>Introduce el código una vez más, o pide otro.</translation>
    </message>
    <message>
        <source>Enter the code once more.</source>
        <translation>Introduce el código una vez más.</translation>
    </message>
    <message>
        <source>The code of %1 can&apos;t be entered any more. Have another one sent.</source>
        <translation>El código de las %1 ya no se puede introducir. Pide otro.</translation>
    </message>
    <message>
        <source>The code of %1 has expired. Have another one sent.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>El código de las %1 ha caducado. Pide otro.</translation>
    </message>
    <message>
        <source>Check the code against the latest one that came.</source>
        <translation>Compara el código con el último que llegó.</translation>
    </message>
    <message>
        <source>Check the code against the latest one, sent at %1.</source>
        <translation>Compara el código con el último, enviado a las %1.</translation>
    </message>
    <message>
        <source>A newer code was asked for at %1. If it has come, use that one.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>A las %1 se pidió un código más nuevo. Si ha llegado, usa ese.</translation>
    </message>
    <message>
        <source>Or have a new one sent.</source>
        <translation>O pide otro.</translation>
    </message>
    <message>
        <source>Have a new link sent when you want one. Nothing is sent by itself.</source>
        <translation>Pide un enlace nuevo cuando quieras. No se envía nada automáticamente.</translation>
    </message>
    <message>
        <source>Have a new code sent when you want one. Nothing is sent by itself.</source>
        <translation>Pide un código nuevo cuando quieras. No se envía nada automáticamente.</translation>
    </message>
    <message>
        <source>Wait a while before you try again.</source>
        <translation>Espera un rato antes de intentarlo otra vez.</translation>
    </message>
    <message>
        <source>Wait a while before you have a new one sent. Nothing is sent by itself.</source>
        <translation>Espera un rato antes de pedir otro. No se envía nada automáticamente.</translation>
    </message>
    <message>
        <source>If an earlier link has arrived, it may still work.</source>
        <translation>Si ya llegó un enlace anterior, puede que aún funcione.</translation>
    </message>
    <message>
        <source>If an earlier code has arrived, it may still work.</source>
        <translation>Si ya llegó un código anterior, puede que aún funcione.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself.</source>
        <translation>No se envía nada automáticamente.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>Pregunta a quien administra el servicio.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this number.</source>
        <translation>Pide a quien administra el servicio que libere este número.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service to free this address.</source>
        <translation>Pide a quien administra el servicio que libere este correo.</translation>
    </message>
    <message>
        <source>Enter another number, or ask whoever runs the service to free this one.</source>
        <translation>Introduce otro número, o pide a quien administra el servicio que libere este.</translation>
    </message>
    <message>
        <source>Enter another address, or ask whoever runs the service to free this one.</source>
        <translation>Introduce otro correo, o pide a quien administra el servicio que libere este.</translation>
    </message>
    <message>
        <source>Enter another number.</source>
        <translation>Introduce otro número.</translation>
    </message>
    <message>
        <source>Enter another address.</source>
        <translation>Introduce otro correo.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Comprueba el número.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Comprueba el correo.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t have that code sent. Ask whoever runs the service.</source>
        <translation>Renumber no puede hacer que se envíe ese código. Pregunta a quien administra el servicio.</translation>
    </message>
    <message>
        <source>Have a code sent to the current number, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>Pide que se envíe un código al número actual y después introduce los dos. Si no puedes recibirlo, pregunta a quien administra el servicio.</translation>
    </message>
    <message>
        <source>Have a code sent to the current address, then enter both. If you can&apos;t get it, ask whoever runs the service.</source>
        <translation>Pide que se envíe un código al correo actual y después introduce los dos. Si no puedes recibirlo, pregunta a quien administra el servicio.</translation>
    </message>
    <message>
        <source>Sign in again. If it happens again, tell whoever runs the service.</source>
        <translation>Vuelve a iniciar sesión. Si pasa otra vez, díselo a quien administra el servicio.</translation>
    </message>
    <message>
        <source>You can enter the code when it comes. Renumber first makes sure that it is the right account. You may have to sign in again for that. If it happens again, tell whoever runs the service.</source>
        <translation>Puedes introducir el código cuando llegue. Renumber comprueba antes que es la cuenta correcta. Para eso, puede que tengas que volver a iniciar sesión. Si pasa otra vez, díselo a quien administra el servicio.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell whoever runs the service.</source>
        <translation>Inténtalo otra vez. Si vuelve a pasar, díselo a quien administra el servicio.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Introdúcelo otra vez.</translation>
    </message>
    <message>
        <source>Have a new link sent.</source>
        <translation>Pide un enlace nuevo.</translation>
    </message>
    <message>
        <source>Copy it again, or get a new one.</source>
        <translation>Cópialo otra vez, o consigue otro.</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>Consigue un token de acceso nuevo.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for permission. Or sign in as somebody who has it.</source>
        <translation>Pide permiso a quien administra el servicio. O inicia sesión como alguien que lo tenga.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Comprueba lo que introdujiste.</translation>
    </message>
    <message>
        <source>Show the detail below to whoever runs the service.</source>
        <translation>Muestra el detalle de abajo a quien administra el servicio.</translation>
    </message>
    <message>
        <source>Look at the account. If you still want this change, start again.</source>
        <translation>Mira la cuenta. Si aún quieres este cambio, empieza otra vez.</translation>
    </message>
    <message>
        <source>Tell whoever set up Renumber for you.</source>
        <translation>Díselo a quien te configuró Renumber.</translation>
    </message>
    <message>
        <source>The board says what the case still needs.</source>
        <translation>El tablero dice qué le falta aún al caso.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit the number</source>
        <translation>Corregir el número</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>Corregir el correo</translation>
    </message>
    <message>
        <source>Send the link again</source>
        <translation>Reenviar el enlace</translation>
    </message>
    <message>
        <source>Send a code to the current number</source>
        <translation>Enviar un código al número actual</translation>
    </message>
    <message>
        <source>Send a code to the current address</source>
        <translation>Enviar un código al correo actual</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Show my account</source>
        <translation>Mostrar mi cuenta</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Mostrar la cuenta</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Enviarlo de todos modos</translation>
    </message>
    <message>
        <source>Your number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Tu número ya ha cambiado. Aún no está confirmado.</translation>
    </message>
    <message>
        <source>Your address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>Tu correo ya ha cambiado. Aún no está confirmado.</translation>
    </message>
    <message>
        <source>The number has changed already. It isn&apos;t confirmed yet.</source>
        <translation>El número ya ha cambiado. Aún no está confirmado.</translation>
    </message>
    <message>
        <source>The address has changed already. It isn&apos;t confirmed yet.</source>
        <translation>El correo ya ha cambiado. Aún no está confirmado.</translation>
    </message>
    <message>
        <source>Your number may or may not have changed.</source>
        <translation>Puede que tu número haya cambiado, o no.</translation>
    </message>
    <message>
        <source>Your address may or may not have changed.</source>
        <translation>Puede que tu correo haya cambiado, o no.</translation>
    </message>
    <message>
        <source>The number may or may not have changed.</source>
        <translation>Puede que el número haya cambiado, o no.</translation>
    </message>
    <message>
        <source>The address may or may not have changed.</source>
        <translation>Puede que el correo haya cambiado, o no.</translation>
    </message>
    <message>
        <source>Your account is unchanged.</source>
        <translation>Tu cuenta no ha cambiado.</translation>
    </message>
    <message>
        <source>The account is unchanged.</source>
        <translation>La cuenta no ha cambiado.</translation>
    </message>
    <message>
        <source>No link was sent.</source>
        <translation>No se envió ningún enlace.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>No se envió ningún código.</translation>
    </message>
    <message>
        <source>A link may or may not be on its way.</source>
        <translation>Puede que haya un enlace en camino, o no.</translation>
    </message>
    <message>
        <source>A code may or may not be on its way.</source>
        <translation>Puede que haya un código en camino, o no.</translation>
    </message>
    <message>
        <source>%1 shows no change so far.</source>
        <extracomment>After a step whose answer was lost, and after the account was read. %1: the name of a service</extracomment>
        <translation>Por ahora, %1 no muestra ningún cambio.</translation>
    </message>
    <message>
        <source>That try changed nothing.</source>
        <translation>Ese intento no cambió nada.</translation>
    </message>
    <message>
        <source>That try may or may not have counted.</source>
        <translation>Puede que ese intento haya contado, o no.</translation>
    </message>
    <message>
        <source>The new number is on your account.</source>
        <translation>El número nuevo está en tu cuenta.</translation>
    </message>
    <message>
        <source>The new address is on your account.</source>
        <translation>El correo nuevo está en tu cuenta.</translation>
    </message>
    <message>
        <source>The new number is on the account.</source>
        <translation>El número nuevo está en la cuenta.</translation>
    </message>
    <message>
        <source>The new address is on the account.</source>
        <translation>El correo nuevo está en la cuenta.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t show it as confirmed yet.</source>
        <extracomment>Of a number or address on the account. %1: the name of a service</extracomment>
        <translation>%1 aún no lo muestra como confirmado.</translation>
    </message>
    <message>
        <source>The account shows what the code confirmed.</source>
        <translation>La cuenta muestra lo que confirmó el código.</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show this change.</source>
        <translation>La cuenta no muestra este cambio.</translation>
    </message>
    <message>
        <source>The link may have gone there.</source>
        <translation>Puede que el enlace se haya enviado ahí.</translation>
    </message>
    <message>
        <source>The code may have gone there.</source>
        <translation>Puede que el código se haya enviado ahí.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what your account shows now.</source>
        <translation>No pudimos comprobar qué muestra ahora tu cuenta.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check what the account shows now.</source>
        <translation>No pudimos comprobar qué muestra ahora la cuenta.</translation>
    </message>
    <message>
        <source>No new link was sent.</source>
        <translation>No se envió ningún enlace nuevo.</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>No se envió ningún código nuevo.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1: the name of a service, %2: its own sentence</extracomment>
        <translation>%1 dice: «%2»</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail, such as &quot;HTTP 500&quot;</extracomment>
        <translation>Detalle: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <extracomment>%1: the service&apos;s id of a request, for its support desk</extracomment>
        <translation>ID de la petición: %1</translation>
    </message>
    <message>
        <source>%1 asked you to wait until %2. The wait is over.</source>
        <extracomment>After too many requests, codes or tries. %1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 te pidió esperar hasta las %2. La espera ha terminado.</translation>
    </message>
    <message>
        <source>You can try again at %1.</source>
        <extracomment>After &quot;… has had too many requests for now&quot; and the like. %1: a time of day</extracomment>
        <translation>Podrás intentarlo otra vez a las %1.</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ha recibido demasiadas peticiones por ahora.</translation>
    </message>
    <message>
        <source>%1 sends nothing more for now.</source>
        <extracomment>Of codes or links. %1: the name of a service</extracomment>
        <translation>%1 no envía nada más por ahora.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work. It can&apos;t be entered again.</source>
        <translation>Ese código no funcionó. No se puede introducir otra vez.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>Ese código no funcionó.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this number.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no acepta este número.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this address.</source>
        <translation>%1 no acepta este correo.</translation>
    </message>
    <message>
        <source>This number belongs to another account.</source>
        <translation>Este número pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>This address belongs to another account.</source>
        <translation>Este correo pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>This number is already on your account.</source>
        <translation>Este número ya está en tu cuenta.</translation>
    </message>
    <message>
        <source>This address is already on your account.</source>
        <translation>Este correo ya está en tu cuenta.</translation>
    </message>
    <message>
        <source>This number is already on the account.</source>
        <translation>Este número ya está en la cuenta.</translation>
    </message>
    <message>
        <source>This address is already on the account.</source>
        <translation>Este correo ya está en la cuenta.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept what you entered here: %2.</source>
        <extracomment>%1: the name of a service, %2: what was to be entered, in its words, such as &quot;Your password&quot;</extracomment>
        <translation>%1 no acepta lo que introdujiste aquí: %2.</translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. You have %n more try(s).</source>
        <translation>
            <numerusform>Ese no es el código correcto. Te queda %n intento.</numerusform>
            <numerusform>Ese no es el código correcto. Te quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. There are %n more try(s).</source>
        <translation>
            <numerusform>Ese no es el código correcto. Queda %n intento.</numerusform>
            <numerusform>Ese no es el código correcto. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s not the right code.</source>
        <translation>Ese no es el código correcto.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Este código ha caducado.</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>Este código ya no se puede usar.</translation>
    </message>
    <message>
        <source>A newer code has replaced this one.</source>
        <translation>Un código más nuevo ha sustituido a este.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code. This one may have been used already.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no espera ningún código. Puede que este ya se haya usado.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a confirmation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no espera ninguna confirmación.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t waiting for a code.</source>
        <translation>%1 no espera ningún código.</translation>
    </message>
    <message>
        <source>One more step: a code from your current number.</source>
        <translation>Un paso más: un código recibido en tu número actual.</translation>
    </message>
    <message>
        <source>One more step: a code from your current email address.</source>
        <translation>Un paso más: un código recibido en tu correo electrónico actual.</translation>
    </message>
    <message>
        <source>One more step: a code from the current number.</source>
        <translation>Un paso más: un código recibido en el número actual.</translation>
    </message>
    <message>
        <source>One more step: a code from the current email address.</source>
        <translation>Un paso más: un código recibido en el correo electrónico actual.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Hubo demasiados intentos.</translation>
    </message>
    <message>
        <source>%1 needs a fresh sign-in before a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 necesita que inicies sesión de nuevo antes de un cambio.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in for a change.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 necesita un inicio de sesión en dos pasos para un cambio.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <translation>%1 necesita un inicio de sesión en dos pasos.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept this access token. It may be mistyped or have expired.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no acepta este token de acceso. Puede estar mal escrito o haber caducado.</translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ya no acepta tu sesión.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t allow this with your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no permite esto con tu sesión.</translation>
    </message>
    <message>
        <source>%1 has this switched off for your organisation.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 tiene esto desactivado para tu organización.</translation>
    </message>
    <message>
        <source>This number is already verified.</source>
        <translation>Este número ya está verificado.</translation>
    </message>
    <message>
        <source>This address is already verified.</source>
        <translation>Este correo ya está verificado.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t working right now.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no funciona en este momento.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer may be offline.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No pudimos conectar con %1. Puede que este equipo no tenga conexión.</translation>
    </message>
    <message>
        <source>No answer came through from %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No llegó ninguna respuesta de %1.</translation>
    </message>
    <message>
        <source>Renumber didn&apos;t ask %1. The request wasn&apos;t safe to send.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Renumber no envió la petición a %1. No era seguro enviarla.</translation>
    </message>
    <message>
        <source>%1 sent an answer that Renumber doesn&apos;t understand.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 envió una respuesta que Renumber no entiende.</translation>
    </message>
    <message>
        <source>%1 answered with somebody else&apos;s account. Renumber didn&apos;t use that answer.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 respondió con la cuenta de otra persona. Renumber no usó esa respuesta.</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be yours, so Renumber doesn&apos;t show it.</source>
        <translation>La cuenta tiene ahora otro nombre. Puede que no sea la tuya, así que Renumber no la muestra.</translation>
    </message>
    <message>
        <source>The account now has another name. It may not be the right one, so Renumber doesn&apos;t show it.</source>
        <translation>La cuenta tiene ahora otro nombre. Puede que no sea la correcta, así que Renumber no la muestra.</translation>
    </message>
    <message>
        <source>The account now has another number, or waits for one to be confirmed.</source>
        <translation>La cuenta tiene ahora otro número, o espera que se confirme uno.</translation>
    </message>
    <message>
        <source>The account now has another address, or waits for one to be confirmed.</source>
        <translation>La cuenta tiene ahora otro correo, o espera que se confirme uno.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like yours. It didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Renumber no puede hacer esto con una cuenta como la tuya. No se lo pidió a %1.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t do this for an account like this one. It didn&apos;t ask %1.</source>
        <translation>Renumber no puede hacer esto con una cuenta como esta. No se lo pidió a %1.</translation>
    </message>
    <message>
        <source>The desk gave no leave for this, so Renumber didn&apos;t ask %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>El puesto no autorizó esto, así que Renumber no se lo pidió a %1.</translation>
    </message>
</context>
<context>
    <name>ProofReader</name>
    <message>
        <source>a code cannot be sent by &quot;get&quot; alone</source>
        <translation>no se puede enviar un código solo con &quot;get&quot;</translation>
    </message>
    <message>
        <source>use &quot;post&quot; or &quot;put&quot;</source>
        <translation>usa &quot;post&quot; o &quot;put&quot;</translation>
    </message>
    <message>
        <source>the code is never sent</source>
        <translation>el código nunca se envía</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>usa {%1} en una de las llamadas</translation>
    </message>
    <message>
        <source>this cannot name a proof</source>
        <translation>esto no puede nombrar una prueba</translation>
    </message>
    <message>
        <source>use letters and digits, and a letter in front</source>
        <translation>usa letras y dígitos, con una letra al principio</translation>
    </message>
    <message>
        <source>a policy means something else by &quot;%1&quot;</source>
        <translation>una política entiende otra cosa por &quot;%1&quot;</translation>
    </message>
    <message>
        <source>choose another name, such as oldPhoneCode</source>
        <translation>elige otro nombre, como oldPhoneCode</translation>
    </message>
    <message>
        <source>there is another proof of this name</source>
        <translation>hay otra prueba con este nombre</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elige otro nombre</translation>
    </message>
</context>
<context>
    <name>ProofRow</name>
    <message>
        <source>Code</source>
        <extracomment>In the field for a code that a caller reads out</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Has the service say whether a code is right</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Show the number</source>
        <extracomment>Shows the number to call back</extracomment>
        <translation>Mostrar el número</translation>
    </message>
</context>
<context>
    <name>ProofStateText</name>
    <message>
        <source>The account has no other phone number to call.</source>
        <translation>La cuenta no tiene otro número de teléfono al que llamar.</translation>
    </message>
    <message>
        <source>The account has no phone number for it.</source>
        <translation>La cuenta no tiene número de teléfono para esto.</translation>
    </message>
    <message>
        <source>The account has no email address for it.</source>
        <translation>La cuenta no tiene correo electrónico para esto.</translation>
    </message>
    <message>
        <source>The caller says that this is lost, so a code there shows nothing.</source>
        <translation>Quien llama dice que lo ha perdido, así que un código enviado ahí no demuestra nada.</translation>
    </message>
    <message>
        <source>This number is being replaced, so a call there shows nothing.</source>
        <translation>Este número se va a sustituir, así que llamar ahí no demuestra nada.</translation>
    </message>
    <message>
        <source>This was changed a short while ago, so it shows nothing.</source>
        <translation>Esto cambió hace poco, así que no demuestra nada.</translation>
    </message>
    <message>
        <source>Another operator proved this. You have to prove the caller yourself.</source>
        <translation>Esta prueba la hizo otro operador. Tienes que comprobar tú quién llama.</translation>
    </message>
    <message>
        <source>The policy doesn&apos;t ask for this here.</source>
        <translation>La política no pide esto aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries left.</source>
        <translation>
            <numerusform>Queda %n intento.</numerusform>
            <numerusform>Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>Enviado a las %1.</translation>
    </message>
    <message>
        <source>It may have been sent at %1.</source>
        <extracomment>Of a code. %1: a time of day</extracomment>
        <translation>Puede que se haya enviado a las %1.</translation>
    </message>
    <message>
        <source>It has expired. Have another one sent.</source>
        <translation>Ha caducado. Pide otro.</translation>
    </message>
    <message>
        <source>Expires in %1.</source>
        <extracomment>Of a code. %1: minutes and seconds</extracomment>
        <translation>Caduca en %1.</translation>
    </message>
    <message>
        <source>Passed at %1. Counts until %2.</source>
        <extracomment>Of a proof. %1 and %2: times of day</extracomment>
        <translation>Prueba superada a las %1. Vale hasta las %2.</translation>
    </message>
    <message>
        <source>Passed at %1. Counts for another %2.</source>
        <extracomment>Of a proof. %1: a time of day, %2: minutes and seconds</extracomment>
        <translation>Prueba superada a las %1. Vale durante %2 más.</translation>
    </message>
    <message>
        <source>Passed, but too old since %1. Prove it again.</source>
        <extracomment>Of a proof. %1: a time of day</extracomment>
        <translation>Prueba superada, pero demasiado antigua desde las %1. Repítela.</translation>
    </message>
    <message>
        <source>This code can&apos;t be used any more.</source>
        <translation>Este código ya no se puede usar.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>On a button: an operator begins to prove who is calling</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Text %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Reenviar a %1 el código por mensaje de texto</translation>
    </message>
    <message>
        <source>Text %1 a code</source>
        <translation>Enviar a %1 un código por mensaje de texto</translation>
    </message>
    <message>
        <source>Email %1 the code again</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Reenviar a %1 el código por correo</translation>
    </message>
    <message>
        <source>Email %1 a code</source>
        <translation>Enviar a %1 un código por correo</translation>
    </message>
    <message>
        <source>%1 of %2 proofs</source>
        <extracomment>On a card: how many proofs count (%1) of those that are needed (%2)</extracomment>
        <translation>%1 de %2 pruebas</translation>
    </message>
    <message>
        <source>Too many proofs have failed: this person is locked.</source>
        <translation>Han fallado demasiadas pruebas: esta persona está bloqueada.</translation>
    </message>
    <message>
        <source>One more failed proof locks this person for everybody.</source>
        <translation>Una prueba fallida más bloquea a esta persona para todos.</translation>
    </message>
    <message>
        <source>%1 of %2 failed proofs that lock this person.</source>
        <extracomment>%1: how many proofs have failed, %2: how many lock the person</extracomment>
        <translation>Pruebas fallidas: %1 de las %2 que bloquean a esta persona.</translation>
    </message>
</context>
<context>
    <name>ProofsCard</name>
    <message>
        <source>2 · Who is calling</source>
        <translation>2 · Quién llama</translation>
    </message>
    <message>
        <source>Other ways to prove who is calling</source>
        <translation>Otras formas de comprobar quién llama</translation>
    </message>
</context>
<context>
    <name>ProxyText</name>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy wants a password, or another one than this computer has.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No pudimos conectar con %1. El proxy de este equipo pide una contraseña, u otra distinta de la que este equipo tiene.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1 through this computer&apos;s proxy. The proxy may be out of reach or refuse to connect. Or %1 may not be found.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No pudimos conectar con %1 a través del proxy de este equipo. Puede que no haya acceso al proxy o que rechace la conexión. O puede que no se encuentre %1.</translation>
    </message>
    <message>
        <source>No answer came in time on the way to %1. This computer goes through a proxy, or looks up whether it has to.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No llegó respuesta a tiempo en el camino a %1. Este equipo pasa por un proxy, o averigua si tiene que hacerlo.</translation>
    </message>
    <message>
        <source>We couldn&apos;t reach %1. This computer&apos;s proxy is %2, and Renumber can&apos;t use it.</source>
        <extracomment>%1: the name of a service, %2: the address of a proxy, such as socks4://192.0.2.1:1080</extracomment>
        <translation>No pudimos conectar con %1. El proxy de este equipo es %2, y Renumber no puede usarlo.</translation>
    </message>
    <message>
        <source>You can&apos;t enter it in Renumber. Whoever looks after this computer&apos;s network can help.</source>
        <translation>No puedes introducirla en Renumber. Puede ayudarte quien administra la red de este equipo.</translation>
    </message>
    <message>
        <source>The address has to be http:// or socks5://, a host, and a port up to 65535. Whoever looks after this computer&apos;s network can help.</source>
        <translation>La dirección tiene que ser http:// o socks5://, un host y un puerto de hasta 65535. Puede ayudarte quien administra la red de este equipo.</translation>
    </message>
    <message>
        <source>If it happens again, whoever looks after this computer&apos;s network can help.</source>
        <translation>Si pasa otra vez, puede ayudarte quien administra la red de este equipo.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Introduce un número del 1 al %1.</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 is damaged and can&apos;t be read to its end. Put a copy in its place.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 está dañado y no se puede leer hasta el final. Pon una copia en su lugar.</translation>
    </message>
    <message>
        <source>%1 was damaged. It is now %2, and nothing was exported.</source>
        <extracomment>%1: the name of a file, %2: another one</extracomment>
        <translation>%1 estaba dañado. Ahora es %2, y no se exportó nada.</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 pertenece a otra persona. Haz una copia tuya e indica esa.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Make a copy of your own and name that.</source>
        <extracomment>%1: the name of a file, %2: a user of the computer</extracomment>
        <translation>%1 pertenece a %2. Haz una copia tuya e indica esa.</translation>
    </message>
    <message>
        <source>  up to row %1, each row fits the one before it</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  hasta la fila %1, cada fila encaja con la anterior</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: the name of a file, %2: what is wrong with it, without its full stop</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>  compared with what was seen of it before, up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  comparado con lo que se había visto antes, hasta la fila %1</translation>
    </message>
    <message>
        <source>  what this computer has seen of it before is gone (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  lo que este equipo había visto antes ya no está (deskhead.json): no se notarían filas cortadas al final</translation>
    </message>
    <message>
        <source>  nothing to compare it with (deskhead.json beside it): rows cut off at the end would not be noticed</source>
        <translation>  no hay con qué compararlo (deskhead.json junto al archivo): no se notarían filas cortadas al final</translation>
    </message>
    <message>
        <source>  what was seen of it before is damaged (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  lo que se había visto antes está dañado (deskhead.json): no se notarían filas cortadas al final</translation>
    </message>
    <message>
        <source>  what was seen of it before can&apos;t be read (deskhead.json): rows cut off at the end would not be noticed</source>
        <translation>  lo que se había visto antes no se puede leer (deskhead.json): no se notarían filas cortadas al final</translation>
    </message>
    <message>
        <source>%1 does not exist. Name the file in which a desk keeps its record.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 no existe. Indica el archivo en el que un puesto guarda su registro.</translation>
    </message>
    <message>
        <source>%1 is not the record of a desk. Name a file called desk.sqlite, or a copy of one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 no es el registro de un puesto. Indica un archivo llamado desk.sqlite, o una copia de uno.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Renumber. Use that one.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 lo escribió una versión posterior de Renumber. Usa esa.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that you may read it and its folder.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 no se puede leer. Comprueba que puedes leer el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so that no export can be recorded there. Nothing was exported.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>No se puede escribir en %1, así que allí no se puede registrar ninguna exportación. No se exportó nada.</translation>
    </message>
    <message>
        <source>Renumber is open. Close it, then export again.</source>
        <translation>Renumber está abierto. Ciérralo y exporta otra vez.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1. Name another folder.</source>
        <extracomment>%1: what the system says of a file</extracomment>
        <translation>No se exportó nada: %1. Indica otra carpeta.</translation>
    </message>
    <message>
        <source>%1: what this computer has seen of it before is gone (deskhead.json). Rows may have been cut off at the end.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1: lo que este equipo había visto antes ya no está (deskhead.json). Puede que se hayan cortado filas al final.</translation>
    </message>
    <message>
        <source>%1: how far it was seen now could not be noted (deskhead.json). Rows that are cut off at the end later may go unnoticed.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1: no se pudo anotar hasta dónde se ha visto ahora (deskhead.json). Puede que no se noten las filas que se corten al final más adelante.</translation>
    </message>
    <message>
        <source>  read up to row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  leído hasta la fila %1</translation>
    </message>
    <message>
        <source>%1: whole up to row %2.</source>
        <extracomment>%1: the name of a file, %2: the number of its last row</extracomment>
        <translation>%1: completo hasta la fila %2.</translation>
    </message>
    <message>
        <source>Exported up to row %1: %2</source>
        <extracomment>%1: the number of the last row, %2: the name of a file, in which they now are</extracomment>
        <translation>Exportado hasta la fila %1: %2</translation>
    </message>
    <message>
        <source>  its checksum is in %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>  su suma de comprobación está en %1</translation>
    </message>
    <message>
        <source>  recorded in row %1</source>
        <extracomment>%1: the number of a row of the record of a desk</extracomment>
        <translation>  registrado en la fila %1</translation>
    </message>
    <message>
        <source>  not recorded: this is not the file of this computer&apos;s desk</source>
        <translation>  no registrado: este no es el archivo del puesto de este equipo</translation>
    </message>
    <message>
        <source>The record is whole up to row %1.</source>
        <extracomment>%1: the number of the newest row of the record of a desk</extracomment>
        <translation>El registro está completo hasta la fila %1.</translation>
    </message>
    <message>
        <source>%1. This is the first fault of the record, which was read up to row %2.</source>
        <extracomment>%1: what is wrong with the record of a desk, without its full stop, %2: the number of its newest row</extracomment>
        <translation>%1. Este es el primer fallo del registro, que se leyó hasta la fila %2.</translation>
    </message>
    <message>
        <source>Nothing fitted, so %1 has no rows.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Nada coincidió, así que %1 no tiene filas.</translation>
    </message>
    <message>
        <source>Exported up to row %1, to %2. Its checksum is in the file beside it that ends in .manifest.json.</source>
        <extracomment>%1: the number of the last row that was exported, %2: the name of a file</extracomment>
        <translation>Exportado hasta la fila %1, en %2. Su suma de comprobación está en el archivo de al lado que termina en .manifest.json.</translation>
    </message>
</context>
<context>
    <name>ReplyPath</name>
    <message>
        <source>&quot;%1&quot; is not a path into a reply</source>
        <extracomment>%1: a path such as &quot;data.phone&quot; in a service description</extracomment>
        <translation>&quot;%1&quot; no es una ruta dentro de una respuesta</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>la respuesta no tiene &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say that it went well</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; no dice que haya salido bien</translation>
    </message>
    <message>
        <source>the reply is a web page or XML</source>
        <translation>la respuesta es una página web o XML</translation>
    </message>
    <message>
        <source>the reply is not the JSON that it is called</source>
        <translation>la respuesta no es el JSON que dice ser</translation>
    </message>
</context>
<context>
    <name>RequestBuilder</name>
    <message>
        <source>the value of %1 would lead elsewhere</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>el valor de %1 llevaría a otro sitio</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in an address</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>el valor de %1 no puede estar en una dirección</translation>
    </message>
    <message>
        <source>the value of %1 cannot stand in a header</source>
        <extracomment>%1: variables of a service description</extracomment>
        <translation>el valor de %1 no puede estar en una cabecera</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>ask whoever looks after this computer</source>
        <translation>pregunta a quien administra este equipo</translation>
    </message>
    <message>
        <source>profiles of one&apos;s own are forbidden on this computer</source>
        <translation>los perfiles propios están prohibidos en este equipo</translation>
    </message>
    <message>
        <source>signing in with an access token is forbidden on this computer</source>
        <translation>iniciar sesión con un token de acceso está prohibido en este equipo</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Check the number well: it changes at once.</source>
        <translation>Comprueba bien el número: cambia al momento.</translation>
    </message>
    <message>
        <source>Check the address well: it changes at once.</source>
        <translation>Comprueba bien el correo: cambia al momento.</translation>
    </message>
    <message>
        <source>Check the number well: it is added at once.</source>
        <translation>Comprueba bien el número: se añade al momento.</translation>
    </message>
    <message>
        <source>Check the address well: it is added at once.</source>
        <translation>Comprueba bien el correo: se añade al momento.</translation>
    </message>
    <message>
        <source>No code is needed.</source>
        <translation>No hace falta código.</translation>
    </message>
    <message>
        <source>No code or link is needed.</source>
        <translation>No hace falta código ni enlace.</translation>
    </message>
    <message>
        <source>You can verify it afterwards.</source>
        <translation>Puedes verificarlo después.</translation>
    </message>
    <message>
        <source>Nothing changes until you press Update.</source>
        <translation>No cambia nada hasta que pulses Actualizar.</translation>
    </message>
    <message>
        <source>A text message then brings a link to confirm it.</source>
        <translation>Después llega un mensaje de texto con un enlace para confirmarlo.</translation>
    </message>
    <message>
        <source>A text message then brings a code to confirm it.</source>
        <translation>Después llega un mensaje de texto con un código para confirmarlo.</translation>
    </message>
    <message>
        <source>A call then reads out a code to confirm it.</source>
        <translation>Después llega una llamada con un código para confirmarlo.</translation>
    </message>
    <message>
        <source>A code to confirm it then comes in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Después llega por %1 un código para confirmarlo.</translation>
    </message>
    <message>
        <source>An email then brings a link to confirm it.</source>
        <translation>Después llega un mensaje de correo con un enlace para confirmarlo.</translation>
    </message>
    <message>
        <source>An email then brings a code to confirm it.</source>
        <translation>Después llega un mensaje de correo con un código para confirmarlo.</translation>
    </message>
    <message>
        <source>A text message with a link goes to the new number.</source>
        <translation>Se envía un mensaje de texto con un enlace al número nuevo.</translation>
    </message>
    <message>
        <source>A text message with a code goes to the new number.</source>
        <translation>Se envía un mensaje de texto con un código al número nuevo.</translation>
    </message>
    <message>
        <source>A call to the new number reads out a code.</source>
        <translation>El número nuevo recibe una llamada con un código.</translation>
    </message>
    <message>
        <source>A code goes to the new number in %1.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Se envía un código al número nuevo por %1.</translation>
    </message>
    <message>
        <source>An email with a code goes to the address on the account.</source>
        <translation>Se envía un mensaje con un código al correo de la cuenta.</translation>
    </message>
    <message>
        <source>An email with a link goes to the new address.</source>
        <translation>Se envía un mensaje con un enlace al correo nuevo.</translation>
    </message>
    <message>
        <source>An email with a code goes to the new address.</source>
        <translation>Se envía un mensaje con un código al correo nuevo.</translation>
    </message>
    <message>
        <source>You may get a link by text message, or the number may change at once.</source>
        <translation>Puede que recibas un enlace por mensaje de texto, o que el número cambie al momento.</translation>
    </message>
    <message>
        <source>You may get a code by text message, or the number may change at once.</source>
        <translation>Puede que recibas un código por mensaje de texto, o que el número cambie al momento.</translation>
    </message>
    <message>
        <source>You may get a call with a code, or the number may change at once.</source>
        <translation>Puede que recibas una llamada con un código, o que el número cambie al momento.</translation>
    </message>
    <message>
        <source>You may get a code in %1, or the number may change at once.</source>
        <extracomment>%1: the name of a chat app</extracomment>
        <translation>Puede que recibas un código por %1, o que el número cambie al momento.</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the number may change at once.</source>
        <translation>Puede que recibas un mensaje de correo con un código, o que el número cambie al momento.</translation>
    </message>
    <message>
        <source>You may get an email with a link, or the address may change at once.</source>
        <translation>Puede que recibas un mensaje de correo con un enlace, o que el correo cambie al momento.</translation>
    </message>
    <message>
        <source>You may get an email with a code, or the address may change at once.</source>
        <translation>Puede que recibas un mensaje de correo con un código, o que el correo cambie al momento.</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this number.</source>
        <translation>Si no llega nada, puede que otra cuenta tenga este número.</translation>
    </message>
    <message>
        <source>If nothing comes, another account may have this address.</source>
        <translation>Si no llega nada, puede que otra cuenta tenga este correo.</translation>
    </message>
    <message>
        <source>Your current number keeps working until you click it.</source>
        <translation>Tu número actual sigue funcionando hasta que hagas clic en el enlace.</translation>
    </message>
    <message>
        <source>Your current address keeps working until you click it.</source>
        <translation>Tu correo actual sigue funcionando hasta que hagas clic en el enlace.</translation>
    </message>
    <message>
        <source>The current number keeps working until it is clicked.</source>
        <translation>El número actual sigue funcionando hasta que se haga clic en el enlace.</translation>
    </message>
    <message>
        <source>The current address keeps working until it is clicked.</source>
        <translation>El correo actual sigue funcionando hasta que se haga clic en el enlace.</translation>
    </message>
    <message>
        <source>Your current number keeps working until you enter the code.</source>
        <translation>Tu número actual sigue funcionando hasta que introduzcas el código.</translation>
    </message>
    <message>
        <source>Your current address keeps working until you enter the code.</source>
        <translation>Tu correo actual sigue funcionando hasta que introduzcas el código.</translation>
    </message>
    <message>
        <source>The current number keeps working until you enter the code.</source>
        <translation>El número actual sigue funcionando hasta que introduzcas el código.</translation>
    </message>
    <message>
        <source>The current address keeps working until you enter the code.</source>
        <translation>El correo actual sigue funcionando hasta que introduzcas el código.</translation>
    </message>
    <message>
        <source>If a link comes, your current number keeps working until you click it.</source>
        <translation>Si llega un enlace, tu número actual sigue funcionando hasta que hagas clic en él.</translation>
    </message>
    <message>
        <source>If a link comes, your current address keeps working until you click it.</source>
        <translation>Si llega un enlace, tu correo actual sigue funcionando hasta que hagas clic en él.</translation>
    </message>
    <message>
        <source>If a link comes, the current number keeps working until it is clicked.</source>
        <translation>Si llega un enlace, el número actual sigue funcionando hasta que se haga clic en él.</translation>
    </message>
    <message>
        <source>If a link comes, the current address keeps working until it is clicked.</source>
        <translation>Si llega un enlace, el correo actual sigue funcionando hasta que se haga clic en él.</translation>
    </message>
    <message>
        <source>If a code comes, your current number keeps working until you enter it.</source>
        <translation>Si llega un código, tu número actual sigue funcionando hasta que lo introduzcas.</translation>
    </message>
    <message>
        <source>If a code comes, your current address keeps working until you enter it.</source>
        <translation>Si llega un código, tu correo actual sigue funcionando hasta que lo introduzcas.</translation>
    </message>
    <message>
        <source>If a code comes, the current number keeps working until you enter it.</source>
        <translation>Si llega un código, el número actual sigue funcionando hasta que lo introduzcas.</translation>
    </message>
    <message>
        <source>If a code comes, the current address keeps working until you enter it.</source>
        <translation>Si llega un código, el correo actual sigue funcionando hasta que lo introduzcas.</translation>
    </message>
    <message>
        <source>Your current number is then removed.</source>
        <translation>Después se quita tu número actual.</translation>
    </message>
    <message>
        <source>Your current address is then removed.</source>
        <translation>Después se quita tu correo actual.</translation>
    </message>
    <message>
        <source>The current number is then removed.</source>
        <translation>Después se quita el número actual.</translation>
    </message>
    <message>
        <source>The current address is then removed.</source>
        <translation>Después se quita el correo actual.</translation>
    </message>
    <message>
        <source>Your current number is removed once you click the link.</source>
        <translation>Tu número actual se quitará cuando hagas clic en el enlace.</translation>
    </message>
    <message>
        <source>Your current address is removed once you click the link.</source>
        <translation>Tu correo actual se quitará cuando hagas clic en el enlace.</translation>
    </message>
    <message>
        <source>The current number is removed once the link is clicked.</source>
        <translation>El número actual se quitará cuando se haga clic en el enlace.</translation>
    </message>
    <message>
        <source>The current address is removed once the link is clicked.</source>
        <translation>El correo actual se quitará cuando se haga clic en el enlace.</translation>
    </message>
    <message>
        <source>Your current number is removed once you enter the code.</source>
        <translation>Tu número actual se quitará cuando introduzcas el código.</translation>
    </message>
    <message>
        <source>Your current address is removed once you enter the code.</source>
        <translation>Tu correo actual se quitará cuando introduzcas el código.</translation>
    </message>
    <message>
        <source>The current number is removed once you enter the code.</source>
        <translation>El número actual se quitará cuando introduzcas el código.</translation>
    </message>
    <message>
        <source>The current address is removed once you enter the code.</source>
        <translation>El correo actual se quitará cuando introduzcas el código.</translation>
    </message>
    <message>
        <source>Your current number stays on the account, too.</source>
        <translation>Tu número actual también se queda en la cuenta.</translation>
    </message>
    <message>
        <source>Your current address stays on the account, too.</source>
        <translation>Tu correo actual también se queda en la cuenta.</translation>
    </message>
    <message>
        <source>The current number stays on the account, too.</source>
        <translation>El número actual también se queda en la cuenta.</translation>
    </message>
    <message>
        <source>The current address stays on the account, too.</source>
        <translation>El correo actual también se queda en la cuenta.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current number.</source>
        <translation>Las casillas de arriba dicen qué pasa después con tu número actual.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of your current address.</source>
        <translation>Las casillas de arriba dicen qué pasa después con tu correo actual.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current number.</source>
        <translation>Las casillas de arriba dicen qué pasa después con el número actual.</translation>
    </message>
    <message>
        <source>The boxes above say what then becomes of the current address.</source>
        <translation>Las casillas de arriba dicen qué pasa después con el correo actual.</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>Puede que %1 quiera también un código recibido en tu número actual.</translation>
    </message>
    <message>
        <source>%1 may also want a code from your current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>Puede que %1 quiera también un código recibido en tu correo actual.</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current number.</source>
        <extracomment>On the form for a new number. %1: the name of a service</extracomment>
        <translation>Puede que %1 quiera también un código recibido en el número actual.</translation>
    </message>
    <message>
        <source>%1 may also want a code from the current address.</source>
        <extracomment>On the form for a new address. %1: the name of a service</extracomment>
        <translation>Puede que %1 quiera también un código recibido en el correo actual.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 no permite que Renumber cambie ni verifique el número.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change or verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 no permite que Renumber cambie ni verifique el correo.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 no permite que Renumber cambie el número.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber change the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 no permite que Renumber cambie el correo.</translation>
    </message>
    <message>
        <source>%1 verifies a number only when it is changed.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 verifica un número solo cuando se cambia.</translation>
    </message>
    <message>
        <source>%1 verifies an address only when it is changed.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 verifica un correo solo cuando se cambia.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the number.</source>
        <extracomment>On the card of a phone number. %1: the name of a service</extracomment>
        <translation>%1 no permite que Renumber verifique el número.</translation>
    </message>
    <message>
        <source>%1 does not let Renumber verify the address.</source>
        <extracomment>On the card of an email address. %1: the name of a service</extracomment>
        <translation>%1 no permite que Renumber verifique el correo.</translation>
    </message>
    <message>
        <source>You have one try: after a wrong code you start again.</source>
        <translation>Tienes un solo intento: si el código es incorrecto, tendrás que empezar otra vez.</translation>
    </message>
    <message>
        <source>There is one try: after a wrong code the change starts again.</source>
        <translation>Hay un solo intento: si el código es incorrecto, hay que empezar otra vez el cambio.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Update.</source>
        <translation>No se envía nada hasta que pulses Actualizar.</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>&quot;%1&quot; no se conoce aquí</translation>
    </message>
    <message>
        <source>the value is none of those that are possible here</source>
        <translation>el valor no es ninguno de los posibles aquí</translation>
    </message>
    <message>
        <source>the value is not of the kind that belongs here</source>
        <translation>el valor no es del tipo que corresponde aquí</translation>
    </message>
    <message>
        <source>the value does not have the form that belongs here</source>
        <translation>el valor no tiene la forma que corresponde aquí</translation>
    </message>
    <message>
        <source>add &quot;%1&quot;: %2</source>
        <extracomment>%1: the name of a member of a JSON object, %2: what belongs there</extracomment>
        <translation>añade &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>correct its spelling or take it out; known here: %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>corrige cómo está escrito o quítalo; aquí se conocen: %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: what belongs in this place of a file</extracomment>
        <translation>escribe %1</translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so you can&apos;t finish the earlier change here. It may or may not have been made.</source>
        <translation>Renumber no puede saber de quién es esta cuenta, así que no puedes terminar aquí el cambio anterior. Puede que se haya hecho, o no.</translation>
    </message>
    <message>
        <source>This isn&apos;t the account with the unfinished change. Nothing was taken over from it. To finish that change, go back to its account.</source>
        <translation>Esta no es la cuenta del cambio sin terminar. No se tomó nada de él. Para terminarlo, vuelve a su cuenta.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <extracomment>On a button: leaves the change as it is, to go on with it another time</extracomment>
        <translation>Terminar más tarde</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Dejar de verificar</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Cancelar el cambio</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password…</source>
        <translation>Esperando al llavero. Puede que esté pidiendo su contraseña…</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be asking for its password. Nothing has been sent to %1 yet…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Esperando al llavero. Puede que esté pidiendo su contraseña. Aún no se ha enviado nada a %1…</translation>
    </message>
    <message>
        <source>Asking %1 to send a code to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Pidiendo a %1 que envíe un código a %2…</translation>
    </message>
    <message>
        <source>Asking %1 to send a link to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Pidiendo a %1 que envíe un enlace a %2…</translation>
    </message>
    <message>
        <source>Asking %1 to change the number to %2…</source>
        <translation>Pidiendo a %1 que cambie el número a %2…</translation>
    </message>
    <message>
        <source>Asking %1 to change the address to %2…</source>
        <translation>Pidiendo a %1 que cambie el correo a %2…</translation>
    </message>
    <message>
        <source>Asking %1 to check the code…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Pidiendo a %1 que compruebe el código…</translation>
    </message>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Comprobando la cuenta en %1…</translation>
    </message>
    <message>
        <source>Asking %1 to discard the change to %2…</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>Pidiendo a %1 que descarte el cambio a %2…</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Asking where to sign in…</source>
        <translation>Preguntando dónde iniciar sesión…</translation>
    </message>
    <message>
        <source>Waiting for you to sign in in your browser…</source>
        <translation>Esperando a que inicies sesión en tu navegador…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Pidiendo un código…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Leyendo la cuenta…</translation>
    </message>
    <message>
        <source>Your browser didn&apos;t open. Copy the link and open it in a browser on this computer.</source>
        <translation>Tu navegador no se abrió. Copia el enlace y ábrelo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>The link is copied. Paste it into a browser on this computer.</source>
        <translation>El enlace está copiado. Pégalo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>The change that was under way can&apos;t be finished here. It may or may not have been made.</source>
        <translation>El cambio que estaba en curso no se puede terminar aquí. Puede que se haya hecho, o no.</translation>
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
        <translation>%1 · prueba superada a las %2</translation>
    </message>
</context>
<context>
    <name>SignInCodeForm</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>SignInCodeText</name>
    <message>
        <source>%1 does not accept this user name and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 no acepta este nombre de usuario con esta contraseña.</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 no acepta este número de teléfono con esta contraseña.</translation>
    </message>
    <message>
        <source>%1 does not accept this email address and password.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 no acepta este correo electrónico con esta contraseña.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 no acepta este nombre de usuario.</translation>
    </message>
    <message>
        <source>%1 does not accept this phone number.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 no acepta este número de teléfono.</translation>
    </message>
    <message>
        <source>%1 does not accept this email address.</source>
        <extracomment>After a code was asked for. %1: the name of a service</extracomment>
        <translation>%1 no acepta este correo electrónico.</translation>
    </message>
    <message>
        <source>A code may be on its way.</source>
        <translation>Puede que haya un código en camino.</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise have a new one sent.</source>
        <translation>Si llega, introdúcelo aquí. Si no, pide otro.</translation>
    </message>
    <message>
        <source>Try again, and use the newest code that comes.</source>
        <translation>Inténtalo otra vez y usa el código más nuevo que llegue.</translation>
    </message>
    <message>
        <source>If it comes, enter it here. Otherwise start over.</source>
        <translation>Si llega, introdúcelo aquí. Si no, empieza de nuevo.</translation>
    </message>
    <message>
        <source>No new code was sent.</source>
        <translation>No se envió ningún código nuevo.</translation>
    </message>
    <message>
        <source>No code was sent.</source>
        <translation>No se envió ningún código.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Comprueba los dos e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Compruébalo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>If you have an earlier code, it may still work.</source>
        <translation>Si tienes un código anterior, puede que aún funcione.</translation>
    </message>
    <message>
        <source>Have a new code sent.</source>
        <translation>Pide un código nuevo.</translation>
    </message>
    <message>
        <source>For a new code, start over.</source>
        <translation>Para otro código, empieza de nuevo.</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. Or have a new one sent.</source>
        <translation>Compáralo con el último código que llegó. O pide otro.</translation>
    </message>
    <message>
        <source>Check it against the latest code that came. For a new one, start over.</source>
        <translation>Compáralo con el último código que llegó. Para uno nuevo, empieza de nuevo.</translation>
    </message>
    <message>
        <source>That code didn&apos;t work.</source>
        <translation>Ese código no funcionó.</translation>
    </message>
    <message>
        <source>You are not signed in. The code may be used up.</source>
        <translation>No has iniciado sesión. Puede que el código ya se haya usado.</translation>
    </message>
    <message>
        <source>Enter it again, or have a new one sent.</source>
        <translation>Introdúcelo otra vez, o pide otro.</translation>
    </message>
    <message>
        <source>Enter it again, or start over for a new one.</source>
        <translation>Introdúcelo otra vez, o empieza de nuevo para pedir otro.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No has iniciado sesión.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>Introduce primero el nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter the phone number first.</source>
        <translation>Introduce primero el número de teléfono.</translation>
    </message>
    <message>
        <source>Enter the email address first.</source>
        <translation>Introduce primero el correo electrónico.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>Esto no es un correo electrónico. Debe tener esta forma: nombre@example.com.</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one you mean.</source>
        <translation>Aquí hay más de un correo. Deja solo el que quieras usar.</translation>
    </message>
    <message>
        <source>If %1 is right, press Send code once more. If not, begin the number with + and its country code.</source>
        <extracomment>Beside the field, behind what is doubtful about the number. %1: a phone number</extracomment>
        <translation>Si %1 es correcto, pulsa otra vez Enviar código. Si no, empieza el número con + y el prefijo de su país.</translation>
    </message>
    <message>
        <source>You asked %1 for a code for %2. Enter it here when it comes. If none comes, check the user name.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a user name</extracomment>
        <translation>Pediste a %1 un código para %2. Introdúcelo aquí cuando llegue. Si no llega ninguno, comprueba el nombre de usuario.</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the number.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: a phone number</extracomment>
        <translation>Pediste a %1 un código para %2. Introdúcelo aquí cuando llegue. Si no llega ninguno, comprueba el número.</translation>
    </message>
    <message>
        <source>You asked %1 for a code to %2. Enter it here when it comes. If none comes, check the address.</source>
        <extracomment>Above the field for the code. %1: the name of a service, %2: an email address</extracomment>
        <translation>Pediste a %1 un código para %2. Introdúcelo aquí cuando llegue. Si no llega ninguno, comprueba el correo.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <extracomment>Opens a list of accounts</extracomment>
        <translation>Cuentas en este equipo</translation>
    </message>
    <message>
        <source>Account with</source>
        <extracomment>Before a list of organisations; part of no sentence</extracomment>
        <translation>Cuenta en</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Has the service send a code to sign in with</extracomment>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Send the code again</source>
        <extracomment>Has the service send another code to sign in with</extracomment>
        <translation>Reenviar el código</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Back from the code to whom it is sent to</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Sign in with the sample token</source>
        <translation>Usar el token de ejemplo</translation>
    </message>
    <message>
        <source>Copy the link instead</source>
        <extracomment>The link to the page to sign in at, for a browser that does not open by itself</extracomment>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) are not shown. Start Renumber in a terminal to see them all.</source>
        <translation>
            <numerusform>No se muestra %n fallo más. Inicia Renumber en un terminal para verlos todos.</numerusform>
            <numerusform>No se muestran %n fallos más. Inicia Renumber en un terminal para verlos todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile was found. Ask whoever runs the service for a profile file. Put it into the folder named below, or start Renumber with --profile and the file.</source>
        <translation>No se encontró ningún perfil. Pide un archivo de perfil a quien administra el servicio. Ponlo en la carpeta indicada abajo, o inicia Renumber con --profile y el archivo.</translation>
    </message>
    <message>
        <source>No profile can be used. Show this to whoever looks after the profiles:</source>
        <translation>No se puede usar ningún perfil. Muestra esto a quien se encarga de los perfiles:</translation>
    </message>
    <message>
        <source>Some profiles can&apos;t be used and are left out. Show this to whoever looks after the profiles:</source>
        <translation>Algunos perfiles no se pueden usar y se omiten. Muestra esto a quien se encarga de los perfiles:</translation>
    </message>
</context>
<context>
    <name>SignInReader</name>
    <message>
        <source>this way to sign in is there already</source>
        <translation>esta forma de iniciar sesión ya está</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>deja uno de los dos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <extracomment>%1: the name of a member of a JSON object</extracomment>
        <translation>falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>añádelo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to &quot;%2&quot;</source>
        <extracomment>%1: the name of a member of a JSON object, %2: the name of a way to sign in</extracomment>
        <translation>&quot;%1&quot; no corresponde a &quot;%2&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>usa uno de %1</translation>
    </message>
    <message>
        <source>it is not said where to sign in</source>
        <translation>no se dice dónde iniciar sesión</translation>
    </message>
    <message>
        <source>add &quot;issuer&quot;, or &quot;endpoints&quot; where the service has no discovery document</source>
        <translation>añade &quot;issuer&quot;, o &quot;endpoints&quot; si el servicio no tiene documento de descubrimiento</translation>
    </message>
    <message>
        <source>an address cannot hold a control character</source>
        <translation>una dirección no puede contener un carácter de control</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>quítalo</translation>
    </message>
    <message>
        <source>&quot;refreshToken&quot; is never taken</source>
        <translation>&quot;refreshToken&quot; nunca se toma</translation>
    </message>
    <message>
        <source>add &quot;refreshToken?&quot; and its place to a &quot;take&quot; of &quot;obtain&quot;</source>
        <translation>añade &quot;refreshToken?&quot; y su lugar a un &quot;take&quot; de &quot;obtain&quot;</translation>
    </message>
    <message>
        <source>the password is not there any more when another code is asked for</source>
        <translation>la contraseña ya no está cuando se pide otro código</translation>
    </message>
    <message>
        <source>write calls that go by what &quot;send&quot; keeps, or leave it out</source>
        <translation>escribe llamadas que usen lo que guarda &quot;send&quot;, o déjalo fuera</translation>
    </message>
    <message>
        <source>{%1} is never sent</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>{%1} nunca se envía</translation>
    </message>
    <message>
        <source>use {%1} in one of the calls</source>
        <extracomment>%1: a variable of a service description</extracomment>
        <translation>usa {%1} en una de las llamadas</translation>
    </message>
    <message>
        <source>cookies belong to one person, and whoever signs in with a &quot;check&quot; acts for many</source>
        <translation>las cookies son de una sola persona, y quien inicia sesión con un &quot;check&quot; actúa por muchas</translation>
    </message>
    <message>
        <source>take &quot;cookies&quot; out, or &quot;check&quot;</source>
        <translation>quita &quot;cookies&quot;, o &quot;check&quot;</translation>
    </message>
    <message>
        <source>whoever signs in with a &quot;check&quot; acts for others, and nobody else&apos;s account can be found</source>
        <translation>quien inicia sesión con un &quot;check&quot; actúa por otros, y no se puede encontrar la cuenta de nadie más</translation>
    </message>
    <message>
        <source>add &quot;find&quot; to &quot;account&quot;, or take &quot;check&quot; out</source>
        <translation>añade &quot;find&quot; a &quot;account&quot;, o quita &quot;check&quot;</translation>
    </message>
    <message>
        <source>&quot;accessToken&quot; is never taken</source>
        <translation>&quot;accessToken&quot; nunca se toma</translation>
    </message>
    <message>
        <source>add &quot;accessToken&quot; and its place to a &quot;take&quot;</source>
        <translation>añade &quot;accessToken&quot; y su lugar a un &quot;take&quot;</translation>
    </message>
    <message>
        <source>the credentials of the API client are never sent</source>
        <translation>las credenciales del cliente de API nunca se envían</translation>
    </message>
    <message>
        <source>write &quot;Authorization&quot;: &quot;{authorization}&quot; under &quot;headers&quot;, or add &quot;obtain&quot;</source>
        <translation>escribe &quot;Authorization&quot;: &quot;{authorization}&quot; en &quot;headers&quot;, o añade &quot;obtain&quot;</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>%1 didn&apos;t accept this sign-in. It may have taken too long. Sign in again.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no aceptó este inicio de sesión. Puede que haya tardado demasiado. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this user name and password. Check both. Capital letters may matter.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no aceptó este nombre de usuario con esta contraseña. Comprueba los dos. Puede que importen las mayúsculas.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this client ID and secret. Copy both again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no aceptó este ID de cliente con este secreto. Copia los dos otra vez, o pregunta a quien administra el servicio.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this code. Compare it with the latest one you got.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no aceptó este código. Compáralo con el último que recibiste.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t accept this access token. It may be mistyped or expired. Copy it again, or get a new one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 no aceptó este token de acceso. Puede estar mal escrito o haber caducado. Cópialo otra vez, o consigue otro.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 necesita un inicio de sesión en dos pasos.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a password.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 necesita un inicio de sesión en dos pasos. Renumber no puede dar el segundo paso después de una contraseña.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. Renumber can&apos;t do the second step after a code.</source>
        <extracomment>Of a code by which one signs in. %1: the name of a service</extracomment>
        <translation>%1 necesita un inicio de sesión en dos pasos. Renumber no puede dar el segundo paso después de un código.</translation>
    </message>
    <message>
        <source>%1 needs a two-step sign-in. That can&apos;t be done with a client ID and secret.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 necesita un inicio de sesión en dos pasos. Eso no se puede hacer con un ID de cliente y un secreto.</translation>
    </message>
    <message>
        <source>%1 needs an access token from a two-step sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 necesita un token de acceso de un inicio de sesión en dos pasos.</translation>
    </message>
    <message>
        <source>Sign in with a password and a code instead.</source>
        <translation>En su lugar, inicia sesión con una contraseña y un código.</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <translation>En su lugar, inicia sesión con tu navegador.</translation>
    </message>
    <message>
        <source>Sign in with an access token instead.</source>
        <translation>En su lugar, inicia sesión con un token de acceso.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Get a new access token.</source>
        <translation>Consigue un token de acceso nuevo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service for another way to sign in.</source>
        <translation>Pide a quien administra el servicio otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 accepted the client ID and secret, but we couldn&apos;t confirm that they work here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 aceptó el ID de cliente y el secreto, pero no pudimos confirmar que funcionen aquí.</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but we couldn&apos;t confirm that you can help others with it.</source>
        <extracomment>Of somebody who helps other people. %1: the name of a service</extracomment>
        <translation>%1 aceptó tu inicio de sesión, pero no pudimos confirmar que puedas ayudar a otras personas con él.</translation>
    </message>
    <message>
        <source>%1 accepted your sign-in, but your account couldn&apos;t be read.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 aceptó tu inicio de sesión, pero no se pudo leer tu cuenta.</translation>
    </message>
    <message>
        <source>%1 then turned Renumber away. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Después, %1 rechazó a Renumber. Inténtalo otra vez, o pregunta a quien administra el servicio.</translation>
    </message>
    <message>
        <source>You are not signed in. Access to your account at %1 was denied in the browser. Sign in again and allow it there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No has iniciado sesión. Se denegó en el navegador el acceso a tu cuenta en %1. Vuelve a iniciar sesión y permítelo ahí.</translation>
    </message>
    <message>
        <source>You are not signed in. The answer didn&apos;t come from %1, so your sign-in wasn&apos;t passed on. Try again. If it happens once more, tell whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No has iniciado sesión. La respuesta no vino de %1, así que no se transmitió tu inicio de sesión. Inténtalo otra vez. Si vuelve a pasar, díselo a quien administra el servicio.</translation>
    </message>
    <message>
        <source>You are not signed in. The sign-in page of %1 reported an error. Try again, or ask whoever runs the service.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No has iniciado sesión. La página de inicio de sesión de %1 indicó un error. Inténtalo otra vez, o pregunta a quien administra el servicio.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser. The sign-in page of %1 isn&apos;t set up properly, so nothing was sent there. Ask whoever looks after the profile.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No puedes iniciar sesión en el navegador. La página de inicio de sesión de %1 no está bien configurada, así que no se envió nada ahí. Pregunta a quien se encarga del perfil.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser now. Another program uses port %1. Close it, or ask whoever looks after the profile.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Ahora no puedes iniciar sesión en el navegador. Otro programa usa el puerto %1. Ciérralo, o pregunta a quien se encarga del perfil.</translation>
    </message>
    <message>
        <source>You can&apos;t sign in by browser on this computer. Another user&apos;s browser could answer for yours. Sign in another way, or ask whoever looks after the computer.</source>
        <translation>No puedes iniciar sesión en el navegador en este equipo. El navegador de otro usuario podría responder por el tuyo. Inicia sesión de otra forma, o pregunta a quien administra el equipo.</translation>
    </message>
    <message>
        <source>You are not signed in. The browser didn&apos;t come back within ten minutes. Sign in again.</source>
        <translation>No has iniciado sesión. No llegó respuesta del navegador en diez minutos. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No has iniciado sesión.</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <extracomment>%1: a technical detail</extracomment>
        <translation>Detalle: %1</translation>
    </message>
    <message>
        <source>Your sign-in is no longer kept on this computer.</source>
        <translation>Tu sesión ya no se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which couldn&apos;t be opened. Unlock it, start Renumber again and sign out once more.</source>
        <translation>Tu sesión sigue en el llavero, que no se pudo abrir. Desbloquéalo, inicia Renumber otra vez y cierra sesión una vez más.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keyring, which doesn&apos;t answer. When it runs, start Renumber again and sign out once more.</source>
        <translation>Tu sesión sigue en el llavero, que no responde. Cuando funcione, inicia Renumber otra vez y cierra sesión una vez más.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t remove your sign-in. Start Renumber again and sign out once more.</source>
        <translation>El llavero no quitó tu sesión. Inicia Renumber otra vez y cierra sesión una vez más.</translation>
    </message>
    <message>
        <source>Enter the access token first.</source>
        <translation>Introduce primero el token de acceso.</translation>
    </message>
    <message>
        <source>This isn&apos;t an access token: it has spaces or letters that tokens don&apos;t have. Copy it again.</source>
        <translation>Esto no es un token de acceso: tiene espacios o letras que los tokens no tienen. Cópialo otra vez.</translation>
    </message>
    <message>
        <source>You are signed out, and %1 has ended your sign-in.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Has cerrado sesión, y %1 también ha cerrado tu sesión.</translation>
    </message>
    <message>
        <source>You are signed out here. The client ID and secret still work at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Has cerrado sesión aquí. El ID de cliente y el secreto siguen funcionando en %1.</translation>
    </message>
    <message>
        <source>You are signed out here. The access token still works at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Has cerrado sesión aquí. El token de acceso sigue funcionando en %1.</translation>
    </message>
    <message>
        <source>You are signed out here. At %1 your sign-in stays good until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Has cerrado sesión aquí. En %1, tu sesión sigue siendo válida hasta que caduque o se cierre ahí.</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that the sign-in at %1 was still yours. It stays good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Has cerrado sesión aquí. No pudimos confirmar que la sesión en %1 siguiera siendo tuya. Ahí sigue siendo válida hasta que caduque o se cierre.</translation>
    </message>
    <message>
        <source>You are signed out here. We couldn&apos;t confirm that %1 ended your sign-in, so it may stay good there until it expires or is ended there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Has cerrado sesión aquí. No pudimos confirmar que %1 cerrara tu sesión, así que puede seguir siendo válida ahí hasta que caduque o se cierre.</translation>
    </message>
</context>
<context>
    <name>SignInWayText</name>
    <message>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>Con nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>As an API client</source>
        <translation>Como cliente de API</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Con un token de acceso</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you</source>
        <translation>Con una contraseña y un código que recibes</translation>
    </message>
    <message>
        <source>With a code that is sent to you</source>
        <translation>Con un código que recibes</translation>
    </message>
    <message>
        <source>In the browser, for other people</source>
        <translation>En el navegador, para otras personas</translation>
    </message>
    <message>
        <source>With user name and password, for other people</source>
        <translation>Con nombre de usuario y contraseña, para otras personas</translation>
    </message>
    <message>
        <source>As an API client, for other people</source>
        <translation>Como cliente de API, para otras personas</translation>
    </message>
    <message>
        <source>With an access token, for other people</source>
        <translation>Con un token de acceso, para otras personas</translation>
    </message>
    <message>
        <source>With a password and a code that is sent to you, for other people</source>
        <translation>Con una contraseña y un código que recibes, para otras personas</translation>
    </message>
    <message>
        <source>With a code that is sent to you, for other people</source>
        <translation>Con un código que recibes, para otras personas</translation>
    </message>
    <message>
        <source>An access token or API key is a long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Un token de acceso o clave de API es un texto largo del servicio o de tu administrador. Si es posible, se guarda en el llavero de este equipo; si no, solo hasta que salgas. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>A long text from the service or your administrator. It is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Un texto largo del servicio o de tu administrador. Si es posible, se guarda en el llavero de este equipo; si no, solo hasta que salgas. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of %1. Sign in there, then come back here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Tu navegador abre la página de inicio de sesión de %1. Inicia sesión ahí y después vuelve aquí.</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Tu contraseña se envía a %1 y no se guarda.</translation>
    </message>
    <message>
        <source>The secret is kept in this computer&apos;s keyring if possible, otherwise only until you quit. It is never written to a file.</source>
        <translation>Si es posible, el secreto se guarda en el llavero de este equipo; si no, solo hasta que salgas. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Your password goes to %1 and is not kept. %1 then sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Tu contraseña se envía a %1 y no se guarda. Después, %1 te envía un código. Introdúcelo aquí.</translation>
    </message>
    <message>
        <source>%1 sends you a code. You enter it here.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 te envía un código. Introdúcelo aquí.</translation>
    </message>
    <message>
        <source>For a helpdesk that helps others.</source>
        <translation>Para un servicio de soporte que ayuda a otras personas.</translation>
    </message>
    <message>
        <source>Sign in to help other people change or verify their phone number.</source>
        <translation>Inicia sesión para ayudar a otras personas a cambiar o verificar su número de teléfono.</translation>
    </message>
    <message>
        <source>Sign in to change or verify your phone number.</source>
        <translation>Inicia sesión para cambiar o verificar tu número de teléfono.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Renumber is already open, but doesn&apos;t answer. Close it, then start it again.</source>
        <translation>Renumber ya está abierto, pero no responde. Ciérralo y vuelve a iniciarlo.</translation>
    </message>
</context>
<context>
    <name>Taker</name>
    <message>
        <source>&quot;%1&quot; is not of the expected kind</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; no es del tipo esperado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the reply</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>&quot;%1&quot; está dos veces en la respuesta</translation>
    </message>
    <message>
        <source>the reply has no &quot;%1&quot;</source>
        <extracomment>%1: the place of a value in a service&apos;s reply</extracomment>
        <translation>la respuesta no tiene &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>the change is not done</source>
        <translation>el cambio no está hecho</translation>
    </message>
    <message>
        <source>the service description has no &quot;notify&quot; for it</source>
        <translation>la descripción del servicio no tiene &quot;notify&quot; para esto</translation>
    </message>
</context>
<context>
    <name>TellingRow</name>
    <message>
        <source>How were they told?</source>
        <translation>¿Cómo se avisó?</translation>
    </message>
    <message>
        <source>They were told</source>
        <extracomment>On a button: notes that somebody was told of a change</extracomment>
        <translation>Ya se avisó</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>&quot;%1&quot; has a brace that is not part of a {variable}; write {{ or }} for a brace</source>
        <extracomment>%1: a text of a service description with {variables} in it</extracomment>
        <translation>&quot;%1&quot; tiene una llave que no es parte de una {variable}; escribe {{ o }} para una llave</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Enter the ticket, such as %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>Introduce el ticket, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Enter the ticket.</source>
        <translation>Introduce el ticket.</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. It has to look like %1.</source>
        <extracomment>%1: a ticket of another program, such as &quot;INC1234567&quot;</extracomment>
        <translation>Este ticket no tiene el formato de tu servicio de soporte. Debe parecerse a %1.</translation>
    </message>
    <message>
        <source>This ticket isn&apos;t written the way your desk does it. Check it.</source>
        <translation>Este ticket no tiene el formato de tu servicio de soporte. Compruébalo.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>%2 del %1</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>By this computer&apos;s date, the certificate has expired.</source>
        <translation>Según la fecha de este equipo, el certificado ha caducado.</translation>
    </message>
    <message>
        <source>By this computer&apos;s date, the certificate isn&apos;t valid yet.</source>
        <translation>Según la fecha de este equipo, el certificado aún no es válido.</translation>
    </message>
    <message>
        <source>What answered has a certificate for another address.</source>
        <translation>El servidor que respondió tiene un certificado para otra dirección.</translation>
    </message>
    <message>
        <source>The certificate doesn&apos;t say for which address it is.</source>
        <translation>El certificado no dice para qué dirección es.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust whoever issued the certificate.</source>
        <translation>Este equipo no confía en quien emitió el certificado.</translation>
    </message>
    <message>
        <source>The certificate is too easy to forge.</source>
        <translation>El certificado es demasiado fácil de falsificar.</translation>
    </message>
    <message>
        <source>%1 and Renumber couldn&apos;t agree on a safe kind of connection.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1 y Renumber no encontraron un tipo de conexión segura en común.</translation>
    </message>
    <message>
        <source>%1 only offers a kind of connection that is too old to be safe.</source>
        <extracomment>After &quot;We couldn&apos;t connect to %1 safely&quot;. %1: the name of a service</extracomment>
        <translation>%1 solo ofrece un tipo de conexión demasiado antiguo para ser seguro.</translation>
    </message>
    <message>
        <source>What answered offers no safe connection.</source>
        <translation>El servidor que respondió no ofrece una conexión segura.</translation>
    </message>
    <message>
        <source>We couldn&apos;t connect to %1 safely, so nothing was sent.</source>
        <extracomment>Before the reason, a sentence of its own. %1: the name of a service</extracomment>
        <translation>No pudimos conectar con %1 de forma segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it&apos;s right, ask whoever runs the service.</source>
        <translation>Comprueba la fecha de este equipo. Si es correcta, pregunta a quien administra el servicio.</translation>
    </message>
    <message>
        <source>If this network wants a sign-in of its own first, do that in your browser. Otherwise ask whoever set up Renumber for you to check the address.</source>
        <translation>Si esta red pide antes iniciar sesión en ella, hazlo en tu navegador. Si no, pide a quien te configuró Renumber que compruebe la dirección.</translation>
    </message>
    <message>
        <source>If your organisation issues its own certificates, whoever set up Renumber for you can name the issuer in the profile. Otherwise ask whoever runs the service.</source>
        <translation>Si tu organización emite sus propios certificados, quien te configuró Renumber puede indicar el emisor en el perfil. Si no, pregunta a quien administra el servicio.</translation>
    </message>
    <message>
        <source>Ask whoever runs the service.</source>
        <translation>Pregunta a quien administra el servicio.</translation>
    </message>
    <message>
        <source>Ask whoever set up Renumber for you to check the address.</source>
        <translation>Pide a quien te configuró Renumber que compruebe la dirección.</translation>
    </message>
</context>
<context>
    <name>TokenReply</name>
    <message>
        <source>the token in the reply is empty</source>
        <translation>el token de la respuesta está vacío</translation>
    </message>
    <message>
        <source>the token in the reply has signs that no token can have</source>
        <translation>el token de la respuesta tiene signos que ningún token puede tener</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>the address is not allowed</source>
        <translation>la dirección no está permitida</translation>
    </message>
    <message>
        <source>the server was not found, or there is no network</source>
        <translation>no se encontró el servidor, o no hay red</translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation>nada responde en esta dirección</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>la conexión no es segura</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>the connection was closed before a whole reply had come</source>
        <translation>la conexión se cerró antes de que llegara una respuesta completa</translation>
    </message>
    <message>
        <source>it leads to another address, where the token is not sent</source>
        <translation>la respuesta lleva a otra dirección, a la que no se envía el token</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>la respuesta es demasiado larga</translation>
    </message>
    <message>
        <source>it is packed in a way that Renumber does not read</source>
        <translation>la respuesta está comprimida de una forma que Renumber no lee</translation>
    </message>
    <message>
        <source>this computer&apos;s proxy can&apos;t be used, so nothing was sent</source>
        <translation>no se puede usar el proxy de este equipo, así que no se envió nada</translation>
    </message>
    <message>
        <source>the proxy wants a password</source>
        <translation>el proxy pide una contraseña</translation>
    </message>
    <message>
        <source>the proxy made no connection</source>
        <translation>el proxy no estableció la conexión</translation>
    </message>
    <message>
        <source>the proxy made no connection in time</source>
        <translation>el proxy no estableció la conexión a tiempo</translation>
    </message>
    <message>
        <source>Left out: %1 (%2). Its &quot;when&quot; does not hold.</source>
        <extracomment>%1: a call of a service description, such as &quot;GET /me&quot;; %2: what it is for, such as &quot;read&quot;</extracomment>
        <translation>Se omite: %1 (%2). Su &quot;when&quot; no se cumple.</translation>
    </message>
    <message>
        <source>Request %1 (%2)</source>
        <extracomment>%1: a number, %2: what a request is for, such as &quot;read&quot;</extracomment>
        <translation>Petición %1 (%2)</translation>
    </message>
    <message>
        <source>No reply to request %1: %2 (after %3 ms).</source>
        <extracomment>%1: a number, %2: why there is none, as part of a sentence, %3: a number of milliseconds</extracomment>
        <translation>Sin respuesta a la petición %1: %2 (después de %3 ms).</translation>
    </message>
    <message>
        <source>Reply %1: status %2, after %3 ms</source>
        <extracomment>%1: a number, %2: an HTTP status, %3: a number of milliseconds</extracomment>
        <translation>Respuesta %1: estado %2, después de %3 ms</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>check the path, which counts from the profile&apos;s own folder, and who may read the file</source>
        <translation>comprueba la ruta, que se cuenta desde la carpeta del perfil, y quién puede leer el archivo</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>no hay ningún archivo %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <extracomment>%1: a path</extracomment>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>the file %1 cannot be read (%2)</source>
        <extracomment>%1: the path of a file, %2: the operating system&apos;s reason</extracomment>
        <translation>el archivo %1 no se puede leer (%2)</translation>
    </message>
    <message>
        <source>the file %1 is larger than 1 MiB</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>el archivo %1 ocupa más de 1 MiB</translation>
    </message>
    <message>
        <source>check that it is the right one, and keep only the authorities that are needed besides the system&apos;s</source>
        <translation>comprueba que es el correcto, y deja solo las autoridades que hacen falta además de las del sistema</translation>
    </message>
    <message>
        <source>let it hold the authority&apos;s certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----</source>
        <translation>haz que contenga el certificado de la autoridad en formato PEM, que empieza con -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in it</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>el archivo %1 no contiene ningún certificado</translation>
    </message>
    <message>
        <source>the file %1 has a certificate that cannot be read</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>el archivo %1 tiene un certificado que no se puede leer</translation>
    </message>
    <message>
        <source>get it anew, or take out the certificate that is damaged</source>
        <translation>consíguelo otra vez, o quita el certificado dañado</translation>
    </message>
</context>
<context>
    <name>UnfinishedText</name>
    <message>
        <source>Verifying %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>La verificación de %1 quedó sin terminar.</translation>
    </message>
    <message>
        <source>Adding %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>No se terminó de añadir %1.</translation>
    </message>
    <message>
        <source>A change to %1 is unfinished.</source>
        <extracomment>%1: a part of a phone number or email address</extracomment>
        <translation>Un cambio a %1 quedó sin terminar.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 is verified. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>No pudimos confirmar que %1 esté verificado. Se pidió a las %2 y puede que haya funcionado.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm that %1 was added. It was asked for at %2 and may have worked.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>No pudimos confirmar que se añadiera %1. Se pidió a las %2 y puede que haya funcionado.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change to %1. It was asked for at %2 and may have been made.</source>
        <extracomment>%1: a part of a phone number or email address, %2: a time of day</extracomment>
        <translation>No pudimos confirmar el cambio a %1. Se pidió a las %2 y puede que se haya hecho.</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 shows it as verified.</source>
        <translation>La verificación de %1 está hecha. %2 lo muestra como verificado.</translation>
    </message>
    <message>
        <source>Verifying %1 is done. %2 accepted its code.</source>
        <translation>La verificación de %1 está hecha. %2 aceptó su código.</translation>
    </message>
    <message>
        <source>The change to %1 is done. %2 shows it now.</source>
        <extracomment>%1: a part of a phone number or email address, %2: the name of a service</extracomment>
        <translation>El cambio a %1 está hecho. %2 ya lo muestra.</translation>
    </message>
    <message>
        <source>The number has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of a phone number</extracomment>
        <translation>El número ha cambiado a %1. No pudimos confirmar que su código funcionara.</translation>
    </message>
    <message>
        <source>The number has changed to %1. It still needs to be confirmed.</source>
        <translation>El número ha cambiado a %1. Aún hay que confirmarlo.</translation>
    </message>
    <message>
        <source>The address has changed to %1. We couldn&apos;t confirm that its code worked.</source>
        <extracomment>%1: a part of an email address</extracomment>
        <translation>El correo ha cambiado a %1. No pudimos confirmar que su código funcionara.</translation>
    </message>
    <message>
        <source>The address has changed to %1. It still needs to be confirmed.</source>
        <translation>El correo ha cambiado a %1. Aún hay que confirmarlo.</translation>
    </message>
    <message>
        <source>This link no longer works.</source>
        <translation>Este enlace ya no funciona.</translation>
    </message>
    <message>
        <source>This code no longer works.</source>
        <translation>Este código ya no funciona.</translation>
    </message>
    <message>
        <source>The link expired at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>El enlace caducó a las %1.</translation>
    </message>
    <message>
        <source>The code expired at %1.</source>
        <translation>El código caducó a las %1.</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>El enlace funciona hasta las %1.</translation>
    </message>
    <message>
        <source>The code works until %1.</source>
        <translation>El código funciona hasta las %1.</translation>
    </message>
    <message>
        <source>%1 was waiting for it to be confirmed.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 esperaba que se confirmara.</translation>
    </message>
    <message>
        <source>%1 may have sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>Puede que %1 enviara un enlace a las %2.</translation>
    </message>
    <message>
        <source>%1 may have sent a code at %2.</source>
        <translation>Puede que %1 enviara un código a las %2.</translation>
    </message>
    <message>
        <source>If it arrives, click it.</source>
        <translation>Si llega, haz clic en él.</translation>
    </message>
    <message>
        <source>If it arrives, enter it here.</source>
        <translation>Si llega, introdúcelo aquí.</translation>
    </message>
    <message>
        <source>%1 sent a link at %2.</source>
        <extracomment>%1: the name of a service, %2: a time of day</extracomment>
        <translation>%1 envió un enlace a las %2.</translation>
    </message>
    <message>
        <source>%1 sent a code at %2.</source>
        <translation>%1 envió un código a las %2.</translation>
    </message>
    <message>
        <source>The account doesn&apos;t show it yet. It may still take effect.</source>
        <translation>La cuenta aún no lo muestra. Todavía puede tener efecto.</translation>
    </message>
    <message>
        <source>Refresh to see what the account shows.</source>
        <translation>Recarga para ver lo que muestra la cuenta.</translation>
    </message>
    <message>
        <source>You can have a new link sent on the next page.</source>
        <translation>Puedes pedir un enlace nuevo en la página siguiente.</translation>
    </message>
    <message>
        <source>You can have a new code sent on the next page.</source>
        <translation>Puedes pedir un código nuevo en la página siguiente.</translation>
    </message>
    <message>
        <source>For a new link, discard this and start again.</source>
        <translation>Para un enlace nuevo, descarta esto y empieza otra vez.</translation>
    </message>
    <message>
        <source>For a new code, discard this and start again.</source>
        <translation>Para un código nuevo, descarta esto y empieza otra vez.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. %1 no longer offers it.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No puedes terminarlo aquí. %1 ya no lo ofrece.</translation>
    </message>
    <message>
        <source>Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>Empiézalo otra vez si aún lo quieres. No se envía nada hasta entonces.</translation>
    </message>
    <message>
        <source>Check again to see what became of it.</source>
        <translation>Vuelve a comprobar para ver en qué quedó.</translation>
    </message>
    <message>
        <source>Nothing changes until its code is entered.</source>
        <translation>No cambia nada hasta que se introduzca su código.</translation>
    </message>
    <message>
        <source>The keyring is locked. To go on, unlock it and try again.</source>
        <translation>El llavero está bloqueado. Para seguir, desbloquéalo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be reached now. To go on, try again later.</source>
        <translation>Ahora no se puede acceder al llavero. Para seguir, inténtalo otra vez más tarde.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Begin it again if you still want it. Nothing is sent until you do.</source>
        <translation>No puedes terminarlo aquí. Empiézalo otra vez si aún lo quieres. No se envía nada hasta entonces.</translation>
    </message>
    <message>
        <source>Compare it with what the account shows below.</source>
        <translation>Compáralo con lo que muestra la cuenta abajo.</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Probar otra vez el llavero</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Introducir el código</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Quitar este aviso</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Dejar de verificar</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether it was made.</source>
        <translation>Si lo descartas, Renumber ya no comprueba si se hizo.</translation>
    </message>
    <message>
        <source>If you discard it, its code can&apos;t be entered here any more.</source>
        <translation>Si lo descartas, su código ya no se podrá introducir aquí.</translation>
    </message>
    <message>
        <source>If you discard it, Renumber no longer checks whether its link was clicked.</source>
        <translation>Si lo descartas, Renumber ya no comprueba si se hizo clic en su enlace.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved on this computer&apos;s disk. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Esto no se pudo guardar en el disco de este equipo. Deja Renumber abierto hasta terminar, o tendrás que empezar otra vez.</translation>
    </message>
    <message>
        <source>The keyring is locked, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>El llavero está bloqueado, así que esto no se guarda. Deja Renumber abierto hasta terminar, o tendrás que empezar otra vez.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Ningún llavero responde en este equipo, así que esto no se guarda. Deja Renumber abierto hasta terminar, o tendrás que empezar otra vez.</translation>
    </message>
    <message>
        <source>The keyring didn&apos;t take this, so it isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>El llavero no aceptó esto, así que no se guarda. Deja Renumber abierto hasta terminar, o tendrás que empezar otra vez.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>You can go on. If you close Renumber before you are done, you have to start again.</source>
        <translation>Puedes seguir. Si cierras Renumber antes de terminar, tendrás que empezar otra vez.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. A newer version of Renumber keeps the list of changes.</source>
        <translation>Esto no se puede guardar. Una versión más nueva de Renumber lleva la lista de cambios.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t write to its folder on this computer.</source>
        <translation>Esto no se puede guardar. Renumber no puede escribir en su carpeta de este equipo.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved. Renumber can&apos;t open its list of changes.</source>
        <translation>Esto no se puede guardar. Renumber no puede abrir su lista de cambios.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose account this is, so this isn&apos;t saved. Leave Renumber open until it is done, or you will have to begin again.</source>
        <translation>Renumber no puede saber de quién es esta cuenta, así que esto no se guarda. Deja Renumber abierto hasta terminar, o tendrás que empezar otra vez.</translation>
    </message>
    <message>
        <source>The list of unfinished changes was damaged, so some may be missing. The account itself shows what is true. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>La lista de cambios sin terminar estaba dañada, así que pueden faltar algunos. Lo que vale es lo que muestra la cuenta. El archivo dañado es ahora %1.</translation>
    </message>
    <message>
        <source>Please sign in again to each account on the list. The file by which Renumber recognises them was damaged. The damaged file is now %1.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Vuelve a iniciar sesión en cada cuenta de la lista. El archivo con el que Renumber las reconoce estaba dañado. El archivo dañado es ahora %1.</translation>
    </message>
    <message>
        <source>A newer version of Renumber keeps the list of unfinished changes. Use that one to finish a change.</source>
        <translation>Una versión más nueva de Renumber lleva la lista de cambios sin terminar. Usa esa para terminar un cambio.</translation>
    </message>
    <message>
        <source>The list of unfinished changes can&apos;t be read from this computer&apos;s disk. The account itself shows what is true.</source>
        <translation>La lista de cambios sin terminar no se puede leer del disco de este equipo. Lo que vale es lo que muestra la cuenta.</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Inicia sesión para seguir.</translation>
    </message>
    <message>
        <source>Sign in to see what the account shows.</source>
        <translation>Inicia sesión para ver lo que muestra la cuenta.</translation>
    </message>
    <message>
        <source>Renumber can no longer tell whose it is. The file by which it recognises accounts was lost or damaged.</source>
        <translation>Renumber ya no puede saber de quién es. El archivo con el que reconoce las cuentas se perdió o se dañó.</translation>
    </message>
    <message>
        <source>Renumber can&apos;t tell whose it is. The settings for %1 on this computer may have changed.</source>
        <translation>Renumber no puede saber de quién es. Puede que los ajustes de %1 en este equipo hayan cambiado.</translation>
    </message>
    <message>
        <source>You can&apos;t finish it here. Sign in to see what the account shows.</source>
        <translation>No puedes terminarlo aquí. Inicia sesión para ver lo que muestra la cuenta.</translation>
    </message>
</context>
<context>
    <name>UnrecordedText</name>
    <message>
        <source>You stopped the case of %1 (%2), but that isn&apos;t recorded, and they aren&apos;t locked for others. If you leave now, nobody will know of it. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>Detuviste el caso de %1 (%2), pero eso no está registrado y la persona no está bloqueada para los demás. Si te vas ahora, nadie lo sabrá. Renumber lo seguirá intentando mientras esté abierto.</translation>
    </message>
    <message>
        <source>What happened last in the case of %1 (%2) isn&apos;t recorded yet. If you leave now, it will be missing from the record. Renumber tries again while it is open.</source>
        <extracomment>%1: a person&apos;s name, %2: the number of a case, such as R-1042</extracomment>
        <translation>Lo último que pasó en el caso de %1 (%2) aún no está registrado. Si te vas ahora, faltará en el registro. Renumber lo seguirá intentando mientras esté abierto.</translation>
    </message>
</context>
<context>
    <name>UnsettledPage</name>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Volver a la cuenta</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>Introducir otra vez el código</translation>
    </message>
</context>
<context>
    <name>VerdictLines</name>
    <message>
        <source>The body is not JSON.</source>
        <translation>El cuerpo no es JSON.</translation>
    </message>
    <message>
        <source>The body has no members.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>El cuerpo no tiene miembros.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has no members.</source>
        <translation>Hay &quot;%1&quot;, que no tiene miembros.</translation>
    </message>
    <message>
        <source>The body has: %1.</source>
        <extracomment>%1: names of members of JSON</extracomment>
        <translation>El cuerpo tiene: %1.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which has: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: names of members of JSON</extracomment>
        <translation>Hay &quot;%1&quot;, que tiene: %2.</translation>
    </message>
    <message>
        <source>The body is an empty list.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>El cuerpo es una lista vacía.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is an empty list.</source>
        <translation>Hay &quot;%1&quot;, que es una lista vacía.</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1.</source>
        <translation>El cuerpo es una lista; número de elementos: %1.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number</extracomment>
        <translation>Hay &quot;%1&quot;, que es una lista; número de elementos: %2.</translation>
    </message>
    <message>
        <source>The body is a list with so many elements: %1. The first has: %2.</source>
        <extracomment>%1: a number, %2: names of members of JSON</extracomment>
        <translation>El cuerpo es una lista; número de elementos: %1. El primero tiene: %2.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a list with so many elements: %2. The first has: %3.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: a number, %3: names of members of JSON</extracomment>
        <translation>Hay &quot;%1&quot;, que es una lista; número de elementos: %2. El primero tiene: %3.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot;, which is a single value.</source>
        <extracomment>%1: a place in a service&apos;s reply</extracomment>
        <translation>Hay &quot;%1&quot;, que es un solo valor.</translation>
    </message>
    <message>
        <source>The reply has these headers: %1.</source>
        <extracomment>%1: names of HTTP headers</extracomment>
        <translation>La respuesta tiene estas cabeceras: %1.</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: it is there, and a secret.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply; a secret stands there</extracomment>
        <translation>%1, de &quot;%2&quot;: está ahí, y es un secreto.</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3 of %4 in the list</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3 and %4: numbers</extracomment>
        <translation>%1, de &quot;%2&quot;: %3 de %4 en la lista</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what stands there</extracomment>
        <translation>%1, de &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>%1, from &quot;%2&quot;: %3, made of %4</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply, %3: what is made of %4, which stands there</extracomment>
        <translation>%1, de &quot;%2&quot;: %3, hecho de %4</translation>
    </message>
    <message>
        <source>Not a success, as &quot;success&quot; wants something else of &quot;%1&quot;. It is taken for: %2.</source>
        <extracomment>%1: a place in a service&apos;s reply, %2: the name of a problem, such as &quot;wrongCode&quot;</extracomment>
        <translation>No es un éxito, porque &quot;success&quot; pide otra cosa de &quot;%1&quot;. Se toma por: %2.</translation>
    </message>
    <message>
        <source>Not a success, with the status %1. It is taken for: %2.</source>
        <extracomment>%1: an HTTP status, %2: names of problems, such as &quot;wrongCode&quot;</extracomment>
        <translation>No es un éxito, con el estado %1. Se toma por: %2.</translation>
    </message>
    <message>
        <source>No rule of &quot;problems&quot; fits, so the status %1 decides, or what OAuth says in a sign-in.</source>
        <extracomment>%1: an HTTP status. &quot;problems&quot; is a member of a service description</extracomment>
        <translation>Ninguna regla de &quot;problems&quot; se cumple, así que decide el estado %1, o lo que dice OAuth en un inicio de sesión.</translation>
    </message>
    <message>
        <source>The rule that fits is in %1, at %2.</source>
        <extracomment>%1: a file and a line in it, %2: a place in that file</extracomment>
        <translation>La regla que se cumple está en %1, en %2.</translation>
    </message>
    <message>
        <source>The service&apos;s words, by &quot;words&quot;: %1</source>
        <extracomment>%1: a sentence of a service</extracomment>
        <translation>Las palabras del servicio, según &quot;words&quot;: %1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;. %1</source>
        <translation>El servicio no dice nada con palabras, según &quot;words&quot;. %1</translation>
    </message>
    <message>
        <source>The service says no words, by &quot;words&quot;.</source>
        <translation>El servicio no dice nada con palabras, según &quot;words&quot;.</translation>
    </message>
    <message>
        <source>Its id of the request, by &quot;requestId&quot;: %1</source>
        <extracomment>%1: a service&apos;s id of a request</extracomment>
        <translation>Su ID de la petición, según &quot;requestId&quot;: %1</translation>
    </message>
    <message>
        <source>Tries that are left, by &quot;entriesLeft&quot;: %1</source>
        <extracomment>%1: a number</extracomment>
        <translation>Intentos que quedan, según &quot;entriesLeft&quot;: %1</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It must not be missing, so the reply is unexpected.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: no hay nada en &quot;%2&quot;. No puede faltar, así que la respuesta es inesperada.</translation>
    </message>
    <message>
        <source>%1: %2, so the reply is unexpected. There is: %3</source>
        <extracomment>%1: a name in a service description, %2: why it cannot be used, %3: what stands there</extracomment>
        <translation>%1: %2, así que la respuesta es inesperada. Hay: %3</translation>
    </message>
    <message>
        <source>%1: what is at &quot;%2&quot; is not understood, so it counts as missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: lo que hay en &quot;%2&quot; no se entiende, así que cuenta como ausente.</translation>
    </message>
    <message>
        <source>%1: nothing is at &quot;%2&quot;. It may be missing.</source>
        <extracomment>%1: a name in a service description, %2: a place in a service&apos;s reply</extracomment>
        <translation>%1: no hay nada en &quot;%2&quot;. Puede faltar.</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>No se toma nada.</translation>
    </message>
    <message>
        <source>Taken:</source>
        <translation>Tomado:</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Guardado:</translation>
    </message>
    <message>
        <source>The reply is unexpected: %1.</source>
        <extracomment>%1: what is odd about a service&apos;s reply, as part of a sentence</extracomment>
        <translation>La respuesta es inesperada: %1.</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>1 · Why</source>
        <translation>1 · Por qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>The number of a request in another system</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Asked for a password or another app, too?</source>
        <extracomment>Whether the caller did, in this call</extracomment>
        <translation>¿Pidió también una contraseña u otra aplicación?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>the token in the reply is of the type &quot;%1&quot;; Renumber can use only &quot;Bearer&quot;</source>
        <extracomment>%1: a technical word, such as &quot;DPoP&quot;</extracomment>
        <translation>el token de la respuesta es del tipo &quot;%1&quot;; Renumber solo puede usar &quot;Bearer&quot;</translation>
    </message>
</context>
<context>
    <name>renumber::service::Exchange</name>
    <message>
        <source>the reply leads to another server</source>
        <translation>la respuesta lleva a otro servidor</translation>
    </message>
</context>
<context>
    <name>renumber::signin::BrowserSignIn</name>
    <message>
        <source>Not the sign-in that Renumber waits for</source>
        <translation>No es el inicio de sesión que espera Renumber</translation>
    </message>
    <message>
        <source>Close this page, and go on with the newest one, or go back to Renumber and begin anew.</source>
        <translation>Cierra esta página y sigue con la más reciente, o vuelve a Renumber y empieza de nuevo.</translation>
    </message>
    <message>
        <source>Go back to Renumber</source>
        <translation>Vuelve a Renumber</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No has iniciado sesión</translation>
    </message>
    <message>
        <source>Access was denied. Go back to Renumber, where you can try again.</source>
        <translation>Se denegó el acceso. Vuelve a Renumber; allí puedes intentarlo otra vez.</translation>
    </message>
    <message>
        <source>Something went wrong. Go back to Renumber, which says what.</source>
        <translation>Algo salió mal. Vuelve a Renumber, que te dirá qué.</translation>
    </message>
</context>
<context>
    <name>renumber::signin::CallbackListener</name>
    <message>
        <source>This page does not count</source>
        <translation>Esta página no es válida</translation>
    </message>
    <message>
        <source>Another user of this computer has opened it. Open the link from Renumber in a browser of your own.</source>
        <translation>La ha abierto otro usuario de este equipo. Abre el enlace de Renumber en un navegador tuyo.</translation>
    </message>
    <message>
        <source>This page does not count yet</source>
        <translation>Esta página aún no es válida</translation>
    </message>
    <message>
        <source>Renumber could not find out whose browser this is. Load this page once more.</source>
        <translation>Renumber no pudo averiguar de quién es este navegador. Carga esta página otra vez.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AccountPage</name>
    <message>
        <source>Phone and email</source>
        <translation>Teléfono y correo</translation>
    </message>
    <message>
        <source>What %1 has on your account.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Datos de tu cuenta en %1.</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>Leyendo la cuenta…</translation>
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
        <translation>Introduce esto primero: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditDetails</name>
    <message>
        <source>There is nothing more in this row.</source>
        <translation>No hay nada más en esta fila.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditFilterForm</name>
    <message>
        <source>That is no day. Write it like this: 2026-03-31.</source>
        <translation>Eso no es una fecha. Escríbela así: 2026-03-31.</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a field: the operator whose doings are to be shown</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a choice: what was done</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <extracomment>%1: a person&apos;s name, or a case such as R-1042</extracomment>
        <translation>Solo lo que se refiere a %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1: the number of a row of the record of a desk, %2: what was done, such as &quot;Permit refused&quot;</extracomment>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Above a column: the numbers of the rows of a record, from 1 on</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Above a column: who did what its row tells of</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Above a column: what was done</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Above a column: how it went</extracomment>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>renumber::ui::AuditPage</name>
    <message>
        <source>Rows: %1 of %2</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: how many there are</extracomment>
        <translation>Filas: %1 de %2</translation>
    </message>
    <message>
        <source>Rows: %1 of %2+</source>
        <extracomment>%1: how many rows of the record have been read so far, %2: of at least how many</extracomment>
        <translation>Filas: %1 de %2+</translation>
    </message>
    <message>
        <source>The record is being verified from its first row on.</source>
        <translation>El registro se está verificando desde la primera fila.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>What is shown is being exported.</source>
        <translation>Se está exportando lo que se muestra.</translation>
    </message>
    <message>
        <source>Nothing like that is in the record.</source>
        <translation>No hay nada así en el registro.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::BoardList</name>
    <message>
        <source>Search the open cases</source>
        <translation>Buscar en los casos abiertos</translation>
    </message>
    <message>
        <source>Search these cases ( / )</source>
        <extracomment>In the field above the open cases; &quot;/&quot; is the key that leads there</extracomment>
        <translation>Buscar en estos casos ( / )</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Casos abiertos</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CallerFlow</name>
    <message>
        <source>End the case?</source>
        <translation>¿Terminar el caso?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseAside</name>
    <message>
        <source>Nothing before this case</source>
        <translation>Nada antes de este caso</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CaseBar</name>
    <message>
        <source>Close as not confirmed</source>
        <translation>Cerrar como no confirmado</translation>
    </message>
    <message>
        <source>End the case</source>
        <translation>Terminar el caso</translation>
    </message>
    <message>
        <source>Hand over the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Traspasar el caso de %1</translation>
    </message>
    <message>
        <source>Take the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Tomar el caso de %1</translation>
    </message>
    <message>
        <source>Note about the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Nota sobre el caso de %1</translation>
    </message>
    <message>
        <source>Stop the case of %1</source>
        <extracomment>%1: a person&apos;s name</extracomment>
        <translation>Detener el caso de %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChangePage</name>
    <message>
        <source>Add a phone number</source>
        <translation>Añadir un número de teléfono</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Cambiar tu número de teléfono</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>Cambiar el número de teléfono</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1: the phone number now on the account
----------
%1: the email address now on the account</extracomment>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Añadir un correo electrónico</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Cambiar tu correo electrónico</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>Cambiar el correo electrónico</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to the link</source>
        <translation>Volver al enlace</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Volver al código</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ChannelsBox</name>
    <message>
        <source>How should the code come?</source>
        <translation>¿Cómo debe llegar el código?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CodePage</name>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>Usar %1 de este texto</translation>
    </message>
    <message>
        <source>This is more than a code. Leave only the code, or press the button that uses it.</source>
        <translation>Aquí hay algo más que el código. Deja solo el código o pulsa el botón que lo usa.</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>¿Número equivocado?</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>¿Correo equivocado?</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify for %1</source>
        <extracomment>On a button. %1: a person&apos;s name</extracomment>
        <translation>Verificar para %1</translation>
    </message>
    <message>
        <source>Code from the current number, %1</source>
        <translation>Código recibido en el número actual, %1</translation>
    </message>
    <message>
        <source>Code from the current address, %1</source>
        <translation>Código recibido en el correo actual, %1</translation>
    </message>
    <message>
        <source>Send another code to %1</source>
        <translation>Enviar otro código a %1</translation>
    </message>
    <message>
        <source>Send a code to %1, too</source>
        <translation>Enviar también un código a %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ContactCard</name>
    <message>
        <source>No phone number on the account</source>
        <translation>No hay número de teléfono en la cuenta</translation>
    </message>
    <message>
        <source>No email address on the account</source>
        <translation>No hay correo electrónico en la cuenta</translation>
    </message>
    <message>
        <source>Waiting to be confirmed: %1</source>
        <extracomment>%1: a phone number or an email address that is not confirmed yet</extracomment>
        <translation>A la espera de confirmación: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>On a button: shows the whole number or address</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Confirm it…</source>
        <translation>Confirmarlo…</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Cambiar número</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Cambiar correo</translation>
    </message>
    <message>
        <source>Add number</source>
        <translation>Añadir número</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Añadir correo</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Verificar: %1</translation>
    </message>
    <message>
        <source>Confirm it: %1</source>
        <extracomment>%1: &quot;Phone number&quot; or &quot;Email address&quot;</extracomment>
        <translation>Confirmarlo: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CountryBox</name>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Country or dialling code</source>
        <translation>País o prefijo</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Nothing found. Try its name in English, or its dialling code.</source>
        <translation>No se encontró nada. Prueba con su nombre en inglés o su prefijo.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Course</name>
    <message>
        <source>Trying %1, with the profile %2. Nothing is changed, and nothing is kept.</source>
        <extracomment>%1: the name of a service, %2: the name of a profile</extracomment>
        <translation>Probando %1, con el perfil %2. No se cambia nada y no se guarda nada.</translation>
    </message>
    <message>
        <source>Secrets are hidden; of phone numbers and email addresses you see enough to recognise them. Names and short ids are shown whole: look before you pass this on.</source>
        <translation>Los datos secretos se ocultan; de los números de teléfono y los correos electrónicos ves lo bastante para reconocerlos. Los nombres y los identificadores cortos se muestran completos: míralos antes de pasar esto a alguien.</translation>
    </message>
    <message>
        <source>This profile has no way to sign in. Fill in the settings that one needs.</source>
        <translation>Este perfil no tiene forma de iniciar sesión. Completa los ajustes que una necesita.</translation>
    </message>
    <message>
        <source>The input ended before all was entered. Nothing more is sent.</source>
        <translation>La entrada terminó antes de que se introdujera todo. No se envía nada más.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Renumber would say:</source>
        <translation>No hay ninguna sesión iniciada. Renumber diría:</translation>
    </message>
    <message>
        <source>Whom to find (a phone number, an email address or a name):</source>
        <translation>A quién buscar (un número de teléfono, un correo electrónico o un nombre):</translation>
    </message>
    <message>
        <source>The description cannot look for that. Enter something else.</source>
        <translation>La descripción no permite buscar eso. Introduce otra cosa.</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>Encontrado:</translation>
    </message>
    <message>
        <source>Whose account? The number in front:</source>
        <translation>¿De quién es la cuenta? El número que va delante:</translation>
    </message>
    <message>
        <source>Renumber would show:</source>
        <translation>Renumber mostraría:</translation>
    </message>
    <message>
        <source>The account was not read. Renumber would say:</source>
        <translation>La cuenta no se leyó. Renumber diría:</translation>
    </message>
    <message>
        <source>You are signed out at %1.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Has cerrado sesión en %1.</translation>
    </message>
    <message>
        <source>You could not be signed out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No se pudo cerrar tu sesión en %1. El token funciona hasta que caduque.</translation>
    </message>
    <message>
        <source>The description has no way to sign out at %1. The token works until it expires.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>La descripción no tiene forma de cerrar sesión en %1. El token funciona hasta que caduque.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::CredentialsForm</name>
    <message>
        <source>Enter the password first.</source>
        <translation>Introduce primero la contraseña.</translation>
    </message>
    <message>
        <source>Enter the user name first.</source>
        <translation>Introduce primero el nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter the client ID first.</source>
        <translation>Introduce primero el ID de cliente.</translation>
    </message>
    <message>
        <source>Enter the client secret first.</source>
        <translation>Introduce primero el secreto de cliente.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskCasePage</name>
    <message>
        <source>Change the phone number</source>
        <translation>Cambiar el número de teléfono</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>Cambiar el correo electrónico</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Añadir un número de teléfono</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Añadir un correo electrónico</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskRail</name>
    <message>
        <source>Cases</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room: who did what at this desk</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Below a symbol along the window&apos;s edge, where there is little room</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Find a person (Ctrl+N)</source>
        <translation>Buscar a una persona (Ctrl+N)</translation>
    </message>
    <message>
        <source>Who did what at this desk</source>
        <translation>Quién hizo qué en este puesto</translation>
    </message>
    <message>
        <source>Hide everything and lock this computer (Ctrl+L)</source>
        <translation>Ocultar todo y bloquear este equipo (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DeskTellingPage</name>
    <message>
        <source>Tell them</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Not everybody was told yet.</source>
        <translation>Aún no se ha avisado a todos.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::DonePage</name>
    <message>
        <source>Verify this number</source>
        <translation>Verificar este número</translation>
    </message>
    <message>
        <source>Verify this address</source>
        <translation>Verificar este correo</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Volver al caso</translation>
    </message>
    <message>
        <source>Back to account</source>
        <translation>Volver a la cuenta</translation>
    </message>
    <message>
        <source>The receipt is in the clipboard.</source>
        <translation>El comprobante está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::EmailEditor</name>
    <message>
        <source>Enter the new email address first.</source>
        <translation>Introduce primero el nuevo correo electrónico.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@example.com.</source>
        <translation>Esto no es un correo electrónico. Debe tener esta forma: nombre@example.com.</translation>
    </message>
    <message>
        <source>There is more than one address here. Leave only the one that you mean.</source>
        <translation>Aquí hay más de un correo. Deja solo el que quieras usar.</translation>
    </message>
    <message>
        <source>This is the address that the account has already.</source>
        <translation>Este es el correo que la cuenta ya tiene.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::FlagsList</name>
    <message>
        <source>Not known: %1</source>
        <extracomment>%1: a list, such as &quot;recent changes, country&quot;</extracomment>
        <translation>No se sabe: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
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
        <translation>Ya hice clic: terminar</translation>
    </message>
    <message>
        <source>%3 is on your account. At %2, %1 didn&apos;t show it as confirmed. If you just clicked the link, wait a moment and check again. Some services never show it.</source>
        <translation>%3 está en tu cuenta. A las %2, %1 no lo mostraba como confirmado. Si acabas de hacer clic en el enlace, espera un momento y vuelve a comprobar. Algunos servicios no lo muestran nunca.</translation>
    </message>
    <message>
        <source>%3 is on the account. At %2, %1 didn&apos;t show it as confirmed. If the link was just clicked, wait a moment and check again. Some services never show it.</source>
        <translation>%3 está en la cuenta. A las %2, %1 no lo mostraba como confirmado. Si se acaba de hacer clic en el enlace, espera un momento y vuelve a comprobar. Algunos servicios no lo muestran nunca.</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again. Some services never show it.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>A las %2, %1 aún no mostraba %3 como confirmado. Haz clic en el enlace del último mensaje. Si acabas de hacerlo, espera un momento y vuelve a comprobar. Algunos servicios no lo muestran nunca.</translation>
    </message>
    <message>
        <source>At %2, %1 didn&apos;t show %3 as confirmed yet. Click the link in the newest message. If you just did, wait a moment and check again.</source>
        <extracomment>%1: the name of a service, %2: a time of day, %3: an email address or a phone number</extracomment>
        <translation>A las %2, %1 aún no mostraba %3 como confirmado. Haz clic en el enlace del último mensaje. Si acabas de hacerlo, espera un momento y vuelve a comprobar.</translation>
    </message>
    <message>
        <source>Confirm the phone number</source>
        <translation>Confirma el número de teléfono</translation>
    </message>
    <message>
        <source>Confirm the email address</source>
        <translation>Confirma el correo electrónico</translation>
    </message>
    <message>
        <source>Wrong number?</source>
        <translation>¿Número equivocado?</translation>
    </message>
    <message>
        <source>Wrong address?</source>
        <translation>¿Correo equivocado?</translation>
    </message>
</context>
<context>
    <name>renumber::ui::LockPage</name>
    <message>
        <source>The cases are hidden. This computer is being asked to lock.</source>
        <translation>Los casos están ocultos. Se está pidiendo a este equipo que se bloquee.</translation>
    </message>
    <message>
        <source>The cases are hidden. If this computer&apos;s screen doesn&apos;t lock now, lock it yourself before you go.</source>
        <translation>Los casos están ocultos. Si la pantalla de este equipo no se bloquea ahora, bloquéala antes de irte.</translation>
    </message>
    <message>
        <source>The cases are hidden, but this computer could not be locked. Lock it yourself before you go.</source>
        <translation>Los casos están ocultos, pero no se pudo bloquear este equipo. Bloquéalo antes de irte.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MainWindow</name>
    <message>
        <source>Sign in to another account…</source>
        <translation>Iniciar sesión en otra cuenta…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Cerrar sesión de todos modos</translation>
    </message>
</context>
<context>
    <name>renumber::ui::MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>Abrir un perfil…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In the menu, above &quot;As the desktop&quot;, &quot;Light&quot;, &quot;Dark&quot;</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In the menu, above &quot;Like the system&quot; and the languages, each by its own name</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In the menu, of the language</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>Olvidar todo en este equipo…</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>Acerca de Renumber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Renumber</source>
        <translation>Acerca de Renumber</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Abrir un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <extracomment>In a dialog that opens files</extracomment>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>The diagnostics are copied. They hold no name, number, code or password.</source>
        <translation>El diagnóstico está copiado. No contiene ningún nombre, número, código ni contraseña.</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>¿Olvidar todo en este equipo?</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NewContactCard</name>
    <message>
        <source>3 · New number</source>
        <translation>3 · Número nuevo</translation>
    </message>
    <message>
        <source>3 · New email address</source>
        <translation>3 · Correo electrónico nuevo</translation>
    </message>
</context>
<context>
    <name>renumber::ui::NumberEditor</name>
    <message>
        <source>That is the one number in the text you pasted.</source>
        <translation>Es el único número del texto que pegaste.</translation>
    </message>
    <message>
        <source>This is the number that the account has already.</source>
        <translation>Este es el número que la cuenta ya tiene.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::OfferedAccounts</name>
    <message>
        <source>Account …%1</source>
        <extracomment>%1: some letters that stand for a user&apos;s id</extracomment>
        <translation>Cuenta …%1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::Program</name>
    <message>
        <source>A code is about to expire. Open Renumber to enter it.</source>
        <translation>Un código está a punto de caducar. Abre Renumber para introducirlo.</translation>
    </message>
    <message>
        <source>This profile cannot be used. The sign-in page says why.</source>
        <translation>Este perfil no se puede usar. La página de inicio de sesión dice por qué.</translation>
    </message>
    <message>
        <source>You asked for %1. Finish or leave this change first, then sign in there.</source>
        <extracomment>%1: the name of a profile</extracomment>
        <translation>Pediste %1. Termina o deja primero este cambio y después inicia sesión ahí.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::ProofRow</name>
    <message>
        <source>This is more than a code. Leave only the code.</source>
        <translation>Aquí hay algo más que el código. Deja solo el código.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what a button does, such as &quot;Begin&quot;; %2: a way to prove who is calling</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>%1: a way to prove who is calling, such as &quot;Code to c…@example.com&quot;</extracomment>
        <translation>Comprobar: %1</translation>
    </message>
    <message>
        <source>Show the number: %1</source>
        <extracomment>%1: a way to prove who is calling</extracomment>
        <translation>Mostrar el número: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::RailButton</name>
    <message>
        <source>Shown now</source>
        <translation>Visible ahora</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SettledCard</name>
    <message>
        <source>What is settled</source>
        <translation>Lo que ya está hecho</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCodeForm</name>
    <message>
        <source>There is more than a code here. Keep only the code, or press the button that uses it.</source>
        <translation>Aquí hay algo más que el código. Deja solo el código o pulsa el botón que lo usa.</translation>
    </message>
    <message>
        <source>Enter the code first.</source>
        <translation>Introduce primero el código.</translation>
    </message>
    <message>
        <source>Use %1 from this text</source>
        <extracomment>%1: a code found in a text that was pasted</extracomment>
        <translation>Usar %1 de este texto</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInCourse</name>
    <message>
        <source>Open this address in a browser on this computer, and sign in there:</source>
        <translation>Abre esta dirección en un navegador de este equipo e inicia sesión ahí:</translation>
    </message>
    <message>
        <source>Ways to sign in:</source>
        <translation>Formas de iniciar sesión:</translation>
    </message>
    <message>
        <source>Which one? Its number, or Enter for the first:</source>
        <translation>¿Cuál? Su número, o Intro para la primera:</translation>
    </message>
    <message>
        <source>The service sends you a code to sign in with.</source>
        <translation>El servicio te envía un código para iniciar sesión.</translation>
    </message>
    <message>
        <source>Access token (not shown while you type):</source>
        <translation>Token de acceso (no se muestra mientras escribes):</translation>
    </message>
    <message>
        <source>Access token (not shown while you type), or Enter for the profile&apos;s sample token:</source>
        <translation>Token de acceso (no se muestra mientras escribes), o Intro para el token de ejemplo del perfil:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Password (not shown while you type):</source>
        <translation>Contraseña (no se muestra mientras escribes):</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>ID de cliente:</translation>
    </message>
    <message>
        <source>Client secret (not shown while you type):</source>
        <translation>Secreto de cliente (no se muestra mientras escribes):</translation>
    </message>
    <message>
        <source>Phone number, with its country (+…):</source>
        <translation>Número de teléfono, con su país (+…):</translation>
    </message>
    <message>
        <source>Email address:</source>
        <translation>Correo electrónico:</translation>
    </message>
    <message>
        <source>That cannot be read. Enter it again.</source>
        <translation>Eso no se puede leer. Introdúcelo otra vez.</translation>
    </message>
    <message>
        <source>Code (not shown while you type):</source>
        <translation>Código (no se muestra mientras escribes):</translation>
    </message>
    <message>
        <source>That is no code. Enter it again.</source>
        <translation>Eso no es un código. Introdúcelo otra vez.</translation>
    </message>
</context>
<context>
    <name>renumber::ui::SignInPage</name>
    <message>
        <source>%1 at
%2</source>
        <extracomment>%1: the name of a service, %2: the addresses of its servers, each on a line of its own</extracomment>
        <translation>%1 en
%2</translation>
    </message>
</context>
<context>
    <name>renumber::ui::StepsBar</name>
    <message>
        <source>Number</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>One of the steps of a change, such as Address, Code, Done</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>One of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>One of the steps of a change, such as Address, Link, Done</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last of the steps of a change, such as Number, Code, Done</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1: the number of the step in front, %2: how many there are, %3: its name, such as &quot;Code&quot;</extracomment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>renumber::ui::TellingRow</name>
    <message>
        <source>Say how they were told, in a few words.</source>
        <translation>Di en pocas palabras cómo se avisó.</translation>
    </message>
    <message>
        <source>How were they told? %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>¿Cómo se avisó? %1</translation>
    </message>
    <message>
        <source>They were told: %1</source>
        <extracomment>%1: who is told, such as &quot;Old number&quot;</extracomment>
        <translation>Ya se avisó: %1</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnfinishedBox</name>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>renumber::ui::UnsettledPage</name>
    <message>
        <source>Checking the account at %1…</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Comprobando la cuenta en %1…</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 as verified yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 aceptó esto, pero aún no muestra %2 como verificado. Puede tardar un momento. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on your account yet. That can take a moment. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 aceptó esto, pero aún no muestra %2 en tu cuenta. Puede tardar un momento. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>%1 accepted this, but doesn&apos;t show %2 on the account yet. That can take a moment. Check again: that sends nothing.</source>
        <translation>%1 aceptó esto, pero aún no muestra %2 en la cuenta. Puede tardar un momento. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on your account. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>%1 aceptó esto para %2, pero no pudimos confirmarlo en tu cuenta. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>%1 accepted this for %2, but we couldn&apos;t confirm it on the account. Check again: that sends nothing.</source>
        <translation>%1 aceptó esto para %2, pero no pudimos confirmarlo en la cuenta. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>No llegó una respuesta clara de %1 sobre %2. Puede que tu número esté verificado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>No llegó una respuesta clara de %1 sobre %2. Puede que tu correo esté verificado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>No llegó una respuesta clara de %1 sobre %2. Puede que el número esté verificado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not be verified. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>No llegó una respuesta clara de %1 sobre %2. Puede que el correo esté verificado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>No llegó una respuesta clara de %1. Tu número ya es %2. Puede que esté confirmado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. Your address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>No llegó una respuesta clara de %1. Tu correo ya es %2. Puede que esté confirmado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The number is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>No llegó una respuesta clara de %1. El número ya es %2. Puede que esté confirmado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1. The address is %2 already. It may or may not be confirmed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>No llegó una respuesta clara de %1. El correo ya es %2. Puede que esté confirmado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>No llegó una respuesta clara de %1 sobre %2. Puede que tu número haya cambiado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. Your address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>No llegó una respuesta clara de %1 sobre %2. Puede que tu correo haya cambiado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The number may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number</extracomment>
        <translation>No llegó una respuesta clara de %1 sobre %2. Puede que el número haya cambiado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. The address may or may not have changed. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: an email address</extracomment>
        <translation>No llegó una respuesta clara de %1 sobre %2. Puede que el correo haya cambiado, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A link may or may not be coming. Check again: that sends nothing.</source>
        <extracomment>%1: the name of a service, %2: a phone number or an email address</extracomment>
        <translation>No llegó una respuesta clara de %1 sobre %2. Puede que llegue un enlace, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>No clear answer came from %1 about %2. A code may or may not be coming. Check again: that sends nothing.</source>
        <translation>No llegó una respuesta clara de %1 sobre %2. Puede que llegue un código, o no. Vuelve a comprobar: con eso no se envía nada.</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Última comprobación: a las %1.</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the verification</source>
        <translation>No pudimos confirmar la verificación</translation>
    </message>
    <message>
        <source>We couldn&apos;t confirm the change</source>
        <translation>No pudimos confirmar el cambio</translation>
    </message>
</context>
<context>
    <name>renumber::ui::WhyCard</name>
    <message>
        <source>Choose a reason</source>
        <translation>Elige un motivo</translation>
    </message>
</context>
</TS>
