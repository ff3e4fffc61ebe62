<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>The file was made, %Ln record(s)</source>
        <translation>
            <numerusform>The file was made, %Ln record</numerusform>
            <numerusform>The file was made, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repair, %Ln record(s)</source>
        <translation>
            <numerusform>Repair, %Ln record</numerusform>
            <numerusform>Repair, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged from another office, %Ln record(s)</source>
        <translation>
            <numerusform>Merged from another office, %Ln record</numerusform>
            <numerusform>Merged from another office, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo of number %1, %Ln record(s)</source>
        <translation>
            <numerusform>Undo of number %1, %Ln record</numerusform>
            <numerusform>Undo of number %1, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo, %Ln record(s)</source>
        <translation>
            <numerusform>Undo, %Ln record</numerusform>
            <numerusform>Undo, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo of number %1, %Ln record(s)</source>
        <translation>
            <numerusform>Redo of number %1, %Ln record</numerusform>
            <numerusform>Redo of number %1, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo, %Ln record(s)</source>
        <translation>
            <numerusform>Redo, %Ln record</numerusform>
            <numerusform>Redo, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import, %Ln record(s)</source>
        <translation>
            <numerusform>Import, %Ln record</numerusform>
            <numerusform>Import, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import into %1, %Ln record(s)</source>
        <translation>
            <numerusform>Import into %1, %Ln record</numerusform>
            <numerusform>Import into %1, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln change(s)</source>
        <translation>
            <numerusform>%1, %Ln change</numerusform>
            <numerusform>%1, %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %Ln record(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Done again: %Ln record. Ctrl+Z takes it back.</numerusform>
            <numerusform>Done again: %Ln records. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln record(s). Ctrl+Y brings it back.</source>
        <translation>
            <numerusform>Undone: %Ln record. Ctrl+Y brings it back.</numerusform>
            <numerusform>Undone: %Ln records. Ctrl+Y brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, except in %Ln record(s): %1</source>
        <translation>
            <numerusform>Done, except in %Ln record: %1</numerusform>
            <numerusform>Done, except in %Ln records: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthTrack</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message numerus="yes">
        <source>“%1” still waits for %n sheet(s).</source>
        <translation>
            <numerusform>“%1” still waits for %n sheet.</numerusform>
            <numerusform>“%1” still waits for %n sheets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringPrints</name>
    <message numerus="yes">
        <source>Not final: %n sheet(s) are still outstanding.</source>
        <translation>
            <numerusform>Not final: %n sheet are still outstanding.</numerusform>
            <numerusform>Not final: %n sheets are still outstanding.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingDesk</name>
    <message numerus="yes">
        <source>%n participant(s) have not passed and get none.</source>
        <translation>
            <numerusform>%n participant have not passed and get none.</numerusform>
            <numerusform>%n participants have not passed and get none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Validator</name>
    <message numerus="yes">
        <source>“%1” can&apos;t be deleted while %n record(s) under “%2” refer to it. Change or delete those first.</source>
        <translation>
            <numerusform>“%1” can&apos;t be deleted while %n record under “%2” refer to it. Change or delete those first.</numerusform>
            <numerusform>“%1” can&apos;t be deleted while %n records under “%2” refer to it. Change or delete those first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli-cli</name>
    <message numerus="yes">
        <source>%1 was written: %n page(s).</source>
        <translation>
            <numerusform>%1 was written: %n page.</numerusform>
            <numerusform>%1 was written: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was made with %n record(s).</source>
        <translation>
            <numerusform>%1 was made with %n record.</numerusform>
            <numerusform>%1 was made with %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) about other fields; “moli-cli check” lists them.</source>
        <translation>
            <numerusform>%n hint about other fields; “moli-cli check” lists them.</numerusform>
            <numerusform>%n hints about other fields; “moli-cli check” lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n record changed.</numerusform>
            <numerusform>%n records changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::AttachmentsEditor</name>
    <message numerus="yes">
        <source>%n file(s) are still being added.</source>
        <translation>
            <numerusform>%n file is still being added.</numerusform>
            <numerusform>%n files are still being added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::BookPreview</name>
    <message numerus="yes">
        <source>…and %n more are left out.</source>
        <translation>
            <numerusform>…and %n more is left out.</numerusform>
            <numerusform>…and %n more are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::BooksPage</name>
    <message numerus="yes">
        <source>%n chosen case(s) without consent to publish will not be printed.</source>
        <translation>
            <numerusform>%n chosen case without consent to publish will not be printed.</numerusform>
            <numerusform>%n chosen cases without consent to publish will not be printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::CasePanel</name>
    <message numerus="yes">
        <source>%n photo(s), all with a caption.</source>
        <translation>
            <numerusform>%n photo, all with a caption.</numerusform>
            <numerusform>%n photos, all with a caption.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::ChartView</name>
    <message numerus="yes">
        <source>%n categories. Arrow keys go from one to the next; the same numbers are in the table.</source>
        <translation>
            <numerusform>%n category. Arrow keys go from one to the next; the same numbers are in the table.</numerusform>
            <numerusform>%n categories. Arrow keys go from one to the next; the same numbers are in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::CheckPage</name>
    <message numerus="yes">
        <source>%Ln problem(s) need your attention.</source>
        <translation>
            <numerusform>%Ln problem needs your attention.</numerusform>
            <numerusform>%Ln problems need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s). A double click leads to the record.</source>
        <translation>
            <numerusform>%Ln problem. A double click leads to the record.</numerusform>
            <numerusform>%Ln problems. A double click leads to the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::DraftsNotice</name>
    <message numerus="yes">
        <source>What was typed before isn&apos;t saved yet: %n draft(s).</source>
        <translation>
            <numerusform>What was typed before isn&apos;t saved yet: %n draft.</numerusform>
            <numerusform>What was typed before isn&apos;t saved yet: %n drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::FieldGrid</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::HistoryPage</name>
    <message numerus="yes">
        <source>…and %Ln more record(s)</source>
        <translation>
            <numerusform>…and %Ln more record</numerusform>
            <numerusform>…and %Ln more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) couldn&apos;t be taken back, or not wholly</source>
        <translation>
            <numerusform>%n record couldn&apos;t be taken back, or not wholly</numerusform>
            <numerusform>%n records couldn&apos;t be taken back, or not wholly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::HistoryText</name>
    <message numerus="yes">
        <source>%n earlier change(s) not shown here</source>
        <translation>
            <numerusform>%n earlier change not shown here</numerusform>
            <numerusform>%n earlier changes not shown here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::ListPage</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n record restored. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n records restored. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the recycle bin. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n record moved to the recycle bin. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n records moved to the recycle bin. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n row pasted. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n rows pasted. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::MainWindow</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::MoneyPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::OrganizationPage</name>
    <message numerus="yes">
        <source>%1 person-times, %n record(s)</source>
        <translation>
            <numerusform>%1 person-times, %n record</numerusform>
            <numerusform>%1 person-times, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::OverviewPage</name>
    <message numerus="yes">
        <source>from %Ln record(s)</source>
        <translation>
            <numerusform>from %Ln record</numerusform>
            <numerusform>from %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::PasteDialog</name>
    <message numerus="yes">
        <source>%n row(s) saved</source>
        <translation>
            <numerusform>%n row saved</numerusform>
            <numerusform>%n rows saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) there already</source>
        <translation>
            <numerusform>%n row there already</numerusform>
            <numerusform>%n rows there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with mistakes</source>
        <translation>
            <numerusform>%n row with mistakes</numerusform>
            <numerusform>%n rows with mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>Save %n row</numerusform>
            <numerusform>Save %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::RecordDetails</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::RecordForm</name>
    <message numerus="yes">
        <source>Not saved yet. %n field(s) need to be put right:</source>
        <translation>
            <numerusform>Not saved yet. %n field need to be put right:</numerusform>
            <numerusform>Not saved yet. %n fields need to be put right:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::RecordTexts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::ScoringPage</name>
    <message numerus="yes">
        <source>%n application(s) that didn&apos;t pass the form check aren&apos;t scored.</source>
        <translation>
            <numerusform>%n application that didn&apos;t pass the form check aren&apos;t scored.</numerusform>
            <numerusform>%n applications that didn&apos;t pass the form check aren&apos;t scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) made with another scheme don&apos;t count.</source>
        <translation>
            <numerusform>%n sheet made with another scheme don&apos;t count.</numerusform>
            <numerusform>%n sheets made with another scheme don&apos;t count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::StageLine</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::StayPage</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past its end</source>
        <translation>
            <numerusform>%n day past its end</numerusform>
            <numerusform>%n days past its end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::TimelineView</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Show all %n entries</numerusform>
            <numerusform>Show all %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moli::ValueFilter</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
