<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>
            <numerusform>%1: %n fault.</numerusform>
            <numerusform>%1: %n faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of phone numbers or email addresses</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskMissingText</name>
    <message numerus="yes">
        <source>This change has to wait %n hour(s), once nothing else is missing.</source>
        <translation>
            <numerusform>This change has to wait an hour, once nothing else is missing.</numerusform>
            <numerusform>This change has to wait %n hours, once nothing else is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approver(s) have to say yes first.</source>
        <translation>
            <numerusform>An approver has to say yes first.</numerusform>
            <numerusform>%n approvers have to say yes first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>You have %n try/tries.</source>
        <extracomment>Below the field for a code: how often one can be entered</extracomment>
        <translation>
            <numerusform>You have one try.</numerusform>
            <numerusform>You have %n tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n try/tries.</source>
        <translation>
            <numerusform>There is one try.</numerusform>
            <numerusform>There are %n tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You should have %n try/tries left.</source>
        <extracomment>Likewise, where it was counted from what the service said before</extracomment>
        <translation>
            <numerusform>You should have one try left.</numerusform>
            <numerusform>You should have %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries should be left.</source>
        <translation>
            <numerusform>One try should be left.</numerusform>
            <numerusform>%n tries should be left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>That&apos;s not the right code. You have %n more try(s).</source>
        <translation>
            <numerusform>That&apos;s not the right code. You have one more try.</numerusform>
            <numerusform>That&apos;s not the right code. You have %n more tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s not the right code. There are %n more try(s).</source>
        <translation>
            <numerusform>That&apos;s not the right code. There is one more try.</numerusform>
            <numerusform>That&apos;s not the right code. There are %n more tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofStateText</name>
    <message numerus="yes">
        <source>%n try/tries left.</source>
        <translation>
            <numerusform>One try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message numerus="yes">
        <source>%n more fault(s) are not shown. Start Renumber in a terminal to see them all.</source>
        <translation>
            <numerusform>%n more fault is not shown. Start Renumber in a terminal to see it.</numerusform>
            <numerusform>%n more faults are not shown. Start Renumber in a terminal to see them all.</numerusform>
        </translation>
    </message>
</context>
</TS>
