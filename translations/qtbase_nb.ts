<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO">
<context>
    <name>QPlatformTheme</name>
    <message><source>OK</source><translation>OK</translation></message>
    <message><source>Cancel</source><translation>Avbryt</translation></message>
    <message><source>Save</source><translation>Lagre</translation></message>
    <message><source>Open</source><translation>Åpne</translation></message>
    <message><source>&amp;Yes</source><translation>&amp;Ja</translation></message>
    <message><source>&amp;No</source><translation>&amp;Nei</translation></message>
    <message><source>Close</source><translation>Lukk</translation></message>
    <message><source>Discard</source><translation>Forkast</translation></message>
</context>
<context>
    <name>QLineEdit</name>
    <message><source>&amp;Undo</source><translation>&amp;Angre</translation></message>
    <message><source>&amp;Redo</source><translation>&amp;Gjør om</translation></message>
    <message><source>Cu&amp;t</source><translation>Klipp &amp;ut</translation></message>
    <message><source>&amp;Copy</source><translation>&amp;Kopier</translation></message>
    <message><source>&amp;Paste</source><translation>&amp;Lim inn</translation></message>
    <message><source>Delete</source><translation>Slett</translation></message>
    <message><source>Select All</source><translation>Merk alt</translation></message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message><source>&amp;Undo</source><translation>&amp;Angre</translation></message>
    <message><source>&amp;Redo</source><translation>&amp;Gjør om</translation></message>
    <message><source>Cu&amp;t</source><translation>Klipp &amp;ut</translation></message>
    <message><source>&amp;Copy</source><translation>&amp;Kopier</translation></message>
    <message><source>&amp;Paste</source><translation>&amp;Lim inn</translation></message>
    <message><source>Delete</source><translation>Slett</translation></message>
    <message><source>Select All</source><translation>Merk alt</translation></message>
</context>
<context>
    <name>QFileDialog</name>
    <message><source>Open</source><translation>Åpne</translation></message>
    <message><source>&amp;Open</source><translation>&amp;Åpne</translation></message>
    <message><source>&amp;Save</source><translation>&amp;Lagre</translation></message>
    <message><source>Save As</source><translation>Lagre som</translation></message>
    <message><source>Look in:</source><translation>Se i:</translation></message>
    <message><source>Files of type:</source><translation>Filtype:</translation></message>
    <message><source>File &amp;name:</source><translation>Fil&amp;navn:</translation></message>
    <message><source>Back</source><translation>Tilbake</translation></message>
    <message><source>Forward</source><translation>Fram</translation></message>
    <message><source>Parent Directory</source><translation>Mappen over</translation></message>
    <message><source>Create New Folder</source><translation>Ny mappe</translation></message>
    <message><source>List View</source><translation>Liste</translation></message>
    <message><source>Detail View</source><translation>Detaljer</translation></message>
    <message><source>Directory:</source><translation>Mappe:</translation></message>
    <message><source>Name</source><translation>Navn</translation></message>
    <message><source>%1 already exists.
Do you want to replace it?</source><translation>%1 finnes fra før.
Vil du erstatte den?</translation></message>
</context>
</TS>
