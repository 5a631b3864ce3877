<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>stormlab::ProbeChart</name>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n Neustart</numerusform>
            <numerusform>%n Neustarts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stormlab::StartPage</name>
    <message>
        <source>My &amp;progress</source>
        <translation>Mein &amp;Fortschritt</translation>
    </message>
</context>
</TS>
