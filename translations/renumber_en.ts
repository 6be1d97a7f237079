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
    <name>MessageText</name>
    <message numerus="yes">
        <source>%1 says that the code can be entered %n more time(s).</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>
            <numerusform>%1 says that the code can be entered once.</numerusform>
            <numerusform>%1 says that the code can be entered %n more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what %1 said before, the code can be entered %n more time(s).</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>
            <numerusform>By what %1 said before, the code can be entered once.</numerusform>
            <numerusform>By what %1 said before, the code can be entered %n more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the rules of %1 the code can be entered %n more time(s).</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>
            <numerusform>By the rules of %1 the code can be entered once.</numerusform>
            <numerusform>By the rules of %1 the code can be entered %n more times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>This is not the right code. It can be entered %n more time(s).</source>
        <translation>
            <numerusform>This is not the right code. It can be entered once more.</numerusform>
            <numerusform>This is not the right code. It can be entered %n more times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message numerus="yes">
        <source>%n more fault(s) are not shown here. Started in a terminal, Renumber prints all of them there.</source>
        <translation>
            <numerusform>%n more fault is not shown here. Started in a terminal, Renumber prints all of them there.</numerusform>
            <numerusform>%n more faults are not shown here. Started in a terminal, Renumber prints all of them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
