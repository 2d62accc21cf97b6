<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO">
<context>
    <name>AmountFilter</name>
    <message>
        <source>&quot;%1&quot;: write øre with a comma, like &gt;1000,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount filter. Write &gt;1000, &lt;=500,50 or 500..900.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Kravbok cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the ledger for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal firm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Show the case as of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day, past or coming: t is today, +14 in fourteen days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they pay later:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 possible, if not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay %1, deadline %2. Fee %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be sent from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are made on the day itself: go back to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it would look today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the outbox: %2, deadline %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the case until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is paused until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the case closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the debtor object to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is disputed; nothing is sent until it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed or disputed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debtor, case, or &gt;1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused or disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Owed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next lawful letter of each case shown. They wait in the outbox until you have looked at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case shown here can take its next step today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick overdue invoices in the ledger and press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case fits the chip and the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters lie in the outbox.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making letter %1 of %2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the next letter of every case shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action, a debtor, a case or an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvPreviewModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd.mm.yyyy, t, +14</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoWorkflow</name>
    <message>
        <source>Making the rehearsal firm was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script&apos;s case %1 is not ready for its last letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirmForm</name>
    <message>
        <source>The firm needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An organisation number has nine digits; this has %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last digit does not fit the others. Look for a slip of the fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A bank account has eleven digits; this has %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A post code has four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the register; printed on every letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the firm delivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in letters where an invoice has no text of its own, such as: plumbing work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each customer may have another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm is registered for VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the money shall come; eleven digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or department the customer can ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation number says whose ledger this is and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDrop</name>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file from your accounts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kravbok reads SAF-T Financial (XML, version 1.10 and later) and lists of open entries (CSV or text). You see everything before anything is written, and an import can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Norwegian accounting system can write a SAF-T file; look under reports or export. Better still is a list of open entries with due date and KID, such as Regnskap → Reskontro → Kunder → Last ned som CSV in Tripletex.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an import to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the import of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brought leaves the ledger, and what it changed becomes as it was. Nothing is taken back if a case or a payment rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of %1 is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportIssues</name>
    <message>
        <source>What you should look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Invoice date + %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due date where the file has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another firm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger belongs to %1. Import it only if you know why they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger has this very file already. Importing it again would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open entries are no longer in the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are probably paid. Nothing is closed: you confirm them afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the file was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open entries have no due date. No letter can be sent for them before they have one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due dates are completed from the invoice date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are read as you chose for an earlier file with the same headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose for the columns is remembered for files with the same headings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file from your accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger files (*.xml *.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stop, nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were imported from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n open entries are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled entries stay out of the ledger.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>Mend what stands at the right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file has been imported before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the file to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRecords</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LawFile</name>
    <message>
        <source>The law file cannot be used: %1: %2. Install an intact copy.</source>
        <extracomment>%1 is a place in a data file, %2 what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format is &quot;%1&quot;, not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal number in quotes with at most %2 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its law or its source is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows from %1 and %2 overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title, its law or its rows are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its brackets are not in ascending order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last bracket must have no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its periods overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ceiling is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the languages use different placeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its periods overlap or lack their law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no id or no period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no id or no law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no steps or no rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawTable</name>
    <message>
        <source>&quot;%1&quot; is known only up to and including %2. Update the rates.</source>
        <extracomment>%1 is the name of a rate, %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no known value on %2. Choose a day the rates cover.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerDetail</name>
    <message>
        <source>Set the due date …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see what it has become and what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry without number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is in credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be sent today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did invoice %1 fall due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1, invoice %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, KID, or &gt;1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries lack a due date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them before it is completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the invoices a case should be started for (Space).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start %n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a SAF-T file or a list of open items from the accounting system. Nothing is sent before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits the chip and the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases started.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start cases for %n invoices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One case per debtor, all invoices together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case per invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the case begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete missing due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date + 10 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date + 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date + 15 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date + 20 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice date + 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n due dates completed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start cases for the ticked invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick everything shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>The letter could not be written as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>What each column holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read as: %2. Press Enter to choose something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debtor, case, or &gt;1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed, not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No letter chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No letter is ready to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are posted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm that the printed letters are in the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print letters first; then confirm that they are in the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters come here when a case takes its next step. Nothing leaves before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter fits the chip and the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held back; printing skips it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n letters?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their step is then not taken and their fee not charged. They can be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made anew with deadline %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the print job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters with a cover list lie in one PDF. Confirm when they are in the post.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>When were the %n letters posted?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters are posted; their deadlines run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The letter came back; its step counts as not taken. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the chosen letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that letters are posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the chosen letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the letter anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debtor, case, or &gt;1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case, invoice, KID or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs, interest, principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal first (the debtor asked for it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t is today, -3 three days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty the payment waits until somebody knows whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the first one in the form, or let a newer ledger file bring them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day the money came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open case or invoice is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits among the unplaced payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of %1 is let go by the rule for small rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the payment of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covered is owed again; a case it settled opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the chosen payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a payment first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Part %1 of the print job is not a readable PDF. Make that letter anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters could not be put together into one file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t is today, +14 is in fourteen days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no Kravbok workspace in %1. Make one with: kravbok-cli --workspace DIR init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a real firm: nothing may be dated %2. Choose a day only in a rehearsal, or leave --today out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a rehearsal can move its day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Kravbok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect your own overdue invoices, by the law in force on the day. Three steps, and everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where money and answers come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what your accounts say is open. You see every entry before it is written, and no letter leaves before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the firm and import its ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the firm only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal firm has customers, invoices and cases in every state. Nothing in it is real, so everything can be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the rehearsal firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the rehearsal firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the rehearsal firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.kravbok *.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLadder</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the case stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option --%1. See kravbok-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. Write: kravbok-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step. The steps are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which invoices: kravbok-cli case start NUMBER…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time-barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases. Start one with: kravbok-cli case start NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be taken. Fee %1, interest %2, total %3, deadline %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Interest %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days × %2 % of %3 / %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Interest paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the outbox: %2, deadline %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause needs its last day: --until YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why with --reason paid, withdrawn, insolvent, written_off, settled, time_barred or agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as takes saft or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map %1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; this version has none yet. Save a mapping and name it with --map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 debtors, %3 entries, %4 open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file was read before; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items are gone from the list and probably paid; they stay open until you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no import. See: kravbok-cli import list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--paid takes DATE=KRONER, such as 2025-07-01=500.00, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest needs --principal, --due and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--daycount takes calendar or 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rate is known until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is empty. Read a file with: kravbok-cli import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the ledger can be collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one of --due YYYY-MM-DD and --terms DAYS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which invoices, or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) completed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to write: --out FILE.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which letters, or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made anew with deadline %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters lie in %2. When they are in the post: kravbok-cli outbox posted --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1: %2 to costs, %3 to interest, %4 to principal, %5 too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment needs --date and --amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--order takes costs_interest_principal or principal_costs_interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1 is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init needs --name, --orgnr and --account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready. Next: kravbok-cli import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal firm lies in %1: %2 debtors, %3 invoices, %4 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from %1. What was there before is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything fits: %1 journal rows, %2 letters, %3 payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kravbok collects your own overdue invoices, by the law in force on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options of a command: kravbok-cli VERB --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with the reason, 2 wrong usage, 3 the surroundings failed (file, disk, network).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2. Write: kravbok-cli %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang takes nb, nn or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See kravbok-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written. What was asked for has been done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The typeface %1 is missing from the program. Install the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters need the graphical part of the program to be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter to the debtor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no date or no deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no account number to pay to. Enter it under the firm&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the letter for case %1 add up to %2, but it would ask for %3. It was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter text for %1 in the language &quot;%2&quot;. Choose nb, nn or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter text for %1 lacks the statement &quot;%2&quot;, which the letter must make. Put [%2] before the paragraph that makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the letter text: the statement &quot;%2&quot; must be made in every letter, but depends on a fact. Add a paragraph for the other case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the letter text: the statement &quot;%2&quot; must name &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of the letter text must not name &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the letter text must not name &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the letter text: %2</source>
        <extracomment>%1 is a line number, %2 a finished sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brace { is not closed. Close it with } on the same line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold text is not closed. Put ** before and after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fact &quot;%1&quot; a paragraph can depend on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket [ is not closed. Close it with ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph can depend on one fact only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents::Labels</name>
    <message>
        <source>There are no letters in the language &quot;%1&quot;. Choose nb, nn or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the letter labels is not &quot;key = words&quot; with a new key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents::Reader</name>
    <message>
        <source>The heading is missing. Begin with &quot;heading: …&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the table is missing. Write &quot;-- table --&quot; on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table comes once, and the small print once after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The ceiling for costs is not known for a claim due on %1. Send the letter without a fee.</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>The column map is not a JSON object: %1.</source>
        <extracomment>%1 is the parser&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delimiter of a column map is one sign, such as &quot;;&quot;, or &quot;tab&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (column &quot;%2&quot;) is no field. Fields are open, amount, debit, credit, customer_number, customer_name, invoice_number, invoice_date, due_date, kid, orgnr and the others named in the help.</source>
        <extracomment>%1 is a word from a file, %2 a column&apos;s header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column map names no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is the line in the file, %2 a customer&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row with the names of columns was found, so the list cannot be understood. The first row reads: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list with its header row, or name the columns yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title above the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are named as the same field; &quot;%1&quot; is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of suppliers: what the firm owes, not what it is owed. The columns are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the customer ledger instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column with the open amount was found. The columns are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list with the open amount (rest), or name the column yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has one balance per customer and no invoices; balances cannot be sent as invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &quot;open items&quot; (åpne poster) when exporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding and look at names with æ, ø and å.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters like æ, ø and å were encoded twice by the program that wrote the file; names look wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again with UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters look like those of a DOS file (CP865).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braces stand inside words, as in very old files (ISO 646-NO).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a SAF-T file and has no columns to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in the record that begins at line %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that begins at line %1 is longer than any row of a list; the file is no list, or a quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has more columns than any list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than %1 rows; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than any row of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than any list of open items; it is probably something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a SAF-T file of another country (%1). Only the Norwegian SAF-T Financial is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an EHF invoice or credit note (%1). This version reads SAF-T and CSV; EHF comes later. Export the open items from the accounting system instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an EHF reminder (%1), a letter about claims and not the claims themselves. This version reads SAF-T and CSV; export the open items from the accounting system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bank file (%1). This version reads SAF-T and CSV; bank files come later. Register the payments by hand, or import the ledger again after they are booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Nets file such as OCR giro (%1). This version reads SAF-T and CSV; OCR giro comes later. Register the payments by hand, or import the ledger again after they are booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an EDIFACT file, probably Cremul (%1). The banks have ended Cremul; order camt.054 or OCR giro from the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a GBAT10 voucher file (%1). This version reads SAF-T and CSV; GBAT10 comes later. Export SAF-T or a list of open items instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Excel workbook (%1). This version reads SAF-T and CSV; Excel comes later. Open it and save the sheet as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a ZIP archive (%1). Unpack it first and import the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel file (%1). Open it and save the sheet as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF (%1). A PDF can be attached to a claim but not read as a ledger; export SAF-T or a list of open items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page (%1), whatever its name says. Open it in a spreadsheet and save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is XML, but no accounting file: it begins with %1. Export SAF-T or a list of open items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins like XML but cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither text nor a format that is known; it begins with the bytes %1. Export SAF-T or a list of open items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Export it again from the accounting system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is in several parts, and %1 is missing. Put all parts in one folder and choose one of them.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not %1. This version reads saft and csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be read from a pipe; give a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not the UTF-8 it should be; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at names with æ, ø and å before a letter is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again from the accounting system; it must not be edited by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says its debits sum to %1, but they sum to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says its credits sum to %1, but they sum to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer &quot;%1&quot; has no customer number, so no line can belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stands twice in the file with the same account; the second is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stands twice in the file with different accounts; the balances are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount: a balance must be a number with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the accounting system and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, voucher %2</source>
        <extracomment>%1 is the line in the file, %2 a voucher number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of a customer line cannot be read: it must be a number with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is broken at line %1, column %2: %3.</source>
        <extracomment>%1 line, %2 column, %3 the parser&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2 declares a document type (DTD). Accounting files have none, and one can be used to harm the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elements are nested deeper than any accounting file at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of one element is longer than a megabyte at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag, a comment or the number of names is too large at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read past line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was stopped at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading ended at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case or invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parse</name>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like 21.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, like 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount in kroner. Write it like 1 234,50.</source>
        <extracomment>%1 is the text that was met, for example in a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than two decimals; an amount has whole øre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. Write thousands with a blank and øre with a comma, like 1 234,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than any amount Kravbok keeps. Check the number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate. Write percent a year, like 12,25.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>This is not a readable PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF has no page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of the PDF cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1, row %2: %3 Restore the newest sound backup.</source>
        <extracomment>%1 is a table name, %2 a row number, %3 a sentence that says what is wrong with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. See that it is there and that your user may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2. Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not sound and was not restored. %2, row %3: %4</source>
        <extracomment>%1 is a file, %2 a table name, %3 a row number, %4 a sentence that says what is wrong with it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use. Close every window of the program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use or was not closed properly. Open it in the program, make a backup of it and restore that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invoice is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is in case %1 already. Close that case or take the invoice out of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice belongs to another customer than the case. Start a case of its own for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs the day it was opened. Enter the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case cannot be opened again: one of its invoices is in another case now. Close that case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is not in this case. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger item %1 is stored already. Import the file again instead of adding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is in a case, a letter or a payment and cannot be removed. Withdraw the case instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm has not been entered yet. Enter its name and account number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Choose another folder, or make a new workspace there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a database. Choose the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Restore a backup; if nothing was ever stored in it, delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database driver is missing from this installation. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer may read the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take their rights to the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Do not use it further; restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: row %2 of %3 points to something that is not there. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a customer with the number %1 already. Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has invoices, cases or payments and cannot be removed. Take those back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database driver of this installation cannot keep accounts safely. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the list of creditors, not the file of one. Choose kravbok.sqlite in a creditor&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the file of one creditor, not the list of creditors. Choose the folder of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose a file that Kravbok has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is stored already. Reload the page and look before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else depends on this, or it belongs to something that is gone. Reload the page and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been recorded can be neither changed nor removed. Record a correction instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not what the database accepts. Check amounts, dates and choices, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1. Wait until it is done, or close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Give your user the right to write the file and its folder, or move them to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was stored. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a database. Choose another file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Do not use it further; restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. See that the folder is there and that your user may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while working on %1. Nothing was stored. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is too large for %1. Make it smaller and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 refused the work. Restart the program; if it happens again, check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made. See that the disk is there and has room, and that your user may write in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a network share, where two programs can damage it. Keep the workspace on a disk of this computer and put backups on the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is copied by another program while it is in use. That can damage the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the workspace to a folder that is not synchronised and put backups in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is missing from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was changed after it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the history is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such import. Reload the list of imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import has been taken back already. Reload the list of imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has moved on in the meantime. Reload the page and look before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has been made already, perhaps in another window. Look among the letters before you make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter and its PDF do not belong together. Make the letter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored letter %1 is no longer what was sent: its bytes do not fit their fingerprint. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation lacks a part of its database description. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was last used with a newer version of Kravbok. Install that version, or a later one, and open the file with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is from an older version of Kravbok and was opened for reading only. Open it once in the program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be brought up to this version of Kravbok and was left as it was. %2</source>
        <extracomment>%1 is a file, %2 a sentence that says what went wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup, or go on with the version you had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to it. Spread it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment has been taken back already. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment has not been taken back. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asked the database something it cannot answer. Nothing was stored. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database gave up this work after an error. Nothing was stored; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import cannot be taken back: what was there before is not readable. Restore a backup from before the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import cannot be taken back: a row it changed is gone. Restore a backup from before the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tried to store two things at once. Nothing was stored. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was brought up to a newer version of Kravbok while this one had it open. Close this window and use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tried to store the same thing twice. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row points to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the database is missing or was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has added this to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letter says was changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is missing or is not the one that was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This creditor is not in the workspace. Reload the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A creditor with the organisation number %1 or the folder “%2” is in the workspace already. Open that one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We withdraw the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor is insolvent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-barred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter waits in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can start from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objection must be settled first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case started for invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1, interest %2, principal %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rest of %1 was let go by the rule for small rests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>One of the invoices is no longer in the ledger. Open the ledger again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 is in case %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is case %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be put in its place. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import cannot be taken back: a case, letter or payment rests on %1. Withdraw that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of case %1 was sent on %2; nothing can be dated before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 gives until %2; leaving on %3 the debtor must have at least %4 days. Make it anew with today&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several invoices bear the KID %1. Say which with --invoice or --case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment needs the day the money came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet. A payment bears the day the money came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no organisation number: nine digits, the last a control digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no bank account: eleven digits, the last a control digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is of %1 (%2), which is not in this workspace. Restore it into an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is of %1 (%2) and cannot take the place of %3 (%4). Restore it into an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is a rehearsal and cannot take the place of the real firm. Restore it into an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is of the real firm and cannot take the place of a rehearsal. Restore it into an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow::CaseWorkflow</name>
    <message>
        <source>Choose at least one invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause ends on a day to come; %1 is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is disputed: nothing is sent until the dispute is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is closed. Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is neither paused nor disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disputed amount must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That invoice is not in case %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open in case %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no invoice &quot;%1&quot; in the ledger. See: kravbok-cli ledger list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several customers have an invoice &quot;%1&quot;. Write customer/number, such as 1001/%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;. See: kravbok-cli case list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow::DemoWorkflow</name>
    <message>
        <source>There is a workspace in %1 already. Choose a new folder for the rehearsal firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates of the law are known until %1, so the rehearsal must end by then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow::ImportCommit</name>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names customer %2, who is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow::ImportWorkflow</name>
    <message>
        <source>%1 was refused and cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 is taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later import changed what import %1 brought. Take the later one back first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow::LedgerWorkflow</name>
    <message>
        <source>Reading the ledger was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debtor needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 has letters that rest on its due date %2; it can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 has no invoice date; give its due date itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 cannot fall due on %2, before its date %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow::LetterWorkflow</name>
    <message>
        <source>Letter %1 is %2 and cannot be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps changing this firm&apos;s data. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow::OutboxWorkflow</name>
    <message>
        <source>%1 has no address for the envelope. Complete it under the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment came in after letter %1 was made. Make it anew so that its figures are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 is %2; only a new letter is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 has left already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 is %2 and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print: no letter waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was stopped; no letter was marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet; letters are confirmed once they are in the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 has neither been approved nor printed. Look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 is %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 is held back. Release it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 is dated %2 and cannot have been posted before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 has not left; it cannot come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter &quot;%1&quot;. See: kravbok-cli outbox list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow::PaymentWorkflow</name>
    <message>
        <source>Payment %1 is taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1 has its place already. Take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which case or invoice the payment is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no payment &quot;%1&quot;. See: kravbok-cli payment list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow::WorkspaceWorkflow</name>
    <message>
        <source>%1 is in the way and could not be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: %3 Restore a backup from before this happened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
