<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="eo" sourcelanguage="en">
<context>
    <name>stormlab::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Agordoj</translation>
    </message>
</context>
</TS>
