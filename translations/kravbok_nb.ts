<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO">
<context>
    <name>AgeingBars</name>
    <message>
        <source>Overdue by age</source>
        <translation>Forfalt etter alder</translation>
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
            <numerusform>%n faktura</numerusform>
            <numerusform>%n fakturaer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmountFilter</name>
    <message>
        <source>&quot;%1&quot;: write øre with a comma, like &gt;1000,50.</source>
        <translation>«%1»: Skriv øre med komma, for eksempel &gt;1000,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount filter. Write &gt;1000, &lt;=500,50 or 500..900.</source>
        <translation>«%1» er ikke et beløpsfilter. Skriv &gt;1000, &lt;=500,50 eller 500..900.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Holds for every case.</source>
        <translation>Gjelder for alle saker.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>Svaret er lagret.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Letters are black on white whatever you choose.</source>
        <translation>Brev er svart på hvitt uansett hva du velger.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Språk i vinduet</translation>
    </message>
    <message>
        <source>The language of letters is chosen with the firm and with each customer.</source>
        <translation>Språket i brevene velges på firmaet og på hver kunde.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Kravbok cannot start.</source>
        <translation>Kravbok kan ikke starte.</translation>
    </message>
    <message>
        <source>The firm cannot be opened.</source>
        <translation>Firmaet kan ikke åpnes.</translation>
    </message>
    <message>
        <source>Case %1 · %2</source>
        <translation>Sak %1 · %2</translation>
    </message>
    <message>
        <source>Search the ledger for &quot;%1&quot;</source>
        <translation>Søk i reskontroen etter «%1»</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Reskontro</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utsendelser</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Innbetalinger</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>I dag %1</translation>
    </message>
    <message>
        <source>Rehearsal firm</source>
        <translation>Øvingsfirma</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Foreldelse</translation>
    </message>
    <message>
        <source>Law and rates</source>
        <translation>Lov og satser</translation>
    </message>
    <message>
        <source>The law there was stays in use.</source>
        <translation>Loven som var der fra før, er fortsatt i bruk.</translation>
    </message>
</context>
<context>
    <name>AttachList</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Ingen funnet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>No open invoice has its KID or number in the text. A scanned page has no text.</source>
        <translation>Ingen åpen faktura har KID-en eller nummeret sitt i teksten. En skannet side har ingen tekst.</translation>
    </message>
    <message>
        <source>Invoices in PDF: which invoice is which?</source>
        <translation>Fakturaer i PDF: Hvilken faktura er hvilken?</translation>
    </message>
    <message>
        <source>Invoices in PDF</source>
        <translation>Fakturaer i PDF</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>La dem ligge</translation>
    </message>
    <message>
        <source>Keep with the invoices</source>
        <translation>Lagre sammen med fakturaene</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Lesingen ble stoppet.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ingen av dem</translation>
    </message>
    <message>
        <source>Which invoice is %1?</source>
        <translation>Hvilken faktura er %1?</translation>
    </message>
    <message>
        <source>That one</source>
        <translation>Velg denne</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Filene leses.</translation>
    </message>
    <message>
        <source>Choose a file whose invoice is known.</source>
        <translation>Velg en fil der fakturaen er kjent.</translation>
    </message>
    <message>
        <source>Looking for KIDs and invoice numbers in the text …</source>
        <translation>Leter etter KID og fakturanummer i teksten …</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: another invoice</source>
        <translation>Enter: en annen faktura</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n with their invoices</source>
        <translation>
            <numerusform>Lagre %n sammen med fakturaen</numerusform>
            <numerusform>Lagre %n sammen med fakturaene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices in PDF are kept with their claims.</source>
        <translation>
            <numerusform>Én faktura i PDF er lagret sammen med kravet sitt.</numerusform>
            <numerusform>%n fakturaer i PDF er lagret sammen med kravene sine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachWorkflow</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Filen %1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB. Save it in a smaller size first.</source>
        <translation>%1 er større enn 20 MB. Lagre den i mindre størrelse først.</translation>
    </message>
    <message>
        <source>%1 is no PDF. Only PDF files are kept with claims.</source>
        <translation>%1 er ikke en PDF. Bare PDF-filer lagres sammen med krav.</translation>
    </message>
    <message>
        <source>The KID %1 stands in &quot;%2&quot;.</source>
        <translation>KID %1 står i «%2».</translation>
    </message>
    <message>
        <source>The invoice number %1 stands in &quot;%2&quot;.</source>
        <translation>Fakturanummer %1 står i «%2».</translation>
    </message>
    <message>
        <source>%1 is no longer in the archive.</source>
        <translation>%1 finnes ikke lenger i arkivet.</translation>
    </message>
</context>
<context>
    <name>AuthorityCard</name>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Printed to</source>
        <translation>Skrives ut til</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>Offices and courts</source>
        <translation>Kontorer og domstoler</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Import a table of offices</source>
        <translation>Importer en tabell over kontorer</translation>
    </message>
    <message>
        <source>Export the table of offices</source>
        <translation>Eksporter tabellen over kontorer</translation>
    </message>
    <message>
        <source>Name on the envelope</source>
        <translation>Navn på konvolutten</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadresse</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Hvor det ble lest</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>Lagre kontoret</translation>
    </message>
    <message>
        <source>The address is right</source>
        <translation>Adressen er riktig</translation>
    </message>
    <message>
        <source>Back to what was shipped</source>
        <translation>Tilbake til det som fulgte med</translation>
    </message>
    <message>
        <source>%1: papers can be printed to this address.</source>
        <translation>%1: Papirer kan skrives ut til denne adressen.</translation>
    </message>
    <message>
        <source>There is no address to confirm.</source>
        <translation>Det er ingen adresse å bekrefte.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 er lagret.</translation>
    </message>
    <message>
        <source>Tables (*.json *.csv)</source>
        <translation>Tabeller (*.json *.csv)</translation>
    </message>
    <message>
        <source>Nothing would change: the table says the same, or is older.</source>
        <translation>Ingenting blir endret: Tabellen sier det samme eller er eldre.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n office(s)?</source>
        <translation>
            <numerusform>Ta inn %n kontor?</numerusform>
            <numerusform>Ta inn %n kontorer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>The offices are taken over.</source>
        <translation>Kontorene er tatt inn.</translation>
    </message>
    <message>
        <source>The table of offices lies in %1.</source>
        <translation>Tabellen over kontorer ligger i %1.</translation>
    </message>
    <message>
        <source>Ask Enhetsregisteret</source>
        <translation>Spør Enhetsregisteret</translation>
    </message>
    <message>
        <source>Looks up the postal address of every office by its organisation number. Addresses you have are kept until you say otherwise.</source>
        <translation>Slår opp postadressen til hvert kontor etter organisasjonsnummeret. Adressene du har, beholdes til du sier noe annet.</translation>
    </message>
    <message>
        <source>Ask the register</source>
        <translation>Spør registeret</translation>
    </message>
</context>
<context>
    <name>AuthorityWorkflow</name>
    <message>
        <source>Enter it once: kravbok-cli authority set %1 --address … --postcode … --town …, or fetch it from Enhetsregisteret: kravbok-cli authority fetch %1.</source>
        <translation>Legg den inn én gang: kravbok-cli authority set %1 --address … --postcode … --town …, eller hent den fra Enhetsregisteret: kravbok-cli authority fetch %1.</translation>
    </message>
    <message>
        <source>There is no office &quot;%1&quot;. See: kravbok-cli authority list</source>
        <translation>Kontoret «%1» finnes ikke. Se: kravbok-cli authority list</translation>
    </message>
    <message>
        <source>No postal address of %1 is known, so nothing is printed to it.</source>
        <translation>Postadressen til %1 er ikke kjent, så ingenting skrives ut dit.</translation>
    </message>
    <message>
        <source>When it is right: kravbok-cli authority set %1 --confirm</source>
        <translation>Når den er riktig: kravbok-cli authority set %1 --confirm</translation>
    </message>
    <message>
        <source>The address of %1 is not certain: %2. Check it before anything is printed to it.</source>
        <translation>Adressen til %1 er ikke sikker: %2. Sjekk den før noe skrives ut dit.</translation>
    </message>
    <message>
        <source>The address of %1 was last checked on %2: %3. Check it again.</source>
        <translation>Adressen til %1 ble sist sjekket %2: %3. Sjekk den igjen.</translation>
    </message>
    <message>
        <source>A postal address needs a post code and a town.</source>
        <translation>En postadresse må ha postnummer og poststed.</translation>
    </message>
    <message>
        <source>%1 is not in the post code register.</source>
        <translation>%1 finnes ikke i postnummerregisteret.</translation>
    </message>
    <message>
        <source>No postal address of %1 is known, so there is nothing to confirm.</source>
        <translation>Postadressen til %1 er ikke kjent, så det er ingenting å bekrefte.</translation>
    </message>
    <message>
        <source>entered by the user</source>
        <translation>lagt inn av brukeren</translation>
    </message>
    <message>
        <source>%1; checked by the user</source>
        <translation>%1; sjekket av brukeren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the number of no police district and no court.</source>
        <translation>«%1» er ikke nummeret til noe politidistrikt eller noen domstol.</translation>
    </message>
    <message>
        <source>%1: a field is longer than 500 signs.</source>
        <translation>%1: Et felt er lengre enn 500 tegn.</translation>
    </message>
    <message>
        <source>%1: the trust (%2) or the day (%3) cannot be read.</source>
        <translation>%1: Påliteligheten (%2) eller dagen (%3) kan ikke leses.</translation>
    </message>
    <message>
        <source>%1: the row is dated in the future (%2).</source>
        <translation>%1: Raden har en dato i fremtiden (%2).</translation>
    </message>
    <message>
        <source>%1: %2 is not in the post code register.</source>
        <translation>%1: %2 finnes ikke i postnummerregisteret.</translation>
    </message>
    <message>
        <source>The table of offices</source>
        <translation>Tabellen over kontorer</translation>
    </message>
    <message>
        <source>This is no table of offices: it does not say &quot;%1&quot;.</source>
        <translation>Dette er ikke en tabell over kontorer: Det står ikke «%1» i den.</translation>
    </message>
    <message>
        <source>The table of offices is larger than 1 MB.</source>
        <translation>Tabellen over kontorer er større enn 1 MB.</translation>
    </message>
    <message>
        <source>Municipality %1 by %2, read %3.</source>
        <translation>Kommune %1 ifølge %2, lest %3.</translation>
    </message>
</context>
<context>
    <name>BankWorkflow</name>
    <message>
        <source>&quot;%1&quot; is no Norwegian account number: eleven digits, the last of which is a control digit.</source>
        <translation>«%1» er ikke et norsk kontonummer: elleve sifre, der det siste er et kontrollsiffer.</translation>
    </message>
    <message>
        <source>Account %1 is not one of %2&apos;s.</source>
        <translation>Konto %1 tilhører ikke %2.</translation>
    </message>
    <message>
        <source>The file is about account %1, which is not one of %2&apos;s.</source>
        <translation>Filen gjelder konto %1, som ikke tilhører %2.</translation>
    </message>
    <message>
        <source>If it is, say so first: kravbok-cli payment account add %1</source>
        <translation>Hvis den gjør det, si fra først: kravbok-cli payment account add %1</translation>
    </message>
    <message>
        <source>The payment is booked on %1, which has not come yet.</source>
        <translation>Betalingen er bokført %1, en dag som ikke er kommet ennå.</translation>
    </message>
    <message>
        <source>Look at the day of this computer, or fetch the file again.</source>
        <translation>Sjekk datoen på denne maskinen, eller hent filen på nytt.</translation>
    </message>
    <message>
        <source>Account %1 is told of by more than one kind of file. Money told twice is counted once, but what differs has to be asked about.</source>
        <translation>Konto %1 står i mer enn én type fil. Penger som er meldt to ganger, telles én gang, men der filene er ulike, må du bli spurt.</translation>
    </message>
    <message>
        <source>Choose one: kravbok-cli payment account source %1 ocr</source>
        <translation>Velg én: kravbok-cli payment account source %1 ocr</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Importen ble stoppet; ingenting er endret.</translation>
    </message>
    <message>
        <source>%1 payments of %2 in all are not known from the source chosen for the account, and were not taken in.</source>
        <translation>%1 betalinger på til sammen %2 er ikke kjent fra kilden som er valgt for kontoen, og ble ikke tatt inn.</translation>
    </message>
    <message>
        <source>Fetch the newest file of the chosen source, or choose another: kravbok-cli payment accounts</source>
        <translation>Hent den nyeste filen fra den valgte kilden, eller velg en annen: kravbok-cli payment accounts</translation>
    </message>
    <message>
        <source>%1 payments are known from another file and were not counted again.</source>
        <translation>%1 betalinger er kjent fra en annen fil og ble ikke talt på nytt.</translation>
    </message>
    <message>
        <source>%1 payments are like one that is known, but for the bank&apos;s reference.</source>
        <translation>%1 betalinger ligner en som er kjent; bare referansen fra banken er en annen.</translation>
    </message>
    <message>
        <source>Say whether they are the same money: kravbok-cli payment proposals</source>
        <translation>Si om det er de samme pengene: kravbok-cli payment proposals</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gjenoppta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sett på pause</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Innsigelse</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Avslutt …</translation>
    </message>
    <message>
        <source>Calculation of interest …</source>
        <translation>Renteberegning …</translation>
    </message>
    <message>
        <source>Archive for an agency …</source>
        <translation>Arkiv til et inkassobyrå …</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Saken er avsluttet.</translation>
    </message>
    <message>
        <source>The case is closed or disputed already.</source>
        <translation>Saken er allerede avsluttet eller omtvistet.</translation>
    </message>
    <message>
        <source>The archive is being written.</source>
        <translation>Arkivet skrives.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Notatet er lagret.</translation>
    </message>
    <message>
        <source>The case goes on.</source>
        <translation>Saken er gjenopptatt.</translation>
    </message>
    <message>
        <source>Pause the case until</source>
        <translation>Sett saken på pause til</translation>
    </message>
    <message>
        <source>The case is paused until %1.</source>
        <translation>Saken er satt på pause til %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What does the debtor object to?</source>
        <translation>Hva er skyldnerens innsigelse?</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Merk som omtvistet</translation>
    </message>
    <message>
        <source>The case is disputed; nothing is sent until it goes on.</source>
        <translation>Saken er omtvistet. Ingenting sendes før den er gjenopptatt.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Saken er åpnet igjen.</translation>
    </message>
    <message>
        <source>Why is the case closed?</source>
        <translation>Hvorfor avsluttes saken?</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saken</translation>
    </message>
    <message>
        <source>Calculation of interest %1.pdf</source>
        <translation>Renteberegning %1.pdf</translation>
    </message>
    <message>
        <source>Calculation of interest as of %1</source>
        <translation>Renteberegning per %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The calculation lies in %1.</source>
        <translation>Beregningen ligger i %1.</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds the letters as they left (%n), the statement with how every amount came about, the history, and the rates it rests on. Nothing is sent and the case stays as it is: register the hand-over yourself when the agency has it. National identity numbers are left out.</source>
        <translation>
            <numerusform>Arkivet inneholder brevet slik det ble sendt, oppstillingen som viser hvordan hvert beløp er blitt til, historikken, og satsene alt bygger på. Ingenting sendes, og saken blir som den er: Registrer overleveringen selv når inkassobyrået har fått arkivet. Fødselsnumre er utelatt.</numerusform>
            <numerusform>Arkivet inneholder brevene slik de ble sendt (%n), oppstillingen som viser hvordan hvert beløp er blitt til, historikken, og satsene alt bygger på. Ingenting sendes, og saken blir som den er: Registrer overleveringen selv når inkassobyrået har fått arkivet. Fødselsnumre er utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write case %1 as an archive?</source>
        <translation>Vil du skrive sak %1 som et arkiv?</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>Velg et sted …</translation>
    </message>
    <message>
        <source>Case %1.zip</source>
        <translation>Sak %1.zip</translation>
    </message>
    <message>
        <source>Archive of the case</source>
        <translation>Arkiv av saken</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arkiver (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>The archive lies in %1 (%n files).</source>
        <translation>
            <numerusform>Arkivet ligger i %1 (én fil).</numerusform>
            <numerusform>Arkivet ligger i %1 (%n filer).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseEconomics</name>
    <message>
        <source>There is no assumption &quot;%1&quot;. They are: %2.</source>
        <translation>Forutsetningen «%1» finnes ikke. Disse finnes: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2. Write a number from 0 to %3 (%4).</source>
        <translation>«%1» kan ikke brukes som verdi for %2. Skriv et tall fra 0 til %3 (%4).</translation>
    </message>
</context>
<context>
    <name>CaseKids</name>
    <message>
        <source>The fixed part of a KID is digits only, not &quot;%1&quot;.</source>
        <translation>Den faste delen av en KID er bare sifre, ikke «%1».</translation>
    </message>
    <message>
        <source>A KID has up to 15 digits for the customer and 4 to 15 for the case.</source>
        <translation>En KID har opptil 15 sifre for kunden og 4 til 15 for saken.</translation>
    </message>
    <message>
        <source>The KID would have %1 signs; 25 is the most a bank takes.</source>
        <translation>KID ville fått %1 tegn; en bank tar høyst 25.</translation>
    </message>
    <message>
        <source>The KID agreement stored here cannot be read. Set it again: kravbok-cli kid set</source>
        <translation>KID-avtalen som er lagret her, kan ikke leses. Legg den inn på nytt: kravbok-cli kid set</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sett på pause</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Innsigelse</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>The case cannot be shown.</source>
        <translation>Saken kan ikke vises.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>%1 possible, if not paid</source>
        <translation>%1 mulig, hvis det ikke er betalt</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>Lag %1</translation>
    </message>
    <message>
        <source>%1 can be sent.</source>
        <translation>%1 kan sendes.</translation>
    </message>
    <message>
        <source>To pay %1, deadline %2. Fee %3: %4</source>
        <translation>Å betale %1, frist %2. Gebyr %3: %4</translation>
    </message>
    <message>
        <source>Can be sent from %1.</source>
        <translation>Kan sendes fra %1.</translation>
    </message>
    <message>
        <source>%1 cannot be sent.</source>
        <translation>%1 kan ikke sendes.</translation>
    </message>
    <message>
        <source>Letters are made on the day itself: go back to today.</source>
        <translation>Brev lages samme dag: gå tilbake til dagens dato.</translation>
    </message>
    <message>
        <source>%1 lies in the outbox: %2, deadline %3.</source>
        <translation>%1 ligger under Utsendelser: %2, frist %3.</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Gå til Utsendelser</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Merk som omtvistet</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv et notat</translation>
    </message>
    <message>
        <source>Register a payment</source>
        <translation>Registrer en innbetaling</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>%1 er i gang.</translation>
    </message>
    <message>
        <source>Handed in on %1, served on %2.</source>
        <translation>Levert %1, forkynt %2.</translation>
    </message>
    <message>
        <source>Handed in on %1. Register what comes of it.</source>
        <translation>Levert %1. Registrer hva som kommer ut av det.</translation>
    </message>
    <message>
        <source>Demands %1. Fee %2: %3</source>
        <translation>Krever %1. Gebyr %2: %3</translation>
    </message>
    <message>
        <source>Last day to hand it in: %1.</source>
        <translation>Siste dag for å levere: %1.</translation>
    </message>
    <message>
        <source>%1 is possible.</source>
        <translation>%1 er mulig.</translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation>Mulig fra %1.</translation>
    </message>
    <message>
        <source>%1 is not possible.</source>
        <translation>%1 er ikke mulig.</translation>
    </message>
    <message>
        <source>Compare the ways on</source>
        <translation>Sammenlign veiene videre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Instalments, invoices, archive, closing</source>
        <translation>Avdrag, fakturaer, arkiv, avslutning</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Oppstilling</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Vis brevet</translation>
    </message>
    <message>
        <source>Pay by instalments</source>
        <translation>Betal i avdrag</translation>
    </message>
    <message>
        <source>Put cases together, take invoices out</source>
        <translation>Slå sammen saker, ta ut fakturaer</translation>
    </message>
    <message>
        <source>Limitation of the invoices</source>
        <translation>Foreldelse av fakturaene</translation>
    </message>
    <message>
        <source>Change the customer …</source>
        <translation>Endre kunden …</translation>
    </message>
    <message>
        <source>No case is shown.</source>
        <translation>Ingen sak er vist.</translation>
    </message>
</context>
<context>
    <name>CaseWorkflow</name>
    <message>
        <source>One of the invoices is no longer in the ledger. Open the ledger again.</source>
        <translation>En av fakturaene er ikke lenger i reskontroen. Åpne reskontroen på nytt.</translation>
    </message>
    <message>
        <source>Invoice %1 is in case %2 already.</source>
        <translation>Faktura %1 er allerede i sak %2.</translation>
    </message>
    <message>
        <source>Invoice %1: %2</source>
        <translation>Faktura %1: %2</translation>
    </message>
    <message>
        <source>It is case %1.</source>
        <translation>Det er sak %1.</translation>
    </message>
    <message>
        <source>Choose at least one invoice.</source>
        <translation>Velg minst én faktura.</translation>
    </message>
    <message>
        <source>A pause ends on a day to come; %1 is not.</source>
        <translation>En pause må slutte på en dag fram i tid; det er ikke %1.</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avsluttet.</translation>
    </message>
    <message>
        <source>Case %1 is disputed: nothing is sent until the dispute is settled.</source>
        <translation>Sak %1 er omtvistet: ingenting sendes før tvisten er avklart.</translation>
    </message>
    <message>
        <source>Case %1 is closed. Open it again first.</source>
        <translation>Sak %1 er avsluttet. Åpne den igjen først.</translation>
    </message>
    <message>
        <source>Case %1 is neither paused nor disputed.</source>
        <translation>Sak %1 er verken på pause eller omtvistet.</translation>
    </message>
    <message>
        <source>The disputed amount must be more than zero.</source>
        <translation>Det omtvistede beløpet må være større enn null.</translation>
    </message>
    <message>
        <source>That invoice is not in case %1.</source>
        <translation>Den fakturaen er ikke i sak %1.</translation>
    </message>
    <message>
        <source>Case %1 is closed already.</source>
        <translation>Sak %1 er allerede avsluttet.</translation>
    </message>
    <message>
        <source>Case %1 is open already.</source>
        <translation>Sak %1 er allerede åpen.</translation>
    </message>
    <message>
        <source>Nothing is open in case %1.</source>
        <translation>Det står ingenting åpent i sak %1.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Notatet er tomt.</translation>
    </message>
    <message>
        <source>There is no invoice &quot;%1&quot; in the ledger. See: kravbok-cli ledger list</source>
        <translation>Det finnes ingen faktura «%1» i reskontroen. Se: kravbok-cli ledger list</translation>
    </message>
    <message>
        <source>Several customers have an invoice &quot;%1&quot;. Write customer/number, such as 1001/%1.</source>
        <translation>Flere kunder har en faktura «%1». Skriv kunde/nummer, for eksempel 1001/%1.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;. See: kravbok-cli case list</source>
        <translation>Det finnes ingen sak «%1». Se: kravbok-cli case list</translation>
    </message>
    <message>
        <source>Say which invoice of case %1 the amount is of.</source>
        <translation>Si hvilken faktura i sak %1 beløpet gjelder.</translation>
    </message>
    <message>
        <source>Nothing of that is disputed in case %1.</source>
        <translation>Det er ingen innsigelse mot noe av dette i sak %1.</translation>
    </message>
    <message>
        <source>The invoices of case %1 are in another case now. Split them off there.</source>
        <translation>Fakturaene i sak %1 ligger i en annen sak nå. Skill dem ut der.</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Sak %1: %2</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Debtor, case, or &gt;1000</source>
        <translation>Skyldner, sak eller &gt;1000</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klare</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Letter in the outbox</source>
        <translation>Brev til utsendelse</translation>
    </message>
    <message>
        <source>Paused or disputed</source>
        <translation>På pause eller omtvistet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation>
            <numerusform>%n åpen sak</numerusform>
            <numerusform>%n åpne saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n vist</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed today</source>
        <translation>Skyldig i dag</translation>
    </message>
    <message numerus="yes">
        <source>Make %n letters</source>
        <translation>
            <numerusform>Lag %n brev</numerusform>
            <numerusform>Lag %n brev</numerusform>
        </translation>
    </message>
    <message>
        <source>The next lawful letter of each case shown. They wait in the outbox until you have looked at them.</source>
        <translation>Det neste lovlige brevet i hver sak som vises. Brevene venter under Utsendelser til du har sett på dem.</translation>
    </message>
    <message>
        <source>No case shown here can take its next step today.</source>
        <translation>Ingen av sakene som vises, kan ta sitt neste steg i dag.</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>Det er ingen saker ennå</translation>
    </message>
    <message>
        <source>Tick overdue invoices in the ledger and press Start.</source>
        <translation>Kryss av forfalte fakturaer i reskontroen og trykk på Start.</translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation>Gå til reskontroen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No case fits the chip and the search.</source>
        <translation>Ingen saker passer til filteret og søket.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>%n letters lie in the outbox.</source>
        <translation>
            <numerusform>%n brev ligger under Utsendelser.</numerusform>
            <numerusform>%n brev ligger under Utsendelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Gå gjennom</translation>
    </message>
    <message>
        <source>Making letter %1 of %2 …</source>
        <translation>Lager brev %1 av %2 …</translation>
    </message>
    <message>
        <source>Make the next letter of every case shown</source>
        <translation>Lag det neste brevet i hver sak som vises</translation>
    </message>
</context>
<context>
    <name>ClaimWorkflow</name>
    <message>
        <source>Say what to set: whether it is a consumer&apos;s claim, or its agreed rate.</source>
        <translation>Si hva som skal settes: om det er et forbrukerkrav, eller den avtalte renten.</translation>
    </message>
    <message>
        <source>%1 is a credit, not a claim.</source>
        <translation>%1 er en kreditt, ikke et krav.</translation>
    </message>
    <message>
        <source>A credit note must be for more than zero.</source>
        <translation>En kreditnota må være på mer enn null.</translation>
    </message>
    <message>
        <source>A credit note bears the day it was made, today at the latest.</source>
        <translation>En kreditnota har datoen den ble laget, senest i dag.</translation>
    </message>
    <message>
        <source>Invoice %1 stands for %2; no more than that can be credited.</source>
        <translation>Faktura %1 står med %2; mer enn det kan ikke krediteres.</translation>
    </message>
    <message>
        <source>Say which letters.</source>
        <translation>Si hvilke brev.</translation>
    </message>
    <message>
        <source>Letter %1 is not in case %2.</source>
        <translation>Brev %1 hører ikke til sak %2.</translation>
    </message>
    <message>
        <source>Letter %1 charged nothing.</source>
        <translation>Brev %1 har ikke noe gebyr.</translation>
    </message>
    <message>
        <source>What letter %1 charged is taken back already.</source>
        <translation>Gebyret i brev %1 er allerede trukket tilbake.</translation>
    </message>
    <message>
        <source>What letter %1 charged stands already.</source>
        <translation>Gebyret i brev %1 gjelder allerede.</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message>
        <source>How you collect</source>
        <translation>Slik driver du inn</translation>
    </message>
    <message>
        <source>A change holds for letters made from now on. Letters already made keep their figures and deadlines.</source>
        <translation>En endring gjelder for brev som lages fra nå av. Brev som allerede er laget, beholder tall og frister.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n days if a later letter shall carry a fee.</source>
        <translation>
            <numerusform>Minst %n dag hvis et senere brev skal ha gebyr.</numerusform>
            <numerusform>Minst %n dager hvis et senere brev skal ha gebyr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The law asks for at least %n days.</source>
        <translation>
            <numerusform>Loven krever minst %n dag.</numerusform>
            <numerusform>Loven krever minst %n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline in days: %1</source>
        <translation>Frist i dager: %1</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Dager for betaling underveis</translation>
    </message>
    <message>
        <source>After a deadline, for payments under way.</source>
        <translation>Etter en frist, for betalinger som er underveis.</translation>
    </message>
    <message>
        <source>Small rest in kroner</source>
        <translation>Liten rest i kroner</translation>
    </message>
    <message>
        <source>A rest up to this is let go, and the case settles.</source>
        <translation>En rest opp til dette ettergis, og saken blir gjort opp.</translation>
    </message>
    <message>
        <source>365 or 366 days, as the year has</source>
        <translation>365 eller 366 dager, etter året</translation>
    </message>
    <message>
        <source>Always 365 days</source>
        <translation>Alltid 365 dager</translation>
    </message>
    <message>
        <source>Days in a year of interest</source>
        <translation>Dager i renteåret</translation>
    </message>
    <message>
        <source>Charge letter fees where the law allows them</source>
        <translation>Krev gebyr for brev der loven tillater det</translation>
    </message>
    <message>
        <source>Charge late interest</source>
        <translation>Krev forsinkelsesrente</translation>
    </message>
    <message>
        <source>The small rest must be an amount, nought or more.</source>
        <translation>Den lille resten må være et beløp, null eller mer.</translation>
    </message>
    <message>
        <source>Write an amount, nought or more.</source>
        <translation>Skriv et beløp, null eller mer.</translation>
    </message>
    <message>
        <source>Charge the standard compensation from business and public debtors (%1)</source>
        <translation>Krev standardkompensasjon av næringsdrivende og offentlige skyldnere (%1)</translation>
    </message>
    <message>
        <source>Most claims are from business outside VAT: costs carry VAT (%1)</source>
        <translation>De fleste krav er fra virksomhet uten mva.: kostnadene får mva. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The law asks for at least %n days (%1).</source>
        <translation>
            <numerusform>Loven krever minst %n dag (%1).</numerusform>
            <numerusform>Loven krever minst %n dager (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action, a debtor, a case or an invoice</source>
        <translation>Søk etter en handling, skyldner, sak eller faktura</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treff</translation>
    </message>
</context>
<context>
    <name>CsvPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Blir til</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd.mm.yyyy, t, +14</source>
        <translation>dd.mm.åååå, t, +14</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>What if: the day</source>
        <translation>Hva om: dagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 possible, if not paid</source>
        <translation>%1: %2 mulig, hvis ikke betalt</translation>
    </message>
    <message>
        <source>No further step on the line.</source>
        <translation>Ingen flere steg på linjen.</translation>
    </message>
</context>
<context>
    <name>DebtorEdit</name>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 er som før.</translation>
    </message>
    <message>
        <source>Change customer %1</source>
        <translation>Endre kunde %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 er lagret.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in the outbox keep the old address: withdraw them and make them again.</source>
        <translation>
            <numerusform>%n brev i utboksen har den gamle adressen: trekk det tilbake og lag det på nytt.</numerusform>
            <numerusform>%n brev i utboksen har den gamle adressen: trekk dem tilbake og lag dem på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>DebtorForm</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Kundetype</translation>
    </message>
    <message>
        <source>The law differs: fees, compensation and the legal steps follow it.</source>
        <translation>Loven er ulik: gebyrer, kompensasjon og rettslige steg følger av typen.</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Nine digits; empty for a person.</source>
        <translation>Ni siffer; tomt for en person.</translation>
    </message>
    <message>
        <source>Street or box</source>
        <translation>Gate eller postboks</translation>
    </message>
    <message>
        <source>Several lines are parted by commas.</source>
        <translation>Flere linjer skilles med komma.</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The firm&apos;s own</source>
        <translation>Firmaets eget</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Språk i brev</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, such as SE; empty for Norway.</source>
        <translation>To bokstaver, for eksempel SE; tomt for Norge.</translation>
    </message>
</context>
<context>
    <name>DebtorWorkflow</name>
    <message>
        <source>the firm&apos;s own</source>
        <translation>firmaets eget</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>sole trader</source>
        <translation>enkeltpersonforetak</translation>
    </message>
    <message>
        <source>company</source>
        <translation>selskap</translation>
    </message>
    <message>
        <source>public body</source>
        <translation>offentlig organ</translation>
    </message>
    <message>
        <source>There is no customer with the number %1.</source>
        <translation>Det er ingen kunde med nummer %1.</translation>
    </message>
    <message>
        <source>A customer needs a name of at most %1 signs.</source>
        <translation>En kunde må ha et navn på høyst %1 tegn.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits, the last a control digit. Leave it empty for a person.</source>
        <translation>Et organisasjonsnummer har ni siffer, det siste et kontrollsiffer. La det stå tomt for en person.</translation>
    </message>
    <message>
        <source>At most %1 lines of %2 signs have room in the window of an envelope.</source>
        <translation>Høyst %1 linjer på %2 tegn får plass i konvoluttvinduet.</translation>
    </message>
    <message>
        <source>A country is given by its two letters, such as SE. Leave it empty for Norway.</source>
        <translation>Et land oppgis med to bokstaver, for eksempel SE. La det stå tomt for Norge.</translation>
    </message>
    <message>
        <source>A Norwegian post code has four digits.</source>
        <translation>Et norsk postnummer har fire siffer.</translation>
    </message>
    <message>
        <source>The post code cannot be printed as it stands.</source>
        <translation>Postnummeret kan ikke skrives ut slik det står.</translation>
    </message>
    <message>
        <source>An address needs a town. Empty every line of it if there is none.</source>
        <translation>En adresse må ha et poststed. Tøm alle linjene hvis det ikke finnes noen adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>«%1» er ingen e-postadresse.</translation>
    </message>
    <message>
        <source>The telephone number cannot be kept as it stands.</source>
        <translation>Telefonnummeret kan ikke lagres slik det står.</translation>
    </message>
    <message>
        <source>Letters are written in nb, nn or en, not &quot;%1&quot;.</source>
        <translation>Brev skrives på nb, nn eller en, ikke «%1».</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>organisation number</source>
        <translation>organisasjonsnummer</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>The customer was changed by hand: %1.</source>
        <translation>Kunden ble endret for hånd: %1.</translation>
    </message>
</context>
<context>
    <name>DemoWorkflow</name>
    <message>
        <source>Making the rehearsal firm was stopped.</source>
        <translation>Opprettelsen av øvingsfirmaet ble stoppet.</translation>
    </message>
    <message>
        <source>The script&apos;s case %1 is not ready for its last letter.</source>
        <translation>Sak %1 i øvingsfirmaet er ikke klar for sitt siste brev.</translation>
    </message>
    <message>
        <source>%1 could not be put in its place. Choose an empty folder.</source>
        <translation>%1 kunne ikke settes på plass. Velg en tom mappe.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already. Choose a new folder for the rehearsal firm.</source>
        <translation>Det finnes allerede en arbeidsmappe i %1. Velg en ny mappe for øvingsfirmaet.</translation>
    </message>
    <message>
        <source>The rates of the law are known until %1, so the rehearsal must end by then.</source>
        <translation>Lovens satser er kjent til %1, så øvingen må slutte innen da.</translation>
    </message>
</context>
<context>
    <name>DocumentWorkflow</name>
    <message>
        <source>No document asks for &quot;%1&quot;. What can be answered: %2.</source>
        <translation>Ingen dokumenter spør om «%1». Dette kan besvares: %2.</translation>
    </message>
    <message>
        <source>who signs, in print</source>
        <translation>hvem som signerer, med trykte bokstaver</translation>
    </message>
    <message>
        <source>in which role</source>
        <translation>i hvilken rolle</translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation>hvor det signeres</translation>
    </message>
    <message>
        <source>signed copies of a konkursvarsel (2)</source>
        <translation>signerte eksemplarer av et konkursvarsel (2)</translation>
    </message>
    <message>
        <source>prosessfullmektig: name, number, address</source>
        <translation>prosessfullmektig: navn, nummer, adresse</translation>
    </message>
    <message>
        <source>street address for service, lines parted by commas</source>
        <translation>gateadresse for forkynnelse, linjer skilt med komma</translation>
    </message>
    <message>
        <source>others who can be served: &quot;role: name, address; role: …&quot;</source>
        <translation>andre det kan forkynnes for: «rolle: navn, adresse; rolle: …»</translation>
    </message>
    <message>
        <source>what helps the process server</source>
        <translation>det som hjelper stevnevitnet</translation>
    </message>
    <message>
        <source>owner of a sole trader&apos;s firm</source>
        <translation>innehaver av et enkeltpersonforetak</translation>
    </message>
    <message>
        <source>birth date of a person</source>
        <translation>fødselsdatoen til en person</translation>
    </message>
    <message>
        <source>what the claim concerns</source>
        <translation>hva kravet gjelder</translation>
    </message>
    <message>
        <source>what happened, in a few sentences</source>
        <translation>hva som skjedde, i noen få setninger</translation>
    </message>
    <message>
        <source>what the debtor objects</source>
        <translation>hva skyldneren innvender</translation>
    </message>
    <message>
        <source>påstand in words of your own</source>
        <translation>påstand med egne ord</translation>
    </message>
    <message>
        <source>yes or no: the forliksråd if the debtor objects</source>
        <translation>ja eller nei: forliksrådet hvis skyldneren har innsigelser</translation>
    </message>
    <message>
        <source>yes or no: ask for judgment by default</source>
        <translation>ja eller nei: be om fraværsdom</translation>
    </message>
    <message>
        <source>number of the municipality where the debtor lives or has its head office</source>
        <translation>nummeret på kommunen der skyldneren bor eller har hovedkontor</translation>
    </message>
    <message>
        <source>name of the forliksråd</source>
        <translation>navnet på forliksrådet</translation>
    </message>
    <message>
        <source>63 or 62: which paragraph the bankruptcy petition rests on</source>
        <translation>63 eller 62: hvilken paragraf konkursbegjæringen bygger på</translation>
    </message>
    <message>
        <source>more on the insolvency</source>
        <translation>mer om insolvensen</translation>
    </message>
    <message>
        <source>day the security was paid to the court</source>
        <translation>dagen sikkerheten ble betalt til retten</translation>
    </message>
    <message>
        <source>what proves it</source>
        <translation>hva som beviser det</translation>
    </message>
    <message>
        <source>day the debtor&apos;s bankruptcy was opened</source>
        <translation>dagen skyldnerens konkurs ble åpnet</translation>
    </message>
    <message>
        <source>the trustee&apos;s reference of the estate</source>
        <translation>bostyrerens referanse for boet</translation>
    </message>
    <message>
        <source>name of the trustee (bostyrer)</source>
        <translation>navnet på bostyreren</translation>
    </message>
    <message>
        <source>address of the trustee, lines parted by commas</source>
        <translation>adressen til bostyreren, linjer skilt med komma</translation>
    </message>
    <message>
        <source>Give it with --answer %1=…</source>
        <translation>Oppgi det med --answer %1=…</translation>
    </message>
    <message>
        <source>%1 has no street address, and a box cannot be served.</source>
        <translation>%1 har ingen gateadresse, og det kan ikke forkynnes til en postboks.</translation>
    </message>
    <message>
        <source>The day the konkursvarsel was served is not registered. Enter it from the certificate of service: kravbok-cli case served %1 --date D</source>
        <translation>Dagen konkursvarselet ble forkynt, er ikke registrert. Legg den inn fra forkynnelsesattesten: kravbok-cli case served %1 --date D</translation>
    </message>
    <message>
        <source>The claim in an estate runs to the day the bankruptcy was opened.</source>
        <translation>Kravet i et bo regnes til dagen konkursen ble åpnet.</translation>
    </message>
    <message>
        <source>The trustee of the estate has no name or no address here. Give them with --answer trustee=… and --answer trustee_address=…</source>
        <translation>Bostyreren mangler navn eller adresse her. Oppgi dem med --answer trustee=… og --answer trustee_address=…</translation>
    </message>
    <message>
        <source>Which office is competent is not known. %1 Say the municipality with --answer municipality=NUMBER.</source>
        <translation>Det er ikke kjent hvilket kontor som er det rette. %1 Oppgi kommunen med --answer municipality=NUMBER.</translation>
    </message>
    <message>
        <source>Another program keeps changing this firm&apos;s data. Try again in a moment.</source>
        <translation>Et annet program endrer stadig dataene til dette firmaet. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>Letter %1 is a letter to the debtor. See it with: kravbok-cli letter</source>
        <translation>Brev %1 er et brev til skyldneren. Se det med: kravbok-cli letter</translation>
    </message>
    <message>
        <source>Letter %1 is %2 and cannot be made anew.</source>
        <translation>Brev %1 er %2 og kan ikke lages på nytt.</translation>
    </message>
    <message>
        <source>something particular that can be attached</source>
        <translation>noe bestemt det kan tas utlegg i</translation>
    </message>
    <message>
        <source>day of the attachment that found nothing</source>
        <translation>dagen for utlegget som ikke fant noe</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The document could not be written as a PDF.</source>
        <translation>Dokumentet kunne ikke skrives som PDF.</translation>
    </message>
    <message>
        <source>There is no document text for %1 in the language &quot;%2&quot;. Choose nb or nn.</source>
        <translation>Det finnes ingen dokumenttekst for %1 på språket «%2». Velg nb eller nn.</translation>
    </message>
    <message>
        <source>The lines of the document for case %1 add up to %2, but it would claim %3. It was not made.</source>
        <translation>Linjene i dokumentet for sak %1 blir til sammen %2, men det ville krevd %3. Det ble ikke laget.</translation>
    </message>
    <message>
        <source>The document text for %1 lacks the statement &quot;%2&quot;, which %3 demands. Put [%2] before the paragraph that makes it.</source>
        <translation>Dokumentteksten for %1 mangler opplysningen «%2», som %3 krever. Sett [%2] foran avsnittet som gir den.</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; of the document text for %2 must say &quot;%3&quot; (%4).</source>
        <translation>Opplysningen «%1» i dokumentteksten for %2 må si «%3» (%4).</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; of the document text for %2 must name {%3} (%4).</source>
        <translation>Opplysningen «%1» i dokumentteksten for %2 må nevne {%3} (%4).</translation>
    </message>
    <message>
        <source>%1 demands &quot;%2&quot; in the document, and it is not known. Complete the case or the customer.</source>
        <translation>%1 krever «%2» i dokumentet, og det er ikke kjent. Fyll ut saken eller kunden.</translation>
    </message>
    <message>
        <source>Line %1 of the document text must not name &quot;%2&quot;.</source>
        <translation>Linje %1 i dokumentteksten kan ikke nevne «%2».</translation>
    </message>
    <message>
        <source>Line %1 of the document text: %2</source>
        <extracomment>%1 is a line number, %2 a finished sentence</extracomment>
        <translation>Linje %1 i dokumentteksten: %2</translation>
    </message>
    <message>
        <source>The heading is missing. Begin with &quot;heading: …&quot;.</source>
        <translation>Overskriften mangler. Begynn med «heading: …».</translation>
    </message>
    <message>
        <source>A brace { is not closed. Close it with } on the same line.</source>
        <translation>En klammeparentes { er ikke lukket. Lukk den med } på samme linje.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>Plassholderen {%1} finnes ikke.</translation>
    </message>
    <message>
        <source>There is no fact &quot;%1&quot; a paragraph can depend on.</source>
        <translation>Det finnes ingen opplysning «%1» som et avsnitt kan avhenge av.</translation>
    </message>
    <message>
        <source>A bracket [ is not closed. Close it with ].</source>
        <translation>En hakeparentes [ er ikke lukket. Lukk den med ].</translation>
    </message>
    <message>
        <source>A field is &quot;| Label | text&quot;.</source>
        <translation>Et felt skrives «| Ledetekst | tekst».</translation>
    </message>
    <message>
        <source>The paragraph is empty.</source>
        <translation>Avsnittet er tomt.</translation>
    </message>
    <message>
        <source>There is no block &quot;@%1&quot;.</source>
        <translation>Blokken «@%1» finnes ikke.</translation>
    </message>
    <message>
        <source>Bold text is not closed. Put ** before and after it.</source>
        <translation>Fet tekst er ikke avsluttet. Sett ** foran og bak.</translation>
    </message>
    <message>
        <source>Every instalment has been paid; there is no slip to print.</source>
        <translation>Alle avdrag er betalt; det er ingen blankett å skrive ut.</translation>
    </message>
    <message>
        <source>demands.json: the row &quot;%1&quot; cannot be used. Install the program again.</source>
        <translation>demands.json: raden «%1» kan ikke brukes. Installer programmet på nytt.</translation>
    </message>
</context>
<context>
    <name>EconomicsPanel</name>
    <message>
        <source>Attachment</source>
        <translation>Utlegg</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation>Konkurs</translation>
    </message>
    <message>
        <source>Conciliation board</source>
        <translation>Forliksråd</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Inkassobyrå</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Avskriv</translation>
    </message>
    <message>
        <source>Court fee</source>
        <translation>Rettsgebyr</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Forkynnelse</translation>
    </message>
    <message>
        <source>Security that is lost</source>
        <translation>Sikkerhet som går tapt</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Eget arbeid</translation>
    </message>
    <message>
        <source>Kept by the agency</source>
        <translation>Inkassobyrået beholder</translation>
    </message>
    <message>
        <source>An hour of own work</source>
        <translation>En time eget arbeid</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>eget arbeid</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>kommer inn</translation>
    </message>
    <message>
        <source>until money</source>
        <translation>til pengene kommer</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beholdes</translation>
    </message>
    <message>
        <source>security lost</source>
        <translation>tapt sikkerhet</translation>
    </message>
    <message>
        <source>kr</source>
        <translation>kr</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dager</translation>
    </message>
    <message>
        <source>never breaks even</source>
        <translation>går aldri i null</translation>
    </message>
    <message>
        <source>breaks even at %1</source>
        <translation>går i null ved %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>kostnad %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>forventet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>owed by the debtor</source>
        <translation>skyldneren skylder</translation>
    </message>
    <message>
        <source>stays with you</source>
        <translation>blir hos deg</translation>
    </message>
    <message>
        <source>What each way costs and yields</source>
        <translation>Hva hver vei koster og gir</translation>
    </message>
    <message>
        <source>What is reckoned with</source>
        <translation>Det som er regnet med</translation>
    </message>
    <message>
        <source>Guesses of Kravbok, not law: put your own figures in their place. An empty field goes back to the guess.</source>
        <translation>Dette er Kravboks anslag, ikke lov: Sett inn dine egne tall i stedet. Et tomt felt går tilbake til anslaget.</translation>
    </message>
    <message>
        <source>Of %1 owed on %2. The figure at the right is what is left on average; open a way to see its costs.</source>
        <translation>Av %1 skyldig %2. Tallet til høyre er det som blir igjen i snitt; åpne en vei for å se kostnadene.</translation>
    </message>
    <message>
        <source> · yours</source>
        <translation> · ditt</translation>
    </message>
</context>
<context>
    <name>EntryRuleWorkflow</name>
    <message>
        <source>There is no question %1. See the list of questions.</source>
        <translation>Det finnes ikke noe spørsmål %1. Se listen over spørsmål.</translation>
    </message>
    <message>
        <source>Say by what the entries are known: an account, a voucher type or words of their text.</source>
        <translation>Oppgi hva posteringene kjennes på: en konto, en bilagstype eller ord i teksten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account of the accounts; it has digits only, such as 7830.</source>
        <translation>«%1» er ikke en konto i regnskapet; et kontonummer har bare sifre, for eksempel 7830.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no word that a text could be known by.</source>
        <translation>«%1» inneholder ikke noe ord en tekst kan kjennes på.</translation>
    </message>
    <message>
        <source>Counter account %1</source>
        <extracomment>%1 an account number of the accounts</extracomment>
        <translation>Motkonto %1</translation>
    </message>
    <message>
        <source>Voucher type &quot;%1&quot;</source>
        <extracomment>%1 what the accounting system calls it</extracomment>
        <translation>Bilagstype «%1»</translation>
    </message>
    <message>
        <source>Text with &quot;%1&quot;</source>
        <extracomment>%1 a word or words of a voucher&apos;s text</extracomment>
        <translation>Tekst med «%1»</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Innbetaling</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditnota</translation>
    </message>
    <message>
        <source>Write-off: the claim stays open</source>
        <translation>Avskrivning: Kravet blir stående åpent</translation>
    </message>
    <message>
        <source>The counter account is one for losses, but no text says that the claim was written off. Until you answer it settles nothing.</source>
        <translation>Motkontoen er en konto for tap, men ingen tekst sier at kravet er avskrevet. Før du har svart, gjør posteringen ikke opp noe.</translation>
    </message>
    <message>
        <source>The text has a word that looks like a write-off, and nothing else says what it is. Until you answer it settles nothing.</source>
        <translation>Teksten har et ord som ligner en avskrivning, og ingenting annet sier hva det er. Før du har svart, gjør posteringen ikke opp noe.</translation>
    </message>
    <message>
        <source>No bank account, no sale and no word tells what it is. Until you answer it counts as a payment.</source>
        <translation>Ingen bankkonto, ikke noe salg og ikke noe ord viser hva det er. Til du svarer, regnes det som en innbetaling.</translation>
    </message>
</context>
<context>
    <name>EntryRulesCard</name>
    <message>
        <source>Credits with</source>
        <translation>Krediteringer med</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>What credits in the accounts mean</source>
        <translation>Hva krediteringer i regnskapet betyr</translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation>Glem regelen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Innbetaling</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditnota</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>%1 Read as %2 until you answer.</source>
        <translation>%1 Leses som %2 til du svarer.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is how many credits, %2 an amount</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remembered since %1</source>
        <translation>Husket siden %1</translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation>Velg en linje.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Hva er det?</translation>
    </message>
    <message>
        <source>Later imports follow the rule.</source>
        <translation>Senere importer følger regelen.</translation>
    </message>
    <message>
        <source>%1: %2. Later imports follow it.</source>
        <translation>%1: %2. Senere importer følger det.</translation>
    </message>
    <message>
        <source>Import %1 again, and the ledger does too.</source>
        <translation>Importer %1 på nytt, så gjør reskontroen det også.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The rule is forgotten.</source>
        <translation>Regelen er glemt.</translation>
    </message>
    <message>
        <source>The rule is forgotten. The next import asks again.</source>
        <translation>Regelen er glemt. Neste import spør på nytt.</translation>
    </message>
</context>
<context>
    <name>FirmForm</name>
    <message>
        <source>The firm needs a name.</source>
        <translation>Firmaet må ha et navn.</translation>
    </message>
    <message numerus="yes">
        <source>An organisation number has nine digits; this has %n.</source>
        <translation>
            <numerusform>Et organisasjonsnummer har ni sifre; dette har %n.</numerusform>
            <numerusform>Et organisasjonsnummer har ni sifre; dette har %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last digit does not fit the others. Look for a slip of the fingers.</source>
        <translation>Det siste sifferet stemmer ikke med de andre. Se etter en tastefeil.</translation>
    </message>
    <message numerus="yes">
        <source>A bank account has eleven digits; this has %n.</source>
        <translation>
            <numerusform>Et kontonummer har elleve sifre; dette har %n.</numerusform>
            <numerusform>Et kontonummer har elleve sifre; dette har %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post code has four digits.</source>
        <translation>Et postnummer har fire sifre.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dette er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Firmanavn</translation>
    </message>
    <message>
        <source>As it stands in the register; printed on every letter.</source>
        <translation>Slik det står i registeret; trykkes på alle brev.</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Nine digits.</source>
        <translation>Ni sifre.</translation>
    </message>
    <message>
        <source>What the firm delivers</source>
        <translation>Hva firmaet leverer</translation>
    </message>
    <message>
        <source>Said in letters where an invoice has no text of its own, such as: plumbing work.</source>
        <translation>Brukes i brev når fakturaen ikke har egen tekst, for eksempel: rørleggerarbeid.</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Språk i brevene</translation>
    </message>
    <message>
        <source>Each customer may have another.</source>
        <translation>Hver kunde kan ha et annet språk.</translation>
    </message>
    <message>
        <source>The firm is registered for VAT</source>
        <translation>Firmaet er registrert i Merverdiavgiftsregisteret</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Where the money shall come; eleven digits.</source>
        <translation>Kontoen pengene skal inn på; elleve sifre.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>A name or department the customer can ask for.</source>
        <translation>En person eller avdeling kunden kan spørre etter.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>The organisation number says whose ledger this is and cannot be changed.</source>
        <translation>Organisasjonsnummeret viser hvem reskontroen tilhører, og kan ikke endres.</translation>
    </message>
</context>
<context>
    <name>HandoverWorkflow</name>
    <message>
        <source>The program is incomplete: %1 is missing. Install it again.</source>
        <translation>Programmet er ikke komplett: %1 mangler. Installer det på nytt.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stoppet. Ingen fil ble skrevet.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kan ikke skrives: %2. Velg et annet sted.</translation>
    </message>
    <message>
        <source>There is no customer &quot;%1&quot;. See: kravbok-cli ledger list</source>
        <translation>Kunden «%1» finnes ikke. Se: kravbok-cli ledger list</translation>
    </message>
</context>
<context>
    <name>IdentityWorkflow</name>
    <message>
        <source>This is no national identity number: eleven digits, a day that exists, control digits that fit.</source>
        <translation>Dette er ikke et fødselsnummer: elleve sifre, en dag som finnes, og kontrollsifre som stemmer.</translation>
    </message>
    <message>
        <source>This is a number of the test population: it belongs to nobody and is for rehearsals only.</source>
        <translation>Dette er et testnummer: Det tilhører ingen og er bare til øving.</translation>
    </message>
    <message>
        <source>The first control digit does not fit. That is so for numbers given out from 2032; check it once more.</source>
        <translation>Det første kontrollsifferet stemmer ikke. Slik er det med numre gitt ut fra 2032; sjekk det en gang til.</translation>
    </message>
</context>
<context>
    <name>ImportDrop</name>
    <message>
        <source>Every Norwegian accounting system can write a SAF-T file; look under reports or export. Better still is a list of open entries with due date and KID, such as Regnskap → Reskontro → Kunder → Last ned som CSV in Tripletex.</source>
        <translation>Alle norske regnskapssystemer kan lage en SAF-T-fil; se under rapporter eller eksport. Enda bedre er en liste over åpne poster med forfallsdato og KID, for eksempel Regnskap → Reskontro → Kunder → Last ned som CSV i Tripletex.</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Velg filer …</translation>
    </message>
    <message>
        <source>Drop files from your accounts or your bank here</source>
        <translation>Slipp filer fra regnskapet eller banken her</translation>
    </message>
    <message>
        <source>Kravbok reads SAF-T, lists of open entries (CSV, Excel), EHF invoices, GBAT10, and payments from the bank (OCR, camt). Folders and ZIP archives too; an invoice in PDF is kept with its claim. You see everything before anything is written, and an import can be taken back.</source>
        <translation>Kravbok leser SAF-T, lister over åpne poster (CSV, Excel), EHF-fakturaer, GBAT10 og betalinger fra banken (OCR, camt). Også mapper og ZIP-arkiver; en faktura i PDF lagres sammen med kravet sitt. Du ser alt før noe skrives, og en import kan angres.</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>Earlier imports</source>
        <translation>Tidligere importer</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Tilbakefør …</translation>
    </message>
    <message>
        <source>Choose an import to take it back.</source>
        <translation>Velg en import for å tilbakeføre den.</translation>
    </message>
    <message>
        <source>%1 has been taken back.</source>
        <translation>%1 er tilbakeført.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
    <message>
        <source>Take back the import of %1?</source>
        <translation>Tilbakeføre importen av %1?</translation>
    </message>
    <message>
        <source>What it brought leaves the ledger, and what it changed becomes as it was. Nothing is taken back if a case or a payment rests on it.</source>
        <translation>Det som kom med importen, tas ut av reskontroen, og det som ble endret, blir som det var. Ingenting tilbakeføres hvis en sak eller innbetaling bygger på det.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tilbakefør</translation>
    </message>
    <message>
        <source>The import of %1 is taken back.</source>
        <translation>Importen av %1 er tilbakeført.</translation>
    </message>
</context>
<context>
    <name>ImportIssues</name>
    <message>
        <source>What you should look at</source>
        <translation>Dette bør du se på</translation>
    </message>
    <message>
        <source>Leave them missing</source>
        <translation>La dem mangle</translation>
    </message>
    <message numerus="yes">
        <source>Invoice date + %n days</source>
        <translation>
            <numerusform>Fakturadato + %n dag</numerusform>
            <numerusform>Fakturadato + %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Due date where the file has none</source>
        <translation>Forfallsdato der filen mangler den</translation>
    </message>
    <message>
        <source>Another firm?</source>
        <translation>Et annet firma?</translation>
    </message>
    <message>
        <source>The file is from %1.</source>
        <translation>Filen er fra %1.</translation>
    </message>
    <message>
        <source>This ledger belongs to %1. Import it only if you know why they differ.</source>
        <translation>Denne reskontroen tilhører %1. Importer bare filen hvis du vet hvorfor de er forskjellige.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importert før</translation>
    </message>
    <message>
        <source>The ledger has this very file already. Importing it again would change nothing.</source>
        <translation>Reskontroen har allerede denne filen. En ny import ville ikke endret noe.</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Borte fra listen</translation>
    </message>
    <message numerus="yes">
        <source>%n open entries are no longer in the list.</source>
        <translation>
            <numerusform>%n åpen post står ikke lenger på listen.</numerusform>
            <numerusform>%n åpne poster står ikke lenger på listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are probably paid. Nothing is closed: you confirm them afterwards.</source>
        <translation>De er trolig betalt. Ingenting avsluttes: du bekrefter dem etterpå.</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Alt i orden</translation>
    </message>
    <message>
        <source>Everything in the file was understood.</source>
        <translation>Alt i filen ble forstått.</translation>
    </message>
    <message numerus="yes">
        <source>%n open entries have no due date. No letter can be sent for them before they have one.</source>
        <translation>
            <numerusform>%n åpen post mangler forfallsdato. Det kan ikke sendes brev for den før datoen er på plass.</numerusform>
            <numerusform>%n åpne poster mangler forfallsdato. Det kan ikke sendes brev for dem før datoen er på plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due dates are completed from the invoice date.</source>
        <translation>
            <numerusform>%n forfallsdato er beregnet ut fra fakturadatoen.</numerusform>
            <numerusform>%n forfallsdatoer er beregnet ut fra fakturadatoen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are read as you chose for an earlier file with the same headings.</source>
        <translation>Kolonnene leses slik du valgte for en tidligere fil med samme overskrifter.</translation>
    </message>
    <message>
        <source>What you choose for the columns is remembered for files with the same headings.</source>
        <translation>Det du velger for kolonnene, huskes for filer med samme overskrifter.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Ark i arbeidsboken</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposed KIDs</source>
        <translation>
            <numerusform>Godta %n foreslått KID</numerusform>
            <numerusform>Godta %n foreslåtte KID</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed KIDs are accepted</source>
        <translation>Foreslåtte KID er godtatt</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Vis meg stedet</translation>
    </message>
    <message>
        <source>Take me there (%1 of %2)</source>
        <translation>Vis meg stedet (%1 av %2)</translation>
    </message>
    <message>
        <source>F8 goes to the next one</source>
        <translation>F8 går til den neste</translation>
    </message>
    <message>
        <source>All seen · look again</source>
        <translation>Alt er sett · se på nytt</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Hva er det?</translation>
    </message>
    <message numerus="yes">
        <source>%n credits, %1: %2</source>
        <translation>
            <numerusform>Én kreditering, %1: %2</numerusform>
            <numerusform>%n krediteringer, %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked once: the answer is remembered as a rule, which can be forgotten on the import page.</source>
        <translation>Det spørres én gang: Svaret huskes som en regel, som kan glemmes på importsiden.</translation>
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
        <translation>Velg en annen fil …</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Velg en fil først.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Velg en fil å importere</translation>
    </message>
    <message>
        <source>Import the file shown</source>
        <translation>Importer filen som vises</translation>
    </message>
    <message>
        <source>Import the ledger</source>
        <translation>Importer reskontroen</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen it</source>
        <translation>Ingenting skrives før du har sett det</translation>
    </message>
    <message>
        <source>Choose a file from your accounts</source>
        <translation>Velg en fil fra regnskapet</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leser %1</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er skrevet ennå.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 kunne ikke leses</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 kan ikke importeres</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>If you stop, nothing is changed.</source>
        <translation>Hvis du stopper, blir ingenting endret.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were imported from %1.</source>
        <translation>
            <numerusform>%n post er importert fra %1.</numerusform>
            <numerusform>%n poster er importert fra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>File to look at</source>
        <translation>Fil å se på</translation>
    </message>
    <message>
        <source>Import from the bank</source>
        <translation>Importer fra banken</translation>
    </message>
    <message>
        <source>Accounts, bank and invoices (*.xml *.csv *.txt *.tsv *.xlsx *.gbat *.zip *.pdf);;All files (*)</source>
        <translation>Regnskap, bank og fakturaer (*.xml *.csv *.txt *.tsv *.xlsx *.gbat *.zip *.pdf);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Ser på hva som er der</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Lesingen ble stoppet.</translation>
    </message>
    <message>
        <source>There is no file there</source>
        <translation>Det er ingen fil der</translation>
    </message>
    <message>
        <source>Choose a folder or an archive with files from your accounts or your bank.</source>
        <translation>Velg en mappe eller et arkiv med filer fra regnskapet eller banken.</translation>
    </message>
    <message>
        <source>%1 (taken in)</source>
        <translation>%1 (tatt inn)</translation>
    </message>
    <message numerus="yes">
        <source>%n payments found their place</source>
        <translation>
            <numerusform>%n betaling fant plassen sin</numerusform>
            <numerusform>%n betalinger fant plassen sin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n wait for you.</source>
        <translation>
            <numerusform>, %n venter på deg.</numerusform>
            <numerusform>, %n venter på deg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next thing to look at</source>
        <translation>Gå til det neste du må se på</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Neste fil</translation>
    </message>
    <message>
        <source>There is no other file.</source>
        <translation>Det er ingen annen fil.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices in PDF</source>
        <translation>
            <numerusform>%n faktura i PDF</numerusform>
            <numerusform>%n fakturaer i PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves this one as it is (Ctrl PgDown)</source>
        <translation>Lar denne være som den er (Ctrl PgDown)</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation>Trolig betalt</translation>
    </message>
    <message>
        <source>Nothing in the file needs looking at.</source>
        <translation>Det er ingenting i filen du må se på.</translation>
    </message>
    <message>
        <source>%1: %2. It is not asked again.</source>
        <translation>%1: %2. Det spørres ikke om igjen.</translation>
    </message>
    <message>
        <source>What credits in the accounts mean</source>
        <translation>Hva krediteringer i regnskapet betyr</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rader i filen</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Poster i filen</translation>
    </message>
    <message>
        <source>All are read.</source>
        <translation>Alle leses.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n open entries are shown.</source>
        <translation>
            <numerusform>%n åpen post vises.</numerusform>
            <numerusform>De første %n åpne postene vises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled entries stay out of the ledger.</source>
        <translation>
            <numerusform>%n oppgjort post holdes utenfor reskontroen.</numerusform>
            <numerusform>%n oppgjorte poster holdes utenfor reskontroen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n kunde</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Filen leses.</translation>
    </message>
    <message>
        <source>Open in the file</source>
        <translation>Åpent i filen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation>Trolig betalt</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customers</source>
        <translation>
            <numerusform>Importer %n kunde</numerusform>
            <numerusform>Importer %n kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importer %n post</numerusform>
            <numerusform>Importer %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments of the file</source>
        <translation>Betalinger i filen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n payments are shown.</source>
        <translation>
            <numerusform>Den første betalingen vises.</numerusform>
            <numerusform>De første %n betalingene vises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalinger</numerusform>
        </translation>
    </message>
    <message>
        <source>In the ledger now</source>
        <translation>I reskontroen nå</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom inn</translation>
    </message>
    <message>
        <source>Find their place</source>
        <translation>Finner plassen sin</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Venter på deg</translation>
    </message>
    <message>
        <source>Same money?</source>
        <translation>Samme penger?</translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <translation>Tatt tilbake av banken</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Kjent fra før</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n payments</source>
        <translation>
            <numerusform>Ta inn %n betaling</numerusform>
            <numerusform>Ta inn %n betalinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown, and below them those to look at.</source>
        <translation>
            <numerusform>Den første raden vises, og under den står de du må se på.</numerusform>
            <numerusform>De første %n radene vises, og under dem står de du må se på.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n rows that need a look</source>
        <translation>
            <numerusform>Bare den %n raden som trenger et blikk</numerusform>
            <numerusform>Bare de %n radene som trenger et blikk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>Mend what stands at the right first.</source>
        <translation>Rett først det som står til høyre.</translation>
    </message>
    <message>
        <source>This very file has been imported before.</source>
        <translation>Nøyaktig denne filen er importert før.</translation>
    </message>
    <message>
        <source>There is nothing in the file to import.</source>
        <translation>Det er ingenting å importere i filen.</translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation>Ingenting i filen er nytt.</translation>
    </message>
    <message>
        <source>Nothing was paid in this file.</source>
        <translation>Ingenting ble betalt i denne filen.</translation>
    </message>
    <message>
        <source>Every payment of the file is known already.</source>
        <translation>Alle betalingene i filen er kjent fra før.</translation>
    </message>
</context>
<context>
    <name>ImportRecords</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tilbakeført</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>I reskontroen</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Not used</source>
        <translation>Ikke i bruk</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Åpent beløp</translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation>Opprinnelig beløp</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debet</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundenummer</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenavn</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Fakturanummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fakturadato</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Forfallsdato</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adresse, linje 2</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Poststed</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Amount in currency</source>
        <translation>Beløp i valuta</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>Bilagsnummer</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Posttype</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>loddrett strek</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Greit å vite</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Se på dette</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Må rettes</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, but look at it</source>
        <translation>Lest, men se på den</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke leses</translation>
    </message>
</context>
<context>
    <name>ImportWorkflow</name>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Importen ble stoppet; ingenting er endret.</translation>
    </message>
    <message>
        <source>%1 names customer %2, who is not in the file.</source>
        <translation>%1 viser til kunde %2, som ikke er i filen.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: a case, letter or payment rests on %1. Withdraw that first.</source>
        <translation>Importen kan ikke tilbakeføres: en sak, et brev eller en innbetaling bygger på %1. Trekk det tilbake først.</translation>
    </message>
    <message>
        <source>%1 was refused and cannot be imported.</source>
        <translation>%1 ble avvist og kan ikke importeres.</translation>
    </message>
    <message>
        <source>Import %1 is taken back already.</source>
        <translation>Import %1 er allerede tilbakeført.</translation>
    </message>
    <message>
        <source>A later import changed what import %1 brought. Take the later one back first.</source>
        <translation>En senere import endret det import %1 kom med. Tilbakefør den seneste først.</translation>
    </message>
    <message>
        <source>No columns have been corrected and remembered yet.</source>
        <translation>Ingen kolonner er rettet og husket ennå.</translation>
    </message>
    <message>
        <source>The file holds no column maps. Make one with: kravbok-cli map export</source>
        <translation>Filen inneholder ingen kolonneoppsett. Lag en med: kravbok-cli map export</translation>
    </message>
    <message>
        <source>A column map without a signature cannot be remembered; name it with --map.</source>
        <translation>Et kolonneoppsett uten signatur kan ikke huskes; oppgi det med --map.</translation>
    </message>
    <message>
        <source>Settled: gone from %1</source>
        <translation>Oppgjort: borte fra %1</translation>
    </message>
    <message>
        <source>confirmed as settled</source>
        <translation>bekreftet som oppgjort</translation>
    </message>
    <message>
        <source>gone from %1</source>
        <translation>borte fra %1</translation>
    </message>
    <message>
        <source>Only items that a newer list lacks, and that are still open, can be confirmed as settled.</source>
        <translation>Bare poster som mangler i en nyere liste, og som fortsatt er åpne, kan bekreftes som oppgjort.</translation>
    </message>
    <message>
        <source>Credit note %1 of %2 names no invoice; it stays a credit on the customer.</source>
        <translation>Kreditnota %1 på %2 viser ikke til noen faktura; den blir stående til gode hos kunden.</translation>
    </message>
    <message>
        <source>Credit note %1 of %2 names %3, which is no one invoice of this customer here; it stays a credit on the customer.</source>
        <translation>Kreditnota %1 på %2 viser til %3, som ikke er én bestemt faktura for denne kunden her; den blir stående til gode hos kunden.</translation>
    </message>
    <message>
        <source>Credit the invoice by hand if you know which is meant.</source>
        <translation>Krediter fakturaen for hånd hvis du vet hvilken det gjelder.</translation>
    </message>
    <message>
        <source>Invoice %1 was %2 lower in the ledger already; credit note %3 is kept and takes nothing more off it.</source>
        <translation>Faktura %1 var allerede %2 lavere i reskontroen; kreditnota %3 beholdes og trekker ikke fra mer.</translation>
    </message>
    <message>
        <source>Credit note %1 is larger than invoice %2 stood for; %3 stays a credit on the customer.</source>
        <translation>Kreditnota %1 er større enn det som sto åpent på faktura %2; %3 blir stående til gode hos kunden.</translation>
    </message>
</context>
<context>
    <name>InstalmentForm</name>
    <message>
        <source>Number</source>
        <translation>Antall avdrag</translation>
    </message>
    <message>
        <source>Amount at a time</source>
        <translation>Beløp om gangen</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Hver måned</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Hver fjortende dag</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hver uke</translation>
    </message>
    <message>
        <source>Runs on top</source>
        <translation>Kommer i tillegg</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Står stille</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Del opp etter</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>Første avdrag</translation>
    </message>
    <message>
        <source>Interest meanwhile</source>
        <translation>Rente underveis</translation>
    </message>
</context>
<context>
    <name>InstalmentPanel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betalt</translation>
    </message>
    <message>
        <source>not paid in time</source>
        <translation>ikke betalt i tide</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 betalt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Avdrag</translation>
    </message>
    <message>
        <source>Keep as a proposal …</source>
        <translation>Behold som forslag …</translation>
    </message>
    <message>
        <source>The debtor agrees …</source>
        <translation>Skyldneren godtar …</translation>
    </message>
    <message>
        <source>Payment slips …</source>
        <translation>Innbetalingsblanketter …</translation>
    </message>
    <message>
        <source>It was not kept …</source>
        <translation>Planen ble ikke holdt …</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Endre det</translation>
    </message>
    <message>
        <source>End the plan …</source>
        <translation>Avslutt planen …</translation>
    </message>
    <message>
        <source>An earlier plan was kept to its end on %1.</source>
        <translation>En tidligere plan ble holdt til den var ferdig %1.</translation>
    </message>
    <message>
        <source>An earlier plan was broken; it ended on %1.</source>
        <translation>En tidligere plan ble ikke holdt; den tok slutt %1.</translation>
    </message>
    <message>
        <source>An earlier plan was called off on %1.</source>
        <translation>En tidligere plan ble avbrutt %1.</translation>
    </message>
    <message>
        <source>Write how much is paid at a time.</source>
        <translation>Skriv hvor mye som betales om gangen.</translation>
    </message>
    <message>
        <source>Write the day of the first instalment.</source>
        <translation>Skriv dagen for det første avdraget.</translation>
    </message>
    <message>
        <source>Everything owed today is spread over the instalments. While a plan is kept no step is taken; when it is broken the ladder goes on where it stood.</source>
        <translation>Alt som er skyldig i dag, fordeles på avdragene. Så lenge en plan holdes, tas det ingen skritt; blir den ikke holdt, fortsetter stigen der den sto.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed on %1: %2 in %n instalment(s). The debtor has promised nothing yet, so the ladder goes on.</source>
        <translation>
            <numerusform>Foreslått %1: %2 i ett avdrag. Skyldneren har ikke lovet noe ennå, så stigen fortsetter.</numerusform>
            <numerusform>Foreslått %1: %2 i %n avdrag. Skyldneren har ikke lovet noe ennå, så stigen fortsetter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed on %1. The instalment of %2 has not been paid; %3 has come in so far.</source>
        <translation>Avtalt %1. Avdraget som forfalt %2, er ikke betalt; %3 er kommet inn så langt.</translation>
    </message>
    <message>
        <source>Agreed on %1 and kept: %2 has come in. The next instalment is due on %3, and no step is taken meanwhile.</source>
        <translation>Avtalt %1 og holdt: %2 er kommet inn. Det neste avdraget forfaller %3, og det tas ingen skritt i mellomtiden.</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ingen dag</translation>
    </message>
    <message>
        <source>Sum %1.</source>
        <translation>Sum %1.</translation>
    </message>
    <message>
        <source>No interest runs while it is kept.</source>
        <translation>Det løper ingen rente så lenge den holdes.</translation>
    </message>
    <message>
        <source>Interest of %1 remains after the last one.</source>
        <translation>Rente på %1 står igjen etter det siste.</translation>
    </message>
    <message>
        <source>Interest runs on top; its rate is not known so far ahead.</source>
        <translation>Rente kommer i tillegg; satsen er ikke kjent så langt fram i tid.</translation>
    </message>
    <message>
        <source>So many instalments raise the ceiling on out-of-court costs.</source>
        <translation>Så mange avdrag hever taket for utenrettslige kostnader.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det være som det er</translation>
    </message>
    <message>
        <source>Drop it …</source>
        <translation>Forkast det …</translation>
    </message>
    <message>
        <source>The debtor has agreed to a plan: end that one first.</source>
        <translation>Skyldneren har godtatt en plan: avslutt den først.</translation>
    </message>
    <message>
        <source>No plan is proposed.</source>
        <translation>Ingen plan er foreslått.</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Det finnes ingen plan.</translation>
    </message>
    <message>
        <source>The debtor has agreed to no plan.</source>
        <translation>Skyldneren har ikke godtatt noen plan.</translation>
    </message>
    <message>
        <source>No instalment has been missed.</source>
        <translation>Ingen avdrag er uteblitt.</translation>
    </message>
    <message>
        <source>Letters that have not left are withdrawn, and no step is taken while the plan is kept. The promise counts as an acknowledgement of every undisputed invoice: its limitation begins anew (%1). To end the plan later does not take that back.</source>
        <translation>Brev som ikke er sendt, trekkes tilbake, og ingen steg tas så lenge planen holdes. Løftet regnes som en erkjennelse av hver faktura som ikke er omtvistet: foreldelsesfristen begynner på nytt for dem (%1). Det endres ikke av at planen senere avsluttes.</translation>
    </message>
    <message numerus="yes">
        <source>The debtor agrees to %n instalment(s) from %1?</source>
        <translation>
            <numerusform>Godtar skyldneren ett avdrag fra %1?</numerusform>
            <numerusform>Godtar skyldneren %n avdrag fra %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the day …</source>
        <translation>Velg dagen …</translation>
    </message>
    <message>
        <source>The debtor agreed on</source>
        <translation>Skyldneren godtok planen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Godtatt</translation>
    </message>
    <message>
        <source>The plan is agreed. The ladder rests while it is kept.</source>
        <translation>Planen er godtatt. Stigen hviler så lenge den holdes.</translation>
    </message>
    <message>
        <source>The plan was not kept?</source>
        <translation>Ble planen ikke holdt?</translation>
    </message>
    <message>
        <source>The instalment of %1 has not been paid. The plan ends today, the ladder goes on where it stood, and interest that stood still runs again from tomorrow.</source>
        <translation>Avdraget som forfalt %1, er ikke betalt. Planen avsluttes i dag, stigen fortsetter der den sto, og renter som sto stille, løper igjen fra i morgen.</translation>
    </message>
    <message>
        <source>The ladder goes on</source>
        <translation>Fortsett stigen</translation>
    </message>
    <message>
        <source>The plan is ended as broken. The ladder goes on.</source>
        <translation>Planen er avsluttet som misligholdt. Stigen fortsetter.</translation>
    </message>
    <message>
        <source>End the plan?</source>
        <translation>Avslutte planen?</translation>
    </message>
    <message>
        <source>Drop the proposal?</source>
        <translation>Forkaste forslaget?</translation>
    </message>
    <message>
        <source>The plan ends today and the ladder goes on. What has been paid stays where it was placed; the acknowledgement of the debt stands.</source>
        <translation>Planen avsluttes i dag, og stigen fortsetter. Det som er betalt, blir stående der det ble plassert; erkjennelsen av gjelden står ved lag.</translation>
    </message>
    <message>
        <source>The proposal is taken away. Nothing else changes; a new one can be made at any time.</source>
        <translation>Forslaget tas bort. Ingenting annet endres; et nytt kan lages når som helst.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Avslutt planen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Forkast det</translation>
    </message>
    <message>
        <source>The plan is ended.</source>
        <translation>Planen er avsluttet.</translation>
    </message>
    <message>
        <source>%1 in all, from %2 to %3. The debtor has promised nothing yet, and the ladder goes on until he agrees.</source>
        <translation>%1 i alt, fra %2 til %3. Skyldneren har ikke lovet noe ennå, og stigen fortsetter til planen er godtatt.</translation>
    </message>
    <message>
        <source>It takes the place of the earlier proposal.</source>
        <translation>Det erstatter det tidligere forslaget.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n instalment(s) as a proposal?</source>
        <translation>
            <numerusform>Lagre ett avdrag som forslag?</numerusform>
            <numerusform>Lagre %n avdrag som forslag?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Lagre forslaget</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>Forslaget er lagret.</translation>
    </message>
    <message>
        <source>Payment slips %1.pdf</source>
        <translation>Betalingsblanketter %1.pdf</translation>
    </message>
    <message>
        <source>Payment slips for what is left of the plan</source>
        <translation>Betalingsblanketter for resten av planen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The payment slips lie in %1.</source>
        <translation>Betalingsblankettene ligger i %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The proposal is dropped.</source>
        <translation>Forslaget er forkastet.</translation>
    </message>
</context>
<context>
    <name>InstalmentWorkflow</name>
    <message>
        <source>Case %1 has no instalment plan. Propose one: kravbok-cli instalment propose %1 --count 6</source>
        <translation>Sak %1 har ingen nedbetalingsplan. Foreslå en: kravbok-cli instalment propose %1 --count 6</translation>
    </message>
    <message>
        <source>Say either how many instalments or how much at a time.</source>
        <translation>Oppgi enten hvor mange avdrag eller hvor mye om gangen.</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avsluttet.</translation>
    </message>
    <message>
        <source>Case %1 is disputed: settle what the debtor objects to first.</source>
        <translation>Det er innsigelse i sak %1: avklar først det skyldneren er uenig i.</translation>
    </message>
    <message>
        <source>The first instalment falls due on a day to come; %1 is not.</source>
        <translation>Det første avdraget må forfalle på en dag som ikke er kommet; det gjør ikke %1.</translation>
    </message>
    <message>
        <source>Case %1 has an instalment plan the debtor has agreed to. Cancel that one first.</source>
        <translation>Sak %1 har en nedbetalingsplan som skyldneren har godtatt. Avbryt den først.</translation>
    </message>
    <message>
        <source>The debtor has agreed to the plan of case %1 already.</source>
        <translation>Skyldneren har allerede godtatt planen i sak %1.</translation>
    </message>
    <message>
        <source>The plan was made on %1; the debtor agreed on that day or later, today at the latest.</source>
        <translation>Planen ble laget %1; skyldneren godtok den samme dag eller senere, senest i dag.</translation>
    </message>
    <message>
        <source>No instalment has been missed. The next one falls due on %1.</source>
        <translation>Ingen avdrag er uteblitt. Det neste forfaller %1.</translation>
    </message>
    <message>
        <source>Every instalment has been paid.</source>
        <translation>Alle avdrag er betalt.</translation>
    </message>
</context>
<context>
    <name>LadderWorkflow</name>
    <message>
        <source>A ladder is for persons, sole traders, companies or public bodies.</source>
        <translation>En stige er for personer, enkeltpersonforetak, selskaper eller offentlige organer.</translation>
    </message>
</context>
<context>
    <name>LawCard</name>
    <message>
        <source>Rates and days of the law</source>
        <translation>Lovens satser og dager</translation>
    </message>
    <message>
        <source>Law and rates</source>
        <translation>Lov og satser</translation>
    </message>
    <message>
        <source>Every rate is known until %1. After that nothing is computed with an old one: what needs the missing rate waits and says so.</source>
        <translation>Alle satser er kjent til %1. Etter det beregnes ingenting med en gammel sats: det som trenger satsen som mangler, venter og sier fra.</translation>
    </message>
    <message>
        <source>%1 is known only until %2.</source>
        <translation>%1 er bare kjent til %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more series end about then. Update the rates in time.</source>
        <translation>
            <numerusform>%n sats til slutter omtrent da. Oppdater satsene i tide.</numerusform>
            <numerusform>%n satser til slutter omtrent da. Oppdater satsene i tide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the rates in time.</source>
        <translation>Oppdater satsene i tide.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Rader: %1</translation>
    </message>
</context>
<context>
    <name>LawFile</name>
    <message>
        <source>The law file cannot be used: %1: %2. Install an intact copy.</source>
        <extracomment>%1 is a place in a data file, %2 what is wrong there</extracomment>
        <translation>Regelfilen kan ikke brukes: %1: %2. Installer en uskadd kopi.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>den er ikke et JSON-objekt</translation>
    </message>
    <message>
        <source>its format is &quot;%1&quot;, not &quot;%2&quot;</source>
        <translation>formatet er «%1», ikke «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal number in quotes with at most %2 decimals</source>
        <translation>«%1» er ikke et desimaltall i anførselstegn med høyst %2 desimaler</translation>
    </message>
    <message>
        <source>its law or its source is missing</source>
        <translation>lovhjemmelen eller kilden mangler</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>perioden slutter før den begynner</translation>
    </message>
    <message>
        <source>the rows from %1 and %2 overlap</source>
        <translation>radene fra %1 og %2 overlapper</translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is unknown</source>
        <translation>enheten «%1» er ukjent</translation>
    </message>
    <message>
        <source>its title, its law or its rows are missing</source>
        <translation>tittelen, lovhjemmelen eller radene mangler</translation>
    </message>
    <message>
        <source>its brackets are not in ascending order</source>
        <translation>trinnene står ikke i stigende rekkefølge</translation>
    </message>
    <message>
        <source>its last bracket must have no limit</source>
        <translation>det siste trinnet må være uten grense</translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; is unknown</source>
        <translation>satsserien «%1» er ukjent</translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; stands there twice</source>
        <translation>satsserien «%1» står der to ganger</translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; is missing</source>
        <translation>satsserien «%1» mangler</translation>
    </message>
    <message>
        <source>its periods overlap</source>
        <translation>periodene overlapper</translation>
    </message>
    <message>
        <source>the ceiling is missing</source>
        <translation>taket mangler</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a placeholder</source>
        <translation>«%1» er ikke et flettefelt</translation>
    </message>
    <message>
        <source>the text in &quot;%1&quot; is missing</source>
        <translation>teksten på «%1» mangler</translation>
    </message>
    <message>
        <source>the languages use different placeholders</source>
        <translation>språkene bruker forskjellige flettefelt</translation>
    </message>
    <message>
        <source>its periods overlap or lack their law</source>
        <translation>periodene overlapper eller mangler lovhjemmel</translation>
    </message>
    <message>
        <source>it has no id or no period</source>
        <translation>id eller periode mangler</translation>
    </message>
    <message>
        <source>it has no id or no law</source>
        <translation>id eller lovhjemmel mangler</translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <translation>står der to ganger</translation>
    </message>
    <message>
        <source>it holds no steps or no rules</source>
        <translation>steg eller regler mangler</translation>
    </message>
    <message>
        <source>a set of rules lacks its law, its channel or its days</source>
        <translation>et regelsett mangler lovhjemmel, kanal eller dager</translation>
    </message>
    <message>
        <source>a county or municipality number is no number</source>
        <translation>et fylkes- eller kommunenummer er ikke et tall</translation>
    </message>
    <message>
        <source>a group of debtors lacks its law, its source or its counties</source>
        <translation>en gruppe skyldnere mangler lovhjemmel, kilde eller fylker</translation>
    </message>
    <message>
        <source>it holds no rules or no groups of debtors</source>
        <translation>den inneholder ingen regler eller ingen grupper av skyldnere</translation>
    </message>
    <message>
        <source>%1 begins no half-year</source>
        <translation>%1 er ikke starten på et halvår</translation>
    </message>
    <message>
        <source>no margin is known on %1</source>
        <translation>påslaget er ikke kjent per %1</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; has another form than %2</source>
        <translation>delen «%1» har en annen form enn %2</translation>
    </message>
    <message>
        <source>it is larger than 4 MB</source>
        <translation>den er større enn 4 MB</translation>
    </message>
    <message>
        <source>it is no JSON object (%1)</source>
        <translation>den er ikke et JSON-objekt (%1)</translation>
    </message>
    <message>
        <source>its format is &quot;%1&quot;; known are %2, %3 and %4</source>
        <translation>formatet er «%1»; kjente er %2, %3 og %4</translation>
    </message>
    <message>
        <source>it holds neither rates nor rules</source>
        <translation>den inneholder verken satser eller regler</translation>
    </message>
    <message>
        <source>it does not say on which day it was issued (&quot;%1&quot;)</source>
        <translation>den sier ikke hvilken dag den ble utgitt («%1»)</translation>
    </message>
    <message>
        <source>the months must be more than zero and fall</source>
        <translation>månedene må være flere enn null og synkende</translation>
    </message>
    <message>
        <source>limitation_warning_months is missing</source>
        <translation>limitation_warning_months mangler</translation>
    </message>
    <message>
        <source>an act lacks its id, its law or a day, or stands there twice</source>
        <translation>en lov mangler id, hjemmel eller dato, eller står der to ganger</translation>
    </message>
    <message>
        <source>an act replaces one that is not there or not older</source>
        <translation>en lov erstatter en som ikke finnes eller ikke er eldre</translation>
    </message>
    <message>
        <source>one of its periods lacks its law, its act or its first day</source>
        <translation>en av periodene mangler hjemmel, lov eller første dag</translation>
    </message>
    <message>
        <source>the act &quot;%1&quot; is not among the regimes</source>
        <translation>loven «%1» er ikke blant regelverkene</translation>
    </message>
</context>
<context>
    <name>LawPage</name>
    <message>
        <source>Law and rates</source>
        <translation>Lov og satser</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Show the rules as of this day</source>
        <translation>Vis reglene per denne dagen</translation>
    </message>
    <message>
        <source>Paragraph or word</source>
        <translation>Paragraf eller ord</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Adopted, no day</source>
        <translation>Vedtatt, uten dato</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Opphørt</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regler</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Satser</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Regelbok</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>what decides, as of %1</source>
        <translation>det som avgjør, per %1</translation>
    </message>
    <message>
        <source>No rule chosen</source>
        <translation>Ingen regel valgt</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Show the rates</source>
        <translation>Vis satsene</translation>
    </message>
    <message>
        <source>Update the law from a file</source>
        <translation>Oppdater loven fra en fil</translation>
    </message>
    <message>
        <source>Ask Norges Bank for the policy rate</source>
        <translation>Spør Norges Bank om styringsrenten</translation>
    </message>
    <message>
        <source>What unlocks it</source>
        <translation>Hva som åpner for den</translation>
    </message>
    <message>
        <source>A rule of Kravbok itself; it stands nowhere else.</source>
        <translation>En regel i Kravbok selv; den står ikke noe annet sted.</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Når den gjelder</translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation>Hvor teksten står</translation>
    </message>
    <message>
        <source>Open %1 at Lovdata in the browser</source>
        <translation>Åpne %1 hos Lovdata i nettleseren</translation>
    </message>
    <message>
        <source>%1; it has no page of its own at Lovdata.</source>
        <translation>%1; den har ingen egen side hos Lovdata.</translation>
    </message>
    <message>
        <source>No end is set</source>
        <translation>Ingen sluttdato er satt</translation>
    </message>
</context>
<context>
    <name>LawTable</name>
    <message>
        <source>&quot;%1&quot; is known only up to and including %2. Update the rates.</source>
        <extracomment>%1 is the name of a rate, %2 a day</extracomment>
        <translation>«%1» er bare kjent til og med %2. Oppdater satsene.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no known value on %2. Choose a day the rates cover.</source>
        <translation>«%1» har ingen kjent verdi på %2. Velg en dag satsene dekker.</translation>
    </message>
</context>
<context>
    <name>LawUpdate</name>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(ny)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(borte)</translation>
    </message>
    <message>
        <source>New rates and rules</source>
        <translation>Nye satser og regler</translation>
    </message>
    <message>
        <source>Update from a file …</source>
        <translation>Oppdater fra en fil …</translation>
    </message>
    <message>
        <source>Ask Norges Bank …</source>
        <translation>Spør Norges Bank …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Hva som ville blitt endret</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La det være</translation>
    </message>
    <message>
        <source>A signed file brings rates and rules; its signature lies beside it with the ending .sig. Norges Bank answers with the policy rate the late interest follows from.</source>
        <translation>En signert fil gir satser og regler; signaturen ligger ved siden av og slutter på .sig. Norges Bank svarer med styringsrenten, som forsinkelsesrenten følger av.</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Oppdater fra en fil</translation>
    </message>
    <message>
        <source>Law files (*.json)</source>
        <translation>Lovfiler (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>The file is not taken.</source>
        <translation>Filen godtas ikke.</translation>
    </message>
    <message>
        <source>Nobody signed it.</source>
        <translation>Ingen har signert den.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Signert av %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would change.</source>
        <translation>
            <numerusform>%n rad ville blitt endret.</numerusform>
            <numerusform>%n rader ville blitt endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it every rate is known until %1. Nothing is adopted yet.</source>
        <translation>Med den er alle satser kjent til %1. Ingenting er tatt i bruk ennå.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ingenting ville blitt endret.</translation>
    </message>
    <message>
        <source>The firm&apos;s law says the same already.</source>
        <translation>Firmaets lov sier allerede det samme.</translation>
    </message>
    <message>
        <source>Norges Bank is asked …</source>
        <translation>Spør Norges Bank …</translation>
    </message>
    <message>
        <source>Norges Bank gave no answer to use.</source>
        <translation>Norges Bank ga ikke noe svar som kan brukes.</translation>
    </message>
    <message>
        <source>Policy rate on %1: %2. With %3 added (%4) the late interest from %5 to %6 is %7. Compare with the regulation at lovdata.no: it is what holds.</source>
        <translation>Styringsrenten %1: %2. Med tillegg av %3 (%4) er forsinkelsesrenten fra %5 til %6 %7. Sammenlign med forskriften på lovdata.no: det er den som gjelder.</translation>
    </message>
    <message>
        <source>Expected only.</source>
        <translation>Bare forventet.</translation>
    </message>
    <message>
        <source>Adopted. The firm is opened anew with it.</source>
        <translation>Tatt i bruk. Firmaet åpnes på nytt med dette.</translation>
    </message>
    <message>
        <source>Adopt for the firm …</source>
        <translation>Ta i bruk for firmaet …</translation>
    </message>
    <message>
        <source>The key beside the file cannot be read.</source>
        <translation>Nøkkelen ved siden av filen kan ikke leses.</translation>
    </message>
    <message>
        <source>Its key lies beside the file: that is enough in a rehearsal only.</source>
        <translation>Nøkkelen ligger ved siden av filen: det er nok bare i et øvingsfirma.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the law change for this firm. Letters already made keep their figures; everything from now on is reckoned with the new rows.</source>
        <translation>
            <numerusform>Én rad i loven endres for dette firmaet. Brev som alt er laget, beholder tallene sine; alt fra nå av regnes med den nye raden.</numerusform>
            <numerusform>%n rader i loven endres for dette firmaet. Brev som alt er laget, beholder tallene sine; alt fra nå av regnes med de nye radene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The firm is opened anew with it. It is not taken back: a newer file takes its place.</source>
        <translation>Firmaet åpnes på nytt med dette. Det kan ikke tas tilbake: en nyere fil tar plassen.</translation>
    </message>
    <message>
        <source>Adopt the new law?</source>
        <translation>Ta i bruk den nye loven?</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
</context>
<context>
    <name>LawWorkflow</name>
    <message>
        <source>Only a file signed by a key the program knows is adopted for a real firm. Try others in a rehearsal (kravbok-cli demo DIR).</source>
        <translation>Bare en fil signert med en nøkkel programmet kjenner, tas i bruk for et virkelig firma. Prøv andre i et øvingsfirma (kravbok-cli demo DIR).</translation>
    </message>
    <message>
        <source>The file is not signed. To try it in this rehearsal: the same command with --rehearsal.</source>
        <translation>Filen er ikke signert. For å prøve den i dette øvingsfirmaet: samme kommando med --rehearsal.</translation>
    </message>
    <message>
        <source>The file is of %1; the program comes with the law as of %2.</source>
        <translation>Filen er fra %1; programmet har med loven per %2.</translation>
    </message>
    <message>
        <source>A newer file of the law, of %1, is adopted already.</source>
        <translation>En nyere lovfil, fra %1, er allerede tatt i bruk.</translation>
    </message>
    <message>
        <source>Norges Bank names no policy rate on or shortly before %1.</source>
        <translation>Norges Bank oppgir ingen styringsrente for %1 eller like før.</translation>
    </message>
    <message>
        <source>Late interest from %1, derived from the policy rate</source>
        <translation>Forsinkelsesrente fra %1, utledet av styringsrenten</translation>
    </message>
    <message>
        <source>The late interest from %1 follows from the policy rate of that day; it cannot be confirmed before.</source>
        <translation>Forsinkelsesrenten fra %1 følger av styringsrenten den dagen; den kan ikke bekreftes før.</translation>
    </message>
    <message>
        <source>The file changes nothing: the law there is says the same already.</source>
        <translation>Filen endrer ingenting: loven du har, sier allerede det samme.</translation>
    </message>
</context>
<context>
    <name>LedgerDetail</name>
    <message>
        <source>Set the due date …</source>
        <translation>Legg inn forfallsdato …</translation>
    </message>
    <message>
        <source>Choose an entry to see what it has become and what comes next.</source>
        <translation>Velg en post for å se hva den er blitt til, og hva som kommer videre.</translation>
    </message>
    <message>
        <source>Entry without number</source>
        <translation>Post uten nummer</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>Start en sak</translation>
    </message>
    <message>
        <source>Cannot be collected.</source>
        <translation>Kan ikke kreves inn.</translation>
    </message>
    <message>
        <source>The customer is in credit.</source>
        <translation>Kunden har penger til gode.</translation>
    </message>
    <message>
        <source>Next: %1 from %2.</source>
        <translation>Neste: %1 fra %2.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Neste: %1.</translation>
    </message>
    <message>
        <source>Can be sent today.</source>
        <translation>Kan sendes i dag.</translation>
    </message>
    <message>
        <source>When did invoice %1 fall due?</source>
        <translation>Når forfalt faktura %1?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The due date is saved.</source>
        <translation>Forfallsdatoen er lagret.</translation>
    </message>
    <message>
        <source>Probably time-barred.</source>
        <translation>Trolig foreldet.</translation>
    </message>
    <message>
        <source>The last day to interrupt limitation was %1. Demand it only if something has interrupted it, and note that first.</source>
        <translation>Siste dag for å avbryte foreldelsen var %1. Krev beløpet bare hvis noe har avbrutt foreldelsen, og noter det først.</translation>
    </message>
    <message>
        <source>Change the customer …</source>
        <translation>Endre kunden …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Choose %1, invoice %2</source>
        <translation>Velg %1, faktura %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Hva nå</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>Reskontro</translation>
    </message>
    <message>
        <source>Name, number, KID, or &gt;1000</source>
        <translation>Navn, nummer, KID eller &gt;1000</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer en fil</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
    </message>
    <message>
        <source>Can be started</source>
        <translation>Kan startes</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Trenger deg</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>I sak</translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation>Kan ikke kreves inn</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Foretak</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>Poster i reskontroen</translation>
    </message>
    <message>
        <source>Start at …</source>
        <translation>Start med …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>Leser reskontroen …</translation>
    </message>
    <message numerus="yes">
        <source>%n open entries</source>
        <translation>
            <numerusform>%n åpen post</numerusform>
            <numerusform>%n åpne poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries lack a due date.</source>
        <translation>
            <numerusform>%n post mangler forfallsdato.</numerusform>
            <numerusform>%n poster mangler forfallsdato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them before it is completed.</source>
        <translation>Det sendes ingenting for dem før datoen er lagt inn.</translation>
    </message>
    <message>
        <source>Complete …</source>
        <translation>Legg inn …</translation>
    </message>
    <message>
        <source>Tick the invoices a case should be started for (Space).</source>
        <translation>Kryss av fakturaene det skal startes sak for (mellomrom).</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n vist</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hovedstol</translation>
    </message>
    <message numerus="yes">
        <source>Start %n cases</source>
        <translation>
            <numerusform>Start %n sak</numerusform>
            <numerusform>Start %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>Start en sak</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>Reskontroen er tom</translation>
    </message>
    <message>
        <source>Read a SAF-T file or a list of open items from the accounting system. Nothing is sent before you have seen it.</source>
        <translation>Les inn en SAF-T-fil eller en liste over åpne poster fra regnskapssystemet. Ingenting sendes før du har sett det.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No entry fits the chip and the search.</source>
        <translation>Ingen poster passer til filteret og søket.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebyrer</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message numerus="yes">
        <source>%n cases started.</source>
        <translation>
            <numerusform>%n sak er startet.</numerusform>
            <numerusform>%n saker er startet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Vis sakene</translation>
    </message>
    <message numerus="yes">
        <source>Start cases for %n invoices</source>
        <translation>
            <numerusform>Start saker for %n faktura</numerusform>
            <numerusform>Start saker for %n fakturaer</numerusform>
        </translation>
    </message>
    <message>
        <source>One case per debtor, all invoices together</source>
        <translation>Én sak per skyldner, alle fakturaer samlet</translation>
    </message>
    <message>
        <source>One case per invoice</source>
        <translation>Én sak per faktura</translation>
    </message>
    <message>
        <source>Where should the case begin?</source>
        <translation>Hvor skal saken begynne?</translation>
    </message>
    <message>
        <source>Complete missing due dates</source>
        <translation>Legg inn manglende forfallsdatoer</translation>
    </message>
    <message>
        <source>Invoice date + 10 days</source>
        <translation>Fakturadato + 10 dager</translation>
    </message>
    <message>
        <source>Invoice date + 14 days</source>
        <translation>Fakturadato + 14 dager</translation>
    </message>
    <message>
        <source>Invoice date + 15 days</source>
        <translation>Fakturadato + 15 dager</translation>
    </message>
    <message>
        <source>Invoice date + 20 days</source>
        <translation>Fakturadato + 20 dager</translation>
    </message>
    <message>
        <source>Invoice date + 30 days</source>
        <translation>Fakturadato + 30 dager</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Legg inn</translation>
    </message>
    <message numerus="yes">
        <source>%n due dates completed.</source>
        <translation>
            <numerusform>%n forfallsdato er lagt inn.</numerusform>
            <numerusform>%n forfallsdatoer er lagt inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start cases for the ticked invoices</source>
        <translation>Start saker for fakturaene som er krysset av</translation>
    </message>
    <message>
        <source>Tick everything shown</source>
        <translation>Kryss av alt som vises</translation>
    </message>
    <message>
        <source>Cases are being started …</source>
        <translation>Saker startes …</translation>
    </message>
    <message>
        <source>Change the customer …</source>
        <translation>Endre kunden …</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Velg en post først.</translation>
    </message>
</context>
<context>
    <name>LedgerWorkflow</name>
    <message>
        <source>Reading the ledger was stopped.</source>
        <translation>Lesingen av reskontroen ble stoppet.</translation>
    </message>
    <message>
        <source>A debtor needs a name.</source>
        <translation>En skyldner må ha et navn.</translation>
    </message>
    <message>
        <source>Invoice %1 has letters that rest on its due date %2; it can no longer be changed.</source>
        <translation>Faktura %1 har brev som bygger på forfallsdatoen %2; den kan ikke lenger endres.</translation>
    </message>
    <message>
        <source>Invoice %1 has no invoice date; give its due date itself.</source>
        <translation>Faktura %1 mangler fakturadato; oppgi selve forfallsdatoen.</translation>
    </message>
    <message>
        <source>Invoice %1 cannot fall due on %2, before its date %3.</source>
        <translation>Faktura %1 kan ikke forfalle %2, før fakturadatoen %3.</translation>
    </message>
</context>
<context>
    <name>LegalActs</name>
    <message>
        <source>Handed in</source>
        <translation>Levert inn</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Forkynt</translation>
    </message>
    <message>
        <source>The debtor answered without objecting</source>
        <translation>Skyldneren svarte uten innsigelse</translation>
    </message>
    <message>
        <source>The debtor objected</source>
        <translation>Skyldneren kom med innsigelse</translation>
    </message>
    <message>
        <source>Refused or dismissed</source>
        <translation>Avslått eller avvist</translation>
    </message>
    <message>
        <source>Taken back by us</source>
        <translation>Trukket av oss</translation>
    </message>
    <message>
        <source>Attachment was taken</source>
        <translation>Det ble tatt utlegg</translation>
    </message>
    <message>
        <source>Nothing to attach was found</source>
        <translation>Det ble ikke funnet noe å ta utlegg i</translation>
    </message>
    <message>
        <source>Ended without a decision</source>
        <translation>Avsluttet uten avgjørelse</translation>
    </message>
    <message>
        <source>Judgment or ruling</source>
        <translation>Dom eller kjennelse</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Forlik</translation>
    </message>
    <message>
        <source>The debtor was declared bankrupt</source>
        <translation>Skyldneren ble slått konkurs</translation>
    </message>
    <message>
        <source>Possible from %1. </source>
        <translation>Mulig fra %1. </translation>
    </message>
    <message>
        <source>Papers again …</source>
        <translation>Papirene på nytt …</translation>
    </message>
    <message>
        <source>Make the papers …</source>
        <translation>Lag papirene …</translation>
    </message>
    <message>
        <source>Handed over …</source>
        <translation>Overlevert …</translation>
    </message>
    <message>
        <source>Handed in …</source>
        <translation>Levert inn …</translation>
    </message>
    <message>
        <source>Served …</source>
        <translation>Forkynt …</translation>
    </message>
    <message>
        <source>Outcome …</source>
        <translation>Utfall …</translation>
    </message>
    <message>
        <source>Take the last event back</source>
        <translation>Angre siste hendelse</translation>
    </message>
    <message>
        <source>The papers are being made.</source>
        <translation>Papirene lages.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Saken er avsluttet.</translation>
    </message>
    <message>
        <source>The case is shown as of another day: go back to today.</source>
        <translation>Saken vises per en annen dag: gå tilbake til i dag.</translation>
    </message>
    <message>
        <source>An agency gets the case as an archive, not as papers.</source>
        <translation>Et inkassobyrå får saken som et arkiv, ikke som papirer.</translation>
    </message>
    <message>
        <source>Handed in on %1; its outcome comes first.</source>
        <translation>Levert inn %1; utfallet kommer først.</translation>
    </message>
    <message>
        <source>Only a bankruptcy notice is served by you.</source>
        <translation>Bare et konkursvarsel forkynnes av deg.</translation>
    </message>
    <message>
        <source>Served on %1.</source>
        <translation>Forkynt %1.</translation>
    </message>
    <message>
        <source>Nothing was handed in yet.</source>
        <translation>Ingenting er levert inn ennå.</translation>
    </message>
    <message>
        <source>No legal step of the case has an event.</source>
        <translation>Ingen rettslige skritt i saken har en hendelse.</translation>
    </message>
    <message>
        <source>%1: handed in on</source>
        <translation>%1: levert inn den</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>%1: handed in on %2.</source>
        <translation>%1: levert inn %2.</translation>
    </message>
    <message>
        <source>%1: served on</source>
        <translation>%1: forkynt den</translation>
    </message>
    <message>
        <source>%1: served on %2.</source>
        <translation>%1: forkynt %2.</translation>
    </message>
    <message>
        <source>The last event is taken back, with its costs.</source>
        <translation>Den siste hendelsen er angret, med kostnadene.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hva kom det ut av det?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 den</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The authority asks for the debtor&apos;s national identity number.</source>
        <translation>Myndigheten ber om skyldnerens fødselsnummer.</translation>
    </message>
    <message>
        <source>Make the papers without it</source>
        <translation>Lag papirene uten</translation>
    </message>
    <message>
        <source>Give the number first</source>
        <translation>Oppgi nummeret først</translation>
    </message>
    <message>
        <source>Where shall the papers lie?</source>
        <translation>Hvor skal papirene ligge?</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) in %2. Register when they are handed in.</source>
        <translation>
            <numerusform>%1: %n fil i %2. Registrer når den er levert inn.</numerusform>
            <numerusform>%1: %n filer i %2. Registrer når de er levert inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>National identity number of %1 (kept sealed, used for this petition only)</source>
        <translation>Fødselsnummeret til %1 (lagres forseglet, brukes bare til denne begjæringen)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ta vare på det</translation>
    </message>
    <message>
        <source>The number is kept sealed.</source>
        <translation>Nummeret er lagret forseglet.</translation>
    </message>
    <message>
        <source>The number is forgotten.</source>
        <translation>Nummeret er glemt.</translation>
    </message>
</context>
<context>
    <name>LegalPanel</name>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Where and cost</source>
        <translation>Sted og kostnad</translation>
    </message>
    <message>
        <source>Portal fields</source>
        <translation>Portalfelt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Only a request for attachment is filled into a portal.</source>
        <translation>Bare en begjæring om utlegg fylles inn i en portal.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 er kopiert.</translation>
    </message>
    <message>
        <source>Complete the address …</source>
        <translation>Fyll ut adressen …</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Which rules on attachment is the debtor under?</source>
        <translation>Hvilke regler om utlegg gjelder for skyldneren?</translation>
    </message>
    <message>
        <source>Rules on attachment</source>
        <translation>Regler om utlegg</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Ikke slått opp ennå</translation>
    </message>
    <message>
        <source>The old rules</source>
        <translation>De gamle reglene</translation>
    </message>
    <message>
        <source>The new rules</source>
        <translation>De nye reglene</translation>
    </message>
    <message>
        <source>The Tax Administration&apos;s look-up answers it for one debtor at a time.</source>
        <translation>Skatteetatens oppslag svarer på det for én skyldner om gangen.</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <source>Give it …</source>
        <translation>Oppgi det …</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Glem det</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message numerus="yes">
        <source>%n in order</source>
        <translation>
            <numerusform>%n i orden</numerusform>
            <numerusform>%n i orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n i veien</numerusform>
            <numerusform>%n i veien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for later</source>
        <translation>
            <numerusform>%n spørres det om senere</numerusform>
            <numerusform>%n spørres det om senere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for a person to judge</source>
        <translation>
            <numerusform>%n må et menneske vurdere</numerusform>
            <numerusform>%n må et menneske vurdere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet.</source>
        <translation>Ingen er kjent ennå.</translation>
    </message>
    <message>
        <source>Change the address …</source>
        <translation>Endre adressen …</translation>
    </message>
    <message>
        <source>Kept sealed; opened only for these papers.</source>
        <translation>Lagret forseglet; åpnes bare for disse papirene.</translation>
    </message>
    <message>
        <source>Not given. It is asked for when the papers are made.</source>
        <translation>Ikke oppgitt. Du blir spurt når papirene lages.</translation>
    </message>
    <message>
        <source>Give another …</source>
        <translation>Oppgi et annet …</translation>
    </message>
    <message>
        <source>The court fee of this day is not known yet. Update the rates.</source>
        <translation>Rettsgebyret for denne dagen er ikke kjent ennå. Oppdater satsene.</translation>
    </message>
    <message>
        <source>Fee %1: %2</source>
        <translation>Gebyr %1: %2</translation>
    </message>
    <message>
        <source>For writing the petition %1, owed by the debtor</source>
        <translation>For å skrive begjæringen: %1, som skyldneren skylder</translation>
    </message>
    <message>
        <source>Security %1, paid on filing</source>
        <translation>Sikkerhet %1, betales ved innlevering</translation>
    </message>
    <message>
        <source>No fee to the State.</source>
        <translation>Ikke noe gebyr til staten.</translation>
    </message>
    <message>
        <source>Last day to hand it in: %1</source>
        <translation>Siste dag for å levere inn: %1</translation>
    </message>
    <message>
        <source>Served notice: to be paid by %1</source>
        <translation>Forkynt varsel: skal betales innen %1</translation>
    </message>
    <message>
        <source>A petition can be handed in from %1 and is received by %2 at the latest</source>
        <translation>En begjæring kan leveres inn fra %1 og må være mottatt senest %2</translation>
    </message>
    <message>
        <source>No last day.</source>
        <translation>Ingen siste dag.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>Svaret er lagret.</translation>
    </message>
    <message>
        <source>Archive for the agency …</source>
        <translation>Arkiv til inkassobyrået …</translation>
    </message>
    <message>
        <source>A copy of which invoice?</source>
        <translation>Kopi av hvilken faktura?</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Velg filen …</translation>
    </message>
    <message>
        <source>Copy of the invoice</source>
        <translation>Kopi av fakturaen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The copy lies with the invoice.</source>
        <translation>Kopien ligger ved fakturaen.</translation>
    </message>
</context>
<context>
    <name>LegalPicture</name>
    <message>
        <source>Sure: the register or you named the municipality.</source>
        <translation>Sikkert: registeret eller du oppga kommunen.</translation>
    </message>
    <message>
        <source>Fairly sure: by the post code of the street.</source>
        <translation>Ganske sikkert: ut fra postnummeret til gateadressen.</translation>
    </message>
    <message>
        <source>A guess only: confirm it before anything is sent.</source>
        <translation>Bare en gjetning: bekreft den før noe sendes.</translation>
    </message>
    <message>
        <source>Not known: name the municipality among the answers.</source>
        <translation>Ikke kjent: oppgi kommunen blant svarene.</translation>
    </message>
    <message>
        <source>Never automatic: find the authority yourself.</source>
        <translation>Aldri automatisk: finn myndigheten selv.</translation>
    </message>
    <message>
        <source>The law allows the step on this day.</source>
        <translation>Loven tillater skrittet på denne dagen.</translation>
    </message>
    <message>
        <source>The address it goes to is known.</source>
        <translation>Adressen det går til, er kjent.</translation>
    </message>
</context>
<context>
    <name>LegalWorkflow</name>
    <message>
        <source>Say the day on which it happened.</source>
        <translation>Oppgi dagen det skjedde.</translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation>%1 er ikke kommet ennå.</translation>
    </message>
    <message>
        <source>The last event of case %1 is of %2; the next cannot be before it. Take that one back first.</source>
        <translation>Den siste hendelsen i sak %1 er fra %2; den neste kan ikke være før det. Angre den først.</translation>
    </message>
    <message>
        <source>%1 is a letter; it is confirmed in the outbox.</source>
        <translation>%1 er et brev; det bekreftes i utsendelser.</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avsluttet.</translation>
    </message>
    <message>
        <source>%1 in case %2 was handed in on %3 already. Register what came of it first.</source>
        <translation>%1 i sak %2 er allerede levert inn %3. Registrer først hva som kom ut av det.</translation>
    </message>
    <message>
        <source>The bankruptcy notice of case %1 was served on %2 already.</source>
        <translation>Konkursvarselet i sak %1 ble allerede forkynt %2.</translation>
    </message>
    <message>
        <source>Handing in and service have their own commands: case filed, case served.</source>
        <translation>Innlevering og forkynning har egne kommandoer: case filed, case served.</translation>
    </message>
    <message>
        <source>No legal step of case %1 waits for that outcome. Register that it was handed in, or name the step.</source>
        <translation>Ingen rettslige skritt i sak %1 venter på det utfallet. Registrer at det er levert inn, eller oppgi skrittet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome of %2.</source>
        <translation>«%1» er ikke et utfall av %2.</translation>
    </message>
    <message>
        <source>Case %1 has no legal event to take back.</source>
        <translation>Sak %1 har ingen rettslig hendelse å angre.</translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>på vei</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>ikke levert</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>postlagt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>kommet i retur</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbake</translation>
    </message>
</context>
<context>
    <name>LetterWorkflow</name>
    <message>
        <source>%1 is no letter.</source>
        <translation>%1 er ikke et brev.</translation>
    </message>
    <message>
        <source>A letter of case %1 was sent on %2; nothing can be dated before it.</source>
        <translation>Et brev i sak %1 ble sendt %2; ingenting kan dateres før det.</translation>
    </message>
    <message>
        <source>Letter %1 is %2 and cannot be made anew.</source>
        <translation>Brev %1 er %2 og kan ikke lages på nytt.</translation>
    </message>
    <message>
        <source>Another program keeps changing this firm&apos;s data. Try again in a moment.</source>
        <translation>Et annet program endrer stadig dataene til dette firmaet. Prøv igjen om et øyeblikk.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>The letter could not be written as a PDF.</source>
        <translation>Brevet kunne ikke skrives som PDF.</translation>
    </message>
    <message>
        <source>The typeface %1 is missing from the program. Install the program anew.</source>
        <translation>Skrifttypen %1 mangler i programmet. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>Letters need the graphical part of the program to be started.</source>
        <translation>Brev krever at den grafiske delen av programmet er startet.</translation>
    </message>
    <message>
        <source>There are no letters in the language &quot;%1&quot;. Choose nb, nn or en.</source>
        <translation>Det finnes ingen brev på språket «%1». Velg nb, nn eller en.</translation>
    </message>
    <message>
        <source>Line %1 of the letter labels is not &quot;key = words&quot; with a new key.</source>
        <translation>Linje %1 i de faste ordene i brev er ikke «nøkkel = ord» med en ny nøkkel.</translation>
    </message>
    <message>
        <source>The letter has no date or no deadline.</source>
        <translation>Brevet mangler dato eller frist.</translation>
    </message>
    <message>
        <source>%1 has no account number to pay to. Enter it under the firm&apos;s settings.</source>
        <translation>%1 mangler kontonummer å betale til. Legg det inn i firmaets innstillinger.</translation>
    </message>
    <message>
        <source>The lines of the letter for case %1 add up to %2, but it would ask for %3. It was not made.</source>
        <translation>Linjene i brevet for sak %1 blir til sammen %2, men det ville kreve %3. Brevet ble ikke laget.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter to the debtor.</source>
        <translation>«%1» er ikke et brev til skyldneren.</translation>
    </message>
    <message>
        <source>There is no letter text for %1 in the language &quot;%2&quot;. Choose nb, nn or en.</source>
        <translation>Det finnes ingen brevtekst for %1 på språket «%2». Velg nb, nn eller en.</translation>
    </message>
    <message>
        <source>The letter text for %1 lacks the statement &quot;%2&quot;, which the letter must make. Put [%2] before the paragraph that makes it.</source>
        <translation>Brevteksten for %1 mangler opplysningen «%2», som brevet må inneholde. Sett [%2] foran avsnittet som gir den.</translation>
    </message>
    <message>
        <source>Line %1 of the letter text: the statement &quot;%2&quot; must be made in every letter, but depends on a fact. Add a paragraph for the other case.</source>
        <translation>Linje %1 i brevteksten: opplysningen «%2» må stå i alle brev, men avhenger av et vilkår. Legg til et avsnitt for det andre tilfellet.</translation>
    </message>
    <message>
        <source>Line %1 of the letter text: the statement &quot;%2&quot; must name &quot;%3&quot;.</source>
        <translation>Linje %1 i brevteksten: opplysningen «%2» må nevne «%3».</translation>
    </message>
    <message>
        <source>The heading of the letter text must not name &quot;%1&quot;.</source>
        <translation>Overskriften i brevteksten må ikke nevne «%1».</translation>
    </message>
    <message>
        <source>Line %1 of the letter text must not name &quot;%2&quot;.</source>
        <translation>Linje %1 i brevteksten må ikke nevne «%2».</translation>
    </message>
    <message>
        <source>Line %1 of the letter text: %2</source>
        <extracomment>%1 is a line number, %2 a finished sentence</extracomment>
        <translation>Linje %1 i brevteksten: %2</translation>
    </message>
    <message>
        <source>A brace { is not closed. Close it with } on the same line.</source>
        <translation>En krøllparentes { er ikke lukket. Lukk den med } på samme linje.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>Det finnes ikke noe flettefelt {%1}.</translation>
    </message>
    <message>
        <source>Bold text is not closed. Put ** before and after it.</source>
        <translation>Halvfet tekst er ikke avsluttet. Sett ** foran og bak den.</translation>
    </message>
    <message>
        <source>There is no fact &quot;%1&quot; a paragraph can depend on.</source>
        <translation>Det finnes ikke noe vilkår «%1» et avsnitt kan avhenge av.</translation>
    </message>
    <message>
        <source>A bracket [ is not closed. Close it with ].</source>
        <translation>En hakeparentes [ er ikke lukket. Lukk den med ].</translation>
    </message>
    <message>
        <source>A paragraph can depend on one fact only.</source>
        <translation>Et avsnitt kan bare avhenge av ett vilkår.</translation>
    </message>
    <message>
        <source>The heading is missing. Begin with &quot;heading: …&quot;.</source>
        <translation>Overskriften mangler. Begynn med «heading: …».</translation>
    </message>
    <message>
        <source>The place of the table is missing. Write &quot;-- table --&quot; on a line of its own.</source>
        <translation>Plassen til tabellen mangler. Skriv «-- table --» på en egen linje.</translation>
    </message>
    <message>
        <source>The table comes once, and the small print once after it.</source>
        <translation>Tabellen kommer én gang, og den lille skriften én gang etter den.</translation>
    </message>
    <message>
        <source>The paragraph is empty.</source>
        <translation>Avsnittet er tomt.</translation>
    </message>
    <message>
        <source>There are no legal documents in the language &quot;%1&quot;. Choose nb or nn.</source>
        <translation>Det finnes ingen rettslige dokumenter på språket «%1». Velg nb eller nn.</translation>
    </message>
</context>
<context>
    <name>LimitationForm</name>
    <message>
        <source>Register an event …</source>
        <translation>Registrer en hendelse …</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>t is today</source>
        <translation>t er i dag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>The day the debtor agreed to</source>
        <translation>Dagen skyldneren gikk med på</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Register …</source>
        <translation>Registrer …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Ta tilbake: %1</translation>
    </message>
    <message>
        <source>Write the day it happened.</source>
        <translation>Skriv dagen det skjedde.</translation>
    </message>
    <message>
        <source>Write the day agreed to.</source>
        <translation>Skriv dagen dere ble enige om.</translation>
    </message>
    <message>
        <source>Register for invoice %1: %2, %3?</source>
        <translation>Registrere for faktura %1: %2, %3?</translation>
    </message>
    <message>
        <source>The last day of the invoice is worked out anew from it, and the entry stands in the history. It can be taken back.</source>
        <translation>Siste dag for fakturaen regnes ut på nytt fra hendelsen, og den blir stående i historikken. Den kan tas tilbake.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>The event is registered for invoice %1.</source>
        <translation>Hendelsen er registrert for faktura %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The event is taken back.</source>
        <translation>Hendelsen er tatt tilbake.</translation>
    </message>
    <message>
        <source>Take back for invoice %1: %2, %3?</source>
        <translation>Ta tilbake for faktura %1: %2, %3?</translation>
    </message>
    <message>
        <source>The last day is worked out as if it had not been registered. The entry stays in the history, marked as taken back.</source>
        <translation>Siste dag regnes ut som om hendelsen ikke var registrert. Den blir stående i historikken, merket som tatt tilbake.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta den tilbake</translation>
    </message>
</context>
<context>
    <name>LimitationList</name>
    <message>
        <source>Lapsed</source>
        <translation>Foreldet</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Avbrutt</translation>
    </message>
    <message numerus="yes">
        <source>within %n months</source>
        <translation>
            <numerusform>innen %n måned</numerusform>
            <numerusform>innen %n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>far off</source>
        <translation>langt unna</translation>
    </message>
    <message>
        <source>Payment could first be demanded</source>
        <translation>Betaling kunne først kreves</translation>
    </message>
    <message>
        <source>Loan or debt instrument</source>
        <translation>Lån eller gjeldsbrev</translation>
    </message>
    <message>
        <source>The debtor acknowledged the debt</source>
        <translation>Skyldneren erkjente gjelden</translation>
    </message>
    <message>
        <source>Conciliation complaint or action</source>
        <translation>Forliksklage eller søksmål</translation>
    </message>
    <message>
        <source>Brought before a complaint board</source>
        <translation>Brakt inn for en klagenemnd</translation>
    </message>
    <message>
        <source>Petition for enforcement</source>
        <translation>Begjæring om tvangsfullbyrdelse</translation>
    </message>
    <message>
        <source>Bankruptcy petition or claim in the estate</source>
        <translation>Konkursbegjæring eller krav meldt i boet</translation>
    </message>
    <message>
        <source>Settlement, judgment or ruling</source>
        <translation>Forlik, dom eller kjennelse</translation>
    </message>
    <message>
        <source>Decision that does not settle the claim</source>
        <translation>Avgjørelse som ikke avgjør kravet</translation>
    </message>
    <message>
        <source>Enforcement ended without full cover</source>
        <translation>Tvangsfullbyrdelse avsluttet uten full dekning</translation>
    </message>
    <message>
        <source>Bankruptcy estate closed</source>
        <translation>Konkursboet avsluttet</translation>
    </message>
    <message>
        <source>Ended without a decision</source>
        <translation>Avsluttet uten avgjørelse</translation>
    </message>
    <message>
        <source>Petition refused</source>
        <translation>Begjæringen avslått</translation>
    </message>
    <message>
        <source>Taken back by us</source>
        <translation>Trukket av oss</translation>
    </message>
    <message>
        <source>Deduction from pay decided</source>
        <translation>Trekk i lønn besluttet</translation>
    </message>
    <message>
        <source>Deduction: the claim was told to stand</source>
        <translation>Trekk: det er meldt at kravet opprettholdes</translation>
    </message>
    <message>
        <source>Deduction from pay ended</source>
        <translation>Trekk i lønn avsluttet</translation>
    </message>
    <message>
        <source>The debtor agreed to more time</source>
        <translation>Skyldneren gikk med på mer tid</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Skyldner</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Hvor nær</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>ikke i noen sak</translation>
    </message>
    <message>
        <source>%1 lapsed</source>
        <translation>%1 foreldet</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Ingen rente står åpen.</translation>
    </message>
    <message>
        <source>Open: %1, of which %2 has lapsed.</source>
        <translation>Åpent: %1, hvorav %2 er foreldet.</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation>Åpent: %1.</translation>
    </message>
    <message>
        <source>Last day for the oldest that is left: %1.</source>
        <translation>Siste dag for den eldste renten som er igjen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n months before)</source>
        <translation>
            <numerusform>%1 (%n måned før)</numerusform>
            <numerusform>%1 (%n måneder før)</numerusform>
        </translation>
    </message>
    <message>
        <source>You are told: %1.</source>
        <translation>Du får beskjed: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n months are left.</source>
        <translation>
            <numerusform>Mindre enn %n måned er igjen.</numerusform>
            <numerusform>Mindre enn %n måneder er igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interest lapses</source>
        <translation>Renten foreldes</translation>
    </message>
</context>
<context>
    <name>LimitationPage</name>
    <message>
        <source>Limitation</source>
        <translation>Foreldelse</translation>
    </message>
    <message>
        <source>Debtor, invoice, or &gt;1000</source>
        <translation>Skyldner, faktura eller &gt;1000</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Foreldet</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Innen en måned</translation>
    </message>
    <message>
        <source>4 months</source>
        <translation>4 måneder</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 måneder</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 måneder</translation>
    </message>
    <message>
        <source>Held back by proceedings</source>
        <translation>Avbrutt av rettslige skritt</translation>
    </message>
    <message>
        <source>To the calendar …</source>
        <translation>Til kalenderen …</translation>
    </message>
    <message>
        <source>The last days and their warnings as a calendar file (.ics)</source>
        <translation>De siste dagene og varslene som en kalenderfil (.ics)</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Hva det bygger på</translation>
    </message>
    <message>
        <source>You are told</source>
        <translation>Du får beskjed</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message numerus="yes">
        <source>%n open claims by their last day</source>
        <translation>
            <numerusform>%n åpent krav etter siste dag</numerusform>
            <numerusform>%n åpne krav etter siste dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vises</numerusform>
            <numerusform>%n vises</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hovedstol</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ingenting er åpent</translation>
    </message>
    <message>
        <source>When the ledger holds open claims, each stands here with the last day on which its limitation can be interrupted.</source>
        <translation>Når reskontroen har åpne krav, står hvert av dem her med siste dag for å avbryte foreldelsen.</translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation>Gå til reskontroen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ingenting passer</translation>
    </message>
    <message>
        <source>No claim fits the chip and the search.</source>
        <translation>Ingen krav passer med filteret og søket.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>The claim is in no case. Start one in the ledger.</source>
        <translation>Kravet er ikke i noen sak. Start en i reskontroen.</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The due date. Letters do not interrupt limitation; a conciliation complaint, a petition or the debtor&apos;s acknowledgement does.</source>
        <translation>Forfall. Brev avbryter ikke foreldelsen; det gjør en forliksklage, en begjæring eller at skyldneren erkjenner kravet.</translation>
    </message>
    <message numerus="yes">
        <source>%n months before: %1</source>
        <translation>
            <numerusform>%n måned før: %1</numerusform>
            <numerusform>%n måneder før: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is known to warn of.</source>
        <translation>Det er ingen kjent dag å varsle om.</translation>
    </message>
    <message>
        <source>Save the last days as a calendar</source>
        <translation>Lagre de siste dagene som kalender</translation>
    </message>
    <message>
        <source>Foreldelse.ics</source>
        <translation>Foreldelse.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The calendar is saved. Open it with your calendar program to take the days in.</source>
        <translation>Kalenderen er lagret. Åpne den i kalenderprogrammet ditt for å få dagene inn der.</translation>
    </message>
    <message>
        <source>Open the case of the claim</source>
        <translation>Åpne saken kravet hører til</translation>
    </message>
    <message>
        <source>Nobody is at it</source>
        <translation>Ingen følger opp</translation>
    </message>
    <message>
        <source>Register what interrupts limitation</source>
        <translation>Registrer det som avbryter foreldelsen</translation>
    </message>
    <message>
        <source>Interest lapses</source>
        <translation>Renten foreldes</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>Forsinkelsesrente</translation>
    </message>
</context>
<context>
    <name>LimitationWorkflow</name>
    <message>
        <source>Invoice %1, %2: last day before it is time-barred (%3)</source>
        <translation>Faktura %1, %2: siste dag før den er foreldet (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left</source>
        <translation>
            <numerusform>%n måned igjen</numerusform>
            <numerusform>%n måneder igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the day it happened, today at the latest.</source>
        <translation>Oppgi dagen det skjedde, senest i dag.</translation>
    </message>
    <message>
        <source>Invoice %1 has no due date. Complete it first.</source>
        <translation>Faktura %1 mangler forfall. Fyll det ut først.</translation>
    </message>
    <message>
        <source>Invoice %1 became time-barred on %2; what happens later revives nothing. Take legal advice if the debtor has promised to pay after that.</source>
        <translation>Faktura %1 ble foreldet %2; det som skjer senere, vekker ikke kravet til live. Søk juridisk råd hvis skyldneren har lovet å betale etter det.</translation>
    </message>
    <message>
        <source>Event %1 is taken back already.</source>
        <translation>Hendelse %1 er allerede tatt tilbake.</translation>
    </message>
    <message>
        <source>Invoice %1, %2: last day before its oldest late interest is time-barred (%3)</source>
        <translation>Faktura %1, %2: siste dag før den eldste forsinkelsesrenten er foreldet (%3)</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>A list is written as csv or xlsx, not as &quot;%1&quot;.</source>
        <translation>En liste skrives som csv eller xlsx, ikke som «%1».</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Save the list …</source>
        <translation>Lagre listen …</translation>
    </message>
    <message>
        <source>Save the list as a workbook or CSV</source>
        <translation>Lagre listen som regneark eller CSV</translation>
    </message>
    <message>
        <source>The list is being saved.</source>
        <translation>Listen lagres.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lagre listen</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Regneark (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved in %1.</source>
        <translation>
            <numerusform>%n rad er lagret i %1.</numerusform>
            <numerusform>%n rader er lagret i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>The rows and columns shown here, as a workbook or CSV (Ctrl S in the list)</source>
        <translation>Radene og kolonnene som vises her, som regneark eller CSV (Ctrl S i listen)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Søk på denne siden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Alt shows the letter of each button; Alt with it presses the button</source>
        <translation>Alt viser bokstaven til hver knapp; Alt sammen med bokstaven trykker på knappen</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>What each column holds</source>
        <translation>Hva hver kolonne inneholder</translation>
    </message>
    <message>
        <source>%1 is read as: %2. Press Enter to choose something else.</source>
        <translation>%1 leses som: %2. Trykk Enter for å velge noe annet.</translation>
    </message>
    <message>
        <source>It adds up to %1.</source>
        <translation>Summen er %1.</translation>
    </message>
</context>
<context>
    <name>MarkWorkflow</name>
    <message>
        <source>Say where this was read, such as Brønnøysundregistrene or a letter from the court.</source>
        <translation>Oppgi hvor dette er lest, for eksempel Brønnøysundregistrene eller et brev fra retten.</translation>
    </message>
    <message>
        <source>Give the day it happened, today at the latest.</source>
        <translation>Oppgi dagen det skjedde, senest i dag.</translation>
    </message>
    <message>
        <source>A municipality is named by its number of four digits, such as 0301, not &quot;%1&quot;.</source>
        <translation>En kommune oppgis med nummeret på fire sifre, for eksempel 0301, ikke «%1».</translation>
    </message>
    <message>
        <source>The debtor is marked as ordinary again.</source>
        <translation>Skyldneren er igjen merket som vanlig.</translation>
    </message>
</context>
<context>
    <name>MergeWorkflow</name>
    <message>
        <source>Case %1 is closed. Open it again first.</source>
        <translation>Sak %1 er lukket. Åpne den igjen først.</translation>
    </message>
    <message>
        <source>Case %1 has an instalment plan for exactly its claims. Cancel the plan first.</source>
        <translation>Sak %1 har en nedbetalingsplan for akkurat sine krav. Avbryt planen først.</translation>
    </message>
    <message>
        <source>Case %1 has been taken to an authority for exactly its claims. Finish that case by itself.</source>
        <translation>Sak %1 er brakt inn for en myndighet for akkurat sine krav. Gjør den saken ferdig for seg.</translation>
    </message>
    <message>
        <source>Say which cases go into the first one.</source>
        <translation>Si hvilke saker som skal inn i den første.</translation>
    </message>
    <message>
        <source>Case %1 is named twice.</source>
        <translation>Sak %1 er nevnt to ganger.</translation>
    </message>
    <message>
        <source>Cases %1 and %2 are about different debtors.</source>
        <translation>Sakene %1 og %2 gjelder forskjellige skyldnere.</translation>
    </message>
    <message>
        <source>Say which invoices leave the case.</source>
        <translation>Si hvilke fakturaer som skal ut av saken.</translation>
    </message>
    <message>
        <source>One of the invoices is not in case %1.</source>
        <translation>En av fakturaene er ikke i sak %1.</translation>
    </message>
    <message>
        <source>Those are all invoices of case %1; at least one must stay.</source>
        <translation>Det er alle fakturaene i sak %1; minst én må bli igjen.</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Put other cases of the debtor into this one</source>
        <translation>Slå andre saker på skyldneren sammen med denne</translation>
    </message>
    <message>
        <source>The debtor has no other open case.</source>
        <translation>Skyldneren har ingen annen åpen sak.</translation>
    </message>
    <message>
        <source>Put together …</source>
        <translation>Slå sammen …</translation>
    </message>
    <message>
        <source>Take invoices out into a case of their own</source>
        <translation>Ta fakturaer ut i en egen sak</translation>
    </message>
    <message>
        <source>The case has one invoice only.</source>
        <translation>Saken har bare én faktura.</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>Ta ut …</translation>
    </message>
    <message>
        <source>%1 · due %2 · %3</source>
        <translation>%1 · forfall %2 · %3</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ingen dag</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>Én faktura</numerusform>
            <numerusform>%n fakturaer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2. Owed today: %3.</source>
        <translation>%1 inneholder %2. Skyldig i dag: %3.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>The new case %1</source>
        <translation>Den nye saken %1</translation>
    </message>
    <message>
        <source>Every invoice has been told the same: the ladder goes on as it is.</source>
        <translation>Alle fakturaene har fått de samme varslene: stigen fortsetter som den er.</translation>
    </message>
    <message>
        <source>No letter waits; what was sent keeps its meaning for the invoices it was about.</source>
        <translation>Ingen brev venter; det som er sendt, gjelder fortsatt for fakturaene det handlet om.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that have not left are withdrawn; what was sent keeps its meaning for the invoices it was about.</source>
        <translation>
            <numerusform>Ett brev som ikke er sendt, trekkes tilbake; det som er sendt, gjelder fortsatt for fakturaene det handlet om.</numerusform>
            <numerusform>%n brev som ikke er sendt, trekkes tilbake; det som er sendt, gjelder fortsatt for fakturaene det handlet om.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the cases that go into this one.</source>
        <translation>Kryss av sakene som skal inn i denne.</translation>
    </message>
    <message>
        <source>Tick the invoices that leave.</source>
        <translation>Kryss av fakturaene som skal ut.</translation>
    </message>
    <message>
        <source>Put together:</source>
        <translation>Slått sammen:</translation>
    </message>
    <message>
        <source>Taken out:</source>
        <translation>Tatt ut:</translation>
    </message>
    <message>
        <source>The emptied cases are closed and say where their invoices went.</source>
        <translation>De tømte sakene lukkes og sier hvor fakturaene ble av.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n case(s) into %1?</source>
        <translation>
            <numerusform>Slå én sak sammen med %1?</numerusform>
            <numerusform>Slå %n saker sammen med %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>The invoices are in case %1 now.</source>
        <translation>Fakturaene er nå i sak %1.</translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation>Ta dem ut igjen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n invoice(s) out of %1?</source>
        <translation>
            <numerusform>Ta én faktura ut av %1?</numerusform>
            <numerusform>Ta %n fakturaer ut av %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The invoices are back in case %1.</source>
        <translation>Fakturaene er tilbake i sak %1.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Lukk meldingen</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Et helt tall fra %1 til %2.</translation>
    </message>
</context>
<context>
    <name>OfficeFetch</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop asking Enhetsregisteret</source>
        <translation>Slutt å spørre Enhetsregisteret</translation>
    </message>
    <message>
        <source>The table of offices cannot be read.</source>
        <translation>Tabellen over kontorer kan ikke leses.</translation>
    </message>
    <message>
        <source>Enhetsregisteret is asked: %1 of %2</source>
        <comment>how many offices have been asked about</comment>
        <translation>Enhetsregisteret spørres: %1 av %2</translation>
    </message>
    <message>
        <source>Stopped. The table is as it was.</source>
        <translation>Stoppet. Tabellen er som før.</translation>
    </message>
    <message>
        <source>Enhetsregisteret gave no answer to use. The table is as it was.</source>
        <translation>Enhetsregisteret ga ikke noe svar å bruke. Tabellen er som før.</translation>
    </message>
    <message>
        <source>The addresses could not be kept.</source>
        <translation>Adressene kunne ikke lagres.</translation>
    </message>
    <message>
        <source>Source and day stand in the table.</source>
        <translation>Kilde og dag står i tabellen.</translation>
    </message>
    <message>
        <source>Enhetsregisteret has no postal address for %1: enter it by hand.</source>
        <translation>Enhetsregisteret har ingen postadresse for %1: skriv den inn selv.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) read today.</source>
        <translation>
            <numerusform>%n adresse lest i dag.</numerusform>
            <numerusform>%n adresser lest i dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address was filled in.</source>
        <translation>Ingen adresse ble fylt inn.</translation>
    </message>
    <message numerus="yes">
        <source>Put the register&apos;s address in the place of yours for %n office(s)?</source>
        <translation>
            <numerusform>Skal registerets adresse ta plassen til din for %n kontor?</numerusform>
            <numerusform>Skal registerets adresser ta plassen til dine for %n kontorer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the register&apos;s</source>
        <translation>Ta registerets</translation>
    </message>
    <message>
        <source>The offices are taken over.</source>
        <translation>Kontorene er tatt over.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>No postal address of %1 is known, so nothing is printed to it. Complete it in the table of offices.</source>
        <translation>Postadressen til %1 er ikke kjent, så ingenting skrives ut dit. Fyll den ut i tabellen over kontorer.</translation>
    </message>
    <message>
        <source>The postal address of %1 is not confirmed, or is older than two years. Confirm it in the table of offices.</source>
        <translation>Postadressen til %1 er ikke bekreftet, eller den er eldre enn to år. Bekreft den i tabellen over kontorer.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Utsendelser</translation>
    </message>
    <message>
        <source>Debtor, case, or &gt;1000</source>
        <translation>Skyldner, sak eller &gt;1000</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Til gjennomgang</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Klare for utskrift</translation>
    </message>
    <message>
        <source>Printed, not posted</source>
        <translation>Skrevet ut, ikke postlagt</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>Alle som venter</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postlagt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Hold tilbake</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Lag på nytt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kom i retur</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait</source>
        <translation>
            <numerusform>%n brev venter</numerusform>
            <numerusform>%n brev venter</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter chosen</source>
        <translation>Ikke noe brev er valgt</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>postlagt %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>skrevet ut %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>gebyr %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigi</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letters</source>
        <translation>
            <numerusform>Skriv ut %n brev</numerusform>
            <numerusform>Skriv ut %n brev</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter is ready to be printed.</source>
        <translation>Ingen brev er klare for utskrift.</translation>
    </message>
    <message numerus="yes">
        <source>%n are posted</source>
        <translation>
            <numerusform>%n er postlagt</numerusform>
            <numerusform>%n er postlagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm that the printed letters are in the post.</source>
        <translation>Bekreft at de utskrevne brevene er lagt i posten.</translation>
    </message>
    <message>
        <source>Print letters first; then confirm that they are in the post.</source>
        <translation>Skriv ut brevene først, og bekreft etterpå at de er lagt i posten.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n vist</numerusform>
        </translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Å betale</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Ingen brev ennå</translation>
    </message>
    <message>
        <source>Letters come here when a case takes its next step. Nothing leaves before you have seen it.</source>
        <translation>Brevene kommer hit når en sak tar sitt neste steg. Ingenting sendes før du har sett det.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Gå til sakene</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Ingenting her</translation>
    </message>
    <message>
        <source>No letter fits the chip and the search.</source>
        <translation>Ingen brev passer til filteret og søket.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters approved.</source>
        <translation>
            <numerusform>%n brev er godkjent.</numerusform>
            <numerusform>%n brev er godkjent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back; printing skips it.</source>
        <translation>Holdt tilbake; kommer ikke med i utskriften.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Frigitt.</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n letters?</source>
        <translation>
            <numerusform>Trekke tilbake %n brev?</numerusform>
            <numerusform>Trekke tilbake %n brev?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their step is then not taken and their fee not charged. They can be made anew.</source>
        <translation>Steget regnes da som ikke tatt, og gebyret kreves ikke. Brevene kan lages på nytt.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Trukket tilbake.</translation>
    </message>
    <message>
        <source>Made anew with deadline %1.</source>
        <translation>Laget på nytt med frist %1.</translation>
    </message>
    <message>
        <source>Save the print job</source>
        <translation>Lagre utskriften</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kunne ikke skrives: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letters with a cover list lie in one PDF. Confirm when they are in the post.</source>
        <translation>
            <numerusform>%n brev med utsendingsliste ligger i én PDF. Bekreft når det er lagt i posten.</numerusform>
            <numerusform>%n brev med utsendingsliste ligger i én PDF. Bekreft når de er lagt i posten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Åpne PDF-en</translation>
    </message>
    <message numerus="yes">
        <source>When were the %n letters posted?</source>
        <translation>
            <numerusform>Når ble det %n brevet postlagt?</numerusform>
            <numerusform>Når ble de %n brevene postlagt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekreft</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are posted; their deadlines run.</source>
        <translation>
            <numerusform>%n brev er postlagt; fristen løper.</numerusform>
            <numerusform>%n brev er postlagt; fristene løper.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter came back; its step counts as not taken. Check the address.</source>
        <translation>Brevet kom i retur, og steget regnes som ikke tatt. Kontroller adressen.</translation>
    </message>
    <message>
        <source>Approve the chosen letters</source>
        <translation>Godkjenn de valgte brevene</translation>
    </message>
    <message>
        <source>Print the letters</source>
        <translation>Skriv ut brevene</translation>
    </message>
    <message>
        <source>Confirm that letters are posted</source>
        <translation>Bekreft at brev er postlagt</translation>
    </message>
    <message>
        <source>Withdraw the chosen letters</source>
        <translation>Trekk tilbake de valgte brevene</translation>
    </message>
    <message>
        <source>Make the letter anew</source>
        <translation>Lag brevet på nytt</translation>
    </message>
</context>
<context>
    <name>OutboxWorkflow</name>
    <message>
        <source>Letter %1 gives until %2; leaving on %3 the debtor must have at least %4 days. Make it anew with today&apos;s date.</source>
        <translation>Brev %1 har frist %2; sendes det %3, må skyldneren få minst %4 dager. Lag det på nytt med dagens dato.</translation>
    </message>
    <message>
        <source>%1 has no address for the envelope. Complete it under the customer.</source>
        <translation>%1 har ingen adresse til konvolutten. Legg den inn på kunden.</translation>
    </message>
    <message>
        <source>A payment came in after letter %1 was made. Make it anew so that its figures are right.</source>
        <translation>Det kom en innbetaling etter at brev %1 ble laget. Lag det på nytt, så tallene blir riktige.</translation>
    </message>
    <message>
        <source>Letter %1 is %2; only a new letter is approved.</source>
        <translation>Brev %1 er %2; bare nye brev kan godkjennes.</translation>
    </message>
    <message>
        <source>Letter %1 has left already.</source>
        <translation>Brev %1 er allerede sendt.</translation>
    </message>
    <message>
        <source>Letter %1 is %2 and cannot be taken back.</source>
        <translation>Brev %1 er %2 og kan ikke trekkes tilbake.</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>Ingenting ble skrevet ut. %1</translation>
    </message>
    <message>
        <source>There is nothing to print: no letter waits in the outbox.</source>
        <translation>Det er ingenting å skrive ut: ingen brev venter under Utsendelser.</translation>
    </message>
    <message>
        <source>Printing was stopped; no letter was marked.</source>
        <translation>Utskriften ble stoppet; ingen brev er merket.</translation>
    </message>
    <message>
        <source>%1 has not come yet; letters are confirmed once they are in the post.</source>
        <translation>%1 er fram i tid; brev bekreftes når de er lagt i posten.</translation>
    </message>
    <message>
        <source>Letter %1 has neither been approved nor printed. Look at it first.</source>
        <translation>Brev %1 er verken godkjent eller skrevet ut. Se på det først.</translation>
    </message>
    <message>
        <source>Letter %1 is %2 already.</source>
        <translation>Brev %1 er allerede %2.</translation>
    </message>
    <message>
        <source>Letter %1 is held back. Release it first.</source>
        <translation>Brev %1 er holdt tilbake. Frigi det først.</translation>
    </message>
    <message>
        <source>Letter %1 is dated %2 and cannot have been posted before.</source>
        <translation>Brev %1 er datert %2 og kan ikke være postlagt før det.</translation>
    </message>
    <message>
        <source>Letter %1 has not left; it cannot come back.</source>
        <translation>Brev %1 er ikke sendt og kan ikke komme i retur.</translation>
    </message>
    <message>
        <source>There is no letter &quot;%1&quot;. See: kravbok-cli outbox list</source>
        <translation>Det finnes ikke noe brev «%1». Se: kravbok-cli outbox list</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n deadlines run out</source>
        <translation>
            <numerusform>%n frist går ut</numerusform>
            <numerusform>%n frister går ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pauses are over</source>
        <translation>
            <numerusform>%n pause er over</numerusform>
            <numerusform>%n pauser er over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer en fil</translation>
    </message>
    <message>
        <source>Begin with what is open</source>
        <translation>Begynn med det som står åpent</translation>
    </message>
    <message>
        <source>Import a list or a SAF-T file from your accounts. Then this page says what is overdue, what needs you, and what comes.</source>
        <translation>Importer en liste eller en SAF-T-fil fra regnskapet. Da viser denne siden hva som er forfalt, hva som trenger deg, og hva som kommer.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
    </message>
    <message>
        <source>Owed in cases</source>
        <translation>Skyldig i saker</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Åpne saker</translation>
    </message>
    <message>
        <source>Letters waiting</source>
        <translation>Brev som venter</translation>
    </message>
    <message>
        <source>Overdue by age</source>
        <translation>Forfalt etter alder</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days</source>
        <translation>
            <numerusform>Den neste %n dagen</numerusform>
            <numerusform>De neste %n dagene</numerusform>
        </translation>
    </message>
    <message>
        <source>No step and no deadline falls in these days.</source>
        <translation>Ingen steg eller frister disse dagene.</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Hva som kommer</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n fakturaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n kunde</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are left out: a rate is missing</source>
        <translation>
            <numerusform>%n sak er ikke regnet med: en sats mangler</numerusform>
            <numerusform>%n saker er ikke regnet med: en sats mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>with interest and costs</source>
        <translation>med rente og kostnader</translation>
    </message>
    <message numerus="yes">
        <source>%n ready for their next step</source>
        <translation>
            <numerusform>%n klar for neste steg</numerusform>
            <numerusform>%n klare for neste steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n til gjennomgang</numerusform>
            <numerusform>%n til gjennomgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to post</source>
        <translation>
            <numerusform>%n til posten</numerusform>
            <numerusform>%n til posten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>Register a payment</source>
        <translation>Registrer en betaling</translation>
    </message>
    <message>
        <source>Case, invoice, KID or name</source>
        <translation>Sak, faktura, KID eller navn</translation>
    </message>
    <message>
        <source>Costs, interest, principal</source>
        <translation>Kostnader, renter, hovedstol</translation>
    </message>
    <message>
        <source>Principal first (the debtor asked for it)</source>
        <translation>Hovedstol først (skyldneren ba om det)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>t is today, -3 three days ago</source>
        <translation>t er i dag, -3 er for tre dager siden</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Left empty the payment waits until somebody knows whose it is.</source>
        <translation>Er feltet tomt, venter betalingen til noen vet hvem den gjelder.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Case %1 · %2 · %3</source>
        <translation>Sak %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Invoice %1 · %2 · %3</source>
        <translation>Faktura %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Write the day the money came in.</source>
        <translation>Skriv dagen pengene kom inn.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Skriv beløpet.</translation>
    </message>
    <message>
        <source>No open case or invoice is called &quot;%1&quot;.</source>
        <translation>Ingen åpen sak eller faktura heter «%1».</translation>
    </message>
    <message>
        <source>Nobody knows whose it is.</source>
        <translation>Ingen vet hvem den gjelder.</translation>
    </message>
    <message>
        <source>It waits among the unplaced payments.</source>
        <translation>Den venter blant betalingene som ikke er plassert.</translation>
    </message>
    <message>
        <source>The case settles.</source>
        <translation>Saken blir gjort opp.</translation>
    </message>
    <message>
        <source>The rest of %1 is let go by the rule for small rests.</source>
        <translation>Resten på %1 ettergis etter regelen for små rester.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 er registrert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation>Betalingen er tatt tilbake.</translation>
    </message>
    <message>
        <source>%1 is registered, and the case is settled.</source>
        <translation>%1 er registrert, og saken er gjort opp.</translation>
    </message>
</context>
<context>
    <name>PaymentMatching</name>
    <message>
        <source>The payment has no KID.</source>
        <translation>Betalingen har ingen KID.</translation>
    </message>
    <message>
        <source>No invoice and no case has this KID.</source>
        <translation>Ingen faktura og ingen sak har denne KID-en.</translation>
    </message>
    <message>
        <source>Several open invoices bear this KID.</source>
        <translation>Flere åpne fakturaer har denne KID-en.</translation>
    </message>
    <message>
        <source>What the KID names is settled already: a double payment, to be paid back or used for something else.</source>
        <translation>Det KID-en viser til, er allerede gjort opp: en dobbeltbetaling, som skal betales tilbake eller brukes til noe annet.</translation>
    </message>
    <message>
        <source>The bank&apos;s own file says that a person must look at it.</source>
        <translation>Bankens egen fil sier at et menneske må se på den.</translation>
    </message>
    <message>
        <source>The bank takes an earlier payment back.</source>
        <translation>Banken tar tilbake en tidligere betaling.</translation>
    </message>
    <message>
        <source>It is like another payment but for the bank&apos;s reference. Is it the same money?</source>
        <translation>Den er lik en annen betaling, bortsett fra bankens referanse. Er det de samme pengene?</translation>
    </message>
    <message>
        <source>Another file has told of the same money.</source>
        <translation>En annen fil har meldt om de samme pengene.</translation>
    </message>
    <message>
        <source>It is the sum of payments that are known one by one.</source>
        <translation>Den er summen av betalinger som er kjent hver for seg.</translation>
    </message>
    <message>
        <source>It had a place that was taken back.</source>
        <translation>Den hadde en plassering som ble tatt tilbake.</translation>
    </message>
    <message>
        <source>Payment %1 has its place already. Take it back first.</source>
        <translation>Betaling %1 er allerede plassert. Ta den tilbake først.</translation>
    </message>
    <message>
        <source>The same KID.</source>
        <translation>Samme KID.</translation>
    </message>
    <message>
        <source>The same amount.</source>
        <translation>Samme beløp.</translation>
    </message>
    <message>
        <source>The same account of ours.</source>
        <translation>Samme konto hos oss.</translation>
    </message>
    <message>
        <source>The same account of the payer.</source>
        <translation>Samme konto hos betaleren.</translation>
    </message>
    <message>
        <source>There is no such proposal for payment %1. See: kravbok-cli payment proposals</source>
        <translation>Det finnes ikke noe slikt forslag for betaling %1. Se: kravbok-cli payment proposals</translation>
    </message>
    <message>
        <source>Each part of a payment must be more than zero.</source>
        <translation>Hver del av en betaling må være større enn null.</translation>
    </message>
    <message>
        <source>The parts add up to %1, but the payment is %2.</source>
        <translation>Delene blir til sammen %1, men betalingen er på %2.</translation>
    </message>
    <message>
        <source>There is neither a case nor one invoice with the number &quot;%1&quot;.</source>
        <translation>Det finnes verken en sak eller én enkelt faktura med nummeret «%1».</translation>
    </message>
    <message>
        <source>Bank entry %1 does not wait to take a payment back.</source>
        <translation>Bankpost %1 venter ikke på å ta tilbake en betaling.</translation>
    </message>
    <message>
        <source>The bank takes %1 back, but payment %2 is %3. Take that payment back and place the rest by hand.</source>
        <translation>Banken tar tilbake %1, men betaling %2 er på %3. Ta den betalingen tilbake, og plasser resten for hånd.</translation>
    </message>
    <message>
        <source>Payment %1 came in after the bank took one back.</source>
        <translation>Betaling %1 kom inn etter at banken tok en tilbake.</translation>
    </message>
    <message>
        <source>Nothing is asked about bank entry %1.</source>
        <translation>Det er ikke spurt om noe for bankpost %1.</translation>
    </message>
    <message>
        <source>Bank entry %1 does not wait for an answer.</source>
        <translation>Bankpost %1 venter ikke på svar.</translation>
    </message>
    <message>
        <source>Nobody has answered for bank entry %1.</source>
        <translation>Ingen har svart for bankpost %1.</translation>
    </message>
    <message>
        <source>The amount is exactly what is open.</source>
        <translation>Beløpet er nøyaktig det som er åpent.</translation>
    </message>
    <message>
        <source>The KID %1 is that of the invoice.</source>
        <translation>KID %1 er fakturaens KID.</translation>
    </message>
    <message>
        <source>The KID %1 differs from that of the invoice only by zeros in front.</source>
        <translation>KID %1 skiller seg fra fakturaens KID bare med nuller foran.</translation>
    </message>
    <message>
        <source>The KID %1 is that of the invoice without its control digit.</source>
        <translation>KID %1 er fakturaens KID uten kontrollsifferet.</translation>
    </message>
    <message>
        <source>The text holds the KID of the invoice, %1.</source>
        <translation>Teksten inneholder fakturaens KID, %1.</translation>
    </message>
    <message>
        <source>The payer names invoice %1.</source>
        <translation>Betaleren nevner faktura %1.</translation>
    </message>
    <message>
        <source>The payer names the invoices %1.</source>
        <translation>Betaleren nevner fakturaene %1.</translation>
    </message>
    <message>
        <source>Together they are exactly the amount.</source>
        <translation>Til sammen er de nøyaktig beløpet.</translation>
    </message>
    <message>
        <source>A payment from this account was placed with this customer by hand on %1.</source>
        <translation>En betaling fra denne kontoen ble plassert på denne kunden for hånd %1.</translation>
    </message>
    <message>
        <source>A payment with this text was placed with this customer by hand on %1.</source>
        <translation>En betaling med denne teksten ble plassert på denne kunden for hånd %1.</translation>
    </message>
    <message>
        <source>The customer has paid from this account before.</source>
        <translation>Kunden har betalt fra denne kontoen før.</translation>
    </message>
    <message>
        <source>The payer has the customer&apos;s name.</source>
        <translation>Betaleren har samme navn som kunden.</translation>
    </message>
    <message>
        <source>The amount is exactly what case %1 owes today.</source>
        <translation>Beløpet er nøyaktig det som skyldes i sak %1 i dag.</translation>
    </message>
    <message>
        <source>The amount is what case %1 owes without its fees of %2.</source>
        <translation>Beløpet er det som skyldes i sak %1 uten gebyrene på %2.</translation>
    </message>
    <message>
        <source>The amount is the principal of case %1 without interest and fees.</source>
        <translation>Beløpet er hovedstolen i sak %1 uten renter og gebyr.</translation>
    </message>
    <message>
        <source>Invoices %1 together are exactly the amount.</source>
        <translation>Fakturaene %1 er til sammen nøyaktig beløpet.</translation>
    </message>
    <message>
        <source>The oldest open items of the customer first.</source>
        <translation>De eldste åpne postene til kunden først.</translation>
    </message>
    <message>
        <source>Together with payment %1 of the same payer it is exactly what is open on %2.</source>
        <translation>Sammen med betaling %1 fra samme betaler er det nøyaktig det som er åpent på %2.</translation>
    </message>
    <message>
        <source>It is the only one with exactly this amount open.</source>
        <translation>Det er den eneste med nøyaktig dette beløpet åpent.</translation>
    </message>
</context>
<context>
    <name>PaymentWorkflow</name>
    <message>
        <source>Several invoices bear the KID %1. Say which with --invoice or --case.</source>
        <translation>Flere fakturaer har KID %1. Oppgi hvilken med --invoice eller --case.</translation>
    </message>
    <message>
        <source>A payment must be more than zero.</source>
        <translation>En innbetaling må være større enn null.</translation>
    </message>
    <message>
        <source>A payment needs the day the money came in.</source>
        <translation>En innbetaling må ha dagen pengene kom inn.</translation>
    </message>
    <message>
        <source>%1 has not come yet. A payment bears the day the money came in.</source>
        <translation>%1 er fram i tid. En innbetaling får dagen pengene kom inn.</translation>
    </message>
    <message>
        <source>Payment %1 is taken back already.</source>
        <translation>Innbetaling %1 er allerede tilbakeført.</translation>
    </message>
    <message>
        <source>Payment %1 has its place already. Take it back first.</source>
        <translation>Innbetaling %1 er allerede plassert. Tilbakefør den først.</translation>
    </message>
    <message>
        <source>Say which case or invoice the payment is for.</source>
        <translation>Oppgi hvilken sak eller faktura innbetalingen gjelder.</translation>
    </message>
    <message>
        <source>There is no payment &quot;%1&quot;. See: kravbok-cli payment list</source>
        <translation>Det finnes ingen innbetaling «%1». Se: kravbok-cli payment list</translation>
    </message>
    <message>
        <source>Some of payment %1 was sent back or moved to another claim. It cannot be taken back.</source>
        <translation>Noe av betaling %1 er sendt tilbake eller flyttet til et annet krav. Den kan ikke tas tilbake.</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Innbetalinger</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n innbetaling</numerusform>
            <numerusform>%n innbetalinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed before</source>
        <translation>Skyldig før</translation>
    </message>
    <message>
        <source>To costs</source>
        <translation>Til kostnader</translation>
    </message>
    <message>
        <source>To interest</source>
        <translation>Til rente</translation>
    </message>
    <message>
        <source>To principal</source>
        <translation>Til hovedstol</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>For mye betalt</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Fortsatt skyldig</translation>
    </message>
    <message>
        <source>Register the payment</source>
        <translation>Registrer innbetalingen</translation>
    </message>
    <message>
        <source>Take back the chosen payment</source>
        <translation>Tilbakefør den valgte innbetalingen</translation>
    </message>
    <message>
        <source>Payer or &gt;1000</source>
        <translation>Betaler eller &gt;1000</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>Learned rules</source>
        <translation>Lærte regler</translation>
    </message>
    <message>
        <source>Register by hand</source>
        <translation>Registrer for hånd</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Waiting payments</source>
        <translation>Betalinger som venter</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n venter på deg</numerusform>
            <numerusform>%n venter på deg</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <source>Carry out the chosen proposal</source>
        <translation>Utfør det valgte forslaget</translation>
    </message>
    <message>
        <source>Choose a payment that waits.</source>
        <translation>Velg en betaling som venter.</translation>
    </message>
    <message>
        <source>Register a payment by hand</source>
        <translation>Registrer en betaling for hånd</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Ta tilbake det som ble gjort sist</translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation>Ingenting er gjort her ennå.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Vis det som venter</translation>
    </message>
    <message>
        <source>Show registered payments</source>
        <translation>Vis registrerte betalinger</translation>
    </message>
    <message>
        <source>Show learned rules</source>
        <translation>Vis lærte regler</translation>
    </message>
    <message>
        <source>Choose a registered payment first.</source>
        <translation>Velg en registrert betaling først.</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Betalt for mye</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Lagre listen …</translation>
    </message>
    <message>
        <source>The rows and columns shown here, as a workbook or CSV</source>
        <translation>Radene og kolonnene som vises her, som regneark eller CSV</translation>
    </message>
    <message>
        <source>Use what was paid too much</source>
        <translation>Bruk det som er betalt for mye</translation>
    </message>
    <message>
        <source>Show what was paid too much</source>
        <translation>Vis det som er betalt for mye</translation>
    </message>
    <message>
        <source>Note that it was sent back</source>
        <translation>Noter at det er sendt tilbake</translation>
    </message>
    <message>
        <source>Choose a payment with money left over first.</source>
        <translation>Velg først en betaling med penger til overs.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Part %1 of the print job is not a readable PDF. Make that letter anew.</source>
        <translation>Del %1 av utskriften er ikke en lesbar PDF. Lag det brevet på nytt.</translation>
    </message>
    <message>
        <source>The letters could not be put together into one file.</source>
        <translation>Brevene kunne ikke settes sammen til én fil.</translation>
    </message>
    <message>
        <source>This is not a readable PDF.</source>
        <translation>Dette er ikke en lesbar PDF.</translation>
    </message>
    <message>
        <source>The PDF has no page %1.</source>
        <translation>PDF-en har ingen side %1.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF cannot be shown.</source>
        <translation>Side %1 i PDF-en kan ikke vises.</translation>
    </message>
    <message>
        <source>%1 is not a readable PDF, or it is locked with a password. Take it away or save it anew without a lock.</source>
        <translation>%1 er ikke en lesbar PDF, eller den er låst med passord. Ta den bort, eller lagre den på nytt uten lås.</translation>
    </message>
    <message>
        <source>The documents could not be put together into one file.</source>
        <translation>Dokumentene kunne ikke settes sammen til én fil.</translation>
    </message>
    <message>
        <source>The stored document</source>
        <translation>Det lagrede dokumentet</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
</context>
<context>
    <name>PreflightCure</name>
    <message>
        <source>Answer it</source>
        <translation>Svar på det</translation>
    </message>
    <message>
        <source>Give the number</source>
        <translation>Oppgi nummeret</translation>
    </message>
    <message>
        <source>Say which rules hold</source>
        <translation>Oppgi hvilke regler som gjelder</translation>
    </message>
    <message>
        <source>Lay a copy with the invoice</source>
        <translation>Legg en kopi ved fakturaen</translation>
    </message>
    <message>
        <source>Complete the office</source>
        <translation>Fyll ut kontoret</translation>
    </message>
    <message>
        <source>Go to the firm&apos;s data</source>
        <translation>Gå til firmaets opplysninger</translation>
    </message>
    <message>
        <source>See the customer in the ledger</source>
        <translation>Se kunden i reskontroen</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Gå til brevet</translation>
    </message>
    <message>
        <source>Go to the payments</source>
        <translation>Gå til betalingene</translation>
    </message>
</context>
<context>
    <name>PreflightList</name>
    <message>
        <source>Not in order</source>
        <translation>Ikke i orden</translation>
    </message>
    <message>
        <source>Asked for later</source>
        <translation>Spørres om senere</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>For a person to judge</source>
        <translation>Må vurderes av et menneske</translation>
    </message>
    <message>
        <source>Checks before the step</source>
        <translation>Kontroller før steget</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>How far it is</source>
        <translation>Framdrift</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>t is today, +14 is in fourteen days</source>
        <translation>t er i dag, +14 er om fjorten dager</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>ProposalPane</name>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Case or invoice</source>
        <translation>Sak eller faktura</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Et annet sted</translation>
    </message>
    <message>
        <source>Several: 10231=500, 10244</source>
        <translation>Flere: 10231=500, 10244</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>Nothing is done with this entry (Del)</source>
        <translation>Ingenting gjøres med denne posten (Del)</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter carries out · → proposals · Del sets aside · Ctrl Z takes back</source>
        <translation>↑↓ velger · Enter utfører · → forslag · Del legger til side · Ctrl Z tar tilbake</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ingenting venter</translation>
    </message>
    <message>
        <source>Every payment has its place. Drop a file from the bank anywhere on the window.</source>
        <translation>Alle betalinger er plassert. Slipp en fil fra banken hvor som helst på vinduet.</translation>
    </message>
    <message>
        <source>To account %1</source>
        <translation>Til konto %1</translation>
    </message>
    <message>
        <source>Like the payment of %1 that is known already.</source>
        <translation>Lik betalingen på %1 som allerede er kjent.</translation>
    </message>
    <message>
        <source>The same money</source>
        <translation>De samme pengene</translation>
    </message>
    <message>
        <source>It is counted once, as now.</source>
        <translation>De telles én gang, som nå.</translation>
    </message>
    <message>
        <source>Other money</source>
        <translation>Andre penger</translation>
    </message>
    <message>
        <source>It waits for its place like any other payment.</source>
        <translation>De venter på plassering som alle andre betalinger.</translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation>Hva er det?</translation>
    </message>
    <message>
        <source>Which payment is taken back?</source>
        <translation>Hvilken betaling tas tilbake?</translation>
    </message>
    <message>
        <source>Where it may belong</source>
        <translation>Hvor den kan høre til</translation>
    </message>
    <message>
        <source>Write the case or the invoice it belongs to.</source>
        <translation>Skriv saken eller fakturaen den hører til.</translation>
    </message>
    <message>
        <source>It is other money</source>
        <translation>Det er andre penger</translation>
    </message>
    <message>
        <source>It is the same money</source>
        <translation>Det er de samme pengene</translation>
    </message>
    <message>
        <source>Take that payment back</source>
        <translation>Ta den betalingen tilbake</translation>
    </message>
    <message>
        <source>Place the payment</source>
        <translation>Plasser betalingen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The case settles; the rest of %1 is let go by the rule for small rests.</source>
        <translation>Saken blir gjort opp; resten på %1 ettergis etter regelen for små rester.</translation>
    </message>
    <message>
        <source>The case settles.</source>
        <translation>Saken blir gjort opp.</translation>
    </message>
    <message>
        <source>%1 is more than owed and stays as too much paid.</source>
        <translation>%1 er mer enn det som skyldes, og blir stående som for mye betalt.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ingenting venter.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Listen leses.</translation>
    </message>
    <message>
        <source>No payment fits. Take the right one back under Registered, and set this entry aside.</source>
        <translation>Ingen betaling passer. Ta den riktige tilbake under Registrert, og legg denne posten til side.</translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Kjent til</translation>
    </message>
    <message>
        <source>no end set</source>
        <translation>uten sluttdato</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 fra %2 til %3</translation>
    </message>
</context>
<context>
    <name>RegisterWorkflow</name>
    <message>
        <source>an unknown day</source>
        <translation>en ukjent dag</translation>
    </message>
    <message>
        <source>Enhetsregisteret: deleted since %1. There is no debtor any more; ask who is liable.</source>
        <translation>Enhetsregisteret: slettet siden %1. Det finnes ingen skyldner lenger; finn ut hvem som er ansvarlig.</translation>
    </message>
    <message>
        <source>Enhetsregisteret: bankrupt since %1. File the claim with the trustee.</source>
        <translation>Enhetsregisteret: konkurs siden %1. Meld kravet til bostyreren.</translation>
    </message>
    <message>
        <source>Enhetsregisteret: being dissolved by force since %1. File the claim with the estate.</source>
        <translation>Enhetsregisteret: under tvangsoppløsning siden %1. Meld kravet i boet.</translation>
    </message>
    <message>
        <source>Enhetsregisteret has no postal address for %1 (%2). Enter it by hand.</source>
        <translation>Enhetsregisteret har ingen postadresse for %1 (%2). Skriv den inn for hånd.</translation>
    </message>
    <message>
        <source>Being wound up since %1: hurry, and address the board.</source>
        <translation>Under avvikling siden %1: skynd deg, og skriv til styret.</translation>
    </message>
    <message>
        <source>Under reconstruction since %1: enforcement and bankruptcy may be barred.</source>
        <translation>Under rekonstruksjon siden %1: tvangsfullbyrdelse og konkurs kan være stengt.</translation>
    </message>
    <message>
        <source>The register believes the business address to be wrong: check it before anything is served.</source>
        <translation>Registeret mener at forretningsadressen er feil: sjekk den før noe forkynnes.</translation>
    </message>
    <message>
        <source>The head office lies abroad (%1): choose namsfogd and court by hand.</source>
        <translation>Hovedkontoret ligger i utlandet (%1): velg namsfogd og tingrett for hånd.</translation>
    </message>
</context>
<context>
    <name>RegisteredList</name>
    <message>
        <source>Registered payments</source>
        <translation>Registrerte betalinger</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Ingen betalinger ennå</translation>
    </message>
    <message>
        <source>Drop a file from the bank on the window, register one by hand, or let a newer ledger file bring them.</source>
        <translation>Slipp en fil fra banken på vinduet, registrer en for hånd, eller la en nyere reskontrofil ta dem med.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vises</numerusform>
            <numerusform>%n vises</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom inn</translation>
    </message>
    <message>
        <source>Take back the payment of %1?</source>
        <translation>Ta tilbake betalingen på %1?</translation>
    </message>
    <message>
        <source>What it covered is owed again; a case it settled opens. Money the bank told of waits again.</source>
        <translation>Det den dekket, skyldes igjen; en sak den gjorde opp, åpnes. Penger banken meldte om, venter igjen.</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation>Betalingen er tatt tilbake.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The file of ladders cannot be used: %1. Take the output of kravbok-cli ladder show --json and change it.</source>
        <translation>Filen med stiger kan ikke brukes: %1. Ta det kravbok-cli ladder show --json skriver ut, og endre det.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no route</source>
        <translation>«%1» er ikke en vei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter step</source>
        <translation>«%1» er ikke et brevsteg</translation>
    </message>
    <message>
        <source>the days of &quot;%1&quot; must be from 0 to %2</source>
        <translation>dagene for «%1» må være fra 0 til %2</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>den er ikke JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of customer a ladder can be for</source>
        <translation>«%1» er ikke en type kunde et løp kan gjelde for</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>can be reckoned: interest %1</source>
        <translation>kan regnes ut: renter %1</translation>
    </message>
    <message>
        <source>interest %1 → %2</source>
        <translation>renter %1 → %2</translation>
    </message>
    <message>
        <source>next step %1 → %2</source>
        <translation>neste steg %1 → %2</translation>
    </message>
    <message>
        <source>fee %1 → %2</source>
        <translation>gebyr %1 → %2</translation>
    </message>
    <message>
        <source>deadline %1 → %2</source>
        <translation>frist %1 → %2</translation>
    </message>
    <message>
        <source>possible from %1</source>
        <translation>mulig fra %1</translation>
    </message>
    <message>
        <source>no longer waits</source>
        <translation>venter ikke lenger</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Skyldner</translation>
    </message>
    <message>
        <source>Today&apos;s law</source>
        <translation>Dagens lov</translation>
    </message>
    <message>
        <source>With the new</source>
        <translation>Med den nye</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Hva som er annerledes</translation>
    </message>
    <message>
        <source>Your open cases with it, on</source>
        <translation>De åpne sakene dine med den nye loven, per</translation>
    </message>
    <message>
        <source>The day the cases are tried on</source>
        <translation>Dagen sakene prøves for</translation>
    </message>
    <message>
        <source>What the new law makes of the open cases</source>
        <translation>Hva den nye loven gjør med de åpne sakene</translation>
    </message>
    <message>
        <source>The cases are tried …</source>
        <translation>Sakene prøves …</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n open case(s) is different on %1. Try another day to see later effects.</source>
        <translation>
            <numerusform>Den åpne saken din er ikke annerledes %1. Prøv en annen dag for å se senere virkninger.</numerusform>
            <numerusform>Ingen av de %n åpne sakene dine er annerledes %1. Prøv en annen dag for å se senere virkninger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) are different. Together, where both are known: %2 → %3.</source>
        <translation>
            <numerusform>%1 av %n åpen sak er annerledes. Samlet, der begge beløpene er kjent: %2 → %3.</numerusform>
            <numerusform>%1 av %n åpne saker er annerledes. Samlet, der begge beløpene er kjent: %2 → %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) are different: with today&apos;s law none can be reckoned on that day.</source>
        <translation>
            <numerusform>%1 av én åpen sak er annerledes: med dagens lov kan ingen regnes ut den dagen.</numerusform>
            <numerusform>%1 av %n åpne saker er annerledes: med dagens lov kan ingen regnes ut den dagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>%1 (no letter yet)</source>
        <translation>%1 (ikke noe brev ennå)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Some invoices lag behind the others: %1.</source>
        <translation>Noen fakturaer ligger etter de andre: %1.</translation>
    </message>
    <message>
        <source>One letter about every invoice cures it: %1.</source>
        <translation>Ett brev som gjelder alle fakturaene, retter det opp: %1.</translation>
    </message>
    <message>
        <source>It can leave from %1.</source>
        <translation>Det kan sendes fra %1.</translation>
    </message>
    <message>
        <source>Its deadline is then %1.</source>
        <translation>Fristen blir da %1.</translation>
    </message>
    <message>
        <source>The ladder goes on with all of them from %1.</source>
        <translation>Stigen fortsetter med alle sammen fra %1.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Holds</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Adopted, no day</source>
        <translation>Vedtatt, ingen dato</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Opphørt</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>[day]</source>
        <translation>[dag]</translation>
    </message>
    <message>
        <source>[first day]</source>
        <translation>[første dag]</translation>
    </message>
    <message>
        <source>[amount]</source>
        <translation>[beløp]</translation>
    </message>
    <message>
        <source>[step]</source>
        <translation>[steg]</translation>
    </message>
    <message>
        <source>[multiple]</source>
        <translation>[så mange]</translation>
    </message>
    <message>
        <source>[number]</source>
        <translation>[tall]</translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Learned rules</source>
        <translation>Lærte regler</translation>
    </message>
    <message>
        <source>Nothing is learned yet</source>
        <translation>Ingenting er lært ennå</translation>
    </message>
    <message>
        <source>When you place a payment by hand, Kravbok remembers the payer&apos;s account and words. Next time the same customer is proposed; nothing is placed by itself.</source>
        <translation>Når du plasserer en betaling for hånd, husker Kravbok betalerens konto og ord. Neste gang foreslås samme kunde; ingenting plasseres av seg selv.</translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation>Glem regelen</translation>
    </message>
    <message>
        <source>A rule proposes; it never places a payment by itself.</source>
        <translation>En regel foreslår; den plasserer aldri en betaling av seg selv.</translation>
    </message>
    <message>
        <source>The rule is forgotten. It is learned again when you place such a payment.</source>
        <translation>Regelen er glemt. Den læres igjen når du plasserer en slik betaling.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Back up to a file …</source>
        <translation>Sikkerhetskopier til en fil …</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Kontroller alt</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Everything about the firm is in one file on this computer. Keep a backup somewhere else; the check reads every row and every letter and compares them with their seals.</source>
        <translation>Alt om firmaet ligger i én fil på denne datamaskinen. Ha en sikkerhetskopi et annet sted. Kontrollen leser hver rad og hvert brev og sammenligner dem med seglene sine.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Lagres i %1</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Sikkerhetskopier til en fil</translation>
    </message>
    <message>
        <source>Backups (*.kravbok)</source>
        <translation>Sikkerhetskopier (*.kravbok)</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Sikkerhetskopien ligger i %1.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Alt stemmer.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 were compared with their seals.</source>
        <translation>%1, %2 og %3 er sammenlignet med seglene sine.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of history</source>
        <translation>
            <numerusform>%n linje i historikken</numerusform>
            <numerusform>%n linjer i historikken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n brev</numerusform>
            <numerusform>%n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n innbetaling</numerusform>
            <numerusform>%n innbetalinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>Noe stemmer ikke.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>%1 is there already. Choose another name, or move it away first.</source>
        <translation>%1 finnes allerede. Velg et annet navn, eller flytt den bort først.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Look at the folder and the disk, then try again.</source>
        <translation>%1 kan ikke skrives: %2. Se på mappen og disken, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Kravbok reckons everything twice, in two ways, and for case %1, invoice %2, the %3 came out as %4 and as %5. Nothing leaves until this is found: report it with a backup of the case.</source>
        <extracomment>%1 case number, %2 invoice number, %3 what was reckoned (&quot;interest&quot;), %4 and %5 amounts</extracomment>
        <translation>Kravbok regner alt to ganger, på to måter. For sak %1, faktura %2 ble %3 regnet til både %4 og %5. Ingenting sendes før feilen er funnet: meld fra, med en sikkerhetskopi av saken.</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>renten</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>gebyrene</translation>
    </message>
    <message>
        <source>open amount</source>
        <translation>det åpne beløpet</translation>
    </message>
    <message>
        <source>charge of the letter</source>
        <translation>gebyret for brevet</translation>
    </message>
    <message>
        <source>deduction for compensation</source>
        <translation>fradraget for kompensasjon</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>The PDF has no page.</source>
        <translation>PDF-en har ingen sider.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no Kravbok workspace in %1. Make one with: kravbok-cli --workspace DIR init</source>
        <translation>Det finnes ingen arbeidsmappe for Kravbok i %1. Lag en med: kravbok-cli --workspace DIR init</translation>
    </message>
    <message>
        <source>%1 is a real firm: nothing may be dated %2. Choose a day only in a rehearsal, or leave --today out.</source>
        <translation>%1 er et virkelig firma: ingenting kan dateres %2. Velg dag bare i et øvingsfirma, eller utelat --today.</translation>
    </message>
    <message>
        <source>Only a rehearsal can move its day.</source>
        <translation>Bare et øvingsfirma kan flytte datoen sin.</translation>
    </message>
    <message>
        <source>The installation is not whole: %1 is missing. Install Kravbok again.</source>
        <translation>Installasjonen er ikke fullstendig: %1 mangler. Installer Kravbok på nytt.</translation>
    </message>
    <message>
        <source>There is no firm here yet. Make one with: kravbok-cli init</source>
        <translation>Det er ikke noe firma her ennå. Lag et med: kravbok-cli init</translation>
    </message>
    <message>
        <source>There is no firm &quot;%1&quot; here. Choose one of: %2.</source>
        <translation>Det er ikke noe firma «%1» her. Velg ett av: %2.</translation>
    </message>
    <message>
        <source>Several firms live here. Choose one by its number with --creditor: %1.</source>
        <translation>Det er flere firmaer her. Velg ett etter nummeret med --creditor: %1.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>The firm</source>
        <translation>Firmaet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Angre endringene</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The changes in the settings are not saved yet.</source>
        <translation>Endringene i innstillingene er ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Lagre innstillingene</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Sikkerhetskopier til en fil</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Kontroller alt</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Innstillingene er lagret.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke lagret ennå</translation>
    </message>
    <message>
        <source>Write the vouchers for the accounts</source>
        <translation>Skriv bilagene til regnskapet</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigasjon</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>First start</source>
        <translation>Første start</translation>
    </message>
    <message>
        <source>Welcome to Kravbok</source>
        <translation>Velkommen til Kravbok</translation>
    </message>
    <message>
        <source>Collect your own overdue invoices, by the law in force on the day. Three steps, and everything stays on this computer.</source>
        <translation>Driv inn dine egne forfalte fakturaer, etter reglene som gjelder på dagen. Tre steg, og alt blir på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Firmaet ditt</translation>
    </message>
    <message>
        <source>Where money and answers come</source>
        <translation>Hvor penger og svar skal komme</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>Import what your accounts say is open. You see every entry before it is written, and no letter leaves before you have seen it.</source>
        <translation>Importer det som står åpent i regnskapet. Du ser hver post før den skrives, og ingen brev sendes før du har sett dem.</translation>
    </message>
    <message>
        <source>Create the firm and import its ledger</source>
        <translation>Opprett firmaet og importer reskontroen</translation>
    </message>
    <message>
        <source>Create the firm only</source>
        <translation>Opprett bare firmaet</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Lagres i %1</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>Vil du bare se deg om?</translation>
    </message>
    <message>
        <source>The rehearsal firm has customers, invoices and cases in every state. Nothing in it is real, so everything can be tried.</source>
        <translation>Øvingsfirmaet har kunder, fakturaer og saker i alle tilstander. Ingenting er ekte, så alt kan prøves.</translation>
    </message>
    <message>
        <source>Go on with the rehearsal firm</source>
        <translation>Fortsett med øvingsfirmaet</translation>
    </message>
    <message>
        <source>Try the rehearsal firm</source>
        <translation>Prøv øvingsfirmaet</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Gjenopprett fra sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Noe mangler.</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>Oppretter %1</translation>
    </message>
    <message>
        <source>Making the rehearsal firm</source>
        <translation>Oppretter øvingsfirmaet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Velg en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backups (*.kravbok *.sqlite);;All files (*)</source>
        <translation>Sikkerhetskopier (*.kravbok *.sqlite);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Gjenoppretter sikkerhetskopien</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Dette tar et øyeblikk.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Det gikk ikke.</translation>
    </message>
</context>
<context>
    <name>StatementSide</name>
    <message>
        <source>What is owed on</source>
        <translation>Skyldig per</translation>
    </message>
    <message>
        <source>Show the case as of this day</source>
        <translation>Vis saken slik den er denne dagen</translation>
    </message>
    <message>
        <source>Any day, past or coming: t is today, +14 in fourteen days.</source>
        <translation>Velg en dag, tilbake eller fram i tid: t er i dag, +14 er om fjorten dager.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Tilbake til i dag</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Åpne alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>If they pay later:</source>
        <translation>Ved senere betaling:</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>What is owed</source>
        <translation>Skyldig beløp</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Ways on</source>
        <translation>Veier videre</translation>
    </message>
    <message>
        <source>What each way on costs and yields on the day shown</source>
        <translation>Hva hver vei videre koster og gir på dagen som vises</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Tilbake til steget</translation>
    </message>
    <message>
        <source>as it would look today</source>
        <translation>slik det ville sett ut i dag</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Saken er lukket.</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Avdrag</translation>
    </message>
    <message>
        <source>Invoices of the case</source>
        <translation>Fakturaene i saken</translation>
    </message>
</context>
<context>
    <name>StepLadder</name>
    <message>
        <source>done</source>
        <translation>utført</translation>
    </message>
    <message>
        <source>where the case stands</source>
        <translation>her står saken</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>kan tas</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senere</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ikke mulig</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Steg i saken</translation>
    </message>
</context>
<context>
    <name>SurplusPane</name>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Where it can be used</source>
        <translation>Hvor det kan brukes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation>Sendt tilbake den</translation>
    </message>
    <message>
        <source>t is today, -3 three days ago</source>
        <translation>t er i dag, -3 er for tre dager siden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Use it there</source>
        <translation>Bruk det der</translation>
    </message>
    <message>
        <source>It was sent back</source>
        <translation>Det er sendt tilbake</translation>
    </message>
    <message>
        <source>Notes that the money was paid out in the bank; Kravbok moves no money</source>
        <translation>Noterer at pengene er betalt ut i banken; Kravbok flytter ingen penger</translation>
    </message>
    <message>
        <source>It was not sent back after all</source>
        <translation>Det ble likevel ikke sendt tilbake</translation>
    </message>
    <message>
        <source>Enter uses it where chosen · Ctrl R notes that it was sent back · Ctrl Z takes back</source>
        <translation>Enter bruker det der du har valgt · Ctrl R noterer at det er sendt tilbake · Ctrl Z tar tilbake</translation>
    </message>
    <message>
        <source>Nothing is left over</source>
        <translation>Ingenting er til overs</translation>
    </message>
    <message>
        <source>No customer has paid more than was owed.</source>
        <translation>Ingen kunde har betalt mer enn det som var utestående.</translation>
    </message>
    <message>
        <source>Of %1 that came in on %2</source>
        <translation>Av %1 som kom inn %2</translation>
    </message>
    <message>
        <source>It came for something that is settled.</source>
        <translation>Betalingen gjelder noe som er gjort opp.</translation>
    </message>
    <message>
        <source>Give it its place among what waits; then it is sent back or used from here.</source>
        <translation>Plasser den blant det som venter; så kan den sendes tilbake eller brukes herfra.</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>Bruk det til</translation>
    </message>
    <message>
        <source>The customer owes nothing else.</source>
        <translation>Kunden skylder ikke noe annet.</translation>
    </message>
    <message>
        <source>Give it its place</source>
        <translation>Plasser den</translation>
    </message>
    <message>
        <source>No more than %1 is left over.</source>
        <translation>Ikke mer enn %1 er til overs.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>Ingenting er til overs.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Listen leses.</translation>
    </message>
    <message>
        <source>Write an amount of at most %1.</source>
        <translation>Skriv et beløp på høyst %1.</translation>
    </message>
</context>
<context>
    <name>SurplusView</name>
    <message>
        <source>Paid too much</source>
        <translation>Betalt for mye</translation>
    </message>
    <message>
        <source>Nobody has paid too much</source>
        <translation>Ingen har betalt for mye</translation>
    </message>
    <message>
        <source>When a payment is larger than what was owed, or comes twice, the rest stands here until it is sent back or used for another invoice.</source>
        <translation>Når en betaling er større enn det som var utestående, eller kommer to ganger, står resten her til den er sendt tilbake eller brukt på en annen faktura.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n vist</numerusform>
        </translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Til overs</translation>
    </message>
</context>
<context>
    <name>SurplusWorkflow</name>
    <message>
        <source>Payment %1 is taken back.</source>
        <translation>Betaling %1 er tatt tilbake.</translation>
    </message>
    <message>
        <source>Nobody knows whose payment %1 is. Place it first.</source>
        <translation>Ingen vet hvem betaling %1 gjelder. Plasser den først.</translation>
    </message>
    <message>
        <source>Nothing of payment %1 is left over.</source>
        <translation>Ingenting av betaling %1 er overskytende.</translation>
    </message>
    <message>
        <source>Of payment %1 %2 is left over, not %3.</source>
        <translation>Av betaling %1 er %2 overskytende, ikke %3.</translation>
    </message>
    <message>
        <source>Money is sent back after it came in on %1, today at the latest.</source>
        <translation>Penger sendes tilbake etter at de kom inn %1, senest i dag.</translation>
    </message>
    <message>
        <source>Moved from payment %1</source>
        <translation>Flyttet fra betaling %1</translation>
    </message>
    <message>
        <source>That claim is another customer&apos;s. Send the money back instead.</source>
        <translation>Det kravet gjelder en annen kunde. Send pengene tilbake i stedet.</translation>
    </message>
    <message>
        <source>There is no such refund of payment %1 to take back.</source>
        <translation>Betaling %1 har ingen slik tilbakebetaling som kan tas tilbake.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>VanishedCard</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Åpent her</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Mangler i</translation>
    </message>
    <message>
        <source>Probably paid: no longer in your list</source>
        <translation>Trolig betalt: ikke lenger i listen din</translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation>Trolig betalt</translation>
    </message>
    <message>
        <source>They are open</source>
        <translation>De er åpne</translation>
    </message>
    <message>
        <source>They are settled</source>
        <translation>De er oppgjort</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the entries first.</source>
        <translation>Velg postene først.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are settled. It can be taken back as an import.</source>
        <translation>
            <numerusform>%n post er oppgjort. Det kan trekkes tilbake som en import.</numerusform>
            <numerusform>%n poster er oppgjort. Det kan trekkes tilbake som en import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay open.</source>
        <translation>
            <numerusform>%n post står fortsatt åpen.</numerusform>
            <numerusform>%n poster står fortsatt åpne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>Vouchers for the accounts</source>
        <translation>Bilag til regnskapet</translation>
    </message>
    <message>
        <source>What a payment covered of interest and costs leaves the customer&apos;s account and is posted as what it is. An accounts program reads the file: CSV, GBAT10 or SAF-T.</source>
        <translation>Det en betaling dekket av renter og kostnader, flyttes fra kundens konto og føres som det det er. Regnskapsprogrammet leser filen: CSV, GBAT10 eller SAF-T.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Renter</translation>
    </message>
    <message>
        <source>Letter fees</source>
        <translation>Gebyrer</translation>
    </message>
    <message>
        <source>Also the cost of writing a petition</source>
        <translation>Også kostnaden ved å skrive en begjæring</translation>
    </message>
    <message>
        <source>Court fees got back</source>
        <translation>Rettsgebyr igjen</translation>
    </message>
    <message>
        <source>And fees for service: what you paid first</source>
        <translation>Og forkynning: det du la ut først</translation>
    </message>
    <message>
        <source>Standard compensation</source>
        <translation>Standardkompensasjon</translation>
    </message>
    <message>
        <source>Save the accounts</source>
        <translation>Lagre kontoene</translation>
    </message>
    <message>
        <source>Write the vouchers …</source>
        <translation>Skriv bilagene …</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), %1 kr in all, wait for the accounts.</source>
        <translation>
            <numerusform>%n bilag på i alt %1 kr venter på regnskapet.</numerusform>
            <numerusform>%n bilag på i alt %1 kr venter på regnskapet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interest or costs wait for the accounts.</source>
        <translation>Ingen renter eller kostnader venter på regnskapet.</translation>
    </message>
    <message>
        <source>Save the accounts first.</source>
        <translation>Lagre kontoene først.</translation>
    </message>
    <message>
        <source>Four to ten digits</source>
        <translation>Fire til ti siffer</translation>
    </message>
    <message>
        <source>The accounts are saved.</source>
        <translation>Kontoene er lagret.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;GBAT10 (*.txt);;SAF-T (*.xml)</source>
        <translation>CSV (*.csv);;GBAT10 (*.txt);;SAF-T (*.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) lie in %1.</source>
        <translation>
            <numerusform>%n bilag ligger i %1.</numerusform>
            <numerusform>%n bilag ligger i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherWorkflow</name>
    <message>
        <source>&quot;%1&quot; is no account number: write four to ten digits, such as 8050.</source>
        <translation>«%1» er ikke et kontonummer: skriv fire til ti sifre, for eksempel 8050.</translation>
    </message>
    <message>
        <source>Vouchers are written as csv, gbat10 or saft, not as &quot;%1&quot;.</source>
        <translation>Bilag skrives som csv, gbat10 eller saft, ikke som «%1».</translation>
    </message>
    <message>
        <source>No interest or costs wait for the accounts. Earlier files: kravbok-cli voucher list</source>
        <translation>Ingen renter eller kostnader venter på regnskapet. Tidligere filer: kravbok-cli voucher list</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>There are no vouchers to write.</source>
        <translation>Det er ingen bilag å skrive.</translation>
    </message>
</context>
<context>
    <name>WaitingActs</name>
    <message>
        <source>%1 is placed on %2.</source>
        <translation>%1 er plassert på %2.</translation>
    </message>
    <message>
        <source>The payment of %1 is taken back; what it covered is owed again.</source>
        <translation>Betalingen på %1 er trukket tilbake; det den dekket, er ubetalt igjen.</translation>
    </message>
    <message>
        <source>It is the same money and is counted once.</source>
        <translation>Det er de samme pengene, og de telles én gang.</translation>
    </message>
    <message>
        <source>It is other money: it waits for its place.</source>
        <translation>Det er andre penger: de venter på å bli plassert.</translation>
    </message>
    <message>
        <source>Money that came in cannot be set aside. Give it a place, or leave it waiting until you know whose it is.</source>
        <translation>Penger som har kommet inn, kan ikke legges til side. Plasser dem, eller la dem vente til du vet hvem de er fra.</translation>
    </message>
    <message>
        <source>Nothing is done with the entry of %1.</source>
        <translation>Det blir ikke gjort noe med posten på %1.</translation>
    </message>
    <message>
        <source>There is nothing here to take back. A registered payment is taken back from its list.</source>
        <translation>Det er ingenting å trekke tilbake her. En registrert betaling trekkes tilbake fra listen den står i.</translation>
    </message>
    <message>
        <source>Taken back: it waits again.</source>
        <translation>Trukket tilbake: den venter igjen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>%1 to %2 is noted as sent back. Pay it out in the bank.</source>
        <translation>%1 til %2 er notert som sendt tilbake. Betal det ut i banken.</translation>
    </message>
    <message>
        <source>Taken back: the money is left over again.</source>
        <translation>Trukket tilbake: pengene er til overs igjen.</translation>
    </message>
    <message>
        <source>%1 is used for %2.</source>
        <translation>%1 er brukt på %2.</translation>
    </message>
    <message>
        <source>%1 was not sent back: it is left over again.</source>
        <translation>%1 ble ikke sendt tilbake: beløpet er til overs igjen.</translation>
    </message>
    <message>
        <source>It is noted as sent back again.</source>
        <translation>Det er notert som sendt tilbake igjen.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>Payments that wait</source>
        <translation>Betalinger som venter</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ingenting venter på deg</translation>
    </message>
    <message>
        <source>What the bank has told of has its place. Drop an OCR file or an account statement (camt) on the window.</source>
        <translation>Alt banken har meldt om, er plassert. Slipp en OCR-fil eller en kontoutskrift (camt) på vinduet.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Til sammen</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>First %1, %2 on %3</source>
        <translation>Først %1, %2 den %3</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Haster</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Foreldelse</translation>
    </message>
    <message numerus="yes">
        <source>%n claims become time-barred within six months</source>
        <translation>
            <numerusform>%n krav foreldes innen seks måneder</numerusform>
            <numerusform>%n krav foreldes innen seks måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot leave as they are</source>
        <translation>
            <numerusform>%n av dem kan ikke sendes som det er</numerusform>
            <numerusform>%n av dem kan ikke sendes som de er</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait to be looked at</source>
        <translation>
            <numerusform>%n brev venter på gjennomgang</numerusform>
            <numerusform>%n brev venter på gjennomgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through</source>
        <translation>Gå gjennom</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait to be printed or posted</source>
        <translation>
            <numerusform>%n brev venter på utskrift eller postlegging</numerusform>
            <numerusform>%n brev venter på utskrift eller postlegging</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rettslig</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are ready: %1</source>
        <translation>
            <numerusform>%n sak er klar: %1</numerusform>
            <numerusform>%n saker er klare: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue invoices are in no case</source>
        <translation>
            <numerusform>%n forfalt faktura er ikke i noen sak</numerusform>
            <numerusform>%n forfalte fakturaer er ikke i noen sak</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no due date</source>
        <translation>
            <numerusform>%n post mangler forfallsdato</numerusform>
            <numerusform>%n poster mangler forfallsdato</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter can be sent for them before</source>
        <translation>Ingen brev kan sendes for dem før den er lagt inn</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Legg inn</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be collected</source>
        <translation>
            <numerusform>%n post kan ikke kreves inn</numerusform>
            <numerusform>%n poster kan ikke kreves inn</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger says why, and what cures it</source>
        <translation>Reskontroen viser hvorfor, og hva som skal til</translation>
    </message>
    <message numerus="yes">
        <source>and %n more series</source>
        <translation>
            <numerusform>og %n sats til</numerusform>
            <numerusform>og %n satser til</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Satser</translation>
    </message>
    <message>
        <source>%1 is known until %2</source>
        <translation>%1 er kjent til %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Se på</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Innbetalinger</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plasser</translation>
    </message>
    <message numerus="yes">
        <source>%n payments wait for you</source>
        <translation>
            <numerusform>%n betaling venter på deg</numerusform>
            <numerusform>%n betalinger venter på deg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments are more than was owed</source>
        <translation>
            <numerusform>%n betaling er større enn det som var utestående</numerusform>
            <numerusform>%n betalinger er større enn det som var utestående</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are past their last day and may be time-barred</source>
        <translation>
            <numerusform>%n krav er over siste dag og kan være foreldet</numerusform>
            <numerusform>%n krav er over siste dag og kan være foreldet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkListView</name>
    <message>
        <source>Needs you</source>
        <translation>Trenger deg</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Ingenting trenger deg i dag.</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <extracomment>How much of a file has been read: %1 and %2 are megabytes, such as 12,4</extracomment>
        <translation>%1 av %2 MB</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows have been written</extracomment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written. Look whether the disk is full, then try again.</source>
        <translation>Arbeidsboken kunne ikke skrives. Se om disken er full, og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 has more rows than a sheet of a workbook holds. Narrow the list, or choose CSV.</source>
        <translation>%1 har flere rader enn et ark i en arbeidsbok har plass til. Gjør listen smalere, eller velg CSV.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk.</source>
        <translation>Det er ikke plass til midlertidige filer. Frigjør litt plass på disken.</translation>
    </message>
    <message>
        <source>The workbook could not be read back.</source>
        <translation>Arbeidsboken kunne ikke leses tilbake.</translation>
    </message>
</context>
<context>
    <name>WorksheetView</name>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopier %1</translation>
    </message>
</context>
<context>
    <name>WorkspaceWorkflow</name>
    <message>
        <source>The firm needs a name.</source>
        <translation>Firmaet må ha et navn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no organisation number: nine digits, the last a control digit.</source>
        <translation>«%1» er ikke et organisasjonsnummer: ni sifre, det siste et kontrollsiffer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no bank account: eleven digits, the last a control digit.</source>
        <translation>«%1» er ikke et kontonummer: elleve sifre, det siste et kontrollsiffer.</translation>
    </message>
    <message>
        <source>The backup is of %1 (%2), which is not in this workspace. Restore it into an empty folder.</source>
        <translation>Sikkerhetskopien er av %1 (%2), som ikke finnes i denne arbeidsmappen. Gjenopprett den i en tom mappe.</translation>
    </message>
    <message>
        <source>The backup is of %1 (%2) and cannot take the place of %3 (%4). Restore it into an empty folder.</source>
        <translation>Sikkerhetskopien er av %1 (%2) og kan ikke erstatte %3 (%4). Gjenopprett den i en tom mappe.</translation>
    </message>
    <message>
        <source>The backup is a rehearsal and cannot take the place of the real firm. Restore it into an empty folder.</source>
        <translation>Sikkerhetskopien er av et øvingsfirma og kan ikke erstatte det virkelige firmaet. Gjenopprett den i en tom mappe.</translation>
    </message>
    <message>
        <source>The backup is of the real firm and cannot take the place of a rehearsal. Restore it into an empty folder.</source>
        <translation>Sikkerhetskopien er av det virkelige firmaet og kan ikke erstatte et øvingsfirma. Gjenopprett den i en tom mappe.</translation>
    </message>
    <message>
        <source>%1 is in the way and could not be moved.</source>
        <translation>%1 er i veien og kunne ikke flyttes.</translation>
    </message>
    <message>
        <source>%1, row %2: %3 Restore a backup from before this happened.</source>
        <translation>%1, rad %2: %3 Gjenopprett en sikkerhetskopi fra før dette skjedde.</translation>
    </message>
    <message>
        <source>%1 is a real firm: restore it without --today.</source>
        <translation>%1 er et virkelig firma: gjenopprett det uten --today.</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>The business address in Enhetsregisteret lies in %1.</source>
        <extracomment>%1 is a municipality such as &quot;0301 Oslo&quot;</extracomment>
        <translation>Forretningsadressen i Enhetsregisteret ligger i %1.</translation>
    </message>
    <message>
        <source>The municipality given is %1.</source>
        <translation>Kommunen som er oppgitt, er %1.</translation>
    </message>
    <message>
        <source>The post code register puts %1 in %2.</source>
        <extracomment>%1 is a post code, %2 a municipality</extracomment>
        <translation>Postnummerregisteret plasserer %1 i %2.</translation>
    </message>
    <message>
        <source>%1 is a code for post boxes in %2: it says where the box is, not where the debtor is. Confirm the municipality.</source>
        <translation>%1 er et postnummer for postbokser i %2: det sier hvor boksen er, ikke hvor skyldneren er. Bekreft kommunen.</translation>
    </message>
    <message>
        <source>%1 is a service code in %2 and no address. Confirm the municipality.</source>
        <translation>%1 er et servicepostnummer i %2 og ingen adresse. Bekreft kommunen.</translation>
    </message>
    <message>
        <source>%1 is no longer in the post code register; %2 is where it was. Confirm the municipality.</source>
        <translation>%1 står ikke lenger i postnummerregisteret; det lå i %2. Bekreft kommunen.</translation>
    </message>
    <message>
        <source>%1 is not in the post code register. Name the municipality.</source>
        <translation>%1 står ikke i postnummerregisteret. Oppgi kommunen.</translation>
    </message>
    <message>
        <source>There is no post code and no municipality to go by. Name the municipality.</source>
        <translation>Det er verken postnummer eller kommune å gå etter. Oppgi kommunen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no municipality of today. Name the one the place belongs to now.</source>
        <translation>«%1» er ikke en kommune i dag. Oppgi den stedet hører til nå.</translation>
    </message>
    <message>
        <source>The address lies abroad (%1): no namsfogd and no court follow from it. Choose by hand.</source>
        <translation>Adressen ligger i utlandet (%1): den gir verken namsfogd eller tingrett. Velg selv.</translation>
    </message>
    <message>
        <source>Svalbard is never looked up: the governor (Sysselmesteren) is the enforcement officer there. Choose by hand.</source>
        <translation>Svalbard blir aldri slått opp: der er Sysselmesteren namsmann. Velg selv.</translation>
    </message>
    <message>
        <source>Jan Mayen is never looked up. Choose by hand.</source>
        <translation>Jan Mayen blir aldri slått opp. Velg selv.</translation>
    </message>
    <message>
        <source>For a person and a sole trader the home decides, not the place of business. Confirm that the debtor lives there.</source>
        <translation>For en person og et enkeltpersonforetak er det bostedet som avgjør, ikke forretningsstedet. Bekreft at skyldneren bor der.</translation>
    </message>
    <message>
        <source>For an enterprise the registered head office decides; for a bankruptcy petition the real main place of business.</source>
        <translation>For et foretak er det registrerte hovedkontoret avgjørende; for en konkursbegjæring det reelle hovedforretningsstedet.</translation>
    </message>
    <message>
        <source>A public body gets no bankruptcy notice, and enforcement against it must be checked first.</source>
        <translation>Et offentlig organ får ikke konkursvarsel, og om det kan tvangsfullbyrdes krav mot det, må sjekkes først.</translation>
    </message>
    <message>
        <source>No name of the namsfogd&apos;s office in %1 is known on good ground.</source>
        <extracomment>%1 is a police district</extracomment>
        <translation>Navnet på namsfogdens kontor i %1 er ikke sikkert kjent.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>The tables of offices do not fit together: %1.</source>
        <translation>Tabellene over kontorer passer ikke sammen: %1.</translation>
    </message>
</context>
<context>
    <name>authority::CsvRows</name>
    <message>
        <source>it is larger than 8 MB</source>
        <translation>den er større enn 8 MB</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>den er ikke UTF-8-tekst</translation>
    </message>
    <message>
        <source>it has no line of headings</source>
        <translation>den har ingen linje med overskrifter</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>kolonnen «%1» mangler</translation>
    </message>
    <message>
        <source>the quote on line %1 is not closed</source>
        <translation>anførselstegnet på linje %1 er ikke lukket</translation>
    </message>
    <message>
        <source>line %1 has %2 cells where %3 were expected</source>
        <translation>linje %1 har %2 celler der det skulle vært %3</translation>
    </message>
    <message>
        <source>it has more than 20 000 lines</source>
        <translation>den har mer enn 20 000 linjer</translation>
    </message>
</context>
<context>
    <name>caseRungs</name>
    <message>
        <source>Friendly note</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Purring</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Inkassovarsel</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Oppfordring</translation>
    </message>
    <message>
        <source>Final notice</source>
        <translation>Sistevarsel</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Utlegg</translation>
    </message>
    <message>
        <source>Bankr. notice</source>
        <translation>Konkursvarsel</translation>
    </message>
    <message>
        <source>Bankr. petition</source>
        <translation>Konkursbegj.</translation>
    </message>
    <message>
        <source>Conciliation</source>
        <translation>Forliksklage</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Inkassobyrå</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>Sent %1, deadline %2.</source>
        <translation>Sendt %1, frist %2.</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>til utsendelse</translation>
    </message>
    <message>
        <source>now, no fee</source>
        <translation>nå, uten gebyr</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>gebyr %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avsluttet %1</translation>
    </message>
    <message>
        <source>served %1</source>
        <translation>forkynt %1</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>levert %1</translation>
    </message>
    <message>
        <source>papers made</source>
        <translation>papirene er laget</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option --%1. See kravbok-cli --help.</source>
        <translation>Det finnes ikke noe valg som heter --%1. Se kravbok-cli --help.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Valget --%1 må ha en verdi.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Valget --%1 tar ingen verdi.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 må ha et helt tall, ikke «%2».</translation>
    </message>
    <message>
        <source>Something is missing. Write: kravbok-cli %1</source>
        <translation>Noe mangler. Skriv: kravbok-cli %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step. The steps are: %2.</source>
        <translation>«%1» er ikke et steg. Stegene er: %2.</translation>
    </message>
    <message>
        <source>Say which invoices: kravbok-cli case start NUMBER…</source>
        <translation>Oppgi hvilke fakturaer: kravbok-cli case start NUMBER…</translation>
    </message>
    <message>
        <source>Case %1 started.</source>
        <translation>Sak %1 er startet.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>omtvistet</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betalt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>insolvent</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>avskrevet</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>oppgjort</translation>
    </message>
    <message>
        <source>time-barred</source>
        <translation>foreldet</translation>
    </message>
    <message>
        <source>with an agency</source>
        <translation>hos inkassobyrå</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Skyldner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Siste steg</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Skyldig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>There are no cases. Start one with: kravbok-cli case start NUMBER</source>
        <translation>Det er ingen saker. Start en med: kravbok-cli case start NUMBER</translation>
    </message>
    <message>
        <source>can be taken. Fee %1, interest %2, total %3, deadline %4. %5</source>
        <translation>kan tas. Gebyr %1, rente %2, til sammen %3, frist %4. %5</translation>
    </message>
    <message>
        <source>Invoice %1, due %2</source>
        <translation>Faktura %1, forfall %2</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>hovedstol</translation>
    </message>
    <message>
        <source>  Interest %1 to %2</source>
        <translation>  Rente %1 til %2</translation>
    </message>
    <message>
        <source>%1 days × %2 % of %3 / %4</source>
        <translation>%1 dager × %2 % av %3 / %4</translation>
    </message>
    <message>
        <source>  Interest paid</source>
        <translation>  Betalt rente</translation>
    </message>
    <message>
        <source>  Compensation</source>
        <translation>  Kompensasjon</translation>
    </message>
    <message>
        <source>+ %1 a day</source>
        <translation>+ %1 per dag</translation>
    </message>
    <message>
        <source>%1 lies in the outbox: %2, deadline %3.</source>
        <translation>%1 ligger under Utsendelser: %2, frist %3.</translation>
    </message>
    <message>
        <source>A pause needs its last day: --until YYYY-MM-DD.</source>
        <translation>En pause må ha en siste dag: --until YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Say why with --reason paid, withdrawn, insolvent, written_off, settled, time_barred or agency.</source>
        <translation>Oppgi hvorfor med --reason paid, withdrawn, insolvent, written_off, settled, time_barred eller agency.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Notatet er tomt.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 nå</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>The column map %1 could not be read: %2.</source>
        <translation>Kolonneoppsettet %1 kunne ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1: %2 debtors, %3 entries, %4 open.</source>
        <translation>%1: %2 skyldnere, %3 poster, %4 åpent.</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3.</source>
        <translation>Nye %1, endret %2, uendret %3.</translation>
    </message>
    <message>
        <source>The same file was read before; nothing changed.</source>
        <translation>Den samme filen er lest før; ingenting er endret.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Ingenting ble importert.</translation>
    </message>
    <message>
        <source>%1 items are gone from the list and probably paid; they stay open until you confirm.</source>
        <translation>%1 poster er borte fra listen og trolig betalt; de står åpne til du bekrefter.</translation>
    </message>
    <message>
        <source>Say which files.</source>
        <translation>Oppgi hvilke filer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no import. See: kravbok-cli import list</source>
        <translation>«%1» er ikke en import. Se: kravbok-cli import list</translation>
    </message>
    <message>
        <source>Import %1 is taken back.</source>
        <translation>Import %1 er tilbakeført.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tilbakeført</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Ingenting er importert.</translation>
    </message>
    <message>
        <source>--paid takes DATE=KRONER, such as 2025-07-01=500.00, not &quot;%1&quot;.</source>
        <translation>--paid skal ha DATE=KRONER, for eksempel 2025-07-01=500.00, ikke «%1».</translation>
    </message>
    <message>
        <source>interest needs --principal, --due and --to.</source>
        <translation>interest må ha --principal, --due og --to.</translation>
    </message>
    <message>
        <source>--daycount takes calendar or 365.</source>
        <translation>--daycount kan være calendar eller 365.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Til sammen</translation>
    </message>
    <message>
        <source>Every rate is known until %1.</source>
        <translation>Alle satser er kjent til %1.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>The ledger is empty. Read a file with: kravbok-cli import FILE</source>
        <translation>Reskontroen er tom. Les inn en fil med: kravbok-cli import FILE</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Hvorfor ikke</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva du kan gjøre</translation>
    </message>
    <message>
        <source>Everything in the ledger can be collected.</source>
        <translation>Alt i reskontroen kan kreves inn.</translation>
    </message>
    <message>
        <source>Say one of --due YYYY-MM-DD and --terms DAYS.</source>
        <translation>Oppgi enten --due YYYY-MM-DD eller --terms DAYS.</translation>
    </message>
    <message>
        <source>Say which invoices, or --all.</source>
        <translation>Oppgi hvilke fakturaer, eller --all.</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) completed.</source>
        <translation>
            <numerusform>%n forfallsdato er lagt inn.</numerusform>
            <numerusform>%n forfallsdatoer er lagt inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to write: --out FILE.pdf</source>
        <translation>Oppgi hvor det skal skrives: --out FILE.pdf</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place with --out.</source>
        <translation>%1 kunne ikke skrives: %2. Velg et annet sted med --out.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter step.</source>
        <translation>«%1» er ikke et brevsteg.</translation>
    </message>
    <message>
        <source>The preview lies in %1.</source>
        <translation>Forhåndsvisningen ligger i %1.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Å betale</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Det er ingen utsendelser.</translation>
    </message>
    <message>
        <source>Say which letters, or --all.</source>
        <translation>Oppgi hvilke brev, eller --all.</translation>
    </message>
    <message>
        <source>Made anew with deadline %1.</source>
        <translation>Laget på nytt med frist %1.</translation>
    </message>
    <message>
        <source>A payment needs --date and --amount.</source>
        <translation>En innbetaling må ha --date og --amount.</translation>
    </message>
    <message>
        <source>--order takes costs_interest_principal or principal_costs_interest.</source>
        <translation>--order kan være costs_interest_principal eller principal_costs_interest.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Innbetaling</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Payment %1 is taken back.</source>
        <translation>Innbetaling %1 er tilbakeført.</translation>
    </message>
    <message>
        <source>init needs --name, --orgnr and --account.</source>
        <translation>init må ha --name, --orgnr og --account.</translation>
    </message>
    <message>
        <source>%1 is ready. Next: kravbok-cli import FILE</source>
        <translation>%1 er klart. Neste: kravbok-cli import FILE</translation>
    </message>
    <message>
        <source>The rehearsal firm lies in %1: %2 debtors, %3 invoices, %4 cases.</source>
        <translation>Øvingsfirmaet ligger i %1: %2 skyldnere, %3 fakturaer, %4 saker.</translation>
    </message>
    <message>
        <source>The backup lies in %1.</source>
        <translation>Sikkerhetskopien ligger i %1.</translation>
    </message>
    <message>
        <source>Restored from %1. What was there before is kept beside it.</source>
        <translation>Gjenopprettet fra %1. Det som var der før, er tatt vare på ved siden av.</translation>
    </message>
    <message>
        <source>Everything fits: %1 journal rows, %2 letters, %3 payments.</source>
        <translation>Alt stemmer: %1 linjer i historikken, %2 brev, %3 innbetalinger.</translation>
    </message>
    <message>
        <source>Kravbok collects your own overdue invoices, by the law in force on the day.</source>
        <translation>Kravbok driver inn dine egne forfalte fakturaer, etter reglene som gjelder på dagen.</translation>
    </message>
    <message>
        <source>The options of a command: kravbok-cli VERB --help</source>
        <translation>Valgene til en kommando: kravbok-cli VERB --help</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with the reason, 2 wrong usage, 3 the surroundings failed (file, disk, network).</source>
        <translation>Returkoder: 0 utført, 1 avvist med begrunnelse, 2 feil bruk, 3 noe rundt programmet sviktet (fil, disk, nett).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2. Write: kravbok-cli %3</source>
        <translation>«%1» har ikke valget --%2. Skriv: kravbok-cli %3</translation>
    </message>
    <message>
        <source>--lang takes nb, nn or en.</source>
        <translation>--lang kan være nb, nn eller en.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See kravbok-cli --help.</source>
        <translation>Det finnes ingen kommando som heter «%1». Se kravbok-cli --help.</translation>
    </message>
    <message>
        <source>The answer could not be written. What was asked for has been done.</source>
        <translation>Svaret kunne ikke skrives. Det du ba om, er utført.</translation>
    </message>
    <message>
        <source>Case %1 is paused.</source>
        <translation>Sak %1 er satt på pause.</translation>
    </message>
    <message>
        <source>Case %1 goes on.</source>
        <translation>Sak %1 er gjenopptatt.</translation>
    </message>
    <message>
        <source>Case %1: what is disputed rests until you write: kravbok-cli case resume %1</source>
        <translation>Sak %1: det som er omtvistet, hviler til du skriver: kravbok-cli case resume %1</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avsluttet.</translation>
    </message>
    <message>
        <source>Case %1 is open again.</source>
        <translation>Sak %1 er åpnet igjen.</translation>
    </message>
    <message>
        <source>Noted in case %1.</source>
        <translation>Notert i sak %1.</translation>
    </message>
    <message>
        <source>start cases for invoices</source>
        <translation>start saker for fakturaer</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>alle saker</translation>
    </message>
    <message>
        <source>every step: allowed, or refused with the reason and the earliest day</source>
        <translation>hvert steg: tillatt, eller avvist med begrunnelse og tidligste dag</translation>
    </message>
    <message>
        <source>make the letter and put it in the outbox</source>
        <translation>lag brevet og legg det til utsendelse</translation>
    </message>
    <message>
        <source>what is owed, line by line</source>
        <translation>skyldig beløp, linje for linje</translation>
    </message>
    <message>
        <source>hold everything until a day</source>
        <translation>sett saken på pause til en dag</translation>
    </message>
    <message>
        <source>go on after a pause or a dispute</source>
        <translation>gjenoppta saken etter en pause eller en innsigelse</translation>
    </message>
    <message>
        <source>the debtor objects to the case or to one invoice of it</source>
        <translation>skyldneren har innsigelser mot saken eller en av fakturaene</translation>
    </message>
    <message>
        <source>end a case</source>
        <translation>avslutt en sak</translation>
    </message>
    <message>
        <source>open a closed case again</source>
        <translation>åpne en avsluttet sak igjen</translation>
    </message>
    <message>
        <source>write in the case&apos;s history</source>
        <translation>skriv i historikken til saken</translation>
    </message>
    <message>
        <source>the folder to work in; default the user&apos;s application data</source>
        <translation>mappen det arbeides i; ellers programdataene til brukeren</translation>
    </message>
    <message>
        <source>id or organisation number; not needed when there is one</source>
        <translation>id eller organisasjonsnummer; trengs ikke når det bare er ett</translation>
    </message>
    <message>
        <source>the program&apos;s day; for changing verbs in a rehearsal workspace only</source>
        <translation>programmets dato; for kommandoer som endrer noe, bare i et øvingsfirma</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>ett JSON-dokument på standard ut</translation>
    </message>
    <message>
        <source>language of what is said; default nb</source>
        <translation>språket i svarene; ellers nb</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>vis denne teksten</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>vis versjonen</translation>
    </message>
    <message>
        <source>name of the firm</source>
        <translation>firmanavn</translation>
    </message>
    <message>
        <source>organisation number</source>
        <translation>organisasjonsnummer</translation>
    </message>
    <message>
        <source>bank account of eleven digits</source>
        <translation>kontonummer med elleve sifre</translation>
    </message>
    <message>
        <source>street and number, or post box</source>
        <translation>gate og nummer, eller postboks</translation>
    </message>
    <message>
        <source>post code</source>
        <translation>postnummer</translation>
    </message>
    <message>
        <source>post town</source>
        <translation>poststed</translation>
    </message>
    <message>
        <source>person or department printed in letters</source>
        <translation>person eller avdeling som står i brevene</translation>
    </message>
    <message>
        <source>telephone printed in letters</source>
        <translation>telefon som står i brevene</translation>
    </message>
    <message>
        <source>e-mail printed in letters</source>
        <translation>e-post som står i brevene</translation>
    </message>
    <message>
        <source>make a workspace for trying things out</source>
        <translation>lag en arbeidsmappe å øve i</translation>
    </message>
    <message>
        <source>columns of a list, as saved from the window</source>
        <translation>kolonnene i en liste, slik de er lagret fra vinduet</translation>
    </message>
    <message>
        <source>a ready column map</source>
        <translation>et ferdig kolonneoppsett</translation>
    </message>
    <message>
        <source>complete missing due dates: invoice date plus days</source>
        <translation>legg inn manglende forfallsdatoer: fakturadato pluss dager</translation>
    </message>
    <message>
        <source>the creditor, when there is no workspace</source>
        <translation>firmaet, når det ikke er noen arbeidsmappe</translation>
    </message>
    <message>
        <source>only rows with this text in name, number or KID, or an amount such as &gt;1000</source>
        <translation>bare rader med denne teksten i navn, nummer eller KID, eller et beløp som &gt;1000</translation>
    </message>
    <message>
        <source>also what is settled, closed or gone; or every letter</source>
        <translation>også det som er oppgjort, avsluttet eller sendt; eller alle brev</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>forfallsdato</translation>
    </message>
    <message>
        <source>one case for all items of a debtor</source>
        <translation>én sak for alle postene til en skyldner</translation>
    </message>
    <message>
        <source>mark the case for automatic sending</source>
        <translation>merk saken for automatisk sending</translation>
    </message>
    <message>
        <source>the step to begin at</source>
        <translation>steget saken skal begynne med</translation>
    </message>
    <message>
        <source>show as of this day</source>
        <translation>vis slik det er denne dagen</translation>
    </message>
    <message>
        <source>the day the case goes on</source>
        <translation>dagen saken gjenopptas</translation>
    </message>
    <message>
        <source>a note for the history</source>
        <translation>et notat til historikken</translation>
    </message>
    <message>
        <source>paid, withdrawn, insolvent, written_off, settled, time_barred or agency</source>
        <translation>paid, withdrawn, insolvent, written_off, settled, time_barred eller agency</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>fakturanummer</translation>
    </message>
    <message>
        <source>amount, such as 1234.50</source>
        <translation>beløp, for eksempel 1234.50</translation>
    </message>
    <message>
        <source>payment reference</source>
        <translation>betalingsreferanse (KID)</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>saksnummer</translation>
    </message>
    <message>
        <source>costs_interest_principal or principal_costs_interest</source>
        <translation>costs_interest_principal eller principal_costs_interest</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>filen det skal skrives til</translation>
    </message>
    <message>
        <source>last day of interest</source>
        <translation>siste rentedag</translation>
    </message>
    <message>
        <source>a part payment; may be repeated</source>
        <translation>en delbetaling; kan gjentas</translation>
    </message>
    <message>
        <source>an agreed yearly rate</source>
        <translation>en avtalt årlig rentesats</translation>
    </message>
    <message>
        <source>length of the year</source>
        <translation>lengden på året</translation>
    </message>
    <message>
        <source>the day letters were posted</source>
        <translation>dagen brevene ble postlagt</translation>
    </message>
    <message>
        <source>answer yes to what would be asked</source>
        <translation>svar ja på det som ellers ville bli spurt om</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>tilbakefør en import</translation>
    </message>
    <message>
        <source>what was imported when</source>
        <translation>hva som er importert, og når</translation>
    </message>
    <message>
        <source>late interest, line by line</source>
        <translation>forsinkelsesrente, linje for linje</translation>
    </message>
    <message>
        <source>the dated numbers of the law with their sources</source>
        <translation>lovens satser med datoer og kilder</translation>
    </message>
    <message>
        <source>until when every rate is known</source>
        <translation>hvor lenge hver sats er kjent</translation>
    </message>
    <message>
        <source>what is open, how late, and what happens next</source>
        <translation>hva som står åpent, hvor sent det er, og hva som skjer videre</translation>
    </message>
    <message>
        <source>what cannot be collected, why, and what cures it</source>
        <translation>hva som ikke kan kreves inn, hvorfor, og hva som skal til</translation>
    </message>
    <message>
        <source>complete missing due dates</source>
        <translation>legg inn manglende forfallsdatoer</translation>
    </message>
    <message>
        <source>the letter as it would look today</source>
        <translation>brevet slik det ville sett ut i dag</translation>
    </message>
    <message>
        <source>letters waiting to leave, or every letter</source>
        <translation>brev som venter på utsendelse, eller alle brev</translation>
    </message>
    <message>
        <source>letters a person has looked at</source>
        <translation>godkjenn brev noen har sett på</translation>
    </message>
    <message>
        <source>keep letters back</source>
        <translation>hold brev tilbake</translation>
    </message>
    <message>
        <source>let held letters go on</source>
        <translation>frigi brev som er holdt tilbake</translation>
    </message>
    <message>
        <source>take letters back before they leave</source>
        <translation>trekk tilbake brev før de sendes</translation>
    </message>
    <message>
        <source>withdraw a letter and make it anew as of today</source>
        <translation>trekk tilbake et brev og lag det på nytt med dagens dato</translation>
    </message>
    <message>
        <source>one PDF with a cover list for the whole batch</source>
        <translation>én PDF med utsendingsliste for alle brevene</translation>
    </message>
    <message>
        <source>confirm that letters were posted</source>
        <translation>bekreft at brev er postlagt</translation>
    </message>
    <message>
        <source>a letter came back: its step counts as not taken</source>
        <translation>et brev kom i retur: steget regnes som ikke tatt</translation>
    </message>
    <message>
        <source>No payments are registered.</source>
        <translation>Ingen innbetalinger er registrert.</translation>
    </message>
    <message>
        <source>Every payment has its case.</source>
        <translation>Alle innbetalinger er plassert.</translation>
    </message>
    <message>
        <source>register money that came in</source>
        <translation>registrer en innbetaling</translation>
    </message>
    <message>
        <source>all payments</source>
        <translation>alle innbetalinger</translation>
    </message>
    <message>
        <source>payments nobody has placed</source>
        <translation>innbetalinger som ikke er plassert</translation>
    </message>
    <message>
        <source>take a payment back</source>
        <translation>tilbakefør en innbetaling</translation>
    </message>
    <message>
        <source>make a firm to collect for</source>
        <translation>opprett et firma</translation>
    </message>
    <message>
        <source>make the rehearsal firm in a new folder</source>
        <translation>lag øvingsfirmaet i en ny mappe</translation>
    </message>
    <message>
        <source>copy everything about the firm into one file</source>
        <translation>kopier alt om firmaet til én fil</translation>
    </message>
    <message>
        <source>put a backup back</source>
        <translation>gjenopprett en sikkerhetskopi</translation>
    </message>
    <message>
        <source>check the database, the journal and every letter</source>
        <translation>kontroller databasen, historikken og hvert brev</translation>
    </message>
    <message>
        <source>check that this installation is whole</source>
        <translation>kontroller at denne installasjonen er fullstendig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prosent</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fastsatt i</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Foreldes</translation>
    </message>
    <message>
        <source>No open claim has a due date.</source>
        <translation>Ingen åpne krav har forfallsdato.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>holdt tilbake</translation>
    </message>
    <message>
        <source>No letter is ready to be confirmed: look at them with outbox approve or outbox print first.</source>
        <translation>Ingen brev er klare til å bekreftes: gå gjennom dem med outbox approve eller outbox print først.</translation>
    </message>
    <message>
        <source>no letter has left yet</source>
        <translation>ingen brev er sendt ennå</translation>
    </message>
    <message>
        <source>%1, deadline %2</source>
        <translation>%1, frist %2</translation>
    </message>
    <message>
        <source>  Credited</source>
        <translation>  Kreditert</translation>
    </message>
    <message>
        <source>  Paid of the principal</source>
        <translation>  Betalt av hovedstolen</translation>
    </message>
    <message>
        <source>  %1 sent %2</source>
        <translation>  %1 sendt %2</translation>
    </message>
    <message>
        <source>  Costs paid</source>
        <translation>  Betalte kostnader</translation>
    </message>
    <message>
        <source>Kroner</source>
        <translation>Kroner</translation>
    </message>
    <message>
        <source>Owed on %1</source>
        <translation>Skyldig per %1</translation>
    </message>
    <message>
        <source>no rate is known for the next day</source>
        <translation>satsen for neste dag er ikke kjent</translation>
    </message>
    <message>
        <source>%1 % from %2: %3, %4</source>
        <translation>%1 % fra %2: %3, %4</translation>
    </message>
    <message>
        <source>what the firm delivers, for letters about invoices without a text</source>
        <translation>hva firmaet leverer, til brev om fakturaer uten egen tekst</translation>
    </message>
    <message>
        <source>Payment %1 of %2 waits: nobody knows whose it is. Place it with: kravbok-cli payment match %1 --case ID</source>
        <translation>Innbetaling %1 på %2 venter: ingen vet hvem den gjelder. Plasser den med: kravbok-cli payment match %1 --case ID</translation>
    </message>
    <message>
        <source>Payment %1 of %2: %3 to costs, %4 to interest, %5 to principal.</source>
        <translation>Innbetaling %1 på %2: %3 til kostnader, %4 til rente, %5 til hovedstol.</translation>
    </message>
    <message>
        <source>%1 is more than was owed.</source>
        <translation>%1 er mer enn det som var skyldig.</translation>
    </message>
    <message>
        <source>Case %1 is settled.</source>
        <translation>Sak %1 er gjort opp.</translation>
    </message>
    <message>
        <source>%1 is still open in case %2.</source>
        <translation>%1 står fortsatt åpent i sak %2.</translation>
    </message>
    <message>
        <source>A real firm takes no --today: leave it out, or make a rehearsal with --rehearsal.</source>
        <translation>Et virkelig firma kan ikke ha --today: utelat det, eller lag et øvingsfirma med --rehearsal.</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message>
        <source>Say where: authority --postcode P, --municipality K or --case ID.</source>
        <translation>Oppgi stedet: authority --postcode P, --municipality K eller --case ID.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Pålitelighet</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per dato</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ingenting ville blitt endret.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. To save it: the same command with --yes</source>
        <translation>Ingenting er lagret ennå. For å lagre: samme kommando med --yes</translation>
    </message>
    <message>
        <source>A postal address needs --postcode and --town, and mostly --address.</source>
        <translation>En postadresse trenger --postcode og --town, og som regel --address.</translation>
    </message>
    <message>
        <source>Say what to set; see: kravbok-cli authority set --help</source>
        <translation>Oppgi hva som skal settes; se: kravbok-cli authority set --help</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikke skrives: %2.</translation>
    </message>
    <message>
        <source>The table of offices lies in %1.</source>
        <translation>Tabellen over kontorer ligger i %1.</translation>
    </message>
    <message>
        <source>the namsfogd and the court of a place, and why</source>
        <translation>namsfogden og tingretten for et sted, og hvorfor</translation>
    </message>
    <message>
        <source>the offices with their addresses, sources and dates</source>
        <translation>kontorene med adresser, kilder og datoer</translation>
    </message>
    <message>
        <source>complete an office by hand, or confirm the address it has</source>
        <translation>fyll ut et kontor for hånd, eller bekreft adressen det har</translation>
    </message>
    <message>
        <source>show what a shared table of offices would change; with --yes take it over</source>
        <translation>vis hva en delt tabell over kontorer ville endre; med --yes tas den i bruk</translation>
    </message>
    <message>
        <source>write the completed offices to a file to share</source>
        <translation>skriv de utfylte kontorene til en fil du kan dele</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Invoice %1 lacks what the others have been told. One letter cures it: %2</source>
        <translation>Faktura %1 mangler noe de andre har fått beskjed om. Ett brev retter det opp: %2</translation>
    </message>
    <message>
        <source>, sent %1 with deadline %2; all are ready from %3.</source>
        <translation>, sendt %1 med frist %2; alle er klare fra %3.</translation>
    </message>
    <message>
        <source>Case %1: the objection is gone, and what was split is one claim again.</source>
        <translation>Sak %1: innsigelsen er borte, og det som var delt, er ett krav igjen.</translation>
    </message>
    <message>
        <source>the objection is withdrawn or settled</source>
        <translation>innsigelsen er trukket eller avklart</translation>
    </message>
    <message>
        <source>--consumer takes yes, no or auto.</source>
        <translation>--consumer tar yes, no eller auto.</translation>
    </message>
    <message>
        <source>a consumer&apos;s claim</source>
        <translation>forbrukerkrav</translation>
    </message>
    <message>
        <source>a business&apos;s claim</source>
        <translation>næringskrav</translation>
    </message>
    <message>
        <source>follows the customer</source>
        <translation>følger kunden</translation>
    </message>
    <message>
        <source>Invoice %1: %2, agreed rate %3.</source>
        <translation>Faktura %1: %2, avtalt rentesats %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>A credit note needs --amount.</source>
        <translation>En kreditnota trenger --amount.</translation>
    </message>
    <message>
        <source>%1 is credited.</source>
        <translation>%1 er kreditert.</translation>
    </message>
    <message>
        <source>%1 of letter %2 is taken back: %3</source>
        <translation>%1 fra brev %2 er trukket tilbake: %3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Kompensasjon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>står</translation>
    </message>
    <message>
        <source>No letter of the case has charged anything.</source>
        <translation>Ingen brev i saken har krevd gebyr eller annet.</translation>
    </message>
    <message>
        <source>Nothing is proposed to be taken back.</source>
        <translation>Det er ikke foreslått å trekke noe tilbake.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter. See: kravbok-cli fee list ID</source>
        <translation>«%1» er ikke et brev. Se: kravbok-cli fee list ID</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s): what they charged is taken back.</source>
        <translation>
            <numerusform>%n brev: det som det krevde, er trukket tilbake.</numerusform>
            <numerusform>%n brev: det som de krevde, er trukket tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which letter: kravbok-cli fee restore ID LETTER</source>
        <translation>Oppgi hvilket brev: kravbok-cli fee restore ID LETTER</translation>
    </message>
    <message>
        <source>What the letter charged counts again.</source>
        <translation>Det brevet krevde, teller med igjen.</translation>
    </message>
    <message>
        <source>Say at least two cases: kravbok-cli case merge ID ID…</source>
        <translation>Oppgi minst to saker: kravbok-cli case merge ID ID…</translation>
    </message>
    <message>
        <source>The invoices are in case %1 now.</source>
        <translation>Fakturaene ligger i sak %1 nå.</translation>
    </message>
    <message>
        <source>Some lack what the others have been told. See: kravbok-cli case next %1</source>
        <translation>Noen mangler det de andre har fått beskjed om. Se: kravbok-cli case next %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
    <message>
        <source>Nobody has paid too much.</source>
        <translation>Ingen har betalt for mye.</translation>
    </message>
    <message>
        <source>%1 of payment %2 is noted as sent back.</source>
        <translation>%1 av betaling %2 er notert som sendt tilbake.</translation>
    </message>
    <message>
        <source>Say where to: --case ID or --invoice N.</source>
        <translation>Oppgi hvor det skal: --case ID eller --invoice N.</translation>
    </message>
    <message>
        <source>%1 of payment %2 is payment %3 now.</source>
        <translation>%1 av betaling %2 er nå betaling %3.</translation>
    </message>
    <message>
        <source>whether a claim is a consumer&apos;s, and its agreed rate</source>
        <translation>om et krav er et forbrukerkrav, og avtalt rentesats</translation>
    </message>
    <message>
        <source>take in a credit note: never owed from the invoice date</source>
        <translation>før inn en kreditnota: beløpet regnes som aldri skyldt, fra fakturadatoen</translation>
    </message>
    <message>
        <source>put cases of one debtor into the first one</source>
        <translation>legg saker mot én skyldner inn i den første</translation>
    </message>
    <message>
        <source>take invoices out into a case of their own</source>
        <translation>ta fakturaer ut i en egen sak</translation>
    </message>
    <message>
        <source>what the letters of a case charged, and what should be taken back</source>
        <translation>hva brevene i en sak krevde, og hva som bør trekkes tilbake</translation>
    </message>
    <message>
        <source>take back what letters charged; --all takes what is proposed</source>
        <translation>trekk tilbake det brev krevde; --all tar det som er foreslått</translation>
    </message>
    <message>
        <source>let what a letter charged count again</source>
        <translation>la det et brev krevde, telle med igjen</translation>
    </message>
    <message>
        <source>note that surplus was sent back</source>
        <translation>noter at overskytende er sendt tilbake</translation>
    </message>
    <message>
        <source>use surplus for another claim of the debtor</source>
        <translation>bruk overskytende på et annet krav mot skyldneren</translation>
    </message>
    <message>
        <source>read the file as this format: saft, ehf, ocr, camt054, camt053, csv, xlsx or gbat10</source>
        <translation>les filen som dette formatet: saft, ehf, ocr, camt054, camt053, csv, xlsx eller gbat10</translation>
    </message>
    <message>
        <source>the sheet of a workbook; default the one that looks most like a list</source>
        <translation>arket i en arbeidsbok; standard er det som ligner mest på en liste</translation>
    </message>
    <message>
        <source>take the proposals for KIDs a spreadsheet has spoilt</source>
        <translation>ta i bruk forslagene for KID-er et regneark har ødelagt</translation>
    </message>
    <message>
        <source>the invoices named are settled; or the address there is was checked today</source>
        <translation>fakturaene som er nevnt, er oppgjort; eller adressen som står der, ble sjekket i dag</translation>
    </message>
    <message>
        <source>the invoices named are open all the same</source>
        <translation>fakturaene som er nevnt, er likevel åpne</translation>
    </message>
    <message>
        <source>day of the payment, or of what happened</source>
        <translation>dagen for betalingen, eller for det som skjedde</translation>
    </message>
    <message>
        <source>a step by its id</source>
        <translation>et trinn etter id</translation>
    </message>
    <message>
        <source>the letters of a ladder</source>
        <translation>brevene i en stige</translation>
    </message>
    <message>
        <source>days of a letter&apos;s deadline; a number alone counts for all letters; may be repeated</source>
        <translation>dager i fristen til et brev; et tall alene gjelder alle brev; kan gjentas</translation>
    </message>
    <message>
        <source>days after a deadline before the next step; may be repeated</source>
        <translation>dager etter en frist før neste trinn; kan gjentas</translation>
    </message>
    <message>
        <source>none, attachment, bankruptcy, conciliation or agency</source>
        <translation>none, attachment, bankruptcy, conciliation eller agency</translation>
    </message>
    <message>
        <source>on paper although the rules point to the portal</source>
        <translation>på papir selv om reglene peker til portalen</translation>
    </message>
    <message>
        <source>what a document needs and no ledger knows; kept; may be repeated</source>
        <translation>det et dokument trenger og ingen reskontro vet; blir tatt vare på; kan gjentas</translation>
    </message>
    <message>
        <source>one more attachment; may be repeated</source>
        <translation>ett vedlegg til; kan gjentas</translation>
    </message>
    <message>
        <source>the kind of file to write; see the command</source>
        <translation>hva slags fil som skal skrives; se kommandoen</translation>
    </message>
    <message>
        <source>account of the general ledger for interest</source>
        <translation>konto i hovedboken for renter</translation>
    </message>
    <message>
        <source>account of the general ledger for fees and costs</source>
        <translation>konto i hovedboken for gebyrer og kostnader</translation>
    </message>
    <message>
        <source>account of the general ledger for customers</source>
        <translation>konto i hovedboken for kunder</translation>
    </message>
    <message>
        <source>a file of vouchers written before</source>
        <translation>en bilagsfil som er skrevet før</translation>
    </message>
    <message>
        <source>whether the claim is a consumer&apos;s; auto follows the customer</source>
        <translation>om kravet er et forbrukerkrav; auto følger kunden</translation>
    </message>
    <message>
        <source>number of the credit note</source>
        <translation>nummeret på kreditnotaen</translation>
    </message>
    <message>
        <source>why a payment is spread as it is: customary, debtor_wish or deduction</source>
        <translation>hvorfor en betaling er fordelt slik: customary, debtor_wish eller deduction</translation>
    </message>
    <message>
        <source>number of instalments</source>
        <translation>antall avdrag</translation>
    </message>
    <message>
        <source>day of the first instalment</source>
        <translation>dagen for det første avdraget</translation>
    </message>
    <message>
        <source>how far apart instalments are; default month</source>
        <translation>hvor langt det er mellom avdragene; standard er month</translation>
    </message>
    <message>
        <source>late interest while the plan is kept; default running</source>
        <translation>forsinkelsesrente så lenge planen holdes; standard er running</translation>
    </message>
    <message>
        <source>a file of ladders to try, as ladder show --json gives them</source>
        <translation>en fil med stiger å prøve, slik ladder show --json gir dem</translation>
    </message>
    <message>
        <source>a file of rates to try, as resources/law/rates.json</source>
        <translation>en fil med satser å prøve, som resources/law/rates.json</translation>
    </message>
    <message>
        <source>fixed digits every KID of the agreement begins with</source>
        <translation>faste sifre som hver KID i avtalen begynner med</translation>
    </message>
    <message>
        <source>digits for the customer number; 0 for none</source>
        <translation>sifre til kundenummeret; 0 for ingen</translation>
    </message>
    <message>
        <source>digits for the case number, four or more</source>
        <translation>sifre til saksnummeret, fire eller flere</translation>
    </message>
    <message>
        <source>how the control digit is made</source>
        <translation>hvordan kontrollsifferet lages</translation>
    </message>
    <message>
        <source>a petition in JSON, to be judged without a workspace</source>
        <translation>en begjæring i JSON, som vurderes uten et arbeidsområde</translation>
    </message>
    <message>
        <source>attachment and conciliation complaint in one</source>
        <translation>utlegg og forliksklage i ett</translation>
    </message>
    <message>
        <source>the conciliation board is not wanted if the debtor objects</source>
        <translation>forliksrådet er ikke ønsket hvis skyldneren har innsigelser</translation>
    </message>
    <message>
        <source>a file of rules to try; for a petition: which rules on attachment the debtor is under</source>
        <translation>en fil med regler å prøve; for en begjæring: hvilke regler om utlegg skyldneren hører under</translation>
    </message>
    <message>
        <source>claim this much for writing the petition</source>
        <translation>krev så mye for å skrive begjæringen</translation>
    </message>
    <message>
        <source>language of the petition; default the firm&apos;s own</source>
        <translation>språket i begjæringen; standard er firmaets eget</translation>
    </message>
    <message>
        <source>where the petition is signed</source>
        <translation>hvor begjæringen signeres</translation>
    </message>
    <message>
        <source>who signs the petition</source>
        <translation>hvem som signerer begjæringen</translation>
    </message>
    <message>
        <source>as what they sign, such as daglig leder</source>
        <translation>hva de signerer som, for eksempel daglig leder</translation>
    </message>
    <message>
        <source>the person behind a sole trader</source>
        <translation>personen bak et enkeltpersonforetak</translation>
    </message>
    <message>
        <source>why the debtor&apos;s identity number cannot be had</source>
        <translation>hvorfor skyldnerens fødselsnummer ikke kan skaffes</translation>
    </message>
    <message>
        <source>put the debtor&apos;s stored national identity number in</source>
        <translation>sett inn skyldnerens lagrede fødselsnummer</translation>
    </message>
    <message>
        <source>something particular to attach</source>
        <translation>noe bestemt å ta utlegg i</translation>
    </message>
    <message>
        <source>municipality by number or name</source>
        <translation>kommune etter nummer eller navn</translation>
    </message>
    <message>
        <source>visiting address</source>
        <translation>besøksadresse</translation>
    </message>
    <message>
        <source>where it was read</source>
        <translation>hvor det ble lest</translation>
    </message>
    <message>
        <source>take over what was shown</source>
        <translation>ta i bruk det som ble vist</translation>
    </message>
    <message>
        <source>the detached signature; FILE.sig beside the file is found by itself</source>
        <translation>den frittstående signaturen; FILE.sig ved siden av filen blir funnet av seg selv</translation>
    </message>
    <message>
        <source>trust these keys instead of the program&apos;s own; in a rehearsal only</source>
        <translation>stol på disse nøklene i stedet for programmets egne; bare i et øvingsfirma</translation>
    </message>
    <message>
        <source>ask Norges Bank for the policy rate</source>
        <translation>spør Norges Bank om styringsrenten</translation>
    </message>
    <message>
        <source>ask for SDMX-JSON instead of CSV</source>
        <translation>be om SDMX-JSON i stedet for CSV</translation>
    </message>
    <message>
        <source>confirm the derived rate and adopt it</source>
        <translation>bekreft den utregnede satsen og ta den i bruk</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no document. Write: %2</source>
        <translation>«%1» er ikke et dokument. Skriv: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 kunne ikke leses: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer. Write --answer KEY=WORDS.</source>
        <translation>«%1» er ikke et svar. Skriv --answer KEY=WORDS.</translation>
    </message>
    <message>
        <source>Only to be looked at: %1</source>
        <translation>Bare for å se på: %1</translation>
    </message>
    <message>
        <source>Made on %1 already; the same papers again.</source>
        <translation>Laget %1 allerede; de samme papirene igjen.</translation>
    </message>
    <message>
        <source>Registered as letter %1. Confirm in the outbox when it has been handed in.</source>
        <translation>Registrert som brev %1. Bekreft i utsendelser når det er levert.</translation>
    </message>
    <message>
        <source>Say where to write: --out DIR</source>
        <translation>Oppgi hvor det skal skrives: --out DIR</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place with --out.</source>
        <translation>Mappen %1 kunne ikke lages. Velg et annet sted med --out.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva det sier</translation>
    </message>
    <message>
        <source>what --answer can say</source>
        <translation>hva --answer kan si</translation>
    </message>
    <message>
        <source>the papers of a legal step with cover sheet and attachments; registers the step</source>
        <translation>papirene til et rettslig trinn med forside og vedlegg; registrerer trinnet</translation>
    </message>
    <message>
        <source>Say where to with --out FILE. Usage: kravbok-cli %1</source>
        <translation>Oppgi hvor med --out FILE. Bruk: kravbok-cli %1</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>File no.</source>
        <translation>Filnr.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>No interest or costs wait for the accounts.</source>
        <translation>Ingen renter eller kostnader venter på regnskapet.</translation>
    </message>
    <message>
        <source>%1 holds %2 vouchers. Should it get lost: kravbok-cli voucher export --batch %3 --out FILE</source>
        <translation>%1 inneholder %2 bilag. Skulle den bli borte: kravbok-cli voucher export --batch %3 --out FILE</translation>
    </message>
    <message>
        <source>Customers %1, interest %2, fees and costs %3</source>
        <translation>Kunder %1, renter %2, gebyrer og kostnader %3</translation>
    </message>
    <message>
        <source>%1 is written: %2 files, %3 rows.</source>
        <translation>%1 er skrevet: %2 filer, %3 rader.</translation>
    </message>
    <message>
        <source>%1 holds %2 rows.</source>
        <translation>%1 inneholder %2 rader.</translation>
    </message>
    <message>
        <source>interest and costs that came in and wait for the accounts</source>
        <translation>renter og kostnader som har kommet inn og venter på regnskapet</translation>
    </message>
    <message>
        <source>write what waits to a file for the accounts, once; or a file again</source>
        <translation>skriv det som venter, til en fil for regnskapet, én gang; eller en fil på nytt</translation>
    </message>
    <message>
        <source>show or choose the accounts vouchers are posted on</source>
        <translation>vis eller velg kontoene bilag føres på</translation>
    </message>
    <message>
        <source>a case to hand over: letters, statement, journal, and the checker</source>
        <translation>en sak som skal gis videre: brev, kravoppstilling, journal og kontrollprogrammet</translation>
    </message>
    <message>
        <source>everything that is kept about one customer</source>
        <translation>alt som er lagret om én kunde</translation>
    </message>
    <message>
        <source>everything about the firm as JSON, CSV and PDF</source>
        <translation>alt om firmaet som JSON, CSV og PDF</translation>
    </message>
    <message>
        <source>There is no customer with the number &quot;%1&quot;.</source>
        <translation>Det finnes ingen kunde med nummeret «%1».</translation>
    </message>
    <message>
        <source>National identity number of %1:</source>
        <translation>Fødselsnummeret til %1:</translation>
    </message>
    <message>
        <source>The number of %1 is stored encrypted.</source>
        <translation>Nummeret til %1 er lagret kryptert.</translation>
    </message>
    <message>
        <source>The number of %1 is forgotten.</source>
        <translation>Nummeret til %1 er glemt.</translation>
    </message>
    <message>
        <source>No number of %1 was stored.</source>
        <translation>Det var ikke lagret noe nummer for %1.</translation>
    </message>
    <message>
        <source>The number of %1 is stored, and the key of this machine opens it.</source>
        <translation>Nummeret til %1 er lagret, og nøkkelen på denne maskinen åpner det.</translation>
    </message>
    <message>
        <source>store a customer&apos;s national identity number encrypted; it is read from standard input</source>
        <translation>lagre en kundes fødselsnummer kryptert; det leses fra standard inn</translation>
    </message>
    <message>
        <source>forget a customer&apos;s national identity number</source>
        <translation>glem en kundes fødselsnummer</translation>
    </message>
    <message>
        <source>whether a number is stored and can be opened here; never shows it</source>
        <translation>om et nummer er lagret og kan åpnes her; viser det aldri</translation>
    </message>
    <message>
        <source>--as takes %1.</source>
        <translation>--as tar %1.</translation>
    </message>
    <message>
        <source>There is no preset of columns &quot;%1&quot;. See: kravbok-cli presets list</source>
        <translation>Det finnes ikke noe lagret kolonneoppsett «%1». Se: kravbok-cli presets list</translation>
    </message>
    <message>
        <source>--preset and --map both name the columns; give one of them.</source>
        <translation>--preset og --map angir begge kolonnene; bruk bare én av dem.</translation>
    </message>
    <message>
        <source>%1: %2 bank payments, %3.</source>
        <translation>%1: %2 bankbetalinger, %3.</translation>
    </message>
    <message>
        <source>Placed by KID: %1. Waiting for you: %2. Known from another file: %3.</source>
        <translation>Plassert med KID: %1. Venter på deg: %2. Kjent fra en annen fil: %3.</translation>
    </message>
    <message>
        <source>%1 is no file of payments from a bank. Read it with: kravbok-cli import</source>
        <translation>%1 er ikke en betalingsfil fra en bank. Les den med: kravbok-cli import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>read files, folders and ZIP archives without changing anything</source>
        <translation>les filer, mapper og ZIP-arkiver uten å endre noe</translation>
    </message>
    <message>
        <source>read files, folders and ZIP archives into the ledger</source>
        <translation>les filer, mapper og ZIP-arkiver inn i reskontroen</translation>
    </message>
    <message>
        <source>read payments from bank files</source>
        <translation>les betalinger fra bankfiler</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>avtalt</translation>
    </message>
    <message>
        <source>kept to the end</source>
        <translation>holdt til slutten</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>misligholdt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>kansellert</translation>
    </message>
    <message numerus="yes">
        <source>Case %1: %2 in %n instalment(s), %3.</source>
        <translation>
            <numerusform>Sak %1: %2 i %n avdrag, %3.</numerusform>
            <numerusform>Sak %1: %2 i %n avdrag, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid so far: %1.</source>
        <translation>Betalt så langt: %1.</translation>
    </message>
    <message>
        <source>The instalment of %1 has not been paid.</source>
        <translation>Avdraget på %1 er ikke betalt.</translation>
    </message>
    <message>
        <source>No interest runs while it is kept.</source>
        <translation>Det løper ingen rente så lenge den holdes.</translation>
    </message>
    <message>
        <source>Interest of %1 remains after the last one.</source>
        <translation>Rente på %1 står igjen etter det siste.</translation>
    </message>
    <message>
        <source>--every takes week, fortnight or month.</source>
        <translation>--every tar week, fortnight eller month.</translation>
    </message>
    <message>
        <source>--interest takes running or stopped.</source>
        <translation>--interest tar running eller stopped.</translation>
    </message>
    <message>
        <source>The case has no instalment plan.</source>
        <translation>Saken har ingen nedbetalingsplan.</translation>
    </message>
    <message>
        <source>work out a plan for everything owed today</source>
        <translation>regn ut en plan for alt som skyldes i dag</translation>
    </message>
    <message>
        <source>the debtor promises to keep it; no step is taken while he does</source>
        <translation>skyldneren lover å holde den; ingen skritt tas så lenge det skjer</translation>
    </message>
    <message>
        <source>the plans of a case and how they stand</source>
        <translation>planene i en sak og hvordan de ligger an</translation>
    </message>
    <message>
        <source>it was not kept: the ladder goes on where it stood</source>
        <translation>den ble ikke holdt: stigen fortsetter der den sto</translation>
    </message>
    <message>
        <source>end a plan</source>
        <translation>avslutt en plan</translation>
    </message>
    <message>
        <source>No open claim&apos;s number or KID stands in the text. Say which with --invoice NUMBER.</source>
        <translation>Teksten inneholder verken nummer eller KID for et åpent krav. Oppgi hvilket med --invoice NUMBER.</translation>
    </message>
    <message>
        <source>Confirm with --invoice NUMBER, or with --yes when there is one.</source>
        <translation>Bekreft med --invoice NUMBER, eller med --yes når det bare er én.</translation>
    </message>
    <message>
        <source>%1 is kept with the invoice.</source>
        <translation>%1 er lagret sammen med fakturaen.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>No document is kept with this invoice.</source>
        <translation>Ingen dokumenter er lagret med denne fakturaen.</translation>
    </message>
    <message>
        <source>The document is removed.</source>
        <translation>Dokumentet er fjernet.</translation>
    </message>
    <message>
        <source>keep an invoice in PDF with its claim, found by number or KID in the text</source>
        <translation>lagre en faktura i PDF sammen med kravet, funnet ved nummer eller KID i teksten</translation>
    </message>
    <message>
        <source>what is kept with a claim; with --out the files themselves</source>
        <translation>hva som er lagret med et krav; med --out selve filene</translation>
    </message>
    <message>
        <source>remove a document from its claim</source>
        <translation>fjern et dokument fra kravet</translation>
    </message>
    <message>
        <source>%1 is no KID under modulus 10 or modulus 11.</source>
        <translation>%1 er ikke en gyldig KID, verken etter modulus 10 eller modulus 11.</translation>
    </message>
    <message>
        <source>%1 holds under both modulus 10 and modulus 11; the agreement with the bank says which counts.</source>
        <translation>%1 stemmer etter både modulus 10 og modulus 11; avtalen med banken sier hvilken som gjelder.</translation>
    </message>
    <message>
        <source>%1 holds under modulus 10.</source>
        <translation>%1 stemmer etter modulus 10.</translation>
    </message>
    <message>
        <source>%1 holds under modulus 11.</source>
        <translation>%1 stemmer etter modulus 11.</translation>
    </message>
    <message>
        <source>There is no KID agreement; letters about several invoices ask for the case number as message. Set one: kravbok-cli kid set</source>
        <translation>Det finnes ingen KID-avtale; brev om flere fakturaer ber om saksnummeret som melding. Legg inn en: kravbok-cli kid set</translation>
    </message>
    <message>
        <source>KIDs of cases have %1 signs and end in a control digit by %2. Try this one in the bank before the first letter: %3</source>
        <translation>KID for saker har %1 tegn og slutter med et kontrollsiffer etter %2. Prøv denne i banken før det første brevet: %3</translation>
    </message>
    <message>
        <source>Say which control digit the agreement with the bank has: --scheme mod10 or --scheme mod11.</source>
        <translation>Oppgi hvilket kontrollsiffer avtalen med banken har: --scheme mod10 eller --scheme mod11.</translation>
    </message>
    <message>
        <source>whether a KID&apos;s control digit holds</source>
        <translation>om kontrollsifferet i en KID stemmer</translation>
    </message>
    <message>
        <source>the firm&apos;s own KID agreement</source>
        <translation>firmaets egen KID-avtale</translation>
    </message>
    <message>
        <source>let letters bear a KID of the case</source>
        <translation>la brev få en KID for saken</translation>
    </message>
    <message>
        <source>make no more KIDs for cases</source>
        <translation>ikke lag flere KID-er for saker</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of customer a ladder can be for. They are: person, sole_trader, company, public.</source>
        <translation>«%1» er ikke en kundetype stigen kan gjelde for. Typene er: person, sole_trader, company, public.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Privatpersoner</translation>
    </message>
    <message>
        <source>Sole traders</source>
        <translation>Enkeltpersonforetak</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Selskaper</translation>
    </message>
    <message>
        <source>Public bodies</source>
        <translation>Offentlige organer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no preset. They are: mild, normal, firm.</source>
        <translation>«%1» er ikke et ferdig oppsett. Oppsettene er: mild, normal, firm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days; write STEP=DAYS, such as reminder=14.</source>
        <translation>«%1» er ikke et antall dager; skriv STEP=DAYS, for eksempel reminder=14.</translation>
    </message>
    <message>
        <source>Say for whom with --kind person, sole_trader, company or public.</source>
        <translation>Oppgi hvem det gjelder, med --kind person, sole_trader, company eller public.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter of the ladder; the legal step is --route.</source>
        <translation>«%1» er ikke et brev i stigen; det rettslige skrittet er --route.</translation>
    </message>
    <message>
        <source>--route takes none, attachment, bankruptcy, conciliation or agency.</source>
        <translation>--route tar none, attachment, bankruptcy, conciliation eller agency.</translation>
    </message>
    <message>
        <source>the ladder of each kind of customer, with dates for a sample invoice</source>
        <translation>stigen for hver kundetype, med datoer for en eksempelfaktura</translation>
    </message>
    <message>
        <source>begin from a ready ladder</source>
        <translation>begynn med en ferdig stige</translation>
    </message>
    <message>
        <source>compose the ladder of a kind of customer; what the law forbids is refused</source>
        <translation>sett sammen stigen for en kundetype; det loven forbyr, blir avvist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended on %2: what needs it is refused. Update it: kravbok-cli rates update</source>
        <translation>«%1» gikk ut %2: det som trenger den, blir avvist. Oppdater: kravbok-cli rates update</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends on %2. Update it before: kravbok-cli rates update</source>
        <translation>«%1» går ut %2. Oppdater før det: kravbok-cli rates update</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>the rules the program follows, and whether each holds on the day</source>
        <translation>reglene programmet følger, og om hver av dem gjelder den dagen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Adopted. Every rate is now known until %1.</source>
        <translation>Tatt i bruk. Alle satser er nå kjent til %1.</translation>
    </message>
    <message>
        <source>Nothing is adopted yet.</source>
        <translation>Ingenting er tatt i bruk ennå.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tom.</translation>
    </message>
    <message>
        <source>Norges Bank&apos;s policy rate on %1 is %2 %; with %3 points (%4) the late interest from %5 is %6 %.</source>
        <translation>Styringsrenten til Norges Bank er %2 % per %1; med %3 poeng (%4) er forsinkelsesrenten fra %5 %6 %.</translation>
    </message>
    <message>
        <source>Compare with the regulation at lovdata.no. To confirm it: the same command with --accept</source>
        <translation>Sammenlign med forskriften på lovdata.no. For å bekrefte: samme kommando med --accept</translation>
    </message>
    <message>
        <source>Say from where: rates update FILE, or rates update --online.</source>
        <translation>Oppgi hvor de skal hentes fra: rates update FILE eller rates update --online.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Tatt i bruk</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utgitt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Nothing was adopted: the law is the one that comes with the program.</source>
        <translation>Ingenting er tatt i bruk: loven er den som følger med programmet.</translation>
    </message>
    <message>
        <source>adopt a signed file of rates and rules, or propose the late interest from Norges Bank&apos;s policy rate</source>
        <translation>ta i bruk en signert fil med satser og regler, eller foreslå forsinkelsesrenten ut fra styringsrenten til Norges Bank</translation>
    </message>
    <message>
        <source>the files of the law this workspace has adopted</source>
        <translation>lovfilene dette arbeidsområdet har tatt i bruk</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Reskontro</translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation>Kan ikke kreves inn</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>served</source>
        <translation>forkynt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvart</translation>
    </message>
    <message>
        <source>objected to</source>
        <translation>innsigelse mottatt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>attachment taken</source>
        <translation>utlegg tatt</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ingenting funnet</translation>
    </message>
    <message>
        <source>ended without a decision</source>
        <translation>avsluttet uten avgjørelse</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>avgjort</translation>
    </message>
    <message>
        <source>declared bankrupt</source>
        <translation>konkurs åpnet</translation>
    </message>
    <message>
        <source>%1: %2 on %3.</source>
        <translation>%1: %2 den %3.</translation>
    </message>
    <message>
        <source>Fee %1.</source>
        <translation>Gebyr %1.</translation>
    </message>
    <message>
        <source>Pay by %1; the petition must reach the court from %2 to %3.</source>
        <translation>Betal innen %1; begjæringen må nå tingretten fra %2 til %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no legal step. They are: attachment, bankruptcy_notice, bankruptcy_petition, conciliation, agency.</source>
        <translation>«%1» er ikke et rettslig skritt. Skrittene er: attachment, bankruptcy_notice, bankruptcy_petition, conciliation, agency.</translation>
    </message>
    <message>
        <source>Say what came of it with --kind answered, objected, refused, withdrawn, attached, nothing_found, no_decision, decided, settled or declared.</source>
        <translation>Oppgi hva som kom ut av det, med --kind answered, objected, refused, withdrawn, attached, nothing_found, no_decision, decided, settled eller declared.</translation>
    </message>
    <message>
        <source>Nothing has gone to the authorities.</source>
        <translation>Ingenting er sendt til myndighetene.</translation>
    </message>
    <message>
        <source>Say which rules on attachment the debtor is under: old, new or unknown.</source>
        <translation>Oppgi hvilke regler om utlegg skyldneren er under: old, new eller unknown.</translation>
    </message>
    <message>
        <source>a legal step was handed in: its court fee becomes a cost of the case</source>
        <translation>et rettslig skritt er levert: rettsgebyret blir en kostnad i saken</translation>
    </message>
    <message>
        <source>what came of a legal step</source>
        <translation>hva som kom ut av et rettslig skritt</translation>
    </message>
    <message>
        <source>take back the newest legal event of a case, with its costs</source>
        <translation>ta tilbake den nyeste rettslige hendelsen i en sak, med kostnadene</translation>
    </message>
    <message>
        <source>what has become of the legal steps of a case</source>
        <translation>hva det er blitt av de rettslige skrittene i en sak</translation>
    </message>
    <message>
        <source>which rules on attachment the debtor is under, as looked up</source>
        <translation>hvilke regler om utlegg skyldneren er under, slik det er slått opp</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utsendelser</translation>
    </message>
    <message>
        <source>Say where the calendar goes: --out FILE.ics</source>
        <translation>Oppgi hvor kalenderen skal lagres: --out FILE.ics</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan ikke skrives: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) written to %1.</source>
        <translation>
            <numerusform>%n dag skrevet til %1.</numerusform>
            <numerusform>%n dager skrevet til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format takes ics.</source>
        <translation>--format tar ics.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>foreldet</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what happened with --kind: %1.</source>
        <translation>Oppgi hva som skjedde, med --kind: %1.</translation>
    </message>
    <message>
        <source>Say the day it happened: --date YYYY-MM-DD.</source>
        <translation>Oppgi dagen det skjedde: --date YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notert.</translation>
    </message>
    <message>
        <source>The last day is %1.</source>
        <translation>Siste dag er %1.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Nothing has interrupted the limitation of this invoice. What can: %1.</source>
        <translation>Ingenting har avbrutt foreldelsen av denne fakturaen. Dette kan gjøre det: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event. See: kravbok-cli limitation events NUMBER</source>
        <translation>«%1» er ikke en hendelse. Se: kravbok-cli limitation events NUMBER</translation>
    </message>
    <message>
        <source>Event %1 is taken back.</source>
        <translation>Hendelse %1 er tatt tilbake.</translation>
    </message>
    <message>
        <source>note what started, interrupted or extended the period</source>
        <translation>noter hva som startet, avbrøt eller forlenget fristen</translation>
    </message>
    <message>
        <source>what has been noted for an invoice</source>
        <translation>hva som er notert for en faktura</translation>
    </message>
    <message>
        <source>take an event back</source>
        <translation>ta en hendelse tilbake</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ferdig oppsett</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>gjettet</translation>
    </message>
    <message>
        <source>No columns have been corrected and remembered yet.</source>
        <translation>Ingen kolonner er rettet og husket ennå.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunne ikke skrives: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrevet til %1.</translation>
    </message>
    <message>
        <source>Column maps taken in: %1.</source>
        <translation>Kolonneoppsett lest inn: %1.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Glemt.</translation>
    </message>
    <message>
        <source>%1 is no open item that a newer list lacks. See: kravbok-cli import vanished</source>
        <translation>%1 er ikke en åpen post som mangler i en nyere liste. Se: kravbok-cli import vanished</translation>
    </message>
    <message>
        <source>Several items are called %1. Write customer and number, such as 1001/%1.</source>
        <translation>Flere poster heter %1. Skriv kunde og nummer, for eksempel 1001/%1.</translation>
    </message>
    <message>
        <source>Say either --confirm or --keep.</source>
        <translation>Oppgi enten --confirm eller --keep.</translation>
    </message>
    <message>
        <source>Say --confirm or --keep before the numbers.</source>
        <translation>Oppgi --confirm eller --keep før numrene.</translation>
    </message>
    <message>
        <source>Gone from</source>
        <translation>Borte fra</translation>
    </message>
    <message>
        <source>Nothing is missing from the newest list.</source>
        <translation>Ingenting mangler i den nyeste listen.</translation>
    </message>
    <message>
        <source>Kept open: %1.</source>
        <translation>Fortsatt åpne: %1.</translation>
    </message>
    <message>
        <source>Settled: %1. Take it back with: kravbok-cli import undo %2</source>
        <translation>Gjort opp: %1. Ta det tilbake med: kravbok-cli import undo %2</translation>
    </message>
    <message>
        <source>items a newer list lacks: settled, or open all the same</source>
        <translation>poster som mangler i en nyere liste: gjort opp, eller åpne likevel</translation>
    </message>
    <message>
        <source>what each accounting system exports, and ready column maps</source>
        <translation>hva hvert regnskapssystem eksporterer, og ferdige kolonneoppsett</translation>
    </message>
    <message>
        <source>columns that were corrected and are remembered</source>
        <translation>kolonner som er rettet og blir husket</translation>
    </message>
    <message>
        <source>write remembered columns to a file for others</source>
        <translation>skriv huskede kolonner til en fil andre kan bruke</translation>
    </message>
    <message>
        <source>remember the columns of such a file</source>
        <translation>husk kolonnene i en slik fil</translation>
    </message>
    <message>
        <source>no longer remember columns</source>
        <translation>ikke husk kolonner lenger</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry of the bank; those are written B1, B2, …. See: kravbok-cli payment proposals</source>
        <translation>«%1» er ikke en bankpost; de skrives B1, B2, …. Se: kravbok-cli payment proposals</translation>
    </message>
    <message>
        <source>    payment %1 of %2 (%3): %4</source>
        <translation>    betaling %1 fra %2 (%3): %4</translation>
    </message>
    <message>
        <source>No payment waits for you.</source>
        <translation>Ingen betaling venter på deg.</translation>
    </message>
    <message>
        <source>Payment %1 of %2: %3 to costs, %4 to interest, %5 to principal, %6 left over.</source>
        <translation>Betaling %1 på %2: %3 til kostnader, %4 til renter, %5 til hovedstol, %6 til overs.</translation>
    </message>
    <message>
        <source>Proposals are numbered from 1.</source>
        <translation>Forslag er nummerert fra 1.</translation>
    </message>
    <message>
        <source>Say which cases or invoices, and how much each: payment split P ID=AMOUNT…</source>
        <translation>Oppgi hvilke saker eller fakturaer, og hvor mye til hver: payment split P ID=AMOUNT…</translation>
    </message>
    <message>
        <source>It is the same money and counts once.</source>
        <translation>Det er de samme pengene og telles én gang.</translation>
    </message>
    <message>
        <source>It is other money and waits for its place.</source>
        <translation>Det er andre penger og venter på å bli plassert.</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>Det skal ikke gjøres mer med den.</translation>
    </message>
    <message>
        <source>The payment is taken back; what it covered is open again.</source>
        <translation>Betalingen er tatt tilbake; det den dekket, er åpent igjen.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>For mye</translation>
    </message>
    <message>
        <source>double payment</source>
        <translation>dobbel betaling</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Kjennes på</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Lært</translation>
    </message>
    <message>
        <source>payer&apos;s account</source>
        <translation>betalerens konto</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Nothing has been learned from payments yet.</source>
        <translation>Ingenting er lært av betalinger ennå.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule. See: kravbok-cli payment rules list</source>
        <translation>«%1» er ikke en regel. Se: kravbok-cli payment rules list</translation>
    </message>
    <message>
        <source>Rule %1 no longer proposes anything.</source>
        <translation>Regel %1 foreslår ikke noe lenger.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Newest booking</source>
        <translation>Nyeste bokføring</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importert</translation>
    </message>
    <message>
        <source>Files seen</source>
        <translation>Filer sett</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>Stoles på</translation>
    </message>
    <message>
        <source>any (choose one)</source>
        <translation>any (velg én)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>The firm has no bank account. Add one: kravbok-cli payment account add NUMBER</source>
        <translation>Firmaet har ingen bankkonto. Legg til en: kravbok-cli payment account add NUMBER</translation>
    </message>
    <message>
        <source>A source is ocr, camt054, camt053 or any.</source>
        <translation>En kilde er ocr, camt054, camt053 eller any.</translation>
    </message>
    <message>
        <source>what waits, and where it may belong and why</source>
        <translation>hva som venter, hvor det kan høre til, og hvorfor</translation>
    </message>
    <message>
        <source>carry out the N-th proposal for a payment</source>
        <translation>utfør forslag nummer N for en betaling</translation>
    </message>
    <message>
        <source>place one payment on several cases or invoices</source>
        <translation>plasser én betaling på flere saker eller fakturaer</translation>
    </message>
    <message>
        <source>an entry asked about is the same money</source>
        <translation>en post det er spurt om, er de samme pengene</translation>
    </message>
    <message>
        <source>an entry asked about is other money</source>
        <translation>en post det er spurt om, er andre penger</translation>
    </message>
    <message>
        <source>the bank took payment P back</source>
        <translation>banken tok betaling P tilbake</translation>
    </message>
    <message>
        <source>nothing is to be done with an entry</source>
        <translation>det skal ikke gjøres noe med en post</translation>
    </message>
    <message>
        <source>who has paid too much, or twice</source>
        <translation>hvem som har betalt for mye, eller to ganger</translation>
    </message>
    <message>
        <source>what was learned from payments placed by hand</source>
        <translation>hva som er lært av betalinger plassert for hånd</translation>
    </message>
    <message>
        <source>forget a learned rule</source>
        <translation>glem en lært regel</translation>
    </message>
    <message>
        <source>the firm&apos;s accounts and how fresh the bank&apos;s word is</source>
        <translation>firmaets kontoer og hvor ferske opplysningene fra banken er</translation>
    </message>
    <message>
        <source>one more account of the firm</source>
        <translation>enda en konto for firmaet</translation>
    </message>
    <message>
        <source>an account is no longer the firm&apos;s</source>
        <translation>en konto er ikke lenger firmaets</translation>
    </message>
    <message>
        <source>which kind of file is believed: ocr, camt054, camt053 or any</source>
        <translation>hvilken filtype det stoles på: ocr, camt054, camt053 eller any</translation>
    </message>
    <message>
        <source>--basis takes customary, debtor_wish or deduction.</source>
        <translation>--basis tar customary, debtor_wish eller deduction.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>place a payment on a case or invoice, or on several in order</source>
        <translation>plasser en betaling på en sak eller faktura, eller på flere i rekkefølge</translation>
    </message>
    <message>
        <source>--combined asks for the conciliation board and --no-conciliation says no to it.</source>
        <translation>--combined ber om forliksrådet, og --no-conciliation sier nei til det.</translation>
    </message>
    <message>
        <source>--rules takes old, new or unknown.</source>
        <translation>--rules tar old, new eller unknown.</translation>
    </message>
    <message>
        <source>--writing-cost is an amount above zero.</source>
        <translation>--writing-cost er et beløp over null.</translation>
    </message>
    <message>
        <source>No identity number of %1 is stored. Store it with: secret set-identity %2</source>
        <translation>Fødselsnummeret til %1 er ikke lagret. Lagre det med: secret set-identity %2</translation>
    </message>
    <message>
        <source>Not in order:</source>
        <translation>Ikke i orden:</translation>
    </message>
    <message>
        <source>Will be asked for later:</source>
        <translation>Blir spurt om senere:</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) in order.</source>
        <translation>
            <numerusform>%n regel i orden.</numerusform>
            <numerusform>%n regler i orden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) only the authority can judge.</source>
        <translation>
            <numerusform>%n regel som bare myndigheten kan avgjøre.</numerusform>
            <numerusform>%n regler som bare myndigheten kan avgjøre.</numerusform>
        </translation>
    </message>
    <message>
        <source>the published rules for a request for attachment, on a case or on a file; &quot;ok&quot; means nothing stands against it here, &quot;judged&quot; is false where only the authority can tell</source>
        <translation>de publiserte reglene for en utleggsbegjæring, for en sak eller en fil; &quot;ok&quot; betyr at ingenting her står i veien, &quot;judged&quot; er false der bare myndigheten kan avgjøre det</translation>
    </message>
    <message>
        <source>every field of the namsfogd&apos;s portal in its order, ready to copy</source>
        <translation>alle feltene i namsfogdens portal i rekkefølge, klare til å kopieres</translation>
    </message>
    <message>
        <source>the request in the Tax Administration&apos;s model 1.0</source>
        <translation>begjæringen i Skatteetatens modell 1.0</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Every customer with an organisation number agrees with the register.</source>
        <translation>Alle kunder med organisasjonsnummer stemmer med registeret.</translation>
    </message>
    <message>
        <source>Say which offices: authority fetch ID… or authority fetch --all.</source>
        <translation>Oppgi hvilke kontorer: authority fetch ID… eller authority fetch --all.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) would be overwritten and wait. To save them: the same command with --yes</source>
        <translation>
            <numerusform>%n adresse ville blitt overskrevet og venter. For å lagre den: samme kommando med --yes</numerusform>
            <numerusform>%n adresser ville blitt overskrevet og venter. For å lagre dem: samme kommando med --yes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) has no postal address in Enhetsregisteret. Enter it by hand.</source>
        <translation>%1 (%2) har ingen postadresse i Enhetsregisteret. Skriv den inn for hånd.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>what Enhetsregisteret says of a number</source>
        <translation>hva Enhetsregisteret sier om et nummer</translation>
    </message>
    <message>
        <source>fill the postal addresses of courts and police districts from Enhetsregisteret</source>
        <translation>fyll inn postadressene til tingretter og politidistrikter fra Enhetsregisteret</translation>
    </message>
    <message>
        <source>an open rest up to this is let go</source>
        <translation>en åpen rest opp til dette frafalles</translation>
    </message>
    <message>
        <source>once so much of all that was asked for is paid, the rest is let go; 100 means never</source>
        <translation>når så mye av alt som er krevd, er betalt, frafalles resten; 100 betyr aldri</translation>
    </message>
    <message>
        <source>how often the standard compensation is claimed</source>
        <translation>hvor ofte standardkompensasjonen kreves</translation>
    </message>
    <message>
        <source>whether it is the amount of the day it is claimed or of the due date</source>
        <translation>om det er beløpet på dagen det kreves, eller på forfallsdagen</translation>
    </message>
    <message>
        <source>length of the year for interest</source>
        <translation>årets lengde ved renteberegning</translation>
    </message>
    <message>
        <source>letters carry their lawful fee</source>
        <translation>brev får det lovlige gebyret</translation>
    </message>
    <message>
        <source>late interest is claimed</source>
        <translation>forsinkelsesrente kreves</translation>
    </message>
    <message>
        <source>the standard compensation is claimed from others than consumers</source>
        <translation>standardkompensasjonen kreves av andre enn forbrukere</translation>
    </message>
    <message>
        <source>more than half of the claims are not from VAT-liable business</source>
        <translation>mer enn halvparten av kravene er ikke fra mva-pliktig virksomhet</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mulige verdier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;.</source>
        <translation>%1 tar %2, ikke «%3».</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. See: kravbok-cli settings list</source>
        <translation>Innstillingen «%1» finnes ikke. Se: kravbok-cli settings list</translation>
    </message>
    <message>
        <source>the choices the law leaves to the creditor</source>
        <translation>valgene loven overlater til fordringshaveren</translation>
    </message>
    <message>
        <source>change one of them</source>
        <translation>endre en av dem</translation>
    </message>
    <message>
        <source>  %1 %2</source>
        <translation>  %1 %2</translation>
    </message>
    <message>
        <source>The calculation of interest lies in %1.</source>
        <translation>Renteberegningen ligger i %1.</translation>
    </message>
    <message>
        <source>the statement with the trail of every amount; of every case at once</source>
        <translation>oppstillingen som viser hvordan hvert beløp er kommet til; for alle saker på én gang</translation>
    </message>
    <message>
        <source>the calculation of interest, to print or to attach</source>
        <translation>renteberegningen, til å skrive ut eller legge ved</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Utlegg</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation>Konkurs</translation>
    </message>
    <message>
        <source>Conciliation</source>
        <translation>Forliksklage</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Inkassobyrå</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Avskriv</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Antakelse</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>a guess of Kravbok</source>
        <translation>Kravboks anslag</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>satt av deg</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vei videre</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Break-even %</source>
        <translation>Går i null ved %</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mulig</translation>
    </message>
    <message>
        <source>%1 is back to the guess of Kravbok.</source>
        <translation>%1 er tilbake til Kravboks anslag.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 er nå %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of rates or rules.</source>
        <translation>%1 er for stor til å være en fil med satser eller regler.</translation>
    </message>
    <message>
        <source>%1, %2 with %3</source>
        <translation>%1, %2 med %3</translation>
    </message>
    <message>
        <source>Say what to try: --rates FILE, --rules FILE or --ladder FILE.</source>
        <translation>Oppgi hva som skal prøves: --rates FILE, --rules FILE eller --ladder FILE.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n open case(s).</source>
        <translation>
            <numerusform>Ingenting endres for den %n åpne saken.</numerusform>
            <numerusform>Ingenting endres for de %n åpne sakene.</numerusform>
        </translation>
    </message>
    <message>
        <source>what each way on costs and yields, with the assumptions</source>
        <translation>hva hver vei videre koster og gir, med antakelsene</translation>
    </message>
    <message>
        <source>what is assumed of each way on</source>
        <translation>hva som er antatt om hver vei videre</translation>
    </message>
    <message>
        <source>change one assumption; without a value back to the guess</source>
        <translation>endre én antakelse; uten verdi går den tilbake til gjetningen</translation>
    </message>
    <message>
        <source>what new rates, rules or ladders would change in every open case</source>
        <translation>hva nye satser, regler eller stiger ville endre i hver åpen sak</translation>
    </message>
    <message>
        <source>what happened, or a kind of customer; see the command</source>
        <translation>hva som skjedde, eller en type kunde; se kommandoen</translation>
    </message>
    <message>
        <source>back to the general settings, or to what comes with the program</source>
        <translation>tilbake til de felles innstillingene, eller til det som følger med programmet</translation>
    </message>
    <message>
        <source>only to be looked at: nothing is registered or changed</source>
        <translation>bare for å se: ingenting blir registrert eller endret</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) approved.</source>
        <translation>
            <numerusform>Ett brev er godkjent.</numerusform>
            <numerusform>%n brev er godkjent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) held back.</source>
        <translation>
            <numerusform>Ett brev er holdt tilbake.</numerusform>
            <numerusform>%n brev er holdt tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) released.</source>
        <translation>
            <numerusform>Ett brev er frigitt.</numerusform>
            <numerusform>%n brev er frigitt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) withdrawn.</source>
        <translation>
            <numerusform>Ett brev er trukket tilbake.</numerusform>
            <numerusform>%n brev er trukket tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) posted.</source>
        <translation>
            <numerusform>Ett brev er postlagt.</numerusform>
            <numerusform>%n brev er postlagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) came back; the step counts as not taken.</source>
        <translation>
            <numerusform>Ett brev kom i retur, og steget regnes som ikke tatt.</numerusform>
            <numerusform>%n brev kom i retur, og stegene regnes som ikke tatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) lie in %1. When they are in the post: kravbok-cli outbox posted --all</source>
        <translation>
            <numerusform>Ett brev ligger i %1. Når det er lagt i posten: kravbok-cli outbox posted --all</numerusform>
            <numerusform>%n brev ligger i %1. Når de er lagt i posten: kravbok-cli outbox posted --all</numerusform>
        </translation>
    </message>
    <message>
        <source>First lawful day: %1.</source>
        <translation>Første lovlige dag: %1.</translation>
    </message>
    <message>
        <source>ordinary, winding_up, reconstruction, forced_winding_up, bankrupt, deleted, debt_settlement or deceased</source>
        <translation>ordinary, winding_up, reconstruction, forced_winding_up, bankrupt, deleted, debt_settlement eller deceased</translation>
    </message>
    <message>
        <source>No copy of invoice %1 is kept. Obtain it: kravbok-cli invoice attach FILE.pdf --invoice %1</source>
        <translation>Ingen kopi av faktura %1 er tatt vare på. Skaff en: kravbok-cli invoice attach FILE.pdf --invoice %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of payment, credit_note and write_off.</source>
        <translation>«%1» er verken payment, credit_note eller write_off.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of one. See: %2</source>
        <translation>«%1» er ikke et nummer på listen. Se: %2</translation>
    </message>
    <message>
        <source>%1: %2. Files imported from now on follow it; import a file again to have it followed there.</source>
        <translation>%1: %2. Filer som importeres fra nå av, følger dette; importer en fil på nytt for at det skal gjelde der også.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Kreditposteringer</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Tolket som</translation>
    </message>
    <message>
        <source>No import has asked anything that is not answered.</source>
        <translation>Ingen import har spurt om noe som ikke er besvart.</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Er</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Opphevet</translation>
    </message>
    <message>
        <source>There is no rule for credits in the ledger yet.</source>
        <translation>Det finnes ingen regel for kreditposteringer i reskontroen ennå.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of account, type and text.</source>
        <translation>«%1» er verken account, type eller text.</translation>
    </message>
    <message>
        <source>Rule %1 no longer holds.</source>
        <translation>Regel %1 gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>credits that could be payments, credit notes or losses</source>
        <translation>kreditposteringer som kan være betalinger, kreditnotaer eller tap</translation>
    </message>
    <message>
        <source>say once what such credits are</source>
        <translation>si én gang hva slike kreditposteringer er</translation>
    </message>
    <message>
        <source>what was said of credits in the ledger</source>
        <translation>hva som er sagt om kreditposteringer i reskontroen</translation>
    </message>
    <message>
        <source>make or change such a rule</source>
        <translation>lag eller endre en slik regel</translation>
    </message>
    <message>
        <source>the rule holds no longer</source>
        <translation>regelen gjelder ikke lenger</translation>
    </message>
    <message>
        <source>%1 credits, %2 in all.</source>
        <translation>Kreditposteringer: %1, i alt %2.</translation>
    </message>
    <message>
        <source>Answer once, and it is remembered. See: kravbok-cli import questions</source>
        <translation>Svar én gang, så blir det husket. Se: kravbok-cli import questions</translation>
    </message>
    <message>
        <source>The payment slips lie in %1.</source>
        <translation>Betalingsblankettene ligger i %1.</translation>
    </message>
    <message>
        <source>a payment slip for every instalment that is left, four on a page</source>
        <translation>en betalingsblankett for hvert avdrag som gjenstår, fire på en side</translation>
    </message>
    <message>
        <source>lapsed: %1</source>
        <translation>foreldet: %1</translation>
    </message>
    <message>
        <source>interest on %1</source>
        <translation>rente av %1</translation>
    </message>
    <message>
        <source>when each open claim, and its late interest, becomes time-barred, soonest first</source>
        <translation>når hvert åpent krav, og forsinkelsesrenten av det, blir foreldet, det nærmeste først</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lest</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Nothing is known of the customers beside the ledger. Ask the register: kravbok-cli register wash --apply</source>
        <translation>Det er ikke kjent noe om kundene utover reskontroen. Spør registeret: kravbok-cli register wash --apply</translation>
    </message>
    <message>
        <source>Say what has become of the customer with --standing: %1.</source>
        <translation>Oppgi hva som har skjedd med kunden, med --standing: %1.</translation>
    </message>
    <message>
        <source>what the register or you have said of customers: standing and municipality, with source and day</source>
        <translation>hva registeret eller du har sagt om kunder: status og kommune, med kilde og dag</translation>
    </message>
    <message>
        <source>mark a customer as bankrupt, deceased, wound up and so on; the steps of its cases follow</source>
        <translation>merk en kunde som konkurs, død, oppløst og så videre; stegene i sakene retter seg etter det</translation>
    </message>
    <message>
        <source>compare customers with Enhetsregisteret; with --apply take kind, address, standing and municipality over</source>
        <translation>sammenlign kundene med Enhetsregisteret; med --apply overtas type, adresse, status og kommune derfra</translation>
    </message>
    <message>
        <source>days this letter gives to pay; a composed ladder has its own</source>
        <translation>dager dette brevet gir til å betale; en sammensatt stige har sine egne</translation>
    </message>
    <message>
        <source>days after a deadline before the next letter, for money under way; a composed ladder has its own</source>
        <translation>dager etter en frist før neste brev, for penger som er underveis; en sammensatt stige har sine egne</translation>
    </message>
    <message>
        <source>country of a customer by its two letters; empty for Norway</source>
        <translation>landet til en kunde med to bokstaver; tomt for Norge</translation>
    </message>
    <message>
        <source>A customer is one of: %1.</source>
        <translation>En kunde er én av: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait in the outbox as they were made. Withdraw them and make them again if the address is to follow.</source>
        <translation>
            <numerusform>%n brev venter i utboksen slik det ble laget. Trekk det tilbake og lag det på nytt hvis adressen skal følge med.</numerusform>
            <numerusform>%n brev venter i utboksen slik de ble laget. Trekk dem tilbake og lag dem på nytt hvis adressen skal følge med.</numerusform>
        </translation>
    </message>
    <message>
        <source>what is known of a customer</source>
        <translation>hva som er kjent om en kunde</translation>
    </message>
    <message>
        <source>change a customer by hand; no import overwrites it after that, and its open cases tell of it</source>
        <translation>endre en kunde for hånd; ingen import overskriver det etterpå, og de åpne sakene forteller om det</translation>
    </message>
    <message>
        <source>the bankruptcy notice was served: its time to pay runs from that day</source>
        <translation>konkursvarselet ble forkynt: betalingsfristen løper fra den dagen</translation>
    </message>
    <message>
        <source>the cost of writing a petition for attachment is claimed from the debtor, up to what the law allows</source>
        <translation>kostnaden ved å skrive en begjæring om utlegg kreves av skyldneren, opptil det loven tillater</translation>
    </message>
    <message>
        <source>a bankruptcy notice may be served on a sole trader, with a warning: the law covers them on the bankruptcy council&apos;s reading only, and the owner goes bankrupt personally</source>
        <translation>et konkursvarsel kan forkynnes for et enkeltpersonforetak, med en advarsel: loven omfatter dem bare etter Konkursrådets lesning, og innehaveren går selv personlig konkurs</translation>
    </message>
    <message>
        <source>Of them court fees</source>
        <translation>Av dette rettsgebyr</translation>
    </message>
    <message>
        <source>Of them compensation</source>
        <translation>Av dette kompensasjon</translation>
    </message>
    <message>
        <source>Customers %1, interest %2, fees %3, court fees and fees for service got back %4, compensation %5</source>
        <translation>Kunder %1, renter %2, gebyrer %3, rettsgebyr og forkynning igjen %4, kompensasjon %5</translation>
    </message>
    <message>
        <source>show or choose the accounts vouchers are posted on; --costs-account is all three kinds of costs</source>
        <translation>vis eller velg kontoene bilag føres på; --costs-account gjelder alle tre slags kostnader</translation>
    </message>
    <message>
        <source>the same for letter fees and the cost of writing a petition alone</source>
        <translation>det samme bare for gebyrer for brev og kostnaden ved å skrive en begjæring</translation>
    </message>
    <message>
        <source>the same for court fees and fees for service that are got back</source>
        <translation>det samme for rettsgebyr og forkynning som kommer igjen</translation>
    </message>
    <message>
        <source>the same for standard compensation</source>
        <translation>det samme for standardkompensasjon</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of %1 was changed; %2 files before it were taken in.</source>
        <translation>Importen ble stoppet. Ingenting av %1 er endret; %2 filer før den er tatt inn.</translation>
    </message>
    <message>
        <source>%1 settled entries stay out of the ledger.</source>
        <translation>%1 oppgjorte poster holdes utenfor reskontroen.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The ceiling for costs is not known for a claim due on %1. Send the letter without a fee.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Taket for kostnader er ikke kjent for et krav med forfall %1. Send brevet uten gebyr.</translation>
    </message>
    <message>
        <source>Nothing is owed, so there is nothing to pay by instalments.</source>
        <translation>Det er ingenting utestående, så det er ingenting å nedbetale.</translation>
    </message>
    <message>
        <source>An instalment plan needs the day of its first instalment.</source>
        <translation>En nedbetalingsplan trenger dagen for det første avdraget.</translation>
    </message>
    <message>
        <source>A plan has from 1 to %1 instalments, not %2.</source>
        <translation>En plan har fra 1 til %1 avdrag, ikke %2.</translation>
    </message>
    <message>
        <source>%1 in %2 instalments is less than one krone each.</source>
        <translation>%1 delt på %2 avdrag er mindre enn én krone per avdrag.</translation>
    </message>
    <message>
        <source>An instalment must be at least one krone.</source>
        <translation>Et avdrag må være på minst én krone.</translation>
    </message>
    <message>
        <source>With %1 at a time the plan would have more than %2 instalments. Choose a larger amount.</source>
        <translation>Med %1 om gangen ville planen få mer enn %2 avdrag. Velg et større beløp.</translation>
    </message>
</context>
<context>
    <name>givenFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be. Choose another one.</source>
        <translation>%1 er større enn en slik fil kan være. Velg en annen.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>The column map is not a JSON object: %1.</source>
        <extracomment>%1 is the parser&apos;s own words</extracomment>
        <translation>Kolonneoppsettet er ikke et JSON-objekt: %1.</translation>
    </message>
    <message>
        <source>The delimiter of a column map is one sign, such as &quot;;&quot;, or &quot;tab&quot;.</source>
        <translation>Skilletegnet i et kolonneoppsett er ett tegn, for eksempel «;», eller «tab».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (column &quot;%2&quot;) is no field. Fields are open, amount, debit, credit, customer_number, customer_name, invoice_number, invoice_date, due_date, kid, orgnr and the others named in the help.</source>
        <extracomment>%1 is a word from a file, %2 a column&apos;s header</extracomment>
        <translation>«%1» (kolonne «%2») er ikke et felt. Feltene er open, amount, debit, credit, customer_number, customer_name, invoice_number, invoice_date, due_date, kid, orgnr og de andre som står i hjelpen.</translation>
    </message>
    <message>
        <source>The column map names no columns.</source>
        <translation>Kolonneoppsettet nevner ingen kolonner.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is the line in the file, %2 a customer&apos;s name</extracomment>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>No row with the names of columns was found, so the list cannot be understood. The first row reads: %1.</source>
        <translation>Fant ingen rad med kolonnenavn, så listen kan ikke forstås. Den første raden er: %1.</translation>
    </message>
    <message>
        <source>Export the list with its header row, or name the columns yourself.</source>
        <translation>Eksporter listen med overskriftsraden, eller angi kolonnene selv.</translation>
    </message>
    <message>
        <source>A title above the header.</source>
        <translation>En tittel over overskriftsraden.</translation>
    </message>
    <message>
        <source>Two columns are named as the same field; &quot;%1&quot; is left out.</source>
        <translation>To kolonner er angitt som samme felt; «%1» er utelatt.</translation>
    </message>
    <message>
        <source>This is a list of suppliers: what the firm owes, not what it is owed. The columns are %1.</source>
        <translation>Dette er en leverandørliste: det firmaet skylder, ikke det firmaet har til gode. Kolonnene er %1.</translation>
    </message>
    <message>
        <source>Export the customer ledger instead.</source>
        <translation>Eksporter kundereskontroen i stedet.</translation>
    </message>
    <message>
        <source>No column with the open amount was found. The columns are %1.</source>
        <translation>Fant ingen kolonne med åpent beløp. Kolonnene er %1.</translation>
    </message>
    <message>
        <source>Export the list with the open amount (rest), or name the column yourself.</source>
        <translation>Eksporter listen med åpent beløp (rest), eller angi kolonnen selv.</translation>
    </message>
    <message>
        <source>The list has one balance per customer and no invoices; balances cannot be sent as invoices.</source>
        <translation>Listen har én saldo per kunde og ingen fakturaer; en saldo kan ikke sendes som faktura.</translation>
    </message>
    <message>
        <source>Choose &quot;open items&quot; (åpne poster) when exporting.</source>
        <translation>Velg «åpne poster» ved eksport.</translation>
    </message>
    <message>
        <source>Choose another encoding and look at names with æ, ø and å.</source>
        <translation>Velg et annet tegnsett, og se på navn med æ, ø og å.</translation>
    </message>
    <message>
        <source>Letters like æ, ø and å were encoded twice by the program that wrote the file; names look wrong.</source>
        <translation>Bokstaver som æ, ø og å ble kodet to ganger av programmet som skrev filen; navn ser feil ut.</translation>
    </message>
    <message>
        <source>Export the file again with UTF-8.</source>
        <translation>Eksporter filen på nytt med UTF-8.</translation>
    </message>
    <message>
        <source>The letters look like those of a DOS file (CP865).</source>
        <translation>Bokstavene ser ut som i en DOS-fil (CP865).</translation>
    </message>
    <message>
        <source>Braces stand inside words, as in very old files (ISO 646-NO).</source>
        <translation>Det står krøllparenteser inne i ord, som i svært gamle filer (ISO 646-NO).</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation>Filen er ikke UTF-8; den ble lest som Windows-1252.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s own words</extracomment>
        <translation>Filen %1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>A quotation mark in the record that begins at line %1 is never closed.</source>
        <translation>Et anførselstegn i raden som begynner på linje %1, er aldri lukket.</translation>
    </message>
    <message>
        <source>The record that begins at line %1 is longer than any row of a list; the file is no list, or a quotation mark is never closed.</source>
        <translation>Raden som begynner på linje %1, er lengre enn noen rad i en liste; filen er ikke en liste, eller et anførselstegn er aldri lukket.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than any list.</source>
        <translation>Linje %1 har flere kolonner enn noen liste.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows; split it.</source>
        <translation>Listen har mer enn %1 rader; del den opp.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Importen ble stoppet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any row of a list.</source>
        <translation>Linje %1 er lengre enn noen rad i en liste.</translation>
    </message>
    <message>
        <source>The file is larger than any list of open items; it is probably something else.</source>
        <translation>Filen er større enn noen liste over åpne poster; den er trolig noe annet.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>Filen kan ikke leses til slutten: %1.</translation>
    </message>
    <message>
        <source>This is a SAF-T file of another country (%1). Only the Norwegian SAF-T Financial is read.</source>
        <translation>Dette er en SAF-T-fil fra et annet land (%1). Bare norsk SAF-T Financial kan leses.</translation>
    </message>
    <message>
        <source>This is an EDIFACT file, probably Cremul (%1). The banks have ended Cremul; order camt.054 or OCR giro from the bank.</source>
        <translation>Dette er en EDIFACT-fil, trolig Cremul (%1). Bankene har avviklet Cremul; bestill camt.054 eller OCR giro fra banken.</translation>
    </message>
    <message>
        <source>This is a PDF (%1). A PDF can be attached to a claim but not read as a ledger; export SAF-T or a list of open items.</source>
        <translation>Dette er en PDF (%1). En PDF kan legges ved et krav, men ikke leses som reskontro; eksporter SAF-T eller en liste over åpne poster.</translation>
    </message>
    <message>
        <source>This is a web page (%1), whatever its name says. Open it in a spreadsheet and save it as CSV UTF-8.</source>
        <translation>Dette er en nettside (%1), uansett hva filnavnet sier. Åpne den i et regneark og lagre den som CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is XML, but no accounting file: it begins with %1. Export SAF-T or a list of open items.</source>
        <translation>Dette er XML, men ikke en regnskapsfil: den begynner med %1. Eksporter SAF-T eller en liste over åpne poster.</translation>
    </message>
    <message>
        <source>The file begins like XML but cannot be read. %1</source>
        <translation>Filen begynner som XML, men kan ikke leses. %1</translation>
    </message>
    <message>
        <source>The file is neither text nor a format that is known; it begins with the bytes %1. Export SAF-T or a list of open items.</source>
        <translation>Filen er verken tekst eller et kjent format; den begynner med bytene %1. Eksporter SAF-T eller en liste over åpne poster.</translation>
    </message>
    <message>
        <source>The file is empty. Export it again from the accounting system.</source>
        <translation>Filen er tom. Eksporter den på nytt fra regnskapssystemet.</translation>
    </message>
    <message>
        <source>The export is in several parts, and %1 is missing. Put all parts in one folder and choose one of them.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Eksporten er delt i flere filer, og %1 mangler. Legg alle delene i én mappe og velg en av dem.</translation>
    </message>
    <message>
        <source>%1 is too large to be read from a pipe; give a file.</source>
        <translation>%1 er for stor til å leses fra en pipe; oppgi en fil.</translation>
    </message>
    <message>
        <source>The file is not the UTF-8 it should be; it was read as Windows-1252.</source>
        <translation>Filen er ikke den UTF-8 den skulle være; den ble lest som Windows-1252.</translation>
    </message>
    <message>
        <source>Look at names with æ, ø and å before a letter is sent.</source>
        <translation>Se på navn med æ, ø og å før et brev sendes.</translation>
    </message>
    <message>
        <source>Export the file again from the accounting system; it must not be edited by hand.</source>
        <translation>Eksporter filen på nytt fra regnskapssystemet; den må ikke redigeres for hånd.</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>kunde %1</translation>
    </message>
    <message>
        <source>The file says its debits sum to %1, but they sum to %2.</source>
        <translation>Filen oppgir at debet til sammen er %1, men summen er %2.</translation>
    </message>
    <message>
        <source>The file says its credits sum to %1, but they sum to %2.</source>
        <translation>Filen oppgir at kredit til sammen er %1, men summen er %2.</translation>
    </message>
    <message>
        <source>The customer &quot;%1&quot; has no customer number, so no line can belong to it.</source>
        <translation>Kunden «%1» mangler kundenummer, så ingen linje kan tilhøre kunden.</translation>
    </message>
    <message>
        <source>The customer stands twice in the file with the same account; the second is left out.</source>
        <translation>Kunden står to ganger i filen med samme konto; den andre er utelatt.</translation>
    </message>
    <message>
        <source>The customer stands twice in the file with different accounts; the balances are added.</source>
        <translation>Kunden står to ganger i filen med forskjellige kontoer; saldoene er lagt sammen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount: a balance must be a number with at most two decimals.</source>
        <translation>«%1» er ikke et beløp: en saldo må være et tall med høyst to desimaler.</translation>
    </message>
    <message>
        <source>Correct it in the accounting system and export again.</source>
        <translation>Rett det i regnskapssystemet og eksporter på nytt.</translation>
    </message>
    <message>
        <source>line %1, voucher %2</source>
        <extracomment>%1 is the line in the file, %2 a voucher number</extracomment>
        <translation>linje %1, bilag %2</translation>
    </message>
    <message>
        <source>The amount of a customer line cannot be read: it must be a number with at most two decimals.</source>
        <translation>Beløpet på en kundelinje kan ikke leses: det må være et tall med høyst to desimaler.</translation>
    </message>
    <message>
        <source>The XML is broken at line %1, column %2: %3.</source>
        <extracomment>%1 line, %2 column, %3 the parser&apos;s own words</extracomment>
        <translation>XML-en er ødelagt på linje %1, kolonne %2: %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2 declares a document type (DTD). Accounting files have none, and one can be used to harm the reader.</source>
        <translation>Linje %1, kolonne %2 inneholder en dokumenttype (DTD). Regnskapsfiler har ingen, og en DTD kan brukes til å skade programmet som leser.</translation>
    </message>
    <message>
        <source>The elements are nested deeper than any accounting file at line %1, column %2.</source>
        <translation>Elementene er nøstet dypere enn i noen regnskapsfil på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>A tag, a comment or the number of names is too large at line %1, column %2.</source>
        <translation>En tagg, en kommentar eller antallet navn er for stort på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>The file could not be read past line %1, column %2: %3.</source>
        <translation>Filen kunne ikke leses lenger enn til linje %1, kolonne %2: %3.</translation>
    </message>
    <message>
        <source>The reading was stopped at line %1, column %2.</source>
        <translation>Lesingen ble stoppet på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>The reading ended at line %1, column %2.</source>
        <translation>Lesingen sluttet på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>voucher %1</source>
        <extracomment>%1 a voucher number</extracomment>
        <translation>bilag %1</translation>
    </message>
    <message>
        <source>A customer line has no amount and is left out.</source>
        <translation>En kundelinje mangler beløp og er utelatt.</translation>
    </message>
    <message>
        <source>The text of one element is longer than any field at line %1, column %2.</source>
        <translation>Teksten i ett element er lengre enn noe felt på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>Fetch the file again from the bank; it must not be edited by hand.</source>
        <translation>Hent filen på nytt fra banken; den må ikke redigeres for hånd.</translation>
    </message>
    <message>
        <source>The file is larger than any bank file.</source>
        <translation>Filen er større enn noen bankfil.</translation>
    </message>
    <message>
        <source>The file has the frame of a bank file, but no statement or notification in it.</source>
        <translation>Filen har rammen til en bankfil, men det er ingen kontoutskrift eller melding i den.</translation>
    </message>
    <message>
        <source>Fetch the file again from the bank.</source>
        <translation>Hent filen på nytt fra banken.</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>kontoutskrift %1</translation>
    </message>
    <message>
        <source>It is not said which account the statement is about.</source>
        <translation>Det står ikke hvilken konto utskriften gjelder.</translation>
    </message>
    <message>
        <source>The bank marks this as sent before (%1). Payments that are known already are not counted again.</source>
        <translation>Banken merker dette som sendt før (%1). Betalinger som alt er kjent, telles ikke på nytt.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>postering %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount with at most two decimals.</source>
        <translation>«%1» er ikke et beløp med høyst to desimaler.</translation>
    </message>
    <message>
        <source>%1 %2 came in another currency and was not taken in (%3).</source>
        <extracomment>%1 is an amount, %2 its currency, %3 who paid it</extracomment>
        <translation>%1 %2 kom i en annen valuta og ble ikke tatt inn (%3).</translation>
    </message>
    <message>
        <source>Register the payment by hand with its amount in kroner.</source>
        <translation>Registrer betalingen for hånd med beløpet i kroner.</translation>
    </message>
    <message>
        <source>The entry bears neither a booking day nor a value day.</source>
        <translation>Posteringen har verken bokføringsdag eller valuteringsdag.</translation>
    </message>
    <message>
        <source>The payments of the file add up to more than any bank holds.</source>
        <translation>Betalingene i filen blir til sammen mer enn noen bank har.</translation>
    </message>
    <message>
        <source>The bank marks this money as something of ours that came back. It waits for a person.</source>
        <translation>Banken merker disse pengene som noe fra oss som kom tilbake. De venter på at noen ser på dem.</translation>
    </message>
    <message>
        <source>The KID %1 fails its control digit. The bank took it, so it is kept as it is.</source>
        <translation>Kontrollsifferet i KID %1 stemmer ikke. Banken godtok den, så den beholdes som den er.</translation>
    </message>
    <message>
        <source>The account stood at %1, the booked entries move it by %2, but the closing balance is %3.</source>
        <translation>Kontoen sto på %1, de bokførte posteringene endrer den med %2, men sluttsaldoen er %3.</translation>
    </message>
    <message>
        <source>Something is missing in the file. Look at the account in the bank.</source>
        <translation>Det mangler noe i filen. Se på kontoen i banken.</translation>
    </message>
    <message>
        <source>%1 payments and %2 taken back, %3 in all.</source>
        <translation>%1 betalinger og %2 tilbakeført, %3 til sammen.</translation>
    </message>
    <message>
        <source>%1 entries take an earlier payment back; they wait for a person.</source>
        <translation>%1 posteringer fører tilbake en tidligere betaling; de venter på at noen ser på dem.</translation>
    </message>
    <message>
        <source>%1 entries of %2 are money that went out, such as fees; they were left out.</source>
        <translation>%1 posteringer på %2 er penger som gikk ut, som gebyrer; de ble utelatt.</translation>
    </message>
    <message>
        <source>%1 entries are not booked yet and were left out; they come again when they are.</source>
        <translation>%1 posteringer er ikke bokført ennå og ble utelatt; de kommer igjen når de er det.</translation>
    </message>
    <message>
        <source>%1 payments of nothing were left out.</source>
        <translation>%1 betalinger på null ble utelatt.</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <source>The parts of the entry add up to %1 and not to %2. The entry&apos;s own amount is used.</source>
        <translation>Delene av posteringen blir til sammen %1 og ikke %2. Posteringens eget beløp brukes.</translation>
    </message>
    <message>
        <source>Place the payment by hand with the bank&apos;s advice beside you.</source>
        <translation>Plasser betalingen for hånd med bankens melding ved siden av.</translation>
    </message>
    <message>
        <source>The list has none of the columns of the preset %1. It has %2.</source>
        <translation>Listen har ingen av kolonnene i oppsettet %1. Den har %2.</translation>
    </message>
    <message>
        <source>Leave the preset out; the columns are then guessed.</source>
        <translation>Utelat oppsettet; da gjettes kolonnene.</translation>
    </message>
    <message>
        <source>The columns are those of %1, %2.</source>
        <extracomment>%1 is an accounting system, %2 a report&apos;s name</extracomment>
        <translation>Kolonnene er de fra %1, %2.</translation>
    </message>
    <message>
        <source>The workbook has several sheets; &quot;%1&quot; was read. Others: %2.</source>
        <extracomment>%1 is a sheet&apos;s name, %2 the names of others</extracomment>
        <translation>Arbeidsboken har flere ark; «%1» ble lest. Andre: %2.</translation>
    </message>
    <message>
        <source>This is no list (%1), and has no columns to choose.</source>
        <translation>Dette er ingen liste (%1) og har ingen kolonner å velge.</translation>
    </message>
    <message>
        <source>This is an EHF reminder (%1), a letter about claims and not the claims themselves. Import the invoices it is about, or a list of open items.</source>
        <translation>Dette er en EHF-purring (%1), et brev om krav og ikke kravene selv. Importer fakturaene den gjelder, eller en liste over åpne poster.</translation>
    </message>
    <message>
        <source>This is a bank file, but not one that tells of payments booked (%1). Order camt.054, camt.053 or OCR giro from the bank.</source>
        <translation>Dette er en bankfil, men ikke en som forteller om bokførte betalinger (%1). Bestill camt.054, camt.053 eller OCR giro fra banken.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive (%1), which is not opened. Unpack it and import the files inside.</source>
        <translation>Dette er et arkiv inne i et arkiv (%1), og det åpnes ikke. Pakk det ut og importer filene som ligger i det.</translation>
    </message>
    <message>
        <source>This is an office document, but no Excel workbook (%1). Open it and save the sheet as .xlsx or CSV UTF-8.</source>
        <translation>Dette er et kontordokument, men ingen Excel-arbeidsbok (%1). Åpne det og lagre arket som .xlsx eller CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is an old Excel file (%1). Open it and save it as .xlsx, or the sheet as CSV UTF-8.</source>
        <translation>Dette er en gammel Excel-fil (%1). Åpne den og lagre den som .xlsx, eller arket som CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save the invoice again from the program that sent it; it must not be edited by hand.</source>
        <translation>Lagre fakturaen på nytt fra programmet som sendte den; den må ikke redigeres for hånd.</translation>
    </message>
    <message>
        <source>The file is larger than any invoice.</source>
        <translation>Filen er større enn noen faktura.</translation>
    </message>
    <message>
        <source>credit note %1</source>
        <extracomment>%1 is a document number</extracomment>
        <translation>kreditnota %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>faktura %1</translation>
    </message>
    <message>
        <source>The file is not %1 but %2.</source>
        <extracomment>%1 a format&apos;s word, %2 what the file is by its bytes</extracomment>
        <translation>Filen er ikke %1, men %2.</translation>
    </message>
    <message>
        <source>The bank file could not be read to its end: %1.</source>
        <translation>Bankfilen kunne ikke leses til slutten: %1.</translation>
    </message>
    <message>
        <source>A control figure (positions 9 to 41) holds something else than digits.</source>
        <translation>Et kontrolltall (posisjon 9 til 41) har noe annet enn sifre.</translation>
    </message>
    <message>
        <source>The file should have %1 records here and has %2. It is cut or mixed with another.</source>
        <translation>Filen skulle hatt %1 poster her og har %2. Den er kuttet eller blandet med en annen.</translation>
    </message>
    <message>
        <source>The file should have %1 transactions here and has %2.</source>
        <translation>Filen skulle hatt %1 transaksjoner her og har %2.</translation>
    </message>
    <message>
        <source>The control sum is %1, but the payments add up to %2 net and %3 without their signs.</source>
        <translation>Kontrollsummen er %1, men betalingene blir til sammen %2 netto og %3 uten fortegn.</translation>
    </message>
    <message>
        <source>The file says settlement from %1 to %2, but its payments run from %3 to %4.</source>
        <extracomment>the days are dates</extracomment>
        <translation>Filen oppgir oppgjør fra %1 til %2, men betalingene i den går fra %3 til %4.</translation>
    </message>
    <message>
        <source>The file ends before its end record. It is cut off.</source>
        <translation>Filen slutter før sluttposten. Den er kuttet av.</translation>
    </message>
    <message>
        <source>It holds service %1.</source>
        <translation>Den inneholder tjeneste %1.</translation>
    </message>
    <message>
        <source>This is a Nets file, but there are no payments in it: no transaction of service 09 (OCR giro).</source>
        <translation>Dette er en Nets-fil, men det er ingen betalinger i den: ingen transaksjon for tjeneste 09 (OCR giro).</translation>
    </message>
    <message>
        <source>Fetch the OCR giro file from the bank; agreements and payment requests are other files.</source>
        <translation>Hent OCR giro-filen fra banken; avtaler og betalingskrav er andre filer.</translation>
    </message>
    <message>
        <source>%1 records of other Nets services (%2) were skipped.</source>
        <translation>%1 poster for andre Nets-tjenester (%2) ble hoppet over.</translation>
    </message>
    <message>
        <source>%1 lines take money back (negative sign, or types 18 and 20); they wait for a person.</source>
        <translation>%1 linjer tar penger tilbake (negativt fortegn, eller type 18 og 20); de venter på at noen ser på dem.</translation>
    </message>
    <message>
        <source>%1 payments carry free text instead of a KID; they wait for a person.</source>
        <translation>%1 betalinger har fritekst i stedet for KID; de venter på at noen ser på dem.</translation>
    </message>
    <message>
        <source>The record %1 does not belong in this place of the file.</source>
        <extracomment>%1 is the beginning of a line of a bank file</extracomment>
        <translation>Posten %1 hører ikke til på dette stedet i filen.</translation>
    </message>
    <message>
        <source>The line is UTF-8, which these files are not; it was read so.</source>
        <translation>Linjen er UTF-8, og det er ikke slike filer; den ble lest slik.</translation>
    </message>
    <message>
        <source>The line has %1 signs; every line of the file must have 80.</source>
        <translation>Linjen har %1 tegn; hver linje i filen skal ha 80.</translation>
    </message>
    <message>
        <source>The line begins with &quot;%1&quot; and is no record of Nets.</source>
        <translation>Linjen begynner med «%1» og er ingen post fra Nets.</translation>
    </message>
    <message>
        <source>The account number in positions 25 to 35 holds something else than digits.</source>
        <translation>Kontonummeret i posisjon 25 til 35 har noe annet enn sifre.</translation>
    </message>
    <message>
        <source>A number of the payment (positions 9 to 15 or 33 to 49) holds something else than digits.</source>
        <translation>Et tall i betalingen (posisjon 9 til 15 eller 33 til 49) har noe annet enn sifre.</translation>
    </message>
    <message>
        <source>The settlement date %1 in positions 16 to 21 is no day.</source>
        <translation>Oppgjørsdatoen %1 i posisjon 16 til 21 er ingen dag.</translation>
    </message>
    <message>
        <source>The amount %1 is larger than any payment.</source>
        <translation>Beløpet %1 er større enn noen betaling.</translation>
    </message>
    <message>
        <source>The sign &quot;%1&quot; in position 32 is neither 0 nor minus.</source>
        <translation>Fortegnet «%1» i posisjon 32 er verken 0 eller minus.</translation>
    </message>
    <message>
        <source>The transaction type %1 is not known; the payment waits for a person.</source>
        <translation>Transaksjonstypen %1 er ikke kjent; betalingen venter på at noen ser på den.</translation>
    </message>
    <message>
        <source>The order date %1 is no day and was left out.</source>
        <translation>Oppdragsdatoen %1 er ingen dag og ble utelatt.</translation>
    </message>
    <message>
        <source>The text of the payment is longer than any text.</source>
        <translation>Teksten i betalingen er lengre enn noen tekst.</translation>
    </message>
    <message>
        <source>The payment %1 lacks its second record (amount item 2).</source>
        <translation>Betalingen %1 mangler den andre posten sin (beløpspost 2).</translation>
    </message>
    <message>
        <source>A preset needs a name and a kind: %1.</source>
        <translation>Et oppsett trenger et navn og et slag: %1.</translation>
    </message>
    <message>
        <source>Preset %1: &quot;%2&quot; is no field.</source>
        <translation>Oppsett %1: «%2» er ikke et felt.</translation>
    </message>
    <message>
        <source>The sheet has more columns than any list.</source>
        <translation>Arket har flere kolonner enn noen liste.</translation>
    </message>
    <message>
        <source>The sheet holds more text than any list; split it.</source>
        <translation>Arket har mer tekst enn noen liste; del det opp.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) could not be read.</source>
        <translation>
            <numerusform>Ett tegn kunne ikke leses.</numerusform>
            <numerusform>%n tegn kunne ikke leses.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row without an amount; taken as the heading of the rows below.</source>
        <translation>En rad uten beløp; den er lest som overskrift for radene under.</translation>
    </message>
    <message>
        <source>The row names no customer.</source>
        <translation>Raden nevner ingen kunde.</translation>
    </message>
    <message>
        <source>Add customer number or name, or delete the row.</source>
        <translation>Legg til kundenummer eller navn, eller slett raden.</translation>
    </message>
    <message>
        <source>The customer number stands with two names; the first is kept.</source>
        <translation>Kundenummeret står med to navn; det første beholdes.</translation>
    </message>
    <message>
        <source>The organisation number %1 fails its control digit.</source>
        <translation>Kontrollsifferet i organisasjonsnummer %1 stemmer ikke.</translation>
    </message>
    <message>
        <source>Look the customer up in the register before a legal step.</source>
        <translation>Slå opp kunden i registeret før du tar et rettslig skritt.</translation>
    </message>
    <message>
        <source>The row holds a birth number. It tells that this is a person, and is not kept.</source>
        <translation>Raden inneholder et fødselsnummer. Det viser at dette er en privatperson, og lagres ikke.</translation>
    </message>
    <message>
        <source>Proposal: %1.</source>
        <extracomment>%1 is a KID</extracomment>
        <translation>Forslag: %1.</translation>
    </message>
    <message>
        <source>The KID %1 has fewer digits than the others; a spreadsheet may have eaten its zeros.</source>
        <translation>KID %1 har færre sifre enn de andre; et regneark kan ha fjernet nullene foran.</translation>
    </message>
    <message>
        <source>A spreadsheet keeps fifteen digits and has made the last of the KID %1 a zero.</source>
        <translation>Et regneark tar vare på femten sifre og har gjort det siste i KID %1 til null.</translation>
    </message>
    <message>
        <source>The KID %1 fails its control digit.</source>
        <translation>Kontrollsifferet i KID %1 stemmer ikke.</translation>
    </message>
    <message>
        <source>Correct it before a letter is sent; the bank may refuse it.</source>
        <translation>Rett den før et brev sendes; banken kan avvise den.</translation>
    </message>
    <message>
        <source>Only the control digit of the KID is lost.</source>
        <translation>Bare kontrollsifferet i KID-en er tapt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are suppliers and were left out.</source>
        <translation>
            <numerusform>Én rad er en leverandør og ble utelatt.</numerusform>
            <numerusform>%n rader er leverandører og ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is a supplier: this is what the firm owes, not what it is owed.</source>
        <translation>Alle radene er leverandører: dette er det firmaet skylder, ikke det firmaet har til gode.</translation>
    </message>
    <message>
        <source>The list has a header but no rows.</source>
        <translation>Listen har en overskriftsrad, men ingen rader under den.</translation>
    </message>
    <message>
        <source>Import it only if nothing is open any more.</source>
        <translation>Importer den bare hvis ingenting er åpent lenger.</translation>
    </message>
    <message>
        <source>The list has customers but no amounts; only the customers are imported.</source>
        <translation>Listen har kunder, men ingen beløp; bare kundene importeres.</translation>
    </message>
    <message>
        <source>The list has debit and credit but no rest; their difference, %1 in all, was taken as open.</source>
        <translation>Listen har debet og kredit, men ingen rest; differansen, %1 til sammen, er regnet som åpen.</translation>
    </message>
    <message>
        <source>The list has only one amount column, and its name usually means the whole invoice; %1 in all was taken as open.</source>
        <translation>Listen har bare én beløpskolonne, og navnet på den betyr som regel hele fakturabeløpet; %1 til sammen er regnet som åpent.</translation>
    </message>
    <message>
        <source>Compare the sum with the customer ledger. If part payments are not in it, export the list with the rest (restbeløp).</source>
        <translation>Sammenlign summen med kundereskontroen. Hvis delbetalinger ikke er med i summen, må du eksportere listen med resten (restbeløp).</translation>
    </message>
    <message>
        <source>Most amounts are negative (%1 in all): the list may show what customers owe with a minus.</source>
        <translation>De fleste beløpene er negative (%1 til sammen): listen kan vise det kundene skylder, med minus.</translation>
    </message>
    <message>
        <source>If so, name the amount column &quot;credit&quot; and read the list again.</source>
        <translation>I så fall må du angi beløpskolonnen som «credit» og lese listen på nytt.</translation>
    </message>
    <message>
        <source>The open amounts (%1) are above the invoice amounts (%2) in most rows: the columns may be mixed up.</source>
        <translation>De åpne beløpene (%1) er høyere enn fakturabeløpene (%2) i de fleste radene: kolonnene kan være forvekslet.</translation>
    </message>
    <message>
        <source>Compare both sums with the customer ledger and change the columns.</source>
        <translation>Sammenlign begge summene med kundereskontroen og endre kolonnene.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has both decimal commas and decimal points; each amount is read on its own.</source>
        <translation>Kolonnen «%1» har både desimalkomma og desimalpunktum; hvert beløp leses for seg.</translation>
    </message>
    <message>
        <source>The header again.</source>
        <translation>Overskriftsraden igjen.</translation>
    </message>
    <message>
        <source>A sum.</source>
        <translation>En sum.</translation>
    </message>
    <message>
        <source>A supplier, not a customer.</source>
        <translation>En leverandør, ikke en kunde.</translation>
    </message>
    <message>
        <source>Correct the amount in the list and read it again.</source>
        <translation>Rett beløpet i listen og les den på nytt.</translation>
    </message>
    <message>
        <source>The row has no open amount.</source>
        <translation>Raden har ikke noe åpent beløp.</translation>
    </message>
    <message>
        <source>Write 0 for what is settled, or export the list again with the open amount.</source>
        <translation>Skriv 0 for det som er gjort opp, eller eksporter listen på nytt med åpent beløp.</translation>
    </message>
    <message>
        <source>The cell holds %1, which was rounded to whole øre.</source>
        <translation>Cellen inneholder %1, som er rundet av til hele øre.</translation>
    </message>
    <message>
        <source>The item is in %1. No fees or interest are computed on it.</source>
        <translation>Posten er i %1. Det beregnes verken gebyrer eller renter på den.</translation>
    </message>
    <message>
        <source>The invoice number %1 stands more than once for the customer.</source>
        <translation>Fakturanummer %1 står mer enn én gang på kunden.</translation>
    </message>
    <message>
        <source>The item has no invoice number; date and amount stand in for it.</source>
        <translation>Posten mangler fakturanummer; dato og beløp står i stedet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; it is left out.</source>
        <translation>«%1» er ikke en dato og er utelatt.</translation>
    </message>
    <message>
        <source>Correct the list, or set the date on the item.</source>
        <translation>Rett listen, eller sett datoen på posten.</translation>
    </message>
    <message>
        <source>The date %1 is of another century; it is left out.</source>
        <translation>Datoen %1 hører til et annet århundre og er utelatt.</translation>
    </message>
    <message>
        <source>The due date is before the invoice date.</source>
        <translation>Forfallsdatoen er før fakturadatoen.</translation>
    </message>
    <message>
        <source>The invoice has no due date; nothing can be sent before it is set.</source>
        <translation>Fakturaen mangler forfallsdato; ingenting kan sendes før den er satt.</translation>
    </message>
    <message>
        <source>Give payment terms for the import, or set the date on the item.</source>
        <translation>Oppgi en betalingsfrist for importen, eller sett datoen på posten.</translation>
    </message>
    <message>
        <source>The KID %1 was destroyed by a spreadsheet; its last digits are lost.</source>
        <translation>KID %1 er ødelagt av et regneark; de siste sifrene er tapt.</translation>
    </message>
    <message>
        <source>Export the list again without opening it in a spreadsheet, or make the KID column text first.</source>
        <translation>Eksporter listen på nytt uten å åpne den i et regneark, eller gjør KID-kolonnen til tekst først.</translation>
    </message>
    <message>
        <source>The KID column holds &quot;%1&quot;, which is no KID; it is left out.</source>
        <translation>KID-kolonnen inneholder «%1», som ikke er en KID; det er utelatt.</translation>
    </message>
    <message>
        <source>The posting has no amount that can be read.</source>
        <translation>Posteringen har ikke noe beløp som kan leses.</translation>
    </message>
    <message>
        <source>This is a list of postings, and none of them names a customer.</source>
        <translation>Dette er en liste over posteringer, og ingen av dem nevner en kunde.</translation>
    </message>
    <message>
        <source>Export the customer ledger&apos;s open items instead.</source>
        <translation>Eksporter heller de åpne postene i kundereskontroen.</translation>
    </message>
    <message>
        <source>The document has more lines than any invoice.</source>
        <translation>Dokumentet har flere linjer enn noen faktura.</translation>
    </message>
    <message>
        <source>The envelope holds several documents.</source>
        <translation>Konvolutten inneholder flere dokumenter.</translation>
    </message>
    <message>
        <source>Save each invoice as a file of its own.</source>
        <translation>Lagre hver faktura som en egen fil.</translation>
    </message>
    <message>
        <source>The document has no number: it is no invoice or credit note.</source>
        <translation>Dokumentet mangler nummer: det er verken en faktura eller en kreditnota.</translation>
    </message>
    <message>
        <source>This is an incoming invoice: %1 wants to be paid by you.</source>
        <translation>Dette er en inngående faktura: %1 vil ha betaling fra deg.</translation>
    </message>
    <message>
        <source>Only invoices you have sent can be collected. Pay this one, or leave it out.</source>
        <translation>Bare fakturaer du har sendt, kan kreves inn. Betal denne, eller utelat den.</translation>
    </message>
    <message>
        <source>The invoice is from %1, not from this firm.</source>
        <translation>Fakturaen er fra %1, ikke fra dette firmaet.</translation>
    </message>
    <message>
        <source>Choose the creditor who sent it, or leave it out.</source>
        <translation>Velg firmaet som sendte den, eller utelat den.</translation>
    </message>
    <message>
        <source>The document names no buyer.</source>
        <translation>Dokumentet nevner ingen kjøper.</translation>
    </message>
    <message>
        <source>%1 is not an amount with at most two decimals: &quot;%2&quot;.</source>
        <extracomment>%1 is the name of an element, %2 what stands in it</extracomment>
        <translation>%1 er ikke et beløp med høyst to desimaler: «%2».</translation>
    </message>
    <message>
        <source>Have the invoice sent again by the program that made it.</source>
        <translation>Få fakturaen sendt på nytt fra programmet som laget den.</translation>
    </message>
    <message>
        <source>%1 is not a day of our time: &quot;%2&quot;.</source>
        <translation>%1 er ikke en dato i vår tid: «%2».</translation>
    </message>
    <message>
        <source>The invoice has no due date.</source>
        <translation>Fakturaen mangler forfallsdato.</translation>
    </message>
    <message>
        <source>Complete it in the ledger before anything is sent.</source>
        <translation>Fyll den ut i reskontroen før noe sendes.</translation>
    </message>
    <message>
        <source>The invoice is to be paid by card or direct debit: the money may have come another way.</source>
        <translation>Fakturaen skal betales med kort eller direkte trekk fra konto: pengene kan ha kommet en annen vei.</translation>
    </message>
    <message>
        <source>The payment reference &quot;%1&quot; is no KID.</source>
        <translation>Betalingsreferansen «%1» er ikke en KID.</translation>
    </message>
    <message>
        <source>The KID %1 fails its control digit under both schemes; it is kept as it stands.</source>
        <translation>Kontrollsifferet i KID %1 stemmer ikke etter noen av de to metodene; den beholdes som den er.</translation>
    </message>
    <message>
        <source>The attachment %1 is damaged and is left out.</source>
        <translation>Vedlegget %1 er skadet og er utelatt.</translation>
    </message>
    <message>
        <source>The lines sum to %1, the document says %2.</source>
        <translation>Linjene blir til sammen %1, men dokumentet oppgir %2.</translation>
    </message>
    <message>
        <source>To pay is %1, but total less prepaid plus rounding is %2.</source>
        <translation>Å betale er %1, men totalen minus forskuddsbetalt pluss avrunding er %2.</translation>
    </message>
    <message>
        <source>The invoice is in %1. It is shown, but not collected.</source>
        <translation>Fakturaen er i %1. Den vises, men kreves ikke inn.</translation>
    </message>
    <message>
        <source>%1 is no Norwegian organisation number.</source>
        <translation>%1 er ikke et norsk organisasjonsnummer.</translation>
    </message>
    <message>
        <source>The seller&apos;s VAT number %1 is not NO, nine digits and MVA.</source>
        <translation>Mva-nummeret %1 til selgeren er ikke NO, ni sifre og MVA.</translation>
    </message>
    <message>
        <source>The word Foretaksregisteret is missing; companies must print it on their invoices.</source>
        <translation>Ordet Foretaksregisteret mangler; selskaper må ha det på fakturaene sine.</translation>
    </message>
    <message>
        <source>Somebody else is to be paid: the claim may have been sold.</source>
        <translation>Noen andre skal ha betalingen: kravet kan være solgt.</translation>
    </message>
    <message>
        <source>Only the owner of a claim may collect it.</source>
        <translation>Bare den som eier et krav, kan kreve det inn.</translation>
    </message>
    <message>
        <source>There is no file in the archive.</source>
        <translation>Det er ingen filer i arkivet.</translation>
    </message>
    <message>
        <source>%1 is no longer in the archive.</source>
        <translation>%1 finnes ikke lenger i arkivet.</translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 files. Choose the one with the exports.</source>
        <translation>Mappen %1 inneholder flere enn %2 filer. Velg mappen med eksportene.</translation>
    </message>
    <message>
        <source>There is no file in the folder %1.</source>
        <translation>Det er ingen filer i mappen %1.</translation>
    </message>
    <message>
        <source>No posting of the file names a customer (%1 lines were read), so nothing can be owed.</source>
        <translation>Ingen postering i filen nevner en kunde (%1 linjer ble lest), så ingen kan skylde noe.</translation>
    </message>
    <message>
        <source>Export the customer ledger&apos;s vouchers, or a list of open items.</source>
        <translation>Eksporter bilagene i kundereskontroen, eller en liste over åpne poster.</translation>
    </message>
    <message>
        <source>The line is no GBAT10 posting (%1 fields); it is left out.</source>
        <translation>Linjen er ikke en GBAT10-postering (%1 felt) og er utelatt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount with two decimals.</source>
        <translation>«%1» er ikke et beløp med to desimaler.</translation>
    </message>
    <message>
        <source>Export the file again; it must not be edited by hand.</source>
        <translation>Eksporter filen på nytt; den må ikke redigeres for hånd.</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n files; they are imported one by one.</source>
        <extracomment>%n files in an archive</extracomment>
        <translation>
            <numerusform>Arkivet inneholder én fil; den importeres.</numerusform>
            <numerusform>Arkivet inneholder %n filer; de importeres én for én.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n more place(s).</source>
        <translation>
            <numerusform>Det samme gjelder ett sted til.</numerusform>
            <numerusform>Det samme gjelder %n steder til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen: %1 suppliers, %2 accounts, %3 vouchers, %4 customer lines.</source>
        <translation>Funnet: %1 leverandører, %2 kontoer, %3 bilag, %4 kundelinjer.</translation>
    </message>
    <message>
        <source>The file has no master files, so names and balances of the customers are missing; it is probably one part of several.</source>
        <translation>Filen har ingen grunndata (MasterFiles), så navn og saldoer for kundene mangler; den er trolig én av flere deler.</translation>
    </message>
    <message>
        <source>Put all parts in one folder and choose the first, or export the year as one file.</source>
        <translation>Legg alle delene i én mappe og velg den første, eller eksporter året som én fil.</translation>
    </message>
    <message>
        <source>There are no customers in the file, so nothing can be owed.</source>
        <translation>Det er ingen kunder i filen, så ingen kan skylde noe.</translation>
    </message>
    <message>
        <source>Export SAF-T again with the customer ledger included.</source>
        <translation>Eksporter SAF-T på nytt og ta med kundereskontroen.</translation>
    </message>
    <message>
        <source>A line names this customer, but the customer list does not have it; name and address are missing.</source>
        <translation>En linje nevner denne kunden, som ikke står i kundelisten; navn og adresse mangler.</translation>
    </message>
    <message>
        <source>Complete the customer before a letter is sent.</source>
        <translation>Fyll ut opplysningene om kunden før et brev sendes.</translation>
    </message>
    <message>
        <source>customer %1, voucher %2</source>
        <extracomment>%1 customer number, %2 voucher number</extracomment>
        <translation>kunde %1, bilag %2</translation>
    </message>
    <message>
        <source>A line of %1 names the customer but stands on account %2, which is no receivable account; it is not used.</source>
        <extracomment>%1 an amount, %2 an account number</extracomment>
        <translation>En linje på %1 nevner kunden, men er ført på konto %2, som ikke er en konto for kundefordringer; linjen brukes ikke.</translation>
    </message>
    <message>
        <source>The amounts of this customer are too large to be kroner.</source>
        <translation>Beløpene til denne kunden er for store til å være kroner.</translation>
    </message>
    <message>
        <source>The file names no currency; the amounts are taken as kroner.</source>
        <translation>Filen oppgir ingen valuta; beløpene er lest som kroner.</translation>
    </message>
    <message>
        <source>The accounts are kept in %1, not in kroner. No fees or interest are computed on such items.</source>
        <translation>Regnskapet føres i %1, ikke i kroner. Det beregnes verken gebyrer eller renter på slike poster.</translation>
    </message>
    <message>
        <source>The file holds the accounts of %1 (%2), but the creditor here is %3.</source>
        <translation>Filen inneholder regnskapet til %1 (%2), men firmaet her er %3.</translation>
    </message>
    <message>
        <source>Import it only if you are certain that the claims belong to this creditor.</source>
        <translation>Importer den bare hvis du er sikker på at kravene tilhører dette firmaet.</translation>
    </message>
    <message>
        <source>The file calls itself version %1 but is built like %2; the build is followed.</source>
        <translation>Filen oppgir versjon %1, men er bygd opp som %2; den leses etter oppbyggingen.</translation>
    </message>
    <message>
        <source>customer %1, %2</source>
        <extracomment>%1 customer number, %2 &quot;voucher 1041&quot;</extracomment>
        <translation>kunde %1, %2</translation>
    </message>
    <message>
        <source>%1 is a balance without invoices behind it; it cannot be sent as an invoice.</source>
        <translation>%1 er en saldo uten fakturaer bak; den kan ikke sendes som faktura.</translation>
    </message>
    <message>
        <source>Import a list of open items from the accounting system instead, or complete the item by hand.</source>
        <translation>Importer heller en liste over åpne poster fra regnskapssystemet, eller fyll ut posten for hånd.</translation>
    </message>
    <message>
        <source>An invoice with %1 open has no due date; nothing can be sent before it is set.</source>
        <translation>En faktura med %1 åpent mangler forfallsdato; ingenting kan sendes før den er satt.</translation>
    </message>
    <message>
        <source>The due date %1 is before the invoice date %2.</source>
        <translation>Forfallsdatoen %1 er før fakturadatoen %2.</translation>
    </message>
    <message>
        <source>The KID field holds text and is not used.</source>
        <translation>KID-feltet inneholder tekst og brukes ikke.</translation>
    </message>
    <message>
        <source>The balance moved by %1, but no line shows how; only the closing balance is known.</source>
        <translation>Saldoen er endret med %1, men ingen linje viser hvordan; bare den utgående saldoen er kjent.</translation>
    </message>
    <message>
        <source>Opening balance and lines do not add up to the closing balance; %1 is shown as a difference item (differansepost).</source>
        <translation>Inngående saldo og linjene gir ikke til sammen den utgående saldoen; %1 vises som en differansepost.</translation>
    </message>
    <message>
        <source>Compare with the customer&apos;s account in the accounting system before anything is sent.</source>
        <translation>Sammenlign med kundens konto i regnskapssystemet før noe sendes.</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) without a reference were put to the only open item of that amount. That is a guess; the customer&apos;s total is right.</source>
        <translation>
            <numerusform>Én kreditpostering uten referanse er ført mot den eneste åpne posten med det beløpet. Det er en gjetning; totalen til kunden stemmer.</numerusform>
            <numerusform>%n kreditposteringer uten referanse er ført mot den eneste åpne posten med det beløpet. Det er en gjetning; totalen til kunden stemmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) without a reference reduced the oldest open items. Which invoice is open is a guess; the customer&apos;s total is right.</source>
        <translation>
            <numerusform>Én kreditpostering uten referanse er trukket fra de eldste åpne postene. Hvilken faktura som er åpen, er en gjetning; totalen til kunden stemmer.</numerusform>
            <numerusform>%n kreditposteringer uten referanse er trukket fra de eldste åpne postene. Hvilken faktura som er åpen, er en gjetning; totalen til kunden stemmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check which invoices are open before a letter is sent.</source>
        <translation>Kontroller hvilke fakturaer som er åpne, før et brev sendes.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice number(s) stand on invoices of several vouchers.</source>
        <translation>
            <numerusform>Ett fakturanummer står på fakturaer fra flere bilag.</numerusform>
            <numerusform>%n fakturanumre står på fakturaer fra flere bilag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write-off(s) could not be put to an invoice. The claims live on; see which one was written off.</source>
        <translation>
            <numerusform>Én avskrivning kunne ikke knyttes til en faktura. Kravene består; finn ut hvilket som er avskrevet.</numerusform>
            <numerusform>%n avskrivninger kunne ikke knyttes til en faktura. Kravene består; finn ut hvilke som er avskrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds a birth number for this customer. It tells that this is a person, and is not kept.</source>
        <translation>Filen inneholder et fødselsnummer for denne kunden. Det viser at dette er en privatperson, og lagres ikke.</translation>
    </message>
    <message>
        <source>The customer number looks like a birth number. It would be shown in lists and letters.</source>
        <translation>Kundenummeret ser ut som et fødselsnummer. Det ville blitt vist i lister og brev.</translation>
    </message>
    <message>
        <source>Give the customer another number in the accounting system and export again.</source>
        <translation>Gi kunden et annet nummer i regnskapssystemet og eksporter på nytt.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>konto %1</translation>
    </message>
    <message>
        <source>The customers&apos; balances sum to %1, as in the general ledger.</source>
        <translation>Saldoene til kundene er til sammen %1, som i hovedboken.</translation>
    </message>
    <message>
        <source>The customers&apos; balances sum to %1, but the general ledger closes at %2: %3 apart.</source>
        <translation>Saldoene til kundene er til sammen %1, men hovedboken slutter på %2: en forskjell på %3.</translation>
    </message>
    <message>
        <source>The import follows the customers&apos; balances. Ask the bookkeeper about the difference.</source>
        <translation>Importen følger saldoene til kundene. Spør regnskapsføreren om forskjellen.</translation>
    </message>
    <message>
        <source>The file says it has %1 vouchers, but %2 are in it.</source>
        <translation>Filen oppgir at den har %1 bilag, men %2 er med.</translation>
    </message>
    <message>
        <source>If parts of the export are missing, import all of them.</source>
        <translation>Hvis deler av eksporten mangler, må du importere alle delene.</translation>
    </message>
    <message>
        <source>Export the file again with UTF-8, or correct the names before a letter is sent.</source>
        <translation>Eksporter filen på nytt med UTF-8, eller rett navnene før et brev sendes.</translation>
    </message>
    <message>
        <source>Read: %1 customers, %2 suppliers, %3 accounts, %4 vouchers, %5 lines, %6 of them customer lines.</source>
        <translation>Lest: %1 kunder, %2 leverandører, %3 kontoer, %4 bilag, %5 linjer, %6 av dem kundelinjer.</translation>
    </message>
    <message numerus="yes">
        <source>The due dates of %n open invoice(s) were computed from the customers&apos; payment terms.</source>
        <translation>
            <numerusform>Forfallsdatoen på én åpen faktura er beregnet ut fra kundens betalingsbetingelser.</numerusform>
            <numerusform>Forfallsdatoene på %n åpne fakturaer er beregnet ut fra kundenes betalingsbetingelser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The due dates of %n open invoice(s) were completed with the terms given for this import.</source>
        <translation>
            <numerusform>Forfallsdatoen på én åpen faktura er fylt ut med betalingsfristen som er oppgitt for denne importen.</numerusform>
            <numerusform>Forfallsdatoene på %n åpne fakturaer er fylt ut med betalingsfristen som er oppgitt for denne importen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) have no invoice number; the voucher number stands in for it.</source>
        <translation>
            <numerusform>Én faktura mangler fakturanummer; bilagsnummeret står i stedet.</numerusform>
            <numerusform>%n fakturaer mangler fakturanummer; bilagsnummeret står i stedet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not say whether %n customer(s) are persons or businesses.</source>
        <translation>
            <numerusform>Filen oppgir ikke om én kunde er privatperson eller næringsdrivende.</numerusform>
            <numerusform>Filen oppgir ikke om %n kunder er privatpersoner eller næringsdrivende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look them up in the register, or set the kind by hand: the law differs.</source>
        <translation>Slå dem opp i registeret, eller sett typen for hånd: det gjelder ulike regler.</translation>
    </message>
    <message>
        <source>The workbook holds more text than any list; split it.</source>
        <translation>Arbeidsboken har mer tekst enn noen liste; del den opp.</translation>
    </message>
    <message>
        <source>The workbook has no part %1; it is no Excel workbook, or damaged.</source>
        <translation>Arbeidsboken har ingen del %1; den er ikke en Excel-arbeidsbok, eller den er skadet.</translation>
    </message>
    <message>
        <source>The part %1 of the workbook would unpack to %2 MB, more than any list.</source>
        <translation>Delen %1 i arbeidsboken ville blitt %2 MB utpakket, mer enn noen liste.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Arbeidsboken har ingen ark med celler.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot; in the workbook. It has &quot;%2&quot;.</source>
        <translation>Det er ikke noe ark «%1» i arbeidsboken. Den har «%2».</translation>
    </message>
    <message>
        <source>The workbook is larger than any list (%1 MB).</source>
        <translation>Arbeidsboken er større enn noen liste (%1 MB).</translation>
    </message>
    <message>
        <source>The list spreads what is open by age; the sum of those columns, %1 in all, was taken as open.</source>
        <translation>Listen fordeler det som er åpent, etter alder; summen av de kolonnene, %1 i alt, er tatt som åpent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>«%1» er ikke et beløp.</translation>
    </message>
    <message>
        <source>The export is in %1 parts, and %2 is missing from the archive. All parts together are one ledger.</source>
        <translation>Eksporten er i %1 deler, og %2 mangler i arkivet. Alle delene sammen er én reskontro.</translation>
    </message>
    <message>
        <source>Parts of the file that are not read: %1. What is open is worked out from the vouchers and the customers&apos; balances.</source>
        <extracomment>%1 names of parts of a SAF-T file, such as SalesInvoices, Payments</extracomment>
        <translation>Deler av filen som ikke leses: %1. Det som er åpent, regnes ut fra bilagene og kundenes saldoer.</translation>
    </message>
    <message>
        <source>standard.json: the row &quot;%1&quot; cannot be used. Install the program again.</source>
        <extracomment>%1 names a row of a file that comes with the program</extracomment>
        <translation>standard.json: raden «%1» kan ikke brukes. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>The export is in %1 parts, and %2 is missing. All parts together are one ledger: put them into one folder, packed or not.</source>
        <translation>Eksporten er i %1 deler, og %2 mangler. Alle delene er én reskontro til sammen: legg dem i samme mappe, pakket eller ikke.</translation>
    </message>
    <message>
        <source>Put the parts of one export together, and nothing else.</source>
        <translation>Legg delene av én eksport sammen, og ikke noe annet.</translation>
    </message>
    <message>
        <source>This part is about the company %1, the first one about %2.</source>
        <translation>Denne delen gjelder foretaket %1, den første gjelder %2.</translation>
    </message>
    <message>
        <source>This part is about %1 to %2, the first one about %3 to %4.</source>
        <translation>Denne delen gjelder %1 til %2, den første gjelder %3 til %4.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditnota</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Innbetaling</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Inngående saldo</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Justering</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Avskrivning</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>For hånd</translation>
    </message>
    <message>
        <source>From the ledger</source>
        <translation>Fra reskontroen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tilbakeført</translation>
    </message>
    <message>
        <source>Nobody knows whose it is</source>
        <translation>Ukjent hvem den gjelder</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kostnader %1</translation>
    </message>
    <message>
        <source>interest %1</source>
        <translation>rente %1</translation>
    </message>
    <message>
        <source>principal %1</source>
        <translation>hovedstol %1</translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation>for mye %1</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Skyldner</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Skyldig</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Hva nå</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Å betale</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Case or invoice</source>
        <translation>Sak eller faktura</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Opprinnelig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpent</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted i filen</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 could not be asked: %2. Try again later; everything else works without it.</source>
        <extracomment>%1 is a host name, %2 what went wrong</extracomment>
        <translation>%1 kunne ikke spørres: %2. Prøv igjen senere; alt annet virker uten.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppet. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>svaret er større enn %1 byte</translation>
    </message>
    <message>
        <source>it sends us to another address, which is not followed (status %1)</source>
        <translation>den sender oss til en annen adresse, som ikke følges (status %1)</translation>
    </message>
    <message>
        <source>it was asked too often (status 429)</source>
        <translation>den ble spurt for ofte (status 429)</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>den svarte med status %1</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>den svarte ikke i tide</translation>
    </message>
    <message>
        <source>Only https addresses are asked, not &quot;%1&quot;.</source>
        <translation>Bare https-adresser blir spurt, ikke «%1».</translation>
    </message>
    <message>
        <source>This installation cannot make secure connections (no TLS backend). Install Qt&apos;s TLS plugin and OpenSSL.</source>
        <translation>Denne installasjonen kan ikke lage sikre forbindelser (ingen TLS-modul). Installer TLS-tillegget til Qt og OpenSSL.</translation>
    </message>
</context>
<context>
    <name>paperFolder</name>
    <message>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation>Det går ikke å skrive noe i %1. Velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>parse</name>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like 21.11.2026.</source>
        <translation>«%1» er ikke en dato. Skriv den slik: 21.11.2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, like 2026-11-21.</source>
        <translation>«%1» er ikke en dato. Skriv den som år-måned-dag, for eksempel 2026-11-21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount in kroner. Write it like 1 234,50.</source>
        <extracomment>%1 is the text that was met, for example in a file</extracomment>
        <translation>«%1» er ikke et beløp i kroner. Skriv det slik: 1 234,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than two decimals; an amount has whole øre.</source>
        <translation>«%1» har mer enn to desimaler; et beløp har hele øre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. Write thousands with a blank and øre with a comma, like 1 234,50.</source>
        <translation>«%1» kan leses på to måter. Skriv tusener med mellomrom og øre med komma, for eksempel 1 234,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than any amount Kravbok keeps. Check the number of digits.</source>
        <translation>«%1» er større enn noe beløp Kravbok kan lagre. Kontroller antall sifre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate. Write percent a year, like 12,25.</source>
        <translation>«%1» er ikke en sats. Skriv prosent per år, for eksempel 12,25.</translation>
    </message>
</context>
<context>
    <name>petition</name>
    <message>
        <source>The petition cannot be read at %1: %2</source>
        <translation>Begjæringen kan ikke leses ved %1: %2</translation>
    </message>
    <message>
        <source>a text is needed.</source>
        <translation>det må være en tekst.</translation>
    </message>
    <message>
        <source>the text is longer than %1 signs.</source>
        <translation>teksten er lengre enn %1 tegn.</translation>
    </message>
    <message>
        <source>a day is written as 2026-11-21.</source>
        <translation>en dag skrives som 2026-11-21.</translation>
    </message>
    <message>
        <source>true or false is needed.</source>
        <translation>det må være true eller false.</translation>
    </message>
    <message>
        <source>a whole number is needed.</source>
        <translation>det må være et heltall.</translation>
    </message>
    <message>
        <source>an amount is needed.</source>
        <translation>det må være et beløp.</translation>
    </message>
    <message>
        <source>a rate is needed.</source>
        <translation>det må være en sats.</translation>
    </message>
    <message>
        <source>a list of at most %1 texts is needed.</source>
        <translation>det må være en liste med høyst %1 tekster.</translation>
    </message>
    <message>
        <source>each member of the list is a text.</source>
        <translation>hvert ledd i listen må være en tekst.</translation>
    </message>
    <message>
        <source>an object in braces is needed.</source>
        <translation>det må være et objekt i krøllparenteser.</translation>
    </message>
    <message>
        <source>a list of at most %1 objects is needed.</source>
        <translation>det må være en liste med høyst %1 objekter.</translation>
    </message>
    <message>
        <source>Model 1.0 has this member no more.</source>
        <translation>Modell 1.0 har ikke lenger dette feltet.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Det ble utelatt.</translation>
    </message>
    <message>
        <source>This member is not known in model 1.0.</source>
        <translation>Dette feltet er ikke kjent i modell 1.0.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Det ble ikke lest.</translation>
    </message>
    <message>
        <source>preflight.json: %1</source>
        <translation>preflight.json: %1</translation>
    </message>
    <message>
        <source>the format is not kravbok-preflight/1.</source>
        <translation>formatet er ikke kravbok-preflight/1.</translation>
    </message>
    <message>
        <source>%1 has no name of its own, no law or no step.</source>
        <translation>%1 har ikke eget navn, lov eller steg.</translation>
    </message>
    <message>
        <source>%1 has no sentence in &quot;%2&quot;.</source>
        <translation>%1 har ingen setning på «%2».</translation>
    </message>
    <message>
        <source>it is utlegg or utleggOgForliksklageKombinert.</source>
        <translation>det er utlegg eller utleggOgForliksklageKombinert.</translation>
    </message>
    <message>
        <source>The petition is larger than four megabytes; no petition is.</source>
        <translation>Begjæringen er større enn fire megabyte; så stor er ingen begjæring.</translation>
    </message>
    <message>
        <source>A petition is one JSON object in braces.</source>
        <translation>En begjæring er ett JSON-objekt i krøllparenteser.</translation>
    </message>
    <message>
        <source>The petition is no JSON at byte %1: %2.</source>
        <translation>Begjæringen er ikke JSON ved byte %1: %2.</translation>
    </message>
    <message>
        <source>This JSON is no utleggsbegjæring: it has neither kravTilInnkreving nor tvangsfullbyrdelsestype.</source>
        <translation>Denne JSON-en er ingen utleggsbegjæring: den har verken kravTilInnkreving eller tvangsfullbyrdelsestype.</translation>
    </message>
    <message>
        <source>petition.json: the format is not kravbok-petition-words/1.</source>
        <translation>petition.json: formatet er ikke kravbok-petition-words/1.</translation>
    </message>
    <message>
        <source>petition.json: &quot;%1&quot; is not the same in both languages.</source>
        <translation>petition.json: «%1» er ikke lik på de to språkene.</translation>
    </message>
    <message>
        <source>%1 does not say in &quot;%2&quot; why it is not judged.</source>
        <translation>%1 sier ikke på «%2» hvorfor punktet ikke vurderes.</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>The answer of Norges Bank cannot be read: %1.</source>
        <extracomment>%1 says what is wrong</extracomment>
        <translation>Svaret fra Norges Bank kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>&quot;%1; %2&quot; is no day with a rate</source>
        <translation>«%1; %2» er ingen dag med en sats</translation>
    </message>
    <message>
        <source>it has too many rows</source>
        <translation>det har for mange rader</translation>
    </message>
    <message>
        <source>it lacks one of the columns TIME_PERIOD, OBS_VALUE and INSTRUMENT_TYPE</source>
        <translation>det mangler en av kolonnene TIME_PERIOD, OBS_VALUE og INSTRUMENT_TYPE</translation>
    </message>
    <message>
        <source>line %1 has %2 cells, its heading %3</source>
        <translation>linje %1 har %2 celler, overskriften %3</translation>
    </message>
    <message>
        <source>line %1 is about another rate (%2)</source>
        <translation>linje %1 gjelder en annen sats (%2)</translation>
    </message>
    <message>
        <source>it is no SDMX-JSON</source>
        <translation>det er ikke SDMX-JSON</translation>
    </message>
    <message>
        <source>it is about another rate</source>
        <translation>det gjelder en annen sats</translation>
    </message>
    <message>
        <source>it holds %1 series where one was asked for</source>
        <translation>det har %1 serier der det ble spurt om én</translation>
    </message>
    <message>
        <source>an observation has no day</source>
        <translation>en observasjon har ingen dag</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>det er større enn 1 MB</translation>
    </message>
    <message>
        <source>%1 has two rates</source>
        <translation>%1 har to satser</translation>
    </message>
    <message>
        <source>%1 is not in Enhetsregisteret. Check the number.</source>
        <translation>%1 finnes ikke i Enhetsregisteret. Kontroller nummeret.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no organisation number: nine digits, the last a control digit.</source>
        <translation>«%1» er ikke et organisasjonsnummer: ni sifre, det siste et kontrollsiffer.</translation>
    </message>
    <message>
        <source>The answer of Enhetsregisteret cannot be read: %1.</source>
        <extracomment>%1 says what is wrong</extracomment>
        <translation>Svaret fra Enhetsregisteret kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>det er ikke et JSON-objekt</translation>
    </message>
    <message>
        <source>it has no organisation number</source>
        <translation>det har ikke noe organisasjonsnummer</translation>
    </message>
    <message>
        <source>it is about %1, not %2</source>
        <translation>det gjelder %1, ikke %2</translation>
    </message>
    <message>
        <source>it lacks the name or the form of %1</source>
        <translation>det mangler navnet eller organisasjonsformen til %1</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The key lies in a file behind a passphrase: give it in KRAVBOK_PASSWORD.</source>
        <translation>Nøkkelen ligger i en fil bak en passfrase: oppgi den i KRAVBOK_PASSWORD.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the key file (256 MB are needed).</source>
        <translation>Det er ikke nok minne til å åpne nøkkelfilen (256 MB trengs).</translation>
    </message>
    <message>
        <source>There is a key file already: %1.</source>
        <translation>Det finnes en nøkkelfil fra før: %1.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>Nøkkelfilen %1 kan ikke skrives: %2.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Nøkkelfilen %1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 is no key file of Kravbok.</source>
        <translation>%1 er ingen nøkkelfil fra Kravbok.</translation>
    </message>
    <message>
        <source>The passphrase in KRAVBOK_PASSWORD does not open the key file.</source>
        <translation>Passfrasen i KRAVBOK_PASSWORD åpner ikke nøkkelfilen.</translation>
    </message>
    <message>
        <source>Nothing is stored encrypted here yet, so there is no key.</source>
        <translation>Ingenting er lagret kryptert her ennå, så det finnes ingen nøkkel.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1). Unlock it, or set KRAVBOK_PASSWORD to keep the key in a file behind that passphrase.</source>
        <extracomment>%1 is what the system&apos;s keyring answered</extracomment>
        <translation>Nøkkelringen i systemet kan ikke brukes (%1). Lås den opp, eller sett KRAVBOK_PASSWORD for å ha nøkkelen i en fil bak den passfrasen.</translation>
    </message>
    <message>
        <source>it did not answer within a minute</source>
        <translation>den svarte ikke innen ett minutt</translation>
    </message>
    <message>
        <source>the entry is no key</source>
        <translation>oppføringen er ingen nøkkel</translation>
    </message>
    <message>
        <source>what was written did not come back</source>
        <translation>det som ble skrevet, kom ikke tilbake</translation>
    </message>
    <message>
        <source>A key that signs law files is 32 bytes in base64; this is none.</source>
        <translation>En nøkkel som signerer lovfiler, er 32 byte i base64; dette er ikke en slik.</translation>
    </message>
    <message>
        <source>The signature is no Ed25519 signature: 64 bytes, or base64 of them.</source>
        <translation>Signaturen er ingen Ed25519-signatur: 64 byte, eller base64 av dem.</translation>
    </message>
    <message>
        <source>The signature does not fit the file: it was changed, or signed by somebody this program does not trust.</source>
        <translation>Signaturen passer ikke til filen: den er endret, eller signert av noen dette programmet ikke stoler på.</translation>
    </message>
    <message>
        <source>This is no secret signing key: 64 bytes in base64.</source>
        <translation>Dette er ingen hemmelig signeringsnøkkel: 64 byte i base64.</translation>
    </message>
    <message>
        <source>The library that encrypts (libsodium) does not start here. Install Kravbok again.</source>
        <translation>Biblioteket som krypterer (libsodium), starter ikke her. Installer Kravbok på nytt.</translation>
    </message>
    <message>
        <source>What is stored encrypted cannot be opened with the key of this machine. Enter it again.</source>
        <translation>Det som er lagret kryptert, kan ikke åpnes med nøkkelen på denne maskinen. Skriv det inn på nytt.</translation>
    </message>
</context>
<context>
    <name>statementRows</name>
    <message>
        <source>%1 days × %2 % of %3 / %4</source>
        <translation>%1 dager × %2 % av %3 / %4</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>%1 periods</source>
        <translation>%1 perioder</translation>
    </message>
    <message>
        <source>agreed rate</source>
        <translation>avtalt sats</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>of the interest</source>
        <translation>av renten</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hovedstol</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>forfall %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Opprinnelig</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Kreditert</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Betalt før</translation>
    </message>
    <message>
        <source>as the ledger showed when the invoice was read</source>
        <translation>slik reskontroen viste da fakturaen ble lest inn</translation>
    </message>
    <message>
        <source>of the principal</source>
        <translation>av hovedstolen</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>reversert</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Krevd</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Kompensasjon</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Andre kostnader</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>Å betale i dag</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>+ %1 a day</source>
        <translation>+ %1 per dag</translation>
    </message>
    <message>
        <source>the rate of the next day is not fixed yet</source>
        <translation>satsen for neste dag er ikke fastsatt ennå</translation>
    </message>
    <message>
        <source>%1, rate from %2 (%3)</source>
        <translation>%1, sats fra %2 (%3)</translation>
    </message>
    <message>
        <source>%1, less fees charged</source>
        <translation>%1, fratrukket krevde gebyrer</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1, row %2: %3 Restore the newest sound backup.</source>
        <extracomment>%1 is a table name, %2 a row number, %3 a sentence that says what is wrong with it.</extracomment>
        <translation>%1, rad %2: %3 Gjenopprett den nyeste uskadde sikkerhetskopien.</translation>
    </message>
    <message>
        <source>%1 cannot be read. See that it is there and that your user may read it.</source>
        <translation>%1 kan ikke leses. Kontroller at filen finnes, og at brukeren din har lov til å lese den.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2. Make room on the disk and try again.</source>
        <translation>%1 kan ikke kopieres til %2. Frigjør plass på disken og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is not sound and was not restored. %2, row %3: %4</source>
        <extracomment>%1 is a file, %2 a table name, %3 a row number, %4 a sentence that says what is wrong with it.</extracomment>
        <translation>%1 er ikke feilfri og ble ikke gjenopprettet. %2, rad %3: %4</translation>
    </message>
    <message>
        <source>%1 is in use. Close every window of the program and try again.</source>
        <translation>%1 er i bruk. Lukk alle vinduene i programmet og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is in use or was not closed properly. Open it in the program, make a backup of it and restore that.</source>
        <translation>%1 er i bruk eller ble ikke lukket riktig. Åpne den i programmet, ta en sikkerhetskopi av den og gjenopprett den.</translation>
    </message>
    <message>
        <source>This case is no longer there. Reload the page.</source>
        <translation>Denne saken finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>This invoice is no longer there. Reload the page.</source>
        <translation>Denne fakturaen finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>The invoice is in case %1 already. Close that case or take the invoice out of it first.</source>
        <translation>Fakturaen er allerede i sak %1. Avslutt den saken eller ta fakturaen ut av den først.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer than the case. Start a case of its own for it.</source>
        <translation>Fakturaen tilhører en annen kunde enn saken. Start en egen sak for den.</translation>
    </message>
    <message>
        <source>A case needs the day it was opened. Enter the date.</source>
        <translation>En sak må ha dagen den ble åpnet. Legg inn datoen.</translation>
    </message>
    <message>
        <source>The case cannot be opened again: one of its invoices is in another case now. Close that case first.</source>
        <translation>Saken kan ikke åpnes igjen: en av fakturaene er nå i en annen sak. Avslutt den saken først.</translation>
    </message>
    <message>
        <source>The invoice is not in this case. Reload the page.</source>
        <translation>Fakturaen er ikke i denne saken. Last siden på nytt.</translation>
    </message>
    <message>
        <source>The ledger item %1 is stored already. Import the file again instead of adding it.</source>
        <translation>Reskontroposten %1 er allerede lagret. Importer filen på nytt i stedet for å legge den til.</translation>
    </message>
    <message>
        <source>The invoice is in a case, a letter or a payment and cannot be removed. Withdraw the case instead.</source>
        <translation>Fakturaen er i en sak, et brev eller en innbetaling og kan ikke fjernes. Trekk saken i stedet.</translation>
    </message>
    <message>
        <source>The firm has not been entered yet. Enter its name and account number first.</source>
        <translation>Firmaet er ikke lagt inn ennå. Legg inn navn og kontonummer først.</translation>
    </message>
    <message>
        <source>There is no file %1. Choose another folder, or make a new workspace there.</source>
        <translation>Det finnes ingen fil %1. Velg en annen mappe, eller lag en ny arbeidsmappe der.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database. Choose the file in it.</source>
        <translation>%1 er en mappe, ikke en database. Velg filen i den.</translation>
    </message>
    <message>
        <source>%1 is empty. Restore a backup; if nothing was ever stored in it, delete the file.</source>
        <translation>%1 er tom. Gjenopprett en sikkerhetskopi; hvis det aldri er lagret noe i filen, kan du slette den.</translation>
    </message>
    <message>
        <source>The database driver is missing from this installation. Install the program again.</source>
        <translation>Databasedriveren mangler i denne installasjonen. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the database.</source>
        <translation>Andre brukere på denne datamaskinen kan lese databasen.</translation>
    </message>
    <message>
        <source>Take their rights to the file away.</source>
        <translation>Ta fra dem rettighetene til filen.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Do not use it further; restore the newest backup.</source>
        <translation>%1 er skadet (%2). Ikke bruk den videre; gjenopprett den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>%1 is damaged: row %2 of %3 points to something that is not there. Restore the newest backup.</source>
        <translation>%1 er skadet: rad %2 i %3 viser til noe som ikke finnes. Gjenopprett den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>This customer is no longer there. Reload the page.</source>
        <translation>Denne kunden finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>There is a customer with the number %1 already. Choose another number.</source>
        <translation>Det finnes allerede en kunde med nummeret %1. Velg et annet nummer.</translation>
    </message>
    <message>
        <source>The customer has invoices, cases or payments and cannot be removed. Take those back first.</source>
        <translation>Kunden har fakturaer, saker eller innbetalinger og kan ikke fjernes. Tilbakefør dem først.</translation>
    </message>
    <message>
        <source>The database driver of this installation cannot keep accounts safely. Install the program again.</source>
        <translation>Databasedriveren i denne installasjonen kan ikke ta trygt vare på regnskap. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>%1 is the list of creditors, not the file of one. Choose kravbok.sqlite in a creditor&apos;s folder.</source>
        <translation>%1 er oversikten over firmaer, ikke filen til ett firma. Velg kravbok.sqlite i mappen til et firma.</translation>
    </message>
    <message>
        <source>%1 is the file of one creditor, not the list of creditors. Choose the folder of the workspace.</source>
        <translation>%1 er filen til ett firma, ikke oversikten over firmaer. Velg arbeidsmappen.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose a file that Kravbok has made.</source>
        <translation>%1 er en database fra et annet program. Velg en fil Kravbok har laget.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it and try again.</source>
        <translation>Et annet program har %1 åpen. Lukk det og prøv igjen.</translation>
    </message>
    <message>
        <source>This is stored already. Reload the page and look before you try again.</source>
        <translation>Dette er allerede lagret. Last siden på nytt og se etter før du prøver igjen.</translation>
    </message>
    <message>
        <source>Something else depends on this, or it belongs to something that is gone. Reload the page and try again.</source>
        <translation>Noe annet avhenger av dette, eller det hører til noe som er borte. Last siden på nytt og prøv igjen.</translation>
    </message>
    <message>
        <source>What has been recorded can be neither changed nor removed. Record a correction instead.</source>
        <translation>Det som er ført, kan verken endres eller fjernes. Før en rettelse i stedet.</translation>
    </message>
    <message>
        <source>A value is not what the database accepts. Check amounts, dates and choices, then try again.</source>
        <translation>En verdi er ikke slik databasen krever. Kontroller beløp, datoer og valg, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Wait until it is done, or close it, and try again.</source>
        <translation>Et annet program skriver til %1. Vent til det er ferdig, eller lukk det, og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give your user the right to write the file and its folder, or move them to another disk.</source>
        <translation>%1 kan ikke skrives. Gi brukeren din rett til å skrive til filen og mappen, eller flytt dem til en annen disk.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was stored. Make room and try again.</source>
        <translation>Disken med %1 er full. Ingenting ble lagret. Frigjør plass og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose another file, or restore a backup.</source>
        <translation>%1 er ikke en database. Velg en annen fil, eller gjenopprett en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>%1 is damaged. Do not use it further; restore the newest backup.</source>
        <translation>%1 er skadet. Ikke bruk den videre; gjenopprett den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. See that the folder is there and that your user may write in it.</source>
        <translation>%1 kan ikke åpnes. Kontroller at mappen finnes, og at brukeren din kan skrive i den.</translation>
    </message>
    <message>
        <source>The disk failed while working on %1. Nothing was stored. Check the disk, then try again.</source>
        <translation>Disken sviktet under arbeidet med %1. Ingenting ble lagret. Kontroller disken og prøv igjen.</translation>
    </message>
    <message>
        <source>A document is too large for %1. Make it smaller and try again.</source>
        <translation>Et dokument er for stort for %1. Gjør det mindre og prøv igjen.</translation>
    </message>
    <message>
        <source>The database %1 refused the work. Restart the program; if it happens again, check the file.</source>
        <translation>Databasen %1 avviste arbeidet. Start programmet på nytt; hvis det skjer igjen, kontroller filen.</translation>
    </message>
    <message>
        <source>%1 cannot be made. See that the disk is there and has room, and that your user may write in the folder.</source>
        <translation>%1 kan ikke opprettes. Kontroller at disken finnes og har plass, og at brukeren din kan skrive i mappen.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name or folder.</source>
        <translation>%1 finnes allerede. Velg et annet navn eller en annen mappe.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where two programs can damage it. Keep the workspace on a disk of this computer and put backups on the share.</source>
        <translation>%1 ligger på et delt nettverksområde, der to programmer kan skade den. Ha arbeidsmappen på en disk i denne datamaskinen, og legg sikkerhetskopier på nettverksområdet.</translation>
    </message>
    <message>
        <source>The folder “%1” is copied by another program while it is in use. That can damage the database.</source>
        <translation>Mappen «%1» kopieres av et annet program mens den er i bruk. Det kan skade databasen.</translation>
    </message>
    <message>
        <source>Move the workspace to a folder that is not synchronised and put backups in this one.</source>
        <translation>Flytt arbeidsmappen til en mappe som ikke synkroniseres, og legg sikkerhetskopier i denne.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>A row is missing from the history.</source>
        <translation>En rad mangler i historikken.</translation>
    </message>
    <message>
        <source>The row was changed after it was recorded.</source>
        <translation>Raden ble endret etter at den ble ført.</translation>
    </message>
    <message>
        <source>The end of the history is missing.</source>
        <translation>Slutten av historikken mangler.</translation>
    </message>
    <message>
        <source>There is no such import. Reload the list of imports.</source>
        <translation>Det finnes ingen slik import. Last listen over importer på nytt.</translation>
    </message>
    <message>
        <source>This import has been taken back already. Reload the list of imports.</source>
        <translation>Denne importen er allerede tilbakeført. Last listen over importer på nytt.</translation>
    </message>
    <message>
        <source>This letter is no longer there. Reload the page.</source>
        <translation>Dette brevet finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>The letter has moved on in the meantime. Reload the page and look before you try again.</source>
        <translation>Brevet har kommet videre i mellomtiden. Last siden på nytt og se etter før du prøver igjen.</translation>
    </message>
    <message>
        <source>This letter has been made already, perhaps in another window. Look among the letters before you make it again.</source>
        <translation>Dette brevet er allerede laget, kanskje i et annet vindu. Se blant brevene før du lager det på nytt.</translation>
    </message>
    <message>
        <source>The letter and its PDF do not belong together. Make the letter again.</source>
        <translation>Brevet og PDF-en hører ikke sammen. Lag brevet på nytt.</translation>
    </message>
    <message>
        <source>The stored letter %1 is no longer what was sent: its bytes do not fit their fingerprint. Restore it from a backup.</source>
        <translation>Det lagrede brevet %1 er ikke lenger det som ble sendt: innholdet stemmer ikke med fingeravtrykket. Gjenopprett det fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>This installation lacks a part of its database description. Install the program again.</source>
        <translation>Denne installasjonen mangler en del av databasebeskrivelsen. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>%1 was last used with a newer version of Kravbok. Install that version, or a later one, and open the file with it.</source>
        <translation>%1 ble sist brukt med en nyere versjon av Kravbok. Installer den versjonen, eller en senere, og åpne filen med den.</translation>
    </message>
    <message>
        <source>%1 is from an older version of Kravbok and was opened for reading only. Open it once in the program, then try again.</source>
        <translation>%1 er fra en eldre versjon av Kravbok og ble åpnet bare for lesing. Åpne den én gang i programmet, og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to this version of Kravbok and was left as it was. %2</source>
        <extracomment>%1 is a file, %2 a sentence that says what went wrong.</extracomment>
        <translation>%1 kunne ikke oppdateres til denne versjonen av Kravbok og ble latt være som den var. %2</translation>
    </message>
    <message>
        <source>Restore the newest backup, or go on with the version you had.</source>
        <translation>Gjenopprett den nyeste sikkerhetskopien, eller fortsett med versjonen du hadde.</translation>
    </message>
    <message>
        <source>This payment is no longer there. Reload the page.</source>
        <translation>Denne innbetalingen finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to it. Spread it again.</source>
        <translation>Delene av innbetalingen stemmer ikke med summen. Fordel den på nytt.</translation>
    </message>
    <message>
        <source>The payment has been taken back already. Reload the page.</source>
        <translation>Innbetalingen er allerede tilbakeført. Last siden på nytt.</translation>
    </message>
    <message>
        <source>The payment has not been taken back. Reload the page.</source>
        <translation>Innbetalingen er ikke tilbakeført. Last siden på nytt.</translation>
    </message>
    <message>
        <source>The program asked the database something it cannot answer. Nothing was stored. Please report this.</source>
        <translation>Programmet spurte databasen om noe den ikke kan svare på. Ingenting ble lagret. Meld fra om dette.</translation>
    </message>
    <message>
        <source>The database gave up this work after an error. Nothing was stored; try again.</source>
        <translation>Databasen ga opp arbeidet etter en feil. Ingenting ble lagret; prøv igjen.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: what was there before is not readable. Restore a backup from before the import.</source>
        <translation>Importen kan ikke tilbakeføres: det som var der før, er ikke lesbart. Gjenopprett en sikkerhetskopi fra før importen.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: a row it changed is gone. Restore a backup from before the import.</source>
        <translation>Importen kan ikke tilbakeføres: en rad den endret, er borte. Gjenopprett en sikkerhetskopi fra før importen.</translation>
    </message>
    <message>
        <source>The program tried to store two things at once. Nothing was stored. Please report this.</source>
        <translation>Programmet prøvde å lagre to ting samtidig. Ingenting ble lagret. Meld fra om dette.</translation>
    </message>
    <message>
        <source>%1 was brought up to a newer version of Kravbok while this one had it open. Close this window and use the newer version.</source>
        <translation>%1 ble oppdatert til en nyere versjon av Kravbok mens denne hadde filen åpen. Lukk dette vinduet og bruk den nyere versjonen.</translation>
    </message>
    <message>
        <source>The program tried to store the same thing twice. Please report this.</source>
        <translation>Programmet prøvde å lagre det samme to ganger. Meld fra om dette.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Filen er skadet (%1).</translation>
    </message>
    <message>
        <source>The row points to something that is not there.</source>
        <translation>Raden viser til noe som ikke finnes.</translation>
    </message>
    <message>
        <source>This part of the database is missing or was changed by another program.</source>
        <translation>Denne delen av databasen mangler eller er endret av et annet program.</translation>
    </message>
    <message>
        <source>Another program has added this to the database.</source>
        <translation>Et annet program har lagt dette til i databasen.</translation>
    </message>
    <message>
        <source>What the letter says was changed after it was made.</source>
        <translation>Innholdet i brevet ble endret etter at det ble laget.</translation>
    </message>
    <message>
        <source>The PDF is missing or is not the one that was made.</source>
        <translation>PDF-en mangler eller er ikke den som ble laget.</translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to it.</source>
        <translation>Delene av innbetalingen stemmer ikke med summen.</translation>
    </message>
    <message>
        <source>This creditor is not in the workspace. Reload the list.</source>
        <translation>Dette firmaet finnes ikke i arbeidsmappen. Last listen på nytt.</translation>
    </message>
    <message>
        <source>A creditor with the organisation number %1 or the folder “%2” is in the workspace already. Open that one.</source>
        <translation>Et firma med organisasjonsnummeret %1 eller mappen «%2» er allerede i arbeidsmappen. Åpne det.</translation>
    </message>
    <message>
        <source>This bank payment is no longer there. Reload the page.</source>
        <translation>Denne bankbetalingen finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>The account is not in the list.</source>
        <translation>Kontoen er ikke i listen.</translation>
    </message>
    <message>
        <source>This document is no longer there. Reload the page.</source>
        <translation>Dette dokumentet finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>Document %1 is not the one that was taken in. Restore the newest sound backup.</source>
        <translation>Dokument %1 er ikke det som ble tatt inn. Gjenopprett den nyeste feilfrie sikkerhetskopien.</translation>
    </message>
    <message>
        <source>A credit note must be for more than zero.</source>
        <translation>En kreditnota må være på mer enn null.</translation>
    </message>
    <message>
        <source>No columns are remembered for such a list.</source>
        <translation>Ingen kolonner er husket for en slik liste.</translation>
    </message>
    <message>
        <source>This instalment plan is no longer there. Reload the page.</source>
        <translation>Denne nedbetalingsplanen finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>The case has an instalment plan already. Cancel that one first.</source>
        <translation>Saken har en nedbetalingsplan fra før. Avbryt den først.</translation>
    </message>
    <message>
        <source>The instalments do not add up to the debt. Propose them again.</source>
        <translation>Summen av avdragene er ikke lik gjelden. Foreslå dem på nytt.</translation>
    </message>
    <message>
        <source>This event is no longer there. Reload the page.</source>
        <translation>Denne hendelsen finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>This limitation event is no longer there. Reload the page.</source>
        <translation>Denne foreldelseshendelsen finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>An agreed extension, and nothing else, needs the day it lasts to.</source>
        <translation>En avtalt forlengelse, og bare den, trenger dagen den varer til.</translation>
    </message>
    <message>
        <source>There is no such rule in force. See the list of rules.</source>
        <translation>Det er ingen slik regel som gjelder. Se listen over regler.</translation>
    </message>
    <message>
        <source>So much is not left of what was paid too much.</source>
        <translation>Så mye er det ikke igjen av det som ble betalt for mye.</translation>
    </message>
    <message>
        <source>This surplus is no longer there. Reload the page.</source>
        <translation>Dette overskytende beløpet finnes ikke lenger. Last siden på nytt.</translation>
    </message>
    <message>
        <source>There is no file of vouchers with that number. See: kravbok-cli voucher list</source>
        <translation>Det er ingen bilagsfil med det nummeret. Se: kravbok-cli voucher list</translation>
    </message>
</context>
<context>
    <name>surpluslist</name>
    <message>
        <source>Case %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>%1 sent back %2</source>
        <translation>%1 sendt tilbake %2</translation>
    </message>
    <message>
        <source>%1 used %2</source>
        <translation>%1 brukt %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom inn</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Til overs</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Betalt to ganger</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>For mye</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Gjort så langt</translation>
    </message>
</context>
<context>
    <name>waitinglist</name>
    <message>
        <source>No KID</source>
        <translation>Uten KID</translation>
    </message>
    <message>
        <source>Unknown KID</source>
        <translation>Ukjent KID</translation>
    </message>
    <message>
        <source>KID of several</source>
        <translation>KID for flere</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Betalt to ganger</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tilbakeført</translation>
    </message>
    <message>
        <source>Same money?</source>
        <translation>Samme penger?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se på den</translation>
    </message>
    <message>
        <source>Answer yes or no</source>
        <translation>Svar ja eller nei</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Ikke noe forslag</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Lesingen ble stoppet.</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Betaling på %1</translation>
    </message>
    <message>
        <source>Registered by hand</source>
        <translation>Registrert for hånd</translation>
    </message>
    <message>
        <source>The bank does not say who</source>
        <translation>Banken sier ikke hvem</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betaler</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Hvorfor den venter</translation>
    </message>
    <message>
        <source>Best proposal</source>
        <translation>Beste forslag</translation>
    </message>
    <message>
        <source>Money from account %1</source>
        <translation>Penger fra konto %1</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot;</source>
        <translation>Teksten «%1»</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Kjennes igjen på</translation>
    </message>
    <message>
        <source>Is proposed for</source>
        <translation>Foreslås for</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Lært</translation>
    </message>
    <message>
        <source>account %1 is told of up to %2</source>
        <translation>konto %1 er meldt til og med %2</translation>
    </message>
    <message>
        <source>Bank: %1. Fetch a newer file before you send letters.</source>
        <translation>Bank: %1. Hent en nyere fil før du sender brev.</translation>
    </message>
    <message>
        <source>Bank: %1.</source>
        <translation>Bank: %1.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Enkeltpersonforetak</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Selskap</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Offentlig virksomhet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>We withdraw the case</source>
        <translation>Vi trekker saken</translation>
    </message>
    <message>
        <source>The debtor is insolvent</source>
        <translation>Skyldner er insolvent</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Avskrevet</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Oppgjort</translation>
    </message>
    <message>
        <source>Time-barred</source>
        <translation>Foreldet</translation>
    </message>
    <message>
        <source>Handed to an agency</source>
        <translation>Overført til inkassobyrå</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Til gjennomgang</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ikke levert</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postlagt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kom i retur</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Omtvistet</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Ikke forfalt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation>Kan ikke kreves inn</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Til gode</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Sak avsluttet</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Forfaller %1</translation>
    </message>
    <message>
        <source>A letter waits in the outbox</source>
        <translation>Et brev venter under Utsendelser</translation>
    </message>
    <message>
        <source>Can start from %1</source>
        <translation>Kan startes fra %1</translation>
    </message>
    <message>
        <source>Can start now</source>
        <translation>Kan startes nå</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Klar: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Avsluttet %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>På pause til %1</translation>
    </message>
    <message>
        <source>The objection must be settled first</source>
        <translation>Innsigelsen må avklares først</translation>
    </message>
    <message>
        <source>Case started for invoice %1</source>
        <translation>Sak startet for faktura %1</translation>
    </message>
    <message>
        <source>The case goes on</source>
        <translation>Saken gjenopptatt</translation>
    </message>
    <message>
        <source>The debtor objects</source>
        <translation>Skyldneren har innsigelser</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Betalt i sin helhet</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Åpnet igjen</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Avsluttet: %1</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 laget</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 godkjent</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 holdt tilbake</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>%1 frigitt</translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation>%1 skrevet ut</translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation>%1 postlagt</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 kom i retur</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 trukket tilbake</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Betalt %1</translation>
    </message>
    <message>
        <source>Payment of %1 taken back</source>
        <translation>Innbetaling på %1 tilbakeført</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>to pay %1</source>
        <translation>å betale %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>costs %1, interest %2, principal %3</source>
        <translation>kostnader %1, rente %2, hovedstol %3</translation>
    </message>
    <message>
        <source>too much: %1</source>
        <translation>for mye: %1</translation>
    </message>
    <message>
        <source>a rest of %1 was let go by the rule for small rests</source>
        <translation>en rest på %1 ble ettergitt etter regelen om små rester</translation>
    </message>
    <message numerus="yes">
        <source>Instalment plan proposed: %1 in %n instalment(s)</source>
        <translation>
            <numerusform>Nedbetalingsplan foreslått: %1 i %n avdrag</numerusform>
            <numerusform>Nedbetalingsplan foreslått: %1 i %n avdrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The debtor agreed to pay %1 in %n instalment(s)</source>
        <translation>
            <numerusform>Skyldneren gikk med på å betale %1 i %n avdrag</numerusform>
            <numerusform>Skyldneren gikk med på å betale %1 i %n avdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>The instalment plan was not kept</source>
        <translation>Nedbetalingsplanen ble ikke holdt</translation>
    </message>
    <message>
        <source>The instalment plan ended</source>
        <translation>Nedbetalingsplanen tok slutt</translation>
    </message>
    <message>
        <source>The objection is gone</source>
        <translation>Innsigelsen er borte</translation>
    </message>
    <message>
        <source>Invoice %1: %2 credited</source>
        <translation>Faktura %1: %2 kreditert</translation>
    </message>
    <message>
        <source>Invoice %1: whose claim it is, or its rate, was changed</source>
        <translation>Faktura %1: hvem kravet tilhører, eller rentesatsen, ble endret</translation>
    </message>
    <message>
        <source>%1 charged by a letter taken back</source>
        <translation>%1 krevd i et brev, tatt tilbake</translation>
    </message>
    <message>
        <source>%1 charged by a letter counts again</source>
        <translation>%1 krevd i et brev, teller igjen</translation>
    </message>
    <message>
        <source>Invoice %1: limitation event of %2 noted</source>
        <translation>Faktura %1: foreldelseshendelse %2 notert</translation>
    </message>
    <message>
        <source>Invoice %1: limitation event of %2 taken back</source>
        <translation>Faktura %1: foreldelseshendelse %2 tatt tilbake</translation>
    </message>
    <message>
        <source>Invoice %1 came from case %2</source>
        <translation>Faktura %1 kom fra sak %2</translation>
    </message>
    <message>
        <source>Invoice %1 moved to case %2</source>
        <translation>Faktura %1 flyttet til sak %2</translation>
    </message>
    <message>
        <source>%1 sent back</source>
        <translation>%1 sendt tilbake</translation>
    </message>
    <message>
        <source>%1 used for another invoice</source>
        <translation>%1 brukt på en annen faktura</translation>
    </message>
    <message>
        <source>%1: the event of %2 taken back</source>
        <translation>%1: hendelsen %2 tatt tilbake</translation>
    </message>
    <message>
        <source>%1 handed in %2</source>
        <translation>%1 levert inn %2</translation>
    </message>
    <message>
        <source>%1 served %2</source>
        <translation>%1 forkynt %2</translation>
    </message>
    <message>
        <source>%1: the debtor answered %2</source>
        <translation>%1: skyldneren svarte %2</translation>
    </message>
    <message>
        <source>%1: the debtor objected %2</source>
        <translation>%1: skyldneren kom med innsigelse %2</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 avvist %2</translation>
    </message>
    <message>
        <source>%1 withdrawn %2</source>
        <translation>%1 trukket %2</translation>
    </message>
    <message>
        <source>Attachment taken %1</source>
        <translation>Utlegg tatt %1</translation>
    </message>
    <message>
        <source>Attachment in vain %1</source>
        <translation>Utlegg uten resultat %1</translation>
    </message>
    <message>
        <source>%1 ended without a decision %2</source>
        <translation>%1 avsluttet uten avgjørelse %2</translation>
    </message>
    <message>
        <source>%1 decided %2</source>
        <translation>%1 avgjort %2</translation>
    </message>
    <message>
        <source>%1 settled %2</source>
        <translation>%1 forlikt %2</translation>
    </message>
    <message>
        <source>Declared bankrupt %1</source>
        <translation>Konkurs åpnet %1</translation>
    </message>
    <message>
        <source>Rules on attachment looked up</source>
        <translation>Reglene om utlegg er slått opp</translation>
    </message>
    <message>
        <source>%1 was not sent back after all</source>
        <translation>%1 ble likevel ikke sendt tilbake</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>%1 is missing from the program. Install it again.</source>
        <translation>%1 mangler i programmet. Installer det på nytt.</translation>
    </message>
    <message>
        <source>Not judged here: %1</source>
        <translation>Ikke vurdert her: %1</translation>
    </message>
</context>
<context>
    <name>zip</name>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>%1 kunne ikke leses til slutten: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file in the archive, or stands there already.</source>
        <translation>«%1» kan ikke være navnet på en fil i arkivet, eller finnes der fra før.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1. Make room on the disk.</source>
        <translation>Arkivet kunne ikke skrives: %1. Lag plass på disken.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off (%2). Fetch or export it again.</source>
        <extracomment>%1 &quot;the archive&quot; or a member&apos;s name, %2 the unpacker&apos;s own words</extracomment>
        <translation>%1 er skadet eller kuttet av (%2). Hent eller eksporter på nytt.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the %2 it declares.</source>
        <translation>%1 er større utpakket enn de oppgitte %2.</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Arkivet</translation>
    </message>
    <message>
        <source>The archive has more than %1 members; no export has that many.</source>
        <translation>Arkivet har flere enn %1 oppføringer; ingen eksport har så mange.</translation>
    </message>
    <message>
        <source>The archive holds a member with a name that leads out of it: &quot;%1&quot;. It was made to do harm.</source>
        <translation>Arkivet inneholder en oppføring med et navn som fører ut av arkivet: «%1». Det er laget for å gjøre skade.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is a link, not a file.</source>
        <translation>Oppføringen «%1» er en lenke, ikke en fil.</translation>
    </message>
    <message>
        <source>The archive is locked with a password (%1). Unpack it yourself, and import the files.</source>
        <translation>Arkivet er låst med passord (%1). Pakk det ut selv, og importer filene.</translation>
    </message>
    <message>
        <source>The archive holds &quot;%1&quot; twice.</source>
        <translation>Arkivet inneholder «%1» to ganger.</translation>
    </message>
    <message>
        <source>The archive of %1 would unpack to more than %2.</source>
        <translation>Arkivet på %1 ville blitt mer enn %2 utpakket.</translation>
    </message>
    <message>
        <source>The archive of %1 would unpack to %2, %3 times its size. Accounting files do not pack that well; it was made to fill the machine.</source>
        <translation>Arkivet på %1 ville blitt %2 utpakket, %3 ganger så stort. Regnskapsfiler lar seg ikke pakke så tett; det er laget for å fylle maskinen.</translation>
    </message>
    <message>
        <source>%1 would unpack to %2; at most %3 are read.</source>
        <translation>%1 ville blitt %2 utpakket; høyst %3 leses.</translation>
    </message>
    <message>
        <source>%1 could not be unpacked: %2. Make room on the disk.</source>
        <translation>%1 kunne ikke pakkes ut: %2. Frigjør plass på disken.</translation>
    </message>
    <message>
        <source>The unpacking was stopped.</source>
        <translation>Utpakkingen ble stoppet.</translation>
    </message>
</context>
</TS>
