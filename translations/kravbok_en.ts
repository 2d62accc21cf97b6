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
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Show the case as of this day</source>
        <translation>Show the case as of this day</translation>
    </message>
    <message>
        <source>Any day, past or coming: t is today, +14 in fourteen days.</source>
        <translation>Any day, past or coming: t is today, +14 in fourteen days.</translation>
    </message>
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
        <source>Close …</source>
        <translation>Close …</translation>
    </message>
    <message>
        <source>What is owed on</source>
        <translation>What is owed on</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Open all</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>If they pay later:</source>
        <translation>If they pay later:</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
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
        <source>This step is no letter.</source>
        <translation>This step is no letter.</translation>
    </message>
    <message>
        <source>as it would look today</source>
        <translation>as it would look today</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>The case is closed.</translation>
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
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>The note is saved.</translation>
    </message>
    <message>
        <source>The case goes on.</source>
        <translation>The case goes on.</translation>
    </message>
    <message>
        <source>Pause the case until</source>
        <translation>Pause the case until</translation>
    </message>
    <message>
        <source>The case is paused until %1.</source>
        <translation>The case is paused until %1.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>The case is open again.</translation>
    </message>
    <message>
        <source>Why is the case closed?</source>
        <translation>Why is the case closed?</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>What does the debtor object to?</source>
        <translation>What does the debtor object to?</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Mark as disputed</translation>
    </message>
    <message>
        <source>The case is disputed; nothing is sent until it goes on.</source>
        <translation>The case is disputed; nothing is sent until it goes on.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>The case is closed or disputed already.</source>
        <translation>The case is closed or disputed already.</translation>
    </message>
    <message>
        <source>Register a payment</source>
        <translation>Register a payment</translation>
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
        <source>Charge the standard compensation from business and public debtors (forsinkelsesrenteloven § 3 a)</source>
        <translation>Charge the standard compensation from business and public debtors (forsinkelsesrenteloven § 3 a)</translation>
    </message>
    <message>
        <source>Most claims are from business outside VAT: costs carry VAT (inkassoforskriften chapter 2)</source>
        <translation>Most claims are from business outside VAT: costs carry VAT (inkassoforskriften chapter 2)</translation>
    </message>
    <message numerus="yes">
        <source>The law asks for at least %n days (inkassoloven §§ 9 and 10).</source>
        <translation>
            <numerusform>The law asks for at least %n day (inkassoloven §§ 9 and 10).</numerusform>
            <numerusform>The law asks for at least %n days (inkassoloven §§ 9 and 10).</numerusform>
        </translation>
    </message>
    <message>
        <source>The small rest must be an amount, nought or more.</source>
        <translation>The small rest must be an amount, nought or more.</translation>
    </message>
    <message>
        <source>Write an amount, nought or more.</source>
        <translation>Write an amount, nought or more.</translation>
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
    <name>ImportDrop</name>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Drop a file from your accounts here</source>
        <translation>Drop a file from your accounts here</translation>
    </message>
    <message>
        <source>Kravbok reads SAF-T Financial (XML, version 1.10 and later) and lists of open entries (CSV or text). You see everything before anything is written, and an import can be taken back.</source>
        <translation>Kravbok reads SAF-T Financial (XML, version 1.10 and later) and lists of open entries (CSV or text). You see everything before anything is written, and an import can be taken back.</translation>
    </message>
    <message>
        <source>Every Norwegian accounting system can write a SAF-T file; look under reports or export. Better still is a list of open entries with due date and KID, such as Regnskap → Reskontro → Kunder → Last ned som CSV in Tripletex.</source>
        <translation>Every Norwegian accounting system can write a SAF-T file; look under reports or export. Better still is a list of open entries with due date and KID, such as Regnskap → Reskontro → Kunder → Last ned som CSV in Tripletex.</translation>
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
        <source>Ledger files (*.xml *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Ledger files (*.xml *.csv *.txt *.tsv);;All files (*)</translation>
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
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation>
            <numerusform>The first %n row is shown.</numerusform>
            <numerusform>The first %n rows are shown.</numerusform>
        </translation>
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
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
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
        <source>Register a payment</source>
        <translation>Register a payment</translation>
    </message>
    <message>
        <source>Case, invoice, KID or name</source>
        <translation>Case, invoice, KID or name</translation>
    </message>
    <message>
        <source>Costs, interest, principal</source>
        <translation>Costs, interest, principal</translation>
    </message>
    <message>
        <source>Principal first (the debtor asked for it)</source>
        <translation>Principal first (the debtor asked for it)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>t is today, -3 three days ago</source>
        <translation>t is today, -3 three days ago</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Left empty the payment waits until somebody knows whose it is.</source>
        <translation>Left empty the payment waits until somebody knows whose it is.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>No payments yet</translation>
    </message>
    <message>
        <source>Register the first one in the form, or let a newer ledger file bring them.</source>
        <translation>Register the first one in the form, or let a newer ledger file bring them.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
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
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Case %1 · %2 · %3</source>
        <translation>Case %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Invoice %1 · %2 · %3</source>
        <translation>Invoice %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Write the day the money came in.</source>
        <translation>Write the day the money came in.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Write the amount.</translation>
    </message>
    <message>
        <source>No open case or invoice is called &quot;%1&quot;.</source>
        <translation>No open case or invoice is called &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nobody knows whose it is.</source>
        <translation>Nobody knows whose it is.</translation>
    </message>
    <message>
        <source>It waits among the unplaced payments.</source>
        <translation>It waits among the unplaced payments.</translation>
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
        <source>The case settles.</source>
        <translation>The case settles.</translation>
    </message>
    <message>
        <source>The rest of %1 is let go by the rule for small rests.</source>
        <translation>The rest of %1 is let go by the rule for small rests.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 is registered.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation>The payment is taken back.</translation>
    </message>
    <message>
        <source>Take back the payment of %1?</source>
        <translation>Take back the payment of %1?</translation>
    </message>
    <message>
        <source>What it covered is owed again; a case it settled opens.</source>
        <translation>What it covered is owed again; a case it settled opens.</translation>
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
        <source>Choose a payment first.</source>
        <translation>Choose a payment first.</translation>
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
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
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
    <name>StatementView</name>
    <message>
        <source>What is owed</source>
        <translation>What is owed</translation>
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
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
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
        <source>%n claims are past three years and may be time-barred</source>
        <translation>
            <numerusform>%n claim is past three years and may be time-barred</numerusform>
            <numerusform>%n claims are past three years and may be time-barred</numerusform>
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
    <message numerus="yes">
        <source>%n payments belong to nobody yet</source>
        <translation>
            <numerusform>%n payment belongs to nobody yet</numerusform>
            <numerusform>%n payments belong to nobody yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
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
        <source>--as takes saft or csv.</source>
        <translation>--as takes saft or csv.</translation>
    </message>
    <message>
        <source>The column map %1 could not be read: %2.</source>
        <translation>The column map %1 could not be read: %2.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; this version has none yet. Save a mapping and name it with --map.</source>
        <translation>There is no preset &quot;%1&quot;; this version has none yet. Save a mapping and name it with --map.</translation>
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
        <source>the statement with the trail of every amount</source>
        <translation>the statement with the trail of every amount</translation>
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
        <source>read the file as saft or csv instead of detecting it</source>
        <translation>read the file as saft or csv instead of detecting it</translation>
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
        <source>day of the payment</source>
        <translation>day of the payment</translation>
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
        <source>read files without changing anything</source>
        <translation>read files without changing anything</translation>
    </message>
    <message>
        <source>read files into the ledger</source>
        <translation>read files into the ledger</translation>
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
        <source>the rules the program follows</source>
        <translation>the rules the program follows</translation>
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
        <source>place a payment</source>
        <translation>place a payment</translation>
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
        <source>when each open claim becomes time-barred, soonest first</source>
        <translation>when each open claim becomes time-barred, soonest first</translation>
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
</context>
<context>
    <name>engine</name>
    <message>
        <source>The ceiling for costs is not known for a claim due on %1. Send the letter without a fee.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>The ceiling for costs is not known for a claim due on %1. Send the letter without a fee.</translation>
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
        <source>This is a SAF-T file and has no columns to choose.</source>
        <translation>This is a SAF-T file and has no columns to choose.</translation>
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
        <source>This is an EHF invoice or credit note (%1). This version reads SAF-T and CSV; EHF comes later. Export the open items from the accounting system instead.</source>
        <translation>This is an EHF invoice or credit note (%1). This version reads SAF-T and CSV; EHF comes later. Export the open items from the accounting system instead.</translation>
    </message>
    <message>
        <source>This is an EHF reminder (%1), a letter about claims and not the claims themselves. This version reads SAF-T and CSV; export the open items from the accounting system.</source>
        <translation>This is an EHF reminder (%1), a letter about claims and not the claims themselves. This version reads SAF-T and CSV; export the open items from the accounting system.</translation>
    </message>
    <message>
        <source>This is a bank file (%1). This version reads SAF-T and CSV; bank files come later. Register the payments by hand, or import the ledger again after they are booked.</source>
        <translation>This is a bank file (%1). This version reads SAF-T and CSV; bank files come later. Register the payments by hand, or import the ledger again after they are booked.</translation>
    </message>
    <message>
        <source>This is a Nets file such as OCR giro (%1). This version reads SAF-T and CSV; OCR giro comes later. Register the payments by hand, or import the ledger again after they are booked.</source>
        <translation>This is a Nets file such as OCR giro (%1). This version reads SAF-T and CSV; OCR giro comes later. Register the payments by hand, or import the ledger again after they are booked.</translation>
    </message>
    <message>
        <source>This is an EDIFACT file, probably Cremul (%1). The banks have ended Cremul; order camt.054 or OCR giro from the bank.</source>
        <translation>This is an EDIFACT file, probably Cremul (%1). The banks have ended Cremul; order camt.054 or OCR giro from the bank.</translation>
    </message>
    <message>
        <source>This is a GBAT10 voucher file (%1). This version reads SAF-T and CSV; GBAT10 comes later. Export SAF-T or a list of open items instead.</source>
        <translation>This is a GBAT10 voucher file (%1). This version reads SAF-T and CSV; GBAT10 comes later. Export SAF-T or a list of open items instead.</translation>
    </message>
    <message>
        <source>This is an Excel workbook (%1). This version reads SAF-T and CSV; Excel comes later. Open it and save the sheet as CSV UTF-8.</source>
        <translation>This is an Excel workbook (%1). This version reads SAF-T and CSV; Excel comes later. Open it and save the sheet as CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is a ZIP archive (%1). Unpack it first and import the file inside.</source>
        <translation>This is a ZIP archive (%1). Unpack it first and import the file inside.</translation>
    </message>
    <message>
        <source>This is an old Excel file (%1). Open it and save the sheet as CSV UTF-8.</source>
        <translation>This is an old Excel file (%1). Open it and save the sheet as CSV UTF-8.</translation>
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
        <source>The file is not %1. This version reads saft and csv.</source>
        <translation>The file is not %1. This version reads saft and csv.</translation>
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
        <source>forsinkelsesrenteloven § 3, rate from %1 (%2)</source>
        <translation>forsinkelsesrenteloven § 3, rate from %1 (%2)</translation>
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
        <source>forsinkelsesrenteloven § 3 a, less fees charged</source>
        <translation>forsinkelsesrenteloven § 3 a, less fees charged</translation>
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
</context>
</TS>
