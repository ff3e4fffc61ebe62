<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>The backup can&apos;t be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy isn&apos;t the same as the file; it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup can&apos;t take the place of the file itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed or damaged since it was made. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Moli file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in a Moli. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup can&apos;t be copied to “%1”. Is there room on the disk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be put aside. Is it open in another program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>There is no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file was made, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged from another office, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo of number %1, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo of number %1, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import into %1, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n record(s). Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n record(s). Ctrl+Y brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseBook</name>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 person-times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo “%1” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent to publish. Ask for it and tick it in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was not made, because it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no excellent cases of these years. Mark the chosen cases as excellent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the cases has consent to publish. Ask for it and tick it in the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter %1  %2</source>
        <comment>number and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: figures of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>column: everything up to the end of the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-times count everybody at every service; they are never added to persons. Figures without years stand as they are today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart: figure and years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → none; this machine has no Chinese face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was not saved, because it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Moli is incomplete. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be made into a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be saved as %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women&apos;s social organizations are where the federation meets women and families in their everyday life. Guided by the federation, incubated and accompanied by its bases, they bring services to neighbourhoods and villages: empowerment, care for children, help in difficulty, legal rights, family education and family services.
This book gathers %1 excellent cases of %2. Each tells what was needed, what was done, and what came of it, in the words of those who did it. The appendix shows the work of the same time in figures.
We thank the organizations, the social workers and volunteers, and everybody who allowed us to tell their story. May the cases be read, discussed and improved upon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases were submitted by the organizations and the district and county federations, and edited by %1.
Mistakes that remain are ours. Please tell us of them, and of the cases that should stand in the next book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent Cases of Women&apos;s Social Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>how QLocale writes the month of the imprint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case is printed with the consent of those who are named or shown in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be saved as %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture that charts can be saved as. Use a name that ends in .png or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be drawn. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A record refers to one in “%1” that isn&apos;t there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record isn&apos;t what its history adds up to; one of the two was damaged. Compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file “%1” was damaged. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has the attached file “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file attached to the record is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search finds records that aren&apos;t there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history knows a record that isn&apos;t there any more. Compare with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something unexpected happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That didn&apos;t work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the error with its details, to send it to whoever looks after Moli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 person-times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person-times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure “%1”. “moli-cli figures” lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo file couldn&apos;t be put at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. The file that stood here before was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moli demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the code of this translation&apos;s language</comment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>person-times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 more than in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 fewer than in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 % more than in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 % less than in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareAttachment</name>
    <message>
        <source>This computer can&apos;t read WebP pictures. Save “%1” as JPEG or PNG and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” is damaged. Take it from where it came from once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” has more than 100 million pixels. Save it smaller and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the picture “%1”. Save it smaller and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller (fewer pages, smaller pictures) and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check that it is still there and not open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be used here. Choose a JPEG, PNG, GIF, BMP or WebP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of a type that isn&apos;t kept here. Pictures, PDF, documents, sheets and slides of Office, WPS and LibreOffice, text, CSV and zip files are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t hold what its name says. Open it to see what it is, and save it under the right name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full. Make room and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is busy. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can only be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Restore the newest backup, or have the check list what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk answered with an error. Check that it is connected and try again; nothing was half saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file answered with an error that Moli doesn&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies on a network share, where two people could write into it at once and damage it. Copy it to this computer and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is synchronized by a cloud service, which may tear the file while it is being written. Copy it to a folder that isn&apos;t synchronized and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only; nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every file holds from the start can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in use by another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore the newest backup from the folder “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be written to before it can be read, because it was cut off while being written or comes from an older Moli, but it is write-protected. Copy it to another folder and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another Moli. Go on there, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” doesn&apos;t exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” couldn&apos;t be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office with the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by an older Moli and has to be brought up to date before it can be read. Open it for writing once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written to, so it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Moli file. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a Moli file, or its beginning is destroyed. It was left untouched; if it should be one, restore its newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Moli (schema %2, this one knows %3). It was left untouched; install the newer Moli to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was brought up to date. The file as it was before lies in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved because an earlier step had failed. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>It was changed again since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be taken back, because everything was changed again since then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validator</name>
    <message>
        <source>“%1” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t hold this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be less than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be more than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t one of the choices of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” refers to a record (%2) that isn&apos;t there or was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already stands in “%2”. Each may stand there only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be deleted while %2 records under “%3” refer to it. Change or delete those first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” is not an amount of money. Type it in yuan, such as 1,234.50 or 1.2万.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits only, such as 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separators in “%1” don&apos;t stand before groups of three digits. Type 12,345 or 12345.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is finer than one fen. Round it to two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has decimals, but only whole numbers are kept here. Round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more decimals than are kept here (%2). Round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large a number. Check its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day “%1” in the calendar. Check month and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of “%1” can&apos;t be meant. Type the year with four digits, such as 2021-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Type year, month and day, such as 2021-03-05 or 2021年3月5日.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Type yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the choices. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no record, or more than one, among “%2”. Choose it from the list or type its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can&apos;t be typed. Add them with the button or drag them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file with the hash “%1” in this file. Add the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a decimal point. Give the number in units of the last decimal (1.5 hours is 15), or with its unit (1.5h).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be yuan or fen. Give whole fen (30000), or write the unit (300元).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli-cli</name>
    <message>
        <source>Makes a verified copy with its hash beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in the place of the file and keeps the file that stood there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was restored. What stood there is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the book of excellent cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --out where the book goes: a .pdf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--year takes a year such as 2021, or years such as 2020-2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--preset is book or official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that aren&apos;t on this computer were replaced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written: %2 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a figure as a chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --out where the chart goes: a .png or .svg file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by is district, year, office or category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1” can&apos;t be split that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for damage, gaps and broken rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a file with made-up data that meets the published figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo (made-up data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with %2 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the figures from the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an empty file that belongs to the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --office whose file it is, e.g. --office 350102.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2021-03-05, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written to. Check its folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record type “%1”. “moli-cli types” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single record of type “%1” is “%2”. Give its id, its code, or a name that only one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--where takes FIELD=VALUE, FIELD~TEXT or FIELD&gt;=VALUE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no field “%2”. “moli-cli types” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: moli-cli COMMAND … [--format table|json|csv] [--lang zh|en] [--quiet]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 usage, 3 done in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds records by Chinese, pinyin or initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a record, or makes one when no ID is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a record to the recycle bin; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in batch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 was taken back in batch %2: %3 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a batch back, without a number the operator&apos;s last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BATCH is a number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back what the operator undid last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows who changed what of one record, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the record types and their fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::AttachmentCard</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::AttachmentFiles</name>
    <message>
        <source>The file couldn&apos;t be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attachment as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::AttachmentsEditor</name>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. Moli makes one each day the file is opened, and you can make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: the last of each of 7 days, 4 weeks and 12 months, in a folder beside the file. Copy it to another disk now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything entered since then leaves the file. The file as it is now is kept beside it, and Moli opens the restored one at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::BookPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the years of the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not saved yet (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved as a book yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen case(s) without consent to publish will not be printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chapters follow the categories; within them your order counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These years have no cases yet. Write them in the list of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cases that belong into the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book wasn&apos;t laid out. It begins anew with the next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book wasn&apos;t saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book has changes that aren&apos;t saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice of cases and the texts would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the book as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF wasn&apos;t saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book with wide margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After GB/T 9704-2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::BookPages</name>
    <message>
        <source>Preview of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painting a page of the book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::BookPreview</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a chapter or case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two facing pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>…and %n more are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer lacks a typeface: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %, fit the width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::BookPrint</name>
    <message>
        <source>Print the book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::CaseList</name>
    <message>
        <source>Cases of the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space chooses a case, Alt+Up and Alt+Down move it, Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, no consent to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without consent to publish a case isn&apos;t printed. Open the case to record it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::ChartPanel</name>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing that scales (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::ChartView</name>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n categories. Arrow keys go from one to the next; the same numbers are in the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::CheckPage</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what can be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks through every record and every attachment for what is missing, doubtful or damaged. You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking and mending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are left for a person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). A double click leads to the record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the records&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::Chip</name>
    <message>
        <source>%1 (Delete takes it away)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::ChoiceEditor</name>
    <message>
        <source>“%1” is not among the choices. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the calendar (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::FieldFilter</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::FieldGrid</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::FieldRow</name>
    <message>
        <source>%1 *</source>
        <comment>label of a field that must be filled in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field has to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the value to read or change it; it is written down that you looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::FilterBar</name>
    <message>
        <source>Search: words, pinyin or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filters saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these filters as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the saved filter:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::FormDraft</name>
    <message>
        <source>Keeping what was typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::HistoryPage</name>
    <message>
        <source>Undo this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step unfolds to what was changed. Undoing an older step leaves alone what was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>…and %n more record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::HistoryText</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 entered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 restored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) not shown here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::ListPage</name>
    <message>
        <source>Recycle bin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details of the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing deleted is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded under “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored. Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the recycle bin. Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::MainWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working; your name stands in the history of what you change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Moli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Moli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file for my office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Moli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moli 茉莉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk of an incubation base for women&apos;s social organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, study, share and change it; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::MapTile</name>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::Navigation</name>
    <message>
        <source>Moli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the navigation to icons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::NewRecordDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::NumberEditor</name>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field and unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::OperatorDialog</name>
    <message>
        <source>Go to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name or type it. It stands in the history of what you change, and undo takes back only your own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number opens to the records that make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading years and offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept by district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept by office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>from %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting by district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::PeriodFilter</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::PickEdit</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::RecordDetails</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see the whole record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record isn&apos;t there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the value; it is written down that you looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::RecordForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and enter another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and begin the next one (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record isn&apos;t there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record lies in the recycle bin. Restore it there to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed before (%1) is back. It isn&apos;t saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last changed by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>entered, last changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was deleted in the meantime. Restore it from the recycle bin, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed elsewhere in the meantime. What you typed stays; the other fields show what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed isn&apos;t saved yet. Save it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::RecordPages</name>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::RecordTable</name>
    <message>
        <source>Headings of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::RecordTableModel</name>
    <message>
        <source>Counting the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this column can&apos;t be sorted)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::RecordTexts</name>
    <message>
        <source>Entered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::RecycleBinPage</name>
    <message>
        <source>Kinds of deleted records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recycle bin is empty. What is deleted lies here and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting deleted records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::ReferenceEditor</name>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is chosen yet for “%1”. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::RelatedRecords</name>
    <message>
        <source>Related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>related records and the field that refers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>related records and their number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing under “%1” refers to this record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search records by Chinese, pinyin or initials, or go to a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. A part of the name, its pinyin or the first letters will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::SettingsPage</name>
    <message>
        <source>Larger letters everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup each day the file is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of everything changes when Moli starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the history of what you change; undo takes back only your own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups lie in a folder beside the file; the page Backups lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::Shell</name>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moli files (*.moli)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window, which has come to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was brought up to date; a copy of how it was lies in its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Moli. Please update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a file of Moli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Please restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file couldn&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the day&apos;s backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::StartWindow</name>
    <message>
        <source>Moli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moli 茉莉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk of an incubation base for women&apos;s social organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file for my office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file with Fuzhou&apos;s districts, the offices and all choice lists in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of yours, or one that somebody handed to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up organizations and five years of work, to look around and try everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 陈晓燕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to this office. Numbers it gives and what it hands to the city carry its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the history of what you change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of this computer; not a network share and not one that a cloud service synchronizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moli files (*.moli)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose where the file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. Please choose another name, or open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can&apos;t be made. Please choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::TagsEditor</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not added yet. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::Thumbnail</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::TileMap</name>
    <message>
        <source>Map of the districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::TopBar</name>
    <message>
        <source>Search or go to… (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search records, pages and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::TotalsFooter</name>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::TypeNames</name>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moli::ValueFilter</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the choices of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>A sheet scores one subject; please keep one of the four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit code has 18 characters, here are %1; please complete or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand at place %2 of a credit code, which uses digits and capital letters without I, O, S, V and Z; please compare with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check character should be %1; please compare with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character 17 of the credit code should be %1 by the rule for organization codes; please compare with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t look like a telephone number; please check it (mobile: 11 digits, landline: 0591-…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A district code has six digits, such as 350102; please correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is before “%1”; please correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is more than “%2”; please correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in at least one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “%1” being “%2” the code begins with %3, here with %4; please check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in “%1”: it is needed when “%2” is “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in “%1”: it belongs to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
