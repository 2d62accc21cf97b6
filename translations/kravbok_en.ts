<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AgeingBars</name>
    <message>
        <source>Overdue by age</source>
        <translation>Overdue by age</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <extracomment>Days past the due date, as short as it can be</extracomment>
        <translation>%1–%2 d</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <translation>over %1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmountFilter</name>
    <message>
        <source>&quot;%1&quot;: write øre with a comma, like &gt;1000,50.</source>
        <translation>&quot;%1&quot;: write øre with a comma, like &gt;1000,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount filter. Write &gt;1000, &lt;=500,50 or 500..900.</source>
        <translation>&quot;%1&quot; is no amount filter. Write &gt;1000, &lt;=500,50 or 500..900.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Holds for every case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Letters are black on white whatever you choose.</source>
        <translation>Letters are black on white whatever you choose.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>The language of letters is chosen with the firm and with each customer.</source>
        <translation>The language of letters is chosen with the firm and with each customer.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Kravbok cannot start.</source>
        <translation>Kravbok cannot start.</translation>
    </message>
    <message>
        <source>The firm cannot be opened.</source>
        <translation>The firm cannot be opened.</translation>
    </message>
    <message>
        <source>Case %1 · %2</source>
        <translation>Case %1 · %2</translation>
    </message>
    <message>
        <source>Search the ledger for &quot;%1&quot;</source>
        <translation>Search the ledger for &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Rehearsal firm</source>
        <translation>Rehearsal firm</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation type="unfinished">Limitation</translation>
    </message>
    <message>
        <source>Law and rates</source>
        <translation type="unfinished">Law and rates</translation>
    </message>
    <message>
        <source>The law there was stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachList</name>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished">Invoice</translation>
    </message>
    <message>
        <source>None found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Customer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open invoice has its KID or number in the text. A scanned page has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices in PDF: which invoice is which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices in PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep with the invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which invoice is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file whose invoice is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for KIDs and invoice numbers in the text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: another invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep %n with their invoices</source>
        <translation>
            <numerusform>Keep %n with its invoice</numerusform>
            <numerusform>Keep %n with their invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices in PDF are kept with their claims.</source>
        <translation>
            <numerusform>One invoice in PDF is kept with its claim.</numerusform>
            <numerusform>%n invoices in PDF are kept with their claims.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachWorkflow</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation type="unfinished">The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB. Save it in a smaller size first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no PDF. Only PDF files are kept with claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID %1 stands in &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice number %1 stands in &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorityCard</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">not known</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Printed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices and courts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table of offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table of offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post code</source>
        <translation type="unfinished">Post code</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">Town</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: papers can be printed to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.json *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: the table says the same, or is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take over %n office(s)?</source>
        <translation>
            <numerusform>Take over %n office?</numerusform>
            <numerusform>Take over %n offices?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offices are taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of offices lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Enhetsregisteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up the postal address of every office by its organisation number. Addresses you have are kept until you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorityWorkflow</name>
    <message>
        <source>Enter it once: kravbok-cli authority set %1 --address … --postcode … --town …, or fetch it from Enhetsregisteret: kravbok-cli authority fetch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office &quot;%1&quot;. See: kravbok-cli authority list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No postal address of %1 is known, so nothing is printed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is right: kravbok-cli authority set %1 --confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 is not certain: %2. Check it before anything is printed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 was last checked on %2: %3. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postal address needs a post code and a town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the post code register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No postal address of %1 is known, so there is nothing to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; checked by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the number of no police district and no court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a field is longer than 500 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the trust (%2) or the day (%3) cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the row is dated in the future (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not in the post code register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no table of offices: it does not say &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of offices is larger than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality %1 by %2, read %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankWorkflow</name>
    <message>
        <source>&quot;%1&quot; is no Norwegian account number: eleven digits, the last of which is a control digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 is not one of %2&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is about account %1, which is not one of %2&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is, say so first: kravbok-cli payment account add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is booked on %1, which has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the day of this computer, or fetch the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 is told of by more than one kind of file. Money told twice is counted once, but what differs has to be asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one: kravbok-cli payment account source %1 ocr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation type="unfinished">The import was stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 payments of %2 in all are not known from the source chosen for the account, and were not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the newest file of the chosen source, or choose another: kravbok-cli payment accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments are known from another file and were not counted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments are like one that is known, but for the bank&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether they are the same money: kravbok-cli payment proposals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation type="unfinished">Dispute</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished">Open again</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation type="unfinished">Close …</translation>
    </message>
    <message>
        <source>Calculation of interest …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive for an agency …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished">The case is closed.</translation>
    </message>
    <message>
        <source>The case is closed or disputed already.</source>
        <translation type="unfinished">The case is closed or disputed already.</translation>
    </message>
    <message>
        <source>The archive is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation type="unfinished">The note is saved.</translation>
    </message>
    <message>
        <source>The case goes on.</source>
        <translation type="unfinished">The case goes on.</translation>
    </message>
    <message>
        <source>Pause the case until</source>
        <translation type="unfinished">Pause the case until</translation>
    </message>
    <message>
        <source>The case is paused until %1.</source>
        <translation type="unfinished">The case is paused until %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>What does the debtor object to?</source>
        <translation type="unfinished">What does the debtor object to?</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation type="unfinished">Mark as disputed</translation>
    </message>
    <message>
        <source>The case is disputed; nothing is sent until it goes on.</source>
        <translation type="unfinished">The case is disputed; nothing is sent until it goes on.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation type="unfinished">The case is open again.</translation>
    </message>
    <message>
        <source>Why is the case closed?</source>
        <translation type="unfinished">Why is the case closed?</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished">Close the case</translation>
    </message>
    <message>
        <source>Calculation of interest %1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculation of interest as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The archive holds the letters as they left (%n), the statement with how every amount came about, the history, and the rates it rests on. Nothing is sent and the case stays as it is: register the hand-over yourself when the agency has it. National identity numbers are left out.</source>
        <translation>
            <numerusform>The archive holds the letter as it left, the statement with how every amount came about, the history, and the rates it rests on. Nothing is sent and the case stays as it is: register the hand-over yourself when the agency has it. National identity numbers are left out.</numerusform>
            <numerusform>The archive holds the letters as they left (%n), the statement with how every amount came about, the history, and the rates it rests on. Nothing is sent and the case stays as it is: register the hand-over yourself when the agency has it. National identity numbers are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write case %1 as an archive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The archive lies in %1 (%n files).</source>
        <translation>
            <numerusform>The archive lies in %1 (one file).</numerusform>
            <numerusform>The archive lies in %1 (%n files).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseEconomics</name>
    <message>
        <source>There is no assumption &quot;%1&quot;. They are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2. Write a number from 0 to %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseKids</name>
    <message>
        <source>The fixed part of a KID is digits only, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KID has up to 15 digits for the customer and 4 to 15 for the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID would have %1 signs; 25 is the most a bank takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID agreement stored here cannot be read. Set it again: kravbok-cli kid set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>The case cannot be shown.</source>
        <translation>The case cannot be shown.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>%1 possible, if not paid</source>
        <translation>%1 possible, if not paid</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>Make %1</translation>
    </message>
    <message>
        <source>%1 can be sent.</source>
        <translation>%1 can be sent.</translation>
    </message>
    <message>
        <source>To pay %1, deadline %2. Fee %3: %4</source>
        <translation>To pay %1, deadline %2. Fee %3: %4</translation>
    </message>
    <message>
        <source>Can be sent from %1.</source>
        <translation>Can be sent from %1.</translation>
    </message>
    <message>
        <source>%1 cannot be sent.</source>
        <translation>%1 cannot be sent.</translation>
    </message>
    <message>
        <source>Letters are made on the day itself: go back to today.</source>
        <translation>Letters are made on the day itself: go back to today.</translation>
    </message>
    <message>
        <source>%1 lies in the outbox: %2, deadline %3.</source>
        <translation>%1 lies in the outbox: %2, deadline %3.</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Go to the outbox</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Mark as disputed</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Register a payment</source>
        <translation>Register a payment</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in on %1, served on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in on %1. Register what comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands %1. Fee %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to hand it in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the ways on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments, invoices, archive, closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cases together, take invoices out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limitation of the invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the customer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseWorkflow</name>
    <message>
        <source>One of the invoices is no longer in the ledger. Open the ledger again.</source>
        <translation>One of the invoices is no longer in the ledger. Open the ledger again.</translation>
    </message>
    <message>
        <source>Invoice %1 is in case %2 already.</source>
        <translation>Invoice %1 is in case %2 already.</translation>
    </message>
    <message>
        <source>Invoice %1: %2</source>
        <translation>Invoice %1: %2</translation>
    </message>
    <message>
        <source>It is case %1.</source>
        <translation>It is case %1.</translation>
    </message>
    <message>
        <source>Choose at least one invoice.</source>
        <translation>Choose at least one invoice.</translation>
    </message>
    <message>
        <source>A pause ends on a day to come; %1 is not.</source>
        <translation>A pause ends on a day to come; %1 is not.</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Case %1 is closed.</translation>
    </message>
    <message>
        <source>Case %1 is disputed: nothing is sent until the dispute is settled.</source>
        <translation>Case %1 is disputed: nothing is sent until the dispute is settled.</translation>
    </message>
    <message>
        <source>Case %1 is closed. Open it again first.</source>
        <translation>Case %1 is closed. Open it again first.</translation>
    </message>
    <message>
        <source>Case %1 is neither paused nor disputed.</source>
        <translation>Case %1 is neither paused nor disputed.</translation>
    </message>
    <message>
        <source>The disputed amount must be more than zero.</source>
        <translation>The disputed amount must be more than zero.</translation>
    </message>
    <message>
        <source>That invoice is not in case %1.</source>
        <translation>That invoice is not in case %1.</translation>
    </message>
    <message>
        <source>Case %1 is closed already.</source>
        <translation>Case %1 is closed already.</translation>
    </message>
    <message>
        <source>Case %1 is open already.</source>
        <translation>Case %1 is open already.</translation>
    </message>
    <message>
        <source>Nothing is open in case %1.</source>
        <translation>Nothing is open in case %1.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>There is no invoice &quot;%1&quot; in the ledger. See: kravbok-cli ledger list</source>
        <translation>There is no invoice &quot;%1&quot; in the ledger. See: kravbok-cli ledger list</translation>
    </message>
    <message>
        <source>Several customers have an invoice &quot;%1&quot;. Write customer/number, such as 1001/%1.</source>
        <translation>Several customers have an invoice &quot;%1&quot;. Write customer/number, such as 1001/%1.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;. See: kravbok-cli case list</source>
        <translation>There is no case &quot;%1&quot;. See: kravbok-cli case list</translation>
    </message>
    <message>
        <source>Say which invoice of case %1 the amount is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that is disputed in case %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoices of case %1 are in another case now. Split them off there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Debtor, case, or &gt;1000</source>
        <translation>Debtor, case, or &gt;1000</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Letter in the outbox</source>
        <translation>Letter in the outbox</translation>
    </message>
    <message>
        <source>Paused or disputed</source>
        <translation>Paused or disputed</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed today</source>
        <translation>Owed today</translation>
    </message>
    <message numerus="yes">
        <source>Make %n letters</source>
        <translation>
            <numerusform>Make %n letter</numerusform>
            <numerusform>Make %n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>The next lawful letter of each case shown. They wait in the outbox until you have looked at them.</source>
        <translation>The next lawful letter of each case shown. They wait in the outbox until you have looked at them.</translation>
    </message>
    <message>
        <source>No case shown here can take its next step today.</source>
        <translation>No case shown here can take its next step today.</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>There are no cases yet</translation>
    </message>
    <message>
        <source>Tick overdue invoices in the ledger and press Start.</source>
        <translation>Tick overdue invoices in the ledger and press Start.</translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation>Go to the ledger</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>No case fits the chip and the search.</source>
        <translation>No case fits the chip and the search.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>%n letters lie in the outbox.</source>
        <translation>
            <numerusform>%n letter lies in the outbox.</numerusform>
            <numerusform>%n letters lie in the outbox.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
    <message>
        <source>Making letter %1 of %2 …</source>
        <translation>Making letter %1 of %2 …</translation>
    </message>
    <message>
        <source>Make the next letter of every case shown</source>
        <translation>Make the next letter of every case shown</translation>
    </message>
</context>
<context>
    <name>ClaimWorkflow</name>
    <message>
        <source>Say what to set: whether it is a consumer&apos;s claim, or its agreed rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a credit, not a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit note must be for more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit note bears the day it was made, today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 stands for %2; no more than that can be credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 is not in case %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 charged nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What letter %1 charged is taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What letter %1 charged stands already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message>
        <source>How you collect</source>
        <translation>How you collect</translation>
    </message>
    <message>
        <source>A change holds for letters made from now on. Letters already made keep their figures and deadlines.</source>
        <translation>A change holds for letters made from now on. Letters already made keep their figures and deadlines.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n days if a later letter shall carry a fee.</source>
        <translation>
            <numerusform>At least %n day if a later letter shall carry a fee.</numerusform>
            <numerusform>At least %n days if a later letter shall carry a fee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The law asks for at least %n days.</source>
        <translation>
            <numerusform>The law asks for at least %n day.</numerusform>
            <numerusform>The law asks for at least %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline in days: %1</source>
        <translation>Deadline in days: %1</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Days of grace</translation>
    </message>
    <message>
        <source>After a deadline, for payments under way.</source>
        <translation>After a deadline, for payments under way.</translation>
    </message>
    <message>
        <source>Small rest in kroner</source>
        <translation>Small rest in kroner</translation>
    </message>
    <message>
        <source>A rest up to this is let go, and the case settles.</source>
        <translation>A rest up to this is let go, and the case settles.</translation>
    </message>
    <message>
        <source>365 or 366 days, as the year has</source>
        <translation>365 or 366 days, as the year has</translation>
    </message>
    <message>
        <source>Always 365 days</source>
        <translation>Always 365 days</translation>
    </message>
    <message>
        <source>Days in a year of interest</source>
        <translation>Days in a year of interest</translation>
    </message>
    <message>
        <source>Charge letter fees where the law allows them</source>
        <translation>Charge letter fees where the law allows them</translation>
    </message>
    <message>
        <source>Charge late interest</source>
        <translation>Charge late interest</translation>
    </message>
    <message>
        <source>The small rest must be an amount, nought or more.</source>
        <translation>The small rest must be an amount, nought or more.</translation>
    </message>
    <message>
        <source>Write an amount, nought or more.</source>
        <translation>Write an amount, nought or more.</translation>
    </message>
    <message>
        <source>Charge the standard compensation from business and public debtors (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most claims are from business outside VAT: costs carry VAT (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The law asks for at least %n days (%1).</source>
        <translation>
            <numerusform>The law asks for at least %n day (%1).</numerusform>
            <numerusform>The law asks for at least %n days (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action, a debtor, a case or an invoice</source>
        <translation>Find an action, a debtor, a case or an invoice</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>CsvPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd.mm.yyyy, t, +14</source>
        <translation>dd.mm.yyyy, t, +14</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>What if: the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 possible, if not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further step on the line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebtorEdit</name>
    <message>
        <source>%1 is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in the outbox keep the old address: withdraw them and make them again.</source>
        <translation>
            <numerusform>%n letter in the outbox keeps the old address: withdraw it and make it again.</numerusform>
            <numerusform>%n letters in the outbox keep the old address: withdraw them and make them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
</context>
<context>
    <name>DebtorForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law differs: fees, compensation and the legal steps follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation type="unfinished">Organisation number</translation>
    </message>
    <message>
        <source>Nine digits; empty for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street or box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines are parted by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post code</source>
        <translation type="unfinished">Post code</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">Town</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Country</translation>
    </message>
    <message>
        <source>Two letters, such as SE; empty for Norway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebtorWorkflow</name>
    <message>
        <source>the firm&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sole trader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a name of at most %1 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation number has nine digits, the last a control digit. Leave it empty for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 lines of %2 signs have room in the window of an envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country is given by its two letters, such as SE. Leave it empty for Norway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Norwegian post code has four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post code cannot be printed as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address needs a town. Empty every line of it if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number cannot be kept as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are written in nb, nn or en, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation number</source>
        <translation type="unfinished">organisation number</translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was changed by hand: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoWorkflow</name>
    <message>
        <source>Making the rehearsal firm was stopped.</source>
        <translation>Making the rehearsal firm was stopped.</translation>
    </message>
    <message>
        <source>The script&apos;s case %1 is not ready for its last letter.</source>
        <translation>The script&apos;s case %1 is not ready for its last letter.</translation>
    </message>
    <message>
        <source>%1 could not be put in its place. Choose an empty folder.</source>
        <translation>%1 could not be put in its place. Choose an empty folder.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already. Choose a new folder for the rehearsal firm.</source>
        <translation>There is a workspace in %1 already. Choose a new folder for the rehearsal firm.</translation>
    </message>
    <message>
        <source>The rates of the law are known until %1, so the rehearsal must end by then.</source>
        <translation>The rates of the law are known until %1, so the rehearsal must end by then.</translation>
    </message>
</context>
<context>
    <name>DocumentWorkflow</name>
    <message>
        <source>No document asks for &quot;%1&quot;. What can be answered: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs, in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed copies of a konkursvarsel (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prosessfullmektig: name, number, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street address for service, lines parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others who can be served: &quot;role: name, address; role: …&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what helps the process server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner of a sole trader&apos;s firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the claim concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened, in a few sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the debtor objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>påstand in words of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no: the forliksråd if the debtor objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no: ask for judgment by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the municipality where the debtor lives or has its head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the forliksråd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>63 or 62: which paragraph the bankruptcy petition rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more on the insolvency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day the security was paid to the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day the debtor&apos;s bankruptcy was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trustee&apos;s reference of the estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the trustee (bostyrer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the trustee, lines parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --answer %1=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no street address, and a box cannot be served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the konkursvarsel was served is not registered. Enter it from the certificate of service: kravbok-cli case served %1 --date D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim in an estate runs to the day the bankruptcy was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trustee of the estate has no name or no address here. Give them with --answer trustee=… and --answer trustee_address=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office is competent is not known. %1 Say the municipality with --answer municipality=NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps changing this firm&apos;s data. Try again in a moment.</source>
        <translation type="unfinished">Another program keeps changing this firm&apos;s data. Try again in a moment.</translation>
    </message>
    <message>
        <source>Letter %1 is a letter to the debtor. See it with: kravbok-cli letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 is %2 and cannot be made anew.</source>
        <translation type="unfinished">Letter %1 is %2 and cannot be made anew.</translation>
    </message>
    <message>
        <source>something particular that can be attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the attachment that found nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The document could not be written as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document text for %1 in the language &quot;%2&quot;. Choose nb or nn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the document for case %1 add up to %2, but it would claim %3. It was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document text for %1 lacks the statement &quot;%2&quot;, which %3 demands. Put [%2] before the paragraph that makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; of the document text for %2 must say &quot;%3&quot; (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; of the document text for %2 must name {%3} (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demands &quot;%2&quot; in the document, and it is not known. Complete the case or the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the document text must not name &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the document text: %2</source>
        <extracomment>%1 is a line number, %2 a finished sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is missing. Begin with &quot;heading: …&quot;.</source>
        <translation type="unfinished">The heading is missing. Begin with &quot;heading: …&quot;.</translation>
    </message>
    <message>
        <source>A brace { is not closed. Close it with } on the same line.</source>
        <translation type="unfinished">A brace { is not closed. Close it with } on the same line.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation type="unfinished">There is no placeholder {%1}.</translation>
    </message>
    <message>
        <source>There is no fact &quot;%1&quot; a paragraph can depend on.</source>
        <translation type="unfinished">There is no fact &quot;%1&quot; a paragraph can depend on.</translation>
    </message>
    <message>
        <source>A bracket [ is not closed. Close it with ].</source>
        <translation type="unfinished">A bracket [ is not closed. Close it with ].</translation>
    </message>
    <message>
        <source>A field is &quot;| Label | text&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph is empty.</source>
        <translation type="unfinished">The paragraph is empty.</translation>
    </message>
    <message>
        <source>There is no block &quot;@%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold text is not closed. Put ** before and after it.</source>
        <translation type="unfinished">Bold text is not closed. Put ** before and after it.</translation>
    </message>
    <message>
        <source>Every instalment has been paid; there is no slip to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demands.json: the row &quot;%1&quot; cannot be used. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EconomicsPanel</name>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">Attachment</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conciliation board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Agency</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security that is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour of own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never breaks even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks even at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>owed by the debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each way costs and yields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reckoned with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesses of Kravbok, not law: put your own figures in their place. An empty field goes back to the guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 owed on %2. The figure at the right is what is left on average; open a way to see its costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRuleWorkflow</name>
    <message>
        <source>There is no question %1. See the list of questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by what the entries are known: an account, a voucher type or words of their text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account of the accounts; it has digits only, such as 7830.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no word that a text could be known by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter account %1</source>
        <extracomment>%1 an account number of the accounts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher type &quot;%1&quot;</source>
        <extracomment>%1 what the accounting system calls it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with &quot;%1&quot;</source>
        <extracomment>%1 a word or words of a voucher&apos;s text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">Payment</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished">Credit note</translation>
    </message>
    <message>
        <source>Write-off: the claim stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter account is one for losses, but no text says that the claim was written off. Until you answer it settles nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a word that looks like a write-off, and nothing else says what it is. Until you answer it settles nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bank account, no sale and no word tells what it is. Until you answer it counts as a payment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRulesCard</name>
    <message>
        <source>Credits with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>What credits in the accounts mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">Payment</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished">Credit note</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished">Write-off</translation>
    </message>
    <message>
        <source>%1 Read as %2 until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is how many credits, %2 an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later imports follow the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Later imports follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 again, and the ledger does too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>The rule is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is forgotten. The next import asks again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirmForm</name>
    <message>
        <source>The firm needs a name.</source>
        <translation>The firm needs a name.</translation>
    </message>
    <message numerus="yes">
        <source>An organisation number has nine digits; this has %n.</source>
        <translation>
            <numerusform>An organisation number has nine digits; this has %n.</numerusform>
            <numerusform>An organisation number has nine digits; this has %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last digit does not fit the others. Look for a slip of the fingers.</source>
        <translation>The last digit does not fit the others. Look for a slip of the fingers.</translation>
    </message>
    <message numerus="yes">
        <source>A bank account has eleven digits; this has %n.</source>
        <translation>
            <numerusform>A bank account has eleven digits; this has %n.</numerusform>
            <numerusform>A bank account has eleven digits; this has %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post code has four digits.</source>
        <translation>A post code has four digits.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Name of the firm</translation>
    </message>
    <message>
        <source>As it stands in the register; printed on every letter.</source>
        <translation>As it stands in the register; printed on every letter.</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Nine digits.</source>
        <translation>Nine digits.</translation>
    </message>
    <message>
        <source>What the firm delivers</source>
        <translation>What the firm delivers</translation>
    </message>
    <message>
        <source>Said in letters where an invoice has no text of its own, such as: plumbing work.</source>
        <translation>Said in letters where an invoice has no text of its own, such as: plumbing work.</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Language of the letters</translation>
    </message>
    <message>
        <source>Each customer may have another.</source>
        <translation>Each customer may have another.</translation>
    </message>
    <message>
        <source>The firm is registered for VAT</source>
        <translation>The firm is registered for VAT</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Where the money shall come; eleven digits.</source>
        <translation>Where the money shall come; eleven digits.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>A name or department the customer can ask for.</source>
        <translation>A name or department the customer can ask for.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Post code</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The organisation number says whose ledger this is and cannot be changed.</source>
        <translation>The organisation number says whose ledger this is and cannot be changed.</translation>
    </message>
</context>
<context>
    <name>HandoverWorkflow</name>
    <message>
        <source>The program is incomplete: %1 is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer &quot;%1&quot;. See: kravbok-cli ledger list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityWorkflow</name>
    <message>
        <source>This is no national identity number: eleven digits, a day that exists, control digits that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a number of the test population: it belongs to nobody and is for rehearsals only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first control digit does not fit. That is so for numbers given out from 2032; check it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDrop</name>
    <message>
        <source>Every Norwegian accounting system can write a SAF-T file; look under reports or export. Better still is a list of open entries with due date and KID, such as Regnskap → Reskontro → Kunder → Last ned som CSV in Tripletex.</source>
        <translation>Every Norwegian accounting system can write a SAF-T file; look under reports or export. Better still is a list of open entries with due date and KID, such as Regnskap → Reskontro → Kunder → Last ned som CSV in Tripletex.</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files from your accounts or your bank here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kravbok reads SAF-T, lists of open entries (CSV, Excel), EHF invoices, GBAT10, and payments from the bank (OCR, camt). Folders and ZIP archives too; an invoice in PDF is kept with its claim. You see everything before anything is written, and an import can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>Earlier imports</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Take back …</translation>
    </message>
    <message>
        <source>Choose an import to take it back.</source>
        <translation>Choose an import to take it back.</translation>
    </message>
    <message>
        <source>%1 has been taken back.</source>
        <translation>%1 has been taken back.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>Take back the import of %1?</source>
        <translation>Take back the import of %1?</translation>
    </message>
    <message>
        <source>What it brought leaves the ledger, and what it changed becomes as it was. Nothing is taken back if a case or a payment rests on it.</source>
        <translation>What it brought leaves the ledger, and what it changed becomes as it was. Nothing is taken back if a case or a payment rests on it.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>The import of %1 is taken back.</source>
        <translation>The import of %1 is taken back.</translation>
    </message>
</context>
<context>
    <name>ImportIssues</name>
    <message>
        <source>What you should look at</source>
        <translation>What you should look at</translation>
    </message>
    <message>
        <source>Leave them missing</source>
        <translation>Leave them missing</translation>
    </message>
    <message numerus="yes">
        <source>Invoice date + %n days</source>
        <translation>
            <numerusform>Invoice date + %n day</numerusform>
            <numerusform>Invoice date + %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Due date where the file has none</source>
        <translation>Due date where the file has none</translation>
    </message>
    <message>
        <source>Another firm?</source>
        <translation>Another firm?</translation>
    </message>
    <message>
        <source>The file is from %1.</source>
        <translation>The file is from %1.</translation>
    </message>
    <message>
        <source>This ledger belongs to %1. Import it only if you know why they differ.</source>
        <translation>This ledger belongs to %1. Import it only if you know why they differ.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Imported before</translation>
    </message>
    <message>
        <source>The ledger has this very file already. Importing it again would change nothing.</source>
        <translation>The ledger has this very file already. Importing it again would change nothing.</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Gone from the list</translation>
    </message>
    <message numerus="yes">
        <source>%n open entries are no longer in the list.</source>
        <translation>
            <numerusform>%n open entry is no longer in the list.</numerusform>
            <numerusform>%n open entries are no longer in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are probably paid. Nothing is closed: you confirm them afterwards.</source>
        <translation>They are probably paid. Nothing is closed: you confirm them afterwards.</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>All clear</translation>
    </message>
    <message>
        <source>Everything in the file was understood.</source>
        <translation>Everything in the file was understood.</translation>
    </message>
    <message numerus="yes">
        <source>%n open entries have no due date. No letter can be sent for them before they have one.</source>
        <translation>
            <numerusform>%n open entry has no due date. No letter can be sent for it before it has one.</numerusform>
            <numerusform>%n open entries have no due date. No letter can be sent for them before they have one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due dates are completed from the invoice date.</source>
        <translation>
            <numerusform>%n due date is completed from the invoice date.</numerusform>
            <numerusform>%n due dates are completed from the invoice date.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are read as you chose for an earlier file with the same headings.</source>
        <translation>The columns are read as you chose for an earlier file with the same headings.</translation>
    </message>
    <message>
        <source>What you choose for the columns is remembered for files with the same headings.</source>
        <translation>What you choose for the columns is remembered for files with the same headings.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposed KIDs</source>
        <translation>
            <numerusform>Accept %n proposed KID</numerusform>
            <numerusform>Accept %n proposed KIDs</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed KIDs are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take me there (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 goes to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seen · look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credits, %1: %2</source>
        <translation>
            <numerusform>One credit, %1: %2</numerusform>
            <numerusform>%n credits, %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked once: the answer is remembered as a rule, which can be forgotten on the import page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Choose another file …</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>Import the file shown</source>
        <translation>Import the file shown</translation>
    </message>
    <message>
        <source>Import the ledger</source>
        <translation>Import the ledger</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen it</source>
        <translation>Nothing is written before you have seen it</translation>
    </message>
    <message>
        <source>Choose a file from your accounts</source>
        <translation>Choose a file from your accounts</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 could not be read</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 cannot be imported</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>If you stop, nothing is changed.</source>
        <translation>If you stop, nothing is changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were imported from %1.</source>
        <translation>
            <numerusform>%n entry was imported from %1.</numerusform>
            <numerusform>%n entries were imported from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>File to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, bank and invoices (*.xml *.csv *.txt *.tsv *.xlsx *.gbat *.zip *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder or an archive with files from your accounts or your bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (taken in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payments found their place</source>
        <translation>
            <numerusform>%n payment found its place</numerusform>
            <numerusform>%n payments found their place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n wait for you.</source>
        <translation>
            <numerusform>, %n waits for you.</numerusform>
            <numerusform>, %n wait for you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next thing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoices in PDF</source>
        <translation>
            <numerusform>%n invoice in PDF</numerusform>
            <numerusform>%n invoices in PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves this one as it is (Ctrl PgDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation type="unfinished">Probably paid</translation>
    </message>
    <message>
        <source>Nothing in the file needs looking at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. It is not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What credits in the accounts mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entries of the file</translation>
    </message>
    <message>
        <source>All are read.</source>
        <translation>All are read.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n open entries are shown.</source>
        <translation>
            <numerusform>The first %n open entry is shown.</numerusform>
            <numerusform>The first %n open entries are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled entries stay out of the ledger.</source>
        <translation>
            <numerusform>%n settled entry stays out of the ledger.</numerusform>
            <numerusform>%n settled entries stay out of the ledger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>The file is being read.</translation>
    </message>
    <message>
        <source>Open in the file</source>
        <translation>Open in the file</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation>Probably paid</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customers</source>
        <translation>
            <numerusform>Import %n customer</numerusform>
            <numerusform>Import %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n payments are shown.</source>
        <translation>
            <numerusform>The first payment is shown.</numerusform>
            <numerusform>The first %n payments are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>In the ledger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">Came in</translation>
    </message>
    <message>
        <source>Find their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n payments</source>
        <translation>
            <numerusform>Take in %n payment</numerusform>
            <numerusform>Take in %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown, and below them those to look at.</source>
        <translation>
            <numerusform>The first row is shown, and below it those to look at.</numerusform>
            <numerusform>The first %n rows are shown, and below them those to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the %n rows that need a look</source>
        <translation>
            <numerusform>Only the %n row that needs a look</numerusform>
            <numerusform>Only the %n rows that need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>Mend what stands at the right first.</source>
        <translation>Mend what stands at the right first.</translation>
    </message>
    <message>
        <source>This very file has been imported before.</source>
        <translation>This very file has been imported before.</translation>
    </message>
    <message>
        <source>There is nothing in the file to import.</source>
        <translation>There is nothing in the file to import.</translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation>Nothing in the file is new.</translation>
    </message>
    <message>
        <source>Nothing was paid in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment of the file is known already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRecords</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>In the ledger</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Open amount</translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation>Original amount</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Customer name</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Invoice number</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Invoice date</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Address, second line</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Post code</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Amount in currency</source>
        <translation>Amount in currency</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>Voucher number</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Look at this</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Must be mended</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, but look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWorkflow</name>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>The import was stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 names customer %2, who is not in the file.</source>
        <translation>%1 names customer %2, who is not in the file.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: a case, letter or payment rests on %1. Withdraw that first.</source>
        <translation>The import cannot be taken back: a case, letter or payment rests on %1. Withdraw that first.</translation>
    </message>
    <message>
        <source>%1 was refused and cannot be imported.</source>
        <translation>%1 was refused and cannot be imported.</translation>
    </message>
    <message>
        <source>Import %1 is taken back already.</source>
        <translation>Import %1 is taken back already.</translation>
    </message>
    <message>
        <source>A later import changed what import %1 brought. Take the later one back first.</source>
        <translation>A later import changed what import %1 brought. Take the later one back first.</translation>
    </message>
    <message>
        <source>No columns have been corrected and remembered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no column maps. Make one with: kravbok-cli map export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column map without a signature cannot be remembered; name it with --map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: gone from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed as settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only items that a newer list lacks, and that are still open, can be confirmed as settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1 of %2 names no invoice; it stays a credit on the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1 of %2 names %3, which is no one invoice of this customer here; it stays a credit on the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit the invoice by hand if you know which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 was %2 lower in the ledger already; credit note %3 is kept and takes nothing more off it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note %1 is larger than invoice %2 stood for; %3 stays a credit on the customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstalmentForm</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstalmentPanel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished">paid</translation>
    </message>
    <message>
        <source>not paid in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a proposal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor agrees …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment slips …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier plan was kept to its end on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier plan was broken; it ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier plan was called off on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how much is paid at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of the first instalment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything owed today is spread over the instalments. While a plan is kept no step is taken; when it is broken the ladder goes on where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Proposed on %1: %2 in %n instalment(s). The debtor has promised nothing yet, so the ladder goes on.</source>
        <translation>
            <numerusform>Proposed on %1: %2 in one instalment. The debtor has promised nothing yet, so the ladder goes on.</numerusform>
            <numerusform>Proposed on %1: %2 in %n instalments. The debtor has promised nothing yet, so the ladder goes on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed on %1. The instalment of %2 has not been paid; %3 has come in so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on %1 and kept: %2 has come in. The next instalment is due on %3, and no step is taken meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interest runs while it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest of %1 remains after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest runs on top; its rate is not known so far ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many instalments raise the ceiling on out-of-court costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor has agreed to a plan: end that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor has agreed to no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instalment has been missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that have not left are withdrawn, and no step is taken while the plan is kept. The promise counts as an acknowledgement of every undisputed invoice: its limitation begins anew (%1). To end the plan later does not take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The debtor agrees to %n instalment(s) from %1?</source>
        <translation>
            <numerusform>The debtor agrees to one instalment from %1?</numerusform>
            <numerusform>The debtor agrees to %n instalments from %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the day …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is agreed. The ladder rests while it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalment of %1 has not been paid. The plan ends today, the ladder goes on where it stood, and interest that stood still runs again from tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is ended as broken. The ladder goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the proposal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan ends today and the ladder goes on. What has been paid stays where it was placed; the acknowledgement of the debt stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is taken away. Nothing else changes; a new one can be made at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, from %2 to %3. The debtor has promised nothing yet, and the ladder goes on until he agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the earlier proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep %n instalment(s) as a proposal?</source>
        <translation>
            <numerusform>Keep one instalment as a proposal?</numerusform>
            <numerusform>Keep %n instalments as a proposal?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment slips %1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment slips for what is left of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment slips lie in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>The proposal is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstalmentWorkflow</name>
    <message>
        <source>Case %1 has no instalment plan. Propose one: kravbok-cli instalment propose %1 --count 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either how many instalments or how much at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation type="unfinished">Case %1 is closed.</translation>
    </message>
    <message>
        <source>Case %1 is disputed: settle what the debtor objects to first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first instalment falls due on a day to come; %1 is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 has an instalment plan the debtor has agreed to. Cancel that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor has agreed to the plan of case %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was made on %1; the debtor agreed on that day or later, today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instalment has been missed. The next one falls due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instalment has been paid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderWorkflow</name>
    <message>
        <source>A ladder is for persons, sole traders, companies or public bodies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawCard</name>
    <message>
        <source>Rates and days of the law</source>
        <translation>Rates and days of the law</translation>
    </message>
    <message>
        <source>Law and rates</source>
        <translation>Law and rates</translation>
    </message>
    <message>
        <source>Every rate is known until %1. After that nothing is computed with an old one: what needs the missing rate waits and says so.</source>
        <translation>Every rate is known until %1. After that nothing is computed with an old one: what needs the missing rate waits and says so.</translation>
    </message>
    <message>
        <source>%1 is known only until %2.</source>
        <translation>%1 is known only until %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more series end about then. Update the rates in time.</source>
        <translation>
            <numerusform>%n more series ends about then. Update the rates in time.</numerusform>
            <numerusform>%n more series end about then. Update the rates in time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the rates in time.</source>
        <translation>Update the rates in time.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawFile</name>
    <message>
        <source>The law file cannot be used: %1: %2. Install an intact copy.</source>
        <extracomment>%1 is a place in a data file, %2 what is wrong there</extracomment>
        <translation>The law file cannot be used: %1: %2. Install an intact copy.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>it is no JSON object</translation>
    </message>
    <message>
        <source>its format is &quot;%1&quot;, not &quot;%2&quot;</source>
        <translation>its format is &quot;%1&quot;, not &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal number in quotes with at most %2 decimals</source>
        <translation>&quot;%1&quot; is not a decimal number in quotes with at most %2 decimals</translation>
    </message>
    <message>
        <source>its law or its source is missing</source>
        <translation>its law or its source is missing</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>it ends before it begins</translation>
    </message>
    <message>
        <source>the rows from %1 and %2 overlap</source>
        <translation>the rows from %1 and %2 overlap</translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is unknown</source>
        <translation>the unit &quot;%1&quot; is unknown</translation>
    </message>
    <message>
        <source>its title, its law or its rows are missing</source>
        <translation>its title, its law or its rows are missing</translation>
    </message>
    <message>
        <source>its brackets are not in ascending order</source>
        <translation>its brackets are not in ascending order</translation>
    </message>
    <message>
        <source>its last bracket must have no limit</source>
        <translation>its last bracket must have no limit</translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; is unknown</source>
        <translation>the series &quot;%1&quot; is unknown</translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; stands there twice</source>
        <translation>the series &quot;%1&quot; stands there twice</translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; is missing</source>
        <translation>the series &quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>its periods overlap</source>
        <translation>its periods overlap</translation>
    </message>
    <message>
        <source>the ceiling is missing</source>
        <translation>the ceiling is missing</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a placeholder</source>
        <translation>&quot;%1&quot; is not a placeholder</translation>
    </message>
    <message>
        <source>the text in &quot;%1&quot; is missing</source>
        <translation>the text in &quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>the languages use different placeholders</source>
        <translation>the languages use different placeholders</translation>
    </message>
    <message>
        <source>its periods overlap or lack their law</source>
        <translation>its periods overlap or lack their law</translation>
    </message>
    <message>
        <source>it has no id or no period</source>
        <translation>it has no id or no period</translation>
    </message>
    <message>
        <source>it has no id or no law</source>
        <translation>it has no id or no law</translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <translation>it stands there twice</translation>
    </message>
    <message>
        <source>it holds no steps or no rules</source>
        <translation>it holds no steps or no rules</translation>
    </message>
    <message>
        <source>a set of rules lacks its law, its channel or its days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a county or municipality number is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of debtors lacks its law, its source or its counties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no rules or no groups of debtors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins no half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no margin is known on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; has another form than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 4 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format is &quot;%1&quot;; known are %2, %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds neither rates nor rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say on which day it was issued (&quot;%1&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the months must be more than zero and fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limitation_warning_months is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an act lacks its id, its law or a day, or stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an act replaces one that is not there or not older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its periods lacks its law, its act or its first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the act &quot;%1&quot; is not among the regimes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawPage</name>
    <message>
        <source>Law and rates</source>
        <translation type="unfinished">Law and rates</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rules as of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished">Ctrl F</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted, no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished">Rates</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what decides, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the law from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Norges Bank for the policy rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What unlocks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of Kravbok itself; it stands nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 at Lovdata in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it has no page of its own at Lovdata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end is set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawTable</name>
    <message>
        <source>&quot;%1&quot; is known only up to and including %2. Update the rates.</source>
        <extracomment>%1 is the name of a rate, %2 a day</extracomment>
        <translation>&quot;%1&quot; is known only up to and including %2. Update the rates.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no known value on %2. Choose a day the rates cover.</source>
        <translation>&quot;%1&quot; has no known value on %2. Choose a day the rates cover.</translation>
    </message>
</context>
<context>
    <name>LawUpdate</name>
    <message>
        <source>What</source>
        <translation type="unfinished">What</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rates and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Norges Bank …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed file brings rates and rules; its signature lies beside it with the ending .sig. Norges Bank answers with the policy rate the late interest follows from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would change.</source>
        <translation>
            <numerusform>%n row would change.</numerusform>
            <numerusform>%n rows would change.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it every rate is known until %1. Nothing is adopted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm&apos;s law says the same already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norges Bank is asked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norges Bank gave no answer to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy rate on %1: %2. With %3 added (%4) the late interest from %5 to %6 is %7. Compare with the regulation at lovdata.no: it is what holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted. The firm is opened anew with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt for the firm …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key beside the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key lies beside the file: that is enough in a rehearsal only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the law change for this firm. Letters already made keep their figures; everything from now on is reckoned with the new rows.</source>
        <translation>
            <numerusform>One row of the law changes for this firm. Letters already made keep their figures; everything from now on is reckoned with the new row.</numerusform>
            <numerusform>%n rows of the law change for this firm. Letters already made keep their figures; everything from now on is reckoned with the new rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>The firm is opened anew with it. It is not taken back: a newer file takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt the new law?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LawWorkflow</name>
    <message>
        <source>Only a file signed by a key the program knows is adopted for a real firm. Try others in a rehearsal (kravbok-cli demo DIR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not signed. To try it in this rehearsal: the same command with --rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of %1; the program comes with the law as of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer file of the law, of %1, is adopted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norges Bank names no policy rate on or shortly before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late interest from %1, derived from the policy rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The late interest from %1 follows from the policy rate of that day; it cannot be confirmed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changes nothing: the law there is says the same already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerDetail</name>
    <message>
        <source>Set the due date …</source>
        <translation>Set the due date …</translation>
    </message>
    <message>
        <source>Choose an entry to see what it has become and what comes next.</source>
        <translation>Choose an entry to see what it has become and what comes next.</translation>
    </message>
    <message>
        <source>Entry without number</source>
        <translation>Entry without number</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Invoice %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>Start a case</translation>
    </message>
    <message>
        <source>Cannot be collected.</source>
        <translation>Cannot be collected.</translation>
    </message>
    <message>
        <source>The customer is in credit.</source>
        <translation>The customer is in credit.</translation>
    </message>
    <message>
        <source>Next: %1 from %2.</source>
        <translation>Next: %1 from %2.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Next: %1.</translation>
    </message>
    <message>
        <source>Can be sent today.</source>
        <translation>Can be sent today.</translation>
    </message>
    <message>
        <source>When did invoice %1 fall due?</source>
        <translation>When did invoice %1 fall due?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The due date is saved.</source>
        <translation>The due date is saved.</translation>
    </message>
    <message>
        <source>Probably time-barred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to interrupt limitation was %1. Demand it only if something has interrupted it, and note that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the customer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Customer %1</source>
        <translation>Customer %1</translation>
    </message>
    <message>
        <source>Choose %1, invoice %2</source>
        <translation>Choose %1, invoice %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>What now</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Name, number, KID, or &gt;1000</source>
        <translation>Name, number, KID, or &gt;1000</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Can be started</source>
        <translation>Can be started</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation>Cannot be collected</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>Ledger entries</translation>
    </message>
    <message>
        <source>Start at …</source>
        <translation>Start at …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Reading the ledger …</translation>
    </message>
    <message numerus="yes">
        <source>%n open entries</source>
        <translation>
            <numerusform>%n open entry</numerusform>
            <numerusform>%n open entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries lack a due date.</source>
        <translation>
            <numerusform>%n entry lacks a due date.</numerusform>
            <numerusform>%n entries lack a due date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them before it is completed.</source>
        <translation>Nothing is sent for them before it is completed.</translation>
    </message>
    <message>
        <source>Complete …</source>
        <translation>Complete …</translation>
    </message>
    <message>
        <source>Tick the invoices a case should be started for (Space).</source>
        <translation>Tick the invoices a case should be started for (Space).</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message numerus="yes">
        <source>Start %n cases</source>
        <translation>
            <numerusform>Start %n case</numerusform>
            <numerusform>Start %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>Start a case</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>The ledger is empty</translation>
    </message>
    <message>
        <source>Read a SAF-T file or a list of open items from the accounting system. Nothing is sent before you have seen it.</source>
        <translation>Read a SAF-T file or a list of open items from the accounting system. Nothing is sent before you have seen it.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>No entry fits the chip and the search.</source>
        <translation>No entry fits the chip and the search.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message numerus="yes">
        <source>%n cases started.</source>
        <translation>
            <numerusform>%n case started.</numerusform>
            <numerusform>%n cases started.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Show the cases</translation>
    </message>
    <message numerus="yes">
        <source>Start cases for %n invoices</source>
        <translation>
            <numerusform>Start cases for %n invoice</numerusform>
            <numerusform>Start cases for %n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>One case per debtor, all invoices together</source>
        <translation>One case per debtor, all invoices together</translation>
    </message>
    <message>
        <source>One case per invoice</source>
        <translation>One case per invoice</translation>
    </message>
    <message>
        <source>Where should the case begin?</source>
        <translation>Where should the case begin?</translation>
    </message>
    <message>
        <source>Complete missing due dates</source>
        <translation>Complete missing due dates</translation>
    </message>
    <message>
        <source>Invoice date + 10 days</source>
        <translation>Invoice date + 10 days</translation>
    </message>
    <message>
        <source>Invoice date + 14 days</source>
        <translation>Invoice date + 14 days</translation>
    </message>
    <message>
        <source>Invoice date + 15 days</source>
        <translation>Invoice date + 15 days</translation>
    </message>
    <message>
        <source>Invoice date + 20 days</source>
        <translation>Invoice date + 20 days</translation>
    </message>
    <message>
        <source>Invoice date + 30 days</source>
        <translation>Invoice date + 30 days</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message numerus="yes">
        <source>%n due dates completed.</source>
        <translation>
            <numerusform>%n due date completed.</numerusform>
            <numerusform>%n due dates completed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start cases for the ticked invoices</source>
        <translation>Start cases for the ticked invoices</translation>
    </message>
    <message>
        <source>Tick everything shown</source>
        <translation>Tick everything shown</translation>
    </message>
    <message>
        <source>Cases are being started …</source>
        <translation>Cases are being started …</translation>
    </message>
    <message>
        <source>Change the customer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerWorkflow</name>
    <message>
        <source>Reading the ledger was stopped.</source>
        <translation>Reading the ledger was stopped.</translation>
    </message>
    <message>
        <source>A debtor needs a name.</source>
        <translation>A debtor needs a name.</translation>
    </message>
    <message>
        <source>Invoice %1 has letters that rest on its due date %2; it can no longer be changed.</source>
        <translation>Invoice %1 has letters that rest on its due date %2; it can no longer be changed.</translation>
    </message>
    <message>
        <source>Invoice %1 has no invoice date; give its due date itself.</source>
        <translation>Invoice %1 has no invoice date; give its due date itself.</translation>
    </message>
    <message>
        <source>Invoice %1 cannot fall due on %2, before its date %3.</source>
        <translation>Invoice %1 cannot fall due on %2, before its date %3.</translation>
    </message>
</context>
<context>
    <name>LegalActs</name>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor answered without objecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor objected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused or dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to attach was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgment or ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">Settled</translation>
    </message>
    <message>
        <source>The debtor was declared bankrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible from %1. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the papers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last event back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished">The case is closed.</translation>
    </message>
    <message>
        <source>The case is shown as of another day: go back to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency gets the case as an archive, not as papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in on %1; its outcome comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a bankruptcy notice is served by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No legal step of the case has an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: handed in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">Register</translation>
    </message>
    <message>
        <source>%1: handed in on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: served on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: served on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last event is taken back, with its costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Go on</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished">%1: %2. {1,?}</translation>
    </message>
    <message>
        <source>The authority asks for the debtor&apos;s national identity number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the papers without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the papers lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) in %2. Register when they are handed in.</source>
        <translation>
            <numerusform>%1: %n file in %2. Register when it is handed in.</numerusform>
            <numerusform>%1: %n files in %2. Register when they are handed in.</numerusform>
        </translation>
    </message>
    <message>
        <source>National identity number of %1 (kept sealed, used for this petition only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is kept sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalPanel</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a request for attachment is filled into a portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the address …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Days</translation>
    </message>
    <message>
        <source>Which rules on attachment is the debtor under?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Tax Administration&apos;s look-up answers it for one debtor at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">Register</translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n in order</numerusform>
            <numerusform>%n in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n in the way</numerusform>
            <numerusform>%n in the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for later</source>
        <translation>
            <numerusform>%n asked for later</numerusform>
            <numerusform>%n asked for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for a person to judge</source>
        <translation>
            <numerusform>%n for a person to judge</numerusform>
            <numerusform>%n for a person to judge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept sealed; opened only for these papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given. It is asked for when the papers are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The court fee of this day is not known yet. Update the rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For writing the petition %1, owed by the debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security %1, paid on filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fee to the State.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to hand it in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served notice: to be paid by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A petition can be handed in from %1 and is received by %2 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive for the agency …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of which invoice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy lies with the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalPicture</name>
    <message>
        <source>Sure: the register or you named the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure: by the post code of the street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess only: confirm it before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: name the municipality among the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never automatic: find the authority yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law allows the step on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address it goes to is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalWorkflow</name>
    <message>
        <source>Say the day on which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last event of case %1 is of %2; the next cannot be before it. Take that one back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a letter; it is confirmed in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation type="unfinished">Case %1 is closed.</translation>
    </message>
    <message>
        <source>%1 in case %2 was handed in on %3 already. Register what came of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bankruptcy notice of case %1 was served on %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing in and service have their own commands: case filed, case served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No legal step of case %1 waits for that outcome. Register that it was handed in, or name the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 has no legal event to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>on its way</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>posted</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
</context>
<context>
    <name>LetterWorkflow</name>
    <message>
        <source>%1 is no letter.</source>
        <translation>%1 is no letter.</translation>
    </message>
    <message>
        <source>A letter of case %1 was sent on %2; nothing can be dated before it.</source>
        <translation>A letter of case %1 was sent on %2; nothing can be dated before it.</translation>
    </message>
    <message>
        <source>Letter %1 is %2 and cannot be made anew.</source>
        <translation>Letter %1 is %2 and cannot be made anew.</translation>
    </message>
    <message>
        <source>Another program keeps changing this firm&apos;s data. Try again in a moment.</source>
        <translation>Another program keeps changing this firm&apos;s data. Try again in a moment.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>The letter could not be written as a PDF.</source>
        <translation>The letter could not be written as a PDF.</translation>
    </message>
    <message>
        <source>The typeface %1 is missing from the program. Install the program anew.</source>
        <translation>The typeface %1 is missing from the program. Install the program anew.</translation>
    </message>
    <message>
        <source>Letters need the graphical part of the program to be started.</source>
        <translation>Letters need the graphical part of the program to be started.</translation>
    </message>
    <message>
        <source>There are no letters in the language &quot;%1&quot;. Choose nb, nn or en.</source>
        <translation>There are no letters in the language &quot;%1&quot;. Choose nb, nn or en.</translation>
    </message>
    <message>
        <source>Line %1 of the letter labels is not &quot;key = words&quot; with a new key.</source>
        <translation>Line %1 of the letter labels is not &quot;key = words&quot; with a new key.</translation>
    </message>
    <message>
        <source>The letter has no date or no deadline.</source>
        <translation>The letter has no date or no deadline.</translation>
    </message>
    <message>
        <source>%1 has no account number to pay to. Enter it under the firm&apos;s settings.</source>
        <translation>%1 has no account number to pay to. Enter it under the firm&apos;s settings.</translation>
    </message>
    <message>
        <source>The lines of the letter for case %1 add up to %2, but it would ask for %3. It was not made.</source>
        <translation>The lines of the letter for case %1 add up to %2, but it would ask for %3. It was not made.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter to the debtor.</source>
        <translation>&quot;%1&quot; is no letter to the debtor.</translation>
    </message>
    <message>
        <source>There is no letter text for %1 in the language &quot;%2&quot;. Choose nb, nn or en.</source>
        <translation>There is no letter text for %1 in the language &quot;%2&quot;. Choose nb, nn or en.</translation>
    </message>
    <message>
        <source>The letter text for %1 lacks the statement &quot;%2&quot;, which the letter must make. Put [%2] before the paragraph that makes it.</source>
        <translation>The letter text for %1 lacks the statement &quot;%2&quot;, which the letter must make. Put [%2] before the paragraph that makes it.</translation>
    </message>
    <message>
        <source>Line %1 of the letter text: the statement &quot;%2&quot; must be made in every letter, but depends on a fact. Add a paragraph for the other case.</source>
        <translation>Line %1 of the letter text: the statement &quot;%2&quot; must be made in every letter, but depends on a fact. Add a paragraph for the other case.</translation>
    </message>
    <message>
        <source>Line %1 of the letter text: the statement &quot;%2&quot; must name &quot;%3&quot;.</source>
        <translation>Line %1 of the letter text: the statement &quot;%2&quot; must name &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The heading of the letter text must not name &quot;%1&quot;.</source>
        <translation>The heading of the letter text must not name &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Line %1 of the letter text must not name &quot;%2&quot;.</source>
        <translation>Line %1 of the letter text must not name &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Line %1 of the letter text: %2</source>
        <extracomment>%1 is a line number, %2 a finished sentence</extracomment>
        <translation>Line %1 of the letter text: %2</translation>
    </message>
    <message>
        <source>A brace { is not closed. Close it with } on the same line.</source>
        <translation>A brace { is not closed. Close it with } on the same line.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>There is no placeholder {%1}.</translation>
    </message>
    <message>
        <source>Bold text is not closed. Put ** before and after it.</source>
        <translation>Bold text is not closed. Put ** before and after it.</translation>
    </message>
    <message>
        <source>There is no fact &quot;%1&quot; a paragraph can depend on.</source>
        <translation>There is no fact &quot;%1&quot; a paragraph can depend on.</translation>
    </message>
    <message>
        <source>A bracket [ is not closed. Close it with ].</source>
        <translation>A bracket [ is not closed. Close it with ].</translation>
    </message>
    <message>
        <source>A paragraph can depend on one fact only.</source>
        <translation>A paragraph can depend on one fact only.</translation>
    </message>
    <message>
        <source>The heading is missing. Begin with &quot;heading: …&quot;.</source>
        <translation>The heading is missing. Begin with &quot;heading: …&quot;.</translation>
    </message>
    <message>
        <source>The place of the table is missing. Write &quot;-- table --&quot; on a line of its own.</source>
        <translation>The place of the table is missing. Write &quot;-- table --&quot; on a line of its own.</translation>
    </message>
    <message>
        <source>The table comes once, and the small print once after it.</source>
        <translation>The table comes once, and the small print once after it.</translation>
    </message>
    <message>
        <source>The paragraph is empty.</source>
        <translation>The paragraph is empty.</translation>
    </message>
    <message>
        <source>There are no legal documents in the language &quot;%1&quot;. Choose nb or nn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitationForm</name>
    <message>
        <source>Register an event …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Day</translation>
    </message>
    <message>
        <source>t is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the debtor agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Register …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register for invoice %1: %2, %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the invoice is worked out anew from it, and the entry stands in the history. It can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">Register</translation>
    </message>
    <message>
        <source>The event is registered for invoice %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>The event is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back for invoice %1: %2, %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is worked out as if it had not been registered. The entry stays in the history, marked as taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitationList</name>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished">Held back</translation>
    </message>
    <message numerus="yes">
        <source>within %n months</source>
        <translation>
            <numerusform>within %n month</numerusform>
            <numerusform>within %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment could first be demanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan or debt instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor acknowledged the debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conciliation complaint or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought before a complaint board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petition for enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bankruptcy petition or claim in the estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement, judgment or ruling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision that does not settle the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement ended without full cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bankruptcy estate closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petition refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction from pay decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction: the claim was told to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction from pay ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor agreed to more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation type="unfinished">Debtor</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished">Invoice</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Case</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1, of which %2 has lapsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day for the oldest that is left: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n months before)</source>
        <translation>
            <numerusform>%1 (%n month before)</numerusform>
            <numerusform>%1 (%n months before)</numerusform>
        </translation>
    </message>
    <message>
        <source>You are told: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Less than %n months are left.</source>
        <translation>
            <numerusform>Less than %n month is left.</numerusform>
            <numerusform>Less than %n months are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interest lapses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitationPage</name>
    <message>
        <source>Limitation</source>
        <translation type="unfinished">Limitation</translation>
    </message>
    <message>
        <source>Debtor, invoice, or &gt;1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished">Ctrl F</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">All</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the calendar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last days and their warnings as a calendar file (.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Open the case</translation>
    </message>
    <message numerus="yes">
        <source>%n open claims by their last day</source>
        <translation>
            <numerusform>%n open claim by its last day</numerusform>
            <numerusform>%n open claims by their last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal</source>
        <translation type="unfinished">Principal</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the ledger holds open claims, each stands here with the last day on which its limitation can be interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation type="unfinished">Go to the ledger</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished">Nothing fits</translation>
    </message>
    <message>
        <source>No claim fits the chip and the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Show all</translation>
    </message>
    <message>
        <source>The claim is in no case. Start one in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation type="unfinished">Invoice %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished">%1: %2 {1 ?}</translation>
    </message>
    <message>
        <source>The due date. Letters do not interrupt limitation; a conciliation complaint, a petition or the debtor&apos;s acknowledgement does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months before: %1</source>
        <translation>
            <numerusform>%n month before: %1</numerusform>
            <numerusform>%n months before: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is known to warn of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the last days as a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreldelse.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is saved. Open it with your calendar program to take the days in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register what interrupts limitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest lapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitationWorkflow</name>
    <message>
        <source>Invoice %1, %2: last day before it is time-barred (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left</source>
        <translation>
            <numerusform>%n month left</numerusform>
            <numerusform>%n months left</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the day it happened, today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 has no due date. Complete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 became time-barred on %2; what happens later revives nothing. Take legal advice if the debtor has promised to pay after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1, %2: last day before its oldest late interest is time-barred (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>A list is written as csv or xlsx, not as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Save the list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as a workbook or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved in %1.</source>
        <translation>
            <numerusform>%n row is saved in %1.</numerusform>
            <numerusform>%n rows are saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Show</translation>
    </message>
    <message>
        <source>The rows and columns shown here, as a workbook or CSV (Ctrl S in the list)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Search on this page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Alt shows the letter of each button; Alt with it presses the button</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>What each column holds</source>
        <translation>What each column holds</translation>
    </message>
    <message>
        <source>%1 is read as: %2. Press Enter to choose something else.</source>
        <translation>%1 is read as: %2. Press Enter to choose something else.</translation>
    </message>
    <message>
        <source>It adds up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkWorkflow</name>
    <message>
        <source>Say where this was read, such as Brønnøysundregistrene or a letter from the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day it happened, today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A municipality is named by its number of four digits, such as 0301, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor is marked as ordinary again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeWorkflow</name>
    <message>
        <source>Case %1 is closed. Open it again first.</source>
        <translation type="unfinished">Case %1 is closed. Open it again first.</translation>
    </message>
    <message>
        <source>Case %1 has an instalment plan for exactly its claims. Cancel the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 has been taken to an authority for exactly its claims. Finish that case by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which cases go into the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases %1 and %2 are about different debtors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which invoices leave the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the invoices is not in case %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are all invoices of case %1; at least one must stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Put other cases of the debtor into this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debtor has no other open case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take invoices out into a case of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has one invoice only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · due %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>One invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2. Owed today: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished">Case %1</translation>
    </message>
    <message>
        <source>The new case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every invoice has been told the same: the ladder goes on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter waits; what was sent keeps its meaning for the invoices it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that have not left are withdrawn; what was sent keeps its meaning for the invoices it was about.</source>
        <translation>
            <numerusform>One letter that has not left is withdrawn; what was sent keeps its meaning for the invoices it was about.</numerusform>
            <numerusform>%n letters that have not left are withdrawn; what was sent keeps its meaning for the invoices it was about.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the cases that go into this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the invoices that leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emptied cases are closed and say where their invoices went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n case(s) into %1?</source>
        <translation>
            <numerusform>Put one case into %1?</numerusform>
            <numerusform>Put %n cases into %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoices are in case %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n invoice(s) out of %1?</source>
        <translation>
            <numerusform>Take one invoice out of %1?</numerusform>
            <numerusform>Take %n invoices out of %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>The invoices are back in case %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>A whole number from %1 to %2.</translation>
    </message>
</context>
<context>
    <name>OfficeFetch</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Stop asking Enhetsregisteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of offices cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhetsregisteret is asked: %1 of %2</source>
        <comment>how many offices have been asked about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The table is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhetsregisteret gave no answer to use. The table is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and day stand in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhetsregisteret has no postal address for %1: enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) read today.</source>
        <translation>
            <numerusform>%n address read today.</numerusform>
            <numerusform>%n addresses read today.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put the register&apos;s address in the place of yours for %n office(s)?</source>
        <translation>
            <numerusform>Put the register&apos;s address in the place of yours for %n office?</numerusform>
            <numerusform>Put the register&apos;s addresses in the place of yours for %n offices?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the register&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offices are taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>No postal address of %1 is known, so nothing is printed to it. Complete it in the table of offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postal address of %1 is not confirmed, or is older than two years. Confirm it in the table of offices.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Debtor, case, or &gt;1000</source>
        <translation>Debtor, case, or &gt;1000</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Ready to print</translation>
    </message>
    <message>
        <source>Printed, not posted</source>
        <translation>Printed, not posted</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>All waiting</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Hold back</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Make anew</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait</source>
        <translation>
            <numerusform>%n letter waits</numerusform>
            <numerusform>%n letters wait</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter chosen</source>
        <translation>No letter chosen</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>posted %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>printed %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>fee %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letters</source>
        <translation>
            <numerusform>Print %n letter</numerusform>
            <numerusform>Print %n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter is ready to be printed.</source>
        <translation>No letter is ready to be printed.</translation>
    </message>
    <message numerus="yes">
        <source>%n are posted</source>
        <translation>
            <numerusform>%n is posted</numerusform>
            <numerusform>%n are posted</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm that the printed letters are in the post.</source>
        <translation>Confirm that the printed letters are in the post.</translation>
    </message>
    <message>
        <source>Print letters first; then confirm that they are in the post.</source>
        <translation>Print letters first; then confirm that they are in the post.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>No letters yet</translation>
    </message>
    <message>
        <source>Letters come here when a case takes its next step. Nothing leaves before you have seen it.</source>
        <translation>Letters come here when a case takes its next step. Nothing leaves before you have seen it.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Go to the cases</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>No letter fits the chip and the search.</source>
        <translation>No letter fits the chip and the search.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters approved.</source>
        <translation>
            <numerusform>%n letter approved.</numerusform>
            <numerusform>%n letters approved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back; printing skips it.</source>
        <translation>Held back; printing skips it.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Released.</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n letters?</source>
        <translation>
            <numerusform>Withdraw %n letter?</numerusform>
            <numerusform>Withdraw %n letters?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their step is then not taken and their fee not charged. They can be made anew.</source>
        <translation>Their step is then not taken and their fee not charged. They can be made anew.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Withdrawn.</translation>
    </message>
    <message>
        <source>Made anew with deadline %1.</source>
        <translation>Made anew with deadline %1.</translation>
    </message>
    <message>
        <source>Save the print job</source>
        <translation>Save the print job</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letters with a cover list lie in one PDF. Confirm when they are in the post.</source>
        <translation>
            <numerusform>%n letter with a cover list lies in one PDF. Confirm when it is in the post.</numerusform>
            <numerusform>%n letters with a cover list lie in one PDF. Confirm when they are in the post.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Open the PDF</translation>
    </message>
    <message numerus="yes">
        <source>When were the %n letters posted?</source>
        <translation>
            <numerusform>When was the %n letter posted?</numerusform>
            <numerusform>When were the %n letters posted?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are posted; their deadlines run.</source>
        <translation>
            <numerusform>%n letter is posted; its deadline runs.</numerusform>
            <numerusform>%n letters are posted; their deadlines run.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter came back; its step counts as not taken. Check the address.</source>
        <translation>The letter came back; its step counts as not taken. Check the address.</translation>
    </message>
    <message>
        <source>Approve the chosen letters</source>
        <translation>Approve the chosen letters</translation>
    </message>
    <message>
        <source>Print the letters</source>
        <translation>Print the letters</translation>
    </message>
    <message>
        <source>Confirm that letters are posted</source>
        <translation>Confirm that letters are posted</translation>
    </message>
    <message>
        <source>Withdraw the chosen letters</source>
        <translation>Withdraw the chosen letters</translation>
    </message>
    <message>
        <source>Make the letter anew</source>
        <translation>Make the letter anew</translation>
    </message>
</context>
<context>
    <name>OutboxWorkflow</name>
    <message>
        <source>Letter %1 gives until %2; leaving on %3 the debtor must have at least %4 days. Make it anew with today&apos;s date.</source>
        <translation>Letter %1 gives until %2; leaving on %3 the debtor must have at least %4 days. Make it anew with today&apos;s date.</translation>
    </message>
    <message>
        <source>%1 has no address for the envelope. Complete it under the customer.</source>
        <translation>%1 has no address for the envelope. Complete it under the customer.</translation>
    </message>
    <message>
        <source>A payment came in after letter %1 was made. Make it anew so that its figures are right.</source>
        <translation>A payment came in after letter %1 was made. Make it anew so that its figures are right.</translation>
    </message>
    <message>
        <source>Letter %1 is %2; only a new letter is approved.</source>
        <translation>Letter %1 is %2; only a new letter is approved.</translation>
    </message>
    <message>
        <source>Letter %1 has left already.</source>
        <translation>Letter %1 has left already.</translation>
    </message>
    <message>
        <source>Letter %1 is %2 and cannot be taken back.</source>
        <translation>Letter %1 is %2 and cannot be taken back.</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>Nothing was printed. %1</translation>
    </message>
    <message>
        <source>There is nothing to print: no letter waits in the outbox.</source>
        <translation>There is nothing to print: no letter waits in the outbox.</translation>
    </message>
    <message>
        <source>Printing was stopped; no letter was marked.</source>
        <translation>Printing was stopped; no letter was marked.</translation>
    </message>
    <message>
        <source>%1 has not come yet; letters are confirmed once they are in the post.</source>
        <translation>%1 has not come yet; letters are confirmed once they are in the post.</translation>
    </message>
    <message>
        <source>Letter %1 has neither been approved nor printed. Look at it first.</source>
        <translation>Letter %1 has neither been approved nor printed. Look at it first.</translation>
    </message>
    <message>
        <source>Letter %1 is %2 already.</source>
        <translation>Letter %1 is %2 already.</translation>
    </message>
    <message>
        <source>Letter %1 is held back. Release it first.</source>
        <translation>Letter %1 is held back. Release it first.</translation>
    </message>
    <message>
        <source>Letter %1 is dated %2 and cannot have been posted before.</source>
        <translation>Letter %1 is dated %2 and cannot have been posted before.</translation>
    </message>
    <message>
        <source>Letter %1 has not left; it cannot come back.</source>
        <translation>Letter %1 has not left; it cannot come back.</translation>
    </message>
    <message>
        <source>There is no letter &quot;%1&quot;. See: kravbok-cli outbox list</source>
        <translation>There is no letter &quot;%1&quot;. See: kravbok-cli outbox list</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n deadlines run out</source>
        <translation>
            <numerusform>%n deadline runs out</numerusform>
            <numerusform>%n deadlines run out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pauses are over</source>
        <translation>
            <numerusform>%n pause is over</numerusform>
            <numerusform>%n pauses are over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Begin with what is open</source>
        <translation>Begin with what is open</translation>
    </message>
    <message>
        <source>Import a list or a SAF-T file from your accounts. Then this page says what is overdue, what needs you, and what comes.</source>
        <translation>Import a list or a SAF-T file from your accounts. Then this page says what is overdue, what needs you, and what comes.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Owed in cases</source>
        <translation>Owed in cases</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Letters waiting</source>
        <translation>Letters waiting</translation>
    </message>
    <message>
        <source>Overdue by age</source>
        <translation>Overdue by age</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days</source>
        <translation>
            <numerusform>The next %n day</numerusform>
            <numerusform>The next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No step and no deadline falls in these days.</source>
        <translation>No step and no deadline falls in these days.</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>What comes</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are left out: a rate is missing</source>
        <translation>
            <numerusform>%n case is left out: a rate is missing</numerusform>
            <numerusform>%n cases are left out: a rate is missing</numerusform>
        </translation>
    </message>
    <message>
        <source>with interest and costs</source>
        <translation>with interest and costs</translation>
    </message>
    <message numerus="yes">
        <source>%n ready for their next step</source>
        <translation>
            <numerusform>%n ready for its next step</numerusform>
            <numerusform>%n ready for their next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to post</source>
        <translation>
            <numerusform>%n to post</numerusform>
            <numerusform>%n to post</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>Register a payment</source>
        <translation type="unfinished">Register a payment</translation>
    </message>
    <message>
        <source>Case, invoice, KID or name</source>
        <translation type="unfinished">Case, invoice, KID or name</translation>
    </message>
    <message>
        <source>Costs, interest, principal</source>
        <translation type="unfinished">Costs, interest, principal</translation>
    </message>
    <message>
        <source>Principal first (the debtor asked for it)</source>
        <translation type="unfinished">Principal first (the debtor asked for it)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>t is today, -3 three days ago</source>
        <translation type="unfinished">t is today, -3 three days ago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">For</translation>
    </message>
    <message>
        <source>Left empty the payment waits until somebody knows whose it is.</source>
        <translation type="unfinished">Left empty the payment waits until somebody knows whose it is.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Order</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">Register</translation>
    </message>
    <message>
        <source>Case %1 · %2 · %3</source>
        <translation type="unfinished">Case %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Invoice %1 · %2 · %3</source>
        <translation type="unfinished">Invoice %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Write the day the money came in.</source>
        <translation type="unfinished">Write the day the money came in.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation type="unfinished">Write the amount.</translation>
    </message>
    <message>
        <source>No open case or invoice is called &quot;%1&quot;.</source>
        <translation type="unfinished">No open case or invoice is called &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nobody knows whose it is.</source>
        <translation type="unfinished">Nobody knows whose it is.</translation>
    </message>
    <message>
        <source>It waits among the unplaced payments.</source>
        <translation type="unfinished">It waits among the unplaced payments.</translation>
    </message>
    <message>
        <source>The case settles.</source>
        <translation type="unfinished">The case settles.</translation>
    </message>
    <message>
        <source>The rest of %1 is let go by the rule for small rests.</source>
        <translation type="unfinished">The rest of %1 is let go by the rule for small rests.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation type="unfinished">%1 is registered.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation type="unfinished">The payment is taken back.</translation>
    </message>
    <message>
        <source>%1 is registered, and the case is settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentMatching</name>
    <message>
        <source>The payment has no KID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice and no case has this KID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several open invoices bear this KID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the KID names is settled already: a double payment, to be paid back or used for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s own file says that a person must look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank takes an earlier payment back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is like another payment but for the bank&apos;s reference. Is it the same money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has told of the same money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the sum of payments that are known one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had a place that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1 has its place already. Take it back first.</source>
        <translation type="unfinished">Payment %1 has its place already. Take it back first.</translation>
    </message>
    <message>
        <source>The same KID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same account of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same account of the payer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such proposal for payment %1. See: kravbok-cli payment proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part of a payment must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts add up to %1, but the payment is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a case nor one invoice with the number &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank entry %1 does not wait to take a payment back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank takes %1 back, but payment %2 is %3. Take that payment back and place the rest by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1 came in after the bank took one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked about bank entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank entry %1 does not wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered for bank entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is exactly what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID %1 is that of the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID %1 differs from that of the invoice only by zeros in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID %1 is that of the invoice without its control digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds the KID of the invoice, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer names invoice %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer names the invoices %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they are exactly the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment from this account was placed with this customer by hand on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment with this text was placed with this customer by hand on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has paid from this account before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer has the customer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is exactly what case %1 owes today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is what case %1 owes without its fees of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is the principal of case %1 without interest and fees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices %1 together are exactly the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest open items of the customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with payment %1 of the same payer it is exactly what is open on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only one with exactly this amount open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentWorkflow</name>
    <message>
        <source>Several invoices bear the KID %1. Say which with --invoice or --case.</source>
        <translation>Several invoices bear the KID %1. Say which with --invoice or --case.</translation>
    </message>
    <message>
        <source>A payment must be more than zero.</source>
        <translation>A payment must be more than zero.</translation>
    </message>
    <message>
        <source>A payment needs the day the money came in.</source>
        <translation>A payment needs the day the money came in.</translation>
    </message>
    <message>
        <source>%1 has not come yet. A payment bears the day the money came in.</source>
        <translation>%1 has not come yet. A payment bears the day the money came in.</translation>
    </message>
    <message>
        <source>Payment %1 is taken back already.</source>
        <translation>Payment %1 is taken back already.</translation>
    </message>
    <message>
        <source>Payment %1 has its place already. Take it back first.</source>
        <translation>Payment %1 has its place already. Take it back first.</translation>
    </message>
    <message>
        <source>Say which case or invoice the payment is for.</source>
        <translation>Say which case or invoice the payment is for.</translation>
    </message>
    <message>
        <source>There is no payment &quot;%1&quot;. See: kravbok-cli payment list</source>
        <translation>There is no payment &quot;%1&quot;. See: kravbok-cli payment list</translation>
    </message>
    <message>
        <source>Some of payment %1 was sent back or moved to another claim. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed before</source>
        <translation>Owed before</translation>
    </message>
    <message>
        <source>To costs</source>
        <translation>To costs</translation>
    </message>
    <message>
        <source>To interest</source>
        <translation>To interest</translation>
    </message>
    <message>
        <source>To principal</source>
        <translation>To principal</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Too much</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Register the payment</source>
        <translation>Register the payment</translation>
    </message>
    <message>
        <source>Take back the chosen payment</source>
        <translation>Take back the chosen payment</translation>
    </message>
    <message>
        <source>Payer or &gt;1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished">Choose a file …</translation>
    </message>
    <message>
        <source>Carry out the chosen proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a payment that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a payment by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show registered payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show learned rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a registered payment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows and columns shown here, as a workbook or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what was paid too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was paid too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that it was sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a payment with money left over first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Part %1 of the print job is not a readable PDF. Make that letter anew.</source>
        <translation>Part %1 of the print job is not a readable PDF. Make that letter anew.</translation>
    </message>
    <message>
        <source>The letters could not be put together into one file.</source>
        <translation>The letters could not be put together into one file.</translation>
    </message>
    <message>
        <source>This is not a readable PDF.</source>
        <translation>This is not a readable PDF.</translation>
    </message>
    <message>
        <source>The PDF has no page %1.</source>
        <translation>The PDF has no page %1.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF cannot be shown.</source>
        <translation>Page %1 of the PDF cannot be shown.</translation>
    </message>
    <message>
        <source>%1 is not a readable PDF, or it is locked with a password. Take it away or save it anew without a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents could not be put together into one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>PreflightCure</name>
    <message>
        <source>Answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which rules hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a copy with the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the firm&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the customer in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the payments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightList</name>
    <message>
        <source>Not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a person to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before the step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>t is today, +14 is in fourteen days</source>
        <translation>t is today, +14 is in fourteen days</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ProposalPane</name>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case or invoice</source>
        <translation type="unfinished">Case or invoice</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several: 10231=500, 10244</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done with this entry (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose · Enter carries out · → proposals · Del sets aside · Ctrl Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment has its place. Drop a file from the bank anywhere on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the payment of %1 that is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is counted once, as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its place like any other payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which payment is taken back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it may belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the case or the invoice it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is other money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that payment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case settles; the rest of %1 is let go by the rule for small rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case settles.</source>
        <translation type="unfinished">The case settles.</translation>
    </message>
    <message>
        <source>%1 is more than owed and stays as too much paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment fits. Take the right one back under Registered, and set this entry aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Known until</translation>
    </message>
    <message>
        <source>no end set</source>
        <translation>no end set</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished">%1 from %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterWorkflow</name>
    <message>
        <source>an unknown day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhetsregisteret: deleted since %1. There is no debtor any more; ask who is liable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhetsregisteret: bankrupt since %1. File the claim with the trustee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhetsregisteret: being dissolved by force since %1. File the claim with the estate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhetsregisteret has no postal address for %1 (%2). Enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being wound up since %1: hurry, and address the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under reconstruction since %1: enforcement and bankruptcy may be barred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register believes the business address to be wrong: check it before anything is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head office lies abroad (%1): choose namsfogd and court by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisteredList</name>
    <message>
        <source>Registered payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation type="unfinished">No payments yet</translation>
    </message>
    <message>
        <source>Drop a file from the bank on the window, register one by hand, or let a newer ledger file bring them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Take back</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">Came in</translation>
    </message>
    <message>
        <source>Take back the payment of %1?</source>
        <translation type="unfinished">Take back the payment of %1?</translation>
    </message>
    <message>
        <source>What it covered is owed again; a case it settled opens. Money the bank told of waits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation type="unfinished">The payment is taken back.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The file of ladders cannot be used: %1. Take the output of kravbok-cli ladder show --json and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days of &quot;%1&quot; must be from 0 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of customer a ladder can be for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>not known</source>
        <translation type="unfinished">not known</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be reckoned: interest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Case</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation type="unfinished">Debtor</translation>
    </message>
    <message>
        <source>Today&apos;s law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your open cases with it, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the cases are tried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new law makes of the open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases are tried …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of your %n open case(s) is different on %1. Try another day to see later effects.</source>
        <translation>
            <numerusform>Your open case is no different on %1. Try another day to see later effects.</numerusform>
            <numerusform>None of your %n open cases is different on %1. Try another day to see later effects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) are different. Together, where both are known: %2 → %3.</source>
        <translation>
            <numerusform>%1 of %n open case is different. Together, where both are known: %2 → %3.</numerusform>
            <numerusform>%1 of %n open cases are different. Together, where both are known: %2 → %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) are different: with today&apos;s law none can be reckoned on that day.</source>
        <translation>
            <numerusform>%1 of one open case is different: with today&apos;s law none can be reckoned on that day.</numerusform>
            <numerusform>%1 of %n open cases are different: with today&apos;s law none can be reckoned on that day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>%1 (no letter yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some invoices lag behind the others: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter about every invoice cures it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can leave from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its deadline is then %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder goes on with all of them from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted, no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished">Law</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Rule</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>[day]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[first day]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[amount]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[step]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[multiple]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[number]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Learned rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you place a payment by hand, Kravbok remembers the payer&apos;s account and words. Next time the same customer is proposed; nothing is placed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule proposes; it never places a payment by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is forgotten. It is learned again when you place such a payment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Back up to a file …</source>
        <translation>Back up to a file …</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Check everything</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Everything about the firm is in one file on this computer. Keep a backup somewhere else; the check reads every row and every letter and compares them with their seals.</source>
        <translation>Everything about the firm is in one file on this computer. Keep a backup somewhere else; the check reads every row and every letter and compares them with their seals.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Kept in %1</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Back up to a file</translation>
    </message>
    <message>
        <source>Backups (*.kravbok)</source>
        <translation>Backups (*.kravbok)</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>The backup is in %1.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Everything fits.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 were compared with their seals.</source>
        <translation>%1, %2 and %3 were compared with their seals.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of history</source>
        <translation>
            <numerusform>%n line of history</numerusform>
            <numerusform>%n lines of history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>Something does not fit.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>%1 is there already. Choose another name, or move it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Look at the folder and the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Kravbok reckons everything twice, in two ways, and for case %1, invoice %2, the %3 came out as %4 and as %5. Nothing leaves until this is found: report it with a backup of the case.</source>
        <extracomment>%1 case number, %2 invoice number, %3 what was reckoned (&quot;interest&quot;), %4 and %5 amounts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deduction for compensation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The PDF has no page.</source>
        <translation>The PDF has no page.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no Kravbok workspace in %1. Make one with: kravbok-cli --workspace DIR init</source>
        <translation>There is no Kravbok workspace in %1. Make one with: kravbok-cli --workspace DIR init</translation>
    </message>
    <message>
        <source>%1 is a real firm: nothing may be dated %2. Choose a day only in a rehearsal, or leave --today out.</source>
        <translation>%1 is a real firm: nothing may be dated %2. Choose a day only in a rehearsal, or leave --today out.</translation>
    </message>
    <message>
        <source>Only a rehearsal can move its day.</source>
        <translation>Only a rehearsal can move its day.</translation>
    </message>
    <message>
        <source>The installation is not whole: %1 is missing. Install Kravbok again.</source>
        <translation>The installation is not whole: %1 is missing. Install Kravbok again.</translation>
    </message>
    <message>
        <source>There is no firm here yet. Make one with: kravbok-cli init</source>
        <translation>There is no firm here yet. Make one with: kravbok-cli init</translation>
    </message>
    <message>
        <source>There is no firm &quot;%1&quot; here. Choose one of: %2.</source>
        <translation>There is no firm &quot;%1&quot; here. Choose one of: %2.</translation>
    </message>
    <message>
        <source>Several firms live here. Choose one by its number with --creditor: %1.</source>
        <translation>Several firms live here. Choose one by its number with --creditor: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>The firm</source>
        <translation>The firm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Undo the changes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The changes in the settings are not saved yet.</source>
        <translation>The changes in the settings are not saved yet.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Save the settings</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Back up to a file</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Check everything</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>The settings are saved.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Write the vouchers for the accounts</source>
        <translation>Write the vouchers for the accounts</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>First start</source>
        <translation>First start</translation>
    </message>
    <message>
        <source>Welcome to Kravbok</source>
        <translation>Welcome to Kravbok</translation>
    </message>
    <message>
        <source>Collect your own overdue invoices, by the law in force on the day. Three steps, and everything stays on this computer.</source>
        <translation>Collect your own overdue invoices, by the law in force on the day. Three steps, and everything stays on this computer.</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Your firm</translation>
    </message>
    <message>
        <source>Where money and answers come</source>
        <translation>Where money and answers come</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Import what your accounts say is open. You see every entry before it is written, and no letter leaves before you have seen it.</source>
        <translation>Import what your accounts say is open. You see every entry before it is written, and no letter leaves before you have seen it.</translation>
    </message>
    <message>
        <source>Create the firm and import its ledger</source>
        <translation>Create the firm and import its ledger</translation>
    </message>
    <message>
        <source>Create the firm only</source>
        <translation>Create the firm only</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Kept in %1</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>Only looking?</translation>
    </message>
    <message>
        <source>The rehearsal firm has customers, invoices and cases in every state. Nothing in it is real, so everything can be tried.</source>
        <translation>The rehearsal firm has customers, invoices and cases in every state. Nothing in it is real, so everything can be tried.</translation>
    </message>
    <message>
        <source>Go on with the rehearsal firm</source>
        <translation>Go on with the rehearsal firm</translation>
    </message>
    <message>
        <source>Try the rehearsal firm</source>
        <translation>Try the rehearsal firm</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Restore from a backup …</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>Creating %1</translation>
    </message>
    <message>
        <source>Making the rehearsal firm</source>
        <translation>Making the rehearsal firm</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Backups (*.kravbok *.sqlite);;All files (*)</source>
        <translation>Backups (*.kravbok *.sqlite);;All files (*)</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>This takes a moment.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
</context>
<context>
    <name>StatementSide</name>
    <message>
        <source>What is owed on</source>
        <translation type="unfinished">What is owed on</translation>
    </message>
    <message>
        <source>Show the case as of this day</source>
        <translation type="unfinished">Show the case as of this day</translation>
    </message>
    <message>
        <source>Any day, past or coming: t is today, +14 in fourteen days.</source>
        <translation type="unfinished">Any day, past or coming: t is today, +14 in fourteen days.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all</source>
        <translation type="unfinished">Open all</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>If they pay later:</source>
        <translation type="unfinished">If they pay later:</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>What is owed</source>
        <translation>What is owed</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Ways on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each way on costs and yields on the day shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it would look today</source>
        <translation type="unfinished">as it would look today</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation type="unfinished">The case is closed.</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLadder</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>where the case stands</source>
        <translation>where the case stands</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>can be taken</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>not possible</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
</context>
<context>
    <name>SurplusPane</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>Where it can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t is today, -3 three days ago</source>
        <translation type="unfinished">t is today, -3 three days ago</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Use it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that the money was paid out in the bank; Kravbok moves no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent back after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter uses it where chosen · Ctrl R notes that it was sent back · Ctrl Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer has paid more than was owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 that came in on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came for something that is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it its place among what waits; then it is sent back or used from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer owes nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than %1 is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount of at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurplusView</name>
    <message>
        <source>Paid too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has paid too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a payment is larger than what was owed, or comes twice, the rest stands here until it is sent back or used for another invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurplusWorkflow</name>
    <message>
        <source>Payment %1 is taken back.</source>
        <translation type="unfinished">Payment %1 is taken back.</translation>
    </message>
    <message>
        <source>Nobody knows whose payment %1 is. Place it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of payment %1 is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of payment %1 %2 is left over, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money is sent back after it came in on %1, today at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from payment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That claim is another customer&apos;s. Send the money back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such refund of payment %1 to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>VanishedCard</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Customer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished">Invoice</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Due</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably paid: no longer in your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation type="unfinished">Probably paid</translation>
    </message>
    <message>
        <source>They are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the entries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are settled. It can be taken back as an import.</source>
        <translation>
            <numerusform>%n entry is settled. It can be taken back as an import.</numerusform>
            <numerusform>%n entries are settled. It can be taken back as an import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay open.</source>
        <translation>
            <numerusform>%n entry stays open.</numerusform>
            <numerusform>%n entries stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>Vouchers for the accounts</source>
        <translation>Vouchers for the accounts</translation>
    </message>
    <message>
        <source>What a payment covered of interest and costs leaves the customer&apos;s account and is posted as what it is. An accounts program reads the file: CSV, GBAT10 or SAF-T.</source>
        <translation>What a payment covered of interest and costs leaves the customer&apos;s account and is posted as what it is. An accounts program reads the file: CSV, GBAT10 or SAF-T.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Letter fees</source>
        <translation>Letter fees</translation>
    </message>
    <message>
        <source>Also the cost of writing a petition</source>
        <translation>Also the cost of writing a petition</translation>
    </message>
    <message>
        <source>Court fees got back</source>
        <translation>Court fees got back</translation>
    </message>
    <message>
        <source>And fees for service: what you paid first</source>
        <translation>And fees for service: what you paid first</translation>
    </message>
    <message>
        <source>Standard compensation</source>
        <translation>Standard compensation</translation>
    </message>
    <message>
        <source>Save the accounts</source>
        <translation>Save the accounts</translation>
    </message>
    <message>
        <source>Write the vouchers …</source>
        <translation>Write the vouchers …</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), %1 kr in all, wait for the accounts.</source>
        <translation>
            <numerusform>%n voucher, %1 kr in all, waits for the accounts.</numerusform>
            <numerusform>%n vouchers, %1 kr in all, wait for the accounts.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interest or costs wait for the accounts.</source>
        <translation>No interest or costs wait for the accounts.</translation>
    </message>
    <message>
        <source>Save the accounts first.</source>
        <translation>Save the accounts first.</translation>
    </message>
    <message>
        <source>Four to ten digits</source>
        <translation>Four to ten digits</translation>
    </message>
    <message>
        <source>The accounts are saved.</source>
        <translation>The accounts are saved.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;GBAT10 (*.txt);;SAF-T (*.xml)</source>
        <translation>CSV (*.csv);;GBAT10 (*.txt);;SAF-T (*.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) lie in %1.</source>
        <translation>
            <numerusform>%n voucher lies in %1.</numerusform>
            <numerusform>%n vouchers lie in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherWorkflow</name>
    <message>
        <source>&quot;%1&quot; is no account number: write four to ten digits, such as 8050.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouchers are written as csv, gbat10 or saft, not as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interest or costs wait for the accounts. Earlier files: kravbok-cli voucher list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>There are no vouchers to write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>%1 is placed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment of %1 is taken back; what it covered is owed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same money and is counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is other money: it waits for its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that came in cannot be set aside. Give it a place, or leave it waiting until you know whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done with the entry of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to take back. A registered payment is taken back from its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: it waits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Undo</translation>
    </message>
    <message>
        <source>%1 to %2 is noted as sent back. Pay it out in the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the money is left over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not sent back: it is left over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted as sent back again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Payments that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bank has told of has its place. Drop an OCR file or an account statement (camt) on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>First %1, %2 on %3</source>
        <translation>First %1, %2 on %3</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Limitation</translation>
    </message>
    <message numerus="yes">
        <source>%n claims become time-barred within six months</source>
        <translation>
            <numerusform>%n claim becomes time-barred within six months</numerusform>
            <numerusform>%n claims become time-barred within six months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot leave as they are</source>
        <translation>
            <numerusform>%n of them cannot leave as it is</numerusform>
            <numerusform>%n of them cannot leave as they are</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait to be looked at</source>
        <translation>
            <numerusform>%n letter waits to be looked at</numerusform>
            <numerusform>%n letters wait to be looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through</source>
        <translation>Go through</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait to be printed or posted</source>
        <translation>
            <numerusform>%n letter waits to be printed or posted</numerusform>
            <numerusform>%n letters wait to be printed or posted</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are ready: %1</source>
        <translation>
            <numerusform>%n case is ready: %1</numerusform>
            <numerusform>%n cases are ready: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue invoices are in no case</source>
        <translation>
            <numerusform>%n overdue invoice is in no case</numerusform>
            <numerusform>%n overdue invoices are in no case</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no due date</source>
        <translation>
            <numerusform>%n entry has no due date</numerusform>
            <numerusform>%n entries have no due date</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter can be sent for them before</source>
        <translation>No letter can be sent for them before</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be collected</source>
        <translation>
            <numerusform>%n entry cannot be collected</numerusform>
            <numerusform>%n entries cannot be collected</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger says why, and what cures it</source>
        <translation>The ledger says why, and what cures it</translation>
    </message>
    <message numerus="yes">
        <source>and %n more series</source>
        <translation>
            <numerusform>and %n more series</numerusform>
            <numerusform>and %n more series</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>%1 is known until %2</source>
        <translation>%1 is known until %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message numerus="yes">
        <source>%n payments wait for you</source>
        <translation>
            <numerusform>%n payment waits for you</numerusform>
            <numerusform>%n payments wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments are more than was owed</source>
        <translation>
            <numerusform>%n payment is more than was owed</numerusform>
            <numerusform>%n payments are more than was owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are past their last day and may be time-barred</source>
        <translation>
            <numerusform>%n claim is past its last day and may be time-barred</numerusform>
            <numerusform>%n claims are past their last day and may be time-barred</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkListView</name>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Nothing needs you today.</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <extracomment>How much of a file has been read: %1 and %2 are megabytes, such as 12,4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows have been written</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written. Look whether the disk is full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more rows than a sheet of a workbook holds. Narrow the list, or choose CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorksheetView</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceWorkflow</name>
    <message>
        <source>The firm needs a name.</source>
        <translation>The firm needs a name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no organisation number: nine digits, the last a control digit.</source>
        <translation>&quot;%1&quot; is no organisation number: nine digits, the last a control digit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no bank account: eleven digits, the last a control digit.</source>
        <translation>&quot;%1&quot; is no bank account: eleven digits, the last a control digit.</translation>
    </message>
    <message>
        <source>The backup is of %1 (%2), which is not in this workspace. Restore it into an empty folder.</source>
        <translation>The backup is of %1 (%2), which is not in this workspace. Restore it into an empty folder.</translation>
    </message>
    <message>
        <source>The backup is of %1 (%2) and cannot take the place of %3 (%4). Restore it into an empty folder.</source>
        <translation>The backup is of %1 (%2) and cannot take the place of %3 (%4). Restore it into an empty folder.</translation>
    </message>
    <message>
        <source>The backup is a rehearsal and cannot take the place of the real firm. Restore it into an empty folder.</source>
        <translation>The backup is a rehearsal and cannot take the place of the real firm. Restore it into an empty folder.</translation>
    </message>
    <message>
        <source>The backup is of the real firm and cannot take the place of a rehearsal. Restore it into an empty folder.</source>
        <translation>The backup is of the real firm and cannot take the place of a rehearsal. Restore it into an empty folder.</translation>
    </message>
    <message>
        <source>%1 is in the way and could not be moved.</source>
        <translation>%1 is in the way and could not be moved.</translation>
    </message>
    <message>
        <source>%1, row %2: %3 Restore a backup from before this happened.</source>
        <translation>%1, row %2: %3 Restore a backup from before this happened.</translation>
    </message>
    <message>
        <source>%1 is a real firm: restore it without --today.</source>
        <translation>%1 is a real firm: restore it without --today.</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>The business address in Enhetsregisteret lies in %1.</source>
        <extracomment>%1 is a municipality such as &quot;0301 Oslo&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipality given is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post code register puts %1 in %2.</source>
        <extracomment>%1 is a post code, %2 a municipality</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a code for post boxes in %2: it says where the box is, not where the debtor is. Confirm the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a service code in %2 and no address. Confirm the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the post code register; %2 is where it was. Confirm the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the post code register. Name the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no post code and no municipality to go by. Name the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no municipality of today. Name the one the place belongs to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address lies abroad (%1): no namsfogd and no court follow from it. Choose by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svalbard is never looked up: the governor (Sysselmesteren) is the enforcement officer there. Choose by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan Mayen is never looked up. Choose by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a person and a sole trader the home decides, not the place of business. Confirm that the debtor lives there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an enterprise the registered head office decides; for a bankruptcy petition the real main place of business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public body gets no bankruptcy notice, and enforcement against it must be checked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name of the namsfogd&apos;s office in %1 is known on good ground.</source>
        <extracomment>%1 is a police district</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of offices do not fit together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>authority::CsvRows</name>
    <message>
        <source>it is larger than 8 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no line of headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote on line %1 is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has %2 cells where %3 were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than 20 000 lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>caseRungs</name>
    <message>
        <source>Friendly note</source>
        <translation>Friendly note</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Final notice</source>
        <translation>Final notice</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Bankr. notice</source>
        <translation>Bankr. notice</translation>
    </message>
    <message>
        <source>Bankr. petition</source>
        <translation>Bankr. petition</translation>
    </message>
    <message>
        <source>Conciliation</source>
        <translation>Conciliation</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>deadline %1</translation>
    </message>
    <message>
        <source>Sent %1, deadline %2.</source>
        <translation>Sent %1, deadline %2.</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>in the outbox</translation>
    </message>
    <message>
        <source>now, no fee</source>
        <translation>now, no fee</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>fee %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option --%1. See kravbok-cli --help.</source>
        <translation>There is no option --%1. See kravbok-cli --help.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>The option --%1 needs a value.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>The option --%1 takes no value.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 needs a whole number, not &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Something is missing. Write: kravbok-cli %1</source>
        <translation>Something is missing. Write: kravbok-cli %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step. The steps are: %2.</source>
        <translation>&quot;%1&quot; is no step. The steps are: %2.</translation>
    </message>
    <message>
        <source>Say which invoices: kravbok-cli case start NUMBER…</source>
        <translation>Say which invoices: kravbok-cli case start NUMBER…</translation>
    </message>
    <message>
        <source>Case %1 started.</source>
        <translation>Case %1 started.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>insolvent</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>written off</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>time-barred</source>
        <translation>time-barred</translation>
    </message>
    <message>
        <source>with an agency</source>
        <translation>with an agency</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Last step</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>There are no cases. Start one with: kravbok-cli case start NUMBER</source>
        <translation>There are no cases. Start one with: kravbok-cli case start NUMBER</translation>
    </message>
    <message>
        <source>can be taken. Fee %1, interest %2, total %3, deadline %4. %5</source>
        <translation>can be taken. Fee %1, interest %2, total %3, deadline %4. %5</translation>
    </message>
    <message>
        <source>Invoice %1, due %2</source>
        <translation>Invoice %1, due %2</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>  Interest %1 to %2</source>
        <translation>  Interest %1 to %2</translation>
    </message>
    <message>
        <source>%1 days × %2 % of %3 / %4</source>
        <translation>%1 days × %2 % of %3 / %4</translation>
    </message>
    <message>
        <source>  Interest paid</source>
        <translation>  Interest paid</translation>
    </message>
    <message>
        <source>  Compensation</source>
        <translation>  Compensation</translation>
    </message>
    <message>
        <source>+ %1 a day</source>
        <translation>+ %1 a day</translation>
    </message>
    <message>
        <source>%1 lies in the outbox: %2, deadline %3.</source>
        <translation>%1 lies in the outbox: %2, deadline %3.</translation>
    </message>
    <message>
        <source>A pause needs its last day: --until YYYY-MM-DD.</source>
        <translation>A pause needs its last day: --until YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Say why with --reason paid, withdrawn, insolvent, written_off, settled, time_barred or agency.</source>
        <translation>Say why with --reason paid, withdrawn, insolvent, written_off, settled, time_barred or agency.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 now</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>The column map %1 could not be read: %2.</source>
        <translation>The column map %1 could not be read: %2.</translation>
    </message>
    <message>
        <source>%1: %2 debtors, %3 entries, %4 open.</source>
        <translation>%1: %2 debtors, %3 entries, %4 open.</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3.</source>
        <translation>New %1, changed %2, unchanged %3.</translation>
    </message>
    <message>
        <source>The same file was read before; nothing changed.</source>
        <translation>The same file was read before; nothing changed.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nothing was taken in.</translation>
    </message>
    <message>
        <source>%1 items are gone from the list and probably paid; they stay open until you confirm.</source>
        <translation>%1 items are gone from the list and probably paid; they stay open until you confirm.</translation>
    </message>
    <message>
        <source>Say which files.</source>
        <translation>Say which files.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no import. See: kravbok-cli import list</source>
        <translation>&quot;%1&quot; is no import. See: kravbok-cli import list</translation>
    </message>
    <message>
        <source>Import %1 is taken back.</source>
        <translation>Import %1 is taken back.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Nothing has been imported.</translation>
    </message>
    <message>
        <source>--paid takes DATE=KRONER, such as 2025-07-01=500.00, not &quot;%1&quot;.</source>
        <translation>--paid takes DATE=KRONER, such as 2025-07-01=500.00, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>interest needs --principal, --due and --to.</source>
        <translation>interest needs --principal, --due and --to.</translation>
    </message>
    <message>
        <source>--daycount takes calendar or 365.</source>
        <translation>--daycount takes calendar or 365.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Every rate is known until %1.</source>
        <translation>Every rate is known until %1.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The ledger is empty. Read a file with: kravbok-cli import FILE</source>
        <translation>The ledger is empty. Read a file with: kravbok-cli import FILE</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Everything in the ledger can be collected.</source>
        <translation>Everything in the ledger can be collected.</translation>
    </message>
    <message>
        <source>Say one of --due YYYY-MM-DD and --terms DAYS.</source>
        <translation>Say one of --due YYYY-MM-DD and --terms DAYS.</translation>
    </message>
    <message>
        <source>Say which invoices, or --all.</source>
        <translation>Say which invoices, or --all.</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) completed.</source>
        <translation>
            <numerusform>%n due date completed.</numerusform>
            <numerusform>%n due dates completed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to write: --out FILE.pdf</source>
        <translation>Say where to write: --out FILE.pdf</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place with --out.</source>
        <translation>%1 could not be written: %2. Choose another place with --out.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter step.</source>
        <translation>&quot;%1&quot; is no letter step.</translation>
    </message>
    <message>
        <source>The preview lies in %1.</source>
        <translation>The preview lies in %1.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>The outbox is empty.</translation>
    </message>
    <message>
        <source>Say which letters, or --all.</source>
        <translation>Say which letters, or --all.</translation>
    </message>
    <message>
        <source>Made anew with deadline %1.</source>
        <translation>Made anew with deadline %1.</translation>
    </message>
    <message>
        <source>A payment needs --date and --amount.</source>
        <translation>A payment needs --date and --amount.</translation>
    </message>
    <message>
        <source>--order takes costs_interest_principal or principal_costs_interest.</source>
        <translation>--order takes costs_interest_principal or principal_costs_interest.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Payment %1 is taken back.</source>
        <translation>Payment %1 is taken back.</translation>
    </message>
    <message>
        <source>init needs --name, --orgnr and --account.</source>
        <translation>init needs --name, --orgnr and --account.</translation>
    </message>
    <message>
        <source>%1 is ready. Next: kravbok-cli import FILE</source>
        <translation>%1 is ready. Next: kravbok-cli import FILE</translation>
    </message>
    <message>
        <source>The rehearsal firm lies in %1: %2 debtors, %3 invoices, %4 cases.</source>
        <translation>The rehearsal firm lies in %1: %2 debtors, %3 invoices, %4 cases.</translation>
    </message>
    <message>
        <source>The backup lies in %1.</source>
        <translation>The backup lies in %1.</translation>
    </message>
    <message>
        <source>Restored from %1. What was there before is kept beside it.</source>
        <translation>Restored from %1. What was there before is kept beside it.</translation>
    </message>
    <message>
        <source>Everything fits: %1 journal rows, %2 letters, %3 payments.</source>
        <translation>Everything fits: %1 journal rows, %2 letters, %3 payments.</translation>
    </message>
    <message>
        <source>Kravbok collects your own overdue invoices, by the law in force on the day.</source>
        <translation>Kravbok collects your own overdue invoices, by the law in force on the day.</translation>
    </message>
    <message>
        <source>The options of a command: kravbok-cli VERB --help</source>
        <translation>The options of a command: kravbok-cli VERB --help</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with the reason, 2 wrong usage, 3 the surroundings failed (file, disk, network).</source>
        <translation>Exit codes: 0 done, 1 refused with the reason, 2 wrong usage, 3 the surroundings failed (file, disk, network).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2. Write: kravbok-cli %3</source>
        <translation>&quot;%1&quot; has no option --%2. Write: kravbok-cli %3</translation>
    </message>
    <message>
        <source>--lang takes nb, nn or en.</source>
        <translation>--lang takes nb, nn or en.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See kravbok-cli --help.</source>
        <translation>There is no command &quot;%1&quot;. See kravbok-cli --help.</translation>
    </message>
    <message>
        <source>The answer could not be written. What was asked for has been done.</source>
        <translation>The answer could not be written. What was asked for has been done.</translation>
    </message>
    <message>
        <source>Case %1 is paused.</source>
        <translation>Case %1 is paused.</translation>
    </message>
    <message>
        <source>Case %1 goes on.</source>
        <translation>Case %1 goes on.</translation>
    </message>
    <message>
        <source>Case %1: what is disputed rests until you write: kravbok-cli case resume %1</source>
        <translation>Case %1: what is disputed rests until you write: kravbok-cli case resume %1</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Case %1 is closed.</translation>
    </message>
    <message>
        <source>Case %1 is open again.</source>
        <translation>Case %1 is open again.</translation>
    </message>
    <message>
        <source>Noted in case %1.</source>
        <translation>Noted in case %1.</translation>
    </message>
    <message>
        <source>start cases for invoices</source>
        <translation>start cases for invoices</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>all cases</translation>
    </message>
    <message>
        <source>every step: allowed, or refused with the reason and the earliest day</source>
        <translation>every step: allowed, or refused with the reason and the earliest day</translation>
    </message>
    <message>
        <source>make the letter and put it in the outbox</source>
        <translation>make the letter and put it in the outbox</translation>
    </message>
    <message>
        <source>what is owed, line by line</source>
        <translation>what is owed, line by line</translation>
    </message>
    <message>
        <source>hold everything until a day</source>
        <translation>hold everything until a day</translation>
    </message>
    <message>
        <source>go on after a pause or a dispute</source>
        <translation>go on after a pause or a dispute</translation>
    </message>
    <message>
        <source>the debtor objects to the case or to one invoice of it</source>
        <translation>the debtor objects to the case or to one invoice of it</translation>
    </message>
    <message>
        <source>end a case</source>
        <translation>end a case</translation>
    </message>
    <message>
        <source>open a closed case again</source>
        <translation>open a closed case again</translation>
    </message>
    <message>
        <source>write in the case&apos;s history</source>
        <translation>write in the case&apos;s history</translation>
    </message>
    <message>
        <source>the folder to work in; default the user&apos;s application data</source>
        <translation>the folder to work in; default the user&apos;s application data</translation>
    </message>
    <message>
        <source>id or organisation number; not needed when there is one</source>
        <translation>id or organisation number; not needed when there is one</translation>
    </message>
    <message>
        <source>the program&apos;s day; for changing verbs in a rehearsal workspace only</source>
        <translation>the program&apos;s day; for changing verbs in a rehearsal workspace only</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>one JSON document on standard output</translation>
    </message>
    <message>
        <source>language of what is said; default nb</source>
        <translation>language of what is said; default nb</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>show this text</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>name of the firm</source>
        <translation>name of the firm</translation>
    </message>
    <message>
        <source>organisation number</source>
        <translation>organisation number</translation>
    </message>
    <message>
        <source>bank account of eleven digits</source>
        <translation>bank account of eleven digits</translation>
    </message>
    <message>
        <source>street and number, or post box</source>
        <translation>street and number, or post box</translation>
    </message>
    <message>
        <source>post code</source>
        <translation>post code</translation>
    </message>
    <message>
        <source>post town</source>
        <translation>post town</translation>
    </message>
    <message>
        <source>person or department printed in letters</source>
        <translation>person or department printed in letters</translation>
    </message>
    <message>
        <source>telephone printed in letters</source>
        <translation>telephone printed in letters</translation>
    </message>
    <message>
        <source>e-mail printed in letters</source>
        <translation>e-mail printed in letters</translation>
    </message>
    <message>
        <source>make a workspace for trying things out</source>
        <translation>make a workspace for trying things out</translation>
    </message>
    <message>
        <source>columns of a list, as saved from the window</source>
        <translation>columns of a list, as saved from the window</translation>
    </message>
    <message>
        <source>a ready column map</source>
        <translation>a ready column map</translation>
    </message>
    <message>
        <source>complete missing due dates: invoice date plus days</source>
        <translation>complete missing due dates: invoice date plus days</translation>
    </message>
    <message>
        <source>the creditor, when there is no workspace</source>
        <translation>the creditor, when there is no workspace</translation>
    </message>
    <message>
        <source>only rows with this text in name, number or KID, or an amount such as &gt;1000</source>
        <translation>only rows with this text in name, number or KID, or an amount such as &gt;1000</translation>
    </message>
    <message>
        <source>also what is settled, closed or gone; or every letter</source>
        <translation>also what is settled, closed or gone; or every letter</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>one case for all items of a debtor</source>
        <translation>one case for all items of a debtor</translation>
    </message>
    <message>
        <source>mark the case for automatic sending</source>
        <translation>mark the case for automatic sending</translation>
    </message>
    <message>
        <source>the step to begin at</source>
        <translation>the step to begin at</translation>
    </message>
    <message>
        <source>show as of this day</source>
        <translation>show as of this day</translation>
    </message>
    <message>
        <source>the day the case goes on</source>
        <translation>the day the case goes on</translation>
    </message>
    <message>
        <source>a note for the history</source>
        <translation>a note for the history</translation>
    </message>
    <message>
        <source>paid, withdrawn, insolvent, written_off, settled, time_barred or agency</source>
        <translation>paid, withdrawn, insolvent, written_off, settled, time_barred or agency</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>invoice number</translation>
    </message>
    <message>
        <source>amount, such as 1234.50</source>
        <translation>amount, such as 1234.50</translation>
    </message>
    <message>
        <source>payment reference</source>
        <translation>payment reference</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>case number</translation>
    </message>
    <message>
        <source>costs_interest_principal or principal_costs_interest</source>
        <translation>costs_interest_principal or principal_costs_interest</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>file to write</translation>
    </message>
    <message>
        <source>last day of interest</source>
        <translation>last day of interest</translation>
    </message>
    <message>
        <source>a part payment; may be repeated</source>
        <translation>a part payment; may be repeated</translation>
    </message>
    <message>
        <source>an agreed yearly rate</source>
        <translation>an agreed yearly rate</translation>
    </message>
    <message>
        <source>length of the year</source>
        <translation>length of the year</translation>
    </message>
    <message>
        <source>the day letters were posted</source>
        <translation>the day letters were posted</translation>
    </message>
    <message>
        <source>answer yes to what would be asked</source>
        <translation>answer yes to what would be asked</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>take an import back</translation>
    </message>
    <message>
        <source>what was imported when</source>
        <translation>what was imported when</translation>
    </message>
    <message>
        <source>late interest, line by line</source>
        <translation>late interest, line by line</translation>
    </message>
    <message>
        <source>the dated numbers of the law with their sources</source>
        <translation>the dated numbers of the law with their sources</translation>
    </message>
    <message>
        <source>until when every rate is known</source>
        <translation>until when every rate is known</translation>
    </message>
    <message>
        <source>what is open, how late, and what happens next</source>
        <translation>what is open, how late, and what happens next</translation>
    </message>
    <message>
        <source>what cannot be collected, why, and what cures it</source>
        <translation>what cannot be collected, why, and what cures it</translation>
    </message>
    <message>
        <source>complete missing due dates</source>
        <translation>complete missing due dates</translation>
    </message>
    <message>
        <source>the letter as it would look today</source>
        <translation>the letter as it would look today</translation>
    </message>
    <message>
        <source>letters waiting to leave, or every letter</source>
        <translation>letters waiting to leave, or every letter</translation>
    </message>
    <message>
        <source>letters a person has looked at</source>
        <translation>letters a person has looked at</translation>
    </message>
    <message>
        <source>keep letters back</source>
        <translation>keep letters back</translation>
    </message>
    <message>
        <source>let held letters go on</source>
        <translation>let held letters go on</translation>
    </message>
    <message>
        <source>take letters back before they leave</source>
        <translation>take letters back before they leave</translation>
    </message>
    <message>
        <source>withdraw a letter and make it anew as of today</source>
        <translation>withdraw a letter and make it anew as of today</translation>
    </message>
    <message>
        <source>one PDF with a cover list for the whole batch</source>
        <translation>one PDF with a cover list for the whole batch</translation>
    </message>
    <message>
        <source>confirm that letters were posted</source>
        <translation>confirm that letters were posted</translation>
    </message>
    <message>
        <source>a letter came back: its step counts as not taken</source>
        <translation>a letter came back: its step counts as not taken</translation>
    </message>
    <message>
        <source>No payments are registered.</source>
        <translation>No payments are registered.</translation>
    </message>
    <message>
        <source>Every payment has its case.</source>
        <translation>Every payment has its case.</translation>
    </message>
    <message>
        <source>register money that came in</source>
        <translation>register money that came in</translation>
    </message>
    <message>
        <source>all payments</source>
        <translation>all payments</translation>
    </message>
    <message>
        <source>payments nobody has placed</source>
        <translation>payments nobody has placed</translation>
    </message>
    <message>
        <source>take a payment back</source>
        <translation>take a payment back</translation>
    </message>
    <message>
        <source>make a firm to collect for</source>
        <translation>make a firm to collect for</translation>
    </message>
    <message>
        <source>make the rehearsal firm in a new folder</source>
        <translation>make the rehearsal firm in a new folder</translation>
    </message>
    <message>
        <source>copy everything about the firm into one file</source>
        <translation>copy everything about the firm into one file</translation>
    </message>
    <message>
        <source>put a backup back</source>
        <translation>put a backup back</translation>
    </message>
    <message>
        <source>check the database, the journal and every letter</source>
        <translation>check the database, the journal and every letter</translation>
    </message>
    <message>
        <source>check that this installation is whole</source>
        <translation>check that this installation is whole</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Lapses</translation>
    </message>
    <message>
        <source>No open claim has a due date.</source>
        <translation>No open claim has a due date.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>held back</translation>
    </message>
    <message>
        <source>No letter is ready to be confirmed: look at them with outbox approve or outbox print first.</source>
        <translation>No letter is ready to be confirmed: look at them with outbox approve or outbox print first.</translation>
    </message>
    <message>
        <source>no letter has left yet</source>
        <translation>no letter has left yet</translation>
    </message>
    <message>
        <source>%1, deadline %2</source>
        <translation>%1, deadline %2</translation>
    </message>
    <message>
        <source>  Credited</source>
        <translation>  Credited</translation>
    </message>
    <message>
        <source>  Paid of the principal</source>
        <translation>  Paid of the principal</translation>
    </message>
    <message>
        <source>  %1 sent %2</source>
        <translation>  %1 sent %2</translation>
    </message>
    <message>
        <source>  Costs paid</source>
        <translation>  Costs paid</translation>
    </message>
    <message>
        <source>Kroner</source>
        <translation>Kroner</translation>
    </message>
    <message>
        <source>Owed on %1</source>
        <translation>Owed on %1</translation>
    </message>
    <message>
        <source>no rate is known for the next day</source>
        <translation>no rate is known for the next day</translation>
    </message>
    <message>
        <source>%1 % from %2: %3, %4</source>
        <translation>%1 % from %2: %3, %4</translation>
    </message>
    <message>
        <source>what the firm delivers, for letters about invoices without a text</source>
        <translation>what the firm delivers, for letters about invoices without a text</translation>
    </message>
    <message>
        <source>Payment %1 of %2 waits: nobody knows whose it is. Place it with: kravbok-cli payment match %1 --case ID</source>
        <translation>Payment %1 of %2 waits: nobody knows whose it is. Place it with: kravbok-cli payment match %1 --case ID</translation>
    </message>
    <message>
        <source>Payment %1 of %2: %3 to costs, %4 to interest, %5 to principal.</source>
        <translation>Payment %1 of %2: %3 to costs, %4 to interest, %5 to principal.</translation>
    </message>
    <message>
        <source>%1 is more than was owed.</source>
        <translation>%1 is more than was owed.</translation>
    </message>
    <message>
        <source>Case %1 is settled.</source>
        <translation>Case %1 is settled.</translation>
    </message>
    <message>
        <source>%1 is still open in case %2.</source>
        <translation>%1 is still open in case %2.</translation>
    </message>
    <message>
        <source>A real firm takes no --today: leave it out, or make a rehearsal with --rehearsal.</source>
        <translation>A real firm takes no --today: leave it out, or make a rehearsal with --rehearsal.</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where: authority --postcode P, --municipality K or --case ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. To save it: the same command with --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postal address needs --postcode and --town, and mostly --address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to set; see: kravbok-cli authority set --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of offices lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the namsfogd and the court of a place, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offices with their addresses, sources and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete an office by hand, or confirm the address it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what a shared table of offices would change; with --yes take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the completed offices to a file to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Cases</translation>
    </message>
    <message>
        <source>Invoice %1 lacks what the others have been told. One letter cures it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, sent %1 with deadline %2; all are ready from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1: the objection is gone, and what was split is one claim again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the objection is withdrawn or settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--consumer takes yes, no or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consumer&apos;s claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a business&apos;s claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1: %2, agreed rate %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit note needs --amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of letter %2 is taken back: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Sent</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished">Compensation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter of the case has charged anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proposed to be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter. See: kravbok-cli fee list ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s): what they charged is taken back.</source>
        <translation>
            <numerusform>%n letter: what it charged is taken back.</numerusform>
            <numerusform>%n letters: what they charged is taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which letter: kravbok-cli fee restore ID LETTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letter charged counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at least two cases: kravbok-cli case merge ID ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoices are in case %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lack what the others have been told. See: kravbok-cli case next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has paid too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of payment %2 is noted as sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --case ID or --invoice N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of payment %2 is payment %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a claim is a consumer&apos;s, and its agreed rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a credit note: never owed from the invoice date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put cases of one debtor into the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take invoices out into a case of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the letters of a case charged, and what should be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back what letters charged; --all takes what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let what a letter charged count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that surplus was sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use surplus for another claim of the debtor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the file as this format: saft, ehf, ocr, camt054, camt053, csv, xlsx or gbat10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet of a workbook; default the one that looks most like a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the proposals for KIDs a spreadsheet has spoilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the invoices named are settled; or the address there is was checked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the invoices named are open all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the payment, or of what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letters of a ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of a letter&apos;s deadline; a number alone counts for all letters; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after a deadline before the next step; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, attachment, bankruptcy, conciliation or agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper although the rules point to the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a document needs and no ledger knows; kept; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more attachment; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of file to write; see the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account of the general ledger for interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account of the general ledger for fees and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account of the general ledger for customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of vouchers written before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the claim is a consumer&apos;s; auto follows the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why a payment is spread as it is: customary, debtor_wish or deduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the first instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far apart instalments are; default month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late interest while the plan is kept; default running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of ladders to try, as ladder show --json gives them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of rates to try, as resources/law/rates.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed digits every KID of the agreement begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits for the customer number; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits for the case number, four or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the control digit is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a petition in JSON, to be judged without a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment and conciliation complaint in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conciliation board is not wanted if the debtor objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of rules to try; for a petition: which rules on attachment the debtor is under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim this much for writing the petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the petition; default the firm&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the petition is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs the petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as what they sign, such as daglig leder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person behind a sole trader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the debtor&apos;s identity number cannot be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the debtor&apos;s stored national identity number in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something particular to attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>municipality by number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visiting address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over what was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the detached signature; FILE.sig beside the file is found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust these keys instead of the program&apos;s own; in a rehearsal only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask Norges Bank for the policy rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for SDMX-JSON instead of CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm the derived rate and adopt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no document. Write: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer. Write --answer KEY=WORDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to be looked at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 already; the same papers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as letter %1. Confirm in the outbox when it has been handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write: --out DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what --answer can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the papers of a legal step with cover sheet and attachments; registers the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to with --out FILE. Usage: kravbok-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interest or costs wait for the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 vouchers. Should it get lost: kravbok-cli voucher export --batch %3 --out FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers %1, interest %2, fees and costs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written: %2 files, %3 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest and costs that came in and wait for the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what waits to a file for the accounts, once; or a file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or choose the accounts vouchers are posted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case to hand over: letters, statement, journal, and the checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that is kept about one customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything about the firm as JSON, CSV and PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer with the number &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identity number of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of %1 is stored encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of %1 is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of %1 was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of %1 is stored, and the key of this machine opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store a customer&apos;s national identity number encrypted; it is read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget a customer&apos;s national identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a number is stored and can be opened here; never shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset of columns &quot;%1&quot;. See: kravbok-cli presets list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--preset and --map both name the columns; give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 bank payments, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by KID: %1. Waiting for you: %2. Known from another file: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file of payments from a bank. Read it with: kravbok-cli import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read files, folders and ZIP archives without changing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read files, folders and ZIP archives into the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read payments from bank files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Case %1: %2 in %n instalment(s), %3.</source>
        <translation>
            <numerusform>Case %1: %2 in %n instalment, %3.</numerusform>
            <numerusform>Case %1: %2 in %n instalments, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid so far: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalment of %1 has not been paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interest runs while it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest of %1 remains after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--every takes week, fortnight or month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--interest takes running or stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no instalment plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work out a plan for everything owed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the debtor promises to keep it; no step is taken while he does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plans of a case and how they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not kept: the ladder goes on where it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open claim&apos;s number or KID stands in the text. Say which with --invoice NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm with --invoice NUMBER, or with --yes when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept with the invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is kept with this invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep an invoice in PDF with its claim, found by number or KID in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is kept with a claim; with --out the files themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a document from its claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no KID under modulus 10 or modulus 11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds under both modulus 10 and modulus 11; the agreement with the bank says which counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds under modulus 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds under modulus 11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no KID agreement; letters about several invoices ask for the case number as message. Set one: kravbok-cli kid set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIDs of cases have %1 signs and end in a control digit by %2. Try this one in the bank before the first letter: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which control digit the agreement with the bank has: --scheme mod10 or --scheme mod11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a KID&apos;s control digit holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the firm&apos;s own KID agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let letters bear a KID of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make no more KIDs for cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of customer a ladder can be for. They are: person, sole_trader, company, public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole traders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">For</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no preset. They are: mild, normal, firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days; write STEP=DAYS, such as reminder=14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for whom with --kind person, sole_trader, company or public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter of the ladder; the legal step is --route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--route takes none, attachment, bankruptcy, conciliation or agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ladder of each kind of customer, with dates for a sample invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin from a ready ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compose the ladder of a kind of customer; what the law forbids is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended on %2: what needs it is refused. Update it: kravbok-cli rates update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends on %2. Update it before: kravbok-cli rates update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules the program follows, and whether each holds on the day</source>
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
        <source>Adopted. Every rate is now known until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is adopted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norges Bank&apos;s policy rate on %1 is %2 %; with %3 points (%4) the late interest from %5 is %6 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the regulation at lovdata.no. To confirm it: the same command with --accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from where: rates update FILE, or rates update --online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was adopted: the law is the one that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopt a signed file of rates and rules, or propose the late interest from Norges Bank&apos;s policy rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files of the law this workspace has adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished">Ledger</translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation type="unfinished">Cannot be collected</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended without a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared bankrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by %1; the petition must reach the court from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no legal step. They are: attachment, bankruptcy_notice, bankruptcy_petition, conciliation, agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what came of it with --kind answered, objected, refused, withdrawn, attached, nothing_found, no_decision, decided, settled or declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone to the authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which rules on attachment the debtor is under: old, new or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a legal step was handed in: its court fee becomes a cost of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came of a legal step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the newest legal event of a case, with its costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has become of the legal steps of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which rules on attachment the debtor is under, as looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Outbox</translation>
    </message>
    <message>
        <source>Say where the calendar goes: --out FILE.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) written to %1.</source>
        <translation>
            <numerusform>%n day written to %1.</numerusform>
            <numerusform>%n days written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format takes ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what happened with --kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day it happened: --date YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has interrupted the limitation of this invoice. What can: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event. See: kravbok-cli limitation events NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note what started, interrupted or extended the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has been noted for an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an event back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">List</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns have been corrected and remembered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished">%1 could not be written: %2. {1 ?}</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column maps taken in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no open item that a newer list lacks. See: kravbok-cli import vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several items are called %1. Write customer and number, such as 1001/%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --confirm or --keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --confirm or --keep before the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing from the newest list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: %1. Take it back with: kravbok-cli import undo %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items a newer list lacks: settled, or open all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each accounting system exports, and ready column maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns that were corrected and are remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write remembered columns to a file for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remember the columns of such a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer remember columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry of the bank; those are written B1, B2, …. See: kravbok-cli payment proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    payment %1 of %2 (%3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1 of %2: %3 to costs, %4 to interest, %5 to principal, %6 left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals are numbered from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which cases or invoices, and how much each: payment split P ID=AMOUNT…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same money and counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is other money and waits for its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is taken back; what it covered is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <translation type="unfinished">Too much</translation>
    </message>
    <message>
        <source>double payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payer&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been learned from payments yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule. See: kravbok-cli payment rules list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 no longer proposes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any (choose one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm has no bank account. Add one: kravbok-cli payment account add NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is ocr, camt054, camt053 or any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what waits, and where it may belong and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry out the N-th proposal for a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place one payment on several cases or invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry asked about is the same money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry asked about is other money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bank took payment P back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is to be done with an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who has paid too much, or twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was learned from payments placed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget a learned rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the firm&apos;s accounts and how fresh the bank&apos;s word is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more account of the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account is no longer the firm&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which kind of file is believed: ocr, camt054, camt053 or any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--basis takes customary, debtor_wish or deduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished">Payments</translation>
    </message>
    <message>
        <source>place a payment on a case or invoice, or on several in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--combined asks for the conciliation board and --no-conciliation says no to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rules takes old, new or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--writing-cost is an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No identity number of %1 is stored. Store it with: secret set-identity %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be asked for later:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) in order.</source>
        <translation>
            <numerusform>%n rule in order.</numerusform>
            <numerusform>%n rules in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) only the authority can judge.</source>
        <translation>
            <numerusform>%n rule only the authority can judge.</numerusform>
            <numerusform>%n rules only the authority can judge.</numerusform>
        </translation>
    </message>
    <message>
        <source>the published rules for a request for attachment, on a case or on a file; &quot;ok&quot; means nothing stands against it here, &quot;judged&quot; is false where only the authority can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every field of the namsfogd&apos;s portal in its order, ready to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request in the Tax Administration&apos;s model 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">Register</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer with an organisation number agrees with the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which offices: authority fetch ID… or authority fetch --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) would be overwritten and wait. To save them: the same command with --yes</source>
        <translation>
            <numerusform>%n address would be overwritten and waits. To save it: the same command with --yes</numerusform>
            <numerusform>%n addresses would be overwritten and wait. To save them: the same command with --yes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) has no postal address in Enhetsregisteret. Enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what Enhetsregisteret says of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the postal addresses of courts and police districts from Enhetsregisteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an open rest up to this is let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once so much of all that was asked for is paid, the rest is let go; 100 means never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often the standard compensation is claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is the amount of the day it is claimed or of the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of the year for interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters carry their lawful fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late interest is claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard compensation is claimed from others than consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than half of the claims are not from VAT-liable business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. See: kravbok-cli settings list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choices the law leaves to the creditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calculation of interest lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement with the trail of every amount; of every case at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calculation of interest, to print or to attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">Attachment</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conciliation</source>
        <translation type="unfinished">Conciliation</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Agency</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess of Kravbok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back to the guess of Kravbok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a file of rates or rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to try: --rates FILE, --rules FILE or --ladder FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n open case(s).</source>
        <translation>
            <numerusform>Nothing changes for the %n open case.</numerusform>
            <numerusform>Nothing changes for the %n open cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>what each way on costs and yields, with the assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is assumed of each way on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change one assumption; without a value back to the guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what new rates, rules or ladders would change in every open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened, or a kind of customer; see the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the general settings, or to what comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only to be looked at: nothing is registered or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) approved.</source>
        <translation>
            <numerusform>One letter approved.</numerusform>
            <numerusform>%n letters approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) held back.</source>
        <translation>
            <numerusform>One letter held back.</numerusform>
            <numerusform>%n letters held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) released.</source>
        <translation>
            <numerusform>One letter released.</numerusform>
            <numerusform>%n letters released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) withdrawn.</source>
        <translation>
            <numerusform>One letter withdrawn.</numerusform>
            <numerusform>%n letters withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) posted.</source>
        <translation>
            <numerusform>One letter posted.</numerusform>
            <numerusform>%n letters posted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) came back; the step counts as not taken.</source>
        <translation>
            <numerusform>One letter came back; the step counts as not taken.</numerusform>
            <numerusform>%n letters came back; their steps count as not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) lie in %1. When they are in the post: kravbok-cli outbox posted --all</source>
        <translation>
            <numerusform>One letter lies in %1. When it is in the post: kravbok-cli outbox posted --all</numerusform>
            <numerusform>%n letters lie in %1. When they are in the post: kravbok-cli outbox posted --all</numerusform>
        </translation>
    </message>
    <message>
        <source>First lawful day: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary, winding_up, reconstruction, forced_winding_up, bankrupt, deleted, debt_settlement or deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of invoice %1 is kept. Obtain it: kravbok-cli invoice attach FILE.pdf --invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of payment, credit_note and write_off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of one. See: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Files imported from now on follow it; import a file again to have it followed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished">Sum</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import has asked anything that is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule for credits in the ledger yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of account, type and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 no longer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits that could be payments, credit notes or losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say once what such credits are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said of credits in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make or change such a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule holds no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credits, %2 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer once, and it is remembered. See: kravbok-cli import questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment slips lie in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a payment slip for every instalment that is left, four on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when each open claim, and its late interest, becomes time-barred, soonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of the customers beside the ledger. Ask the register: kravbok-cli register wash --apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what has become of the customer with --standing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the register or you have said of customers: standing and municipality, with source and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a customer as bankrupt, deceased, wound up and so on; the steps of its cases follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare customers with Enhetsregisteret; with --apply take kind, address, standing and municipality over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days this letter gives to pay; a composed ladder has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after a deadline before the next letter, for money under way; a composed ladder has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country of a customer by its two letters; empty for Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait in the outbox as they were made. Withdraw them and make them again if the address is to follow.</source>
        <translation>
            <numerusform>%n letter waits in the outbox as it was made. Withdraw it and make it again if the address is to follow.</numerusform>
            <numerusform>%n letters wait in the outbox as they were made. Withdraw them and make them again if the address is to follow.</numerusform>
        </translation>
    </message>
    <message>
        <source>what is known of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a customer by hand; no import overwrites it after that, and its open cases tell of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bankruptcy notice was served: its time to pay runs from that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost of writing a petition for attachment is claimed from the debtor, up to what the law allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bankruptcy notice may be served on a sole trader, with a warning: the law covers them on the bankruptcy council&apos;s reading only, and the owner goes bankrupt personally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them court fees</source>
        <translation>Of them court fees</translation>
    </message>
    <message>
        <source>Of them compensation</source>
        <translation>Of them compensation</translation>
    </message>
    <message>
        <source>Customers %1, interest %2, fees %3, court fees and fees for service got back %4, compensation %5</source>
        <translation>Customers %1, interest %2, fees %3, court fees and fees for service got back %4, compensation %5</translation>
    </message>
    <message>
        <source>show or choose the accounts vouchers are posted on; --costs-account is all three kinds of costs</source>
        <translation>show or choose the accounts vouchers are posted on; --costs-account is all three kinds of costs</translation>
    </message>
    <message>
        <source>the same for letter fees and the cost of writing a petition alone</source>
        <translation>the same for letter fees and the cost of writing a petition alone</translation>
    </message>
    <message>
        <source>the same for court fees and fees for service that are got back</source>
        <translation>the same for court fees and fees for service that are got back</translation>
    </message>
    <message>
        <source>the same for standard compensation</source>
        <translation>the same for standard compensation</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of %1 was changed; %2 files before it were taken in.</source>
        <translation>The import was stopped. Nothing of %1 was changed; %2 files before it were taken in.</translation>
    </message>
    <message>
        <source>%1 settled entries stay out of the ledger.</source>
        <translation>%1 settled entries stay out of the ledger.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The ceiling for costs is not known for a claim due on %1. Send the letter without a fee.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>The ceiling for costs is not known for a claim due on %1. Send the letter without a fee.</translation>
    </message>
    <message>
        <source>Nothing is owed, so there is nothing to pay by instalments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instalment plan needs the day of its first instalment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan has from 1 to %1 instalments, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 instalments is less than one krone each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instalment must be at least one krone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 at a time the plan would have more than %2 instalments. Choose a larger amount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>givenFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>The column map is not a JSON object: %1.</source>
        <extracomment>%1 is the parser&apos;s own words</extracomment>
        <translation>The column map is not a JSON object: %1.</translation>
    </message>
    <message>
        <source>The delimiter of a column map is one sign, such as &quot;;&quot;, or &quot;tab&quot;.</source>
        <translation>The delimiter of a column map is one sign, such as &quot;;&quot;, or &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (column &quot;%2&quot;) is no field. Fields are open, amount, debit, credit, customer_number, customer_name, invoice_number, invoice_date, due_date, kid, orgnr and the others named in the help.</source>
        <extracomment>%1 is a word from a file, %2 a column&apos;s header</extracomment>
        <translation>&quot;%1&quot; (column &quot;%2&quot;) is no field. Fields are open, amount, debit, credit, customer_number, customer_name, invoice_number, invoice_date, due_date, kid, orgnr and the others named in the help.</translation>
    </message>
    <message>
        <source>The column map names no columns.</source>
        <translation>The column map names no columns.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is the line in the file, %2 a customer&apos;s name</extracomment>
        <translation>line %1</translation>
    </message>
    <message>
        <source>No row with the names of columns was found, so the list cannot be understood. The first row reads: %1.</source>
        <translation>No row with the names of columns was found, so the list cannot be understood. The first row reads: %1.</translation>
    </message>
    <message>
        <source>Export the list with its header row, or name the columns yourself.</source>
        <translation>Export the list with its header row, or name the columns yourself.</translation>
    </message>
    <message>
        <source>A title above the header.</source>
        <translation>A title above the header.</translation>
    </message>
    <message>
        <source>Two columns are named as the same field; &quot;%1&quot; is left out.</source>
        <translation>Two columns are named as the same field; &quot;%1&quot; is left out.</translation>
    </message>
    <message>
        <source>This is a list of suppliers: what the firm owes, not what it is owed. The columns are %1.</source>
        <translation>This is a list of suppliers: what the firm owes, not what it is owed. The columns are %1.</translation>
    </message>
    <message>
        <source>Export the customer ledger instead.</source>
        <translation>Export the customer ledger instead.</translation>
    </message>
    <message>
        <source>No column with the open amount was found. The columns are %1.</source>
        <translation>No column with the open amount was found. The columns are %1.</translation>
    </message>
    <message>
        <source>Export the list with the open amount (rest), or name the column yourself.</source>
        <translation>Export the list with the open amount (rest), or name the column yourself.</translation>
    </message>
    <message>
        <source>The list has one balance per customer and no invoices; balances cannot be sent as invoices.</source>
        <translation>The list has one balance per customer and no invoices; balances cannot be sent as invoices.</translation>
    </message>
    <message>
        <source>Choose &quot;open items&quot; (åpne poster) when exporting.</source>
        <translation>Choose &quot;open items&quot; (åpne poster) when exporting.</translation>
    </message>
    <message>
        <source>Choose another encoding and look at names with æ, ø and å.</source>
        <translation>Choose another encoding and look at names with æ, ø and å.</translation>
    </message>
    <message>
        <source>Letters like æ, ø and å were encoded twice by the program that wrote the file; names look wrong.</source>
        <translation>Letters like æ, ø and å were encoded twice by the program that wrote the file; names look wrong.</translation>
    </message>
    <message>
        <source>Export the file again with UTF-8.</source>
        <translation>Export the file again with UTF-8.</translation>
    </message>
    <message>
        <source>The letters look like those of a DOS file (CP865).</source>
        <translation>The letters look like those of a DOS file (CP865).</translation>
    </message>
    <message>
        <source>Braces stand inside words, as in very old files (ISO 646-NO).</source>
        <translation>Braces stand inside words, as in very old files (ISO 646-NO).</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation>The file is not UTF-8; it was read as Windows-1252.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s own words</extracomment>
        <translation>The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>A quotation mark in the record that begins at line %1 is never closed.</source>
        <translation>A quotation mark in the record that begins at line %1 is never closed.</translation>
    </message>
    <message>
        <source>The record that begins at line %1 is longer than any row of a list; the file is no list, or a quotation mark is never closed.</source>
        <translation>The record that begins at line %1 is longer than any row of a list; the file is no list, or a quotation mark is never closed.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than any list.</source>
        <translation>Line %1 has more columns than any list.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows; split it.</source>
        <translation>The list has more than %1 rows; split it.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>The import was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any row of a list.</source>
        <translation>Line %1 is longer than any row of a list.</translation>
    </message>
    <message>
        <source>The file is larger than any list of open items; it is probably something else.</source>
        <translation>The file is larger than any list of open items; it is probably something else.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>The file cannot be read to its end: %1.</translation>
    </message>
    <message>
        <source>This is a SAF-T file of another country (%1). Only the Norwegian SAF-T Financial is read.</source>
        <translation>This is a SAF-T file of another country (%1). Only the Norwegian SAF-T Financial is read.</translation>
    </message>
    <message>
        <source>This is an EDIFACT file, probably Cremul (%1). The banks have ended Cremul; order camt.054 or OCR giro from the bank.</source>
        <translation>This is an EDIFACT file, probably Cremul (%1). The banks have ended Cremul; order camt.054 or OCR giro from the bank.</translation>
    </message>
    <message>
        <source>This is a PDF (%1). A PDF can be attached to a claim but not read as a ledger; export SAF-T or a list of open items.</source>
        <translation>This is a PDF (%1). A PDF can be attached to a claim but not read as a ledger; export SAF-T or a list of open items.</translation>
    </message>
    <message>
        <source>This is a web page (%1), whatever its name says. Open it in a spreadsheet and save it as CSV UTF-8.</source>
        <translation>This is a web page (%1), whatever its name says. Open it in a spreadsheet and save it as CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is XML, but no accounting file: it begins with %1. Export SAF-T or a list of open items.</source>
        <translation>This is XML, but no accounting file: it begins with %1. Export SAF-T or a list of open items.</translation>
    </message>
    <message>
        <source>The file begins like XML but cannot be read. %1</source>
        <translation>The file begins like XML but cannot be read. %1</translation>
    </message>
    <message>
        <source>The file is neither text nor a format that is known; it begins with the bytes %1. Export SAF-T or a list of open items.</source>
        <translation>The file is neither text nor a format that is known; it begins with the bytes %1. Export SAF-T or a list of open items.</translation>
    </message>
    <message>
        <source>The file is empty. Export it again from the accounting system.</source>
        <translation>The file is empty. Export it again from the accounting system.</translation>
    </message>
    <message>
        <source>The export is in several parts, and %1 is missing. Put all parts in one folder and choose one of them.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>The export is in several parts, and %1 is missing. Put all parts in one folder and choose one of them.</translation>
    </message>
    <message>
        <source>%1 is too large to be read from a pipe; give a file.</source>
        <translation>%1 is too large to be read from a pipe; give a file.</translation>
    </message>
    <message>
        <source>The file is not the UTF-8 it should be; it was read as Windows-1252.</source>
        <translation>The file is not the UTF-8 it should be; it was read as Windows-1252.</translation>
    </message>
    <message>
        <source>Look at names with æ, ø and å before a letter is sent.</source>
        <translation>Look at names with æ, ø and å before a letter is sent.</translation>
    </message>
    <message>
        <source>Export the file again from the accounting system; it must not be edited by hand.</source>
        <translation>Export the file again from the accounting system; it must not be edited by hand.</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>customer %1</translation>
    </message>
    <message>
        <source>The file says its debits sum to %1, but they sum to %2.</source>
        <translation>The file says its debits sum to %1, but they sum to %2.</translation>
    </message>
    <message>
        <source>The file says its credits sum to %1, but they sum to %2.</source>
        <translation>The file says its credits sum to %1, but they sum to %2.</translation>
    </message>
    <message>
        <source>The customer &quot;%1&quot; has no customer number, so no line can belong to it.</source>
        <translation>The customer &quot;%1&quot; has no customer number, so no line can belong to it.</translation>
    </message>
    <message>
        <source>The customer stands twice in the file with the same account; the second is left out.</source>
        <translation>The customer stands twice in the file with the same account; the second is left out.</translation>
    </message>
    <message>
        <source>The customer stands twice in the file with different accounts; the balances are added.</source>
        <translation>The customer stands twice in the file with different accounts; the balances are added.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount: a balance must be a number with at most two decimals.</source>
        <translation>&quot;%1&quot; is not an amount: a balance must be a number with at most two decimals.</translation>
    </message>
    <message>
        <source>Correct it in the accounting system and export again.</source>
        <translation>Correct it in the accounting system and export again.</translation>
    </message>
    <message>
        <source>line %1, voucher %2</source>
        <extracomment>%1 is the line in the file, %2 a voucher number</extracomment>
        <translation>line %1, voucher %2</translation>
    </message>
    <message>
        <source>The amount of a customer line cannot be read: it must be a number with at most two decimals.</source>
        <translation>The amount of a customer line cannot be read: it must be a number with at most two decimals.</translation>
    </message>
    <message>
        <source>The XML is broken at line %1, column %2: %3.</source>
        <extracomment>%1 line, %2 column, %3 the parser&apos;s own words</extracomment>
        <translation>The XML is broken at line %1, column %2: %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2 declares a document type (DTD). Accounting files have none, and one can be used to harm the reader.</source>
        <translation>Line %1, column %2 declares a document type (DTD). Accounting files have none, and one can be used to harm the reader.</translation>
    </message>
    <message>
        <source>The elements are nested deeper than any accounting file at line %1, column %2.</source>
        <translation>The elements are nested deeper than any accounting file at line %1, column %2.</translation>
    </message>
    <message>
        <source>A tag, a comment or the number of names is too large at line %1, column %2.</source>
        <translation>A tag, a comment or the number of names is too large at line %1, column %2.</translation>
    </message>
    <message>
        <source>The file could not be read past line %1, column %2: %3.</source>
        <translation>The file could not be read past line %1, column %2: %3.</translation>
    </message>
    <message>
        <source>The reading was stopped at line %1, column %2.</source>
        <translation>The reading was stopped at line %1, column %2.</translation>
    </message>
    <message>
        <source>The reading ended at line %1, column %2.</source>
        <translation>The reading ended at line %1, column %2.</translation>
    </message>
    <message>
        <source>voucher %1</source>
        <extracomment>%1 a voucher number</extracomment>
        <translation>voucher %1</translation>
    </message>
    <message>
        <source>A customer line has no amount and is left out.</source>
        <translation>A customer line has no amount and is left out.</translation>
    </message>
    <message>
        <source>The text of one element is longer than any field at line %1, column %2.</source>
        <translation>The text of one element is longer than any field at line %1, column %2.</translation>
    </message>
    <message>
        <source>Fetch the file again from the bank; it must not be edited by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than any bank file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the frame of a bank file, but no statement or notification in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the file again from the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said which account the statement is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank marks this as sent before (%1). Payments that are known already are not counted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 came in another currency and was not taken in (%3).</source>
        <extracomment>%1 is an amount, %2 its currency, %3 who paid it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the payment by hand with its amount in kroner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry bears neither a booking day nor a value day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payments of the file add up to more than any bank holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank marks this money as something of ours that came back. It waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID %1 fails its control digit. The bank took it, so it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account stood at %1, the booked entries move it by %2, but the closing balance is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in the file. Look at the account in the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments and %2 taken back, %3 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries take an earlier payment back; they wait for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries of %2 are money that went out, such as fees; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries are not booked yet and were left out; they come again when they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments of nothing were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the entry add up to %1 and not to %2. The entry&apos;s own amount is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the payment by hand with the bank&apos;s advice beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has none of the columns of the preset %1. It has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the preset out; the columns are then guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are those of %1, %2.</source>
        <extracomment>%1 is an accounting system, %2 a report&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has several sheets; &quot;%1&quot; was read. Others: %2.</source>
        <extracomment>%1 is a sheet&apos;s name, %2 the names of others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list (%1), and has no columns to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an EHF reminder (%1), a letter about claims and not the claims themselves. Import the invoices it is about, or a list of open items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bank file, but not one that tells of payments booked (%1). Order camt.054, camt.053 or OCR giro from the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an archive inside an archive (%1), which is not opened. Unpack it and import the files inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an office document, but no Excel workbook (%1). Open it and save the sheet as .xlsx or CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel file (%1). Open it and save it as .xlsx, or the sheet as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the invoice again from the program that sent it; it must not be edited by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than any invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit note %1</source>
        <extracomment>%1 is a document number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not %1 but %2.</source>
        <extracomment>%1 a format&apos;s word, %2 what the file is by its bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank file could not be read to its end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control figure (positions 9 to 41) holds something else than digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file should have %1 records here and has %2. It is cut or mixed with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file should have %1 transactions here and has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control sum is %1, but the payments add up to %2 net and %3 without their signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says settlement from %1 to %2, but its payments run from %3 to %4.</source>
        <extracomment>the days are dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before its end record. It is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds service %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Nets file, but there are no payments in it: no transaction of service 09 (OCR giro).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the OCR giro file from the bank; agreements and payment requests are other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records of other Nets services (%2) were skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines take money back (negative sign, or types 18 and 20); they wait for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments carry free text instead of a KID; they wait for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record %1 does not belong in this place of the file.</source>
        <extracomment>%1 is the beginning of a line of a bank file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is UTF-8, which these files are not; it was read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has %1 signs; every line of the file must have 80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line begins with &quot;%1&quot; and is no record of Nets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account number in positions 25 to 35 holds something else than digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of the payment (positions 9 to 15 or 33 to 49) holds something else than digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settlement date %1 in positions 16 to 21 is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 is larger than any payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign &quot;%1&quot; in position 32 is neither 0 nor minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction type %1 is not known; the payment waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order date %1 is no day and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the payment is longer than any text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment %1 lacks its second record (amount item 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset needs a name and a kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1: &quot;%2&quot; is no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more columns than any list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet holds more text than any list; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) could not be read.</source>
        <translation>
            <numerusform>One sign could not be read.</numerusform>
            <numerusform>%n signs could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row without an amount; taken as the heading of the rows below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customer number or name, or delete the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer number stands with two names; the first is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation number %1 fails its control digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the customer up in the register before a legal step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds a birth number. It tells that this is a person, and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal: %1.</source>
        <extracomment>%1 is a KID</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID %1 has fewer digits than the others; a spreadsheet may have eaten its zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet keeps fifteen digits and has made the last of the KID %1 a zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID %1 fails its control digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it before a letter is sent; the bank may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the control digit of the KID is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are suppliers and were left out.</source>
        <translation>
            <numerusform>One row is a supplier and was left out.</numerusform>
            <numerusform>%n rows are suppliers and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is a supplier: this is what the firm owes, not what it is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has a header but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it only if nothing is open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has customers but no amounts; only the customers are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has debit and credit but no rest; their difference, %1 in all, was taken as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has only one amount column, and its name usually means the whole invoice; %1 in all was taken as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the sum with the customer ledger. If part payments are not in it, export the list with the rest (restbeløp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most amounts are negative (%1 in all): the list may show what customers owe with a minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so, name the amount column &quot;credit&quot; and read the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open amounts (%1) are above the invoice amounts (%2) in most rows: the columns may be mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both sums with the customer ledger and change the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has both decimal commas and decimal points; each amount is read on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supplier, not a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the amount in the list and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no open amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0 for what is settled, or export the list again with the open amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds %1, which was rounded to whole øre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is in %1. No fees or interest are computed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice number %1 stands more than once for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has no invoice number; date and amount stand in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the list, or set the date on the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 is of another century; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is before the invoice date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice has no due date; nothing can be sent before it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give payment terms for the import, or set the date on the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID %1 was destroyed by a spreadsheet; its last digits are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list again without opening it in a spreadsheet, or make the KID column text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID column holds &quot;%1&quot;, which is no KID; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posting has no amount that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of postings, and none of them names a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the customer ledger&apos;s open items instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has more lines than any invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope holds several documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save each invoice as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no number: it is no invoice or credit note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an incoming invoice: %1 wants to be paid by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only invoices you have sent can be collected. Pay this one, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is from %1, not from this firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the creditor who sent it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names no buyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an amount with at most two decimals: &quot;%2&quot;.</source>
        <extracomment>%1 is the name of an element, %2 what stands in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the invoice sent again by the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a day of our time: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice has no due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it in the ledger before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is to be paid by card or direct debit: the money may have come another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment reference &quot;%1&quot; is no KID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID %1 fails its control digit under both schemes; it is kept as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment %1 is damaged and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines sum to %1, the document says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay is %1, but total less prepaid plus rounding is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is in %1. It is shown, but not collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Norwegian organisation number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller&apos;s VAT number %1 is not NO, nine digits and MVA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word Foretaksregisteret is missing; companies must print it on their invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is to be paid: the claim may have been sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner of a claim may collect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 files. Choose the one with the exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posting of the file names a customer (%1 lines were read), so nothing can be owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the customer ledger&apos;s vouchers, or a list of open items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no GBAT10 posting (%1 fields); it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount with two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again; it must not be edited by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n files; they are imported one by one.</source>
        <extracomment>%n files in an archive</extracomment>
        <translation>
            <numerusform>The archive holds one file; it is imported.</numerusform>
            <numerusform>The archive holds %n files; they are imported one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n more place(s).</source>
        <translation>
            <numerusform>The same holds for one more place.</numerusform>
            <numerusform>The same holds for %n more places.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen: %1 suppliers, %2 accounts, %3 vouchers, %4 customer lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no master files, so names and balances of the customers are missing; it is probably one part of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all parts in one folder and choose the first, or export the year as one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no customers in the file, so nothing can be owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export SAF-T again with the customer ledger included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line names this customer, but the customer list does not have it; name and address are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the customer before a letter is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer %1, voucher %2</source>
        <extracomment>%1 customer number, %2 voucher number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of %1 names the customer but stands on account %2, which is no receivable account; it is not used.</source>
        <extracomment>%1 an amount, %2 an account number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts of this customer are too large to be kroner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no currency; the amounts are taken as kroner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts are kept in %1, not in kroner. No fees or interest are computed on such items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the accounts of %1 (%2), but the creditor here is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it only if you are certain that the claims belong to this creditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file calls itself version %1 but is built like %2; the build is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer %1, %2</source>
        <extracomment>%1 customer number, %2 &quot;voucher 1041&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a balance without invoices behind it; it cannot be sent as an invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of open items from the accounting system instead, or complete the item by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invoice with %1 open has no due date; nothing can be sent before it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date %1 is before the invoice date %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KID field holds text and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance moved by %1, but no line shows how; only the closing balance is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance and lines do not add up to the closing balance; %1 is shown as a difference item (differansepost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the customer&apos;s account in the accounting system before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) without a reference were put to the only open item of that amount. That is a guess; the customer&apos;s total is right.</source>
        <translation>
            <numerusform>One credit without a reference was put to the only open item of that amount. That is a guess; the customer&apos;s total is right.</numerusform>
            <numerusform>%n credits without a reference were put to the only open item of that amount. That is a guess; the customer&apos;s total is right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) without a reference reduced the oldest open items. Which invoice is open is a guess; the customer&apos;s total is right.</source>
        <translation>
            <numerusform>One credit without a reference reduced the oldest open items. Which invoice is open is a guess; the customer&apos;s total is right.</numerusform>
            <numerusform>%n credits without a reference reduced the oldest open items. Which invoice is open is a guess; the customer&apos;s total is right.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check which invoices are open before a letter is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoice number(s) stand on invoices of several vouchers.</source>
        <translation>
            <numerusform>One invoice number stands on invoices of several vouchers.</numerusform>
            <numerusform>%n invoice numbers stand on invoices of several vouchers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write-off(s) could not be put to an invoice. The claims live on; see which one was written off.</source>
        <translation>
            <numerusform>One write-off could not be put to an invoice. The claims live on; see which one was written off.</numerusform>
            <numerusform>%n write-offs could not be put to an invoice. The claims live on; see which ones were written off.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds a birth number for this customer. It tells that this is a person, and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer number looks like a birth number. It would be shown in lists and letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the customer another number in the accounting system and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers&apos; balances sum to %1, as in the general ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers&apos; balances sum to %1, but the general ledger closes at %2: %3 apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import follows the customers&apos; balances. Ask the bookkeeper about the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says it has %1 vouchers, but %2 are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If parts of the export are missing, import all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again with UTF-8, or correct the names before a letter is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: %1 customers, %2 suppliers, %3 accounts, %4 vouchers, %5 lines, %6 of them customer lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The due dates of %n open invoice(s) were computed from the customers&apos; payment terms.</source>
        <translation>
            <numerusform>The due date of one open invoice was computed from the customer&apos;s payment terms.</numerusform>
            <numerusform>The due dates of %n open invoices were computed from the customers&apos; payment terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The due dates of %n open invoice(s) were completed with the terms given for this import.</source>
        <translation>
            <numerusform>The due date of one open invoice was completed with the terms given for this import.</numerusform>
            <numerusform>The due dates of %n open invoices were completed with the terms given for this import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) have no invoice number; the voucher number stands in for it.</source>
        <translation>
            <numerusform>One invoice has no invoice number; the voucher number stands in for it.</numerusform>
            <numerusform>%n invoices have no invoice number; the voucher number stands in for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not say whether %n customer(s) are persons or businesses.</source>
        <translation>
            <numerusform>The file does not say whether one customer is a person or a business.</numerusform>
            <numerusform>The file does not say whether %n customers are persons or businesses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look them up in the register, or set the kind by hand: the law differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds more text than any list; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no part %1; it is no Excel workbook, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part %1 of the workbook would unpack to %2 MB, more than any list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot; in the workbook. It has &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is larger than any list (%1 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list spreads what is open by age; the sum of those columns, %1 in all, was taken as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is in %1 parts, and %2 is missing from the archive. All parts together are one ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the file that are not read: %1. What is open is worked out from the vouchers and the customers&apos; balances.</source>
        <extracomment>%1 names of parts of a SAF-T file, such as SalesInvoices, Payments</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard.json: the row &quot;%1&quot; cannot be used. Install the program again.</source>
        <extracomment>%1 names a row of a file that comes with the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is in %1 parts, and %2 is missing. All parts together are one ledger: put them into one folder, packed or not.</source>
        <translation>The export is in %1 parts, and %2 is missing. All parts together are one ledger: put them into one folder, packed or not.</translation>
    </message>
    <message>
        <source>Put the parts of one export together, and nothing else.</source>
        <translation>Put the parts of one export together, and nothing else.</translation>
    </message>
    <message>
        <source>This part is about the company %1, the first one about %2.</source>
        <translation>This part is about the company %1, the first one about %2.</translation>
    </message>
    <message>
        <source>This part is about %1 to %2, the first one about %3 to %4.</source>
        <translation>This part is about %1 to %2, the first one about %3 to %4.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Write-off</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>From the ledger</source>
        <translation>From the ledger</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Nobody knows whose it is</source>
        <translation>Nobody knows whose it is</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>costs %1</translation>
    </message>
    <message>
        <source>interest %1</source>
        <translation>interest %1</translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation>principal %1</translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation>too much %1</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Debtor</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>What now</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Case or invoice</source>
        <translation>Case or invoice</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Where it went</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 could not be asked: %2. Try again later; everything else works without it.</source>
        <extracomment>%1 is a host name, %2 what went wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends us to another address, which is not followed (status %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was asked too often (status 429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https addresses are asked, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation cannot make secure connections (no TLS backend). Install Qt&apos;s TLS plugin and OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paperFolder</name>
    <message>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parse</name>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like 21.11.2026.</source>
        <translation>&quot;%1&quot; is not a date. Write it like 21.11.2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, like 2026-11-21.</source>
        <translation>&quot;%1&quot; is not a date. Write it as year-month-day, like 2026-11-21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount in kroner. Write it like 1 234,50.</source>
        <extracomment>%1 is the text that was met, for example in a file</extracomment>
        <translation>&quot;%1&quot; is not an amount in kroner. Write it like 1 234,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than two decimals; an amount has whole øre.</source>
        <translation>&quot;%1&quot; has more than two decimals; an amount has whole øre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. Write thousands with a blank and øre with a comma, like 1 234,50.</source>
        <translation>&quot;%1&quot; can be read in two ways. Write thousands with a blank and øre with a comma, like 1 234,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than any amount Kravbok keeps. Check the number of digits.</source>
        <translation>&quot;%1&quot; is larger than any amount Kravbok keeps. Check the number of digits.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate. Write percent a year, like 12,25.</source>
        <translation>&quot;%1&quot; is not a rate. Write percent a year, like 12,25.</translation>
    </message>
</context>
<context>
    <name>petition</name>
    <message>
        <source>The petition cannot be read at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than %1 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day is written as 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most %1 texts is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each member of the list is a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most %1 objects is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model 1.0 has this member no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is not known in model 1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preflight.json: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format is not kravbok-preflight/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no name of its own, no law or no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no sentence in &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is utlegg or utleggOgForliksklageKombinert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The petition is larger than four megabytes; no petition is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A petition is one JSON object in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The petition is no JSON at byte %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is no utleggsbegjæring: it has neither kravTilInnkreving nor tvangsfullbyrdelsestype.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>petition.json: the format is not kravbok-petition-words/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>petition.json: &quot;%1&quot; is not the same in both languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say in &quot;%2&quot; why it is not judged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>The answer of Norges Bank cannot be read: %1.</source>
        <extracomment>%1 says what is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1; %2&quot; is no day with a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks one of the columns TIME_PERIOD, OBS_VALUE and INSTRUMENT_TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has %2 cells, its heading %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is about another rate (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no SDMX-JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about another rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds %1 series where one was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an observation has no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in Enhetsregisteret. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no organisation number: nine digits, the last a control digit.</source>
        <translation type="unfinished">&quot;%1&quot; is no organisation number: nine digits, the last a control digit.</translation>
    </message>
    <message>
        <source>The answer of Enhetsregisteret cannot be read: %1.</source>
        <extracomment>%1 says what is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation type="unfinished">it is no JSON object</translation>
    </message>
    <message>
        <source>it has no organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks the name or the form of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The key lies in a file behind a passphrase: give it in KRAVBOK_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the key file (256 MB are needed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key file already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no key file of Kravbok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase in KRAVBOK_PASSWORD does not open the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored encrypted here yet, so there is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1). Unlock it, or set KRAVBOK_PASSWORD to keep the key in a file behind that passphrase.</source>
        <extracomment>%1 is what the system&apos;s keyring answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry is no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that signs law files is 32 bytes in base64; this is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is no Ed25519 signature: 64 bytes, or base64 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the file: it was changed, or signed by somebody this program does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no secret signing key: 64 bytes in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that encrypts (libsodium) does not start here. Install Kravbok again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored encrypted cannot be opened with the key of this machine. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statementRows</name>
    <message>
        <source>%1 days × %2 % of %3 / %4</source>
        <translation>%1 days × %2 % of %3 / %4</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>%1 periods</source>
        <translation>%1 periods</translation>
    </message>
    <message>
        <source>agreed rate</source>
        <translation>agreed rate</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>of the interest</source>
        <translation>of the interest</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Invoice %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Credited</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Paid before</translation>
    </message>
    <message>
        <source>as the ledger showed when the invoice was read</source>
        <translation>as the ledger showed when the invoice was read</translation>
    </message>
    <message>
        <source>of the principal</source>
        <translation>of the principal</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>reversed</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Other costs</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>To pay today</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>+ %1 a day</source>
        <translation>+ %1 a day</translation>
    </message>
    <message>
        <source>the rate of the next day is not fixed yet</source>
        <translation>the rate of the next day is not fixed yet</translation>
    </message>
    <message>
        <source>%1, rate from %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, less fees charged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1, row %2: %3 Restore the newest sound backup.</source>
        <extracomment>%1 is a table name, %2 a row number, %3 a sentence that says what is wrong with it.</extracomment>
        <translation>%1, row %2: %3 Restore the newest sound backup.</translation>
    </message>
    <message>
        <source>%1 cannot be read. See that it is there and that your user may read it.</source>
        <translation>%1 cannot be read. See that it is there and that your user may read it.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2. Make room on the disk and try again.</source>
        <translation>%1 cannot be copied to %2. Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>%1 is not sound and was not restored. %2, row %3: %4</source>
        <extracomment>%1 is a file, %2 a table name, %3 a row number, %4 a sentence that says what is wrong with it.</extracomment>
        <translation>%1 is not sound and was not restored. %2, row %3: %4</translation>
    </message>
    <message>
        <source>%1 is in use. Close every window of the program and try again.</source>
        <translation>%1 is in use. Close every window of the program and try again.</translation>
    </message>
    <message>
        <source>%1 is in use or was not closed properly. Open it in the program, make a backup of it and restore that.</source>
        <translation>%1 is in use or was not closed properly. Open it in the program, make a backup of it and restore that.</translation>
    </message>
    <message>
        <source>This case is no longer there. Reload the page.</source>
        <translation>This case is no longer there. Reload the page.</translation>
    </message>
    <message>
        <source>This invoice is no longer there. Reload the page.</source>
        <translation>This invoice is no longer there. Reload the page.</translation>
    </message>
    <message>
        <source>The invoice is in case %1 already. Close that case or take the invoice out of it first.</source>
        <translation>The invoice is in case %1 already. Close that case or take the invoice out of it first.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer than the case. Start a case of its own for it.</source>
        <translation>The invoice belongs to another customer than the case. Start a case of its own for it.</translation>
    </message>
    <message>
        <source>A case needs the day it was opened. Enter the date.</source>
        <translation>A case needs the day it was opened. Enter the date.</translation>
    </message>
    <message>
        <source>The case cannot be opened again: one of its invoices is in another case now. Close that case first.</source>
        <translation>The case cannot be opened again: one of its invoices is in another case now. Close that case first.</translation>
    </message>
    <message>
        <source>The invoice is not in this case. Reload the page.</source>
        <translation>The invoice is not in this case. Reload the page.</translation>
    </message>
    <message>
        <source>The ledger item %1 is stored already. Import the file again instead of adding it.</source>
        <translation>The ledger item %1 is stored already. Import the file again instead of adding it.</translation>
    </message>
    <message>
        <source>The invoice is in a case, a letter or a payment and cannot be removed. Withdraw the case instead.</source>
        <translation>The invoice is in a case, a letter or a payment and cannot be removed. Withdraw the case instead.</translation>
    </message>
    <message>
        <source>The firm has not been entered yet. Enter its name and account number first.</source>
        <translation>The firm has not been entered yet. Enter its name and account number first.</translation>
    </message>
    <message>
        <source>There is no file %1. Choose another folder, or make a new workspace there.</source>
        <translation>There is no file %1. Choose another folder, or make a new workspace there.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database. Choose the file in it.</source>
        <translation>%1 is a folder, not a database. Choose the file in it.</translation>
    </message>
    <message>
        <source>%1 is empty. Restore a backup; if nothing was ever stored in it, delete the file.</source>
        <translation>%1 is empty. Restore a backup; if nothing was ever stored in it, delete the file.</translation>
    </message>
    <message>
        <source>The database driver is missing from this installation. Install the program again.</source>
        <translation>The database driver is missing from this installation. Install the program again.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the database.</source>
        <translation>Other users of this computer may read the database.</translation>
    </message>
    <message>
        <source>Take their rights to the file away.</source>
        <translation>Take their rights to the file away.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Do not use it further; restore the newest backup.</source>
        <translation>%1 is damaged (%2). Do not use it further; restore the newest backup.</translation>
    </message>
    <message>
        <source>%1 is damaged: row %2 of %3 points to something that is not there. Restore the newest backup.</source>
        <translation>%1 is damaged: row %2 of %3 points to something that is not there. Restore the newest backup.</translation>
    </message>
    <message>
        <source>This customer is no longer there. Reload the page.</source>
        <translation>This customer is no longer there. Reload the page.</translation>
    </message>
    <message>
        <source>There is a customer with the number %1 already. Choose another number.</source>
        <translation>There is a customer with the number %1 already. Choose another number.</translation>
    </message>
    <message>
        <source>The customer has invoices, cases or payments and cannot be removed. Take those back first.</source>
        <translation>The customer has invoices, cases or payments and cannot be removed. Take those back first.</translation>
    </message>
    <message>
        <source>The database driver of this installation cannot keep accounts safely. Install the program again.</source>
        <translation>The database driver of this installation cannot keep accounts safely. Install the program again.</translation>
    </message>
    <message>
        <source>%1 is the list of creditors, not the file of one. Choose kravbok.sqlite in a creditor&apos;s folder.</source>
        <translation>%1 is the list of creditors, not the file of one. Choose kravbok.sqlite in a creditor&apos;s folder.</translation>
    </message>
    <message>
        <source>%1 is the file of one creditor, not the list of creditors. Choose the folder of the workspace.</source>
        <translation>%1 is the file of one creditor, not the list of creditors. Choose the folder of the workspace.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose a file that Kravbok has made.</source>
        <translation>%1 is a database of another program. Choose a file that Kravbok has made.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it and try again.</source>
        <translation>Another program has %1 open. Close it and try again.</translation>
    </message>
    <message>
        <source>This is stored already. Reload the page and look before you try again.</source>
        <translation>This is stored already. Reload the page and look before you try again.</translation>
    </message>
    <message>
        <source>Something else depends on this, or it belongs to something that is gone. Reload the page and try again.</source>
        <translation>Something else depends on this, or it belongs to something that is gone. Reload the page and try again.</translation>
    </message>
    <message>
        <source>What has been recorded can be neither changed nor removed. Record a correction instead.</source>
        <translation>What has been recorded can be neither changed nor removed. Record a correction instead.</translation>
    </message>
    <message>
        <source>A value is not what the database accepts. Check amounts, dates and choices, then try again.</source>
        <translation>A value is not what the database accepts. Check amounts, dates and choices, then try again.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Wait until it is done, or close it, and try again.</source>
        <translation>Another program is writing to %1. Wait until it is done, or close it, and try again.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give your user the right to write the file and its folder, or move them to another disk.</source>
        <translation>%1 cannot be written. Give your user the right to write the file and its folder, or move them to another disk.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was stored. Make room and try again.</source>
        <translation>The disk that holds %1 is full. Nothing was stored. Make room and try again.</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose another file, or restore a backup.</source>
        <translation>%1 is not a database. Choose another file, or restore a backup.</translation>
    </message>
    <message>
        <source>%1 is damaged. Do not use it further; restore the newest backup.</source>
        <translation>%1 is damaged. Do not use it further; restore the newest backup.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. See that the folder is there and that your user may write in it.</source>
        <translation>%1 cannot be opened. See that the folder is there and that your user may write in it.</translation>
    </message>
    <message>
        <source>The disk failed while working on %1. Nothing was stored. Check the disk, then try again.</source>
        <translation>The disk failed while working on %1. Nothing was stored. Check the disk, then try again.</translation>
    </message>
    <message>
        <source>A document is too large for %1. Make it smaller and try again.</source>
        <translation>A document is too large for %1. Make it smaller and try again.</translation>
    </message>
    <message>
        <source>The database %1 refused the work. Restart the program; if it happens again, check the file.</source>
        <translation>The database %1 refused the work. Restart the program; if it happens again, check the file.</translation>
    </message>
    <message>
        <source>%1 cannot be made. See that the disk is there and has room, and that your user may write in the folder.</source>
        <translation>%1 cannot be made. See that the disk is there and has room, and that your user may write in the folder.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name or folder.</source>
        <translation>%1 is there already. Choose another name or folder.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where two programs can damage it. Keep the workspace on a disk of this computer and put backups on the share.</source>
        <translation>%1 lies on a network share, where two programs can damage it. Keep the workspace on a disk of this computer and put backups on the share.</translation>
    </message>
    <message>
        <source>The folder “%1” is copied by another program while it is in use. That can damage the database.</source>
        <translation>The folder “%1” is copied by another program while it is in use. That can damage the database.</translation>
    </message>
    <message>
        <source>Move the workspace to a folder that is not synchronised and put backups in this one.</source>
        <translation>Move the workspace to a folder that is not synchronised and put backups in this one.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>A row is missing from the history.</source>
        <translation>A row is missing from the history.</translation>
    </message>
    <message>
        <source>The row was changed after it was recorded.</source>
        <translation>The row was changed after it was recorded.</translation>
    </message>
    <message>
        <source>The end of the history is missing.</source>
        <translation>The end of the history is missing.</translation>
    </message>
    <message>
        <source>There is no such import. Reload the list of imports.</source>
        <translation>There is no such import. Reload the list of imports.</translation>
    </message>
    <message>
        <source>This import has been taken back already. Reload the list of imports.</source>
        <translation>This import has been taken back already. Reload the list of imports.</translation>
    </message>
    <message>
        <source>This letter is no longer there. Reload the page.</source>
        <translation>This letter is no longer there. Reload the page.</translation>
    </message>
    <message>
        <source>The letter has moved on in the meantime. Reload the page and look before you try again.</source>
        <translation>The letter has moved on in the meantime. Reload the page and look before you try again.</translation>
    </message>
    <message>
        <source>This letter has been made already, perhaps in another window. Look among the letters before you make it again.</source>
        <translation>This letter has been made already, perhaps in another window. Look among the letters before you make it again.</translation>
    </message>
    <message>
        <source>The letter and its PDF do not belong together. Make the letter again.</source>
        <translation>The letter and its PDF do not belong together. Make the letter again.</translation>
    </message>
    <message>
        <source>The stored letter %1 is no longer what was sent: its bytes do not fit their fingerprint. Restore it from a backup.</source>
        <translation>The stored letter %1 is no longer what was sent: its bytes do not fit their fingerprint. Restore it from a backup.</translation>
    </message>
    <message>
        <source>This installation lacks a part of its database description. Install the program again.</source>
        <translation>This installation lacks a part of its database description. Install the program again.</translation>
    </message>
    <message>
        <source>%1 was last used with a newer version of Kravbok. Install that version, or a later one, and open the file with it.</source>
        <translation>%1 was last used with a newer version of Kravbok. Install that version, or a later one, and open the file with it.</translation>
    </message>
    <message>
        <source>%1 is from an older version of Kravbok and was opened for reading only. Open it once in the program, then try again.</source>
        <translation>%1 is from an older version of Kravbok and was opened for reading only. Open it once in the program, then try again.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to this version of Kravbok and was left as it was. %2</source>
        <extracomment>%1 is a file, %2 a sentence that says what went wrong.</extracomment>
        <translation>%1 could not be brought up to this version of Kravbok and was left as it was. %2</translation>
    </message>
    <message>
        <source>Restore the newest backup, or go on with the version you had.</source>
        <translation>Restore the newest backup, or go on with the version you had.</translation>
    </message>
    <message>
        <source>This payment is no longer there. Reload the page.</source>
        <translation>This payment is no longer there. Reload the page.</translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to it. Spread it again.</source>
        <translation>The parts of the payment do not add up to it. Spread it again.</translation>
    </message>
    <message>
        <source>The payment has been taken back already. Reload the page.</source>
        <translation>The payment has been taken back already. Reload the page.</translation>
    </message>
    <message>
        <source>The payment has not been taken back. Reload the page.</source>
        <translation>The payment has not been taken back. Reload the page.</translation>
    </message>
    <message>
        <source>The program asked the database something it cannot answer. Nothing was stored. Please report this.</source>
        <translation>The program asked the database something it cannot answer. Nothing was stored. Please report this.</translation>
    </message>
    <message>
        <source>The database gave up this work after an error. Nothing was stored; try again.</source>
        <translation>The database gave up this work after an error. Nothing was stored; try again.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: what was there before is not readable. Restore a backup from before the import.</source>
        <translation>The import cannot be taken back: what was there before is not readable. Restore a backup from before the import.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: a row it changed is gone. Restore a backup from before the import.</source>
        <translation>The import cannot be taken back: a row it changed is gone. Restore a backup from before the import.</translation>
    </message>
    <message>
        <source>The program tried to store two things at once. Nothing was stored. Please report this.</source>
        <translation>The program tried to store two things at once. Nothing was stored. Please report this.</translation>
    </message>
    <message>
        <source>%1 was brought up to a newer version of Kravbok while this one had it open. Close this window and use the newer version.</source>
        <translation>%1 was brought up to a newer version of Kravbok while this one had it open. Close this window and use the newer version.</translation>
    </message>
    <message>
        <source>The program tried to store the same thing twice. Please report this.</source>
        <translation>The program tried to store the same thing twice. Please report this.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>The file is damaged (%1).</translation>
    </message>
    <message>
        <source>The row points to something that is not there.</source>
        <translation>The row points to something that is not there.</translation>
    </message>
    <message>
        <source>This part of the database is missing or was changed by another program.</source>
        <translation>This part of the database is missing or was changed by another program.</translation>
    </message>
    <message>
        <source>Another program has added this to the database.</source>
        <translation>Another program has added this to the database.</translation>
    </message>
    <message>
        <source>What the letter says was changed after it was made.</source>
        <translation>What the letter says was changed after it was made.</translation>
    </message>
    <message>
        <source>The PDF is missing or is not the one that was made.</source>
        <translation>The PDF is missing or is not the one that was made.</translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to it.</source>
        <translation>The parts of the payment do not add up to it.</translation>
    </message>
    <message>
        <source>This creditor is not in the workspace. Reload the list.</source>
        <translation>This creditor is not in the workspace. Reload the list.</translation>
    </message>
    <message>
        <source>A creditor with the organisation number %1 or the folder “%2” is in the workspace already. Open that one.</source>
        <translation>A creditor with the organisation number %1 or the folder “%2” is in the workspace already. Open that one.</translation>
    </message>
    <message>
        <source>This bank payment is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document %1 is not the one that was taken in. Restore the newest sound backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit note must be for more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns are remembered for such a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instalment plan is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has an instalment plan already. Cancel that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalments do not add up to the debt. Propose them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This limitation event is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreed extension, and nothing else, needs the day it lasts to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such rule in force. See the list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much is not left of what was paid too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This surplus is no longer there. Reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of vouchers with that number. See: kravbok-cli voucher list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>surpluslist</name>
    <message>
        <source>Case %1</source>
        <translation type="unfinished">Case %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation type="unfinished">Invoice %1</translation>
    </message>
    <message>
        <source>%1 sent back %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Customer</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">Came in</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <translation type="unfinished">Too much</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waitinglist</name>
    <message>
        <source>No KID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown KID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KID of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Taken back</translation>
    </message>
    <message>
        <source>Same money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished">Case %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation type="unfinished">Invoice %1</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank does not say who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Amount</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money from account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is proposed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 is told of up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank: %1. Fetch a newer file before you send letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Sole trader</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Public body</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>We withdraw the case</source>
        <translation>We withdraw the case</translation>
    </message>
    <message>
        <source>The debtor is insolvent</source>
        <translation>The debtor is insolvent</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Time-barred</source>
        <translation>Time-barred</translation>
    </message>
    <message>
        <source>Handed to an agency</source>
        <translation>Handed to an agency</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation>Cannot be collected</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>A letter waits in the outbox</source>
        <translation>A letter waits in the outbox</translation>
    </message>
    <message>
        <source>Can start from %1</source>
        <translation>Can start from %1</translation>
    </message>
    <message>
        <source>Can start now</source>
        <translation>Can start now</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Ready: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Closed %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Paused until %1</translation>
    </message>
    <message>
        <source>The objection must be settled first</source>
        <translation>The objection must be settled first</translation>
    </message>
    <message>
        <source>Case started for invoice %1</source>
        <translation>Case started for invoice %1</translation>
    </message>
    <message>
        <source>The case goes on</source>
        <translation>The case goes on</translation>
    </message>
    <message>
        <source>The debtor objects</source>
        <translation>The debtor objects</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Paid in full</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 made</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 approved</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 held back</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>%1 released</translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation>%1 printed</translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation>%1 posted</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 came back</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 withdrawn</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Paid %1</translation>
    </message>
    <message>
        <source>Payment of %1 taken back</source>
        <translation>Payment of %1 taken back</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>to pay %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>deadline %1</translation>
    </message>
    <message>
        <source>costs %1, interest %2, principal %3</source>
        <translation>costs %1, interest %2, principal %3</translation>
    </message>
    <message>
        <source>too much: %1</source>
        <translation>too much: %1</translation>
    </message>
    <message>
        <source>a rest of %1 was let go by the rule for small rests</source>
        <translation>a rest of %1 was let go by the rule for small rests</translation>
    </message>
    <message numerus="yes">
        <source>Instalment plan proposed: %1 in %n instalment(s)</source>
        <translation>
            <numerusform>Instalment plan proposed: %1 in %n instalment</numerusform>
            <numerusform>Instalment plan proposed: %1 in %n instalments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The debtor agreed to pay %1 in %n instalment(s)</source>
        <translation>
            <numerusform>The debtor agreed to pay %1 in %n instalment</numerusform>
            <numerusform>The debtor agreed to pay %1 in %n instalments</numerusform>
        </translation>
    </message>
    <message>
        <source>The instalment plan was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalment plan ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objection is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1: %2 credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1: whose claim it is, or its rate, was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charged by a letter taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 charged by a letter counts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1: limitation event of %2 noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1: limitation event of %2 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 came from case %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1 moved to case %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used for another invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the event of %2 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 served %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the debtor answered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the debtor objected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrawn %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment taken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment in vain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended without a decision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 settled %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared bankrupt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on attachment looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not sent back after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>%1 is missing from the program. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zip</name>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file in the archive, or stands there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be written: %1. Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut off (%2). Fetch or export it again.</source>
        <extracomment>%1 &quot;the archive&quot; or a member&apos;s name, %2 the unpacker&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacks to more than the %2 it declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has more than %1 members; no export has that many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds a member with a name that leads out of it: &quot;%1&quot;. It was made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is a link, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is locked with a password (%1). Unpack it yourself, and import the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds &quot;%1&quot; twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of %1 would unpack to more than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of %1 would unpack to %2, %3 times its size. Accounting files do not pack that well; it was made to fill the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would unpack to %2; at most %3 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be unpacked: %2. Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unpacking was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
