<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO">
<context>
    <name>AgeingBars</name>
    <message>
        <source>Overdue by age</source>
        <translation>Forfalle etter alder</translation>
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
        <translation>«%1»: Skriv øre med komma, til dømes &gt;1000,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount filter. Write &gt;1000, &lt;=500,50 or 500..900.</source>
        <translation>«%1» er ikkje eit beløpsfilter. Skriv &gt;1000, &lt;=500,50 eller 500..900.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Holds for every case.</source>
        <translation>Gjeld for alle saker.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>Svaret er lagra.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
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
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Letters are black on white whatever you choose.</source>
        <translation>Brev er svart på kvitt same kva du vel.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Språk i vindauget</translation>
    </message>
    <message>
        <source>The language of letters is chosen with the firm and with each customer.</source>
        <translation>Språket i breva blir valt på firmaet og på kvar kunde.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Kravbok cannot start.</source>
        <translation>Kravbok kan ikkje starte.</translation>
    </message>
    <message>
        <source>The firm cannot be opened.</source>
        <translation>Firmaet kan ikkje opnast.</translation>
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
        <translation>Utsendingar</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Innbetalingar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
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
        <translation>Forelding</translation>
    </message>
    <message>
        <source>Law and rates</source>
        <translation>Lov og satsar</translation>
    </message>
    <message>
        <source>The law there was stays in use.</source>
        <translation>Lova som var der frå før, er framleis i bruk.</translation>
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
        <translation>Ingen funnen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ope</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>No open invoice has its KID or number in the text. A scanned page has no text.</source>
        <translation>Ingen open faktura har KID-en eller nummeret sitt i teksten. Ei skanna side har ingen tekst.</translation>
    </message>
    <message>
        <source>Invoices in PDF: which invoice is which?</source>
        <translation>Fakturaer i PDF: Kva faktura er kva for ein?</translation>
    </message>
    <message>
        <source>Invoices in PDF</source>
        <translation>Fakturaer i PDF</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lat dei liggje</translation>
    </message>
    <message>
        <source>Keep with the invoices</source>
        <translation>Lagre saman med fakturaene</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Lesinga vart stoppa.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ingen av dei</translation>
    </message>
    <message>
        <source>Which invoice is %1?</source>
        <translation>Kva faktura er %1?</translation>
    </message>
    <message>
        <source>That one</source>
        <translation>Vel denne</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Filene blir lesne.</translation>
    </message>
    <message>
        <source>Choose a file whose invoice is known.</source>
        <translation>Vel ei fil der fakturaen er kjend.</translation>
    </message>
    <message>
        <source>Looking for KIDs and invoice numbers in the text …</source>
        <translation>Leitar etter KID og fakturanummer i teksten …</translation>
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
            <numerusform>%n vald</numerusform>
            <numerusform>%n valde</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: another invoice</source>
        <translation>Enter: ein annan faktura</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n with their invoices</source>
        <translation>
            <numerusform>Lagre %n saman med fakturaen</numerusform>
            <numerusform>Lagre %n saman med fakturaene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices in PDF are kept with their claims.</source>
        <translation>
            <numerusform>Éin faktura i PDF er lagra saman med kravet sitt.</numerusform>
            <numerusform>%n fakturaer i PDF er lagra saman med krava sine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachWorkflow</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Fila %1 kan ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB. Save it in a smaller size first.</source>
        <translation>%1 er større enn 20 MB. Lagre ho i mindre storleik først.</translation>
    </message>
    <message>
        <source>%1 is no PDF. Only PDF files are kept with claims.</source>
        <translation>%1 er ikkje ein PDF. Berre PDF-filer blir lagra saman med krav.</translation>
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
        <translation>%1 finst ikkje lenger i arkivet.</translation>
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
        <translation>ikkje kjend</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Printed to</source>
        <translation>Blir skrive ut til</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>Offices and courts</source>
        <translation>Kontor og domstolar</translation>
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
        <translation>Importer ein tabell over kontor</translation>
    </message>
    <message>
        <source>Export the table of offices</source>
        <translation>Eksporter tabellen over kontor</translation>
    </message>
    <message>
        <source>Name on the envelope</source>
        <translation>Namn på konvolutten</translation>
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
        <translation>Poststad</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Kvar det vart lese</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>Lagre kontoret</translation>
    </message>
    <message>
        <source>The address is right</source>
        <translation>Adressa er rett</translation>
    </message>
    <message>
        <source>Back to what was shipped</source>
        <translation>Tilbake til det som følgde med</translation>
    </message>
    <message>
        <source>%1: papers can be printed to this address.</source>
        <translation>%1: Papir kan skrivast ut til denne adressa.</translation>
    </message>
    <message>
        <source>There is no address to confirm.</source>
        <translation>Det er inga adresse å stadfeste.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 er lagra.</translation>
    </message>
    <message>
        <source>Tables (*.json *.csv)</source>
        <translation>Tabellar (*.json *.csv)</translation>
    </message>
    <message>
        <source>Nothing would change: the table says the same, or is older.</source>
        <translation>Ingenting blir endra: Tabellen seier det same eller er eldre.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n office(s)?</source>
        <translation>
            <numerusform>Ta inn %n kontor?</numerusform>
            <numerusform>Ta inn %n kontor?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>The offices are taken over.</source>
        <translation>Kontora er tekne inn.</translation>
    </message>
    <message>
        <source>The table of offices lies in %1.</source>
        <translation>Tabellen over kontor ligg i %1.</translation>
    </message>
    <message>
        <source>Ask Enhetsregisteret</source>
        <translation>Spør Einingsregisteret</translation>
    </message>
    <message>
        <source>Looks up the postal address of every office by its organisation number. Addresses you have are kept until you say otherwise.</source>
        <translation>Slår opp postadressa til kvart kontor etter organisasjonsnummeret. Adressene du har, blir ståande til du seier noko anna.</translation>
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
        <translation>Legg ho inn éin gong: kravbok-cli authority set %1 --address … --postcode … --town …, eller hent ho frå Einingsregisteret: kravbok-cli authority fetch %1.</translation>
    </message>
    <message>
        <source>There is no office &quot;%1&quot;. See: kravbok-cli authority list</source>
        <translation>Kontoret «%1» finst ikkje. Sjå: kravbok-cli authority list</translation>
    </message>
    <message>
        <source>No postal address of %1 is known, so nothing is printed to it.</source>
        <translation>Postadressa til %1 er ikkje kjend, så ingenting blir skrive ut dit.</translation>
    </message>
    <message>
        <source>When it is right: kravbok-cli authority set %1 --confirm</source>
        <translation>Når ho er rett: kravbok-cli authority set %1 --confirm</translation>
    </message>
    <message>
        <source>The address of %1 is not certain: %2. Check it before anything is printed to it.</source>
        <translation>Adressa til %1 er ikkje sikker: %2. Sjekk ho før noko blir skrive ut dit.</translation>
    </message>
    <message>
        <source>The address of %1 was last checked on %2: %3. Check it again.</source>
        <translation>Adressa til %1 vart sist sjekka %2: %3. Sjekk ho igjen.</translation>
    </message>
    <message>
        <source>A postal address needs a post code and a town.</source>
        <translation>Ei postadresse må ha postnummer og poststad.</translation>
    </message>
    <message>
        <source>%1 is not in the post code register.</source>
        <translation>%1 finst ikkje i postnummerregisteret.</translation>
    </message>
    <message>
        <source>No postal address of %1 is known, so there is nothing to confirm.</source>
        <translation>Postadressa til %1 er ikkje kjend, så det er ingenting å stadfeste.</translation>
    </message>
    <message>
        <source>entered by the user</source>
        <translation>lagd inn av brukaren</translation>
    </message>
    <message>
        <source>%1; checked by the user</source>
        <translation>%1; sjekka av brukaren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the number of no police district and no court.</source>
        <translation>«%1» er ikkje nummeret til noko politidistrikt eller nokon domstol.</translation>
    </message>
    <message>
        <source>%1: a field is longer than 500 signs.</source>
        <translation>%1: Eit felt er lengre enn 500 teikn.</translation>
    </message>
    <message>
        <source>%1: the trust (%2) or the day (%3) cannot be read.</source>
        <translation>%1: Kor påliteleg rada er (%2), eller dagen (%3), kan ikkje lesast.</translation>
    </message>
    <message>
        <source>%1: the row is dated in the future (%2).</source>
        <translation>%1: Rada har ein dato i framtida (%2).</translation>
    </message>
    <message>
        <source>%1: %2 is not in the post code register.</source>
        <translation>%1: %2 finst ikkje i postnummerregisteret.</translation>
    </message>
    <message>
        <source>The table of offices</source>
        <translation>Tabellen over kontor</translation>
    </message>
    <message>
        <source>This is no table of offices: it does not say &quot;%1&quot;.</source>
        <translation>Dette er ikkje ein tabell over kontor: Det står ikkje «%1» i han.</translation>
    </message>
    <message>
        <source>The table of offices is larger than 1 MB.</source>
        <translation>Tabellen over kontor er større enn 1 MB.</translation>
    </message>
    <message>
        <source>Municipality %1 by %2, read %3.</source>
        <translation>Kommune %1 ifølgje %2, lesen %3.</translation>
    </message>
</context>
<context>
    <name>BankWorkflow</name>
    <message>
        <source>&quot;%1&quot; is no Norwegian account number: eleven digits, the last of which is a control digit.</source>
        <translation>«%1» er ikkje eit norsk kontonummer: elleve siffer, der det siste er eit kontrollsiffer.</translation>
    </message>
    <message>
        <source>Account %1 is not one of %2&apos;s.</source>
        <translation>Konto %1 høyrer ikkje til %2.</translation>
    </message>
    <message>
        <source>The file is about account %1, which is not one of %2&apos;s.</source>
        <translation>Fila gjeld konto %1, som ikkje høyrer til %2.</translation>
    </message>
    <message>
        <source>If it is, say so first: kravbok-cli payment account add %1</source>
        <translation>Om han gjer det, sei frå først: kravbok-cli payment account add %1</translation>
    </message>
    <message>
        <source>The payment is booked on %1, which has not come yet.</source>
        <translation>Betalinga er bokført %1, ein dag som ikkje er komen enno.</translation>
    </message>
    <message>
        <source>Look at the day of this computer, or fetch the file again.</source>
        <translation>Sjekk datoen på denne maskina, eller hent fila på nytt.</translation>
    </message>
    <message>
        <source>Account %1 is told of by more than one kind of file. Money told twice is counted once, but what differs has to be asked about.</source>
        <translation>Konto %1 står i meir enn éin type fil. Pengar som er melde to gonger, blir talde éin gong, men der filene er ulike, må du bli spurd.</translation>
    </message>
    <message>
        <source>Choose one: kravbok-cli payment account source %1 ocr</source>
        <translation>Vel éin: kravbok-cli payment account source %1 ocr</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Importen vart stoppa; ingenting er endra.</translation>
    </message>
    <message>
        <source>%1 payments of %2 in all are not known from the source chosen for the account, and were not taken in.</source>
        <translation>%1 betalingar på til saman %2 er ikkje kjende frå kjelda som er vald for kontoen, og vart ikkje tekne inn.</translation>
    </message>
    <message>
        <source>Fetch the newest file of the chosen source, or choose another: kravbok-cli payment accounts</source>
        <translation>Hent den nyaste fila frå den valde kjelda, eller vel ei anna: kravbok-cli payment accounts</translation>
    </message>
    <message>
        <source>%1 payments are known from another file and were not counted again.</source>
        <translation>%1 betalingar er kjende frå ei anna fil og vart ikkje talde på nytt.</translation>
    </message>
    <message>
        <source>%1 payments are like one that is known, but for the bank&apos;s reference.</source>
        <translation>%1 betalingar liknar ei som er kjend; berre referansen frå banken er ein annan.</translation>
    </message>
    <message>
        <source>Say whether they are the same money: kravbok-cli payment proposals</source>
        <translation>Sei om det er dei same pengane: kravbok-cli payment proposals</translation>
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
        <translation>Ta opp att</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Set på pause</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Motsegn</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne att</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Avslutt …</translation>
    </message>
    <message>
        <source>Calculation of interest …</source>
        <translation>Renteutrekning …</translation>
    </message>
    <message>
        <source>Archive for an agency …</source>
        <translation>Arkiv til eit inkassobyrå …</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Saka er avslutta.</translation>
    </message>
    <message>
        <source>The case is closed or disputed already.</source>
        <translation>Saka er alt avslutta eller omtvista.</translation>
    </message>
    <message>
        <source>The archive is being written.</source>
        <translation>Arkivet blir skrive.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Notatet er lagra.</translation>
    </message>
    <message>
        <source>The case goes on.</source>
        <translation>Saka er teken opp att.</translation>
    </message>
    <message>
        <source>Pause the case until</source>
        <translation>Set saka på pause til</translation>
    </message>
    <message>
        <source>The case is paused until %1.</source>
        <translation>Saka er sett på pause til %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What does the debtor object to?</source>
        <translation>Kva er motsegna frå skyldnaren?</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Merk som omtvista</translation>
    </message>
    <message>
        <source>The case is disputed; nothing is sent until it goes on.</source>
        <translation>Saka er omtvista. Ingenting blir sendt før ho er teken opp att.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Saka er opna att.</translation>
    </message>
    <message>
        <source>Why is the case closed?</source>
        <translation>Kvifor blir saka avslutta?</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saka</translation>
    </message>
    <message>
        <source>Calculation of interest %1.pdf</source>
        <translation>Renteutrekning %1.pdf</translation>
    </message>
    <message>
        <source>Calculation of interest as of %1</source>
        <translation>Renteutrekning per %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The calculation lies in %1.</source>
        <translation>Utrekninga ligg i %1.</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds the letters as they left (%n), the statement with how every amount came about, the history, and the rates it rests on. Nothing is sent and the case stays as it is: register the hand-over yourself when the agency has it. National identity numbers are left out.</source>
        <translation>
            <numerusform>Arkivet inneheld brevet slik det vart sendt, oppstillinga som viser korleis kvart beløp har kome til, historikken, og satsane alt byggjer på. Ingenting blir sendt, og saka blir som ho er: Registrer overleveringa sjølv når inkassobyrået har fått arkivet. Fødselsnummer er utelatne.</numerusform>
            <numerusform>Arkivet inneheld breva slik dei vart sende (%n), oppstillinga som viser korleis kvart beløp har kome til, historikken, og satsane alt byggjer på. Ingenting blir sendt, og saka blir som ho er: Registrer overleveringa sjølv når inkassobyrået har fått arkivet. Fødselsnummer er utelatne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write case %1 as an archive?</source>
        <translation>Vil du skrive sak %1 som eit arkiv?</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>Vel ein stad …</translation>
    </message>
    <message>
        <source>Case %1.zip</source>
        <translation>Sak %1.zip</translation>
    </message>
    <message>
        <source>Archive of the case</source>
        <translation>Arkiv av saka</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arkiv (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>The archive lies in %1 (%n files).</source>
        <translation>
            <numerusform>Arkivet ligg i %1 (éi fil).</numerusform>
            <numerusform>Arkivet ligg i %1 (%n filer).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseEconomics</name>
    <message>
        <source>There is no assumption &quot;%1&quot;. They are: %2.</source>
        <translation>Føresetnaden «%1» finst ikkje. Desse finst: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2. Write a number from 0 to %3 (%4).</source>
        <translation>«%1» kan ikkje brukast som verdi for %2. Skriv eit tal frå 0 til %3 (%4).</translation>
    </message>
</context>
<context>
    <name>CaseKids</name>
    <message>
        <source>The fixed part of a KID is digits only, not &quot;%1&quot;.</source>
        <translation>Den faste delen av ein KID er berre siffer, ikkje «%1».</translation>
    </message>
    <message>
        <source>A KID has up to 15 digits for the customer and 4 to 15 for the case.</source>
        <translation>Ein KID har opptil 15 siffer for kunden og 4 til 15 for saka.</translation>
    </message>
    <message>
        <source>The KID would have %1 signs; 25 is the most a bank takes.</source>
        <translation>KID ville fått %1 teikn; ein bank tek høgst 25.</translation>
    </message>
    <message>
        <source>The KID agreement stored here cannot be read. Set it again: kravbok-cli kid set</source>
        <translation>KID-avtalen som er lagra her, kan ikkje lesast. Legg han inn på nytt: kravbok-cli kid set</translation>
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
        <translation>Set på pause</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Motsegn</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>The case cannot be shown.</source>
        <translation>Saka kan ikkje visast.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>%1 possible, if not paid</source>
        <translation>%1 mogleg, om det ikkje er betalt</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>Lag %1</translation>
    </message>
    <message>
        <source>%1 can be sent.</source>
        <translation>%1 kan sendast.</translation>
    </message>
    <message>
        <source>To pay %1, deadline %2. Fee %3: %4</source>
        <translation>Å betale %1, frist %2. Gebyr %3: %4</translation>
    </message>
    <message>
        <source>Can be sent from %1.</source>
        <translation>Kan sendast frå %1.</translation>
    </message>
    <message>
        <source>%1 cannot be sent.</source>
        <translation>%1 kan ikkje sendast.</translation>
    </message>
    <message>
        <source>Letters are made on the day itself: go back to today.</source>
        <translation>Brev blir laga same dagen: gå tilbake til dagens dato.</translation>
    </message>
    <message>
        <source>%1 lies in the outbox: %2, deadline %3.</source>
        <translation>%1 ligg under Utsendingar: %2, frist %3.</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Gå til Utsendingar</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Merk som omtvista</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv eit notat</translation>
    </message>
    <message>
        <source>Register a payment</source>
        <translation>Registrer ei innbetaling</translation>
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
        <translation>Levert %1. Registrer kva som kjem ut av det.</translation>
    </message>
    <message>
        <source>Demands %1. Fee %2: %3</source>
        <translation>Krev %1. Gebyr %2: %3</translation>
    </message>
    <message>
        <source>Last day to hand it in: %1.</source>
        <translation>Siste dag for å levere: %1.</translation>
    </message>
    <message>
        <source>%1 is possible.</source>
        <translation>%1 er mogleg.</translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation>Mogleg frå %1.</translation>
    </message>
    <message>
        <source>%1 is not possible.</source>
        <translation>%1 er ikkje mogleg.</translation>
    </message>
    <message>
        <source>Compare the ways on</source>
        <translation>Samanlikn vegane vidare</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
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
        <translation>Slå saman saker, ta ut fakturaer</translation>
    </message>
    <message>
        <source>Limitation of the invoices</source>
        <translation>Forelding av fakturaene</translation>
    </message>
    <message>
        <source>Change the customer …</source>
        <translation>Endre kunden …</translation>
    </message>
    <message>
        <source>No case is shown.</source>
        <translation>Inga sak er vist.</translation>
    </message>
</context>
<context>
    <name>CaseWorkflow</name>
    <message>
        <source>One of the invoices is no longer in the ledger. Open the ledger again.</source>
        <translation>Ein av fakturaene er ikkje lenger i reskontroen. Opne reskontroen på nytt.</translation>
    </message>
    <message>
        <source>Invoice %1 is in case %2 already.</source>
        <translation>Faktura %1 er alt i sak %2.</translation>
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
        <translation>Vel minst éin faktura.</translation>
    </message>
    <message>
        <source>A pause ends on a day to come; %1 is not.</source>
        <translation>Ein pause må slutte på ein dag fram i tid; det er ikkje %1.</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avslutta.</translation>
    </message>
    <message>
        <source>Case %1 is disputed: nothing is sent until the dispute is settled.</source>
        <translation>Sak %1 er omtvista: ingenting blir sendt før tvisten er avklara.</translation>
    </message>
    <message>
        <source>Case %1 is closed. Open it again first.</source>
        <translation>Sak %1 er avslutta. Opne ho att først.</translation>
    </message>
    <message>
        <source>Case %1 is neither paused nor disputed.</source>
        <translation>Sak %1 er verken på pause eller omtvista.</translation>
    </message>
    <message>
        <source>The disputed amount must be more than zero.</source>
        <translation>Det omtvista beløpet må vere større enn null.</translation>
    </message>
    <message>
        <source>That invoice is not in case %1.</source>
        <translation>Den fakturaen er ikkje i sak %1.</translation>
    </message>
    <message>
        <source>Case %1 is closed already.</source>
        <translation>Sak %1 er alt avslutta.</translation>
    </message>
    <message>
        <source>Case %1 is open already.</source>
        <translation>Sak %1 er alt open.</translation>
    </message>
    <message>
        <source>Nothing is open in case %1.</source>
        <translation>Det står ingenting ope i sak %1.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Notatet er tomt.</translation>
    </message>
    <message>
        <source>There is no invoice &quot;%1&quot; in the ledger. See: kravbok-cli ledger list</source>
        <translation>Det finst ingen faktura «%1» i reskontroen. Sjå: kravbok-cli ledger list</translation>
    </message>
    <message>
        <source>Several customers have an invoice &quot;%1&quot;. Write customer/number, such as 1001/%1.</source>
        <translation>Fleire kundar har ein faktura «%1». Skriv kunde/nummer, til dømes 1001/%1.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;. See: kravbok-cli case list</source>
        <translation>Det finst inga sak «%1». Sjå: kravbok-cli case list</translation>
    </message>
    <message>
        <source>Say which invoice of case %1 the amount is of.</source>
        <translation>Sei kva faktura i sak %1 beløpet gjeld.</translation>
    </message>
    <message>
        <source>Nothing of that is disputed in case %1.</source>
        <translation>Det er inga innvending mot noko av dette i sak %1.</translation>
    </message>
    <message>
        <source>The invoices of case %1 are in another case now. Split them off there.</source>
        <translation>Fakturaane i sak %1 ligg i ei anna sak no. Skil dei ut der.</translation>
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
        <translation>Skyldnar, sak eller &gt;1000</translation>
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
        <translation>Opne</translation>
    </message>
    <message>
        <source>Letter in the outbox</source>
        <translation>Brev til utsending</translation>
    </message>
    <message>
        <source>Paused or disputed</source>
        <translation>På pause eller omtvista</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation>
            <numerusform>%n open sak</numerusform>
            <numerusform>%n opne saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n viste</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed today</source>
        <translation>Skuldig i dag</translation>
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
        <translation>Det neste lovlege brevet i kvar sak som er vist. Breva ventar under Utsendingar til du har sett på dei.</translation>
    </message>
    <message>
        <source>No case shown here can take its next step today.</source>
        <translation>Ingen av sakene som er viste, kan ta sitt neste steg i dag.</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>Det er ingen saker enno</translation>
    </message>
    <message>
        <source>Tick overdue invoices in the ledger and press Start.</source>
        <translation>Kryss av forfalne fakturaer i reskontroen og trykk på Start.</translation>
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
        <translation>Ingen saker passar til filteret og søket.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>%n letters lie in the outbox.</source>
        <translation>
            <numerusform>%n brev ligg under Utsendingar.</numerusform>
            <numerusform>%n brev ligg under Utsendingar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Gå gjennom</translation>
    </message>
    <message>
        <source>Making letter %1 of %2 …</source>
        <translation>Lagar brev %1 av %2 …</translation>
    </message>
    <message>
        <source>Make the next letter of every case shown</source>
        <translation>Lag det neste brevet i kvar sak som er vist</translation>
    </message>
</context>
<context>
    <name>ClaimWorkflow</name>
    <message>
        <source>Say what to set: whether it is a consumer&apos;s claim, or its agreed rate.</source>
        <translation>Sei kva som skal setjast: om det er eit forbrukarkrav, eller den avtalte renta.</translation>
    </message>
    <message>
        <source>%1 is a credit, not a claim.</source>
        <translation>%1 er ein kreditt, ikkje eit krav.</translation>
    </message>
    <message>
        <source>A credit note must be for more than zero.</source>
        <translation>Ein kreditnota må vere på meir enn null.</translation>
    </message>
    <message>
        <source>A credit note bears the day it was made, today at the latest.</source>
        <translation>Ein kreditnota har datoen han vart laga, seinast i dag.</translation>
    </message>
    <message>
        <source>Invoice %1 stands for %2; no more than that can be credited.</source>
        <translation>Faktura %1 står med %2; meir enn det kan ikkje krediterast.</translation>
    </message>
    <message>
        <source>Say which letters.</source>
        <translation>Sei kva brev.</translation>
    </message>
    <message>
        <source>Letter %1 is not in case %2.</source>
        <translation>Brev %1 høyrer ikkje til sak %2.</translation>
    </message>
    <message>
        <source>Letter %1 charged nothing.</source>
        <translation>Brev %1 har ikkje noko gebyr.</translation>
    </message>
    <message>
        <source>What letter %1 charged is taken back already.</source>
        <translation>Gebyret i brev %1 er alt trekt tilbake.</translation>
    </message>
    <message>
        <source>What letter %1 charged stands already.</source>
        <translation>Gebyret i brev %1 gjeld alt.</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message>
        <source>How you collect</source>
        <translation>Slik driv du inn</translation>
    </message>
    <message>
        <source>A change holds for letters made from now on. Letters already made keep their figures and deadlines.</source>
        <translation>Ei endring gjeld for brev som blir laga frå no av. Brev som alt er laga, held på tal og fristar.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n days if a later letter shall carry a fee.</source>
        <translation>
            <numerusform>Minst %n dag om eit seinare brev skal ha gebyr.</numerusform>
            <numerusform>Minst %n dagar om eit seinare brev skal ha gebyr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The law asks for at least %n days.</source>
        <translation>
            <numerusform>Lova krev minst %n dag.</numerusform>
            <numerusform>Lova krev minst %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline in days: %1</source>
        <translation>Frist i dagar: %1</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Dagar for betaling undervegs</translation>
    </message>
    <message>
        <source>After a deadline, for payments under way.</source>
        <translation>Etter ein frist, for betalingar som er undervegs.</translation>
    </message>
    <message>
        <source>Small rest in kroner</source>
        <translation>Liten rest i kroner</translation>
    </message>
    <message>
        <source>A rest up to this is let go, and the case settles.</source>
        <translation>Ein rest opp til dette blir ettergjeven, og saka blir gjord opp.</translation>
    </message>
    <message>
        <source>365 or 366 days, as the year has</source>
        <translation>365 eller 366 dagar, etter året</translation>
    </message>
    <message>
        <source>Always 365 days</source>
        <translation>Alltid 365 dagar</translation>
    </message>
    <message>
        <source>Days in a year of interest</source>
        <translation>Dagar i renteåret</translation>
    </message>
    <message>
        <source>Charge letter fees where the law allows them</source>
        <translation>Krev gebyr for brev der lova tillèt det</translation>
    </message>
    <message>
        <source>Charge late interest</source>
        <translation>Krev forseinkingsrente</translation>
    </message>
    <message>
        <source>The small rest must be an amount, nought or more.</source>
        <translation>Den vesle resten må vere eit beløp, null eller meir.</translation>
    </message>
    <message>
        <source>Write an amount, nought or more.</source>
        <translation>Skriv eit beløp, null eller meir.</translation>
    </message>
    <message>
        <source>Charge the standard compensation from business and public debtors (%1)</source>
        <translation>Krev standardkompensasjon av næringsdrivande og offentlege skyldnarar (%1)</translation>
    </message>
    <message>
        <source>Most claims are from business outside VAT: costs carry VAT (%1)</source>
        <translation>Dei fleste krav er frå verksemd utan mva.: kostnadene får mva. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The law asks for at least %n days (%1).</source>
        <translation>
            <numerusform>Lova krev minst %n dag (%1).</numerusform>
            <numerusform>Lova krev minst %n dagar (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action, a debtor, a case or an invoice</source>
        <translation>Søk etter ei handling, ein skyldnar, ei sak eller ein faktura</translation>
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
        <translation>Kva om: dagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 possible, if not paid</source>
        <translation>%1: %2 mogleg, om ikkje betalt</translation>
    </message>
    <message>
        <source>No further step on the line.</source>
        <translation>Ingen fleire steg på linja.</translation>
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
        <translation>%1 er lagra.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in the outbox keep the old address: withdraw them and make them again.</source>
        <translation>
            <numerusform>%n brev i utboksen har den gamle adressa: trekk det tilbake og lag det på nytt.</numerusform>
            <numerusform>%n brev i utboksen har den gamle adressa: trekk dei tilbake og lag dei på nytt.</numerusform>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Kundetype</translation>
    </message>
    <message>
        <source>The law differs: fees, compensation and the legal steps follow it.</source>
        <translation>Lova er ulik: gebyr, kompensasjon og rettslege steg følgjer av typen.</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Nine digits; empty for a person.</source>
        <translation>Ni siffer; tomt for ein person.</translation>
    </message>
    <message>
        <source>Street or box</source>
        <translation>Gate eller postboks</translation>
    </message>
    <message>
        <source>Several lines are parted by commas.</source>
        <translation>Fleire linjer blir skilde med komma.</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Poststad</translation>
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
        <translation>Det firmaet sjølv bruker</translation>
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
        <translation>To bokstavar, til dømes SE; tomt for Noreg.</translation>
    </message>
</context>
<context>
    <name>DebtorWorkflow</name>
    <message>
        <source>the firm&apos;s own</source>
        <translation>det firmaet sjølv bruker</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>sole trader</source>
        <translation>enkeltpersonføretak</translation>
    </message>
    <message>
        <source>company</source>
        <translation>selskap</translation>
    </message>
    <message>
        <source>public body</source>
        <translation>offentleg organ</translation>
    </message>
    <message>
        <source>There is no customer with the number %1.</source>
        <translation>Det er ingen kunde med nummer %1.</translation>
    </message>
    <message>
        <source>A customer needs a name of at most %1 signs.</source>
        <translation>Ein kunde må ha eit namn på høgst %1 teikn.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits, the last a control digit. Leave it empty for a person.</source>
        <translation>Eit organisasjonsnummer har ni siffer, det siste eit kontrollsiffer. La det stå tomt for ein person.</translation>
    </message>
    <message>
        <source>At most %1 lines of %2 signs have room in the window of an envelope.</source>
        <translation>Høgst %1 linjer på %2 teikn får plass i konvoluttvindauget.</translation>
    </message>
    <message>
        <source>A country is given by its two letters, such as SE. Leave it empty for Norway.</source>
        <translation>Eit land blir oppgitt med to bokstavar, til dømes SE. La det stå tomt for Noreg.</translation>
    </message>
    <message>
        <source>A Norwegian post code has four digits.</source>
        <translation>Eit norsk postnummer har fire siffer.</translation>
    </message>
    <message>
        <source>The post code cannot be printed as it stands.</source>
        <translation>Postnummeret kan ikkje skrivast ut slik det står.</translation>
    </message>
    <message>
        <source>An address needs a town. Empty every line of it if there is none.</source>
        <translation>Ei adresse må ha ein poststad. Tøm alle linjene om det ikkje finst noka adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address.</source>
        <translation>«%1» er inga e-postadresse.</translation>
    </message>
    <message>
        <source>The telephone number cannot be kept as it stands.</source>
        <translation>Telefonnummeret kan ikkje lagrast slik det står.</translation>
    </message>
    <message>
        <source>Letters are written in nb, nn or en, not &quot;%1&quot;.</source>
        <translation>Brev blir skrivne på nb, nn eller en, ikkje «%1».</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
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
        <translation>Kunden vart endra for hand: %1.</translation>
    </message>
</context>
<context>
    <name>DemoWorkflow</name>
    <message>
        <source>Making the rehearsal firm was stopped.</source>
        <translation>Opprettinga av øvingsfirmaet vart stoppa.</translation>
    </message>
    <message>
        <source>The script&apos;s case %1 is not ready for its last letter.</source>
        <translation>Sak %1 i øvingsfirmaet er ikkje klar for det siste brevet sitt.</translation>
    </message>
    <message>
        <source>%1 could not be put in its place. Choose an empty folder.</source>
        <translation>%1 kunne ikkje setjast på plass. Vel ei tom mappe.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already. Choose a new folder for the rehearsal firm.</source>
        <translation>Det finst alt ei arbeidsmappe i %1. Vel ei ny mappe for øvingsfirmaet.</translation>
    </message>
    <message>
        <source>The rates of the law are known until %1, so the rehearsal must end by then.</source>
        <translation>Satsane i lova er kjende til %1, så øvinga må slutte innan då.</translation>
    </message>
</context>
<context>
    <name>DocumentWorkflow</name>
    <message>
        <source>No document asks for &quot;%1&quot;. What can be answered: %2.</source>
        <translation>Ingen dokument spør om «%1». Dette kan du svare på: %2.</translation>
    </message>
    <message>
        <source>who signs, in print</source>
        <translation>kven som signerer, med trykte bokstavar</translation>
    </message>
    <message>
        <source>in which role</source>
        <translation>i kva rolle</translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation>kvar det blir signert</translation>
    </message>
    <message>
        <source>signed copies of a konkursvarsel (2)</source>
        <translation>signerte eksemplar av eit konkursvarsel (2)</translation>
    </message>
    <message>
        <source>prosessfullmektig: name, number, address</source>
        <translation>prosessfullmektig: namn, nummer, adresse</translation>
    </message>
    <message>
        <source>street address for service, lines parted by commas</source>
        <translation>gateadresse for forkynning, linjer skilde med komma</translation>
    </message>
    <message>
        <source>others who can be served: &quot;role: name, address; role: …&quot;</source>
        <translation>andre det kan forkynnast for: «rolle: namn, adresse; rolle: …»</translation>
    </message>
    <message>
        <source>what helps the process server</source>
        <translation>det som hjelper stemnevitnet</translation>
    </message>
    <message>
        <source>owner of a sole trader&apos;s firm</source>
        <translation>innehavar av eit enkeltpersonføretak</translation>
    </message>
    <message>
        <source>birth date of a person</source>
        <translation>fødselsdatoen til ein person</translation>
    </message>
    <message>
        <source>what the claim concerns</source>
        <translation>kva kravet gjeld</translation>
    </message>
    <message>
        <source>what happened, in a few sentences</source>
        <translation>kva som skjedde, i nokre få setningar</translation>
    </message>
    <message>
        <source>what the debtor objects</source>
        <translation>kva skyldnaren innvender</translation>
    </message>
    <message>
        <source>påstand in words of your own</source>
        <translation>påstand med eigne ord</translation>
    </message>
    <message>
        <source>yes or no: the forliksråd if the debtor objects</source>
        <translation>ja eller nei: forliksrådet om skyldnaren har innvendingar</translation>
    </message>
    <message>
        <source>yes or no: ask for judgment by default</source>
        <translation>ja eller nei: be om fråværsdom</translation>
    </message>
    <message>
        <source>number of the municipality where the debtor lives or has its head office</source>
        <translation>nummeret på kommunen der skyldnaren bur eller har hovudkontor</translation>
    </message>
    <message>
        <source>name of the forliksråd</source>
        <translation>namnet på forliksrådet</translation>
    </message>
    <message>
        <source>63 or 62: which paragraph the bankruptcy petition rests on</source>
        <translation>63 eller 62: kva paragraf konkurskravet byggjer på</translation>
    </message>
    <message>
        <source>more on the insolvency</source>
        <translation>meir om insolvensen</translation>
    </message>
    <message>
        <source>day the security was paid to the court</source>
        <translation>dagen tryggleiken vart betalt til retten</translation>
    </message>
    <message>
        <source>what proves it</source>
        <translation>kva som provar det</translation>
    </message>
    <message>
        <source>day the debtor&apos;s bankruptcy was opened</source>
        <translation>dagen konkursen til skyldnaren vart opna</translation>
    </message>
    <message>
        <source>the trustee&apos;s reference of the estate</source>
        <translation>bustyraren sin referanse for buet</translation>
    </message>
    <message>
        <source>name of the trustee (bostyrer)</source>
        <translation>namnet på bustyraren</translation>
    </message>
    <message>
        <source>address of the trustee, lines parted by commas</source>
        <translation>adressa til bustyraren, linjer skilde med komma</translation>
    </message>
    <message>
        <source>Give it with --answer %1=…</source>
        <translation>Oppgje det med --answer %1=…</translation>
    </message>
    <message>
        <source>%1 has no street address, and a box cannot be served.</source>
        <translation>%1 har inga gateadresse, og det kan ikkje forkynnast til ein postboks.</translation>
    </message>
    <message>
        <source>The day the konkursvarsel was served is not registered. Enter it from the certificate of service: kravbok-cli case served %1 --date D</source>
        <translation>Dagen konkursvarselet vart forkynt, er ikkje registrert. Legg han inn frå forkynningsattesten: kravbok-cli case served %1 --date D</translation>
    </message>
    <message>
        <source>The claim in an estate runs to the day the bankruptcy was opened.</source>
        <translation>Kravet i eit bu blir rekna til dagen konkursen vart opna.</translation>
    </message>
    <message>
        <source>The trustee of the estate has no name or no address here. Give them with --answer trustee=… and --answer trustee_address=…</source>
        <translation>Bustyraren manglar namn eller adresse her. Oppgje dei med --answer trustee=… og --answer trustee_address=…</translation>
    </message>
    <message>
        <source>Which office is competent is not known. %1 Say the municipality with --answer municipality=NUMBER.</source>
        <translation>Det er ikkje kjent kva kontor som er det rette. %1 Oppgje kommunen med --answer municipality=NUMBER.</translation>
    </message>
    <message>
        <source>Another program keeps changing this firm&apos;s data. Try again in a moment.</source>
        <translation>Eit anna program endrar stadig dataa til dette firmaet. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>Letter %1 is a letter to the debtor. See it with: kravbok-cli letter</source>
        <translation>Brev %1 er eit brev til skyldnaren. Sjå det med: kravbok-cli letter</translation>
    </message>
    <message>
        <source>Letter %1 is %2 and cannot be made anew.</source>
        <translation>Brev %1 er %2 og kan ikkje lagast på nytt.</translation>
    </message>
    <message>
        <source>something particular that can be attached</source>
        <translation>noko bestemt det kan takast utlegg i</translation>
    </message>
    <message>
        <source>day of the attachment that found nothing</source>
        <translation>dagen for utlegget som ikkje fann noko</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The document could not be written as a PDF.</source>
        <translation>Dokumentet kunne ikkje skrivast som PDF.</translation>
    </message>
    <message>
        <source>There is no document text for %1 in the language &quot;%2&quot;. Choose nb or nn.</source>
        <translation>Det finst ingen dokumenttekst for %1 på språket «%2». Vel nb eller nn.</translation>
    </message>
    <message>
        <source>The lines of the document for case %1 add up to %2, but it would claim %3. It was not made.</source>
        <translation>Linjene i dokumentet for sak %1 blir til saman %2, men det ville kravd %3. Det vart ikkje laga.</translation>
    </message>
    <message>
        <source>The document text for %1 lacks the statement &quot;%2&quot;, which %3 demands. Put [%2] before the paragraph that makes it.</source>
        <translation>Dokumentteksten for %1 manglar opplysninga «%2», som %3 krev. Set [%2] framfor avsnittet som gjev ho.</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; of the document text for %2 must say &quot;%3&quot; (%4).</source>
        <translation>Opplysninga «%1» i dokumentteksten for %2 må seie «%3» (%4).</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; of the document text for %2 must name {%3} (%4).</source>
        <translation>Opplysninga «%1» i dokumentteksten for %2 må nemne {%3} (%4).</translation>
    </message>
    <message>
        <source>%1 demands &quot;%2&quot; in the document, and it is not known. Complete the case or the customer.</source>
        <translation>%1 krev «%2» i dokumentet, og det er ikkje kjent. Fyll ut saka eller kunden.</translation>
    </message>
    <message>
        <source>Line %1 of the document text must not name &quot;%2&quot;.</source>
        <translation>Linje %1 i dokumentteksten kan ikkje nemne «%2».</translation>
    </message>
    <message>
        <source>Line %1 of the document text: %2</source>
        <extracomment>%1 is a line number, %2 a finished sentence</extracomment>
        <translation>Linje %1 i dokumentteksten: %2</translation>
    </message>
    <message>
        <source>The heading is missing. Begin with &quot;heading: …&quot;.</source>
        <translation>Overskrifta manglar. Start med «heading: …».</translation>
    </message>
    <message>
        <source>A brace { is not closed. Close it with } on the same line.</source>
        <translation>Ein klammeparentes { er ikkje lukka. Lukk han med } på same linje.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>Plasshaldaren {%1} finst ikkje.</translation>
    </message>
    <message>
        <source>There is no fact &quot;%1&quot; a paragraph can depend on.</source>
        <translation>Det finst inga opplysning «%1» som eit avsnitt kan vere avhengig av.</translation>
    </message>
    <message>
        <source>A bracket [ is not closed. Close it with ].</source>
        <translation>Ein hakeparentes [ er ikkje lukka. Lukk han med ].</translation>
    </message>
    <message>
        <source>A field is &quot;| Label | text&quot;.</source>
        <translation>Eit felt blir skrive «| Leietekst | tekst».</translation>
    </message>
    <message>
        <source>The paragraph is empty.</source>
        <translation>Avsnittet er tomt.</translation>
    </message>
    <message>
        <source>There is no block &quot;@%1&quot;.</source>
        <translation>Blokka «@%1» finst ikkje.</translation>
    </message>
    <message>
        <source>Bold text is not closed. Put ** before and after it.</source>
        <translation>Feit tekst er ikkje avslutta. Set ** framfor og bak.</translation>
    </message>
    <message>
        <source>Every instalment has been paid; there is no slip to print.</source>
        <translation>Alle avdrag er betalte; det er ingen blankett å skrive ut.</translation>
    </message>
    <message>
        <source>demands.json: the row &quot;%1&quot; cannot be used. Install the program again.</source>
        <translation>demands.json: rada «%1» kan ikkje brukast. Installer programmet på nytt.</translation>
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
        <translation>Forkynning</translation>
    </message>
    <message>
        <source>Security that is lost</source>
        <translation>Tryggleik som går tapt</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Eige arbeid</translation>
    </message>
    <message>
        <source>Kept by the agency</source>
        <translation>Inkassobyrået held att</translation>
    </message>
    <message>
        <source>An hour of own work</source>
        <translation>Ein time eige arbeid</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>eige arbeid</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>kjem inn</translation>
    </message>
    <message>
        <source>until money</source>
        <translation>til pengane kjem</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>blir halde att</translation>
    </message>
    <message>
        <source>security lost</source>
        <translation>tapt tryggleik</translation>
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
        <translation>dagar</translation>
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
        <translation>venta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>owed by the debtor</source>
        <translation>skyldnaren skuldar</translation>
    </message>
    <message>
        <source>stays with you</source>
        <translation>blir hos deg</translation>
    </message>
    <message>
        <source>What each way costs and yields</source>
        <translation>Kva kvar veg kostar og gjev</translation>
    </message>
    <message>
        <source>What is reckoned with</source>
        <translation>Det som er rekna med</translation>
    </message>
    <message>
        <source>Guesses of Kravbok, not law: put your own figures in their place. An empty field goes back to the guess.</source>
        <translation>Dette er anslaga til Kravbok, ikkje lov: Set inn dine eigne tal i staden. Eit tomt felt går tilbake til anslaget.</translation>
    </message>
    <message>
        <source>Of %1 owed on %2. The figure at the right is what is left on average; open a way to see its costs.</source>
        <translation>Av %1 skuldig %2. Talet til høgre er det som blir att i snitt; opne ein veg for å sjå kostnadene.</translation>
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
        <translation>Det finst ikkje noko spørsmål %1. Sjå lista over spørsmål.</translation>
    </message>
    <message>
        <source>Say by what the entries are known: an account, a voucher type or words of their text.</source>
        <translation>Oppgi kva posteringane er kjende på: ein konto, ein bilagstype eller ord i teksten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account of the accounts; it has digits only, such as 7830.</source>
        <translation>«%1» er ikkje ein konto i rekneskapen; eit kontonummer har berre siffer, til dømes 7830.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no word that a text could be known by.</source>
        <translation>«%1» inneheld ikkje noko ord ein tekst kan kjennast på.</translation>
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
        <translation>Avskriving: Kravet blir ståande ope</translation>
    </message>
    <message>
        <source>The counter account is one for losses, but no text says that the claim was written off. Until you answer it settles nothing.</source>
        <translation>Motkontoen er ein konto for tap, men ingen tekst seier at kravet er avskrive. Før du har svart, gjer posteringa ikkje opp noko.</translation>
    </message>
    <message>
        <source>The text has a word that looks like a write-off, and nothing else says what it is. Until you answer it settles nothing.</source>
        <translation>Teksten har eit ord som liknar ei avskriving, og ingenting anna seier kva det er. Før du har svart, gjer posteringa ikkje opp noko.</translation>
    </message>
    <message>
        <source>No bank account, no sale and no word tells what it is. Until you answer it counts as a payment.</source>
        <translation>Ingen bankkonto, ikkje noko sal og ikkje noko ord viser kva det er. Til du svarer, blir det rekna som ei innbetaling.</translation>
    </message>
</context>
<context>
    <name>EntryRulesCard</name>
    <message>
        <source>Credits with</source>
        <translation>Krediteringar med</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Tyding</translation>
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
        <translation>Kva krediteringar i rekneskapen tyder</translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation>Gløym regelen</translation>
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
        <translation>Avskriving</translation>
    </message>
    <message>
        <source>%1 Read as %2 until you answer.</source>
        <translation>%1 Blir lese som %2 til du svarer.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is how many credits, %2 an amount</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remembered since %1</source>
        <translation>Hugsa sidan %1</translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation>Vel ei linje.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Kva er det?</translation>
    </message>
    <message>
        <source>Later imports follow the rule.</source>
        <translation>Seinare importar følgjer regelen.</translation>
    </message>
    <message>
        <source>%1: %2. Later imports follow it.</source>
        <translation>%1: %2. Seinare importar følgjer det.</translation>
    </message>
    <message>
        <source>Import %1 again, and the ledger does too.</source>
        <translation>Importer %1 på nytt, så gjer reskontroen det òg.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The rule is forgotten.</source>
        <translation>Regelen er gløymd.</translation>
    </message>
    <message>
        <source>The rule is forgotten. The next import asks again.</source>
        <translation>Regelen er gløymd. Neste import spør på nytt.</translation>
    </message>
</context>
<context>
    <name>FirmForm</name>
    <message>
        <source>The firm needs a name.</source>
        <translation>Firmaet må ha eit namn.</translation>
    </message>
    <message numerus="yes">
        <source>An organisation number has nine digits; this has %n.</source>
        <translation>
            <numerusform>Eit organisasjonsnummer har ni siffer; dette har %n.</numerusform>
            <numerusform>Eit organisasjonsnummer har ni siffer; dette har %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last digit does not fit the others. Look for a slip of the fingers.</source>
        <translation>Det siste sifferet stemmer ikkje med dei andre. Sjå etter ein tastefeil.</translation>
    </message>
    <message numerus="yes">
        <source>A bank account has eleven digits; this has %n.</source>
        <translation>
            <numerusform>Eit kontonummer har elleve siffer; dette har %n.</numerusform>
            <numerusform>Eit kontonummer har elleve siffer; dette har %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post code has four digits.</source>
        <translation>Eit postnummer har fire siffer.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dette er ikkje ei e-postadresse.</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Firmanamn</translation>
    </message>
    <message>
        <source>As it stands in the register; printed on every letter.</source>
        <translation>Slik det står i registeret; blir trykt på alle brev.</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Nine digits.</source>
        <translation>Ni siffer.</translation>
    </message>
    <message>
        <source>What the firm delivers</source>
        <translation>Kva firmaet leverer</translation>
    </message>
    <message>
        <source>Said in letters where an invoice has no text of its own, such as: plumbing work.</source>
        <translation>Blir brukt i brev når fakturaen ikkje har eigen tekst, til dømes: røyrleggjararbeid.</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Språk i breva</translation>
    </message>
    <message>
        <source>Each customer may have another.</source>
        <translation>Kvar kunde kan ha eit anna språk.</translation>
    </message>
    <message>
        <source>The firm is registered for VAT</source>
        <translation>Firmaet er registrert i Meirverdiavgiftsregisteret</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Where the money shall come; eleven digits.</source>
        <translation>Kontoen pengane skal inn på; elleve siffer.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>A name or department the customer can ask for.</source>
        <translation>Ein person eller ei avdeling kunden kan spørje etter.</translation>
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
        <translation>Poststad</translation>
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
        <translation>Organisasjonsnummeret viser kven reskontroen høyrer til, og kan ikkje endrast.</translation>
    </message>
</context>
<context>
    <name>HandoverWorkflow</name>
    <message>
        <source>The program is incomplete: %1 is missing. Install it again.</source>
        <translation>Programmet er ikkje komplett: %1 manglar. Installer det på nytt.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stoppa. Inga fil vart skriven.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kan ikkje skrivast: %2. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>There is no customer &quot;%1&quot;. See: kravbok-cli ledger list</source>
        <translation>Kunden «%1» finst ikkje. Sjå: kravbok-cli ledger list</translation>
    </message>
</context>
<context>
    <name>IdentityWorkflow</name>
    <message>
        <source>This is no national identity number: eleven digits, a day that exists, control digits that fit.</source>
        <translation>Dette er ikkje eit fødselsnummer: elleve siffer, ein dag som finst, og kontrollsiffer som stemmer.</translation>
    </message>
    <message>
        <source>This is a number of the test population: it belongs to nobody and is for rehearsals only.</source>
        <translation>Dette er eit testnummer: Det høyrer ikkje til nokon og er berre til øving.</translation>
    </message>
    <message>
        <source>The first control digit does not fit. That is so for numbers given out from 2032; check it once more.</source>
        <translation>Det første kontrollsifferet stemmer ikkje. Slik er det med nummer gjevne ut frå 2032; sjekk det ein gong til.</translation>
    </message>
</context>
<context>
    <name>ImportDrop</name>
    <message>
        <source>Every Norwegian accounting system can write a SAF-T file; look under reports or export. Better still is a list of open entries with due date and KID, such as Regnskap → Reskontro → Kunder → Last ned som CSV in Tripletex.</source>
        <translation>Alle norske rekneskapssystem kan lage ei SAF-T-fil; sjå under rapportar eller eksport. Endå betre er ei liste over opne postar med forfallsdato og KID, til dømes Regnskap → Reskontro → Kunder → Last ned som CSV i Tripletex.</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Vel filer …</translation>
    </message>
    <message>
        <source>Drop files from your accounts or your bank here</source>
        <translation>Slepp filer frå rekneskapen eller banken her</translation>
    </message>
    <message>
        <source>Kravbok reads SAF-T, lists of open entries (CSV, Excel), EHF invoices, GBAT10, and payments from the bank (OCR, camt). Folders and ZIP archives too; an invoice in PDF is kept with its claim. You see everything before anything is written, and an import can be taken back.</source>
        <translation>Kravbok les SAF-T, lister over opne postar (CSV, Excel), EHF-fakturaar, GBAT10 og betalingar frå banken (OCR, camt). Også mapper og ZIP-arkiv; ein faktura i PDF blir lagra saman med kravet sitt. Du ser alt før noko blir skrive, og ein import kan angrast.</translation>
    </message>
</context>
<context>
    <name>ImportHistory</name>
    <message>
        <source>Earlier imports</source>
        <translation>Tidlegare importar</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Før tilbake …</translation>
    </message>
    <message>
        <source>Choose an import to take it back.</source>
        <translation>Vel ein import for å føre han tilbake.</translation>
    </message>
    <message>
        <source>%1 has been taken back.</source>
        <translation>%1 er ført tilbake.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
    <message>
        <source>Take back the import of %1?</source>
        <translation>Føre tilbake importen av %1?</translation>
    </message>
    <message>
        <source>What it brought leaves the ledger, and what it changed becomes as it was. Nothing is taken back if a case or a payment rests on it.</source>
        <translation>Det som kom med importen, blir teke ut av reskontroen, og det som vart endra, blir som det var. Ingenting blir ført tilbake om ei sak eller innbetaling byggjer på det.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Før tilbake</translation>
    </message>
    <message>
        <source>The import of %1 is taken back.</source>
        <translation>Importen av %1 er ført tilbake.</translation>
    </message>
</context>
<context>
    <name>ImportIssues</name>
    <message>
        <source>What you should look at</source>
        <translation>Dette bør du sjå på</translation>
    </message>
    <message>
        <source>Leave them missing</source>
        <translation>La dei mangle</translation>
    </message>
    <message numerus="yes">
        <source>Invoice date + %n days</source>
        <translation>
            <numerusform>Fakturadato + %n dag</numerusform>
            <numerusform>Fakturadato + %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Due date where the file has none</source>
        <translation>Forfallsdato der fila manglar han</translation>
    </message>
    <message>
        <source>Another firm?</source>
        <translation>Eit anna firma?</translation>
    </message>
    <message>
        <source>The file is from %1.</source>
        <translation>Fila er frå %1.</translation>
    </message>
    <message>
        <source>This ledger belongs to %1. Import it only if you know why they differ.</source>
        <translation>Denne reskontroen høyrer til %1. Importer fila berre om du veit kvifor dei er ulike.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importert før</translation>
    </message>
    <message>
        <source>The ledger has this very file already. Importing it again would change nothing.</source>
        <translation>Reskontroen har alt denne fila. Ein ny import ville ikkje endra noko.</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Borte frå lista</translation>
    </message>
    <message numerus="yes">
        <source>%n open entries are no longer in the list.</source>
        <translation>
            <numerusform>%n open post står ikkje lenger på lista.</numerusform>
            <numerusform>%n opne postar står ikkje lenger på lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are probably paid. Nothing is closed: you confirm them afterwards.</source>
        <translation>Dei er truleg betalte. Ingenting blir avslutta: du stadfestar dei etterpå.</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Alt i orden</translation>
    </message>
    <message>
        <source>Everything in the file was understood.</source>
        <translation>Alt i fila vart forstått.</translation>
    </message>
    <message numerus="yes">
        <source>%n open entries have no due date. No letter can be sent for them before they have one.</source>
        <translation>
            <numerusform>%n open post manglar forfallsdato. Det kan ikkje sendast brev for han før datoen er på plass.</numerusform>
            <numerusform>%n opne postar manglar forfallsdato. Det kan ikkje sendast brev for dei før datoen er på plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due dates are completed from the invoice date.</source>
        <translation>
            <numerusform>%n forfallsdato er rekna ut frå fakturadatoen.</numerusform>
            <numerusform>%n forfallsdatoar er rekna ut frå fakturadatoen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are read as you chose for an earlier file with the same headings.</source>
        <translation>Kolonnane blir lesne slik du valde for ei tidlegare fil med same overskrifter.</translation>
    </message>
    <message>
        <source>What you choose for the columns is remembered for files with the same headings.</source>
        <translation>Det du vel for kolonnane, blir hugsa for filer med same overskrifter.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Ark i arbeidsboka</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposed KIDs</source>
        <translation>
            <numerusform>Godta %n føreslått KID</numerusform>
            <numerusform>Godta %n føreslåtte KID</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed KIDs are accepted</source>
        <translation>Føreslåtte KID er godtekne</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Vis meg staden</translation>
    </message>
    <message>
        <source>Take me there (%1 of %2)</source>
        <translation>Vis meg staden (%1 av %2)</translation>
    </message>
    <message>
        <source>F8 goes to the next one</source>
        <translation>F8 går til den neste</translation>
    </message>
    <message>
        <source>All seen · look again</source>
        <translation>Alt er sett · sjå på nytt</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Kva er det?</translation>
    </message>
    <message numerus="yes">
        <source>%n credits, %1: %2</source>
        <translation>
            <numerusform>Éi kreditering, %1: %2</numerusform>
            <numerusform>%n krediteringar, %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked once: the answer is remembered as a rule, which can be forgotten on the import page.</source>
        <translation>Det blir spurt éin gong: Svaret blir hugsa som ein regel, som kan gløymast på importsida.</translation>
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
        <translation>Vel ei anna fil …</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Vel ei fil først.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Vel ei fil å importere</translation>
    </message>
    <message>
        <source>Import the file shown</source>
        <translation>Importer fila som er vist</translation>
    </message>
    <message>
        <source>Import the ledger</source>
        <translation>Importer reskontroen</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen it</source>
        <translation>Ingenting blir skrive før du har sett det</translation>
    </message>
    <message>
        <source>Choose a file from your accounts</source>
        <translation>Vel ei fil frå rekneskapen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er skrive enno.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 kunne ikkje lesast</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>%1 kan ikkje importerast</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>If you stop, nothing is changed.</source>
        <translation>Om du stoppar, blir ingenting endra.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were imported from %1.</source>
        <translation>
            <numerusform>%n post er importert frå %1.</numerusform>
            <numerusform>%n postar er importerte frå %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>File to look at</source>
        <translation>Fil å sjå på</translation>
    </message>
    <message>
        <source>Import from the bank</source>
        <translation>Importer frå banken</translation>
    </message>
    <message>
        <source>Accounts, bank and invoices (*.xml *.csv *.txt *.tsv *.xlsx *.gbat *.zip *.pdf);;All files (*)</source>
        <translation>Rekneskap, bank og fakturaar (*.xml *.csv *.txt *.tsv *.xlsx *.gbat *.zip *.pdf);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Ser på kva som er der</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Lesinga vart stoppa.</translation>
    </message>
    <message>
        <source>There is no file there</source>
        <translation>Det er inga fil der</translation>
    </message>
    <message>
        <source>Choose a folder or an archive with files from your accounts or your bank.</source>
        <translation>Vel ei mappe eller eit arkiv med filer frå rekneskapen eller banken.</translation>
    </message>
    <message>
        <source>%1 (taken in)</source>
        <translation>%1 (teken inn)</translation>
    </message>
    <message numerus="yes">
        <source>%n payments found their place</source>
        <translation>
            <numerusform>%n betaling fann plassen sin</numerusform>
            <numerusform>%n betalingar fann plassen sin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n wait for you.</source>
        <translation>
            <numerusform>, %n ventar på deg.</numerusform>
            <numerusform>, %n ventar på deg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next thing to look at</source>
        <translation>Gå til det neste du må sjå på</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Neste fil</translation>
    </message>
    <message>
        <source>There is no other file.</source>
        <translation>Det er inga anna fil.</translation>
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
        <translation>Lèt denne vere som ho er (Ctrl PgDown)</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation>Truleg betalt</translation>
    </message>
    <message>
        <source>Nothing in the file needs looking at.</source>
        <translation>Det er ingenting i fila du må sjå på.</translation>
    </message>
    <message>
        <source>%1: %2. It is not asked again.</source>
        <translation>%1: %2. Det blir ikkje spurt om igjen.</translation>
    </message>
    <message>
        <source>What credits in the accounts mean</source>
        <translation>Kva krediteringar i rekneskapen tyder</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Rows of the file</source>
        <translation>Rader i fila</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Postar i fila</translation>
    </message>
    <message>
        <source>All are read.</source>
        <translation>Alle blir lesne.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n open entries are shown.</source>
        <translation>
            <numerusform>%n open post er vist.</numerusform>
            <numerusform>Dei første %n opne postane er viste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled entries stay out of the ledger.</source>
        <translation>
            <numerusform>%n oppgjord post blir halden utanfor reskontroen.</numerusform>
            <numerusform>%n oppgjorde postar blir haldne utanfor reskontroen.</numerusform>
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
            <numerusform>%n postar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n kunde</numerusform>
            <numerusform>%n kundar</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Fila blir lesen.</translation>
    </message>
    <message>
        <source>Open in the file</source>
        <translation>Ope i fila</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendra</translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation>Truleg betalt</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customers</source>
        <translation>
            <numerusform>Importer %n kunde</numerusform>
            <numerusform>Importer %n kundar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importer %n post</numerusform>
            <numerusform>Importer %n postar</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments of the file</source>
        <translation>Betalingar i fila</translation>
    </message>
    <message numerus="yes">
        <source>The first %n payments are shown.</source>
        <translation>
            <numerusform>Den første betalinga er vist.</numerusform>
            <numerusform>Dei første %n betalingane er viste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n betaling</numerusform>
            <numerusform>%n betalingar</numerusform>
        </translation>
    </message>
    <message>
        <source>In the ledger now</source>
        <translation>I reskontroen no</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom inn</translation>
    </message>
    <message>
        <source>Find their place</source>
        <translation>Finn plassen sin</translation>
    </message>
    <message>
        <source>Wait for you</source>
        <translation>Ventar på deg</translation>
    </message>
    <message>
        <source>Same money?</source>
        <translation>Same pengar?</translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <translation>Tekne tilbake av banken</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Kjende frå før</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n payments</source>
        <translation>
            <numerusform>Ta inn %n betaling</numerusform>
            <numerusform>Ta inn %n betalingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown, and below them those to look at.</source>
        <translation>
            <numerusform>Den første rada er vist, og under ho står dei du må sjå på.</numerusform>
            <numerusform>Dei første %n radene er viste, og under dei står dei du må sjå på.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n rows that need a look</source>
        <translation>
            <numerusform>Berre den %n rada som treng eit blikk</numerusform>
            <numerusform>Berre dei %n radene som treng eit blikk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>Mend what stands at the right first.</source>
        <translation>Rett først det som står til høgre.</translation>
    </message>
    <message>
        <source>This very file has been imported before.</source>
        <translation>Nøyaktig denne fila er importert før.</translation>
    </message>
    <message>
        <source>There is nothing in the file to import.</source>
        <translation>Det er ingenting å importere i fila.</translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation>Ingenting i fila er nytt.</translation>
    </message>
    <message>
        <source>Nothing was paid in this file.</source>
        <translation>Ingenting vart betalt i denne fila.</translation>
    </message>
    <message>
        <source>Every payment of the file is known already.</source>
        <translation>Alle betalingane i fila er kjende frå før.</translation>
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
        <translation>Endra</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ført tilbake</translation>
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
        <translation>Ikkje i bruk</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Ope beløp</translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation>Opphavleg beløp</translation>
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
        <translation>Kundenamn</translation>
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
        <translation>Poststad</translation>
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
        <translation>Kva det gjeld</translation>
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
        <translation>Greitt å vite</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Sjå på dette</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Må rettast</translation>
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
        <translation>Lesen, men sjå på ho</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikkje lesast</translation>
    </message>
</context>
<context>
    <name>ImportWorkflow</name>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Importen vart stoppa; ingenting er endra.</translation>
    </message>
    <message>
        <source>%1 names customer %2, who is not in the file.</source>
        <translation>%1 viser til kunde %2, som ikkje er i fila.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: a case, letter or payment rests on %1. Withdraw that first.</source>
        <translation>Importen kan ikkje førast tilbake: ei sak, eit brev eller ei innbetaling byggjer på %1. Trekk det tilbake først.</translation>
    </message>
    <message>
        <source>%1 was refused and cannot be imported.</source>
        <translation>%1 vart avvist og kan ikkje importerast.</translation>
    </message>
    <message>
        <source>Import %1 is taken back already.</source>
        <translation>Import %1 er alt ført tilbake.</translation>
    </message>
    <message>
        <source>A later import changed what import %1 brought. Take the later one back first.</source>
        <translation>Ein seinare import endra det import %1 kom med. Før tilbake den seinaste først.</translation>
    </message>
    <message>
        <source>No columns have been corrected and remembered yet.</source>
        <translation>Ingen kolonnar er retta og hugsa enno.</translation>
    </message>
    <message>
        <source>The file holds no column maps. Make one with: kravbok-cli map export</source>
        <translation>Fila inneheld ingen kolonneoppsett. Lag ei med: kravbok-cli map export</translation>
    </message>
    <message>
        <source>A column map without a signature cannot be remembered; name it with --map.</source>
        <translation>Eit kolonneoppsett utan signatur kan ikkje hugsast; oppgje det med --map.</translation>
    </message>
    <message>
        <source>Settled: gone from %1</source>
        <translation>Oppgjord: borte frå %1</translation>
    </message>
    <message>
        <source>confirmed as settled</source>
        <translation>stadfesta som oppgjord</translation>
    </message>
    <message>
        <source>gone from %1</source>
        <translation>borte frå %1</translation>
    </message>
    <message>
        <source>Only items that a newer list lacks, and that are still open, can be confirmed as settled.</source>
        <translation>Berre postar som manglar i ei nyare liste, og som framleis er opne, kan stadfestast som oppgjorde.</translation>
    </message>
    <message>
        <source>Credit note %1 of %2 names no invoice; it stays a credit on the customer.</source>
        <translation>Kreditnota %1 på %2 viser ikkje til nokon faktura; ho blir ståande til gode hos kunden.</translation>
    </message>
    <message>
        <source>Credit note %1 of %2 names %3, which is no one invoice of this customer here; it stays a credit on the customer.</source>
        <translation>Kreditnota %1 på %2 viser til %3, som ikkje er éin bestemt faktura for denne kunden her; ho blir ståande til gode hos kunden.</translation>
    </message>
    <message>
        <source>Credit the invoice by hand if you know which is meant.</source>
        <translation>Krediter fakturaen for hand om du veit kva for ein det gjeld.</translation>
    </message>
    <message>
        <source>Invoice %1 was %2 lower in the ledger already; credit note %3 is kept and takes nothing more off it.</source>
        <translation>Faktura %1 var alt %2 lågare i reskontroen; kreditnota %3 blir teken vare på og trekkjer ikkje frå meir.</translation>
    </message>
    <message>
        <source>Credit note %1 is larger than invoice %2 stood for; %3 stays a credit on the customer.</source>
        <translation>Kreditnota %1 er større enn det som stod ope på faktura %2; %3 blir ståande til gode hos kunden.</translation>
    </message>
</context>
<context>
    <name>InstalmentForm</name>
    <message>
        <source>Number</source>
        <translation>Talet på avdrag</translation>
    </message>
    <message>
        <source>Amount at a time</source>
        <translation>Beløp om gongen</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Kvar månad</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Kvar fjortande dag</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Kvar veke</translation>
    </message>
    <message>
        <source>Runs on top</source>
        <translation>Kjem i tillegg</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Står stille</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Kor mykje</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Del opp etter</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kor ofte</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>Første avdrag</translation>
    </message>
    <message>
        <source>Interest meanwhile</source>
        <translation>Rente undervegs</translation>
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
        <translation>ikkje betalt i tide</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 betalt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ventar</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Avdrag</translation>
    </message>
    <message>
        <source>Keep as a proposal …</source>
        <translation>Behald som forslag …</translation>
    </message>
    <message>
        <source>The debtor agrees …</source>
        <translation>Skyldnaren godtek …</translation>
    </message>
    <message>
        <source>Payment slips …</source>
        <translation>Innbetalingsblankettar …</translation>
    </message>
    <message>
        <source>It was not kept …</source>
        <translation>Planen vart ikkje halden …</translation>
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
        <translation>Ein tidlegare plan vart halden til han var ferdig %1.</translation>
    </message>
    <message>
        <source>An earlier plan was broken; it ended on %1.</source>
        <translation>Ein tidlegare plan vart ikkje halden; han tok slutt %1.</translation>
    </message>
    <message>
        <source>An earlier plan was called off on %1.</source>
        <translation>Ein tidlegare plan vart avbroten %1.</translation>
    </message>
    <message>
        <source>Write how much is paid at a time.</source>
        <translation>Skriv kor mykje som blir betalt om gongen.</translation>
    </message>
    <message>
        <source>Write the day of the first instalment.</source>
        <translation>Skriv dagen for det første avdraget.</translation>
    </message>
    <message>
        <source>Everything owed today is spread over the instalments. While a plan is kept no step is taken; when it is broken the ladder goes on where it stood.</source>
        <translation>Alt som er skuldig i dag, blir fordelt på avdraga. Så lenge ein plan blir halden, blir det ikkje teke noko steg; blir han ikkje halden, held stigen fram der han stod.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed on %1: %2 in %n instalment(s). The debtor has promised nothing yet, so the ladder goes on.</source>
        <translation>
            <numerusform>Foreslått %1: %2 i eitt avdrag. Skyldnaren har ikkje lova noko enno, så stigen held fram.</numerusform>
            <numerusform>Foreslått %1: %2 i %n avdrag. Skyldnaren har ikkje lova noko enno, så stigen held fram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed on %1. The instalment of %2 has not been paid; %3 has come in so far.</source>
        <translation>Avtalt %1. Avdraget som forfall %2, er ikkje betalt; %3 har kome inn så langt.</translation>
    </message>
    <message>
        <source>Agreed on %1 and kept: %2 has come in. The next instalment is due on %3, and no step is taken meanwhile.</source>
        <translation>Avtalt %1 og halden: %2 har kome inn. Det neste avdraget forfell %3, og det blir ikkje teke noko steg i mellomtida.</translation>
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
        <translation>Det går inga rente så lenge han blir halden.</translation>
    </message>
    <message>
        <source>Interest of %1 remains after the last one.</source>
        <translation>Rente på %1 står igjen etter det siste.</translation>
    </message>
    <message>
        <source>Interest runs on top; its rate is not known so far ahead.</source>
        <translation>Rente kjem i tillegg; satsen er ikkje kjend så langt fram i tid.</translation>
    </message>
    <message>
        <source>So many instalments raise the ceiling on out-of-court costs.</source>
        <translation>Så mange avdrag hevar taket for utanrettslege kostnader.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lat det vere som det er</translation>
    </message>
    <message>
        <source>Drop it …</source>
        <translation>Forkast det …</translation>
    </message>
    <message>
        <source>The debtor has agreed to a plan: end that one first.</source>
        <translation>Skyldnaren har godteke ein plan: avslutt han først.</translation>
    </message>
    <message>
        <source>No plan is proposed.</source>
        <translation>Ingen plan er foreslått.</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Det finst ingen plan.</translation>
    </message>
    <message>
        <source>The debtor has agreed to no plan.</source>
        <translation>Skyldnaren har ikkje godteke nokon plan.</translation>
    </message>
    <message>
        <source>No instalment has been missed.</source>
        <translation>Ingen avdrag er uteblitt.</translation>
    </message>
    <message>
        <source>Letters that have not left are withdrawn, and no step is taken while the plan is kept. The promise counts as an acknowledgement of every undisputed invoice: its limitation begins anew (%1). To end the plan later does not take that back.</source>
        <translation>Brev som ikkje er sende, blir trekte tilbake, og ingen steg blir tekne så lenge planen blir halden. Lovnaden blir rekna som ei vedkjenning av kvar faktura som ikkje er omtvista: foreldingsfristen byrjar på nytt for dei (%1). Det blir ikkje endra av at planen seinare blir avslutta.</translation>
    </message>
    <message numerus="yes">
        <source>The debtor agrees to %n instalment(s) from %1?</source>
        <translation>
            <numerusform>Godtek skyldnaren eitt avdrag frå %1?</numerusform>
            <numerusform>Godtek skyldnaren %n avdrag frå %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the day …</source>
        <translation>Vel dagen …</translation>
    </message>
    <message>
        <source>The debtor agreed on</source>
        <translation>Skyldnaren godtok planen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Godteken</translation>
    </message>
    <message>
        <source>The plan is agreed. The ladder rests while it is kept.</source>
        <translation>Planen er godteken. Stigen kviler så lenge planen blir halden.</translation>
    </message>
    <message>
        <source>The plan was not kept?</source>
        <translation>Vart ikkje planen halden?</translation>
    </message>
    <message>
        <source>The instalment of %1 has not been paid. The plan ends today, the ladder goes on where it stood, and interest that stood still runs again from tomorrow.</source>
        <translation>Avdraget som forfall %1, er ikkje betalt. Planen blir avslutta i dag, stigen held fram der han stod, og renter som stod stille, løper igjen frå i morgon.</translation>
    </message>
    <message>
        <source>The ladder goes on</source>
        <translation>Hald fram med stigen</translation>
    </message>
    <message>
        <source>The plan is ended as broken. The ladder goes on.</source>
        <translation>Planen er avslutta som misleghalden. Stigen held fram.</translation>
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
        <translation>Planen blir avslutta i dag, og stigen held fram. Det som er betalt, blir ståande der det vart plassert; vedkjenninga av gjelda står ved lag.</translation>
    </message>
    <message>
        <source>The proposal is taken away. Nothing else changes; a new one can be made at any time.</source>
        <translation>Forslaget blir teke bort. Ingenting anna blir endra; eit nytt kan lagast når som helst.</translation>
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
        <translation>Planen er avslutta.</translation>
    </message>
    <message>
        <source>%1 in all, from %2 to %3. The debtor has promised nothing yet, and the ladder goes on until he agrees.</source>
        <translation>%1 i alt, frå %2 til %3. Skyldnaren har ikkje lova noko enno, og stigen held fram til planen er godteken.</translation>
    </message>
    <message>
        <source>It takes the place of the earlier proposal.</source>
        <translation>Det erstattar det tidlegare forslaget.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n instalment(s) as a proposal?</source>
        <translation>
            <numerusform>Lagre eitt avdrag som forslag?</numerusform>
            <numerusform>Lagre %n avdrag som forslag?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Lagre forslaget</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>Forslaget er lagra.</translation>
    </message>
    <message>
        <source>Payment slips %1.pdf</source>
        <translation>Betalingsblankettar %1.pdf</translation>
    </message>
    <message>
        <source>Payment slips for what is left of the plan</source>
        <translation>Betalingsblankettar for resten av planen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The payment slips lie in %1.</source>
        <translation>Betalingsblankettane ligg i %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The proposal is dropped.</source>
        <translation>Forslaget er forkasta.</translation>
    </message>
</context>
<context>
    <name>InstalmentWorkflow</name>
    <message>
        <source>Case %1 has no instalment plan. Propose one: kravbok-cli instalment propose %1 --count 6</source>
        <translation>Sak %1 har ingen nedbetalingsplan. Foreslå ein: kravbok-cli instalment propose %1 --count 6</translation>
    </message>
    <message>
        <source>Say either how many instalments or how much at a time.</source>
        <translation>Oppgje anten kor mange avdrag eller kor mykje om gongen.</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avslutta.</translation>
    </message>
    <message>
        <source>Case %1 is disputed: settle what the debtor objects to first.</source>
        <translation>Det er innvending i sak %1: avklar først det skyldnaren er usamd i.</translation>
    </message>
    <message>
        <source>The first instalment falls due on a day to come; %1 is not.</source>
        <translation>Det første avdraget må forfalle på ein dag som ikkje er komen; det gjer ikkje %1.</translation>
    </message>
    <message>
        <source>Case %1 has an instalment plan the debtor has agreed to. Cancel that one first.</source>
        <translation>Sak %1 har ein nedbetalingsplan som skyldnaren har godteke. Avbryt den først.</translation>
    </message>
    <message>
        <source>The debtor has agreed to the plan of case %1 already.</source>
        <translation>Skyldnaren har alt godteke planen i sak %1.</translation>
    </message>
    <message>
        <source>The plan was made on %1; the debtor agreed on that day or later, today at the latest.</source>
        <translation>Planen vart laga %1; skyldnaren godtok han same dag eller seinare, seinast i dag.</translation>
    </message>
    <message>
        <source>No instalment has been missed. The next one falls due on %1.</source>
        <translation>Ingen avdrag er uteblitt. Det neste forfell %1.</translation>
    </message>
    <message>
        <source>Every instalment has been paid.</source>
        <translation>Alle avdrag er betalte.</translation>
    </message>
</context>
<context>
    <name>LadderWorkflow</name>
    <message>
        <source>A ladder is for persons, sole traders, companies or public bodies.</source>
        <translation>Ein stige er for personar, enkeltpersonføretak, selskap eller offentlege organ.</translation>
    </message>
</context>
<context>
    <name>LawCard</name>
    <message>
        <source>Rates and days of the law</source>
        <translation>Satsar og dagar i lova</translation>
    </message>
    <message>
        <source>Law and rates</source>
        <translation>Lov og satsar</translation>
    </message>
    <message>
        <source>Every rate is known until %1. After that nothing is computed with an old one: what needs the missing rate waits and says so.</source>
        <translation>Alle satsar er kjende til %1. Etter det blir ingenting rekna ut med ein gammal sats: det som treng satsen som manglar, ventar og seier frå.</translation>
    </message>
    <message>
        <source>%1 is known only until %2.</source>
        <translation>%1 er berre kjend til %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more series end about then. Update the rates in time.</source>
        <translation>
            <numerusform>%n sats til sluttar omtrent då. Oppdater satsane i tide.</numerusform>
            <numerusform>%n satsar til sluttar omtrent då. Oppdater satsane i tide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the rates in time.</source>
        <translation>Oppdater satsane i tide.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
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
        <translation>Regelfila kan ikkje brukast: %1: %2. Installer ein uskadd kopi.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ho er ikkje eit JSON-objekt</translation>
    </message>
    <message>
        <source>its format is &quot;%1&quot;, not &quot;%2&quot;</source>
        <translation>formatet er «%1», ikkje «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal number in quotes with at most %2 decimals</source>
        <translation>«%1» er ikkje eit desimaltal i hermeteikn med høgst %2 desimalar</translation>
    </message>
    <message>
        <source>its law or its source is missing</source>
        <translation>lovheimelen eller kjelda manglar</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>perioden sluttar før han tek til</translation>
    </message>
    <message>
        <source>the rows from %1 and %2 overlap</source>
        <translation>radene frå %1 og %2 overlappar</translation>
    </message>
    <message>
        <source>the unit &quot;%1&quot; is unknown</source>
        <translation>eininga «%1» er ukjend</translation>
    </message>
    <message>
        <source>its title, its law or its rows are missing</source>
        <translation>tittelen, lovheimelen eller radene manglar</translation>
    </message>
    <message>
        <source>its brackets are not in ascending order</source>
        <translation>trinna står ikkje i stigande rekkjefølgje</translation>
    </message>
    <message>
        <source>its last bracket must have no limit</source>
        <translation>det siste trinnet må vere utan grense</translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; is unknown</source>
        <translation>satsserien «%1» er ukjend</translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; stands there twice</source>
        <translation>satsserien «%1» står der to gonger</translation>
    </message>
    <message>
        <source>the series &quot;%1&quot; is missing</source>
        <translation>satsserien «%1» manglar</translation>
    </message>
    <message>
        <source>its periods overlap</source>
        <translation>periodane overlappar</translation>
    </message>
    <message>
        <source>the ceiling is missing</source>
        <translation>taket manglar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a placeholder</source>
        <translation>«%1» er ikkje eit flettefelt</translation>
    </message>
    <message>
        <source>the text in &quot;%1&quot; is missing</source>
        <translation>teksten på «%1» manglar</translation>
    </message>
    <message>
        <source>the languages use different placeholders</source>
        <translation>språka bruker ulike flettefelt</translation>
    </message>
    <message>
        <source>its periods overlap or lack their law</source>
        <translation>periodane overlappar eller manglar lovheimel</translation>
    </message>
    <message>
        <source>it has no id or no period</source>
        <translation>id eller periode manglar</translation>
    </message>
    <message>
        <source>it has no id or no law</source>
        <translation>id eller lovheimel manglar</translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <translation>står der to gonger</translation>
    </message>
    <message>
        <source>it holds no steps or no rules</source>
        <translation>steg eller reglar manglar</translation>
    </message>
    <message>
        <source>a set of rules lacks its law, its channel or its days</source>
        <translation>eit regelsett manglar lovheimel, kanal eller dagar</translation>
    </message>
    <message>
        <source>a county or municipality number is no number</source>
        <translation>eit fylkes- eller kommunenummer er ikkje eit tal</translation>
    </message>
    <message>
        <source>a group of debtors lacks its law, its source or its counties</source>
        <translation>ei gruppe skyldnarar manglar lovheimel, kjelde eller fylke</translation>
    </message>
    <message>
        <source>it holds no rules or no groups of debtors</source>
        <translation>ho inneheld ingen reglar eller ingen grupper av skyldnarar</translation>
    </message>
    <message>
        <source>%1 begins no half-year</source>
        <translation>%1 er ikkje starten på eit halvår</translation>
    </message>
    <message>
        <source>no margin is known on %1</source>
        <translation>påslaget er ikkje kjent per %1</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; has another form than %2</source>
        <translation>delen «%1» har ei anna form enn %2</translation>
    </message>
    <message>
        <source>it is larger than 4 MB</source>
        <translation>ho er større enn 4 MB</translation>
    </message>
    <message>
        <source>it is no JSON object (%1)</source>
        <translation>ho er ikkje eit JSON-objekt (%1)</translation>
    </message>
    <message>
        <source>its format is &quot;%1&quot;; known are %2, %3 and %4</source>
        <translation>formatet er «%1»; kjende er %2, %3 og %4</translation>
    </message>
    <message>
        <source>it holds neither rates nor rules</source>
        <translation>ho inneheld verken satsar eller reglar</translation>
    </message>
    <message>
        <source>it does not say on which day it was issued (&quot;%1&quot;)</source>
        <translation>ho seier ikkje kva dag ho vart utgjeven («%1»)</translation>
    </message>
    <message>
        <source>the months must be more than zero and fall</source>
        <translation>månadene må vere fleire enn null og søkkande</translation>
    </message>
    <message>
        <source>limitation_warning_months is missing</source>
        <translation>limitation_warning_months manglar</translation>
    </message>
    <message>
        <source>an act lacks its id, its law or a day, or stands there twice</source>
        <translation>ei lov manglar id, heimel eller dato, eller står der to gonger</translation>
    </message>
    <message>
        <source>an act replaces one that is not there or not older</source>
        <translation>ei lov erstattar ei som ikkje finst eller ikkje er eldre</translation>
    </message>
    <message>
        <source>one of its periods lacks its law, its act or its first day</source>
        <translation>ein av periodane manglar heimel, lov eller første dag</translation>
    </message>
    <message>
        <source>the act &quot;%1&quot; is not among the regimes</source>
        <translation>lova «%1» er ikkje blant regelverka</translation>
    </message>
</context>
<context>
    <name>LawPage</name>
    <message>
        <source>Law and rates</source>
        <translation>Lov og satsar</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Show the rules as of this day</source>
        <translation>Vis reglane per denne dagen</translation>
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
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message>
        <source>Adopted, no day</source>
        <translation>Vedteke, utan dato</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Opphøyrt</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle reglar</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Satsar</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Regelbok</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglar</translation>
    </message>
    <message>
        <source>what decides, as of %1</source>
        <translation>det som avgjer, per %1</translation>
    </message>
    <message>
        <source>No rule chosen</source>
        <translation>Ingen regel vald</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Frå %1</translation>
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
        <translation>Vis satsane</translation>
    </message>
    <message>
        <source>Update the law from a file</source>
        <translation>Oppdater lova frå ei fil</translation>
    </message>
    <message>
        <source>Ask Norges Bank for the policy rate</source>
        <translation>Spør Noregs Bank om styringsrenta</translation>
    </message>
    <message>
        <source>What unlocks it</source>
        <translation>Kva som opnar for han</translation>
    </message>
    <message>
        <source>A rule of Kravbok itself; it stands nowhere else.</source>
        <translation>Ein regel i Kravbok sjølv; han står ikkje nokon annan stad.</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Når han gjeld</translation>
    </message>
    <message>
        <source>Where the text stands</source>
        <translation>Kvar teksten står</translation>
    </message>
    <message>
        <source>Open %1 at Lovdata in the browser</source>
        <translation>Opne %1 hos Lovdata i nettlesaren</translation>
    </message>
    <message>
        <source>%1; it has no page of its own at Lovdata.</source>
        <translation>%1; ho har inga eiga side hos Lovdata.</translation>
    </message>
    <message>
        <source>No end is set</source>
        <translation>Ingen sluttdato er sett</translation>
    </message>
</context>
<context>
    <name>LawTable</name>
    <message>
        <source>&quot;%1&quot; is known only up to and including %2. Update the rates.</source>
        <extracomment>%1 is the name of a rate, %2 a day</extracomment>
        <translation>«%1» er berre kjend til og med %2. Oppdater satsane.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no known value on %2. Choose a day the rates cover.</source>
        <translation>«%1» har ingen kjend verdi på %2. Vel ein dag satsane dekkjer.</translation>
    </message>
</context>
<context>
    <name>LawUpdate</name>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Nye satsar og reglar</translation>
    </message>
    <message>
        <source>Update from a file …</source>
        <translation>Oppdater frå ei fil …</translation>
    </message>
    <message>
        <source>Ask Norges Bank …</source>
        <translation>Spør Noregs Bank …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Kva som ville blitt endra</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lat det vere</translation>
    </message>
    <message>
        <source>A signed file brings rates and rules; its signature lies beside it with the ending .sig. Norges Bank answers with the policy rate the late interest follows from.</source>
        <translation>Ei signert fil gjev satsar og reglar; signaturen ligg ved sida av og sluttar på .sig. Noregs Bank svarar med styringsrenta, som forseinkingsrenta følgjer av.</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Oppdater frå ei fil</translation>
    </message>
    <message>
        <source>Law files (*.json)</source>
        <translation>Lovfiler (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Fila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The file is not taken.</source>
        <translation>Fila blir ikkje godteken.</translation>
    </message>
    <message>
        <source>Nobody signed it.</source>
        <translation>Ingen har signert ho.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Signert av %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would change.</source>
        <translation>
            <numerusform>%n rad ville blitt endra.</numerusform>
            <numerusform>%n rader ville blitt endra.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it every rate is known until %1. Nothing is adopted yet.</source>
        <translation>Med ho er alle satsar kjende til %1. Ingenting er teke i bruk enno.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ingenting ville blitt endra.</translation>
    </message>
    <message>
        <source>The firm&apos;s law says the same already.</source>
        <translation>Lova til firmaet seier alt det same.</translation>
    </message>
    <message>
        <source>Norges Bank is asked …</source>
        <translation>Spør Noregs Bank …</translation>
    </message>
    <message>
        <source>Norges Bank gave no answer to use.</source>
        <translation>Noregs Bank gav ikkje noko svar som kan brukast.</translation>
    </message>
    <message>
        <source>Policy rate on %1: %2. With %3 added (%4) the late interest from %5 to %6 is %7. Compare with the regulation at lovdata.no: it is what holds.</source>
        <translation>Styringsrenta %1: %2. Med tillegg av %3 (%4) er forseinkingsrenta frå %5 til %6 %7. Samanlikn med forskrifta på lovdata.no: det er ho som gjeld.</translation>
    </message>
    <message>
        <source>Expected only.</source>
        <translation>Berre venta.</translation>
    </message>
    <message>
        <source>Adopted. The firm is opened anew with it.</source>
        <translation>Teke i bruk. Firmaet blir opna på nytt med dette.</translation>
    </message>
    <message>
        <source>Adopt for the firm …</source>
        <translation>Ta i bruk for firmaet …</translation>
    </message>
    <message>
        <source>The key beside the file cannot be read.</source>
        <translation>Nøkkelen ved sida av fila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Its key lies beside the file: that is enough in a rehearsal only.</source>
        <translation>Nøkkelen ligg ved sida av fila: det er nok berre i eit øvingsfirma.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the law change for this firm. Letters already made keep their figures; everything from now on is reckoned with the new rows.</source>
        <translation>
            <numerusform>Éi rad i lova blir endra for dette firmaet. Brev som alt er laga, beheld tala sine; alt frå no av blir rekna med den nye rada.</numerusform>
            <numerusform>%n rader i lova blir endra for dette firmaet. Brev som alt er laga, beheld tala sine; alt frå no av blir rekna med dei nye radene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The firm is opened anew with it. It is not taken back: a newer file takes its place.</source>
        <translation>Firmaet blir opna på nytt med dette. Det kan ikkje takast tilbake: ei nyare fil tek plassen.</translation>
    </message>
    <message>
        <source>Adopt the new law?</source>
        <translation>Ta i bruk den nye lova?</translation>
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
        <translation>Berre ei fil signert med ein nøkkel programmet kjenner, blir teken i bruk for eit verkeleg firma. Prøv andre i eit øvingsfirma (kravbok-cli demo DIR).</translation>
    </message>
    <message>
        <source>The file is not signed. To try it in this rehearsal: the same command with --rehearsal.</source>
        <translation>Fila er ikkje signert. For å prøve ho i dette øvingsfirmaet: same kommando med --rehearsal.</translation>
    </message>
    <message>
        <source>The file is of %1; the program comes with the law as of %2.</source>
        <translation>Fila er frå %1; programmet har med lova per %2.</translation>
    </message>
    <message>
        <source>A newer file of the law, of %1, is adopted already.</source>
        <translation>Ei nyare lovfil, frå %1, er alt teken i bruk.</translation>
    </message>
    <message>
        <source>Norges Bank names no policy rate on or shortly before %1.</source>
        <translation>Noregs Bank oppgjev inga styringsrente for %1 eller like før.</translation>
    </message>
    <message>
        <source>Late interest from %1, derived from the policy rate</source>
        <translation>Forseinkingsrente frå %1, utleidd av styringsrenta</translation>
    </message>
    <message>
        <source>The late interest from %1 follows from the policy rate of that day; it cannot be confirmed before.</source>
        <translation>Forseinkingsrenta frå %1 følgjer av styringsrenta den dagen; ho kan ikkje stadfestast før.</translation>
    </message>
    <message>
        <source>The file changes nothing: the law there is says the same already.</source>
        <translation>Fila endrar ingenting: lova du har, seier alt det same.</translation>
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
        <translation>Vel ein post for å sjå kva han er vorten til, og kva som kjem vidare.</translation>
    </message>
    <message>
        <source>Entry without number</source>
        <translation>Post utan nummer</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ope</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>Start ei sak</translation>
    </message>
    <message>
        <source>Cannot be collected.</source>
        <translation>Kan ikkje krevjast inn.</translation>
    </message>
    <message>
        <source>The customer is in credit.</source>
        <translation>Kunden har pengar til gode.</translation>
    </message>
    <message>
        <source>Next: %1 from %2.</source>
        <translation>Neste: %1 frå %2.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Neste: %1.</translation>
    </message>
    <message>
        <source>Can be sent today.</source>
        <translation>Kan sendast i dag.</translation>
    </message>
    <message>
        <source>When did invoice %1 fall due?</source>
        <translation>Når forfall faktura %1?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The due date is saved.</source>
        <translation>Forfallsdatoen er lagra.</translation>
    </message>
    <message>
        <source>Probably time-barred.</source>
        <translation>Truleg forelda.</translation>
    </message>
    <message>
        <source>The last day to interrupt limitation was %1. Demand it only if something has interrupted it, and note that first.</source>
        <translation>Siste dag for å avbryte foreldinga var %1. Krev beløpet berre dersom noko har avbrote foreldinga, og noter det først.</translation>
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
        <translation>Vel %1, faktura %2</translation>
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
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ope</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Kva no</translation>
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
        <translation>Namn, nummer, KID eller &gt;1000</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer ei fil</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalle</translation>
    </message>
    <message>
        <source>Can be started</source>
        <translation>Kan startast</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Treng deg</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>I sak</translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation>Kan ikkje krevjast inn</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Føretak</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>Postar i reskontroen</translation>
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
        <translation>Les reskontroen …</translation>
    </message>
    <message numerus="yes">
        <source>%n open entries</source>
        <translation>
            <numerusform>%n open post</numerusform>
            <numerusform>%n opne postar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries lack a due date.</source>
        <translation>
            <numerusform>%n post manglar forfallsdato.</numerusform>
            <numerusform>%n postar manglar forfallsdato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent for them before it is completed.</source>
        <translation>Det blir ikkje sendt noko for dei før datoen er lagd inn.</translation>
    </message>
    <message>
        <source>Complete …</source>
        <translation>Legg inn …</translation>
    </message>
    <message>
        <source>Tick the invoices a case should be started for (Space).</source>
        <translation>Kryss av fakturaene det skal startast sak for (mellomrom).</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n viste</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hovudstol</translation>
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
        <translation>Start ei sak</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>Reskontroen er tom</translation>
    </message>
    <message>
        <source>Read a SAF-T file or a list of open items from the accounting system. Nothing is sent before you have seen it.</source>
        <translation>Les inn ei SAF-T-fil eller ei liste over opne postar frå rekneskapssystemet. Ingenting blir sendt før du har sett det.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No entry fits the chip and the search.</source>
        <translation>Ingen postar passar til filteret og søket.</translation>
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
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message numerus="yes">
        <source>%n cases started.</source>
        <translation>
            <numerusform>%n sak er starta.</numerusform>
            <numerusform>%n saker er starta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
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
        <translation>Éi sak per skyldnar, alle fakturaer samla</translation>
    </message>
    <message>
        <source>One case per invoice</source>
        <translation>Éi sak per faktura</translation>
    </message>
    <message>
        <source>Where should the case begin?</source>
        <translation>Kvar skal saka begynne?</translation>
    </message>
    <message>
        <source>Complete missing due dates</source>
        <translation>Legg inn forfallsdatoar som manglar</translation>
    </message>
    <message>
        <source>Invoice date + 10 days</source>
        <translation>Fakturadato + 10 dagar</translation>
    </message>
    <message>
        <source>Invoice date + 14 days</source>
        <translation>Fakturadato + 14 dagar</translation>
    </message>
    <message>
        <source>Invoice date + 15 days</source>
        <translation>Fakturadato + 15 dagar</translation>
    </message>
    <message>
        <source>Invoice date + 20 days</source>
        <translation>Fakturadato + 20 dagar</translation>
    </message>
    <message>
        <source>Invoice date + 30 days</source>
        <translation>Fakturadato + 30 dagar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Legg inn</translation>
    </message>
    <message numerus="yes">
        <source>%n due dates completed.</source>
        <translation>
            <numerusform>%n forfallsdato er lagd inn.</numerusform>
            <numerusform>%n forfallsdatoar er lagde inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start cases for the ticked invoices</source>
        <translation>Start saker for fakturaene som er kryssa av</translation>
    </message>
    <message>
        <source>Tick everything shown</source>
        <translation>Kryss av alt som er vist</translation>
    </message>
    <message>
        <source>Cases are being started …</source>
        <translation>Saker blir starta …</translation>
    </message>
    <message>
        <source>Change the customer …</source>
        <translation>Endre kunden …</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Vel ein post først.</translation>
    </message>
</context>
<context>
    <name>LedgerWorkflow</name>
    <message>
        <source>Reading the ledger was stopped.</source>
        <translation>Lesinga av reskontroen vart stoppa.</translation>
    </message>
    <message>
        <source>A debtor needs a name.</source>
        <translation>Ein skyldnar må ha eit namn.</translation>
    </message>
    <message>
        <source>Invoice %1 has letters that rest on its due date %2; it can no longer be changed.</source>
        <translation>Faktura %1 har brev som byggjer på forfallsdatoen %2; han kan ikkje lenger endrast.</translation>
    </message>
    <message>
        <source>Invoice %1 has no invoice date; give its due date itself.</source>
        <translation>Faktura %1 manglar fakturadato; oppgje sjølve forfallsdatoen.</translation>
    </message>
    <message>
        <source>Invoice %1 cannot fall due on %2, before its date %3.</source>
        <translation>Faktura %1 kan ikkje forfalle %2, før fakturadatoen %3.</translation>
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
        <translation>Skyldnaren svara utan innvending</translation>
    </message>
    <message>
        <source>The debtor objected</source>
        <translation>Skyldnaren kom med innvending</translation>
    </message>
    <message>
        <source>Refused or dismissed</source>
        <translation>Avslått eller avvist</translation>
    </message>
    <message>
        <source>Taken back by us</source>
        <translation>Trekt av oss</translation>
    </message>
    <message>
        <source>Attachment was taken</source>
        <translation>Det vart teke utlegg</translation>
    </message>
    <message>
        <source>Nothing to attach was found</source>
        <translation>Det vart ikkje funne noko å ta utlegg i</translation>
    </message>
    <message>
        <source>Ended without a decision</source>
        <translation>Avslutta utan avgjerd</translation>
    </message>
    <message>
        <source>Judgment or ruling</source>
        <translation>Dom eller orskurd</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Forlik</translation>
    </message>
    <message>
        <source>The debtor was declared bankrupt</source>
        <translation>Skyldnaren vart slått konkurs</translation>
    </message>
    <message>
        <source>Possible from %1. </source>
        <translation>Mogleg frå %1. </translation>
    </message>
    <message>
        <source>Papers again …</source>
        <translation>Papira på nytt …</translation>
    </message>
    <message>
        <source>Make the papers …</source>
        <translation>Lag papira …</translation>
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
        <translation>Angre siste hending</translation>
    </message>
    <message>
        <source>The papers are being made.</source>
        <translation>Papira blir laga.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Saka er avslutta.</translation>
    </message>
    <message>
        <source>The case is shown as of another day: go back to today.</source>
        <translation>Saka blir vist per ein annan dag: gå tilbake til i dag.</translation>
    </message>
    <message>
        <source>An agency gets the case as an archive, not as papers.</source>
        <translation>Eit inkassobyrå får saka som eit arkiv, ikkje som papir.</translation>
    </message>
    <message>
        <source>Handed in on %1; its outcome comes first.</source>
        <translation>Levert inn %1; utfallet kjem først.</translation>
    </message>
    <message>
        <source>Only a bankruptcy notice is served by you.</source>
        <translation>Berre eit konkursvarsel blir forkynt av deg.</translation>
    </message>
    <message>
        <source>Served on %1.</source>
        <translation>Forkynt %1.</translation>
    </message>
    <message>
        <source>Nothing was handed in yet.</source>
        <translation>Ingenting er levert inn enno.</translation>
    </message>
    <message>
        <source>No legal step of the case has an event.</source>
        <translation>Ingen rettslege steg i saka har ei hending.</translation>
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
        <translation>Den siste hendinga er angra, med kostnadene.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Kva kom det ut av det?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
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
        <translation>Styresmakta ber om fødselsnummeret til skyldnaren.</translation>
    </message>
    <message>
        <source>Make the papers without it</source>
        <translation>Lag papira utan</translation>
    </message>
    <message>
        <source>Give the number first</source>
        <translation>Oppgje nummeret først</translation>
    </message>
    <message>
        <source>Where shall the papers lie?</source>
        <translation>Kvar skal papira liggje?</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) in %2. Register when they are handed in.</source>
        <translation>
            <numerusform>%1: %n fil i %2. Registrer når ho er levert inn.</numerusform>
            <numerusform>%1: %n filer i %2. Registrer når dei er leverte inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>National identity number of %1 (kept sealed, used for this petition only)</source>
        <translation>Fødselsnummeret til %1 (blir lagra forsegla, blir berre brukt til dette kravet)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ta vare på det</translation>
    </message>
    <message>
        <source>The number is kept sealed.</source>
        <translation>Nummeret er lagra forsegla.</translation>
    </message>
    <message>
        <source>The number is forgotten.</source>
        <translation>Nummeret er gløymt.</translation>
    </message>
</context>
<context>
    <name>LegalPanel</name>
    <message>
        <source>Checks</source>
        <translation>Kontrollar</translation>
    </message>
    <message>
        <source>Where and cost</source>
        <translation>Stad og kostnad</translation>
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
        <translation>Berre eit krav om utlegg blir fylt inn i ein portal.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 er kopiert.</translation>
    </message>
    <message>
        <source>Complete the address …</source>
        <translation>Fyll ut adressa …</translation>
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
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Which rules on attachment is the debtor under?</source>
        <translation>Kva reglar om utlegg gjeld for skyldnaren?</translation>
    </message>
    <message>
        <source>Rules on attachment</source>
        <translation>Reglar om utlegg</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Ikkje slått opp enno</translation>
    </message>
    <message>
        <source>The old rules</source>
        <translation>Dei gamle reglane</translation>
    </message>
    <message>
        <source>The new rules</source>
        <translation>Dei nye reglane</translation>
    </message>
    <message>
        <source>The Tax Administration&apos;s look-up answers it for one debtor at a time.</source>
        <translation>Oppslaget til Skatteetaten svarar på det for éin skyldnar om gongen.</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <source>Give it …</source>
        <translation>Oppgje det …</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Gløym det</translation>
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
            <numerusform>%n i vegen</numerusform>
            <numerusform>%n i vegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for later</source>
        <translation>
            <numerusform>%n blir det spurt om seinare</numerusform>
            <numerusform>%n blir det spurt om seinare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for a person to judge</source>
        <translation>
            <numerusform>%n må eit menneske vurdere</numerusform>
            <numerusform>%n må eit menneske vurdere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet.</source>
        <translation>Ingen er kjend enno.</translation>
    </message>
    <message>
        <source>Change the address …</source>
        <translation>Endre adressa …</translation>
    </message>
    <message>
        <source>Kept sealed; opened only for these papers.</source>
        <translation>Lagra forsegla; blir berre opna for desse papira.</translation>
    </message>
    <message>
        <source>Not given. It is asked for when the papers are made.</source>
        <translation>Ikkje oppgjeve. Du blir spurd når papira blir laga.</translation>
    </message>
    <message>
        <source>Give another …</source>
        <translation>Oppgje eit anna …</translation>
    </message>
    <message>
        <source>The court fee of this day is not known yet. Update the rates.</source>
        <translation>Rettsgebyret for denne dagen er ikkje kjent enno. Oppdater satsane.</translation>
    </message>
    <message>
        <source>Fee %1: %2</source>
        <translation>Gebyr %1: %2</translation>
    </message>
    <message>
        <source>For writing the petition %1, owed by the debtor</source>
        <translation>For å skrive kravet: %1, som skyldnaren skuldar</translation>
    </message>
    <message>
        <source>Security %1, paid on filing</source>
        <translation>Sikkerheit %1, blir betalt ved innlevering</translation>
    </message>
    <message>
        <source>No fee to the State.</source>
        <translation>Ingen gebyr til staten.</translation>
    </message>
    <message>
        <source>Last day to hand it in: %1</source>
        <translation>Siste dag for å levere inn: %1</translation>
    </message>
    <message>
        <source>Served notice: to be paid by %1</source>
        <translation>Forkynt varsel: skal betalast innan %1</translation>
    </message>
    <message>
        <source>A petition can be handed in from %1 and is received by %2 at the latest</source>
        <translation>Eit krav kan leverast inn frå %1 og må vere motteke seinast %2</translation>
    </message>
    <message>
        <source>No last day.</source>
        <translation>Ingen siste dag.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation>Svaret er lagra.</translation>
    </message>
    <message>
        <source>Archive for the agency …</source>
        <translation>Arkiv til inkassobyrået …</translation>
    </message>
    <message>
        <source>A copy of which invoice?</source>
        <translation>Kopi av kva faktura?</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Vel fila …</translation>
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
        <translation>Kopien ligg ved fakturaen.</translation>
    </message>
</context>
<context>
    <name>LegalPicture</name>
    <message>
        <source>Sure: the register or you named the municipality.</source>
        <translation>Sikkert: registeret eller du oppgav kommunen.</translation>
    </message>
    <message>
        <source>Fairly sure: by the post code of the street.</source>
        <translation>Ganske sikkert: ut frå postnummeret til gateadressa.</translation>
    </message>
    <message>
        <source>A guess only: confirm it before anything is sent.</source>
        <translation>Berre ei gissing: stadfest ho før noko blir sendt.</translation>
    </message>
    <message>
        <source>Not known: name the municipality among the answers.</source>
        <translation>Ikkje kjent: oppgje kommunen blant svara.</translation>
    </message>
    <message>
        <source>Never automatic: find the authority yourself.</source>
        <translation>Aldri automatisk: finn styresmakta sjølv.</translation>
    </message>
    <message>
        <source>The law allows the step on this day.</source>
        <translation>Lova tillèt steget på denne dagen.</translation>
    </message>
    <message>
        <source>The address it goes to is known.</source>
        <translation>Adressa det går til, er kjend.</translation>
    </message>
</context>
<context>
    <name>LegalWorkflow</name>
    <message>
        <source>Say the day on which it happened.</source>
        <translation>Oppgje dagen det skjedde.</translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation>%1 er ikkje komen enno.</translation>
    </message>
    <message>
        <source>The last event of case %1 is of %2; the next cannot be before it. Take that one back first.</source>
        <translation>Den siste hendinga i sak %1 er frå %2; den neste kan ikkje vere før det. Angre den først.</translation>
    </message>
    <message>
        <source>%1 is a letter; it is confirmed in the outbox.</source>
        <translation>%1 er eit brev; det blir stadfesta i utsendingar.</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avslutta.</translation>
    </message>
    <message>
        <source>%1 in case %2 was handed in on %3 already. Register what came of it first.</source>
        <translation>%1 i sak %2 er alt levert inn %3. Registrer først kva som kom ut av det.</translation>
    </message>
    <message>
        <source>The bankruptcy notice of case %1 was served on %2 already.</source>
        <translation>Konkursvarselet i sak %1 vart alt forkynt %2.</translation>
    </message>
    <message>
        <source>Handing in and service have their own commands: case filed, case served.</source>
        <translation>Innlevering og forkynning har eigne kommandoar: case filed, case served.</translation>
    </message>
    <message>
        <source>No legal step of case %1 waits for that outcome. Register that it was handed in, or name the step.</source>
        <translation>Ingen rettslege steg i sak %1 ventar på det utfallet. Registrer at det er levert inn, eller oppgje steget.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome of %2.</source>
        <translation>«%1» er ikkje eit utfall av %2.</translation>
    </message>
    <message>
        <source>Case %1 has no legal event to take back.</source>
        <translation>Sak %1 har inga rettsleg hending å angre.</translation>
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
        <translation>på veg</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>ikkje levert</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>postlagt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>kome i retur</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt tilbake</translation>
    </message>
</context>
<context>
    <name>LetterWorkflow</name>
    <message>
        <source>%1 is no letter.</source>
        <translation>%1 er ikkje eit brev.</translation>
    </message>
    <message>
        <source>A letter of case %1 was sent on %2; nothing can be dated before it.</source>
        <translation>Eit brev i sak %1 vart sendt %2; ingenting kan daterast før det.</translation>
    </message>
    <message>
        <source>Letter %1 is %2 and cannot be made anew.</source>
        <translation>Brev %1 er %2 og kan ikkje lagast på nytt.</translation>
    </message>
    <message>
        <source>Another program keeps changing this firm&apos;s data. Try again in a moment.</source>
        <translation>Eit anna program endrar stadig dataa til dette firmaet. Prøv igjen om ein augneblink.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>The letter could not be written as a PDF.</source>
        <translation>Brevet kunne ikkje skrivast som PDF.</translation>
    </message>
    <message>
        <source>The typeface %1 is missing from the program. Install the program anew.</source>
        <translation>Skrifttypen %1 manglar i programmet. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>Letters need the graphical part of the program to be started.</source>
        <translation>Brev krev at den grafiske delen av programmet er starta.</translation>
    </message>
    <message>
        <source>There are no letters in the language &quot;%1&quot;. Choose nb, nn or en.</source>
        <translation>Det finst ingen brev på språket «%1». Vel nb, nn eller en.</translation>
    </message>
    <message>
        <source>Line %1 of the letter labels is not &quot;key = words&quot; with a new key.</source>
        <translation>Linje %1 i dei faste orda i brev er ikkje «nøkkel = ord» med ein ny nøkkel.</translation>
    </message>
    <message>
        <source>The letter has no date or no deadline.</source>
        <translation>Brevet manglar dato eller frist.</translation>
    </message>
    <message>
        <source>%1 has no account number to pay to. Enter it under the firm&apos;s settings.</source>
        <translation>%1 manglar kontonummer å betale til. Legg det inn i innstillingane for firmaet.</translation>
    </message>
    <message>
        <source>The lines of the letter for case %1 add up to %2, but it would ask for %3. It was not made.</source>
        <translation>Linjene i brevet for sak %1 blir til saman %2, men det ville krevje %3. Brevet vart ikkje laga.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter to the debtor.</source>
        <translation>«%1» er ikkje eit brev til skyldnaren.</translation>
    </message>
    <message>
        <source>There is no letter text for %1 in the language &quot;%2&quot;. Choose nb, nn or en.</source>
        <translation>Det finst ingen brevtekst for %1 på språket «%2». Vel nb, nn eller en.</translation>
    </message>
    <message>
        <source>The letter text for %1 lacks the statement &quot;%2&quot;, which the letter must make. Put [%2] before the paragraph that makes it.</source>
        <translation>Brevteksten for %1 manglar opplysninga «%2», som brevet må innehalde. Set [%2] framfor avsnittet som gir ho.</translation>
    </message>
    <message>
        <source>Line %1 of the letter text: the statement &quot;%2&quot; must be made in every letter, but depends on a fact. Add a paragraph for the other case.</source>
        <translation>Linje %1 i brevteksten: opplysninga «%2» må stå i alle brev, men er avhengig av eit vilkår. Legg til eit avsnitt for det andre tilfellet.</translation>
    </message>
    <message>
        <source>Line %1 of the letter text: the statement &quot;%2&quot; must name &quot;%3&quot;.</source>
        <translation>Linje %1 i brevteksten: opplysninga «%2» må nemne «%3».</translation>
    </message>
    <message>
        <source>The heading of the letter text must not name &quot;%1&quot;.</source>
        <translation>Overskrifta i brevteksten må ikkje nemne «%1».</translation>
    </message>
    <message>
        <source>Line %1 of the letter text must not name &quot;%2&quot;.</source>
        <translation>Linje %1 i brevteksten må ikkje nemne «%2».</translation>
    </message>
    <message>
        <source>Line %1 of the letter text: %2</source>
        <extracomment>%1 is a line number, %2 a finished sentence</extracomment>
        <translation>Linje %1 i brevteksten: %2</translation>
    </message>
    <message>
        <source>A brace { is not closed. Close it with } on the same line.</source>
        <translation>Ein krøllparentes { er ikkje lukka. Lukk han med } på same linja.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}.</source>
        <translation>Det finst ikkje noko flettefelt {%1}.</translation>
    </message>
    <message>
        <source>Bold text is not closed. Put ** before and after it.</source>
        <translation>Halvfeit tekst er ikkje avslutta. Set ** framfor og bak han.</translation>
    </message>
    <message>
        <source>There is no fact &quot;%1&quot; a paragraph can depend on.</source>
        <translation>Det finst ikkje noko vilkår «%1» eit avsnitt kan vere avhengig av.</translation>
    </message>
    <message>
        <source>A bracket [ is not closed. Close it with ].</source>
        <translation>Ein hakeparentes [ er ikkje lukka. Lukk han med ].</translation>
    </message>
    <message>
        <source>A paragraph can depend on one fact only.</source>
        <translation>Eit avsnitt kan berre vere avhengig av eitt vilkår.</translation>
    </message>
    <message>
        <source>The heading is missing. Begin with &quot;heading: …&quot;.</source>
        <translation>Overskrifta manglar. Begynn med «heading: …».</translation>
    </message>
    <message>
        <source>The place of the table is missing. Write &quot;-- table --&quot; on a line of its own.</source>
        <translation>Plassen til tabellen manglar. Skriv «-- table --» på ei eiga linje.</translation>
    </message>
    <message>
        <source>The table comes once, and the small print once after it.</source>
        <translation>Tabellen kjem éin gong, og den vesle skrifta éin gong etter han.</translation>
    </message>
    <message>
        <source>The paragraph is empty.</source>
        <translation>Avsnittet er tomt.</translation>
    </message>
    <message>
        <source>There are no legal documents in the language &quot;%1&quot;. Choose nb or nn.</source>
        <translation>Det finst ingen rettslege dokument på språket «%1». Vel nb eller nn.</translation>
    </message>
</context>
<context>
    <name>LimitationForm</name>
    <message>
        <source>Register an event …</source>
        <translation>Registrer ei hending …</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kva som hende</translation>
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
        <translation>Dagen skyldnaren gjekk med på</translation>
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
        <translation>Skriv dagen det hende.</translation>
    </message>
    <message>
        <source>Write the day agreed to.</source>
        <translation>Skriv dagen de vart samde om.</translation>
    </message>
    <message>
        <source>Register for invoice %1: %2, %3?</source>
        <translation>Registrere for faktura %1: %2, %3?</translation>
    </message>
    <message>
        <source>The last day of the invoice is worked out anew from it, and the entry stands in the history. It can be taken back.</source>
        <translation>Siste dag for fakturaen blir rekna ut på nytt frå hendinga, og ho blir ståande i historikken. Ho kan takast tilbake.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>The event is registered for invoice %1.</source>
        <translation>Hendinga er registrert for faktura %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The event is taken back.</source>
        <translation>Hendinga er teken tilbake.</translation>
    </message>
    <message>
        <source>Take back for invoice %1: %2, %3?</source>
        <translation>Ta tilbake for faktura %1: %2, %3?</translation>
    </message>
    <message>
        <source>The last day is worked out as if it had not been registered. The entry stays in the history, marked as taken back.</source>
        <translation>Siste dag blir rekna ut som om hendinga ikkje var registrert. Ho blir ståande i historikken, merkt som teken tilbake.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta ho tilbake</translation>
    </message>
</context>
<context>
    <name>LimitationList</name>
    <message>
        <source>Lapsed</source>
        <translation>Forelda</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Avbroten</translation>
    </message>
    <message numerus="yes">
        <source>within %n months</source>
        <translation>
            <numerusform>innan %n månad</numerusform>
            <numerusform>innan %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>far off</source>
        <translation>langt unna</translation>
    </message>
    <message>
        <source>Payment could first be demanded</source>
        <translation>Betaling kunne først krevjast</translation>
    </message>
    <message>
        <source>Loan or debt instrument</source>
        <translation>Lån eller gjeldsbrev</translation>
    </message>
    <message>
        <source>The debtor acknowledged the debt</source>
        <translation>Skyldnaren vedgjekk gjelda</translation>
    </message>
    <message>
        <source>Conciliation complaint or action</source>
        <translation>Forliksklage eller søksmål</translation>
    </message>
    <message>
        <source>Brought before a complaint board</source>
        <translation>Brakt inn for ei klagenemnd</translation>
    </message>
    <message>
        <source>Petition for enforcement</source>
        <translation>Krav om tvangsfullføring</translation>
    </message>
    <message>
        <source>Bankruptcy petition or claim in the estate</source>
        <translation>Konkurskrav eller krav meldt i buet</translation>
    </message>
    <message>
        <source>Settlement, judgment or ruling</source>
        <translation>Forlik, dom eller orskurd</translation>
    </message>
    <message>
        <source>Decision that does not settle the claim</source>
        <translation>Avgjerd som ikkje avgjer kravet</translation>
    </message>
    <message>
        <source>Enforcement ended without full cover</source>
        <translation>Tvangsfullføring avslutta utan full dekning</translation>
    </message>
    <message>
        <source>Bankruptcy estate closed</source>
        <translation>Konkursbuet avslutta</translation>
    </message>
    <message>
        <source>Ended without a decision</source>
        <translation>Avslutta utan avgjerd</translation>
    </message>
    <message>
        <source>Petition refused</source>
        <translation>Kravet avslått</translation>
    </message>
    <message>
        <source>Taken back by us</source>
        <translation>Trekt av oss</translation>
    </message>
    <message>
        <source>Deduction from pay decided</source>
        <translation>Trekk i løn vedteke</translation>
    </message>
    <message>
        <source>Deduction: the claim was told to stand</source>
        <translation>Trekk: det er meldt at kravet står ved lag</translation>
    </message>
    <message>
        <source>Deduction from pay ended</source>
        <translation>Trekk i løn avslutta</translation>
    </message>
    <message>
        <source>The debtor agreed to more time</source>
        <translation>Skyldnaren gjekk med på meir tid</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Skyldnar</translation>
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
        <translation>Ope</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Kor nær</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>ikkje i noka sak</translation>
    </message>
    <message>
        <source>%1 lapsed</source>
        <translation>%1 forelda</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Inga rente står open.</translation>
    </message>
    <message>
        <source>Open: %1, of which %2 has lapsed.</source>
        <translation>Ope: %1, av det er %2 forelda.</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation>Ope: %1.</translation>
    </message>
    <message>
        <source>Last day for the oldest that is left: %1.</source>
        <translation>Siste dag for den eldste renta som er att: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n months before)</source>
        <translation>
            <numerusform>%1 (%n månad før)</numerusform>
            <numerusform>%1 (%n månader før)</numerusform>
        </translation>
    </message>
    <message>
        <source>You are told: %1.</source>
        <translation>Du får beskjed: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n months are left.</source>
        <translation>
            <numerusform>Mindre enn %n månad er att.</numerusform>
            <numerusform>Mindre enn %n månader er att.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interest lapses</source>
        <translation>Renta blir forelda</translation>
    </message>
</context>
<context>
    <name>LimitationPage</name>
    <message>
        <source>Limitation</source>
        <translation>Forelding</translation>
    </message>
    <message>
        <source>Debtor, invoice, or &gt;1000</source>
        <translation>Skyldnar, faktura eller &gt;1000</translation>
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
        <translation>Forelda</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Innan ein månad</translation>
    </message>
    <message>
        <source>4 months</source>
        <translation>4 månader</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 månader</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 månader</translation>
    </message>
    <message>
        <source>Held back by proceedings</source>
        <translation>Avbroten av rettslege steg</translation>
    </message>
    <message>
        <source>To the calendar …</source>
        <translation>Til kalenderen …</translation>
    </message>
    <message>
        <source>The last days and their warnings as a calendar file (.ics)</source>
        <translation>Dei siste dagane og varsla som ei kalenderfil (.ics)</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Kva det byggjer på</translation>
    </message>
    <message>
        <source>You are told</source>
        <translation>Du får beskjed</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message numerus="yes">
        <source>%n open claims by their last day</source>
        <translation>
            <numerusform>%n ope krav etter siste dag</numerusform>
            <numerusform>%n opne krav etter siste dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n viste</numerusform>
        </translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hovudstol</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ingenting er ope</translation>
    </message>
    <message>
        <source>When the ledger holds open claims, each stands here with the last day on which its limitation can be interrupted.</source>
        <translation>Når reskontroen har opne krav, står kvart av dei her med siste dag for å avbryte foreldinga.</translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation>Gå til reskontroen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ingenting passar</translation>
    </message>
    <message>
        <source>No claim fits the chip and the search.</source>
        <translation>Ingen krav passar med filteret og søket.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>The claim is in no case. Start one in the ledger.</source>
        <translation>Kravet er ikkje i noka sak. Start ei i reskontroen.</translation>
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
        <translation>Forfall. Brev avbryt ikkje foreldinga; det gjer ei forliksklage, eit krav til styresmaktene eller at skyldnaren vedkjenner seg kravet.</translation>
    </message>
    <message numerus="yes">
        <source>%n months before: %1</source>
        <translation>
            <numerusform>%n månad før: %1</numerusform>
            <numerusform>%n månader før: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is known to warn of.</source>
        <translation>Det er ingen kjend dag å varsle om.</translation>
    </message>
    <message>
        <source>Save the last days as a calendar</source>
        <translation>Lagre dei siste dagane som kalender</translation>
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
        <translation>Kalenderen er lagra. Opne han i kalenderprogrammet ditt for å få dagane inn der.</translation>
    </message>
    <message>
        <source>Open the case of the claim</source>
        <translation>Opne saka kravet høyrer til</translation>
    </message>
    <message>
        <source>Nobody is at it</source>
        <translation>Ingen følgjer opp</translation>
    </message>
    <message>
        <source>Register what interrupts limitation</source>
        <translation>Registrer det som avbryt foreldinga</translation>
    </message>
    <message>
        <source>Interest lapses</source>
        <translation>Renta blir forelda</translation>
    </message>
    <message>
        <source>Late interest</source>
        <translation>Forseinkingsrente</translation>
    </message>
</context>
<context>
    <name>LimitationWorkflow</name>
    <message>
        <source>Invoice %1, %2: last day before it is time-barred (%3)</source>
        <translation>Faktura %1, %2: siste dag før han er forelda (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left</source>
        <translation>
            <numerusform>%n månad att</numerusform>
            <numerusform>%n månader att</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the day it happened, today at the latest.</source>
        <translation>Oppgi dagen det skjedde, seinast i dag.</translation>
    </message>
    <message>
        <source>Invoice %1 has no due date. Complete it first.</source>
        <translation>Faktura %1 manglar forfall. Fyll det ut først.</translation>
    </message>
    <message>
        <source>Invoice %1 became time-barred on %2; what happens later revives nothing. Take legal advice if the debtor has promised to pay after that.</source>
        <translation>Faktura %1 vart forelda %2; det som skjer seinare, vekkjer ikkje kravet til live. Søk juridisk råd dersom skyldnaren har lova å betale etter det.</translation>
    </message>
    <message>
        <source>Event %1 is taken back already.</source>
        <translation>Hending %1 er alt teken tilbake.</translation>
    </message>
    <message>
        <source>Invoice %1, %2: last day before its oldest late interest is time-barred (%3)</source>
        <translation>Faktura %1, %2: siste dag før den eldste forseinkingsrenta er forelda (%3)</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>A list is written as csv or xlsx, not as &quot;%1&quot;.</source>
        <translation>Ei liste blir skriven som csv eller xlsx, ikkje som «%1».</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Save the list …</source>
        <translation>Lagre lista …</translation>
    </message>
    <message>
        <source>Save the list as a workbook or CSV</source>
        <translation>Lagre lista som rekneark eller CSV</translation>
    </message>
    <message>
        <source>The list is being saved.</source>
        <translation>Lista blir lagra.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lagre lista</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Rekneark (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved in %1.</source>
        <translation>
            <numerusform>%n rad er lagra i %1.</numerusform>
            <numerusform>%n rader er lagra i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>The rows and columns shown here, as a workbook or CSV (Ctrl S in the list)</source>
        <translation>Radene og kolonnane som er viste her, som rekneark eller CSV (Ctrl S i lista)</translation>
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
        <translation>Søk på denne sida</translation>
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
        <translation>Alt viser bokstaven til kvar knapp; Alt saman med bokstaven trykkjer på knappen</translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>What each column holds</source>
        <translation>Kva kvar kolonne inneheld</translation>
    </message>
    <message>
        <source>%1 is read as: %2. Press Enter to choose something else.</source>
        <translation>%1 blir lesen som: %2. Trykk Enter for å velje noko anna.</translation>
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
        <translation>Oppgje kvar dette er lese, til dømes Brønnøysundregistra eller eit brev frå retten.</translation>
    </message>
    <message>
        <source>Give the day it happened, today at the latest.</source>
        <translation>Oppgje dagen det hende, seinast i dag.</translation>
    </message>
    <message>
        <source>A municipality is named by its number of four digits, such as 0301, not &quot;%1&quot;.</source>
        <translation>Ein kommune blir oppgjeven med nummeret på fire siffer, til dømes 0301, ikkje «%1».</translation>
    </message>
    <message>
        <source>The debtor is marked as ordinary again.</source>
        <translation>Skyldnaren er igjen merkt som vanleg.</translation>
    </message>
</context>
<context>
    <name>MergeWorkflow</name>
    <message>
        <source>Case %1 is closed. Open it again first.</source>
        <translation>Sak %1 er lukka. Opne ho igjen først.</translation>
    </message>
    <message>
        <source>Case %1 has an instalment plan for exactly its claims. Cancel the plan first.</source>
        <translation>Sak %1 har ein nedbetalingsplan for akkurat sine krav. Avbryt planen først.</translation>
    </message>
    <message>
        <source>Case %1 has been taken to an authority for exactly its claims. Finish that case by itself.</source>
        <translation>Sak %1 er send til ei styresmakt for akkurat sine krav. Gjer den saka ferdig for seg.</translation>
    </message>
    <message>
        <source>Say which cases go into the first one.</source>
        <translation>Sei kva saker som skal inn i den første.</translation>
    </message>
    <message>
        <source>Case %1 is named twice.</source>
        <translation>Sak %1 er nemnd to gonger.</translation>
    </message>
    <message>
        <source>Cases %1 and %2 are about different debtors.</source>
        <translation>Sakene %1 og %2 gjeld ulike skyldnarar.</translation>
    </message>
    <message>
        <source>Say which invoices leave the case.</source>
        <translation>Sei kva fakturaer som skal ut av saka.</translation>
    </message>
    <message>
        <source>One of the invoices is not in case %1.</source>
        <translation>Ein av fakturaene er ikkje i sak %1.</translation>
    </message>
    <message>
        <source>Those are all invoices of case %1; at least one must stay.</source>
        <translation>Det er alle fakturaene i sak %1; minst éin må bli att.</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Put other cases of the debtor into this one</source>
        <translation>Slå andre saker på skyldnaren saman med denne</translation>
    </message>
    <message>
        <source>The debtor has no other open case.</source>
        <translation>Skyldnaren har inga anna open sak.</translation>
    </message>
    <message>
        <source>Put together …</source>
        <translation>Slå saman …</translation>
    </message>
    <message>
        <source>Take invoices out into a case of their own</source>
        <translation>Ta fakturaer ut i ei eiga sak</translation>
    </message>
    <message>
        <source>The case has one invoice only.</source>
        <translation>Saka har berre éin faktura.</translation>
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
            <numerusform>Éin faktura</numerusform>
            <numerusform>%n fakturaer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2. Owed today: %3.</source>
        <translation>%1 inneheld %2. Skuldig i dag: %3.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>The new case %1</source>
        <translation>Den nye saka %1</translation>
    </message>
    <message>
        <source>Every invoice has been told the same: the ladder goes on as it is.</source>
        <translation>Alle fakturaene har fått dei same varsla: stigen held fram som han er.</translation>
    </message>
    <message>
        <source>No letter waits; what was sent keeps its meaning for the invoices it was about.</source>
        <translation>Ingen brev ventar; det som er sendt, gjeld framleis for fakturaene det handla om.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that have not left are withdrawn; what was sent keeps its meaning for the invoices it was about.</source>
        <translation>
            <numerusform>Eitt brev som ikkje er sendt, blir trekt tilbake; det som er sendt, gjeld framleis for fakturaene det handla om.</numerusform>
            <numerusform>%n brev som ikkje er sende, blir trekte tilbake; det som er sendt, gjeld framleis for fakturaene det handla om.</numerusform>
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
        <translation>Slått saman:</translation>
    </message>
    <message>
        <source>Taken out:</source>
        <translation>Teke ut:</translation>
    </message>
    <message>
        <source>The emptied cases are closed and say where their invoices went.</source>
        <translation>Dei tømde sakene blir lukka og seier kvar det vart av fakturaene.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n case(s) into %1?</source>
        <translation>
            <numerusform>Slå éi sak saman med %1?</numerusform>
            <numerusform>Slå %n saker saman med %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Slå saman</translation>
    </message>
    <message>
        <source>The invoices are in case %1 now.</source>
        <translation>Fakturaene er no i sak %1.</translation>
    </message>
    <message>
        <source>Take them out again</source>
        <translation>Ta dei ut igjen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n invoice(s) out of %1?</source>
        <translation>
            <numerusform>Ta éin faktura ut av %1?</numerusform>
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
        <translation>Lukk meldinga</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eit heilt tal frå %1 til %2.</translation>
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
        <translation>Slutt å spørje Einingsregisteret</translation>
    </message>
    <message>
        <source>The table of offices cannot be read.</source>
        <translation>Tabellen over kontor kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Enhetsregisteret is asked: %1 of %2</source>
        <comment>how many offices have been asked about</comment>
        <translation>Einingsregisteret blir spurt: %1 av %2</translation>
    </message>
    <message>
        <source>Stopped. The table is as it was.</source>
        <translation>Stoppa. Tabellen er som før.</translation>
    </message>
    <message>
        <source>Enhetsregisteret gave no answer to use. The table is as it was.</source>
        <translation>Einingsregisteret gav ikkje noko svar å bruke. Tabellen er som før.</translation>
    </message>
    <message>
        <source>The addresses could not be kept.</source>
        <translation>Adressene kunne ikkje lagrast.</translation>
    </message>
    <message>
        <source>Source and day stand in the table.</source>
        <translation>Kjelde og dag står i tabellen.</translation>
    </message>
    <message>
        <source>Enhetsregisteret has no postal address for %1: enter it by hand.</source>
        <translation>Einingsregisteret har inga postadresse for %1: skriv henne inn sjølv.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) read today.</source>
        <translation>
            <numerusform>%n adresse lesen i dag.</numerusform>
            <numerusform>%n adresser lesne i dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address was filled in.</source>
        <translation>Inga adresse vart fylt inn.</translation>
    </message>
    <message numerus="yes">
        <source>Put the register&apos;s address in the place of yours for %n office(s)?</source>
        <translation>
            <numerusform>Skal adressa i registeret ta plassen til di for %n kontor?</numerusform>
            <numerusform>Skal adressene i registeret ta plassen til dine for %n kontor?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the register&apos;s</source>
        <translation>Ta den frå registeret</translation>
    </message>
    <message>
        <source>The offices are taken over.</source>
        <translation>Kontora er tekne over.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>No postal address of %1 is known, so nothing is printed to it. Complete it in the table of offices.</source>
        <translation>Postadressa til %1 er ikkje kjend, så ingenting blir skrive ut dit. Fyll ho ut i tabellen over kontor.</translation>
    </message>
    <message>
        <source>The postal address of %1 is not confirmed, or is older than two years. Confirm it in the table of offices.</source>
        <translation>Postadressa til %1 er ikkje stadfesta, eller ho er eldre enn to år. Stadfest ho i tabellen over kontor.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Utsendingar</translation>
    </message>
    <message>
        <source>Debtor, case, or &gt;1000</source>
        <translation>Skyldnar, sak eller &gt;1000</translation>
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
        <translation>Skrivne ut, ikkje postlagde</translation>
    </message>
    <message>
        <source>All waiting</source>
        <translation>Alle som ventar</translation>
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
        <translation>Hald tilbake</translation>
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
            <numerusform>%n brev ventar</numerusform>
            <numerusform>%n brev ventar</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter chosen</source>
        <translation>Ikkje noko brev er valt</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>postlagt %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>skrive ut %1</translation>
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
            <numerusform>%n er postlagde</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm that the printed letters are in the post.</source>
        <translation>Stadfest at dei utskrivne breva er lagde i posten.</translation>
    </message>
    <message>
        <source>Print letters first; then confirm that they are in the post.</source>
        <translation>Skriv ut breva først, og stadfest etterpå at dei er lagde i posten.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n viste</numerusform>
        </translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Å betale</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Ingen brev enno</translation>
    </message>
    <message>
        <source>Letters come here when a case takes its next step. Nothing leaves before you have seen it.</source>
        <translation>Breva kjem hit når ei sak tek sitt neste steg. Ingenting blir sendt før du har sett det.</translation>
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
        <translation>Ingen brev passar til filteret og søket.</translation>
    </message>
    <message numerus="yes">
        <source>%n letters approved.</source>
        <translation>
            <numerusform>%n brev er godkjent.</numerusform>
            <numerusform>%n brev er godkjende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held back; printing skips it.</source>
        <translation>Halde tilbake; kjem ikkje med i utskrifta.</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Frigjeve.</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n letters?</source>
        <translation>
            <numerusform>Trekkje tilbake %n brev?</numerusform>
            <numerusform>Trekkje tilbake %n brev?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their step is then not taken and their fee not charged. They can be made anew.</source>
        <translation>Steget blir då rekna som ikkje teke, og gebyret blir ikkje kravd. Breva kan lagast på nytt.</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Trekt tilbake.</translation>
    </message>
    <message>
        <source>Made anew with deadline %1.</source>
        <translation>Laga på nytt med frist %1.</translation>
    </message>
    <message>
        <source>Save the print job</source>
        <translation>Lagre utskrifta</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kunne ikkje skrivast: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letters with a cover list lie in one PDF. Confirm when they are in the post.</source>
        <translation>
            <numerusform>%n brev med utsendingsliste ligg i éin PDF. Stadfest når det er lagt i posten.</numerusform>
            <numerusform>%n brev med utsendingsliste ligg i éin PDF. Stadfest når dei er lagde i posten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Opne PDF-en</translation>
    </message>
    <message numerus="yes">
        <source>When were the %n letters posted?</source>
        <translation>
            <numerusform>Når vart det %n brevet postlagt?</numerusform>
            <numerusform>Når vart dei %n breva postlagde?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Stadfest</translation>
    </message>
    <message numerus="yes">
        <source>%n letters are posted; their deadlines run.</source>
        <translation>
            <numerusform>%n brev er postlagt; fristen går.</numerusform>
            <numerusform>%n brev er postlagde; fristane går.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter came back; its step counts as not taken. Check the address.</source>
        <translation>Brevet kom i retur, og steget blir rekna som ikkje teke. Kontroller adressa.</translation>
    </message>
    <message>
        <source>Approve the chosen letters</source>
        <translation>Godkjenn dei valde breva</translation>
    </message>
    <message>
        <source>Print the letters</source>
        <translation>Skriv ut breva</translation>
    </message>
    <message>
        <source>Confirm that letters are posted</source>
        <translation>Stadfest at brev er postlagde</translation>
    </message>
    <message>
        <source>Withdraw the chosen letters</source>
        <translation>Trekk tilbake dei valde breva</translation>
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
        <translation>Brev %1 har frist %2; blir det sendt %3, må skyldnaren få minst %4 dagar. Lag det på nytt med dagens dato.</translation>
    </message>
    <message>
        <source>%1 has no address for the envelope. Complete it under the customer.</source>
        <translation>%1 har inga adresse til konvolutten. Legg ho inn på kunden.</translation>
    </message>
    <message>
        <source>A payment came in after letter %1 was made. Make it anew so that its figures are right.</source>
        <translation>Det kom ei innbetaling etter at brev %1 vart laga. Lag det på nytt, så tala blir rette.</translation>
    </message>
    <message>
        <source>Letter %1 is %2; only a new letter is approved.</source>
        <translation>Brev %1 er %2; berre nye brev kan godkjennast.</translation>
    </message>
    <message>
        <source>Letter %1 has left already.</source>
        <translation>Brev %1 er alt sendt.</translation>
    </message>
    <message>
        <source>Letter %1 is %2 and cannot be taken back.</source>
        <translation>Brev %1 er %2 og kan ikkje trekkjast tilbake.</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>Ingenting vart skrive ut. %1</translation>
    </message>
    <message>
        <source>There is nothing to print: no letter waits in the outbox.</source>
        <translation>Det er ingenting å skrive ut: ingen brev ventar under Utsendingar.</translation>
    </message>
    <message>
        <source>Printing was stopped; no letter was marked.</source>
        <translation>Utskrifta vart stoppa; ingen brev er merkte.</translation>
    </message>
    <message>
        <source>%1 has not come yet; letters are confirmed once they are in the post.</source>
        <translation>%1 er fram i tid; brev blir stadfesta når dei er lagde i posten.</translation>
    </message>
    <message>
        <source>Letter %1 has neither been approved nor printed. Look at it first.</source>
        <translation>Brev %1 er verken godkjent eller skrive ut. Sjå på det først.</translation>
    </message>
    <message>
        <source>Letter %1 is %2 already.</source>
        <translation>Brev %1 er alt %2.</translation>
    </message>
    <message>
        <source>Letter %1 is held back. Release it first.</source>
        <translation>Brev %1 er halde tilbake. Frigi det først.</translation>
    </message>
    <message>
        <source>Letter %1 is dated %2 and cannot have been posted before.</source>
        <translation>Brev %1 er datert %2 og kan ikkje vere postlagt før det.</translation>
    </message>
    <message>
        <source>Letter %1 has not left; it cannot come back.</source>
        <translation>Brev %1 er ikkje sendt og kan ikkje kome i retur.</translation>
    </message>
    <message>
        <source>There is no letter &quot;%1&quot;. See: kravbok-cli outbox list</source>
        <translation>Det finst ikkje noko brev «%1». Sjå: kravbok-cli outbox list</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n deadlines run out</source>
        <translation>
            <numerusform>%n frist går ut</numerusform>
            <numerusform>%n fristar går ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pauses are over</source>
        <translation>
            <numerusform>%n pause er over</numerusform>
            <numerusform>%n pausar er over</numerusform>
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
        <translation>Importer ei fil</translation>
    </message>
    <message>
        <source>Begin with what is open</source>
        <translation>Begynn med det som står ope</translation>
    </message>
    <message>
        <source>Import a list or a SAF-T file from your accounts. Then this page says what is overdue, what needs you, and what comes.</source>
        <translation>Importer ei liste eller ei SAF-T-fil frå rekneskapen. Då viser denne sida kva som er forfalle, kva som treng deg, og kva som kjem.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalle</translation>
    </message>
    <message>
        <source>Owed in cases</source>
        <translation>Skuldig i saker</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Opne saker</translation>
    </message>
    <message>
        <source>Letters waiting</source>
        <translation>Brev som ventar</translation>
    </message>
    <message>
        <source>Overdue by age</source>
        <translation>Forfalle etter alder</translation>
    </message>
    <message numerus="yes">
        <source>The next %n days</source>
        <translation>
            <numerusform>Den neste %n dagen</numerusform>
            <numerusform>Dei neste %n dagane</numerusform>
        </translation>
    </message>
    <message>
        <source>No step and no deadline falls in these days.</source>
        <translation>Ingen steg eller fristar desse dagane.</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Kva som kjem</translation>
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
            <numerusform>%n kundar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are left out: a rate is missing</source>
        <translation>
            <numerusform>%n sak er ikkje rekna med: ein sats manglar</numerusform>
            <numerusform>%n saker er ikkje rekna med: ein sats manglar</numerusform>
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
        <translation>Registrer ei betaling</translation>
    </message>
    <message>
        <source>Case, invoice, KID or name</source>
        <translation>Sak, faktura, KID eller namn</translation>
    </message>
    <message>
        <source>Costs, interest, principal</source>
        <translation>Kostnader, renter, hovudstol</translation>
    </message>
    <message>
        <source>Principal first (the debtor asked for it)</source>
        <translation>Hovudstol først (skyldnaren bad om det)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>t is today, -3 three days ago</source>
        <translation>t er i dag, -3 er for tre dagar sidan</translation>
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
        <translation>Er feltet tomt, ventar betalinga til nokon veit kven ho gjeld.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkjefølgje</translation>
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
        <translation>Skriv dagen pengane kom inn.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Skriv beløpet.</translation>
    </message>
    <message>
        <source>No open case or invoice is called &quot;%1&quot;.</source>
        <translation>Inga open sak eller faktura heiter «%1».</translation>
    </message>
    <message>
        <source>Nobody knows whose it is.</source>
        <translation>Ingen veit kven ho gjeld.</translation>
    </message>
    <message>
        <source>It waits among the unplaced payments.</source>
        <translation>Ho ventar blant betalingane som ikkje er plasserte.</translation>
    </message>
    <message>
        <source>The case settles.</source>
        <translation>Saka blir gjord opp.</translation>
    </message>
    <message>
        <source>The rest of %1 is let go by the rule for small rests.</source>
        <translation>Resten på %1 blir ettergitt etter regelen for små restar.</translation>
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
        <translation>Betalinga er teken tilbake.</translation>
    </message>
    <message>
        <source>%1 is registered, and the case is settled.</source>
        <translation>%1 er registrert, og saka er gjord opp.</translation>
    </message>
</context>
<context>
    <name>PaymentMatching</name>
    <message>
        <source>The payment has no KID.</source>
        <translation>Betalinga har ingen KID.</translation>
    </message>
    <message>
        <source>No invoice and no case has this KID.</source>
        <translation>Ingen faktura og inga sak har denne KID-en.</translation>
    </message>
    <message>
        <source>Several open invoices bear this KID.</source>
        <translation>Fleire opne fakturaer har denne KID-en.</translation>
    </message>
    <message>
        <source>What the KID names is settled already: a double payment, to be paid back or used for something else.</source>
        <translation>Det KID-en viser til, er alt gjort opp: ei dobbeltbetaling, som skal betalast tilbake eller brukast til noko anna.</translation>
    </message>
    <message>
        <source>The bank&apos;s own file says that a person must look at it.</source>
        <translation>Fila frå banken seier at eit menneske må sjå på ho.</translation>
    </message>
    <message>
        <source>The bank takes an earlier payment back.</source>
        <translation>Banken tek tilbake ei tidlegare betaling.</translation>
    </message>
    <message>
        <source>It is like another payment but for the bank&apos;s reference. Is it the same money?</source>
        <translation>Ho er lik ei anna betaling, bortsett frå referansen til banken. Er det dei same pengane?</translation>
    </message>
    <message>
        <source>Another file has told of the same money.</source>
        <translation>Ei anna fil har meldt om dei same pengane.</translation>
    </message>
    <message>
        <source>It is the sum of payments that are known one by one.</source>
        <translation>Ho er summen av betalingar som er kjende kvar for seg.</translation>
    </message>
    <message>
        <source>It had a place that was taken back.</source>
        <translation>Ho hadde ei plassering som vart teken tilbake.</translation>
    </message>
    <message>
        <source>Payment %1 has its place already. Take it back first.</source>
        <translation>Betaling %1 er alt plassert. Ta ho tilbake først.</translation>
    </message>
    <message>
        <source>The same KID.</source>
        <translation>Same KID.</translation>
    </message>
    <message>
        <source>The same amount.</source>
        <translation>Same beløp.</translation>
    </message>
    <message>
        <source>The same account of ours.</source>
        <translation>Same konto hos oss.</translation>
    </message>
    <message>
        <source>The same account of the payer.</source>
        <translation>Same konto hos betalaren.</translation>
    </message>
    <message>
        <source>There is no such proposal for payment %1. See: kravbok-cli payment proposals</source>
        <translation>Det finst ikkje noko slikt forslag for betaling %1. Sjå: kravbok-cli payment proposals</translation>
    </message>
    <message>
        <source>Each part of a payment must be more than zero.</source>
        <translation>Kvar del av ei betaling må vere større enn null.</translation>
    </message>
    <message>
        <source>The parts add up to %1, but the payment is %2.</source>
        <translation>Delane blir til saman %1, men betalinga er på %2.</translation>
    </message>
    <message>
        <source>There is neither a case nor one invoice with the number &quot;%1&quot;.</source>
        <translation>Det finst verken ei sak eller éin einskild faktura med nummeret «%1».</translation>
    </message>
    <message>
        <source>Bank entry %1 does not wait to take a payment back.</source>
        <translation>Bankpost %1 ventar ikkje på å ta tilbake ei betaling.</translation>
    </message>
    <message>
        <source>The bank takes %1 back, but payment %2 is %3. Take that payment back and place the rest by hand.</source>
        <translation>Banken tek tilbake %1, men betaling %2 er på %3. Ta den betalinga tilbake, og plasser resten for hand.</translation>
    </message>
    <message>
        <source>Payment %1 came in after the bank took one back.</source>
        <translation>Betaling %1 kom inn etter at banken tok ei tilbake.</translation>
    </message>
    <message>
        <source>Nothing is asked about bank entry %1.</source>
        <translation>Det er ikkje spurt om noko for bankpost %1.</translation>
    </message>
    <message>
        <source>Bank entry %1 does not wait for an answer.</source>
        <translation>Bankpost %1 ventar ikkje på svar.</translation>
    </message>
    <message>
        <source>Nobody has answered for bank entry %1.</source>
        <translation>Ingen har svara for bankpost %1.</translation>
    </message>
    <message>
        <source>The amount is exactly what is open.</source>
        <translation>Beløpet er nøyaktig det som er ope.</translation>
    </message>
    <message>
        <source>The KID %1 is that of the invoice.</source>
        <translation>KID %1 er KID-en til fakturaen.</translation>
    </message>
    <message>
        <source>The KID %1 differs from that of the invoice only by zeros in front.</source>
        <translation>KID %1 skil seg frå KID-en til fakturaen berre med nullar framfor.</translation>
    </message>
    <message>
        <source>The KID %1 is that of the invoice without its control digit.</source>
        <translation>KID %1 er KID-en til fakturaen utan kontrollsifferet.</translation>
    </message>
    <message>
        <source>The text holds the KID of the invoice, %1.</source>
        <translation>Teksten inneheld KID-en til fakturaen, %1.</translation>
    </message>
    <message>
        <source>The payer names invoice %1.</source>
        <translation>Betalaren nemner faktura %1.</translation>
    </message>
    <message>
        <source>The payer names the invoices %1.</source>
        <translation>Betalaren nemner fakturaene %1.</translation>
    </message>
    <message>
        <source>Together they are exactly the amount.</source>
        <translation>Til saman er dei nøyaktig beløpet.</translation>
    </message>
    <message>
        <source>A payment from this account was placed with this customer by hand on %1.</source>
        <translation>Ei betaling frå denne kontoen vart plassert på denne kunden for hand %1.</translation>
    </message>
    <message>
        <source>A payment with this text was placed with this customer by hand on %1.</source>
        <translation>Ei betaling med denne teksten vart plassert på denne kunden for hand %1.</translation>
    </message>
    <message>
        <source>The customer has paid from this account before.</source>
        <translation>Kunden har betalt frå denne kontoen før.</translation>
    </message>
    <message>
        <source>The payer has the customer&apos;s name.</source>
        <translation>Betalaren har same namn som kunden.</translation>
    </message>
    <message>
        <source>The amount is exactly what case %1 owes today.</source>
        <translation>Beløpet er nøyaktig det som er uteståande i sak %1 i dag.</translation>
    </message>
    <message>
        <source>The amount is what case %1 owes without its fees of %2.</source>
        <translation>Beløpet er det som er uteståande i sak %1 utan gebyra på %2.</translation>
    </message>
    <message>
        <source>The amount is the principal of case %1 without interest and fees.</source>
        <translation>Beløpet er hovudstolen i sak %1 utan renter og gebyr.</translation>
    </message>
    <message>
        <source>Invoices %1 together are exactly the amount.</source>
        <translation>Fakturaene %1 er til saman nøyaktig beløpet.</translation>
    </message>
    <message>
        <source>The oldest open items of the customer first.</source>
        <translation>Dei eldste opne postane til kunden først.</translation>
    </message>
    <message>
        <source>Together with payment %1 of the same payer it is exactly what is open on %2.</source>
        <translation>Saman med betaling %1 frå same betalar er det nøyaktig det som er ope på %2.</translation>
    </message>
    <message>
        <source>It is the only one with exactly this amount open.</source>
        <translation>Det er den einaste med nøyaktig dette beløpet ope.</translation>
    </message>
</context>
<context>
    <name>PaymentWorkflow</name>
    <message>
        <source>Several invoices bear the KID %1. Say which with --invoice or --case.</source>
        <translation>Fleire fakturaer har KID %1. Oppgje kva for ein med --invoice eller --case.</translation>
    </message>
    <message>
        <source>A payment must be more than zero.</source>
        <translation>Ei innbetaling må vere større enn null.</translation>
    </message>
    <message>
        <source>A payment needs the day the money came in.</source>
        <translation>Ei innbetaling må ha dagen pengane kom inn.</translation>
    </message>
    <message>
        <source>%1 has not come yet. A payment bears the day the money came in.</source>
        <translation>%1 er fram i tid. Ei innbetaling får dagen pengane kom inn.</translation>
    </message>
    <message>
        <source>Payment %1 is taken back already.</source>
        <translation>Innbetaling %1 er alt ført tilbake.</translation>
    </message>
    <message>
        <source>Payment %1 has its place already. Take it back first.</source>
        <translation>Innbetaling %1 er alt plassert. Før ho tilbake først.</translation>
    </message>
    <message>
        <source>Say which case or invoice the payment is for.</source>
        <translation>Oppgje kva sak eller faktura innbetalinga gjeld.</translation>
    </message>
    <message>
        <source>There is no payment &quot;%1&quot;. See: kravbok-cli payment list</source>
        <translation>Det finst inga innbetaling «%1». Sjå: kravbok-cli payment list</translation>
    </message>
    <message>
        <source>Some of payment %1 was sent back or moved to another claim. It cannot be taken back.</source>
        <translation>Noko av betaling %1 er sendt tilbake eller flytta til eit anna krav. Ho kan ikkje takast tilbake.</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Innbetalingar</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n innbetaling</numerusform>
            <numerusform>%n innbetalingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Owed before</source>
        <translation>Skuldig før</translation>
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
        <translation>Til hovudstol</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>For mykje betalt</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Framleis skuldig</translation>
    </message>
    <message>
        <source>Register the payment</source>
        <translation>Registrer innbetalinga</translation>
    </message>
    <message>
        <source>Take back the chosen payment</source>
        <translation>Før tilbake den valde innbetalinga</translation>
    </message>
    <message>
        <source>Payer or &gt;1000</source>
        <translation>Betalar eller &gt;1000</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ventar</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerte</translation>
    </message>
    <message>
        <source>Learned rules</source>
        <translation>Lærte reglar</translation>
    </message>
    <message>
        <source>Register by hand</source>
        <translation>Registrer for hand</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Waiting payments</source>
        <translation>Betalingar som ventar</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n ventar på deg</numerusform>
            <numerusform>%n ventar på deg</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vel ei fil …</translation>
    </message>
    <message>
        <source>Carry out the chosen proposal</source>
        <translation>Utfør det valde forslaget</translation>
    </message>
    <message>
        <source>Choose a payment that waits.</source>
        <translation>Vel ei betaling som ventar.</translation>
    </message>
    <message>
        <source>Register a payment by hand</source>
        <translation>Registrer ei betaling for hand</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Ta tilbake det som vart gjort sist</translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation>Ingenting er gjort her enno.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Vis det som ventar</translation>
    </message>
    <message>
        <source>Show registered payments</source>
        <translation>Vis registrerte betalingar</translation>
    </message>
    <message>
        <source>Show learned rules</source>
        <translation>Vis lærte reglar</translation>
    </message>
    <message>
        <source>Choose a registered payment first.</source>
        <translation>Vel ei registrert betaling først.</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Betalt for mykje</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Lagre lista …</translation>
    </message>
    <message>
        <source>The rows and columns shown here, as a workbook or CSV</source>
        <translation>Radene og kolonnane som er viste her, som rekneark eller CSV</translation>
    </message>
    <message>
        <source>Use what was paid too much</source>
        <translation>Bruk det som er betalt for mykje</translation>
    </message>
    <message>
        <source>Show what was paid too much</source>
        <translation>Vis det som er betalt for mykje</translation>
    </message>
    <message>
        <source>Note that it was sent back</source>
        <translation>Noter at det er sendt tilbake</translation>
    </message>
    <message>
        <source>Choose a payment with money left over first.</source>
        <translation>Vel først ei betaling med pengar til overs.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Part %1 of the print job is not a readable PDF. Make that letter anew.</source>
        <translation>Del %1 av utskrifta er ikkje ein lesbar PDF. Lag det brevet på nytt.</translation>
    </message>
    <message>
        <source>The letters could not be put together into one file.</source>
        <translation>Breva kunne ikkje setjast saman til éi fil.</translation>
    </message>
    <message>
        <source>This is not a readable PDF.</source>
        <translation>Dette er ikkje ein lesbar PDF.</translation>
    </message>
    <message>
        <source>The PDF has no page %1.</source>
        <translation>PDF-en har inga side %1.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF cannot be shown.</source>
        <translation>Side %1 i PDF-en kan ikkje visast.</translation>
    </message>
    <message>
        <source>%1 is not a readable PDF, or it is locked with a password. Take it away or save it anew without a lock.</source>
        <translation>%1 er ikkje ein lesbar PDF, eller han er låst med passord. Ta han bort, eller lagre han på nytt utan lås.</translation>
    </message>
    <message>
        <source>The documents could not be put together into one file.</source>
        <translation>Dokumenta kunne ikkje setjast saman til éi fil.</translation>
    </message>
    <message>
        <source>The stored document</source>
        <translation>Det lagra dokumentet</translation>
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
        <translation>Oppgje nummeret</translation>
    </message>
    <message>
        <source>Say which rules hold</source>
        <translation>Oppgje kva reglar som gjeld</translation>
    </message>
    <message>
        <source>Lay a copy with the invoice</source>
        <translation>Legg ein kopi ved fakturaen</translation>
    </message>
    <message>
        <source>Complete the office</source>
        <translation>Fyll ut kontoret</translation>
    </message>
    <message>
        <source>Go to the firm&apos;s data</source>
        <translation>Gå til opplysningane om firmaet</translation>
    </message>
    <message>
        <source>See the customer in the ledger</source>
        <translation>Sjå kunden i reskontroen</translation>
    </message>
    <message>
        <source>Go to the letter</source>
        <translation>Gå til brevet</translation>
    </message>
    <message>
        <source>Go to the payments</source>
        <translation>Gå til betalingane</translation>
    </message>
</context>
<context>
    <name>PreflightList</name>
    <message>
        <source>Not in order</source>
        <translation>Ikkje i orden</translation>
    </message>
    <message>
        <source>Asked for later</source>
        <translation>Blir spurt om seinare</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>For a person to judge</source>
        <translation>Må vurderast av eit menneske</translation>
    </message>
    <message>
        <source>Checks before the step</source>
        <translation>Kontrollar før steget</translation>
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
        <translation>t er i dag, +14 er om fjorten dagar</translation>
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
        <translation>Ein annan stad</translation>
    </message>
    <message>
        <source>Several: 10231=500, 10244</source>
        <translation>Fleire: 10231=500, 10244</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>Nothing is done with this entry (Del)</source>
        <translation>Ingenting blir gjort med denne posten (Del)</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter carries out · → proposals · Del sets aside · Ctrl Z takes back</source>
        <translation>↑↓ vel · Enter utfører · → forslag · Del legg til side · Ctrl Z tek tilbake</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ingenting ventar</translation>
    </message>
    <message>
        <source>Every payment has its place. Drop a file from the bank anywhere on the window.</source>
        <translation>Alle betalingar er plasserte. Slepp ei fil frå banken kvar som helst på vindauget.</translation>
    </message>
    <message>
        <source>To account %1</source>
        <translation>Til konto %1</translation>
    </message>
    <message>
        <source>Like the payment of %1 that is known already.</source>
        <translation>Lik betalinga på %1 som alt er kjend.</translation>
    </message>
    <message>
        <source>The same money</source>
        <translation>Dei same pengane</translation>
    </message>
    <message>
        <source>It is counted once, as now.</source>
        <translation>Dei blir talde éin gong, som no.</translation>
    </message>
    <message>
        <source>Other money</source>
        <translation>Andre pengar</translation>
    </message>
    <message>
        <source>It waits for its place like any other payment.</source>
        <translation>Dei ventar på plassering som alle andre betalingar.</translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation>Kva er det?</translation>
    </message>
    <message>
        <source>Which payment is taken back?</source>
        <translation>Kva betaling blir teken tilbake?</translation>
    </message>
    <message>
        <source>Where it may belong</source>
        <translation>Kvar ho kan høyre til</translation>
    </message>
    <message>
        <source>Write the case or the invoice it belongs to.</source>
        <translation>Skriv saka eller fakturaen ho høyrer til.</translation>
    </message>
    <message>
        <source>It is other money</source>
        <translation>Det er andre pengar</translation>
    </message>
    <message>
        <source>It is the same money</source>
        <translation>Det er dei same pengane</translation>
    </message>
    <message>
        <source>Take that payment back</source>
        <translation>Ta den betalinga tilbake</translation>
    </message>
    <message>
        <source>Place the payment</source>
        <translation>Plasser betalinga</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The case settles; the rest of %1 is let go by the rule for small rests.</source>
        <translation>Saka blir gjord opp; resten på %1 blir ettergitt etter regelen for små restar.</translation>
    </message>
    <message>
        <source>The case settles.</source>
        <translation>Saka blir gjord opp.</translation>
    </message>
    <message>
        <source>%1 is more than owed and stays as too much paid.</source>
        <translation>%1 er meir enn det som er uteståande, og blir ståande som for mykje betalt.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ingenting ventar.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Lista blir lesen.</translation>
    </message>
    <message>
        <source>No payment fits. Take the right one back under Registered, and set this entry aside.</source>
        <translation>Inga betaling passar. Ta den rette tilbake under Registrerte, og legg denne posten til side.</translation>
    </message>
</context>
<context>
    <name>RateTable</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjend</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Kjend til</translation>
    </message>
    <message>
        <source>no end set</source>
        <translation>utan sluttdato</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 frå %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 frå %2 til %3</translation>
    </message>
</context>
<context>
    <name>RegisterWorkflow</name>
    <message>
        <source>an unknown day</source>
        <translation>ein ukjend dag</translation>
    </message>
    <message>
        <source>Enhetsregisteret: deleted since %1. There is no debtor any more; ask who is liable.</source>
        <translation>Einingsregisteret: sletta sidan %1. Det finst ingen skyldnar lenger; finn ut kven som er ansvarleg.</translation>
    </message>
    <message>
        <source>Enhetsregisteret: bankrupt since %1. File the claim with the trustee.</source>
        <translation>Einingsregisteret: konkurs sidan %1. Meld kravet til bustyraren.</translation>
    </message>
    <message>
        <source>Enhetsregisteret: being dissolved by force since %1. File the claim with the estate.</source>
        <translation>Einingsregisteret: under tvangsoppløysing sidan %1. Meld kravet i buet.</translation>
    </message>
    <message>
        <source>Enhetsregisteret has no postal address for %1 (%2). Enter it by hand.</source>
        <translation>Einingsregisteret har inga postadresse for %1 (%2). Skriv ho inn for hand.</translation>
    </message>
    <message>
        <source>Being wound up since %1: hurry, and address the board.</source>
        <translation>Under avvikling sidan %1: skund deg, og skriv til styret.</translation>
    </message>
    <message>
        <source>Under reconstruction since %1: enforcement and bankruptcy may be barred.</source>
        <translation>Under rekonstruksjon sidan %1: tvangsfullføring og konkurs kan vere stengt.</translation>
    </message>
    <message>
        <source>The register believes the business address to be wrong: check it before anything is served.</source>
        <translation>Registeret meiner at forretningsadressa er feil: sjekk ho før noko blir forkynt.</translation>
    </message>
    <message>
        <source>The head office lies abroad (%1): choose namsfogd and court by hand.</source>
        <translation>Hovudkontoret ligg i utlandet (%1): vel namsfut og tingrett for hand.</translation>
    </message>
</context>
<context>
    <name>RegisteredList</name>
    <message>
        <source>Registered payments</source>
        <translation>Registrerte betalingar</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Ingen betalingar enno</translation>
    </message>
    <message>
        <source>Drop a file from the bank on the window, register one by hand, or let a newer ledger file bring them.</source>
        <translation>Slepp ei fil frå banken på vindauget, registrer ei for hand, eller la ei nyare reskontrofil ta dei med.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n viste</numerusform>
        </translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom inn</translation>
    </message>
    <message>
        <source>Take back the payment of %1?</source>
        <translation>Ta tilbake betalinga på %1?</translation>
    </message>
    <message>
        <source>What it covered is owed again; a case it settled opens. Money the bank told of waits again.</source>
        <translation>Det ho dekte, er uteståande igjen; ei sak ho gjorde opp, blir opna. Pengar banken melde om, ventar igjen.</translation>
    </message>
    <message>
        <source>The payment is taken back.</source>
        <translation>Betalinga er teken tilbake.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The file of ladders cannot be used: %1. Take the output of kravbok-cli ladder show --json and change it.</source>
        <translation>Fila med stigar kan ikkje brukast: %1. Ta det kravbok-cli ladder show --json skriv ut, og endre det.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no route</source>
        <translation>«%1» er ikkje ein veg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter step</source>
        <translation>«%1» er ikkje eit brevsteg</translation>
    </message>
    <message>
        <source>the days of &quot;%1&quot; must be from 0 to %2</source>
        <translation>dagane for «%1» må vere frå 0 til %2</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ho er ikkje JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of customer a ladder can be for</source>
        <translation>«%1» er ikkje ein type kunde eit løp kan gjelde for</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>can be reckoned: interest %1</source>
        <translation>kan reknast ut: renter %1</translation>
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
        <translation>mogleg frå %1</translation>
    </message>
    <message>
        <source>no longer waits</source>
        <translation>ventar ikkje lenger</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Skyldnar</translation>
    </message>
    <message>
        <source>Today&apos;s law</source>
        <translation>Lova i dag</translation>
    </message>
    <message>
        <source>With the new</source>
        <translation>Med den nye</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skilnad</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Kva som er annleis</translation>
    </message>
    <message>
        <source>Your open cases with it, on</source>
        <translation>Dei opne sakene dine med den nye lova, per</translation>
    </message>
    <message>
        <source>The day the cases are tried on</source>
        <translation>Dagen sakene blir prøvde for</translation>
    </message>
    <message>
        <source>What the new law makes of the open cases</source>
        <translation>Kva den nye lova gjer med dei opne sakene</translation>
    </message>
    <message>
        <source>The cases are tried …</source>
        <translation>Sakene blir prøvde …</translation>
    </message>
    <message numerus="yes">
        <source>None of your %n open case(s) is different on %1. Try another day to see later effects.</source>
        <translation>
            <numerusform>Den opne saka di er ikkje annleis %1. Prøv ein annan dag for å sjå seinare verknader.</numerusform>
            <numerusform>Ingen av dei %n opne sakene dine er annleis %1. Prøv ein annan dag for å sjå seinare verknader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) are different. Together, where both are known: %2 → %3.</source>
        <translation>
            <numerusform>%1 av %n open sak er annleis. Samla, der begge beløpa er kjende: %2 → %3.</numerusform>
            <numerusform>%1 av %n opne saker er annleis. Samla, der begge beløpa er kjende: %2 → %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open case(s) are different: with today&apos;s law none can be reckoned on that day.</source>
        <translation>
            <numerusform>%1 av éi open sak er annleis: med lova i dag kan ingen reknast ut den dagen.</numerusform>
            <numerusform>%1 av %n opne saker er annleis: med lova i dag kan ingen reknast ut den dagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairWords</name>
    <message>
        <source>%1 (no letter yet)</source>
        <translation>%1 (ikkje noko brev enno)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Some invoices lag behind the others: %1.</source>
        <translation>Nokre fakturaer ligg etter dei andre: %1.</translation>
    </message>
    <message>
        <source>One letter about every invoice cures it: %1.</source>
        <translation>Eitt brev som gjeld alle fakturaene, rettar det opp: %1.</translation>
    </message>
    <message>
        <source>It can leave from %1.</source>
        <translation>Det kan sendast frå %1.</translation>
    </message>
    <message>
        <source>Its deadline is then %1.</source>
        <translation>Fristen blir då %1.</translation>
    </message>
    <message>
        <source>The ladder goes on with all of them from %1.</source>
        <translation>Stigen held fram med alle saman frå %1.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Holds</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message>
        <source>Adopted, no day</source>
        <translation>Vedteken, ingen dato</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Oppheva</translation>
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
        <translation>Frå</translation>
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
        <translation>[tal]</translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Learned rules</source>
        <translation>Lærte reglar</translation>
    </message>
    <message>
        <source>Nothing is learned yet</source>
        <translation>Ingenting er lært enno</translation>
    </message>
    <message>
        <source>When you place a payment by hand, Kravbok remembers the payer&apos;s account and words. Next time the same customer is proposed; nothing is placed by itself.</source>
        <translation>Når du plasserer ei betaling for hand, hugsar Kravbok kontoen og orda til betalaren. Neste gong blir same kunde foreslått; ingenting blir plassert av seg sjølv.</translation>
    </message>
    <message>
        <source>Forget the rule</source>
        <translation>Gløym regelen</translation>
    </message>
    <message>
        <source>A rule proposes; it never places a payment by itself.</source>
        <translation>Ein regel foreslår; han plasserer aldri ei betaling av seg sjølv.</translation>
    </message>
    <message>
        <source>The rule is forgotten. It is learned again when you place such a payment.</source>
        <translation>Regelen er gløymd. Han blir lært igjen når du plasserer ei slik betaling.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Back up to a file …</source>
        <translation>Tryggingskopier til ei fil …</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Kontroller alt</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Tryggleik</translation>
    </message>
    <message>
        <source>Everything about the firm is in one file on this computer. Keep a backup somewhere else; the check reads every row and every letter and compares them with their seals.</source>
        <translation>Alt om firmaet ligg i éi fil på denne datamaskina. Ha ein tryggingskopi ein annan stad. Kontrollen les kvar rad og kvart brev og samanliknar dei med segla sine.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Blir lagra i %1</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Tryggingskopier til ei fil</translation>
    </message>
    <message>
        <source>Backups (*.kravbok)</source>
        <translation>Tryggingskopiar (*.kravbok)</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Tryggingskopien ligg i %1.</translation>
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
        <translation>%1, %2 og %3 er samanlikna med segla sine.</translation>
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
            <numerusform>%n innbetalingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>Noko stemmer ikkje.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>%1 is there already. Choose another name, or move it away first.</source>
        <translation>%1 finst alt. Vel eit anna namn, eller flytt fila bort først.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Look at the folder and the disk, then try again.</source>
        <translation>%1 kan ikkje skrivast: %2. Sjå på mappa og disken, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Kravbok reckons everything twice, in two ways, and for case %1, invoice %2, the %3 came out as %4 and as %5. Nothing leaves until this is found: report it with a backup of the case.</source>
        <extracomment>%1 case number, %2 invoice number, %3 what was reckoned (&quot;interest&quot;), %4 and %5 amounts</extracomment>
        <translation>Kravbok reknar alt to gonger, på to måtar. For sak %1, faktura %2 vart %3 rekna til både %4 og %5. Ingenting blir sendt før feilen er funnen: meld frå, med ein tryggingskopi av saka.</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>renta</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>gebyra</translation>
    </message>
    <message>
        <source>open amount</source>
        <translation>det opne beløpet</translation>
    </message>
    <message>
        <source>charge of the letter</source>
        <translation>gebyret for brevet</translation>
    </message>
    <message>
        <source>deduction for compensation</source>
        <translation>frådraget for kompensasjon</translation>
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
        <translation>Det finst inga arbeidsmappe for Kravbok i %1. Lag ei med: kravbok-cli --workspace DIR init</translation>
    </message>
    <message>
        <source>%1 is a real firm: nothing may be dated %2. Choose a day only in a rehearsal, or leave --today out.</source>
        <translation>%1 er eit verkeleg firma: ingenting kan daterast %2. Vel dag berre i eit øvingsfirma, eller utelat --today.</translation>
    </message>
    <message>
        <source>Only a rehearsal can move its day.</source>
        <translation>Berre eit øvingsfirma kan flytte datoen sin.</translation>
    </message>
    <message>
        <source>The installation is not whole: %1 is missing. Install Kravbok again.</source>
        <translation>Installasjonen er ikkje fullstendig: %1 manglar. Installer Kravbok på nytt.</translation>
    </message>
    <message>
        <source>There is no firm here yet. Make one with: kravbok-cli init</source>
        <translation>Det er ikkje noko firma her enno. Lag eit med: kravbok-cli init</translation>
    </message>
    <message>
        <source>There is no firm &quot;%1&quot; here. Choose one of: %2.</source>
        <translation>Det er ikkje noko firma «%1» her. Vel eitt av: %2.</translation>
    </message>
    <message>
        <source>Several firms live here. Choose one by its number with --creditor: %1.</source>
        <translation>Det er fleire firma her. Vel eitt etter nummeret med --creditor: %1.</translation>
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
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Angre endringane</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The changes in the settings are not saved yet.</source>
        <translation>Endringane i innstillingane er ikkje lagra enno.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Lagre innstillingane</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Tryggingskopier til ei fil</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Kontroller alt</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Innstillingane er lagra.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikkje lagra enno</translation>
    </message>
    <message>
        <source>Write the vouchers for the accounts</source>
        <translation>Skriv bilaga til rekneskapen</translation>
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
        <translation>Velkomen til Kravbok</translation>
    </message>
    <message>
        <source>Collect your own overdue invoices, by the law in force on the day. Three steps, and everything stays on this computer.</source>
        <translation>Driv inn dine eigne forfalne fakturaer, etter reglane som gjeld på dagen. Tre steg, og alt blir på denne datamaskina.</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Firmaet ditt</translation>
    </message>
    <message>
        <source>Where money and answers come</source>
        <translation>Kvar pengar og svar skal kome</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>Import what your accounts say is open. You see every entry before it is written, and no letter leaves before you have seen it.</source>
        <translation>Importer det som står ope i rekneskapen. Du ser kvar post før han blir skriven, og ingen brev blir sende før du har sett dei.</translation>
    </message>
    <message>
        <source>Create the firm and import its ledger</source>
        <translation>Opprett firmaet og importer reskontroen</translation>
    </message>
    <message>
        <source>Create the firm only</source>
        <translation>Opprett berre firmaet</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Blir lagra i %1</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>Vil du berre sjå deg om?</translation>
    </message>
    <message>
        <source>The rehearsal firm has customers, invoices and cases in every state. Nothing in it is real, so everything can be tried.</source>
        <translation>Øvingsfirmaet har kundar, fakturaer og saker i alle tilstandar. Ingenting er ekte, så alt kan prøvast.</translation>
    </message>
    <message>
        <source>Go on with the rehearsal firm</source>
        <translation>Hald fram med øvingsfirmaet</translation>
    </message>
    <message>
        <source>Try the rehearsal firm</source>
        <translation>Prøv øvingsfirmaet</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Gjenopprett frå tryggingskopi …</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Noko manglar.</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>Opprettar %1</translation>
    </message>
    <message>
        <source>Making the rehearsal firm</source>
        <translation>Opprettar øvingsfirmaet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Vel ein tryggingskopi</translation>
    </message>
    <message>
        <source>Backups (*.kravbok *.sqlite);;All files (*)</source>
        <translation>Tryggingskopiar (*.kravbok *.sqlite);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Gjenopprettar tryggingskopien</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Dette tek ein augneblink.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Det gjekk ikkje.</translation>
    </message>
</context>
<context>
    <name>StatementSide</name>
    <message>
        <source>What is owed on</source>
        <translation>Skuldig per</translation>
    </message>
    <message>
        <source>Show the case as of this day</source>
        <translation>Vis saka slik ho er denne dagen</translation>
    </message>
    <message>
        <source>Any day, past or coming: t is today, +14 in fourteen days.</source>
        <translation>Vel ein dag, tilbake eller fram i tid: t er i dag, +14 er om fjorten dagar.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Tilbake til i dag</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Opne alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>If they pay later:</source>
        <translation>Ved seinare betaling:</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <source>What is owed</source>
        <translation>Skuldig beløp</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Ways on</source>
        <translation>Vegar vidare</translation>
    </message>
    <message>
        <source>What each way on costs and yields on the day shown</source>
        <translation>Kva kvar veg vidare kostar og gir på dagen som er vist</translation>
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
        <translation>Saka er lukka.</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Avdrag</translation>
    </message>
    <message>
        <source>Invoices of the case</source>
        <translation>Fakturaene i saka</translation>
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
        <translation>her står saka</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>kan takast</translation>
    </message>
    <message>
        <source>later</source>
        <translation>seinare</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ikkje mogleg</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Steg i saka</translation>
    </message>
</context>
<context>
    <name>SurplusPane</name>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ope</translation>
    </message>
    <message>
        <source>Where it can be used</source>
        <translation>Kvar det kan brukast</translation>
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
        <translation>t er i dag, -3 er for tre dagar sidan</translation>
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
        <translation>Noterer at pengane er betalte ut i banken; Kravbok flyttar ingen pengar</translation>
    </message>
    <message>
        <source>It was not sent back after all</source>
        <translation>Det vart likevel ikkje sendt tilbake</translation>
    </message>
    <message>
        <source>Enter uses it where chosen · Ctrl R notes that it was sent back · Ctrl Z takes back</source>
        <translation>Enter bruker det der du har valt · Ctrl R noterer at det er sendt tilbake · Ctrl Z tek tilbake</translation>
    </message>
    <message>
        <source>Nothing is left over</source>
        <translation>Ingenting er til overs</translation>
    </message>
    <message>
        <source>No customer has paid more than was owed.</source>
        <translation>Ingen kunde har betalt meir enn det som var uteståande.</translation>
    </message>
    <message>
        <source>Of %1 that came in on %2</source>
        <translation>Av %1 som kom inn %2</translation>
    </message>
    <message>
        <source>It came for something that is settled.</source>
        <translation>Betalinga gjeld noko som er gjort opp.</translation>
    </message>
    <message>
        <source>Give it its place among what waits; then it is sent back or used from here.</source>
        <translation>Plasser ho blant det som ventar; så kan ho sendast tilbake eller brukast herifrå.</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>Bruk det til</translation>
    </message>
    <message>
        <source>The customer owes nothing else.</source>
        <translation>Kunden skuldar ikkje noko anna.</translation>
    </message>
    <message>
        <source>Give it its place</source>
        <translation>Plasser ho</translation>
    </message>
    <message>
        <source>No more than %1 is left over.</source>
        <translation>Ikkje meir enn %1 er til overs.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>Ingenting er til overs.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Lista blir lesen.</translation>
    </message>
    <message>
        <source>Write an amount of at most %1.</source>
        <translation>Skriv eit beløp på høgst %1.</translation>
    </message>
</context>
<context>
    <name>SurplusView</name>
    <message>
        <source>Paid too much</source>
        <translation>Betalt for mykje</translation>
    </message>
    <message>
        <source>Nobody has paid too much</source>
        <translation>Ingen har betalt for mykje</translation>
    </message>
    <message>
        <source>When a payment is larger than what was owed, or comes twice, the rest stands here until it is sent back or used for another invoice.</source>
        <translation>Når ei betaling er større enn det som var uteståande, eller kjem to gonger, står resten her til han er send tilbake eller brukt på ein annan faktura.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n vist</numerusform>
            <numerusform>%n viste</numerusform>
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
        <translation>Betaling %1 er teken tilbake.</translation>
    </message>
    <message>
        <source>Nobody knows whose payment %1 is. Place it first.</source>
        <translation>Ingen veit kven betaling %1 gjeld. Plasser ho først.</translation>
    </message>
    <message>
        <source>Nothing of payment %1 is left over.</source>
        <translation>Ingenting av betaling %1 er overskytande.</translation>
    </message>
    <message>
        <source>Of payment %1 %2 is left over, not %3.</source>
        <translation>Av betaling %1 er %2 overskytande, ikkje %3.</translation>
    </message>
    <message>
        <source>Money is sent back after it came in on %1, today at the latest.</source>
        <translation>Pengar blir sende tilbake etter at dei kom inn %1, seinast i dag.</translation>
    </message>
    <message>
        <source>Moved from payment %1</source>
        <translation>Flytta frå betaling %1</translation>
    </message>
    <message>
        <source>That claim is another customer&apos;s. Send the money back instead.</source>
        <translation>Det kravet gjeld ein annan kunde. Send pengane tilbake i staden.</translation>
    </message>
    <message>
        <source>There is no such refund of payment %1 to take back.</source>
        <translation>Betaling %1 har inga slik tilbakebetaling som kan takast tilbake.</translation>
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
        <translation>Ope her</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Manglar i</translation>
    </message>
    <message>
        <source>Probably paid: no longer in your list</source>
        <translation>Truleg betalt: ikkje lenger i lista di</translation>
    </message>
    <message>
        <source>Probably paid</source>
        <translation>Truleg betalt</translation>
    </message>
    <message>
        <source>They are open</source>
        <translation>Dei er opne</translation>
    </message>
    <message>
        <source>They are settled</source>
        <translation>Dei er oppgjorde</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valde</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the entries first.</source>
        <translation>Vel postane først.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are settled. It can be taken back as an import.</source>
        <translation>
            <numerusform>%n post er oppgjord. Det kan trekkjast tilbake som ein import.</numerusform>
            <numerusform>%n postar er oppgjorde. Det kan trekkjast tilbake som ein import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay open.</source>
        <translation>
            <numerusform>%n post står framleis open.</numerusform>
            <numerusform>%n postar står framleis opne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>Vouchers for the accounts</source>
        <translation>Bilag til rekneskapen</translation>
    </message>
    <message>
        <source>What a payment covered of interest and costs leaves the customer&apos;s account and is posted as what it is. An accounts program reads the file: CSV, GBAT10 or SAF-T.</source>
        <translation>Det ei betaling dekte av renter og kostnader, blir flytta frå kontoen til kunden og ført som det det er. Rekneskapsprogrammet les fila: CSV, GBAT10 eller SAF-T.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundar</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Renter</translation>
    </message>
    <message>
        <source>Letter fees</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>Also the cost of writing a petition</source>
        <translation>Òg kostnaden ved å skrive eit krav om utlegg</translation>
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
        <translation>Lagre kontoane</translation>
    </message>
    <message>
        <source>Write the vouchers …</source>
        <translation>Skriv bilaga …</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s), %1 kr in all, wait for the accounts.</source>
        <translation>
            <numerusform>%n bilag på i alt %1 kr ventar på rekneskapen.</numerusform>
            <numerusform>%n bilag på i alt %1 kr ventar på rekneskapen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interest or costs wait for the accounts.</source>
        <translation>Ingen renter eller kostnader ventar på rekneskapen.</translation>
    </message>
    <message>
        <source>Save the accounts first.</source>
        <translation>Lagre kontoane først.</translation>
    </message>
    <message>
        <source>Four to ten digits</source>
        <translation>Fire til ti siffer</translation>
    </message>
    <message>
        <source>The accounts are saved.</source>
        <translation>Kontoane er lagra.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;GBAT10 (*.txt);;SAF-T (*.xml)</source>
        <translation>CSV (*.csv);;GBAT10 (*.txt);;SAF-T (*.xml)</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) lie in %1.</source>
        <translation>
            <numerusform>%n bilag ligg i %1.</numerusform>
            <numerusform>%n bilag ligg i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherWorkflow</name>
    <message>
        <source>&quot;%1&quot; is no account number: write four to ten digits, such as 8050.</source>
        <translation>«%1» er ikkje eit kontonummer: skriv fire til ti siffer, til dømes 8050.</translation>
    </message>
    <message>
        <source>Vouchers are written as csv, gbat10 or saft, not as &quot;%1&quot;.</source>
        <translation>Bilag blir skrivne som csv, gbat10 eller saft, ikkje som «%1».</translation>
    </message>
    <message>
        <source>No interest or costs wait for the accounts. Earlier files: kravbok-cli voucher list</source>
        <translation>Ingen renter eller kostnader ventar på rekneskapen. Tidlegare filer: kravbok-cli voucher list</translation>
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
        <translation>Betalinga på %1 er trekt tilbake; det ho dekte, er ubetalt igjen.</translation>
    </message>
    <message>
        <source>It is the same money and is counted once.</source>
        <translation>Det er dei same pengane, og dei blir talde éin gong.</translation>
    </message>
    <message>
        <source>It is other money: it waits for its place.</source>
        <translation>Det er andre pengar: dei ventar på å bli plasserte.</translation>
    </message>
    <message>
        <source>Money that came in cannot be set aside. Give it a place, or leave it waiting until you know whose it is.</source>
        <translation>Pengar som har kome inn, kan ikkje leggjast til side. Plasser dei, eller la dei vente til du veit kven dei er frå.</translation>
    </message>
    <message>
        <source>Nothing is done with the entry of %1.</source>
        <translation>Det blir ikkje gjort noko med posten på %1.</translation>
    </message>
    <message>
        <source>There is nothing here to take back. A registered payment is taken back from its list.</source>
        <translation>Det er ingenting å trekkje tilbake her. Ei registrert betaling trekkjer du tilbake frå lista ho står i.</translation>
    </message>
    <message>
        <source>Taken back: it waits again.</source>
        <translation>Trekt tilbake: han ventar igjen.</translation>
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
        <translation>Trekt tilbake: pengane er til overs igjen.</translation>
    </message>
    <message>
        <source>%1 is used for %2.</source>
        <translation>%1 er brukt på %2.</translation>
    </message>
    <message>
        <source>%1 was not sent back: it is left over again.</source>
        <translation>%1 vart ikkje sendt tilbake: beløpet er til overs igjen.</translation>
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
        <translation>Betalingar som ventar</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ingenting ventar på deg</translation>
    </message>
    <message>
        <source>What the bank has told of has its place. Drop an OCR file or an account statement (camt) on the window.</source>
        <translation>Alt banken har meldt om, er plassert. Slepp ei OCR-fil eller ei kontoutskrift (camt) på vindauget.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n ventar</numerusform>
            <numerusform>%n ventar</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Til saman</translation>
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
        <translation>Hastar</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Forelding</translation>
    </message>
    <message numerus="yes">
        <source>%n claims become time-barred within six months</source>
        <translation>
            <numerusform>%n krav blir forelda innan seks månader</numerusform>
            <numerusform>%n krav blir forelda innan seks månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot leave as they are</source>
        <translation>
            <numerusform>%n av dei kan ikkje sendast som det er</numerusform>
            <numerusform>%n av dei kan ikkje sendast som dei er</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait to be looked at</source>
        <translation>
            <numerusform>%n brev ventar på gjennomgang</numerusform>
            <numerusform>%n brev ventar på gjennomgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through</source>
        <translation>Gå gjennom</translation>
    </message>
    <message numerus="yes">
        <source>%n letters wait to be printed or posted</source>
        <translation>
            <numerusform>%n brev ventar på utskrift eller postlegging</numerusform>
            <numerusform>%n brev ventar på utskrift eller postlegging</numerusform>
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
        <translation>Rettsleg</translation>
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
        <translation>Opne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalle</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue invoices are in no case</source>
        <translation>
            <numerusform>%n forfallen faktura er ikkje i noka sak</numerusform>
            <numerusform>%n forfalne fakturaer er ikkje i noka sak</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no due date</source>
        <translation>
            <numerusform>%n post manglar forfallsdato</numerusform>
            <numerusform>%n postar manglar forfallsdato</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter can be sent for them before</source>
        <translation>Ingen brev kan sendast for dei før han er lagd inn</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Legg inn</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be collected</source>
        <translation>
            <numerusform>%n post kan ikkje krevjast inn</numerusform>
            <numerusform>%n postar kan ikkje krevjast inn</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger says why, and what cures it</source>
        <translation>Reskontroen viser kvifor, og kva som skal til</translation>
    </message>
    <message numerus="yes">
        <source>and %n more series</source>
        <translation>
            <numerusform>og %n sats til</numerusform>
            <numerusform>og %n satsar til</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Satsar</translation>
    </message>
    <message>
        <source>%1 is known until %2</source>
        <translation>%1 er kjend til %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Sjå på</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Innbetalingar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plasser</translation>
    </message>
    <message numerus="yes">
        <source>%n payments wait for you</source>
        <translation>
            <numerusform>%n betaling ventar på deg</numerusform>
            <numerusform>%n betalingar ventar på deg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments are more than was owed</source>
        <translation>
            <numerusform>%n betaling er større enn det som var uteståande</numerusform>
            <numerusform>%n betalingar er større enn det som var uteståande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are past their last day and may be time-barred</source>
        <translation>
            <numerusform>%n krav er over siste dagen og kan vere forelda</numerusform>
            <numerusform>%n krav er over siste dagen og kan vere forelda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkListView</name>
    <message>
        <source>Needs you</source>
        <translation>Treng deg</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Ingenting treng deg i dag.</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Stopping …</source>
        <translation>Stoppar …</translation>
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
        <translation>Arbeidsboka kunne ikkje skrivast. Sjå om disken er full, og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 has more rows than a sheet of a workbook holds. Narrow the list, or choose CSV.</source>
        <translation>%1 har fleire rader enn eit ark i ei arbeidsbok har plass til. Avgrens lista, eller vel CSV.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk.</source>
        <translation>Det er ikkje plass til mellombelse filer. Frigjer litt plass på disken.</translation>
    </message>
    <message>
        <source>The workbook could not be read back.</source>
        <translation>Arbeidsboka kunne ikkje lesast tilbake.</translation>
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
        <translation>Firmaet må ha eit namn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no organisation number: nine digits, the last a control digit.</source>
        <translation>«%1» er ikkje eit organisasjonsnummer: ni siffer, det siste eit kontrollsiffer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no bank account: eleven digits, the last a control digit.</source>
        <translation>«%1» er ikkje eit kontonummer: elleve siffer, det siste eit kontrollsiffer.</translation>
    </message>
    <message>
        <source>The backup is of %1 (%2), which is not in this workspace. Restore it into an empty folder.</source>
        <translation>Tryggingskopien er av %1 (%2), som ikkje finst i denne arbeidsmappa. Gjenopprett han i ei tom mappe.</translation>
    </message>
    <message>
        <source>The backup is of %1 (%2) and cannot take the place of %3 (%4). Restore it into an empty folder.</source>
        <translation>Tryggingskopien er av %1 (%2) og kan ikkje erstatte %3 (%4). Gjenopprett han i ei tom mappe.</translation>
    </message>
    <message>
        <source>The backup is a rehearsal and cannot take the place of the real firm. Restore it into an empty folder.</source>
        <translation>Tryggingskopien er av eit øvingsfirma og kan ikkje erstatte det verkelege firmaet. Gjenopprett han i ei tom mappe.</translation>
    </message>
    <message>
        <source>The backup is of the real firm and cannot take the place of a rehearsal. Restore it into an empty folder.</source>
        <translation>Tryggingskopien er av det verkelege firmaet og kan ikkje erstatte eit øvingsfirma. Gjenopprett han i ei tom mappe.</translation>
    </message>
    <message>
        <source>%1 is in the way and could not be moved.</source>
        <translation>%1 er i vegen og kunne ikkje flyttast.</translation>
    </message>
    <message>
        <source>%1, row %2: %3 Restore a backup from before this happened.</source>
        <translation>%1, rad %2: %3 Gjenopprett ein tryggingskopi frå før dette skjedde.</translation>
    </message>
    <message>
        <source>%1 is a real firm: restore it without --today.</source>
        <translation>%1 er eit verkeleg firma: gjenopprett det utan --today.</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>The business address in Enhetsregisteret lies in %1.</source>
        <extracomment>%1 is a municipality such as &quot;0301 Oslo&quot;</extracomment>
        <translation>Forretningsadressa i Einingsregisteret ligg i %1.</translation>
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
        <translation>%1 er eit postnummer for postboksar i %2: det seier kvar boksen er, ikkje kvar skyldnaren er. Stadfest kommunen.</translation>
    </message>
    <message>
        <source>%1 is a service code in %2 and no address. Confirm the municipality.</source>
        <translation>%1 er eit servicepostnummer i %2 og inga adresse. Stadfest kommunen.</translation>
    </message>
    <message>
        <source>%1 is no longer in the post code register; %2 is where it was. Confirm the municipality.</source>
        <translation>%1 står ikkje lenger i postnummerregisteret; det låg i %2. Stadfest kommunen.</translation>
    </message>
    <message>
        <source>%1 is not in the post code register. Name the municipality.</source>
        <translation>%1 står ikkje i postnummerregisteret. Oppgi kommunen.</translation>
    </message>
    <message>
        <source>There is no post code and no municipality to go by. Name the municipality.</source>
        <translation>Det er verken postnummer eller kommune å gå etter. Oppgi kommunen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no municipality of today. Name the one the place belongs to now.</source>
        <translation>«%1» er ikkje ein kommune i dag. Oppgi den staden høyrer til no.</translation>
    </message>
    <message>
        <source>The address lies abroad (%1): no namsfogd and no court follow from it. Choose by hand.</source>
        <translation>Adressa ligg i utlandet (%1): ho gir verken namsfut eller tingrett. Vel sjølv.</translation>
    </message>
    <message>
        <source>Svalbard is never looked up: the governor (Sysselmesteren) is the enforcement officer there. Choose by hand.</source>
        <translation>Svalbard blir aldri slått opp: der er Sysselmeistaren namsmann. Vel sjølv.</translation>
    </message>
    <message>
        <source>Jan Mayen is never looked up. Choose by hand.</source>
        <translation>Jan Mayen blir aldri slått opp. Vel sjølv.</translation>
    </message>
    <message>
        <source>For a person and a sole trader the home decides, not the place of business. Confirm that the debtor lives there.</source>
        <translation>For ein person og eit enkeltpersonføretak er det bustaden som avgjer, ikkje forretningsstaden. Stadfest at skyldnaren bur der.</translation>
    </message>
    <message>
        <source>For an enterprise the registered head office decides; for a bankruptcy petition the real main place of business.</source>
        <translation>For eit føretak er det registrerte hovudkontoret avgjerande; for eit konkurskrav den reelle hovudforretningsstaden.</translation>
    </message>
    <message>
        <source>A public body gets no bankruptcy notice, and enforcement against it must be checked first.</source>
        <translation>Eit offentleg organ får ikkje konkursvarsel, og om krav mot det kan tvangsfullførast, må sjekkast først.</translation>
    </message>
    <message>
        <source>No name of the namsfogd&apos;s office in %1 is known on good ground.</source>
        <extracomment>%1 is a police district</extracomment>
        <translation>Namnet på kontoret til namsfuten i %1 er ikkje sikkert kjent.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1 kan ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>The tables of offices do not fit together: %1.</source>
        <translation>Tabellane over kontor passar ikkje saman: %1.</translation>
    </message>
</context>
<context>
    <name>authority::CsvRows</name>
    <message>
        <source>it is larger than 8 MB</source>
        <translation>ho er større enn 8 MB</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ho er ikkje UTF-8-tekst</translation>
    </message>
    <message>
        <source>it has no line of headings</source>
        <translation>ho har inga linje med overskrifter</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>kolonnen «%1» manglar</translation>
    </message>
    <message>
        <source>the quote on line %1 is not closed</source>
        <translation>hermeteiknet på linje %1 er ikkje lukka</translation>
    </message>
    <message>
        <source>line %1 has %2 cells where %3 were expected</source>
        <translation>linje %1 har %2 celler der det skulle ha vore %3</translation>
    </message>
    <message>
        <source>it has more than 20 000 lines</source>
        <translation>ho har meir enn 20 000 linjer</translation>
    </message>
</context>
<context>
    <name>caseRungs</name>
    <message>
        <source>Friendly note</source>
        <translation>Påminning</translation>
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
        <translation>Oppmoding</translation>
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
        <translation>Konkurskrav</translation>
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
        <translation>til utsending</translation>
    </message>
    <message>
        <source>now, no fee</source>
        <translation>no, utan gebyr</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>gebyr %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avslutta %1</translation>
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
        <translation>papira er laga</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option --%1. See kravbok-cli --help.</source>
        <translation>Det finst ikkje noko val som heiter --%1. Sjå kravbok-cli --help.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Valet --%1 må ha ein verdi.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Valet --%1 tek ingen verdi.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 må ha eit heilt tal, ikkje «%2».</translation>
    </message>
    <message>
        <source>Something is missing. Write: kravbok-cli %1</source>
        <translation>Noko manglar. Skriv: kravbok-cli %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step. The steps are: %2.</source>
        <translation>«%1» er ikkje eit steg. Stega er: %2.</translation>
    </message>
    <message>
        <source>Say which invoices: kravbok-cli case start NUMBER…</source>
        <translation>Oppgje kva fakturaer: kravbok-cli case start NUMBER…</translation>
    </message>
    <message>
        <source>Case %1 started.</source>
        <translation>Sak %1 er starta.</translation>
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
        <translation>omtvista</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betalt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt</translation>
    </message>
    <message>
        <source>insolvent</source>
        <translation>insolvent</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>avskriven</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>oppgjord</translation>
    </message>
    <message>
        <source>time-barred</source>
        <translation>forelda</translation>
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
        <translation>Skyldnar</translation>
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
        <translation>Skuldig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>There are no cases. Start one with: kravbok-cli case start NUMBER</source>
        <translation>Det er ingen saker. Start ei med: kravbok-cli case start NUMBER</translation>
    </message>
    <message>
        <source>can be taken. Fee %1, interest %2, total %3, deadline %4. %5</source>
        <translation>kan takast. Gebyr %1, rente %2, til saman %3, frist %4. %5</translation>
    </message>
    <message>
        <source>Invoice %1, due %2</source>
        <translation>Faktura %1, forfall %2</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>hovudstol</translation>
    </message>
    <message>
        <source>  Interest %1 to %2</source>
        <translation>  Rente %1 til %2</translation>
    </message>
    <message>
        <source>%1 days × %2 % of %3 / %4</source>
        <translation>%1 dagar × %2 % av %3 / %4</translation>
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
        <translation>%1 ligg under Utsendingar: %2, frist %3.</translation>
    </message>
    <message>
        <source>A pause needs its last day: --until YYYY-MM-DD.</source>
        <translation>Ein pause må ha ein siste dag: --until YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Say why with --reason paid, withdrawn, insolvent, written_off, settled, time_barred or agency.</source>
        <translation>Oppgje kvifor med --reason paid, withdrawn, insolvent, written_off, settled, time_barred eller agency.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Notatet er tomt.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 no</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 frå %2</translation>
    </message>
    <message>
        <source>The column map %1 could not be read: %2.</source>
        <translation>Kolonneoppsettet %1 kunne ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>%1: %2 debtors, %3 entries, %4 open.</source>
        <translation>%1: %2 skyldnarar, %3 postar, %4 ope.</translation>
    </message>
    <message>
        <source>New %1, changed %2, unchanged %3.</source>
        <translation>Nye %1, endra %2, uendra %3.</translation>
    </message>
    <message>
        <source>The same file was read before; nothing changed.</source>
        <translation>Den same fila er lesen før; ingenting er endra.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Ingenting vart importert.</translation>
    </message>
    <message>
        <source>%1 items are gone from the list and probably paid; they stay open until you confirm.</source>
        <translation>%1 postar er borte frå lista og truleg betalte; dei står opne til du stadfestar.</translation>
    </message>
    <message>
        <source>Say which files.</source>
        <translation>Oppgje kva filer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no import. See: kravbok-cli import list</source>
        <translation>«%1» er ikkje ein import. Sjå: kravbok-cli import list</translation>
    </message>
    <message>
        <source>Import %1 is taken back.</source>
        <translation>Import %1 er ført tilbake.</translation>
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
        <translation>Endra</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ført tilbake</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Ingenting er importert.</translation>
    </message>
    <message>
        <source>--paid takes DATE=KRONER, such as 2025-07-01=500.00, not &quot;%1&quot;.</source>
        <translation>--paid skal ha DATE=KRONER, til dømes 2025-07-01=500.00, ikkje «%1».</translation>
    </message>
    <message>
        <source>interest needs --principal, --due and --to.</source>
        <translation>interest må ha --principal, --due og --to.</translation>
    </message>
    <message>
        <source>--daycount takes calendar or 365.</source>
        <translation>--daycount kan vere calendar eller 365.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Til saman</translation>
    </message>
    <message>
        <source>Every rate is known until %1.</source>
        <translation>Alle satsar er kjende til %1.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ope</translation>
    </message>
    <message>
        <source>The ledger is empty. Read a file with: kravbok-cli import FILE</source>
        <translation>Reskontroen er tom. Les inn ei fil med: kravbok-cli import FILE</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Kvifor ikkje</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kva du kan gjere</translation>
    </message>
    <message>
        <source>Everything in the ledger can be collected.</source>
        <translation>Alt i reskontroen kan krevjast inn.</translation>
    </message>
    <message>
        <source>Say one of --due YYYY-MM-DD and --terms DAYS.</source>
        <translation>Oppgje anten --due YYYY-MM-DD eller --terms DAYS.</translation>
    </message>
    <message>
        <source>Say which invoices, or --all.</source>
        <translation>Oppgje kva fakturaer, eller --all.</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) completed.</source>
        <translation>
            <numerusform>%n forfallsdato er lagd inn.</numerusform>
            <numerusform>%n forfallsdatoar er lagde inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to write: --out FILE.pdf</source>
        <translation>Oppgje kvar det skal skrivast: --out FILE.pdf</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place with --out.</source>
        <translation>%1 kunne ikkje skrivast: %2. Vel ein annan stad med --out.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter step.</source>
        <translation>«%1» er ikkje eit brevsteg.</translation>
    </message>
    <message>
        <source>The preview lies in %1.</source>
        <translation>Førehandsvisinga ligg i %1.</translation>
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
        <translation>Det er ingen utsendingar.</translation>
    </message>
    <message>
        <source>Say which letters, or --all.</source>
        <translation>Oppgje kva brev, eller --all.</translation>
    </message>
    <message>
        <source>Made anew with deadline %1.</source>
        <translation>Laga på nytt med frist %1.</translation>
    </message>
    <message>
        <source>A payment needs --date and --amount.</source>
        <translation>Ei innbetaling må ha --date og --amount.</translation>
    </message>
    <message>
        <source>--order takes costs_interest_principal or principal_costs_interest.</source>
        <translation>--order kan vere costs_interest_principal eller principal_costs_interest.</translation>
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
        <translation>Innbetaling %1 er ført tilbake.</translation>
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
        <translation>Øvingsfirmaet ligg i %1: %2 skyldnarar, %3 fakturaer, %4 saker.</translation>
    </message>
    <message>
        <source>The backup lies in %1.</source>
        <translation>Tryggingskopien ligg i %1.</translation>
    </message>
    <message>
        <source>Restored from %1. What was there before is kept beside it.</source>
        <translation>Gjenoppretta frå %1. Det som var der før, er teke vare på ved sida av.</translation>
    </message>
    <message>
        <source>Everything fits: %1 journal rows, %2 letters, %3 payments.</source>
        <translation>Alt stemmer: %1 linjer i historikken, %2 brev, %3 innbetalingar.</translation>
    </message>
    <message>
        <source>Kravbok collects your own overdue invoices, by the law in force on the day.</source>
        <translation>Kravbok driv inn dine eigne forfalne fakturaer, etter reglane som gjeld på dagen.</translation>
    </message>
    <message>
        <source>The options of a command: kravbok-cli VERB --help</source>
        <translation>Vala til ein kommando: kravbok-cli VERB --help</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused with the reason, 2 wrong usage, 3 the surroundings failed (file, disk, network).</source>
        <translation>Returkodar: 0 utført, 1 avvist med grunngjeving, 2 feil bruk, 3 noko rundt programmet svikta (fil, disk, nett).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no option --%2. Write: kravbok-cli %3</source>
        <translation>«%1» har ikkje valet --%2. Skriv: kravbok-cli %3</translation>
    </message>
    <message>
        <source>--lang takes nb, nn or en.</source>
        <translation>--lang kan vere nb, nn eller en.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See kravbok-cli --help.</source>
        <translation>Det finst ingen kommando som heiter «%1». Sjå kravbok-cli --help.</translation>
    </message>
    <message>
        <source>The answer could not be written. What was asked for has been done.</source>
        <translation>Svaret kunne ikkje skrivast. Det du bad om, er utført.</translation>
    </message>
    <message>
        <source>Case %1 is paused.</source>
        <translation>Sak %1 er sett på pause.</translation>
    </message>
    <message>
        <source>Case %1 goes on.</source>
        <translation>Sak %1 er teken opp att.</translation>
    </message>
    <message>
        <source>Case %1: what is disputed rests until you write: kravbok-cli case resume %1</source>
        <translation>Sak %1: det som er omtvista, kviler til du skriv: kravbok-cli case resume %1</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avslutta.</translation>
    </message>
    <message>
        <source>Case %1 is open again.</source>
        <translation>Sak %1 er opna att.</translation>
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
        <translation>kvart steg: tillate, eller avvist med grunngjeving og tidlegaste dag</translation>
    </message>
    <message>
        <source>make the letter and put it in the outbox</source>
        <translation>lag brevet og legg det til utsending</translation>
    </message>
    <message>
        <source>what is owed, line by line</source>
        <translation>skuldig beløp, linje for linje</translation>
    </message>
    <message>
        <source>hold everything until a day</source>
        <translation>set saka på pause til ein dag</translation>
    </message>
    <message>
        <source>go on after a pause or a dispute</source>
        <translation>ta saka opp att etter ein pause eller ei motsegn</translation>
    </message>
    <message>
        <source>the debtor objects to the case or to one invoice of it</source>
        <translation>skyldnaren har motsegner mot saka eller ein av fakturaene</translation>
    </message>
    <message>
        <source>end a case</source>
        <translation>avslutt ei sak</translation>
    </message>
    <message>
        <source>open a closed case again</source>
        <translation>opne ei avslutta sak att</translation>
    </message>
    <message>
        <source>write in the case&apos;s history</source>
        <translation>skriv i historikken til saka</translation>
    </message>
    <message>
        <source>the folder to work in; default the user&apos;s application data</source>
        <translation>mappa det blir arbeidd i; elles programdataa til brukaren</translation>
    </message>
    <message>
        <source>id or organisation number; not needed when there is one</source>
        <translation>id eller organisasjonsnummer; trengst ikkje når det berre er eitt</translation>
    </message>
    <message>
        <source>the program&apos;s day; for changing verbs in a rehearsal workspace only</source>
        <translation>datoen til programmet; for kommandoar som endrar noko, berre i eit øvingsfirma</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>eitt JSON-dokument på standard ut</translation>
    </message>
    <message>
        <source>language of what is said; default nb</source>
        <translation>språket i svara; elles nb</translation>
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
        <translation>firmanamn</translation>
    </message>
    <message>
        <source>organisation number</source>
        <translation>organisasjonsnummer</translation>
    </message>
    <message>
        <source>bank account of eleven digits</source>
        <translation>kontonummer med elleve siffer</translation>
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
        <translation>poststad</translation>
    </message>
    <message>
        <source>person or department printed in letters</source>
        <translation>person eller avdeling som står i breva</translation>
    </message>
    <message>
        <source>telephone printed in letters</source>
        <translation>telefon som står i breva</translation>
    </message>
    <message>
        <source>e-mail printed in letters</source>
        <translation>e-post som står i breva</translation>
    </message>
    <message>
        <source>make a workspace for trying things out</source>
        <translation>lag ei arbeidsmappe å øve i</translation>
    </message>
    <message>
        <source>columns of a list, as saved from the window</source>
        <translation>kolonnane i ei liste, slik dei er lagra frå vindauget</translation>
    </message>
    <message>
        <source>a ready column map</source>
        <translation>eit ferdig kolonneoppsett</translation>
    </message>
    <message>
        <source>complete missing due dates: invoice date plus days</source>
        <translation>legg inn forfallsdatoar som manglar: fakturadato pluss dagar</translation>
    </message>
    <message>
        <source>the creditor, when there is no workspace</source>
        <translation>firmaet, når det ikkje er noka arbeidsmappe</translation>
    </message>
    <message>
        <source>only rows with this text in name, number or KID, or an amount such as &gt;1000</source>
        <translation>berre rader med denne teksten i namn, nummer eller KID, eller eit beløp som &gt;1000</translation>
    </message>
    <message>
        <source>also what is settled, closed or gone; or every letter</source>
        <translation>også det som er oppgjort, avslutta eller sendt; eller alle brev</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>forfallsdato</translation>
    </message>
    <message>
        <source>one case for all items of a debtor</source>
        <translation>éi sak for alle postane til ein skyldnar</translation>
    </message>
    <message>
        <source>mark the case for automatic sending</source>
        <translation>merk saka for automatisk sending</translation>
    </message>
    <message>
        <source>the step to begin at</source>
        <translation>steget saka skal begynne med</translation>
    </message>
    <message>
        <source>show as of this day</source>
        <translation>vis slik det er denne dagen</translation>
    </message>
    <message>
        <source>the day the case goes on</source>
        <translation>dagen saka blir teken opp att</translation>
    </message>
    <message>
        <source>a note for the history</source>
        <translation>eit notat til historikken</translation>
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
        <translation>beløp, til dømes 1234.50</translation>
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
        <translation>fila det skal skrivast til</translation>
    </message>
    <message>
        <source>last day of interest</source>
        <translation>siste rentedag</translation>
    </message>
    <message>
        <source>a part payment; may be repeated</source>
        <translation>ei delbetaling; kan takast opp att</translation>
    </message>
    <message>
        <source>an agreed yearly rate</source>
        <translation>ein avtalt årleg rentesats</translation>
    </message>
    <message>
        <source>length of the year</source>
        <translation>lengda på året</translation>
    </message>
    <message>
        <source>the day letters were posted</source>
        <translation>dagen breva vart postlagde</translation>
    </message>
    <message>
        <source>answer yes to what would be asked</source>
        <translation>svar ja på det som elles ville bli spurt om</translation>
    </message>
    <message>
        <source>take an import back</source>
        <translation>før tilbake ein import</translation>
    </message>
    <message>
        <source>what was imported when</source>
        <translation>kva som er importert, og når</translation>
    </message>
    <message>
        <source>late interest, line by line</source>
        <translation>forseinkingsrente, linje for linje</translation>
    </message>
    <message>
        <source>the dated numbers of the law with their sources</source>
        <translation>satsane i lova med datoar og kjelder</translation>
    </message>
    <message>
        <source>until when every rate is known</source>
        <translation>kor lenge kvar sats er kjend</translation>
    </message>
    <message>
        <source>what is open, how late, and what happens next</source>
        <translation>kva som står ope, kor seint det er, og kva som skjer vidare</translation>
    </message>
    <message>
        <source>what cannot be collected, why, and what cures it</source>
        <translation>kva som ikkje kan krevjast inn, kvifor, og kva som skal til</translation>
    </message>
    <message>
        <source>complete missing due dates</source>
        <translation>legg inn forfallsdatoar som manglar</translation>
    </message>
    <message>
        <source>the letter as it would look today</source>
        <translation>brevet slik det ville sjå ut i dag</translation>
    </message>
    <message>
        <source>letters waiting to leave, or every letter</source>
        <translation>brev som ventar på utsending, eller alle brev</translation>
    </message>
    <message>
        <source>letters a person has looked at</source>
        <translation>godkjenn brev nokon har sett på</translation>
    </message>
    <message>
        <source>keep letters back</source>
        <translation>hald brev tilbake</translation>
    </message>
    <message>
        <source>let held letters go on</source>
        <translation>frigi brev som er haldne tilbake</translation>
    </message>
    <message>
        <source>take letters back before they leave</source>
        <translation>trekk tilbake brev før dei blir sende</translation>
    </message>
    <message>
        <source>withdraw a letter and make it anew as of today</source>
        <translation>trekk tilbake eit brev og lag det på nytt med dagens dato</translation>
    </message>
    <message>
        <source>one PDF with a cover list for the whole batch</source>
        <translation>éin PDF med utsendingsliste for alle breva</translation>
    </message>
    <message>
        <source>confirm that letters were posted</source>
        <translation>stadfest at brev er postlagde</translation>
    </message>
    <message>
        <source>a letter came back: its step counts as not taken</source>
        <translation>eit brev kom i retur: steget blir rekna som ikkje teke</translation>
    </message>
    <message>
        <source>No payments are registered.</source>
        <translation>Ingen innbetalingar er registrerte.</translation>
    </message>
    <message>
        <source>Every payment has its case.</source>
        <translation>Alle innbetalingar er plasserte.</translation>
    </message>
    <message>
        <source>register money that came in</source>
        <translation>registrer ei innbetaling</translation>
    </message>
    <message>
        <source>all payments</source>
        <translation>alle innbetalingar</translation>
    </message>
    <message>
        <source>payments nobody has placed</source>
        <translation>innbetalingar som ikkje er plasserte</translation>
    </message>
    <message>
        <source>take a payment back</source>
        <translation>før tilbake ei innbetaling</translation>
    </message>
    <message>
        <source>make a firm to collect for</source>
        <translation>opprett eit firma</translation>
    </message>
    <message>
        <source>make the rehearsal firm in a new folder</source>
        <translation>lag øvingsfirmaet i ei ny mappe</translation>
    </message>
    <message>
        <source>copy everything about the firm into one file</source>
        <translation>kopier alt om firmaet til éi fil</translation>
    </message>
    <message>
        <source>put a backup back</source>
        <translation>gjenopprett ein tryggingskopi</translation>
    </message>
    <message>
        <source>check the database, the journal and every letter</source>
        <translation>kontroller databasen, historikken og kvart brev</translation>
    </message>
    <message>
        <source>check that this installation is whole</source>
        <translation>kontroller at denne installasjonen er fullstendig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fastsett i</translation>
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
        <translation>Blir forelda</translation>
    </message>
    <message>
        <source>No open claim has a due date.</source>
        <translation>Ingen opne krav har forfallsdato.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>halde tilbake</translation>
    </message>
    <message>
        <source>No letter is ready to be confirmed: look at them with outbox approve or outbox print first.</source>
        <translation>Ingen brev er klare til å bli stadfesta: gå gjennom dei med outbox approve eller outbox print først.</translation>
    </message>
    <message>
        <source>no letter has left yet</source>
        <translation>ingen brev er sende enno</translation>
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
        <translation>  Betalt av hovudstolen</translation>
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
        <translation>Skuldig per %1</translation>
    </message>
    <message>
        <source>no rate is known for the next day</source>
        <translation>satsen for neste dag er ikkje kjend</translation>
    </message>
    <message>
        <source>%1 % from %2: %3, %4</source>
        <translation>%1 % frå %2: %3, %4</translation>
    </message>
    <message>
        <source>what the firm delivers, for letters about invoices without a text</source>
        <translation>kva firmaet leverer, til brev om fakturaer utan eigen tekst</translation>
    </message>
    <message>
        <source>Payment %1 of %2 waits: nobody knows whose it is. Place it with: kravbok-cli payment match %1 --case ID</source>
        <translation>Innbetaling %1 på %2 ventar: ingen veit kven ho gjeld. Plasser ho med: kravbok-cli payment match %1 --case ID</translation>
    </message>
    <message>
        <source>Payment %1 of %2: %3 to costs, %4 to interest, %5 to principal.</source>
        <translation>Innbetaling %1 på %2: %3 til kostnader, %4 til rente, %5 til hovudstol.</translation>
    </message>
    <message>
        <source>%1 is more than was owed.</source>
        <translation>%1 er meir enn det som var skuldig.</translation>
    </message>
    <message>
        <source>Case %1 is settled.</source>
        <translation>Sak %1 er gjord opp.</translation>
    </message>
    <message>
        <source>%1 is still open in case %2.</source>
        <translation>%1 står framleis ope i sak %2.</translation>
    </message>
    <message>
        <source>A real firm takes no --today: leave it out, or make a rehearsal with --rehearsal.</source>
        <translation>Eit verkeleg firma kan ikkje ha --today: utelat det, eller lag eit øvingsfirma med --rehearsal.</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message>
        <source>Say where: authority --postcode P, --municipality K or --case ID.</source>
        <translation>Oppgi staden: authority --postcode P, --municipality K eller --case ID.</translation>
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
        <translation>Pålitelegheit</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per dato</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ingenting ville blitt endra.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. To save it: the same command with --yes</source>
        <translation>Ingenting er lagra enno. For å lagre: same kommando med --yes</translation>
    </message>
    <message>
        <source>A postal address needs --postcode and --town, and mostly --address.</source>
        <translation>Ei postadresse treng --postcode og --town, og som regel --address.</translation>
    </message>
    <message>
        <source>Say what to set; see: kravbok-cli authority set --help</source>
        <translation>Oppgi kva som skal setjast; sjå: kravbok-cli authority set --help</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikkje skrivast: %2.</translation>
    </message>
    <message>
        <source>The table of offices lies in %1.</source>
        <translation>Tabellen over kontor ligg i %1.</translation>
    </message>
    <message>
        <source>the namsfogd and the court of a place, and why</source>
        <translation>namsfuten og tingretten for ein stad, og kvifor</translation>
    </message>
    <message>
        <source>the offices with their addresses, sources and dates</source>
        <translation>kontora med adresser, kjelder og datoar</translation>
    </message>
    <message>
        <source>complete an office by hand, or confirm the address it has</source>
        <translation>fyll ut eit kontor for hand, eller stadfest adressa det har</translation>
    </message>
    <message>
        <source>show what a shared table of offices would change; with --yes take it over</source>
        <translation>vis kva ein delt tabell over kontor ville endre; med --yes blir han teken i bruk</translation>
    </message>
    <message>
        <source>write the completed offices to a file to share</source>
        <translation>skriv dei utfylte kontora til ei fil du kan dele</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Invoice %1 lacks what the others have been told. One letter cures it: %2</source>
        <translation>Faktura %1 manglar noko dei andre har fått beskjed om. Eitt brev rettar det opp: %2</translation>
    </message>
    <message>
        <source>, sent %1 with deadline %2; all are ready from %3.</source>
        <translation>, sendt %1 med frist %2; alle er klare frå %3.</translation>
    </message>
    <message>
        <source>Case %1: the objection is gone, and what was split is one claim again.</source>
        <translation>Sak %1: innvendinga er borte, og det som var delt, er eitt krav igjen.</translation>
    </message>
    <message>
        <source>the objection is withdrawn or settled</source>
        <translation>innvendinga er trekt eller avklart</translation>
    </message>
    <message>
        <source>--consumer takes yes, no or auto.</source>
        <translation>--consumer tek yes, no eller auto.</translation>
    </message>
    <message>
        <source>a consumer&apos;s claim</source>
        <translation>forbrukarkrav</translation>
    </message>
    <message>
        <source>a business&apos;s claim</source>
        <translation>næringskrav</translation>
    </message>
    <message>
        <source>follows the customer</source>
        <translation>følgjer kunden</translation>
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
        <translation>Ein kreditnota treng --amount.</translation>
    </message>
    <message>
        <source>%1 is credited.</source>
        <translation>%1 er kreditert.</translation>
    </message>
    <message>
        <source>%1 of letter %2 is taken back: %3</source>
        <translation>%1 frå brev %2 er trekt tilbake: %3</translation>
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
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>står</translation>
    </message>
    <message>
        <source>No letter of the case has charged anything.</source>
        <translation>Ingen brev i saka har kravd gebyr eller anna.</translation>
    </message>
    <message>
        <source>Nothing is proposed to be taken back.</source>
        <translation>Det er ikkje foreslått å trekkje noko tilbake.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter. See: kravbok-cli fee list ID</source>
        <translation>«%1» er ikkje eit brev. Sjå: kravbok-cli fee list ID</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s): what they charged is taken back.</source>
        <translation>
            <numerusform>%n brev: det som det kravde, er trekt tilbake.</numerusform>
            <numerusform>%n brev: det som dei kravde, er trekt tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which letter: kravbok-cli fee restore ID LETTER</source>
        <translation>Oppgi kva brev: kravbok-cli fee restore ID LETTER</translation>
    </message>
    <message>
        <source>What the letter charged counts again.</source>
        <translation>Det brevet kravde, tel med igjen.</translation>
    </message>
    <message>
        <source>Say at least two cases: kravbok-cli case merge ID ID…</source>
        <translation>Oppgi minst to saker: kravbok-cli case merge ID ID…</translation>
    </message>
    <message>
        <source>The invoices are in case %1 now.</source>
        <translation>Fakturaene ligg i sak %1 no.</translation>
    </message>
    <message>
        <source>Some lack what the others have been told. See: kravbok-cli case next %1</source>
        <translation>Nokre manglar det dei andre har fått beskjed om. Sjå: kravbok-cli case next %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
    <message>
        <source>Nobody has paid too much.</source>
        <translation>Ingen har betalt for mykje.</translation>
    </message>
    <message>
        <source>%1 of payment %2 is noted as sent back.</source>
        <translation>%1 av betaling %2 er notert som sendt tilbake.</translation>
    </message>
    <message>
        <source>Say where to: --case ID or --invoice N.</source>
        <translation>Oppgi kvar det skal: --case ID eller --invoice N.</translation>
    </message>
    <message>
        <source>%1 of payment %2 is payment %3 now.</source>
        <translation>%1 av betaling %2 er no betaling %3.</translation>
    </message>
    <message>
        <source>whether a claim is a consumer&apos;s, and its agreed rate</source>
        <translation>om eit krav er eit forbrukarkrav, og avtalt rentesats</translation>
    </message>
    <message>
        <source>take in a credit note: never owed from the invoice date</source>
        <translation>før inn ein kreditnota: beløpet blir rekna som aldri skuldt, frå fakturadatoen</translation>
    </message>
    <message>
        <source>put cases of one debtor into the first one</source>
        <translation>legg saker mot éin skyldnar inn i den første</translation>
    </message>
    <message>
        <source>take invoices out into a case of their own</source>
        <translation>ta fakturaer ut i ei eiga sak</translation>
    </message>
    <message>
        <source>what the letters of a case charged, and what should be taken back</source>
        <translation>kva breva i ei sak kravde, og kva som bør trekkjast tilbake</translation>
    </message>
    <message>
        <source>take back what letters charged; --all takes what is proposed</source>
        <translation>trekk tilbake det brev kravde; --all tek det som er foreslått</translation>
    </message>
    <message>
        <source>let what a letter charged count again</source>
        <translation>la det eit brev kravde, telje med igjen</translation>
    </message>
    <message>
        <source>note that surplus was sent back</source>
        <translation>noter at overskytande er sendt tilbake</translation>
    </message>
    <message>
        <source>use surplus for another claim of the debtor</source>
        <translation>bruk overskytande på eit anna krav mot skyldnaren</translation>
    </message>
    <message>
        <source>read the file as this format: saft, ehf, ocr, camt054, camt053, csv, xlsx or gbat10</source>
        <translation>les fila som dette formatet: saft, ehf, ocr, camt054, camt053, csv, xlsx eller gbat10</translation>
    </message>
    <message>
        <source>the sheet of a workbook; default the one that looks most like a list</source>
        <translation>arket i ei arbeidsbok; standard er det som liknar mest på ei liste</translation>
    </message>
    <message>
        <source>take the proposals for KIDs a spreadsheet has spoilt</source>
        <translation>ta i bruk framlegga for KID-ar eit rekneark har øydelagt</translation>
    </message>
    <message>
        <source>the invoices named are settled; or the address there is was checked today</source>
        <translation>fakturaene som er nemnde, er oppgjorde; eller adressa som står der, vart sjekka i dag</translation>
    </message>
    <message>
        <source>the invoices named are open all the same</source>
        <translation>fakturaene som er nemnde, er likevel opne</translation>
    </message>
    <message>
        <source>day of the payment, or of what happened</source>
        <translation>dagen for betalinga, eller for det som skjedde</translation>
    </message>
    <message>
        <source>a step by its id</source>
        <translation>eit steg etter id</translation>
    </message>
    <message>
        <source>the letters of a ladder</source>
        <translation>breva i ei stige</translation>
    </message>
    <message>
        <source>days of a letter&apos;s deadline; a number alone counts for all letters; may be repeated</source>
        <translation>dagar i fristen til eit brev; eit tal åleine gjeld alle brev; kan gjentakast</translation>
    </message>
    <message>
        <source>days after a deadline before the next step; may be repeated</source>
        <translation>dagar etter ein frist før neste steg; kan gjentakast</translation>
    </message>
    <message>
        <source>none, attachment, bankruptcy, conciliation or agency</source>
        <translation>none, attachment, bankruptcy, conciliation eller agency</translation>
    </message>
    <message>
        <source>on paper although the rules point to the portal</source>
        <translation>på papir sjølv om reglane peikar til portalen</translation>
    </message>
    <message>
        <source>what a document needs and no ledger knows; kept; may be repeated</source>
        <translation>det eit dokument treng og ingen reskontro veit; blir teke vare på; kan gjentakast</translation>
    </message>
    <message>
        <source>one more attachment; may be repeated</source>
        <translation>eitt vedlegg til; kan gjentakast</translation>
    </message>
    <message>
        <source>the kind of file to write; see the command</source>
        <translation>kva slags fil som skal skrivast; sjå kommandoen</translation>
    </message>
    <message>
        <source>account of the general ledger for interest</source>
        <translation>konto i hovudboka for renter</translation>
    </message>
    <message>
        <source>account of the general ledger for fees and costs</source>
        <translation>konto i hovudboka for gebyr og kostnader</translation>
    </message>
    <message>
        <source>account of the general ledger for customers</source>
        <translation>konto i hovudboka for kundar</translation>
    </message>
    <message>
        <source>a file of vouchers written before</source>
        <translation>ei bilagsfil som er skriven før</translation>
    </message>
    <message>
        <source>whether the claim is a consumer&apos;s; auto follows the customer</source>
        <translation>om kravet er eit forbrukarkrav; auto følgjer kunden</translation>
    </message>
    <message>
        <source>number of the credit note</source>
        <translation>nummeret på kreditnotaen</translation>
    </message>
    <message>
        <source>why a payment is spread as it is: customary, debtor_wish or deduction</source>
        <translation>kvifor ei betaling er fordelt slik: customary, debtor_wish eller deduction</translation>
    </message>
    <message>
        <source>number of instalments</source>
        <translation>talet på avdrag</translation>
    </message>
    <message>
        <source>day of the first instalment</source>
        <translation>dagen for det første avdraget</translation>
    </message>
    <message>
        <source>how far apart instalments are; default month</source>
        <translation>kor langt det er mellom avdraga; standard er month</translation>
    </message>
    <message>
        <source>late interest while the plan is kept; default running</source>
        <translation>forseinkingsrente så lenge planen blir halden; standard er running</translation>
    </message>
    <message>
        <source>a file of ladders to try, as ladder show --json gives them</source>
        <translation>ei fil med stigar å prøve, slik ladder show --json gir dei</translation>
    </message>
    <message>
        <source>a file of rates to try, as resources/law/rates.json</source>
        <translation>ei fil med satsar å prøve, som resources/law/rates.json</translation>
    </message>
    <message>
        <source>fixed digits every KID of the agreement begins with</source>
        <translation>faste siffer som kvar KID i avtalen byrjar med</translation>
    </message>
    <message>
        <source>digits for the customer number; 0 for none</source>
        <translation>siffer til kundenummeret; 0 for ingen</translation>
    </message>
    <message>
        <source>digits for the case number, four or more</source>
        <translation>siffer til saksnummeret, fire eller fleire</translation>
    </message>
    <message>
        <source>how the control digit is made</source>
        <translation>korleis kontrollsifferet blir laga</translation>
    </message>
    <message>
        <source>a petition in JSON, to be judged without a workspace</source>
        <translation>eit krav om utlegg i JSON, som blir vurdert utan eit arbeidsområde</translation>
    </message>
    <message>
        <source>attachment and conciliation complaint in one</source>
        <translation>utlegg og forliksklage i eitt</translation>
    </message>
    <message>
        <source>the conciliation board is not wanted if the debtor objects</source>
        <translation>forliksrådet er ikkje ønskt om skyldnaren har innvendingar</translation>
    </message>
    <message>
        <source>a file of rules to try; for a petition: which rules on attachment the debtor is under</source>
        <translation>ei fil med reglar å prøve; for eit krav om utlegg: kva reglar om utlegg skyldnaren høyrer under</translation>
    </message>
    <message>
        <source>claim this much for writing the petition</source>
        <translation>krev så mykje for å skrive kravet om utlegg</translation>
    </message>
    <message>
        <source>language of the petition; default the firm&apos;s own</source>
        <translation>språket i kravet om utlegg; standard er det firmaet sjølv bruker</translation>
    </message>
    <message>
        <source>where the petition is signed</source>
        <translation>kvar kravet om utlegg blir signert</translation>
    </message>
    <message>
        <source>who signs the petition</source>
        <translation>kven som signerer kravet om utlegg</translation>
    </message>
    <message>
        <source>as what they sign, such as daglig leder</source>
        <translation>kva dei signerer som, til dømes daglig leder</translation>
    </message>
    <message>
        <source>the person behind a sole trader</source>
        <translation>personen bak eit enkeltpersonføretak</translation>
    </message>
    <message>
        <source>why the debtor&apos;s identity number cannot be had</source>
        <translation>kvifor fødselsnummeret til skyldnaren ikkje kan skaffast</translation>
    </message>
    <message>
        <source>put the debtor&apos;s stored national identity number in</source>
        <translation>set inn det lagra fødselsnummeret til skyldnaren</translation>
    </message>
    <message>
        <source>something particular to attach</source>
        <translation>noko bestemt å ta utlegg i</translation>
    </message>
    <message>
        <source>municipality by number or name</source>
        <translation>kommune etter nummer eller namn</translation>
    </message>
    <message>
        <source>visiting address</source>
        <translation>besøksadresse</translation>
    </message>
    <message>
        <source>where it was read</source>
        <translation>kvar det vart lese</translation>
    </message>
    <message>
        <source>take over what was shown</source>
        <translation>ta i bruk det som vart vist</translation>
    </message>
    <message>
        <source>the detached signature; FILE.sig beside the file is found by itself</source>
        <translation>den frittståande signaturen; FILE.sig ved sida av fila blir funnen av seg sjølv</translation>
    </message>
    <message>
        <source>trust these keys instead of the program&apos;s own; in a rehearsal only</source>
        <translation>stol på desse nøklane i staden for programmet sine eigne; berre i eit øvingsfirma</translation>
    </message>
    <message>
        <source>ask Norges Bank for the policy rate</source>
        <translation>spør Noregs Bank om styringsrenta</translation>
    </message>
    <message>
        <source>ask for SDMX-JSON instead of CSV</source>
        <translation>be om SDMX-JSON i staden for CSV</translation>
    </message>
    <message>
        <source>confirm the derived rate and adopt it</source>
        <translation>stadfest den utrekna satsen og ta han i bruk</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no document. Write: %2</source>
        <translation>«%1» er ikkje eit dokument. Skriv: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 kunne ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer. Write --answer KEY=WORDS.</source>
        <translation>«%1» er ikkje eit svar. Skriv --answer KEY=WORDS.</translation>
    </message>
    <message>
        <source>Only to be looked at: %1</source>
        <translation>Berre for å sjå på: %1</translation>
    </message>
    <message>
        <source>Made on %1 already; the same papers again.</source>
        <translation>Laga %1 allereie; dei same papira igjen.</translation>
    </message>
    <message>
        <source>Registered as letter %1. Confirm in the outbox when it has been handed in.</source>
        <translation>Registrert som brev %1. Stadfest i utsendingar når det er levert.</translation>
    </message>
    <message>
        <source>Say where to write: --out DIR</source>
        <translation>Oppgi kvar det skal skrivast: --out DIR</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place with --out.</source>
        <translation>Mappa %1 kunne ikkje lagast. Vel ein annan stad med --out.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Kva det seier</translation>
    </message>
    <message>
        <source>what --answer can say</source>
        <translation>kva --answer kan seie</translation>
    </message>
    <message>
        <source>the papers of a legal step with cover sheet and attachments; registers the step</source>
        <translation>papira til eit rettsleg steg med framside og vedlegg; registrerer steget</translation>
    </message>
    <message>
        <source>Say where to with --out FILE. Usage: kravbok-cli %1</source>
        <translation>Oppgi kvar med --out FILE. Bruk: kravbok-cli %1</translation>
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
        <translation>ventar</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>No interest or costs wait for the accounts.</source>
        <translation>Ingen renter eller kostnader ventar på rekneskapen.</translation>
    </message>
    <message>
        <source>%1 holds %2 vouchers. Should it get lost: kravbok-cli voucher export --batch %3 --out FILE</source>
        <translation>%1 inneheld %2 bilag. Skulle ho bli borte: kravbok-cli voucher export --batch %3 --out FILE</translation>
    </message>
    <message>
        <source>Customers %1, interest %2, fees and costs %3</source>
        <translation>Kundar %1, renter %2, gebyr og kostnader %3</translation>
    </message>
    <message>
        <source>%1 is written: %2 files, %3 rows.</source>
        <translation>%1 er skriven: %2 filer, %3 rader.</translation>
    </message>
    <message>
        <source>%1 holds %2 rows.</source>
        <translation>%1 inneheld %2 rader.</translation>
    </message>
    <message>
        <source>interest and costs that came in and wait for the accounts</source>
        <translation>renter og kostnader som har kome inn og ventar på rekneskapen</translation>
    </message>
    <message>
        <source>write what waits to a file for the accounts, once; or a file again</source>
        <translation>skriv det som ventar, til ei fil for rekneskapen, éin gong; eller ei fil på nytt</translation>
    </message>
    <message>
        <source>show or choose the accounts vouchers are posted on</source>
        <translation>vis eller vel kontoane bilag blir førte på</translation>
    </message>
    <message>
        <source>a case to hand over: letters, statement, journal, and the checker</source>
        <translation>ei sak som skal givast vidare: brev, kravoppstilling, journal og kontrollprogrammet</translation>
    </message>
    <message>
        <source>everything that is kept about one customer</source>
        <translation>alt som er lagra om éin kunde</translation>
    </message>
    <message>
        <source>everything about the firm as JSON, CSV and PDF</source>
        <translation>alt om firmaet som JSON, CSV og PDF</translation>
    </message>
    <message>
        <source>There is no customer with the number &quot;%1&quot;.</source>
        <translation>Det finst ingen kunde med nummeret «%1».</translation>
    </message>
    <message>
        <source>National identity number of %1:</source>
        <translation>Fødselsnummeret til %1:</translation>
    </message>
    <message>
        <source>The number of %1 is stored encrypted.</source>
        <translation>Nummeret til %1 er lagra kryptert.</translation>
    </message>
    <message>
        <source>The number of %1 is forgotten.</source>
        <translation>Nummeret til %1 er gløymt.</translation>
    </message>
    <message>
        <source>No number of %1 was stored.</source>
        <translation>Det var ikkje lagra noko nummer for %1.</translation>
    </message>
    <message>
        <source>The number of %1 is stored, and the key of this machine opens it.</source>
        <translation>Nummeret til %1 er lagra, og nøkkelen på denne maskina opnar det.</translation>
    </message>
    <message>
        <source>store a customer&apos;s national identity number encrypted; it is read from standard input</source>
        <translation>lagre fødselsnummeret til ein kunde kryptert; det blir lese frå standard inn</translation>
    </message>
    <message>
        <source>forget a customer&apos;s national identity number</source>
        <translation>gløym fødselsnummeret til ein kunde</translation>
    </message>
    <message>
        <source>whether a number is stored and can be opened here; never shows it</source>
        <translation>om eit nummer er lagra og kan opnast her; viser det aldri</translation>
    </message>
    <message>
        <source>--as takes %1.</source>
        <translation>--as tek %1.</translation>
    </message>
    <message>
        <source>There is no preset of columns &quot;%1&quot;. See: kravbok-cli presets list</source>
        <translation>Det finst ikkje noko lagra kolonneoppsett «%1». Sjå: kravbok-cli presets list</translation>
    </message>
    <message>
        <source>--preset and --map both name the columns; give one of them.</source>
        <translation>--preset og --map gir opp kolonnane begge to; bruk berre éin av dei.</translation>
    </message>
    <message>
        <source>%1: %2 bank payments, %3.</source>
        <translation>%1: %2 bankbetalingar, %3.</translation>
    </message>
    <message>
        <source>Placed by KID: %1. Waiting for you: %2. Known from another file: %3.</source>
        <translation>Plassert med KID: %1. Ventar på deg: %2. Kjend frå ei anna fil: %3.</translation>
    </message>
    <message>
        <source>%1 is no file of payments from a bank. Read it with: kravbok-cli import</source>
        <translation>%1 er ikkje ei betalingsfil frå ein bank. Les ho med: kravbok-cli import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>read files, folders and ZIP archives without changing anything</source>
        <translation>les filer, mapper og ZIP-arkiv utan å endre noko</translation>
    </message>
    <message>
        <source>read files, folders and ZIP archives into the ledger</source>
        <translation>les filer, mapper og ZIP-arkiv inn i reskontroen</translation>
    </message>
    <message>
        <source>read payments from bank files</source>
        <translation>les betalingar frå bankfiler</translation>
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
        <translation>halden til slutten</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>misleghalden</translation>
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
        <translation>Avdraget på %1 er ikkje betalt.</translation>
    </message>
    <message>
        <source>No interest runs while it is kept.</source>
        <translation>Det går inga rente så lenge han blir halden.</translation>
    </message>
    <message>
        <source>Interest of %1 remains after the last one.</source>
        <translation>Rente på %1 står igjen etter det siste.</translation>
    </message>
    <message>
        <source>--every takes week, fortnight or month.</source>
        <translation>--every tek week, fortnight eller month.</translation>
    </message>
    <message>
        <source>--interest takes running or stopped.</source>
        <translation>--interest tek running eller stopped.</translation>
    </message>
    <message>
        <source>The case has no instalment plan.</source>
        <translation>Saka har ingen nedbetalingsplan.</translation>
    </message>
    <message>
        <source>work out a plan for everything owed today</source>
        <translation>rekn ut ein plan for alt som er skuldig i dag</translation>
    </message>
    <message>
        <source>the debtor promises to keep it; no step is taken while he does</source>
        <translation>skyldnaren lovar å halde han; ingen steg blir tekne så lenge det skjer</translation>
    </message>
    <message>
        <source>the plans of a case and how they stand</source>
        <translation>planane i ei sak og korleis dei ligg an</translation>
    </message>
    <message>
        <source>it was not kept: the ladder goes on where it stood</source>
        <translation>han vart ikkje halden: stigen held fram der han stod</translation>
    </message>
    <message>
        <source>end a plan</source>
        <translation>avslutt ein plan</translation>
    </message>
    <message>
        <source>No open claim&apos;s number or KID stands in the text. Say which with --invoice NUMBER.</source>
        <translation>Teksten inneheld verken nummer eller KID for eit ope krav. Oppgi kva for eit med --invoice NUMBER.</translation>
    </message>
    <message>
        <source>Confirm with --invoice NUMBER, or with --yes when there is one.</source>
        <translation>Stadfest med --invoice NUMBER, eller med --yes når det berre er éin.</translation>
    </message>
    <message>
        <source>%1 is kept with the invoice.</source>
        <translation>%1 er lagra saman med fakturaen.</translation>
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
        <translation>Ingen dokument er lagra med denne fakturaen.</translation>
    </message>
    <message>
        <source>The document is removed.</source>
        <translation>Dokumentet er fjerna.</translation>
    </message>
    <message>
        <source>keep an invoice in PDF with its claim, found by number or KID in the text</source>
        <translation>lagre ein faktura i PDF saman med kravet, funne ved nummer eller KID i teksten</translation>
    </message>
    <message>
        <source>what is kept with a claim; with --out the files themselves</source>
        <translation>kva som er lagra med eit krav; med --out sjølve filene</translation>
    </message>
    <message>
        <source>remove a document from its claim</source>
        <translation>fjern eit dokument frå kravet</translation>
    </message>
    <message>
        <source>%1 is no KID under modulus 10 or modulus 11.</source>
        <translation>%1 er ikkje ein gyldig KID, verken etter modulus 10 eller modulus 11.</translation>
    </message>
    <message>
        <source>%1 holds under both modulus 10 and modulus 11; the agreement with the bank says which counts.</source>
        <translation>%1 stemmer etter både modulus 10 og modulus 11; avtalen med banken seier kva for ein som gjeld.</translation>
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
        <translation>Det finst ingen KID-avtale; brev om fleire fakturaer bed om saksnummeret som melding. Legg inn ein: kravbok-cli kid set</translation>
    </message>
    <message>
        <source>KIDs of cases have %1 signs and end in a control digit by %2. Try this one in the bank before the first letter: %3</source>
        <translation>KID for saker har %1 teikn og sluttar med eit kontrollsiffer etter %2. Prøv denne i banken før det første brevet: %3</translation>
    </message>
    <message>
        <source>Say which control digit the agreement with the bank has: --scheme mod10 or --scheme mod11.</source>
        <translation>Oppgi kva kontrollsiffer avtalen med banken har: --scheme mod10 eller --scheme mod11.</translation>
    </message>
    <message>
        <source>whether a KID&apos;s control digit holds</source>
        <translation>om kontrollsifferet i ein KID stemmer</translation>
    </message>
    <message>
        <source>the firm&apos;s own KID agreement</source>
        <translation>firmaet sin eigen KID-avtale</translation>
    </message>
    <message>
        <source>let letters bear a KID of the case</source>
        <translation>la brev få ein KID for saka</translation>
    </message>
    <message>
        <source>make no more KIDs for cases</source>
        <translation>ikkje lag fleire KID-ar for saker</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of customer a ladder can be for. They are: person, sole_trader, company, public.</source>
        <translation>«%1» er ikkje ein kundetype stigen kan gjelde for. Typane er: person, sole_trader, company, public.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Privatpersonar</translation>
    </message>
    <message>
        <source>Sole traders</source>
        <translation>Enkeltpersonføretak</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Selskap</translation>
    </message>
    <message>
        <source>Public bodies</source>
        <translation>Offentlege organ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no preset. They are: mild, normal, firm.</source>
        <translation>«%1» er ikkje eit ferdig oppsett. Oppsetta er: mild, normal, firm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days; write STEP=DAYS, such as reminder=14.</source>
        <translation>«%1» er ikkje eit tal på dagar; skriv STEP=DAYS, til dømes reminder=14.</translation>
    </message>
    <message>
        <source>Say for whom with --kind person, sole_trader, company or public.</source>
        <translation>Oppgi kven det gjeld, med --kind person, sole_trader, company eller public.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no letter of the ladder; the legal step is --route.</source>
        <translation>«%1» er ikkje eit brev i stigen; det rettslege steget er --route.</translation>
    </message>
    <message>
        <source>--route takes none, attachment, bankruptcy, conciliation or agency.</source>
        <translation>--route tek none, attachment, bankruptcy, conciliation eller agency.</translation>
    </message>
    <message>
        <source>the ladder of each kind of customer, with dates for a sample invoice</source>
        <translation>stigen for kvar kundetype, med datoar for ein eksempelfaktura</translation>
    </message>
    <message>
        <source>begin from a ready ladder</source>
        <translation>start med ein ferdig stige</translation>
    </message>
    <message>
        <source>compose the ladder of a kind of customer; what the law forbids is refused</source>
        <translation>set saman stigen for ein kundetype; det lova forbyr, blir avvist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended on %2: what needs it is refused. Update it: kravbok-cli rates update</source>
        <translation>«%1» gjekk ut %2: det som treng han, blir avvist. Oppdater: kravbok-cli rates update</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends on %2. Update it before: kravbok-cli rates update</source>
        <translation>«%1» går ut %2. Oppdater før det: kravbok-cli rates update</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gjeld</translation>
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
        <translation>reglane programmet følgjer, og om kvar av dei gjeld den dagen</translation>
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
        <translation>Teke i bruk. Alle satsar er no kjende til %1.</translation>
    </message>
    <message>
        <source>Nothing is adopted yet.</source>
        <translation>Ingenting er teke i bruk enno.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tom.</translation>
    </message>
    <message>
        <source>Norges Bank&apos;s policy rate on %1 is %2 %; with %3 points (%4) the late interest from %5 is %6 %.</source>
        <translation>Styringsrenta til Noregs Bank er %2 % per %1; med %3 poeng (%4) er forseinkingsrenta frå %5 %6 %.</translation>
    </message>
    <message>
        <source>Compare with the regulation at lovdata.no. To confirm it: the same command with --accept</source>
        <translation>Samanlikn med forskrifta på lovdata.no. For å stadfeste: same kommando med --accept</translation>
    </message>
    <message>
        <source>Say from where: rates update FILE, or rates update --online.</source>
        <translation>Oppgi kvar dei skal hentast frå: rates update FILE eller rates update --online.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Teke i bruk</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utgjeve</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Korleis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Nothing was adopted: the law is the one that comes with the program.</source>
        <translation>Ingenting er teke i bruk: lova er den som følgjer med programmet.</translation>
    </message>
    <message>
        <source>adopt a signed file of rates and rules, or propose the late interest from Norges Bank&apos;s policy rate</source>
        <translation>ta i bruk ei signert fil med satsar og reglar, eller føreslå forseinkingsrenta ut frå styringsrenta til Noregs Bank</translation>
    </message>
    <message>
        <source>the files of the law this workspace has adopted</source>
        <translation>lovfilene dette arbeidsområdet har teke i bruk</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Reskontro</translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation>Kan ikkje krevjast inn</translation>
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
        <translation>svara på</translation>
    </message>
    <message>
        <source>objected to</source>
        <translation>innvending motteken</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>attachment taken</source>
        <translation>utlegg teke</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ingenting funne</translation>
    </message>
    <message>
        <source>ended without a decision</source>
        <translation>avslutta utan avgjerd</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>avgjort</translation>
    </message>
    <message>
        <source>declared bankrupt</source>
        <translation>konkurs opna</translation>
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
        <translation>Betal innan %1; kravet må nå tingretten frå %2 til %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no legal step. They are: attachment, bankruptcy_notice, bankruptcy_petition, conciliation, agency.</source>
        <translation>«%1» er ikkje eit rettsleg steg. Stega er: attachment, bankruptcy_notice, bankruptcy_petition, conciliation, agency.</translation>
    </message>
    <message>
        <source>Say what came of it with --kind answered, objected, refused, withdrawn, attached, nothing_found, no_decision, decided, settled or declared.</source>
        <translation>Oppgi kva som kom ut av det, med --kind answered, objected, refused, withdrawn, attached, nothing_found, no_decision, decided, settled eller declared.</translation>
    </message>
    <message>
        <source>Nothing has gone to the authorities.</source>
        <translation>Ingenting er sendt til styresmaktene.</translation>
    </message>
    <message>
        <source>Say which rules on attachment the debtor is under: old, new or unknown.</source>
        <translation>Oppgi kva reglar om utlegg skyldnaren er under: old, new eller unknown.</translation>
    </message>
    <message>
        <source>a legal step was handed in: its court fee becomes a cost of the case</source>
        <translation>eit rettsleg steg er levert: rettsgebyret blir ein kostnad i saka</translation>
    </message>
    <message>
        <source>what came of a legal step</source>
        <translation>kva som kom ut av eit rettsleg steg</translation>
    </message>
    <message>
        <source>take back the newest legal event of a case, with its costs</source>
        <translation>ta tilbake den nyaste rettslege hendinga i ei sak, med kostnadene</translation>
    </message>
    <message>
        <source>what has become of the legal steps of a case</source>
        <translation>kva det har vorte av dei rettslege stega i ei sak</translation>
    </message>
    <message>
        <source>which rules on attachment the debtor is under, as looked up</source>
        <translation>kva reglar om utlegg skyldnaren er under, slik det er slått opp</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utsendingar</translation>
    </message>
    <message>
        <source>Say where the calendar goes: --out FILE.ics</source>
        <translation>Oppgi kvar kalenderen skal lagrast: --out FILE.ics</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan ikkje skrivast: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) written to %1.</source>
        <translation>
            <numerusform>%n dag skriven til %1.</numerusform>
            <numerusform>%n dagar skrivne til %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--format takes ics.</source>
        <translation>--format tek ics.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>forelda</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what happened with --kind: %1.</source>
        <translation>Oppgi kva som skjedde, med --kind: %1.</translation>
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
        <translation>Hending</translation>
    </message>
    <message>
        <source>Nothing has interrupted the limitation of this invoice. What can: %1.</source>
        <translation>Ingenting har avbrote foreldinga av denne fakturaen. Dette kan gjere det: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event. See: kravbok-cli limitation events NUMBER</source>
        <translation>«%1» er ikkje ei hending. Sjå: kravbok-cli limitation events NUMBER</translation>
    </message>
    <message>
        <source>Event %1 is taken back.</source>
        <translation>Hending %1 er teken tilbake.</translation>
    </message>
    <message>
        <source>note what started, interrupted or extended the period</source>
        <translation>noter kva som starta, avbraut eller forlengde fristen</translation>
    </message>
    <message>
        <source>what has been noted for an invoice</source>
        <translation>kva som er notert for ein faktura</translation>
    </message>
    <message>
        <source>take an event back</source>
        <translation>ta ei hending tilbake</translation>
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
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>gjetta</translation>
    </message>
    <message>
        <source>No columns have been corrected and remembered yet.</source>
        <translation>Ingen kolonnar er retta og hugsa enno.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 kunne ikkje skrivast: %2.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skrive til %1.</translation>
    </message>
    <message>
        <source>Column maps taken in: %1.</source>
        <translation>Kolonneoppsett lesne inn: %1.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Gløymt.</translation>
    </message>
    <message>
        <source>%1 is no open item that a newer list lacks. See: kravbok-cli import vanished</source>
        <translation>%1 er ikkje ein open post som manglar i ei nyare liste. Sjå: kravbok-cli import vanished</translation>
    </message>
    <message>
        <source>Several items are called %1. Write customer and number, such as 1001/%1.</source>
        <translation>Fleire postar heiter %1. Skriv kunde og nummer, til dømes 1001/%1.</translation>
    </message>
    <message>
        <source>Say either --confirm or --keep.</source>
        <translation>Oppgi anten --confirm eller --keep.</translation>
    </message>
    <message>
        <source>Say --confirm or --keep before the numbers.</source>
        <translation>Oppgi --confirm eller --keep før nummera.</translation>
    </message>
    <message>
        <source>Gone from</source>
        <translation>Borte frå</translation>
    </message>
    <message>
        <source>Nothing is missing from the newest list.</source>
        <translation>Ingenting manglar i den nyaste lista.</translation>
    </message>
    <message>
        <source>Kept open: %1.</source>
        <translation>Framleis opne: %1.</translation>
    </message>
    <message>
        <source>Settled: %1. Take it back with: kravbok-cli import undo %2</source>
        <translation>Gjort opp: %1. Ta det tilbake med: kravbok-cli import undo %2</translation>
    </message>
    <message>
        <source>items a newer list lacks: settled, or open all the same</source>
        <translation>postar som manglar i ei nyare liste: gjorde opp, eller opne likevel</translation>
    </message>
    <message>
        <source>what each accounting system exports, and ready column maps</source>
        <translation>kva kvart rekneskapssystem eksporterer, og ferdige kolonneoppsett</translation>
    </message>
    <message>
        <source>columns that were corrected and are remembered</source>
        <translation>kolonnar som er retta og blir hugsa</translation>
    </message>
    <message>
        <source>write remembered columns to a file for others</source>
        <translation>skriv hugsa kolonnar til ei fil andre kan bruke</translation>
    </message>
    <message>
        <source>remember the columns of such a file</source>
        <translation>hugs kolonnane i ei slik fil</translation>
    </message>
    <message>
        <source>no longer remember columns</source>
        <translation>ikkje hugs kolonnar lenger</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry of the bank; those are written B1, B2, …. See: kravbok-cli payment proposals</source>
        <translation>«%1» er ikkje ein bankpost; dei blir skrivne B1, B2, …. Sjå: kravbok-cli payment proposals</translation>
    </message>
    <message>
        <source>    payment %1 of %2 (%3): %4</source>
        <translation>    betaling %1 frå %2 (%3): %4</translation>
    </message>
    <message>
        <source>No payment waits for you.</source>
        <translation>Inga betaling ventar på deg.</translation>
    </message>
    <message>
        <source>Payment %1 of %2: %3 to costs, %4 to interest, %5 to principal, %6 left over.</source>
        <translation>Betaling %1 på %2: %3 til kostnader, %4 til renter, %5 til hovudstol, %6 til overs.</translation>
    </message>
    <message>
        <source>Proposals are numbered from 1.</source>
        <translation>Forslag er nummererte frå 1.</translation>
    </message>
    <message>
        <source>Say which cases or invoices, and how much each: payment split P ID=AMOUNT…</source>
        <translation>Oppgi kva saker eller fakturaer, og kor mykje til kvar: payment split P ID=AMOUNT…</translation>
    </message>
    <message>
        <source>It is the same money and counts once.</source>
        <translation>Det er dei same pengane og tel éin gong.</translation>
    </message>
    <message>
        <source>It is other money and waits for its place.</source>
        <translation>Det er andre pengar og ventar på å bli plasserte.</translation>
    </message>
    <message>
        <source>Nothing more is to be done with it.</source>
        <translation>Det skal ikkje gjerast meir med han.</translation>
    </message>
    <message>
        <source>The payment is taken back; what it covered is open again.</source>
        <translation>Betalinga er teken tilbake; det ho dekte, er ope igjen.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>For mykje</translation>
    </message>
    <message>
        <source>double payment</source>
        <translation>dobbel betaling</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Kjent på</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Lært</translation>
    </message>
    <message>
        <source>payer&apos;s account</source>
        <translation>kontoen til betalaren</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Nothing has been learned from payments yet.</source>
        <translation>Ingenting er lært av betalingar enno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule. See: kravbok-cli payment rules list</source>
        <translation>«%1» er ikkje ein regel. Sjå: kravbok-cli payment rules list</translation>
    </message>
    <message>
        <source>Rule %1 no longer proposes anything.</source>
        <translation>Regel %1 føreslår ikkje noko lenger.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Newest booking</source>
        <translation>Nyaste bokføring</translation>
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
        <translation>Lit på</translation>
    </message>
    <message>
        <source>any (choose one)</source>
        <translation>any (vel éi)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>The firm has no bank account. Add one: kravbok-cli payment account add NUMBER</source>
        <translation>Firmaet har ingen bankkonto. Legg til ein: kravbok-cli payment account add NUMBER</translation>
    </message>
    <message>
        <source>A source is ocr, camt054, camt053 or any.</source>
        <translation>Ei kjelde er ocr, camt054, camt053 eller any.</translation>
    </message>
    <message>
        <source>what waits, and where it may belong and why</source>
        <translation>kva som ventar, kvar det kan høyre til, og kvifor</translation>
    </message>
    <message>
        <source>carry out the N-th proposal for a payment</source>
        <translation>utfør forslag nummer N for ei betaling</translation>
    </message>
    <message>
        <source>place one payment on several cases or invoices</source>
        <translation>plasser éi betaling på fleire saker eller fakturaer</translation>
    </message>
    <message>
        <source>an entry asked about is the same money</source>
        <translation>ein post det er spurt om, er dei same pengane</translation>
    </message>
    <message>
        <source>an entry asked about is other money</source>
        <translation>ein post det er spurt om, er andre pengar</translation>
    </message>
    <message>
        <source>the bank took payment P back</source>
        <translation>banken tok betaling P tilbake</translation>
    </message>
    <message>
        <source>nothing is to be done with an entry</source>
        <translation>det skal ikkje gjerast noko med ein post</translation>
    </message>
    <message>
        <source>who has paid too much, or twice</source>
        <translation>kven som har betalt for mykje, eller to gonger</translation>
    </message>
    <message>
        <source>what was learned from payments placed by hand</source>
        <translation>kva som er lært av betalingar plasserte for hand</translation>
    </message>
    <message>
        <source>forget a learned rule</source>
        <translation>gløym ein lært regel</translation>
    </message>
    <message>
        <source>the firm&apos;s accounts and how fresh the bank&apos;s word is</source>
        <translation>kontoane til firmaet og kor ferske opplysningane frå banken er</translation>
    </message>
    <message>
        <source>one more account of the firm</source>
        <translation>endå ein konto for firmaet</translation>
    </message>
    <message>
        <source>an account is no longer the firm&apos;s</source>
        <translation>ein konto høyrer ikkje lenger til firmaet</translation>
    </message>
    <message>
        <source>which kind of file is believed: ocr, camt054, camt053 or any</source>
        <translation>kva filtype ein lit på: ocr, camt054, camt053 eller any</translation>
    </message>
    <message>
        <source>--basis takes customary, debtor_wish or deduction.</source>
        <translation>--basis tek customary, debtor_wish eller deduction.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingar</translation>
    </message>
    <message>
        <source>place a payment on a case or invoice, or on several in order</source>
        <translation>plasser ei betaling på ei sak eller ein faktura, eller på fleire i rekkjefølgje</translation>
    </message>
    <message>
        <source>--combined asks for the conciliation board and --no-conciliation says no to it.</source>
        <translation>--combined bed om forliksrådet, og --no-conciliation seier nei til det.</translation>
    </message>
    <message>
        <source>--rules takes old, new or unknown.</source>
        <translation>--rules tek old, new eller unknown.</translation>
    </message>
    <message>
        <source>--writing-cost is an amount above zero.</source>
        <translation>--writing-cost er eit beløp over null.</translation>
    </message>
    <message>
        <source>No identity number of %1 is stored. Store it with: secret set-identity %2</source>
        <translation>Fødselsnummeret til %1 er ikkje lagra. Lagre det med: secret set-identity %2</translation>
    </message>
    <message>
        <source>Not in order:</source>
        <translation>Ikkje i orden:</translation>
    </message>
    <message>
        <source>Will be asked for later:</source>
        <translation>Blir spurt om seinare:</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) in order.</source>
        <translation>
            <numerusform>%n regel i orden.</numerusform>
            <numerusform>%n reglar i orden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) only the authority can judge.</source>
        <translation>
            <numerusform>%n regel som berre styresmakta kan avgjere.</numerusform>
            <numerusform>%n reglar som berre styresmakta kan avgjere.</numerusform>
        </translation>
    </message>
    <message>
        <source>the published rules for a request for attachment, on a case or on a file; &quot;ok&quot; means nothing stands against it here, &quot;judged&quot; is false where only the authority can tell</source>
        <translation>dei publiserte reglane for eit krav om utlegg, for ei sak eller ei fil; &quot;ok&quot; tyder at ingenting her står i vegen, &quot;judged&quot; er false der berre styresmakta kan avgjere det</translation>
    </message>
    <message>
        <source>every field of the namsfogd&apos;s portal in its order, ready to copy</source>
        <translation>alle felta i portalen til namsfuten i rekkjefølgje, klare til å kopierast</translation>
    </message>
    <message>
        <source>the request in the Tax Administration&apos;s model 1.0</source>
        <translation>kravet i Skatteetaten sin modell 1.0</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
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
        <translation>Alle kundar med organisasjonsnummer stemmer med registeret.</translation>
    </message>
    <message>
        <source>Say which offices: authority fetch ID… or authority fetch --all.</source>
        <translation>Oppgi kva kontor: authority fetch ID… eller authority fetch --all.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) would be overwritten and wait. To save them: the same command with --yes</source>
        <translation>
            <numerusform>%n adresse ville ha vorte overskriven og ventar. For å lagre ho: same kommando med --yes</numerusform>
            <numerusform>%n adresser ville ha vorte overskrivne og ventar. For å lagre dei: same kommando med --yes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) has no postal address in Enhetsregisteret. Enter it by hand.</source>
        <translation>%1 (%2) har inga postadresse i Einingsregisteret. Skriv ho inn for hand.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>what Enhetsregisteret says of a number</source>
        <translation>kva Einingsregisteret seier om eit nummer</translation>
    </message>
    <message>
        <source>fill the postal addresses of courts and police districts from Enhetsregisteret</source>
        <translation>fyll inn postadressene til tingrettar og politidistrikt frå Einingsregisteret</translation>
    </message>
    <message>
        <source>an open rest up to this is let go</source>
        <translation>ein open rest opp til dette blir fråfallen</translation>
    </message>
    <message>
        <source>once so much of all that was asked for is paid, the rest is let go; 100 means never</source>
        <translation>når så mykje av alt som er kravt, er betalt, blir resten fråfallen; 100 tyder aldri</translation>
    </message>
    <message>
        <source>how often the standard compensation is claimed</source>
        <translation>kor ofte standardkompensasjonen blir kravd</translation>
    </message>
    <message>
        <source>whether it is the amount of the day it is claimed or of the due date</source>
        <translation>om det er beløpet på dagen det blir kravt, eller på forfallsdagen</translation>
    </message>
    <message>
        <source>length of the year for interest</source>
        <translation>lengda på året ved renteutrekning</translation>
    </message>
    <message>
        <source>letters carry their lawful fee</source>
        <translation>brev får det lovlege gebyret</translation>
    </message>
    <message>
        <source>late interest is claimed</source>
        <translation>forseinkingsrente blir kravd</translation>
    </message>
    <message>
        <source>the standard compensation is claimed from others than consumers</source>
        <translation>standardkompensasjonen blir kravd av andre enn forbrukarar</translation>
    </message>
    <message>
        <source>more than half of the claims are not from VAT-liable business</source>
        <translation>meir enn halvparten av krava er ikkje frå mva-pliktig verksemd</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Moglege verdiar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;.</source>
        <translation>%1 tek %2, ikkje «%3».</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. See: kravbok-cli settings list</source>
        <translation>Innstillinga «%1» finst ikkje. Sjå: kravbok-cli settings list</translation>
    </message>
    <message>
        <source>the choices the law leaves to the creditor</source>
        <translation>vala lova overlèt til fordringshavaren</translation>
    </message>
    <message>
        <source>change one of them</source>
        <translation>endre ei av dei</translation>
    </message>
    <message>
        <source>  %1 %2</source>
        <translation>  %1 %2</translation>
    </message>
    <message>
        <source>The calculation of interest lies in %1.</source>
        <translation>Renteutrekninga ligg i %1.</translation>
    </message>
    <message>
        <source>the statement with the trail of every amount; of every case at once</source>
        <translation>oppstillinga som viser korleis kvart beløp har kome til; for alle saker på éin gong</translation>
    </message>
    <message>
        <source>the calculation of interest, to print or to attach</source>
        <translation>renteutrekninga, til å skrive ut eller leggje ved</translation>
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
        <translation>Føresetnad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>a guess of Kravbok</source>
        <translation>Kravbok sitt anslag</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>sett av deg</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Veg vidare</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventa</translation>
    </message>
    <message>
        <source>Break-even %</source>
        <translation>Går i null ved %</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mogleg</translation>
    </message>
    <message>
        <source>%1 is back to the guess of Kravbok.</source>
        <translation>%1 er tilbake til Kravbok sitt anslag.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 er no %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of rates or rules.</source>
        <translation>%1 er for stor til å vere ei fil med satsar eller reglar.</translation>
    </message>
    <message>
        <source>%1, %2 with %3</source>
        <translation>%1, %2 med %3</translation>
    </message>
    <message>
        <source>Say what to try: --rates FILE, --rules FILE or --ladder FILE.</source>
        <translation>Oppgi kva som skal prøvast: --rates FILE, --rules FILE eller --ladder FILE.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skilnad</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n open case(s).</source>
        <translation>
            <numerusform>Ingenting blir endra for den %n opne saka.</numerusform>
            <numerusform>Ingenting blir endra for dei %n opne sakene.</numerusform>
        </translation>
    </message>
    <message>
        <source>what each way on costs and yields, with the assumptions</source>
        <translation>kva kvar veg vidare kostar og gir, med føresetnadene</translation>
    </message>
    <message>
        <source>what is assumed of each way on</source>
        <translation>kva som er gått ut frå om kvar veg vidare</translation>
    </message>
    <message>
        <source>change one assumption; without a value back to the guess</source>
        <translation>endre éin føresetnad; utan verdi går han tilbake til gjettinga</translation>
    </message>
    <message>
        <source>what new rates, rules or ladders would change in every open case</source>
        <translation>kva nye satsar, reglar eller stigar ville endra i kvar open sak</translation>
    </message>
    <message>
        <source>what happened, or a kind of customer; see the command</source>
        <translation>kva som skjedde, eller ein type kunde; sjå kommandoen</translation>
    </message>
    <message>
        <source>back to the general settings, or to what comes with the program</source>
        <translation>tilbake til dei felles innstillingane, eller til det som følgjer med programmet</translation>
    </message>
    <message>
        <source>only to be looked at: nothing is registered or changed</source>
        <translation>berre for å sjå: ingenting blir registrert eller endra</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) approved.</source>
        <translation>
            <numerusform>Eitt brev er godkjent.</numerusform>
            <numerusform>%n brev er godkjende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) held back.</source>
        <translation>
            <numerusform>Eitt brev er halde tilbake.</numerusform>
            <numerusform>%n brev er haldne tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) released.</source>
        <translation>
            <numerusform>Eitt brev er frigjeve.</numerusform>
            <numerusform>%n brev er frigjevne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) withdrawn.</source>
        <translation>
            <numerusform>Eitt brev er trekt tilbake.</numerusform>
            <numerusform>%n brev er trekte tilbake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) posted.</source>
        <translation>
            <numerusform>Eitt brev er postlagt.</numerusform>
            <numerusform>%n brev er postlagde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) came back; the step counts as not taken.</source>
        <translation>
            <numerusform>Eitt brev kom i retur, og steget blir rekna som ikkje teke.</numerusform>
            <numerusform>%n brev kom i retur, og stega blir rekna som ikkje tekne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) lie in %1. When they are in the post: kravbok-cli outbox posted --all</source>
        <translation>
            <numerusform>Eitt brev ligg i %1. Når det er lagt i posten: kravbok-cli outbox posted --all</numerusform>
            <numerusform>%n brev ligg i %1. Når dei er lagde i posten: kravbok-cli outbox posted --all</numerusform>
        </translation>
    </message>
    <message>
        <source>First lawful day: %1.</source>
        <translation>Første lovlege dag: %1.</translation>
    </message>
    <message>
        <source>ordinary, winding_up, reconstruction, forced_winding_up, bankrupt, deleted, debt_settlement or deceased</source>
        <translation>ordinary, winding_up, reconstruction, forced_winding_up, bankrupt, deleted, debt_settlement eller deceased</translation>
    </message>
    <message>
        <source>No copy of invoice %1 is kept. Obtain it: kravbok-cli invoice attach FILE.pdf --invoice %1</source>
        <translation>Ingen kopi av faktura %1 er teken vare på. Skaff ein: kravbok-cli invoice attach FILE.pdf --invoice %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of payment, credit_note and write_off.</source>
        <translation>«%1» er verken payment, credit_note eller write_off.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of one. See: %2</source>
        <translation>«%1» er ikkje eit nummer på lista. Sjå: %2</translation>
    </message>
    <message>
        <source>%1: %2. Files imported from now on follow it; import a file again to have it followed there.</source>
        <translation>%1: %2. Filer som blir importerte frå no av, følgjer dette; importer ei fil på nytt for at det skal gjelde der òg.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Kreditposteringar</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Tolka som</translation>
    </message>
    <message>
        <source>No import has asked anything that is not answered.</source>
        <translation>Ingen import har spurt om noko som ikkje er svart på.</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Er</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Oppheva</translation>
    </message>
    <message>
        <source>There is no rule for credits in the ledger yet.</source>
        <translation>Det finst ingen regel for kreditposteringar i reskontroen enno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of account, type and text.</source>
        <translation>«%1» er verken account, type eller text.</translation>
    </message>
    <message>
        <source>Rule %1 no longer holds.</source>
        <translation>Regel %1 gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>credits that could be payments, credit notes or losses</source>
        <translation>kreditposteringar som kan vere betalingar, kreditnotaer eller tap</translation>
    </message>
    <message>
        <source>say once what such credits are</source>
        <translation>sei éin gong kva slike kreditposteringar er</translation>
    </message>
    <message>
        <source>what was said of credits in the ledger</source>
        <translation>kva som er sagt om kreditposteringar i reskontroen</translation>
    </message>
    <message>
        <source>make or change such a rule</source>
        <translation>lag eller endre ein slik regel</translation>
    </message>
    <message>
        <source>the rule holds no longer</source>
        <translation>regelen gjeld ikkje lenger</translation>
    </message>
    <message>
        <source>%1 credits, %2 in all.</source>
        <translation>Kreditposteringar: %1, i alt %2.</translation>
    </message>
    <message>
        <source>Answer once, and it is remembered. See: kravbok-cli import questions</source>
        <translation>Svar éin gong, så blir det hugsa. Sjå: kravbok-cli import questions</translation>
    </message>
    <message>
        <source>The payment slips lie in %1.</source>
        <translation>Betalingsblankettane ligg i %1.</translation>
    </message>
    <message>
        <source>a payment slip for every instalment that is left, four on a page</source>
        <translation>ein betalingsblankett for kvart avdrag som står att, fire på ei side</translation>
    </message>
    <message>
        <source>lapsed: %1</source>
        <translation>forelda: %1</translation>
    </message>
    <message>
        <source>interest on %1</source>
        <translation>rente av %1</translation>
    </message>
    <message>
        <source>when each open claim, and its late interest, becomes time-barred, soonest first</source>
        <translation>når kvart ope krav, og forseinkingsrenta av det, blir forelda, det nærmaste først</translation>
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
        <translation>Lese</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Nothing is known of the customers beside the ledger. Ask the register: kravbok-cli register wash --apply</source>
        <translation>Det er ikkje kjent noko om kundane utover reskontroen. Spør registeret: kravbok-cli register wash --apply</translation>
    </message>
    <message>
        <source>Say what has become of the customer with --standing: %1.</source>
        <translation>Oppgi kva som har skjedd med kunden, med --standing: %1.</translation>
    </message>
    <message>
        <source>what the register or you have said of customers: standing and municipality, with source and day</source>
        <translation>kva registeret eller du har sagt om kundar: status og kommune, med kjelde og dag</translation>
    </message>
    <message>
        <source>mark a customer as bankrupt, deceased, wound up and so on; the steps of its cases follow</source>
        <translation>merk ein kunde som konkurs, død, oppløyst og så vidare; stega i sakene rettar seg etter det</translation>
    </message>
    <message>
        <source>compare customers with Enhetsregisteret; with --apply take kind, address, standing and municipality over</source>
        <translation>samanlikn kundane med Einingsregisteret; med --apply blir type, adresse, status og kommune overtekne derifrå</translation>
    </message>
    <message>
        <source>days this letter gives to pay; a composed ladder has its own</source>
        <translation>dagar dette brevet gir til å betale; ein samansett stige har sine eigne</translation>
    </message>
    <message>
        <source>days after a deadline before the next letter, for money under way; a composed ladder has its own</source>
        <translation>dagar etter ein frist før neste brev, for pengar som er undervegs; ein samansett stige har sine eigne</translation>
    </message>
    <message>
        <source>country of a customer by its two letters; empty for Norway</source>
        <translation>landet til ein kunde med to bokstavar; tomt for Noreg</translation>
    </message>
    <message>
        <source>A customer is one of: %1.</source>
        <translation>Ein kunde er éin av: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait in the outbox as they were made. Withdraw them and make them again if the address is to follow.</source>
        <translation>
            <numerusform>%n brev ventar i utboksen slik det vart laga. Trekk det tilbake og lag det på nytt om adressa skal følgje med.</numerusform>
            <numerusform>%n brev ventar i utboksen slik dei vart laga. Trekk dei tilbake og lag dei på nytt om adressa skal følgje med.</numerusform>
        </translation>
    </message>
    <message>
        <source>what is known of a customer</source>
        <translation>kva som er kjent om ein kunde</translation>
    </message>
    <message>
        <source>change a customer by hand; no import overwrites it after that, and its open cases tell of it</source>
        <translation>endre ein kunde for hand; ingen import skriv over det etterpå, og dei opne sakene fortel om det</translation>
    </message>
    <message>
        <source>the bankruptcy notice was served: its time to pay runs from that day</source>
        <translation>konkursvarselet vart forkynt: betalingsfristen går frå den dagen</translation>
    </message>
    <message>
        <source>the cost of writing a petition for attachment is claimed from the debtor, up to what the law allows</source>
        <translation>kostnaden ved å skrive eit krav om utlegg blir kravd av skyldnaren, opptil det lova tillèt</translation>
    </message>
    <message>
        <source>a bankruptcy notice may be served on a sole trader, with a warning: the law covers them on the bankruptcy council&apos;s reading only, and the owner goes bankrupt personally</source>
        <translation>eit konkursvarsel kan forkynnast for eit enkeltpersonføretak, med ei åtvaring: lova omfattar dei berre slik Konkursrådet les henne, og innehavaren går sjølv personleg konkurs</translation>
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
        <translation>Kundar %1, renter %2, gebyr %3, rettsgebyr og forkynning igjen %4, kompensasjon %5</translation>
    </message>
    <message>
        <source>show or choose the accounts vouchers are posted on; --costs-account is all three kinds of costs</source>
        <translation>vis eller vel kontoane bilag blir førte på; --costs-account gjeld alle tre slag kostnader</translation>
    </message>
    <message>
        <source>the same for letter fees and the cost of writing a petition alone</source>
        <translation>det same berre for gebyr for brev og kostnaden ved å skrive eit krav om utlegg</translation>
    </message>
    <message>
        <source>the same for court fees and fees for service that are got back</source>
        <translation>det same for rettsgebyr og forkynning som kjem igjen</translation>
    </message>
    <message>
        <source>the same for standard compensation</source>
        <translation>det same for standardkompensasjon</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of %1 was changed; %2 files before it were taken in.</source>
        <translation>Importen vart stoppa. Ingenting av %1 er endra; %2 filer før den er tekne inn.</translation>
    </message>
    <message>
        <source>%1 settled entries stay out of the ledger.</source>
        <translation>%1 oppgjorde postar blir haldne utanfor reskontroen.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The ceiling for costs is not known for a claim due on %1. Send the letter without a fee.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Taket for kostnader er ikkje kjent for eit krav med forfall %1. Send brevet utan gebyr.</translation>
    </message>
    <message>
        <source>Nothing is owed, so there is nothing to pay by instalments.</source>
        <translation>Det er ingenting uteståande, så det er ingenting å betale ned.</translation>
    </message>
    <message>
        <source>An instalment plan needs the day of its first instalment.</source>
        <translation>Ein nedbetalingsplan treng dagen for det første avdraget.</translation>
    </message>
    <message>
        <source>A plan has from 1 to %1 instalments, not %2.</source>
        <translation>Ein plan har frå 1 til %1 avdrag, ikkje %2.</translation>
    </message>
    <message>
        <source>%1 in %2 instalments is less than one krone each.</source>
        <translation>%1 delt på %2 avdrag er mindre enn éi krone per avdrag.</translation>
    </message>
    <message>
        <source>An instalment must be at least one krone.</source>
        <translation>Eit avdrag må vere på minst éi krone.</translation>
    </message>
    <message>
        <source>With %1 at a time the plan would have more than %2 instalments. Choose a larger amount.</source>
        <translation>Med %1 om gongen ville planen få meir enn %2 avdrag. Vel eit større beløp.</translation>
    </message>
</context>
<context>
    <name>givenFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be. Choose another one.</source>
        <translation>%1 er større enn ei slik fil kan vere. Vel ei anna.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>The column map is not a JSON object: %1.</source>
        <extracomment>%1 is the parser&apos;s own words</extracomment>
        <translation>Kolonneoppsettet er ikkje eit JSON-objekt: %1.</translation>
    </message>
    <message>
        <source>The delimiter of a column map is one sign, such as &quot;;&quot;, or &quot;tab&quot;.</source>
        <translation>Skiljeteiknet i eit kolonneoppsett er eitt teikn, til dømes «;», eller «tab».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (column &quot;%2&quot;) is no field. Fields are open, amount, debit, credit, customer_number, customer_name, invoice_number, invoice_date, due_date, kid, orgnr and the others named in the help.</source>
        <extracomment>%1 is a word from a file, %2 a column&apos;s header</extracomment>
        <translation>«%1» (kolonne «%2») er ikkje eit felt. Felta er open, amount, debit, credit, customer_number, customer_name, invoice_number, invoice_date, due_date, kid, orgnr og dei andre som står i hjelpa.</translation>
    </message>
    <message>
        <source>The column map names no columns.</source>
        <translation>Kolonneoppsettet nemner ingen kolonnar.</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is the line in the file, %2 a customer&apos;s name</extracomment>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>No row with the names of columns was found, so the list cannot be understood. The first row reads: %1.</source>
        <translation>Fann inga rad med kolonnenamn, så lista kan ikkje forståast. Den første rada er: %1.</translation>
    </message>
    <message>
        <source>Export the list with its header row, or name the columns yourself.</source>
        <translation>Eksporter lista med overskriftsrada, eller oppgje kolonnane sjølv.</translation>
    </message>
    <message>
        <source>A title above the header.</source>
        <translation>Ein tittel over overskriftsrada.</translation>
    </message>
    <message>
        <source>Two columns are named as the same field; &quot;%1&quot; is left out.</source>
        <translation>To kolonnar er oppgjevne som same felt; «%1» er utelaten.</translation>
    </message>
    <message>
        <source>This is a list of suppliers: what the firm owes, not what it is owed. The columns are %1.</source>
        <translation>Dette er ei leverandørliste: det firmaet skuldar, ikkje det firmaet har til gode. Kolonnane er %1.</translation>
    </message>
    <message>
        <source>Export the customer ledger instead.</source>
        <translation>Eksporter kundereskontroen i staden.</translation>
    </message>
    <message>
        <source>No column with the open amount was found. The columns are %1.</source>
        <translation>Fann ingen kolonne med ope beløp. Kolonnane er %1.</translation>
    </message>
    <message>
        <source>Export the list with the open amount (rest), or name the column yourself.</source>
        <translation>Eksporter lista med ope beløp (rest), eller oppgje kolonnen sjølv.</translation>
    </message>
    <message>
        <source>The list has one balance per customer and no invoices; balances cannot be sent as invoices.</source>
        <translation>Lista har éin saldo per kunde og ingen fakturaer; ein saldo kan ikkje sendast som faktura.</translation>
    </message>
    <message>
        <source>Choose &quot;open items&quot; (åpne poster) when exporting.</source>
        <translation>Vel «åpne poster» ved eksport.</translation>
    </message>
    <message>
        <source>Choose another encoding and look at names with æ, ø and å.</source>
        <translation>Vel eit anna teiknsett, og sjå på namn med æ, ø og å.</translation>
    </message>
    <message>
        <source>Letters like æ, ø and å were encoded twice by the program that wrote the file; names look wrong.</source>
        <translation>Bokstavar som æ, ø og å vart koda to gonger av programmet som skreiv fila; namn ser feil ut.</translation>
    </message>
    <message>
        <source>Export the file again with UTF-8.</source>
        <translation>Eksporter fila på nytt med UTF-8.</translation>
    </message>
    <message>
        <source>The letters look like those of a DOS file (CP865).</source>
        <translation>Bokstavane ser ut som i ei DOS-fil (CP865).</translation>
    </message>
    <message>
        <source>Braces stand inside words, as in very old files (ISO 646-NO).</source>
        <translation>Det står krøllparentesar inne i ord, som i svært gamle filer (ISO 646-NO).</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation>Fila er ikkje UTF-8; ho vart lesen som Windows-1252.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s own words</extracomment>
        <translation>Fila %1 kan ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>A quotation mark in the record that begins at line %1 is never closed.</source>
        <translation>Eit hermeteikn i rada som begynner på linje %1, er aldri lukka.</translation>
    </message>
    <message>
        <source>The record that begins at line %1 is longer than any row of a list; the file is no list, or a quotation mark is never closed.</source>
        <translation>Rada som begynner på linje %1, er lengre enn noka rad i ei liste; fila er ikkje ei liste, eller eit hermeteikn er aldri lukka.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than any list.</source>
        <translation>Linje %1 har fleire kolonnar enn noka liste.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows; split it.</source>
        <translation>Lista har meir enn %1 rader; del ho opp.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Importen vart stoppa. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Line %1 is longer than any row of a list.</source>
        <translation>Linje %1 er lengre enn noka rad i ei liste.</translation>
    </message>
    <message>
        <source>The file is larger than any list of open items; it is probably something else.</source>
        <translation>Fila er større enn noka liste over opne postar; ho er truleg noko anna.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>Fila kan ikkje lesast til slutten: %1.</translation>
    </message>
    <message>
        <source>This is a SAF-T file of another country (%1). Only the Norwegian SAF-T Financial is read.</source>
        <translation>Dette er ei SAF-T-fil frå eit anna land (%1). Berre norsk SAF-T Financial kan lesast.</translation>
    </message>
    <message>
        <source>This is an EDIFACT file, probably Cremul (%1). The banks have ended Cremul; order camt.054 or OCR giro from the bank.</source>
        <translation>Dette er ei EDIFACT-fil, truleg Cremul (%1). Bankane har avvikla Cremul; bestill camt.054 eller OCR giro frå banken.</translation>
    </message>
    <message>
        <source>This is a PDF (%1). A PDF can be attached to a claim but not read as a ledger; export SAF-T or a list of open items.</source>
        <translation>Dette er ein PDF (%1). Ein PDF kan leggjast ved eit krav, men ikkje lesast som reskontro; eksporter SAF-T eller ei liste over opne postar.</translation>
    </message>
    <message>
        <source>This is a web page (%1), whatever its name says. Open it in a spreadsheet and save it as CSV UTF-8.</source>
        <translation>Dette er ei nettside (%1), same kva filnamnet seier. Opne ho i eit rekneark og lagre ho som CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is XML, but no accounting file: it begins with %1. Export SAF-T or a list of open items.</source>
        <translation>Dette er XML, men ikkje ei rekneskapsfil: ho begynner med %1. Eksporter SAF-T eller ei liste over opne postar.</translation>
    </message>
    <message>
        <source>The file begins like XML but cannot be read. %1</source>
        <translation>Fila begynner som XML, men kan ikkje lesast. %1</translation>
    </message>
    <message>
        <source>The file is neither text nor a format that is known; it begins with the bytes %1. Export SAF-T or a list of open items.</source>
        <translation>Fila er verken tekst eller eit kjent format; ho begynner med bytane %1. Eksporter SAF-T eller ei liste over opne postar.</translation>
    </message>
    <message>
        <source>The file is empty. Export it again from the accounting system.</source>
        <translation>Fila er tom. Eksporter ho på nytt frå rekneskapssystemet.</translation>
    </message>
    <message>
        <source>The export is in several parts, and %1 is missing. Put all parts in one folder and choose one of them.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Eksporten er delt i fleire filer, og %1 manglar. Legg alle delane i éi mappe og vel ein av dei.</translation>
    </message>
    <message>
        <source>%1 is too large to be read from a pipe; give a file.</source>
        <translation>%1 er for stor til å lesast frå ei pipe; oppgje ei fil.</translation>
    </message>
    <message>
        <source>The file is not the UTF-8 it should be; it was read as Windows-1252.</source>
        <translation>Fila er ikkje den UTF-8 ho skulle vere; ho vart lesen som Windows-1252.</translation>
    </message>
    <message>
        <source>Look at names with æ, ø and å before a letter is sent.</source>
        <translation>Sjå på namn med æ, ø og å før eit brev blir sendt.</translation>
    </message>
    <message>
        <source>Export the file again from the accounting system; it must not be edited by hand.</source>
        <translation>Eksporter fila på nytt frå rekneskapssystemet; ho må ikkje redigerast for hand.</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>kunde %1</translation>
    </message>
    <message>
        <source>The file says its debits sum to %1, but they sum to %2.</source>
        <translation>Fila seier at debet til saman er %1, men summen er %2.</translation>
    </message>
    <message>
        <source>The file says its credits sum to %1, but they sum to %2.</source>
        <translation>Fila seier at kredit til saman er %1, men summen er %2.</translation>
    </message>
    <message>
        <source>The customer &quot;%1&quot; has no customer number, so no line can belong to it.</source>
        <translation>Kunden «%1» manglar kundenummer, så inga linje kan høyre til kunden.</translation>
    </message>
    <message>
        <source>The customer stands twice in the file with the same account; the second is left out.</source>
        <translation>Kunden står to gonger i fila med same konto; den andre er utelaten.</translation>
    </message>
    <message>
        <source>The customer stands twice in the file with different accounts; the balances are added.</source>
        <translation>Kunden står to gonger i fila med ulike kontoar; saldoane er lagde saman.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount: a balance must be a number with at most two decimals.</source>
        <translation>«%1» er ikkje eit beløp: ein saldo må vere eit tal med høgst to desimalar.</translation>
    </message>
    <message>
        <source>Correct it in the accounting system and export again.</source>
        <translation>Rett det i rekneskapssystemet og eksporter på nytt.</translation>
    </message>
    <message>
        <source>line %1, voucher %2</source>
        <extracomment>%1 is the line in the file, %2 a voucher number</extracomment>
        <translation>linje %1, bilag %2</translation>
    </message>
    <message>
        <source>The amount of a customer line cannot be read: it must be a number with at most two decimals.</source>
        <translation>Beløpet på ei kundelinje kan ikkje lesast: det må vere eit tal med høgst to desimalar.</translation>
    </message>
    <message>
        <source>The XML is broken at line %1, column %2: %3.</source>
        <extracomment>%1 line, %2 column, %3 the parser&apos;s own words</extracomment>
        <translation>XML-en er øydelagd på linje %1, kolonne %2: %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2 declares a document type (DTD). Accounting files have none, and one can be used to harm the reader.</source>
        <translation>Linje %1, kolonne %2 inneheld ein dokumenttype (DTD). Rekneskapsfiler har ingen, og ein DTD kan brukast til å skade programmet som les.</translation>
    </message>
    <message>
        <source>The elements are nested deeper than any accounting file at line %1, column %2.</source>
        <translation>Elementa er nøsta djupare enn i noka rekneskapsfil på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>A tag, a comment or the number of names is too large at line %1, column %2.</source>
        <translation>Ein tagg, ein kommentar eller talet på namn er for stort på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>The file could not be read past line %1, column %2: %3.</source>
        <translation>Fila kunne ikkje lesast lenger enn til linje %1, kolonne %2: %3.</translation>
    </message>
    <message>
        <source>The reading was stopped at line %1, column %2.</source>
        <translation>Lesinga vart stoppa på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>The reading ended at line %1, column %2.</source>
        <translation>Lesinga slutta på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>voucher %1</source>
        <extracomment>%1 a voucher number</extracomment>
        <translation>bilag %1</translation>
    </message>
    <message>
        <source>A customer line has no amount and is left out.</source>
        <translation>Ei kundelinje manglar beløp og er utelaten.</translation>
    </message>
    <message>
        <source>The text of one element is longer than any field at line %1, column %2.</source>
        <translation>Teksten i eitt element er lengre enn noko felt på linje %1, kolonne %2.</translation>
    </message>
    <message>
        <source>Fetch the file again from the bank; it must not be edited by hand.</source>
        <translation>Hent fila på nytt frå banken; ho må ikkje redigerast for hand.</translation>
    </message>
    <message>
        <source>The file is larger than any bank file.</source>
        <translation>Fila er større enn noka bankfil.</translation>
    </message>
    <message>
        <source>The file has the frame of a bank file, but no statement or notification in it.</source>
        <translation>Fila har ramma til ei bankfil, men det er ingen kontoutskrift eller melding i ho.</translation>
    </message>
    <message>
        <source>Fetch the file again from the bank.</source>
        <translation>Hent fila på nytt frå banken.</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>kontoutskrift %1</translation>
    </message>
    <message>
        <source>It is not said which account the statement is about.</source>
        <translation>Det står ikkje kva konto utskrifta gjeld.</translation>
    </message>
    <message>
        <source>The bank marks this as sent before (%1). Payments that are known already are not counted again.</source>
        <translation>Banken merkjer dette som sendt før (%1). Betalingar som alt er kjende, blir ikkje talde på nytt.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>postering %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount with at most two decimals.</source>
        <translation>«%1» er ikkje eit beløp med høgst to desimalar.</translation>
    </message>
    <message>
        <source>%1 %2 came in another currency and was not taken in (%3).</source>
        <extracomment>%1 is an amount, %2 its currency, %3 who paid it</extracomment>
        <translation>%1 %2 kom i ein annan valuta og vart ikkje teke inn (%3).</translation>
    </message>
    <message>
        <source>Register the payment by hand with its amount in kroner.</source>
        <translation>Registrer betalinga for hand med beløpet i kroner.</translation>
    </message>
    <message>
        <source>The entry bears neither a booking day nor a value day.</source>
        <translation>Posteringa har verken bokføringsdag eller valuteringsdag.</translation>
    </message>
    <message>
        <source>The payments of the file add up to more than any bank holds.</source>
        <translation>Betalingane i fila blir til saman meir enn nokon bank har.</translation>
    </message>
    <message>
        <source>The bank marks this money as something of ours that came back. It waits for a person.</source>
        <translation>Banken merkjer desse pengane som noko frå oss som kom tilbake. Dei ventar på at nokon ser på dei.</translation>
    </message>
    <message>
        <source>The KID %1 fails its control digit. The bank took it, so it is kept as it is.</source>
        <translation>Kontrollsifferet i KID %1 stemmer ikkje. Banken godtok han, så han blir ståande som han er.</translation>
    </message>
    <message>
        <source>The account stood at %1, the booked entries move it by %2, but the closing balance is %3.</source>
        <translation>Kontoen stod på %1, dei bokførte posteringane endrar han med %2, men sluttsaldoen er %3.</translation>
    </message>
    <message>
        <source>Something is missing in the file. Look at the account in the bank.</source>
        <translation>Det manglar noko i fila. Sjå på kontoen i banken.</translation>
    </message>
    <message>
        <source>%1 payments and %2 taken back, %3 in all.</source>
        <translation>%1 betalingar og %2 tilbakeført, %3 til saman.</translation>
    </message>
    <message>
        <source>%1 entries take an earlier payment back; they wait for a person.</source>
        <translation>%1 posteringar fører tilbake ei tidlegare betaling; dei ventar på at nokon ser på dei.</translation>
    </message>
    <message>
        <source>%1 entries of %2 are money that went out, such as fees; they were left out.</source>
        <translation>%1 posteringar på %2 er pengar som gjekk ut, som gebyr; dei vart utelatne.</translation>
    </message>
    <message>
        <source>%1 entries are not booked yet and were left out; they come again when they are.</source>
        <translation>%1 posteringar er ikkje bokførte enno og vart utelatne; dei kjem igjen når dei er det.</translation>
    </message>
    <message>
        <source>%1 payments of nothing were left out.</source>
        <translation>%1 betalingar på null vart utelatne.</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <source>The parts of the entry add up to %1 and not to %2. The entry&apos;s own amount is used.</source>
        <translation>Delane av posteringa blir til saman %1 og ikkje %2. Beløpet på sjølve posteringa blir brukt.</translation>
    </message>
    <message>
        <source>Place the payment by hand with the bank&apos;s advice beside you.</source>
        <translation>Plasser betalinga for hand med meldinga frå banken ved sida av.</translation>
    </message>
    <message>
        <source>The list has none of the columns of the preset %1. It has %2.</source>
        <translation>Lista har ingen av kolonnene i oppsettet %1. Ho har %2.</translation>
    </message>
    <message>
        <source>Leave the preset out; the columns are then guessed.</source>
        <translation>Utelat oppsettet; då blir kolonnene gjetta.</translation>
    </message>
    <message>
        <source>The columns are those of %1, %2.</source>
        <extracomment>%1 is an accounting system, %2 a report&apos;s name</extracomment>
        <translation>Kolonnene er dei frå %1, %2.</translation>
    </message>
    <message>
        <source>The workbook has several sheets; &quot;%1&quot; was read. Others: %2.</source>
        <extracomment>%1 is a sheet&apos;s name, %2 the names of others</extracomment>
        <translation>Arbeidsboka har fleire ark; «%1» vart lese. Andre: %2.</translation>
    </message>
    <message>
        <source>This is no list (%1), and has no columns to choose.</source>
        <translation>Dette er inga liste (%1) og har ingen kolonner å velje.</translation>
    </message>
    <message>
        <source>This is an EHF reminder (%1), a letter about claims and not the claims themselves. Import the invoices it is about, or a list of open items.</source>
        <translation>Dette er ei EHF-purring (%1), eit brev om krav og ikkje krava sjølve. Importer fakturaene ho gjeld, eller ei liste over opne postar.</translation>
    </message>
    <message>
        <source>This is a bank file, but not one that tells of payments booked (%1). Order camt.054, camt.053 or OCR giro from the bank.</source>
        <translation>Dette er ei bankfil, men ikkje ei som fortel om bokførte betalingar (%1). Bestill camt.054, camt.053 eller OCR giro frå banken.</translation>
    </message>
    <message>
        <source>This is an archive inside an archive (%1), which is not opened. Unpack it and import the files inside.</source>
        <translation>Dette er eit arkiv inne i eit arkiv (%1), og det blir ikkje opna. Pakk det ut og importer filene som ligg i det.</translation>
    </message>
    <message>
        <source>This is an office document, but no Excel workbook (%1). Open it and save the sheet as .xlsx or CSV UTF-8.</source>
        <translation>Dette er eit kontordokument, men inga Excel-arbeidsbok (%1). Opne det og lagre arket som .xlsx eller CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is an old Excel file (%1). Open it and save it as .xlsx, or the sheet as CSV UTF-8.</source>
        <translation>Dette er ei gammal Excel-fil (%1). Opne ho og lagre ho som .xlsx, eller arket som CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save the invoice again from the program that sent it; it must not be edited by hand.</source>
        <translation>Lagre fakturaen på nytt frå programmet som sende han; han må ikkje redigerast for hand.</translation>
    </message>
    <message>
        <source>The file is larger than any invoice.</source>
        <translation>Fila er større enn nokon faktura.</translation>
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
        <translation>Fila er ikkje %1, men %2.</translation>
    </message>
    <message>
        <source>The bank file could not be read to its end: %1.</source>
        <translation>Bankfila kunne ikkje lesast til slutten: %1.</translation>
    </message>
    <message>
        <source>A control figure (positions 9 to 41) holds something else than digits.</source>
        <translation>Eit kontrolltal (posisjon 9 til 41) har noko anna enn siffer.</translation>
    </message>
    <message>
        <source>The file should have %1 records here and has %2. It is cut or mixed with another.</source>
        <translation>Fila skulle hatt %1 postar her og har %2. Ho er kutta eller blanda med ei anna.</translation>
    </message>
    <message>
        <source>The file should have %1 transactions here and has %2.</source>
        <translation>Fila skulle hatt %1 transaksjonar her og har %2.</translation>
    </message>
    <message>
        <source>The control sum is %1, but the payments add up to %2 net and %3 without their signs.</source>
        <translation>Kontrollsummen er %1, men betalingane blir til saman %2 netto og %3 utan forteikn.</translation>
    </message>
    <message>
        <source>The file says settlement from %1 to %2, but its payments run from %3 to %4.</source>
        <extracomment>the days are dates</extracomment>
        <translation>Fila oppgir oppgjer frå %1 til %2, men betalingane i ho går frå %3 til %4.</translation>
    </message>
    <message>
        <source>The file ends before its end record. It is cut off.</source>
        <translation>Fila sluttar før sluttposten. Ho er kutta av.</translation>
    </message>
    <message>
        <source>It holds service %1.</source>
        <translation>Ho inneheld teneste %1.</translation>
    </message>
    <message>
        <source>This is a Nets file, but there are no payments in it: no transaction of service 09 (OCR giro).</source>
        <translation>Dette er ei Nets-fil, men det er ingen betalingar i ho: ingen transaksjon for teneste 09 (OCR giro).</translation>
    </message>
    <message>
        <source>Fetch the OCR giro file from the bank; agreements and payment requests are other files.</source>
        <translation>Hent OCR giro-fila frå banken; avtalar og betalingskrav er andre filer.</translation>
    </message>
    <message>
        <source>%1 records of other Nets services (%2) were skipped.</source>
        <translation>%1 postar for andre Nets-tenester (%2) vart hoppa over.</translation>
    </message>
    <message>
        <source>%1 lines take money back (negative sign, or types 18 and 20); they wait for a person.</source>
        <translation>%1 linjer tek pengar tilbake (negativt forteikn, eller type 18 og 20); dei ventar på at nokon ser på dei.</translation>
    </message>
    <message>
        <source>%1 payments carry free text instead of a KID; they wait for a person.</source>
        <translation>%1 betalingar har fritekst i staden for KID; dei ventar på at nokon ser på dei.</translation>
    </message>
    <message>
        <source>The record %1 does not belong in this place of the file.</source>
        <extracomment>%1 is the beginning of a line of a bank file</extracomment>
        <translation>Posten %1 høyrer ikkje til på denne staden i fila.</translation>
    </message>
    <message>
        <source>The line is UTF-8, which these files are not; it was read so.</source>
        <translation>Linja er UTF-8, og det er ikkje slike filer; ho vart lesen slik.</translation>
    </message>
    <message>
        <source>The line has %1 signs; every line of the file must have 80.</source>
        <translation>Linja har %1 teikn; kvar linje i fila skal ha 80.</translation>
    </message>
    <message>
        <source>The line begins with &quot;%1&quot; and is no record of Nets.</source>
        <translation>Linja byrjar med «%1» og er ingen post frå Nets.</translation>
    </message>
    <message>
        <source>The account number in positions 25 to 35 holds something else than digits.</source>
        <translation>Kontonummeret i posisjon 25 til 35 har noko anna enn siffer.</translation>
    </message>
    <message>
        <source>A number of the payment (positions 9 to 15 or 33 to 49) holds something else than digits.</source>
        <translation>Eit tal i betalinga (posisjon 9 til 15 eller 33 til 49) har noko anna enn siffer.</translation>
    </message>
    <message>
        <source>The settlement date %1 in positions 16 to 21 is no day.</source>
        <translation>Oppgjersdatoen %1 i posisjon 16 til 21 er ingen dag.</translation>
    </message>
    <message>
        <source>The amount %1 is larger than any payment.</source>
        <translation>Beløpet %1 er større enn noka betaling.</translation>
    </message>
    <message>
        <source>The sign &quot;%1&quot; in position 32 is neither 0 nor minus.</source>
        <translation>Forteiknet «%1» i posisjon 32 er verken 0 eller minus.</translation>
    </message>
    <message>
        <source>The transaction type %1 is not known; the payment waits for a person.</source>
        <translation>Transaksjonstypen %1 er ikkje kjend; betalinga ventar på at nokon ser på ho.</translation>
    </message>
    <message>
        <source>The order date %1 is no day and was left out.</source>
        <translation>Oppdragsdatoen %1 er ingen dag og vart utelaten.</translation>
    </message>
    <message>
        <source>The text of the payment is longer than any text.</source>
        <translation>Teksten i betalinga er lengre enn nokon tekst.</translation>
    </message>
    <message>
        <source>The payment %1 lacks its second record (amount item 2).</source>
        <translation>Betalinga %1 manglar den andre posten sin (beløpspost 2).</translation>
    </message>
    <message>
        <source>A preset needs a name and a kind: %1.</source>
        <translation>Eit oppsett treng eit namn og eit slag: %1.</translation>
    </message>
    <message>
        <source>Preset %1: &quot;%2&quot; is no field.</source>
        <translation>Oppsett %1: «%2» er ikkje eit felt.</translation>
    </message>
    <message>
        <source>The sheet has more columns than any list.</source>
        <translation>Arket har fleire kolonner enn noka liste.</translation>
    </message>
    <message>
        <source>The sheet holds more text than any list; split it.</source>
        <translation>Arket har meir tekst enn noka liste; del det opp.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) could not be read.</source>
        <translation>
            <numerusform>Eitt teikn kunne ikkje lesast.</numerusform>
            <numerusform>%n teikn kunne ikkje lesast.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row without an amount; taken as the heading of the rows below.</source>
        <translation>Ei rad utan beløp; ho er lesen som overskrift for radene under.</translation>
    </message>
    <message>
        <source>The row names no customer.</source>
        <translation>Rada nemner ingen kunde.</translation>
    </message>
    <message>
        <source>Add customer number or name, or delete the row.</source>
        <translation>Legg til kundenummer eller namn, eller slett rada.</translation>
    </message>
    <message>
        <source>The customer number stands with two names; the first is kept.</source>
        <translation>Kundenummeret står med to namn; det første blir ståande.</translation>
    </message>
    <message>
        <source>The organisation number %1 fails its control digit.</source>
        <translation>Kontrollsifferet i organisasjonsnummer %1 stemmer ikkje.</translation>
    </message>
    <message>
        <source>Look the customer up in the register before a legal step.</source>
        <translation>Slå opp kunden i registeret før du tek eit rettsleg steg.</translation>
    </message>
    <message>
        <source>The row holds a birth number. It tells that this is a person, and is not kept.</source>
        <translation>Rada inneheld eit fødselsnummer. Det viser at dette er ein privatperson, og blir ikkje lagra.</translation>
    </message>
    <message>
        <source>Proposal: %1.</source>
        <extracomment>%1 is a KID</extracomment>
        <translation>Framlegg: %1.</translation>
    </message>
    <message>
        <source>The KID %1 has fewer digits than the others; a spreadsheet may have eaten its zeros.</source>
        <translation>KID %1 har færre siffer enn dei andre; eit rekneark kan ha fjerna nullane fremst.</translation>
    </message>
    <message>
        <source>A spreadsheet keeps fifteen digits and has made the last of the KID %1 a zero.</source>
        <translation>Eit rekneark tek vare på femten siffer og har gjort det siste i KID %1 til null.</translation>
    </message>
    <message>
        <source>The KID %1 fails its control digit.</source>
        <translation>Kontrollsifferet i KID %1 stemmer ikkje.</translation>
    </message>
    <message>
        <source>Correct it before a letter is sent; the bank may refuse it.</source>
        <translation>Rett han før eit brev blir sendt; banken kan avvise han.</translation>
    </message>
    <message>
        <source>Only the control digit of the KID is lost.</source>
        <translation>Berre kontrollsifferet i KID-en er tapt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are suppliers and were left out.</source>
        <translation>
            <numerusform>Éi rad er ein leverandør og vart utelaten.</numerusform>
            <numerusform>%n rader er leverandørar og vart utelatne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is a supplier: this is what the firm owes, not what it is owed.</source>
        <translation>Alle radene er leverandørar: dette er det firmaet skuldar, ikkje det firmaet har til gode.</translation>
    </message>
    <message>
        <source>The list has a header but no rows.</source>
        <translation>Lista har ei overskriftsrad, men ingen rader under.</translation>
    </message>
    <message>
        <source>Import it only if nothing is open any more.</source>
        <translation>Importer ho berre viss ingenting er ope lenger.</translation>
    </message>
    <message>
        <source>The list has customers but no amounts; only the customers are imported.</source>
        <translation>Lista har kundar, men ingen beløp; berre kundane blir importerte.</translation>
    </message>
    <message>
        <source>The list has debit and credit but no rest; their difference, %1 in all, was taken as open.</source>
        <translation>Lista har debet og kredit, men ingen rest; differansen, %1 til saman, er rekna som open.</translation>
    </message>
    <message>
        <source>The list has only one amount column, and its name usually means the whole invoice; %1 in all was taken as open.</source>
        <translation>Lista har berre éin beløpskolonne, og namnet på han tyder som regel heile fakturabeløpet; %1 til saman er rekna som ope.</translation>
    </message>
    <message>
        <source>Compare the sum with the customer ledger. If part payments are not in it, export the list with the rest (restbeløp).</source>
        <translation>Samanlikn summen med kundereskontroen. Viss delbetalingar ikkje er med i summen, må du eksportere lista med resten (restbeløp).</translation>
    </message>
    <message>
        <source>Most amounts are negative (%1 in all): the list may show what customers owe with a minus.</source>
        <translation>Dei fleste beløpa er negative (%1 til saman): lista kan vise det kundane skuldar, med minus.</translation>
    </message>
    <message>
        <source>If so, name the amount column &quot;credit&quot; and read the list again.</source>
        <translation>I så fall må du oppgje beløpskolonnen som «credit» og lese lista på nytt.</translation>
    </message>
    <message>
        <source>The open amounts (%1) are above the invoice amounts (%2) in most rows: the columns may be mixed up.</source>
        <translation>Dei opne beløpa (%1) er høgare enn fakturabeløpa (%2) i dei fleste radene: kolonnane kan vere forveksla.</translation>
    </message>
    <message>
        <source>Compare both sums with the customer ledger and change the columns.</source>
        <translation>Samanlikn begge summane med kundereskontroen og endre kolonnane.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has both decimal commas and decimal points; each amount is read on its own.</source>
        <translation>Kolonnen «%1» har både desimalkomma og desimalpunktum; kvart beløp blir lese for seg.</translation>
    </message>
    <message>
        <source>The header again.</source>
        <translation>Overskriftsrada igjen.</translation>
    </message>
    <message>
        <source>A sum.</source>
        <translation>Ein sum.</translation>
    </message>
    <message>
        <source>A supplier, not a customer.</source>
        <translation>Ein leverandør, ikkje ein kunde.</translation>
    </message>
    <message>
        <source>Correct the amount in the list and read it again.</source>
        <translation>Rett beløpet i lista og les ho på nytt.</translation>
    </message>
    <message>
        <source>The row has no open amount.</source>
        <translation>Rada har ikkje noko ope beløp.</translation>
    </message>
    <message>
        <source>Write 0 for what is settled, or export the list again with the open amount.</source>
        <translation>Skriv 0 for det som er gjort opp, eller eksporter lista på nytt med ope beløp.</translation>
    </message>
    <message>
        <source>The cell holds %1, which was rounded to whole øre.</source>
        <translation>Cella inneheld %1, som er runda av til heile øre.</translation>
    </message>
    <message>
        <source>The item is in %1. No fees or interest are computed on it.</source>
        <translation>Posten er i %1. Det blir ikkje rekna ut gebyr eller renter på han.</translation>
    </message>
    <message>
        <source>The invoice number %1 stands more than once for the customer.</source>
        <translation>Fakturanummer %1 står meir enn éin gong på kunden.</translation>
    </message>
    <message>
        <source>The item has no invoice number; date and amount stand in for it.</source>
        <translation>Posten manglar fakturanummer; dato og beløp står i staden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; it is left out.</source>
        <translation>«%1» er ikkje ein dato og er utelate.</translation>
    </message>
    <message>
        <source>Correct the list, or set the date on the item.</source>
        <translation>Rett lista, eller set datoen på posten.</translation>
    </message>
    <message>
        <source>The date %1 is of another century; it is left out.</source>
        <translation>Datoen %1 høyrer til eit anna hundreår og er utelaten.</translation>
    </message>
    <message>
        <source>The due date is before the invoice date.</source>
        <translation>Forfallsdatoen er før fakturadatoen.</translation>
    </message>
    <message>
        <source>The invoice has no due date; nothing can be sent before it is set.</source>
        <translation>Fakturaen manglar forfallsdato; ingenting kan sendast før han er sett.</translation>
    </message>
    <message>
        <source>Give payment terms for the import, or set the date on the item.</source>
        <translation>Oppgje ein betalingsfrist for importen, eller set datoen på posten.</translation>
    </message>
    <message>
        <source>The KID %1 was destroyed by a spreadsheet; its last digits are lost.</source>
        <translation>KID %1 er øydelagd av eit rekneark; dei siste sifra er tapte.</translation>
    </message>
    <message>
        <source>Export the list again without opening it in a spreadsheet, or make the KID column text first.</source>
        <translation>Eksporter lista på nytt utan å opne ho i eit rekneark, eller gjer KID-kolonnen til tekst først.</translation>
    </message>
    <message>
        <source>The KID column holds &quot;%1&quot;, which is no KID; it is left out.</source>
        <translation>KID-kolonnen inneheld «%1», som ikkje er ein KID; det er utelate.</translation>
    </message>
    <message>
        <source>The posting has no amount that can be read.</source>
        <translation>Posteringa har ikkje noko beløp som kan lesast.</translation>
    </message>
    <message>
        <source>This is a list of postings, and none of them names a customer.</source>
        <translation>Dette er ei liste over posteringar, og ingen av dei nemner ein kunde.</translation>
    </message>
    <message>
        <source>Export the customer ledger&apos;s open items instead.</source>
        <translation>Eksporter heller dei opne postane i kundereskontroen.</translation>
    </message>
    <message>
        <source>The document has more lines than any invoice.</source>
        <translation>Dokumentet har fleire linjer enn nokon faktura.</translation>
    </message>
    <message>
        <source>The envelope holds several documents.</source>
        <translation>Konvolutten inneheld fleire dokument.</translation>
    </message>
    <message>
        <source>Save each invoice as a file of its own.</source>
        <translation>Lagre kvar faktura som ei eiga fil.</translation>
    </message>
    <message>
        <source>The document has no number: it is no invoice or credit note.</source>
        <translation>Dokumentet manglar nummer: det er verken ein faktura eller ein kreditnota.</translation>
    </message>
    <message>
        <source>This is an incoming invoice: %1 wants to be paid by you.</source>
        <translation>Dette er ein inngåande faktura: %1 vil ha betaling frå deg.</translation>
    </message>
    <message>
        <source>Only invoices you have sent can be collected. Pay this one, or leave it out.</source>
        <translation>Berre fakturaer du har sendt, kan krevjast inn. Betal denne, eller utelat han.</translation>
    </message>
    <message>
        <source>The invoice is from %1, not from this firm.</source>
        <translation>Fakturaen er frå %1, ikkje frå dette firmaet.</translation>
    </message>
    <message>
        <source>Choose the creditor who sent it, or leave it out.</source>
        <translation>Vel firmaet som sende han, eller utelat han.</translation>
    </message>
    <message>
        <source>The document names no buyer.</source>
        <translation>Dokumentet nemner ingen kjøpar.</translation>
    </message>
    <message>
        <source>%1 is not an amount with at most two decimals: &quot;%2&quot;.</source>
        <extracomment>%1 is the name of an element, %2 what stands in it</extracomment>
        <translation>%1 er ikkje eit beløp med høgst to desimalar: «%2».</translation>
    </message>
    <message>
        <source>Have the invoice sent again by the program that made it.</source>
        <translation>Få fakturaen sendt på nytt frå programmet som laga han.</translation>
    </message>
    <message>
        <source>%1 is not a day of our time: &quot;%2&quot;.</source>
        <translation>%1 er ikkje ein dato i vår tid: «%2».</translation>
    </message>
    <message>
        <source>The invoice has no due date.</source>
        <translation>Fakturaen manglar forfallsdato.</translation>
    </message>
    <message>
        <source>Complete it in the ledger before anything is sent.</source>
        <translation>Fyll han ut i reskontroen før noko blir sendt.</translation>
    </message>
    <message>
        <source>The invoice is to be paid by card or direct debit: the money may have come another way.</source>
        <translation>Fakturaen skal betalast med kort eller direkte trekk frå konto: pengane kan ha kome ein annan veg.</translation>
    </message>
    <message>
        <source>The payment reference &quot;%1&quot; is no KID.</source>
        <translation>Betalingsreferansen «%1» er ikkje ein KID.</translation>
    </message>
    <message>
        <source>The KID %1 fails its control digit under both schemes; it is kept as it stands.</source>
        <translation>Kontrollsifferet i KID %1 stemmer ikkje etter nokon av dei to metodane; han blir ståande som han er.</translation>
    </message>
    <message>
        <source>The attachment %1 is damaged and is left out.</source>
        <translation>Vedlegget %1 er skadd og er utelate.</translation>
    </message>
    <message>
        <source>The lines sum to %1, the document says %2.</source>
        <translation>Linjene blir til saman %1, men dokumentet oppgir %2.</translation>
    </message>
    <message>
        <source>To pay is %1, but total less prepaid plus rounding is %2.</source>
        <translation>Å betale er %1, men totalen minus forskotsbetalt pluss avrunding er %2.</translation>
    </message>
    <message>
        <source>The invoice is in %1. It is shown, but not collected.</source>
        <translation>Fakturaen er i %1. Han blir vist, men ikkje kravd inn.</translation>
    </message>
    <message>
        <source>%1 is no Norwegian organisation number.</source>
        <translation>%1 er ikkje eit norsk organisasjonsnummer.</translation>
    </message>
    <message>
        <source>The seller&apos;s VAT number %1 is not NO, nine digits and MVA.</source>
        <translation>Mva-nummeret %1 til seljaren er ikkje NO, ni siffer og MVA.</translation>
    </message>
    <message>
        <source>The word Foretaksregisteret is missing; companies must print it on their invoices.</source>
        <translation>Ordet Foretaksregisteret manglar; selskap må ha det på fakturaene sine.</translation>
    </message>
    <message>
        <source>Somebody else is to be paid: the claim may have been sold.</source>
        <translation>Nokon andre skal ha betalinga: kravet kan vere selt.</translation>
    </message>
    <message>
        <source>Only the owner of a claim may collect it.</source>
        <translation>Berre den som eig eit krav, kan krevje det inn.</translation>
    </message>
    <message>
        <source>There is no file in the archive.</source>
        <translation>Det er ingen filer i arkivet.</translation>
    </message>
    <message>
        <source>%1 is no longer in the archive.</source>
        <translation>%1 finst ikkje lenger i arkivet.</translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 files. Choose the one with the exports.</source>
        <translation>Mappa %1 inneheld fleire enn %2 filer. Vel mappa med eksportane.</translation>
    </message>
    <message>
        <source>There is no file in the folder %1.</source>
        <translation>Det er ingen filer i mappa %1.</translation>
    </message>
    <message>
        <source>No posting of the file names a customer (%1 lines were read), so nothing can be owed.</source>
        <translation>Inga postering i fila nemner ein kunde (%1 linjer vart lesne), så ingen kan skulde noko.</translation>
    </message>
    <message>
        <source>Export the customer ledger&apos;s vouchers, or a list of open items.</source>
        <translation>Eksporter bilaga i kundereskontroen, eller ei liste over opne postar.</translation>
    </message>
    <message>
        <source>The line is no GBAT10 posting (%1 fields); it is left out.</source>
        <translation>Linja er ikkje ei GBAT10-postering (%1 felt) og er utelaten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount with two decimals.</source>
        <translation>«%1» er ikkje eit beløp med to desimalar.</translation>
    </message>
    <message>
        <source>Export the file again; it must not be edited by hand.</source>
        <translation>Eksporter fila på nytt; ho må ikkje redigerast for hand.</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n files; they are imported one by one.</source>
        <extracomment>%n files in an archive</extracomment>
        <translation>
            <numerusform>Arkivet inneheld éi fil; ho blir importert.</numerusform>
            <numerusform>Arkivet inneheld %n filer; dei blir importerte éi for éi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n more place(s).</source>
        <translation>
            <numerusform>Det same gjeld éin stad til.</numerusform>
            <numerusform>Det same gjeld %n stader til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen: %1 suppliers, %2 accounts, %3 vouchers, %4 customer lines.</source>
        <translation>Funne: %1 leverandørar, %2 kontoar, %3 bilag, %4 kundelinjer.</translation>
    </message>
    <message>
        <source>The file has no master files, so names and balances of the customers are missing; it is probably one part of several.</source>
        <translation>Fila har ingen grunndata (MasterFiles), så namn og saldoar for kundane manglar; ho er truleg éin av fleire delar.</translation>
    </message>
    <message>
        <source>Put all parts in one folder and choose the first, or export the year as one file.</source>
        <translation>Legg alle delane i éi mappe og vel den første, eller eksporter året som éi fil.</translation>
    </message>
    <message>
        <source>There are no customers in the file, so nothing can be owed.</source>
        <translation>Det er ingen kundar i fila, så ingen kan skulde noko.</translation>
    </message>
    <message>
        <source>Export SAF-T again with the customer ledger included.</source>
        <translation>Eksporter SAF-T på nytt og ta med kundereskontroen.</translation>
    </message>
    <message>
        <source>A line names this customer, but the customer list does not have it; name and address are missing.</source>
        <translation>Ei linje nemner denne kunden, som ikkje står i kundelista; namn og adresse manglar.</translation>
    </message>
    <message>
        <source>Complete the customer before a letter is sent.</source>
        <translation>Fyll ut opplysningane om kunden før eit brev blir sendt.</translation>
    </message>
    <message>
        <source>customer %1, voucher %2</source>
        <extracomment>%1 customer number, %2 voucher number</extracomment>
        <translation>kunde %1, bilag %2</translation>
    </message>
    <message>
        <source>A line of %1 names the customer but stands on account %2, which is no receivable account; it is not used.</source>
        <extracomment>%1 an amount, %2 an account number</extracomment>
        <translation>Ei linje på %1 nemner kunden, men er ført på konto %2, som ikkje er ein konto for kundefordringar; linja blir ikkje brukt.</translation>
    </message>
    <message>
        <source>The amounts of this customer are too large to be kroner.</source>
        <translation>Beløpa til denne kunden er for store til å vere kroner.</translation>
    </message>
    <message>
        <source>The file names no currency; the amounts are taken as kroner.</source>
        <translation>Fila oppgir ingen valuta; beløpa er lesne som kroner.</translation>
    </message>
    <message>
        <source>The accounts are kept in %1, not in kroner. No fees or interest are computed on such items.</source>
        <translation>Rekneskapen blir ført i %1, ikkje i kroner. Det blir ikkje rekna ut gebyr eller renter på slike postar.</translation>
    </message>
    <message>
        <source>The file holds the accounts of %1 (%2), but the creditor here is %3.</source>
        <translation>Fila inneheld rekneskapen til %1 (%2), men firmaet her er %3.</translation>
    </message>
    <message>
        <source>Import it only if you are certain that the claims belong to this creditor.</source>
        <translation>Importer ho berre viss du er sikker på at krava høyrer til dette firmaet.</translation>
    </message>
    <message>
        <source>The file calls itself version %1 but is built like %2; the build is followed.</source>
        <translation>Fila oppgir versjon %1, men er bygd opp som %2; ho blir lesen etter oppbygginga.</translation>
    </message>
    <message>
        <source>customer %1, %2</source>
        <extracomment>%1 customer number, %2 &quot;voucher 1041&quot;</extracomment>
        <translation>kunde %1, %2</translation>
    </message>
    <message>
        <source>%1 is a balance without invoices behind it; it cannot be sent as an invoice.</source>
        <translation>%1 er ein saldo utan fakturaer bak; han kan ikkje sendast som faktura.</translation>
    </message>
    <message>
        <source>Import a list of open items from the accounting system instead, or complete the item by hand.</source>
        <translation>Importer heller ei liste over opne postar frå rekneskapssystemet, eller fyll ut posten for hand.</translation>
    </message>
    <message>
        <source>An invoice with %1 open has no due date; nothing can be sent before it is set.</source>
        <translation>Ein faktura med %1 ope manglar forfallsdato; ingenting kan sendast før han er sett.</translation>
    </message>
    <message>
        <source>The due date %1 is before the invoice date %2.</source>
        <translation>Forfallsdatoen %1 er før fakturadatoen %2.</translation>
    </message>
    <message>
        <source>The KID field holds text and is not used.</source>
        <translation>KID-feltet inneheld tekst og blir ikkje brukt.</translation>
    </message>
    <message>
        <source>The balance moved by %1, but no line shows how; only the closing balance is known.</source>
        <translation>Saldoen er endra med %1, men inga linje viser korleis; berre den utgåande saldoen er kjend.</translation>
    </message>
    <message>
        <source>Opening balance and lines do not add up to the closing balance; %1 is shown as a difference item (differansepost).</source>
        <translation>Inngåande saldo og linjene gir ikkje til saman den utgåande saldoen; %1 er vist som ein differansepost.</translation>
    </message>
    <message>
        <source>Compare with the customer&apos;s account in the accounting system before anything is sent.</source>
        <translation>Samanlikn med kontoen til kunden i rekneskapssystemet før noko blir sendt.</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) without a reference were put to the only open item of that amount. That is a guess; the customer&apos;s total is right.</source>
        <translation>
            <numerusform>Éi kreditpostering utan referanse er ført mot den einaste opne posten med det beløpet. Det er ei gjetting; totalen til kunden stemmer.</numerusform>
            <numerusform>%n kreditposteringar utan referanse er førte mot den einaste opne posten med det beløpet. Det er ei gjetting; totalen til kunden stemmer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) without a reference reduced the oldest open items. Which invoice is open is a guess; the customer&apos;s total is right.</source>
        <translation>
            <numerusform>Éi kreditpostering utan referanse er trekt frå dei eldste opne postane. Kva faktura som er open, er ei gjetting; totalen til kunden stemmer.</numerusform>
            <numerusform>%n kreditposteringar utan referanse er trekte frå dei eldste opne postane. Kva faktura som er open, er ei gjetting; totalen til kunden stemmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check which invoices are open before a letter is sent.</source>
        <translation>Kontroller kva fakturaer som er opne, før eit brev blir sendt.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice number(s) stand on invoices of several vouchers.</source>
        <translation>
            <numerusform>Eitt fakturanummer står på fakturaer frå fleire bilag.</numerusform>
            <numerusform>%n fakturanummer står på fakturaer frå fleire bilag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write-off(s) could not be put to an invoice. The claims live on; see which one was written off.</source>
        <translation>
            <numerusform>Éi avskriving kunne ikkje knytast til ein faktura. Krava står ved lag; finn ut kva krav som er avskrive.</numerusform>
            <numerusform>%n avskrivingar kunne ikkje knytast til ein faktura. Krava står ved lag; finn ut kva krav som er avskrivne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds a birth number for this customer. It tells that this is a person, and is not kept.</source>
        <translation>Fila inneheld eit fødselsnummer for denne kunden. Det viser at dette er ein privatperson, og blir ikkje lagra.</translation>
    </message>
    <message>
        <source>The customer number looks like a birth number. It would be shown in lists and letters.</source>
        <translation>Kundenummeret ser ut som eit fødselsnummer. Det ville blitt vist i lister og brev.</translation>
    </message>
    <message>
        <source>Give the customer another number in the accounting system and export again.</source>
        <translation>Gi kunden eit anna nummer i rekneskapssystemet og eksporter på nytt.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>konto %1</translation>
    </message>
    <message>
        <source>The customers&apos; balances sum to %1, as in the general ledger.</source>
        <translation>Saldoane til kundane er til saman %1, som i hovudboka.</translation>
    </message>
    <message>
        <source>The customers&apos; balances sum to %1, but the general ledger closes at %2: %3 apart.</source>
        <translation>Saldoane til kundane er til saman %1, men hovudboka sluttar på %2: ein skilnad på %3.</translation>
    </message>
    <message>
        <source>The import follows the customers&apos; balances. Ask the bookkeeper about the difference.</source>
        <translation>Importen følgjer saldoane til kundane. Spør rekneskapsføraren om skilnaden.</translation>
    </message>
    <message>
        <source>The file says it has %1 vouchers, but %2 are in it.</source>
        <translation>Fila seier at ho har %1 bilag, men %2 er med.</translation>
    </message>
    <message>
        <source>If parts of the export are missing, import all of them.</source>
        <translation>Viss delar av eksporten manglar, må du importere alle delane.</translation>
    </message>
    <message>
        <source>Export the file again with UTF-8, or correct the names before a letter is sent.</source>
        <translation>Eksporter fila på nytt med UTF-8, eller rett namna før eit brev blir sendt.</translation>
    </message>
    <message>
        <source>Read: %1 customers, %2 suppliers, %3 accounts, %4 vouchers, %5 lines, %6 of them customer lines.</source>
        <translation>Lese: %1 kundar, %2 leverandørar, %3 kontoar, %4 bilag, %5 linjer, %6 av dei kundelinjer.</translation>
    </message>
    <message numerus="yes">
        <source>The due dates of %n open invoice(s) were computed from the customers&apos; payment terms.</source>
        <translation>
            <numerusform>Forfallsdatoen på éin open faktura er rekna ut etter betalingsvilkåra til kunden.</numerusform>
            <numerusform>Forfallsdatoane på %n opne fakturaer er rekna ut etter betalingsvilkåra til kundane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The due dates of %n open invoice(s) were completed with the terms given for this import.</source>
        <translation>
            <numerusform>Forfallsdatoen på éin open faktura er fylt ut med betalingsfristen som er oppgjeven for denne importen.</numerusform>
            <numerusform>Forfallsdatoane på %n opne fakturaer er fylte ut med betalingsfristen som er oppgjeven for denne importen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) have no invoice number; the voucher number stands in for it.</source>
        <translation>
            <numerusform>Éin faktura manglar fakturanummer; bilagsnummeret står i staden.</numerusform>
            <numerusform>%n fakturaer manglar fakturanummer; bilagsnummeret står i staden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not say whether %n customer(s) are persons or businesses.</source>
        <translation>
            <numerusform>Fila oppgir ikkje om éin kunde er privatperson eller næringsdrivande.</numerusform>
            <numerusform>Fila oppgir ikkje om %n kundar er privatpersonar eller næringsdrivande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look them up in the register, or set the kind by hand: the law differs.</source>
        <translation>Slå dei opp i registeret, eller set typen for hand: det gjeld ulike reglar.</translation>
    </message>
    <message>
        <source>The workbook holds more text than any list; split it.</source>
        <translation>Arbeidsboka har meir tekst enn noka liste; del ho opp.</translation>
    </message>
    <message>
        <source>The workbook has no part %1; it is no Excel workbook, or damaged.</source>
        <translation>Arbeidsboka har ingen del %1; ho er inga Excel-arbeidsbok, eller ho er skadd.</translation>
    </message>
    <message>
        <source>The part %1 of the workbook would unpack to %2 MB, more than any list.</source>
        <translation>Delen %1 i arbeidsboka ville blitt %2 MB utpakka, meir enn noka liste.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Arbeidsboka har ingen ark med celler.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot; in the workbook. It has &quot;%2&quot;.</source>
        <translation>Det er ikkje noko ark «%1» i arbeidsboka. Ho har «%2».</translation>
    </message>
    <message>
        <source>The workbook is larger than any list (%1 MB).</source>
        <translation>Arbeidsboka er større enn noka liste (%1 MB).</translation>
    </message>
    <message>
        <source>The list spreads what is open by age; the sum of those columns, %1 in all, was taken as open.</source>
        <translation>Lista fordeler det som er ope, etter alder; summen av dei kolonnane, %1 i alt, er teken som ope.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>«%1» er ikkje eit beløp.</translation>
    </message>
    <message>
        <source>The export is in %1 parts, and %2 is missing from the archive. All parts together are one ledger.</source>
        <translation>Eksporten er i %1 delar, og %2 manglar i arkivet. Alle delane saman er éin reskontro.</translation>
    </message>
    <message>
        <source>Parts of the file that are not read: %1. What is open is worked out from the vouchers and the customers&apos; balances.</source>
        <extracomment>%1 names of parts of a SAF-T file, such as SalesInvoices, Payments</extracomment>
        <translation>Delar av fila som ikkje blir lesne: %1. Det som er ope, blir rekna ut frå bilaga og saldoane til kundane.</translation>
    </message>
    <message>
        <source>standard.json: the row &quot;%1&quot; cannot be used. Install the program again.</source>
        <extracomment>%1 names a row of a file that comes with the program</extracomment>
        <translation>standard.json: rada «%1» kan ikkje brukast. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>The export is in %1 parts, and %2 is missing. All parts together are one ledger: put them into one folder, packed or not.</source>
        <translation>Eksporten er i %1 delar, og %2 manglar. Alle delane er éin reskontro til saman: legg dei i same mappa, pakka eller ikkje.</translation>
    </message>
    <message>
        <source>Put the parts of one export together, and nothing else.</source>
        <translation>Legg delane av éin eksport saman, og ikkje noko anna.</translation>
    </message>
    <message>
        <source>This part is about the company %1, the first one about %2.</source>
        <translation>Denne delen gjeld føretaket %1, den første gjeld %2.</translation>
    </message>
    <message>
        <source>This part is about %1 to %2, the first one about %3 to %4.</source>
        <translation>Denne delen gjeld %1 til %2, den første gjeld %3 til %4.</translation>
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
        <translation>Inngåande saldo</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Justering</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Avskriving</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>For hand</translation>
    </message>
    <message>
        <source>From the ledger</source>
        <translation>Frå reskontroen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ført tilbake</translation>
    </message>
    <message>
        <source>Nobody knows whose it is</source>
        <translation>Ukjent kven ho gjeld</translation>
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
        <translation>hovudstol %1</translation>
    </message>
    <message>
        <source>too much %1</source>
        <translation>for mykje %1</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Skyldnar</translation>
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
        <translation>Skuldig</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Kva no</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Halde tilbake</translation>
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
        <translation>Ukjend</translation>
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
        <translation>Kjelde</translation>
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
        <translation>manglar</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Opphavleg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ope</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad i fila</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Betalar</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>%1 could not be asked: %2. Try again later; everything else works without it.</source>
        <extracomment>%1 is a host name, %2 what went wrong</extracomment>
        <translation>%1 kunne ikkje spørjast: %2. Prøv igjen seinare; alt anna verkar utan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppa. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>svaret er større enn %1 byte</translation>
    </message>
    <message>
        <source>it sends us to another address, which is not followed (status %1)</source>
        <translation>han sender oss til ei anna adresse, som vi ikkje følgjer (status %1)</translation>
    </message>
    <message>
        <source>it was asked too often (status 429)</source>
        <translation>han vart spurd for ofte (status 429)</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>han svara med status %1</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>han svara ikkje i tide</translation>
    </message>
    <message>
        <source>Only https addresses are asked, not &quot;%1&quot;.</source>
        <translation>Berre https-adresser blir spurde, ikkje «%1».</translation>
    </message>
    <message>
        <source>This installation cannot make secure connections (no TLS backend). Install Qt&apos;s TLS plugin and OpenSSL.</source>
        <translation>Denne installasjonen kan ikkje lage sikre samband (ingen TLS-modul). Installer TLS-tillegget til Qt og OpenSSL.</translation>
    </message>
</context>
<context>
    <name>paperFolder</name>
    <message>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation>Det går ikkje å skrive noko i %1. Vel ei anna mappe.</translation>
    </message>
</context>
<context>
    <name>parse</name>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like 21.11.2026.</source>
        <translation>«%1» er ikkje ein dato. Skriv han slik: 21.11.2026.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as year-month-day, like 2026-11-21.</source>
        <translation>«%1» er ikkje ein dato. Skriv han som år-månad-dag, til dømes 2026-11-21.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount in kroner. Write it like 1 234,50.</source>
        <extracomment>%1 is the text that was met, for example in a file</extracomment>
        <translation>«%1» er ikkje eit beløp i kroner. Skriv det slik: 1 234,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than two decimals; an amount has whole øre.</source>
        <translation>«%1» har meir enn to desimalar; eit beløp har heile øre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. Write thousands with a blank and øre with a comma, like 1 234,50.</source>
        <translation>«%1» kan lesast på to måtar. Skriv tusen med mellomrom og øre med komma, til dømes 1 234,50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than any amount Kravbok keeps. Check the number of digits.</source>
        <translation>«%1» er større enn noko beløp Kravbok kan lagre. Kontroller talet på siffer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rate. Write percent a year, like 12,25.</source>
        <translation>«%1» er ikkje ein sats. Skriv prosent per år, til dømes 12,25.</translation>
    </message>
</context>
<context>
    <name>petition</name>
    <message>
        <source>The petition cannot be read at %1: %2</source>
        <translation>Kravet kan ikkje lesast ved %1: %2</translation>
    </message>
    <message>
        <source>a text is needed.</source>
        <translation>det må vere ein tekst.</translation>
    </message>
    <message>
        <source>the text is longer than %1 signs.</source>
        <translation>teksten er lengre enn %1 teikn.</translation>
    </message>
    <message>
        <source>a day is written as 2026-11-21.</source>
        <translation>ein dag skriv du som 2026-11-21.</translation>
    </message>
    <message>
        <source>true or false is needed.</source>
        <translation>det må vere true eller false.</translation>
    </message>
    <message>
        <source>a whole number is needed.</source>
        <translation>det må vere eit heiltal.</translation>
    </message>
    <message>
        <source>an amount is needed.</source>
        <translation>det må vere eit beløp.</translation>
    </message>
    <message>
        <source>a rate is needed.</source>
        <translation>det må vere ein sats.</translation>
    </message>
    <message>
        <source>a list of at most %1 texts is needed.</source>
        <translation>det må vere ei liste med høgst %1 tekstar.</translation>
    </message>
    <message>
        <source>each member of the list is a text.</source>
        <translation>kvart ledd i lista må vere ein tekst.</translation>
    </message>
    <message>
        <source>an object in braces is needed.</source>
        <translation>det må vere eit objekt i krøllparentesar.</translation>
    </message>
    <message>
        <source>a list of at most %1 objects is needed.</source>
        <translation>det må vere ei liste med høgst %1 objekt.</translation>
    </message>
    <message>
        <source>Model 1.0 has this member no more.</source>
        <translation>Modell 1.0 har ikkje lenger dette feltet.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Det vart utelate.</translation>
    </message>
    <message>
        <source>This member is not known in model 1.0.</source>
        <translation>Dette feltet er ikkje kjent i modell 1.0.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Det vart ikkje lese.</translation>
    </message>
    <message>
        <source>preflight.json: %1</source>
        <translation>preflight.json: %1</translation>
    </message>
    <message>
        <source>the format is not kravbok-preflight/1.</source>
        <translation>formatet er ikkje kravbok-preflight/1.</translation>
    </message>
    <message>
        <source>%1 has no name of its own, no law or no step.</source>
        <translation>%1 har ikkje eige namn, lov eller steg.</translation>
    </message>
    <message>
        <source>%1 has no sentence in &quot;%2&quot;.</source>
        <translation>%1 har inga setning på «%2».</translation>
    </message>
    <message>
        <source>it is utlegg or utleggOgForliksklageKombinert.</source>
        <translation>det er utlegg eller utleggOgForliksklageKombinert.</translation>
    </message>
    <message>
        <source>The petition is larger than four megabytes; no petition is.</source>
        <translation>Kravet er større enn fire megabyte; så stort er ikkje noko krav.</translation>
    </message>
    <message>
        <source>A petition is one JSON object in braces.</source>
        <translation>Eit krav er eitt JSON-objekt i krøllparentesar.</translation>
    </message>
    <message>
        <source>The petition is no JSON at byte %1: %2.</source>
        <translation>Kravet er ikkje JSON ved byte %1: %2.</translation>
    </message>
    <message>
        <source>This JSON is no utleggsbegjæring: it has neither kravTilInnkreving nor tvangsfullbyrdelsestype.</source>
        <translation>Denne JSON-en er ikkje noko utleggskrav: han har verken kravTilInnkreving eller tvangsfullbyrdelsestype.</translation>
    </message>
    <message>
        <source>petition.json: the format is not kravbok-petition-words/1.</source>
        <translation>petition.json: formatet er ikkje kravbok-petition-words/1.</translation>
    </message>
    <message>
        <source>petition.json: &quot;%1&quot; is not the same in both languages.</source>
        <translation>petition.json: «%1» er ikkje lik på dei to språka.</translation>
    </message>
    <message>
        <source>%1 does not say in &quot;%2&quot; why it is not judged.</source>
        <translation>%1 seier ikkje på «%2» kvifor punktet ikkje blir vurdert.</translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>The answer of Norges Bank cannot be read: %1.</source>
        <extracomment>%1 says what is wrong</extracomment>
        <translation>Svaret frå Noregs Bank kan ikkje lesast: %1.</translation>
    </message>
    <message>
        <source>&quot;%1; %2&quot; is no day with a rate</source>
        <translation>«%1; %2» er ingen dag med ein sats</translation>
    </message>
    <message>
        <source>it has too many rows</source>
        <translation>det har for mange rader</translation>
    </message>
    <message>
        <source>it lacks one of the columns TIME_PERIOD, OBS_VALUE and INSTRUMENT_TYPE</source>
        <translation>det manglar ei av kolonnene TIME_PERIOD, OBS_VALUE og INSTRUMENT_TYPE</translation>
    </message>
    <message>
        <source>line %1 has %2 cells, its heading %3</source>
        <translation>linje %1 har %2 celler, overskrifta %3</translation>
    </message>
    <message>
        <source>line %1 is about another rate (%2)</source>
        <translation>linje %1 gjeld ein annan sats (%2)</translation>
    </message>
    <message>
        <source>it is no SDMX-JSON</source>
        <translation>det er ikkje SDMX-JSON</translation>
    </message>
    <message>
        <source>it is about another rate</source>
        <translation>det gjeld ein annan sats</translation>
    </message>
    <message>
        <source>it holds %1 series where one was asked for</source>
        <translation>det har %1 seriar der det vart spurt om éin</translation>
    </message>
    <message>
        <source>an observation has no day</source>
        <translation>ein observasjon har ingen dag</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>det er større enn 1 MB</translation>
    </message>
    <message>
        <source>%1 has two rates</source>
        <translation>%1 har to satsar</translation>
    </message>
    <message>
        <source>%1 is not in Enhetsregisteret. Check the number.</source>
        <translation>%1 finst ikkje i Einingsregisteret. Kontroller nummeret.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no organisation number: nine digits, the last a control digit.</source>
        <translation>«%1» er ikkje eit organisasjonsnummer: ni siffer, det siste eit kontrollsiffer.</translation>
    </message>
    <message>
        <source>The answer of Enhetsregisteret cannot be read: %1.</source>
        <extracomment>%1 says what is wrong</extracomment>
        <translation>Svaret frå Einingsregisteret kan ikkje lesast: %1.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>det er ikkje eit JSON-objekt</translation>
    </message>
    <message>
        <source>it has no organisation number</source>
        <translation>det har ikkje noko organisasjonsnummer</translation>
    </message>
    <message>
        <source>it is about %1, not %2</source>
        <translation>det gjeld %1, ikkje %2</translation>
    </message>
    <message>
        <source>it lacks the name or the form of %1</source>
        <translation>det manglar namnet eller organisasjonsforma til %1</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>The key lies in a file behind a passphrase: give it in KRAVBOK_PASSWORD.</source>
        <translation>Nøkkelen ligg i ei fil bak ein passfrase: oppgi han i KRAVBOK_PASSWORD.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the key file (256 MB are needed).</source>
        <translation>Det er ikkje nok minne til å opne nøkkelfila (det trengst 256 MB).</translation>
    </message>
    <message>
        <source>There is a key file already: %1.</source>
        <translation>Det finst ei nøkkelfil frå før: %1.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written: %2.</source>
        <translation>Nøkkelfila %1 kan ikkje skrivast: %2.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Nøkkelfila %1 kan ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>%1 is no key file of Kravbok.</source>
        <translation>%1 er inga nøkkelfil frå Kravbok.</translation>
    </message>
    <message>
        <source>The passphrase in KRAVBOK_PASSWORD does not open the key file.</source>
        <translation>Passfrasen i KRAVBOK_PASSWORD opnar ikkje nøkkelfila.</translation>
    </message>
    <message>
        <source>Nothing is stored encrypted here yet, so there is no key.</source>
        <translation>Ingenting er lagra kryptert her enno, så det finst ingen nøkkel.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used (%1). Unlock it, or set KRAVBOK_PASSWORD to keep the key in a file behind that passphrase.</source>
        <extracomment>%1 is what the system&apos;s keyring answered</extracomment>
        <translation>Nøkkelringen i systemet kan ikkje brukast (%1). Lås han opp, eller set KRAVBOK_PASSWORD for å ha nøkkelen i ei fil bak den passfrasen.</translation>
    </message>
    <message>
        <source>it did not answer within a minute</source>
        <translation>han svara ikkje innan eitt minutt</translation>
    </message>
    <message>
        <source>the entry is no key</source>
        <translation>oppføringa er ingen nøkkel</translation>
    </message>
    <message>
        <source>what was written did not come back</source>
        <translation>det som vart skrive, kom ikkje tilbake</translation>
    </message>
    <message>
        <source>A key that signs law files is 32 bytes in base64; this is none.</source>
        <translation>Ein nøkkel som signerer lovfiler, er 32 byte i base64; dette er ikkje ein slik.</translation>
    </message>
    <message>
        <source>The signature is no Ed25519 signature: 64 bytes, or base64 of them.</source>
        <translation>Signaturen er ingen Ed25519-signatur: 64 byte, eller base64 av dei.</translation>
    </message>
    <message>
        <source>The signature does not fit the file: it was changed, or signed by somebody this program does not trust.</source>
        <translation>Signaturen passar ikkje til fila: ho er endra, eller signert av nokon dette programmet ikkje stolar på.</translation>
    </message>
    <message>
        <source>This is no secret signing key: 64 bytes in base64.</source>
        <translation>Dette er ingen hemmeleg signeringsnøkkel: 64 byte i base64.</translation>
    </message>
    <message>
        <source>The library that encrypts (libsodium) does not start here. Install Kravbok again.</source>
        <translation>Biblioteket som krypterer (libsodium), startar ikkje her. Installer Kravbok på nytt.</translation>
    </message>
    <message>
        <source>What is stored encrypted cannot be opened with the key of this machine. Enter it again.</source>
        <translation>Det som er lagra kryptert, kan ikkje opnast med nøkkelen på denne maskina. Skriv det inn på nytt.</translation>
    </message>
</context>
<context>
    <name>statementRows</name>
    <message>
        <source>%1 days × %2 % of %3 / %4</source>
        <translation>%1 dagar × %2 % av %3 / %4</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>%1 periods</source>
        <translation>%1 periodar</translation>
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
        <translation>av renta</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Hovudstol</translation>
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
        <translation>Opphavleg</translation>
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
        <translation>slik reskontroen viste då fakturaen vart lesen inn</translation>
    </message>
    <message>
        <source>of the principal</source>
        <translation>av hovudstolen</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>reversert</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Kravd</translation>
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
        <translation>satsen for neste dag er ikkje fastsett enno</translation>
    </message>
    <message>
        <source>%1, rate from %2 (%3)</source>
        <translation>%1, sats frå %2 (%3)</translation>
    </message>
    <message>
        <source>%1, less fees charged</source>
        <translation>%1, fråtrekt kravde gebyr</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1, row %2: %3 Restore the newest sound backup.</source>
        <extracomment>%1 is a table name, %2 a row number, %3 a sentence that says what is wrong with it.</extracomment>
        <translation>%1, rad %2: %3 Gjenopprett den nyaste uskadde tryggingskopien.</translation>
    </message>
    <message>
        <source>%1 cannot be read. See that it is there and that your user may read it.</source>
        <translation>%1 kan ikkje lesast. Kontroller at fila finst, og at brukaren din har lov til å lese ho.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2. Make room on the disk and try again.</source>
        <translation>%1 kan ikkje kopierast til %2. Frigjer plass på disken og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is not sound and was not restored. %2, row %3: %4</source>
        <extracomment>%1 is a file, %2 a table name, %3 a row number, %4 a sentence that says what is wrong with it.</extracomment>
        <translation>%1 er ikkje feilfri og vart ikkje gjenoppretta. %2, rad %3: %4</translation>
    </message>
    <message>
        <source>%1 is in use. Close every window of the program and try again.</source>
        <translation>%1 er i bruk. Lukk alle vindauga i programmet og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is in use or was not closed properly. Open it in the program, make a backup of it and restore that.</source>
        <translation>%1 er i bruk eller vart ikkje lukka rett. Opne ho i programmet, ta ein tryggingskopi av ho og gjenopprett kopien.</translation>
    </message>
    <message>
        <source>This case is no longer there. Reload the page.</source>
        <translation>Denne saka finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>This invoice is no longer there. Reload the page.</source>
        <translation>Denne fakturaen finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>The invoice is in case %1 already. Close that case or take the invoice out of it first.</source>
        <translation>Fakturaen er alt i sak %1. Avslutt den saka eller ta fakturaen ut av ho først.</translation>
    </message>
    <message>
        <source>The invoice belongs to another customer than the case. Start a case of its own for it.</source>
        <translation>Fakturaen høyrer til ein annan kunde enn saka. Start ei eiga sak for han.</translation>
    </message>
    <message>
        <source>A case needs the day it was opened. Enter the date.</source>
        <translation>Ei sak må ha dagen ho vart opna. Legg inn datoen.</translation>
    </message>
    <message>
        <source>The case cannot be opened again: one of its invoices is in another case now. Close that case first.</source>
        <translation>Saka kan ikkje opnast att: ein av fakturaene er no i ei anna sak. Avslutt den saka først.</translation>
    </message>
    <message>
        <source>The invoice is not in this case. Reload the page.</source>
        <translation>Fakturaen er ikkje i denne saka. Last sida på nytt.</translation>
    </message>
    <message>
        <source>The ledger item %1 is stored already. Import the file again instead of adding it.</source>
        <translation>Reskontroposten %1 er alt lagra. Importer fila på nytt i staden for å leggje han til.</translation>
    </message>
    <message>
        <source>The invoice is in a case, a letter or a payment and cannot be removed. Withdraw the case instead.</source>
        <translation>Fakturaen er i ei sak, eit brev eller ei innbetaling og kan ikkje fjernast. Trekk saka i staden.</translation>
    </message>
    <message>
        <source>The firm has not been entered yet. Enter its name and account number first.</source>
        <translation>Firmaet er ikkje lagt inn enno. Legg inn namn og kontonummer først.</translation>
    </message>
    <message>
        <source>There is no file %1. Choose another folder, or make a new workspace there.</source>
        <translation>Det finst inga fil %1. Vel ei anna mappe, eller lag ei ny arbeidsmappe der.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database. Choose the file in it.</source>
        <translation>%1 er ei mappe, ikkje ein database. Vel fila i ho.</translation>
    </message>
    <message>
        <source>%1 is empty. Restore a backup; if nothing was ever stored in it, delete the file.</source>
        <translation>%1 er tom. Gjenopprett ein tryggingskopi; om det aldri er lagra noko i fila, kan du slette ho.</translation>
    </message>
    <message>
        <source>The database driver is missing from this installation. Install the program again.</source>
        <translation>Databasedrivaren manglar i denne installasjonen. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the database.</source>
        <translation>Andre brukarar på denne datamaskina kan lese databasen.</translation>
    </message>
    <message>
        <source>Take their rights to the file away.</source>
        <translation>Ta frå dei rettane til fila.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Do not use it further; restore the newest backup.</source>
        <translation>%1 er skadd (%2). Ikkje bruk ho vidare; gjenopprett den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>%1 is damaged: row %2 of %3 points to something that is not there. Restore the newest backup.</source>
        <translation>%1 er skadd: rad %2 i %3 viser til noko som ikkje finst. Gjenopprett den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>This customer is no longer there. Reload the page.</source>
        <translation>Denne kunden finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>There is a customer with the number %1 already. Choose another number.</source>
        <translation>Det finst alt ein kunde med nummeret %1. Vel eit anna nummer.</translation>
    </message>
    <message>
        <source>The customer has invoices, cases or payments and cannot be removed. Take those back first.</source>
        <translation>Kunden har fakturaer, saker eller innbetalingar og kan ikkje fjernast. Før dei tilbake først.</translation>
    </message>
    <message>
        <source>The database driver of this installation cannot keep accounts safely. Install the program again.</source>
        <translation>Databasedrivaren i denne installasjonen kan ikkje ta trygt vare på rekneskap. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>%1 is the list of creditors, not the file of one. Choose kravbok.sqlite in a creditor&apos;s folder.</source>
        <translation>%1 er oversikta over firma, ikkje fila til eitt firma. Vel kravbok.sqlite i mappa til eit firma.</translation>
    </message>
    <message>
        <source>%1 is the file of one creditor, not the list of creditors. Choose the folder of the workspace.</source>
        <translation>%1 er fila til eitt firma, ikkje oversikta over firma. Vel arbeidsmappa.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose a file that Kravbok has made.</source>
        <translation>%1 er ein database frå eit anna program. Vel ei fil Kravbok har laga.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it and try again.</source>
        <translation>Eit anna program har %1 open. Lukk det og prøv igjen.</translation>
    </message>
    <message>
        <source>This is stored already. Reload the page and look before you try again.</source>
        <translation>Dette er alt lagra. Last sida på nytt og sjå etter før du prøver igjen.</translation>
    </message>
    <message>
        <source>Something else depends on this, or it belongs to something that is gone. Reload the page and try again.</source>
        <translation>Noko anna er avhengig av dette, eller det høyrer til noko som er borte. Last sida på nytt og prøv igjen.</translation>
    </message>
    <message>
        <source>What has been recorded can be neither changed nor removed. Record a correction instead.</source>
        <translation>Det som er ført, kan verken endrast eller fjernast. Før ei retting i staden.</translation>
    </message>
    <message>
        <source>A value is not what the database accepts. Check amounts, dates and choices, then try again.</source>
        <translation>Ein verdi er ikkje slik databasen krev. Kontroller beløp, datoar og val, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Wait until it is done, or close it, and try again.</source>
        <translation>Eit anna program skriv til %1. Vent til det er ferdig, eller lukk det, og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Give your user the right to write the file and its folder, or move them to another disk.</source>
        <translation>%1 kan ikkje skrivast. Gi brukaren din rett til å skrive til fila og mappa, eller flytt dei til ein annan disk.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was stored. Make room and try again.</source>
        <translation>Disken med %1 er full. Ingenting vart lagra. Frigjer plass og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is not a database. Choose another file, or restore a backup.</source>
        <translation>%1 er ikkje ein database. Vel ei anna fil, eller gjenopprett ein tryggingskopi.</translation>
    </message>
    <message>
        <source>%1 is damaged. Do not use it further; restore the newest backup.</source>
        <translation>%1 er skadd. Ikkje bruk ho vidare; gjenopprett den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. See that the folder is there and that your user may write in it.</source>
        <translation>%1 kan ikkje opnast. Kontroller at mappa finst, og at brukaren din kan skrive i ho.</translation>
    </message>
    <message>
        <source>The disk failed while working on %1. Nothing was stored. Check the disk, then try again.</source>
        <translation>Disken svikta under arbeidet med %1. Ingenting vart lagra. Kontroller disken og prøv igjen.</translation>
    </message>
    <message>
        <source>A document is too large for %1. Make it smaller and try again.</source>
        <translation>Eit dokument er for stort for %1. Gjer det mindre og prøv igjen.</translation>
    </message>
    <message>
        <source>The database %1 refused the work. Restart the program; if it happens again, check the file.</source>
        <translation>Databasen %1 avviste arbeidet. Start programmet på nytt; om det skjer igjen, kontroller fila.</translation>
    </message>
    <message>
        <source>%1 cannot be made. See that the disk is there and has room, and that your user may write in the folder.</source>
        <translation>%1 kan ikkje opprettast. Kontroller at disken finst og har plass, og at brukaren din kan skrive i mappa.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name or folder.</source>
        <translation>%1 finst alt. Vel eit anna namn eller ei anna mappe.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where two programs can damage it. Keep the workspace on a disk of this computer and put backups on the share.</source>
        <translation>%1 ligg på eit delt nettverksområde, der to program kan skade ho. Ha arbeidsmappa på ein disk i denne datamaskina, og legg tryggingskopiar på nettverksområdet.</translation>
    </message>
    <message>
        <source>The folder “%1” is copied by another program while it is in use. That can damage the database.</source>
        <translation>Mappa «%1» blir kopiert av eit anna program medan ho er i bruk. Det kan skade databasen.</translation>
    </message>
    <message>
        <source>Move the workspace to a folder that is not synchronised and put backups in this one.</source>
        <translation>Flytt arbeidsmappa til ei mappe som ikkje blir synkronisert, og legg tryggingskopiar i denne.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppa. Ingenting er endra.</translation>
    </message>
    <message>
        <source>A row is missing from the history.</source>
        <translation>Ei rad manglar i historikken.</translation>
    </message>
    <message>
        <source>The row was changed after it was recorded.</source>
        <translation>Rada vart endra etter at ho vart ført.</translation>
    </message>
    <message>
        <source>The end of the history is missing.</source>
        <translation>Slutten av historikken manglar.</translation>
    </message>
    <message>
        <source>There is no such import. Reload the list of imports.</source>
        <translation>Det finst ingen slik import. Last lista over importar på nytt.</translation>
    </message>
    <message>
        <source>This import has been taken back already. Reload the list of imports.</source>
        <translation>Denne importen er alt ført tilbake. Last lista over importar på nytt.</translation>
    </message>
    <message>
        <source>This letter is no longer there. Reload the page.</source>
        <translation>Dette brevet finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>The letter has moved on in the meantime. Reload the page and look before you try again.</source>
        <translation>Brevet har kome vidare i mellomtida. Last sida på nytt og sjå etter før du prøver igjen.</translation>
    </message>
    <message>
        <source>This letter has been made already, perhaps in another window. Look among the letters before you make it again.</source>
        <translation>Dette brevet er alt laga, kanskje i eit anna vindauge. Sjå blant breva før du lagar det på nytt.</translation>
    </message>
    <message>
        <source>The letter and its PDF do not belong together. Make the letter again.</source>
        <translation>Brevet og PDF-en høyrer ikkje saman. Lag brevet på nytt.</translation>
    </message>
    <message>
        <source>The stored letter %1 is no longer what was sent: its bytes do not fit their fingerprint. Restore it from a backup.</source>
        <translation>Det lagra brevet %1 er ikkje lenger det som vart sendt: innhaldet stemmer ikkje med fingeravtrykket. Gjenopprett det frå ein tryggingskopi.</translation>
    </message>
    <message>
        <source>This installation lacks a part of its database description. Install the program again.</source>
        <translation>Denne installasjonen manglar ein del av databaseskildringa. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>%1 was last used with a newer version of Kravbok. Install that version, or a later one, and open the file with it.</source>
        <translation>%1 vart sist brukt med ein nyare versjon av Kravbok. Installer den versjonen, eller ein seinare, og opne fila med han.</translation>
    </message>
    <message>
        <source>%1 is from an older version of Kravbok and was opened for reading only. Open it once in the program, then try again.</source>
        <translation>%1 er frå ein eldre versjon av Kravbok og vart opna berre for lesing. Opne ho éin gong i programmet, og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to this version of Kravbok and was left as it was. %2</source>
        <extracomment>%1 is a file, %2 a sentence that says what went wrong.</extracomment>
        <translation>%1 kunne ikkje oppdaterast til denne versjonen av Kravbok og er som ho var. %2</translation>
    </message>
    <message>
        <source>Restore the newest backup, or go on with the version you had.</source>
        <translation>Gjenopprett den nyaste tryggingskopien, eller hald fram med versjonen du hadde.</translation>
    </message>
    <message>
        <source>This payment is no longer there. Reload the page.</source>
        <translation>Denne innbetalinga finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to it. Spread it again.</source>
        <translation>Delane av innbetalinga stemmer ikkje med summen. Fordel ho på nytt.</translation>
    </message>
    <message>
        <source>The payment has been taken back already. Reload the page.</source>
        <translation>Innbetalinga er alt ført tilbake. Last sida på nytt.</translation>
    </message>
    <message>
        <source>The payment has not been taken back. Reload the page.</source>
        <translation>Innbetalinga er ikkje ført tilbake. Last sida på nytt.</translation>
    </message>
    <message>
        <source>The program asked the database something it cannot answer. Nothing was stored. Please report this.</source>
        <translation>Programmet spurde databasen om noko han ikkje kan svare på. Ingenting vart lagra. Meld frå om dette.</translation>
    </message>
    <message>
        <source>The database gave up this work after an error. Nothing was stored; try again.</source>
        <translation>Databasen gav opp arbeidet etter ein feil. Ingenting vart lagra; prøv igjen.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: what was there before is not readable. Restore a backup from before the import.</source>
        <translation>Importen kan ikkje førast tilbake: det som var der før, er ikkje lesbart. Gjenopprett ein tryggingskopi frå før importen.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: a row it changed is gone. Restore a backup from before the import.</source>
        <translation>Importen kan ikkje førast tilbake: ei rad han endra, er borte. Gjenopprett ein tryggingskopi frå før importen.</translation>
    </message>
    <message>
        <source>The program tried to store two things at once. Nothing was stored. Please report this.</source>
        <translation>Programmet prøvde å lagre to ting samstundes. Ingenting vart lagra. Meld frå om dette.</translation>
    </message>
    <message>
        <source>%1 was brought up to a newer version of Kravbok while this one had it open. Close this window and use the newer version.</source>
        <translation>%1 vart oppdatert til ein nyare versjon av Kravbok medan denne hadde fila open. Lukk dette vindauget og bruk den nyare versjonen.</translation>
    </message>
    <message>
        <source>The program tried to store the same thing twice. Please report this.</source>
        <translation>Programmet prøvde å lagre det same to gonger. Meld frå om dette.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Fila er skadd (%1).</translation>
    </message>
    <message>
        <source>The row points to something that is not there.</source>
        <translation>Rada viser til noko som ikkje finst.</translation>
    </message>
    <message>
        <source>This part of the database is missing or was changed by another program.</source>
        <translation>Denne delen av databasen manglar eller er endra av eit anna program.</translation>
    </message>
    <message>
        <source>Another program has added this to the database.</source>
        <translation>Eit anna program har lagt dette til i databasen.</translation>
    </message>
    <message>
        <source>What the letter says was changed after it was made.</source>
        <translation>Innhaldet i brevet vart endra etter at det vart laga.</translation>
    </message>
    <message>
        <source>The PDF is missing or is not the one that was made.</source>
        <translation>PDF-en manglar eller er ikkje den som vart laga.</translation>
    </message>
    <message>
        <source>The parts of the payment do not add up to it.</source>
        <translation>Delane av innbetalinga stemmer ikkje med summen.</translation>
    </message>
    <message>
        <source>This creditor is not in the workspace. Reload the list.</source>
        <translation>Dette firmaet finst ikkje i arbeidsmappa. Last lista på nytt.</translation>
    </message>
    <message>
        <source>A creditor with the organisation number %1 or the folder “%2” is in the workspace already. Open that one.</source>
        <translation>Eit firma med organisasjonsnummeret %1 eller mappa «%2» er alt i arbeidsmappa. Opne det.</translation>
    </message>
    <message>
        <source>This bank payment is no longer there. Reload the page.</source>
        <translation>Denne bankbetalinga finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>The account is not in the list.</source>
        <translation>Kontoen er ikkje i lista.</translation>
    </message>
    <message>
        <source>This document is no longer there. Reload the page.</source>
        <translation>Dette dokumentet finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>Document %1 is not the one that was taken in. Restore the newest sound backup.</source>
        <translation>Dokument %1 er ikkje det som vart teke inn. Gjenopprett den nyaste feilfrie tryggingskopien.</translation>
    </message>
    <message>
        <source>A credit note must be for more than zero.</source>
        <translation>Ein kreditnota må vere på meir enn null.</translation>
    </message>
    <message>
        <source>No columns are remembered for such a list.</source>
        <translation>Ingen kolonner er hugsa for ei slik liste.</translation>
    </message>
    <message>
        <source>This instalment plan is no longer there. Reload the page.</source>
        <translation>Denne nedbetalingsplanen finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>The case has an instalment plan already. Cancel that one first.</source>
        <translation>Saka har ein nedbetalingsplan frå før. Avbryt han først.</translation>
    </message>
    <message>
        <source>The instalments do not add up to the debt. Propose them again.</source>
        <translation>Summen av avdraga er ikkje lik gjelda. Foreslå dei på nytt.</translation>
    </message>
    <message>
        <source>This event is no longer there. Reload the page.</source>
        <translation>Denne hendinga finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>This limitation event is no longer there. Reload the page.</source>
        <translation>Denne foreldingshendinga finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>An agreed extension, and nothing else, needs the day it lasts to.</source>
        <translation>Ei avtalt forlenging, og berre ho, treng dagen ho varer til.</translation>
    </message>
    <message>
        <source>There is no such rule in force. See the list of rules.</source>
        <translation>Det er ingen slik regel som gjeld. Sjå lista over reglar.</translation>
    </message>
    <message>
        <source>So much is not left of what was paid too much.</source>
        <translation>Så mykje er det ikkje att av det som vart betalt for mykje.</translation>
    </message>
    <message>
        <source>This surplus is no longer there. Reload the page.</source>
        <translation>Dette overskytande beløpet finst ikkje lenger. Last sida på nytt.</translation>
    </message>
    <message>
        <source>There is no file of vouchers with that number. See: kravbok-cli voucher list</source>
        <translation>Det er inga bilagsfil med det nummeret. Sjå: kravbok-cli voucher list</translation>
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
        <translation>Ingen enno</translation>
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
        <translation>Kva det er</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Betalt to gonger</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>For mykje</translation>
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
        <translation>Utan KID</translation>
    </message>
    <message>
        <source>Unknown KID</source>
        <translation>Ukjend KID</translation>
    </message>
    <message>
        <source>KID of several</source>
        <translation>KID for fleire</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Betalt to gonger</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tilbakeført</translation>
    </message>
    <message>
        <source>Same money?</source>
        <translation>Same pengar?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Sjå på ho</translation>
    </message>
    <message>
        <source>Answer yes or no</source>
        <translation>Svar ja eller nei</translation>
    </message>
    <message>
        <source>No proposal</source>
        <translation>Ikkje noko forslag</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n stader</numerusform>
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
        <translation>Lesinga vart stoppa.</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Betaling på %1</translation>
    </message>
    <message>
        <source>Registered by hand</source>
        <translation>Registrert for hand</translation>
    </message>
    <message>
        <source>The bank does not say who</source>
        <translation>Banken seier ikkje kven</translation>
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
        <translation>Betalar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Kvifor ho ventar</translation>
    </message>
    <message>
        <source>Best proposal</source>
        <translation>Beste forslag</translation>
    </message>
    <message>
        <source>Money from account %1</source>
        <translation>Pengar frå konto %1</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot;</source>
        <translation>Teksten «%1»</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Kjend att på</translation>
    </message>
    <message>
        <source>Is proposed for</source>
        <translation>Blir foreslått for</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Lært</translation>
    </message>
    <message>
        <source>account %1 is told of up to %2</source>
        <translation>konto %1 er meld til og med %2</translation>
    </message>
    <message>
        <source>Bank: %1. Fetch a newer file before you send letters.</source>
        <translation>Bank: %1. Hent ei nyare fil før du sender brev.</translation>
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
        <translation>Ukjend</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Enkeltpersonføretak</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Selskap</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Offentleg verksemd</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>We withdraw the case</source>
        <translation>Vi trekkjer saka</translation>
    </message>
    <message>
        <source>The debtor is insolvent</source>
        <translation>Skyldnaren er insolvent</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Avskriven</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Oppgjord</translation>
    </message>
    <message>
        <source>Time-barred</source>
        <translation>Forelda</translation>
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
        <translation>Blir sendt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ikkje levert</translation>
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
        <translation>Trekt tilbake</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Omtvista</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Ikkje forfallen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>Cannot be collected</source>
        <translation>Kan ikkje krevjast inn</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Til gode</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Sak avslutta</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Forfell %1</translation>
    </message>
    <message>
        <source>A letter waits in the outbox</source>
        <translation>Eit brev ventar under Utsendingar</translation>
    </message>
    <message>
        <source>Can start from %1</source>
        <translation>Kan startast frå %1</translation>
    </message>
    <message>
        <source>Can start now</source>
        <translation>Kan startast no</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Klar: %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 frå %2</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Avslutta %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>På pause til %1</translation>
    </message>
    <message>
        <source>The objection must be settled first</source>
        <translation>Motsegna må avklarast først</translation>
    </message>
    <message>
        <source>Case started for invoice %1</source>
        <translation>Sak starta for faktura %1</translation>
    </message>
    <message>
        <source>The case goes on</source>
        <translation>Saka teken opp att</translation>
    </message>
    <message>
        <source>The debtor objects</source>
        <translation>Skyldnaren har motsegner</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Betalt fullt ut</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opna att</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Avslutta: %1</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 laga</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1: godkjent</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1: halde tilbake</translation>
    </message>
    <message>
        <source>%1 released</source>
        <translation>%1: frigjeve</translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation>%1: utskrift laga</translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation>%1: postlagt</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 kom i retur</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 trekt tilbake</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Betalt %1</translation>
    </message>
    <message>
        <source>Payment of %1 taken back</source>
        <translation>Innbetaling på %1 ført tilbake</translation>
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
        <translation>kostnader %1, rente %2, hovudstol %3</translation>
    </message>
    <message>
        <source>too much: %1</source>
        <translation>for mykje: %1</translation>
    </message>
    <message>
        <source>a rest of %1 was let go by the rule for small rests</source>
        <translation>ein rest på %1 vart ettergjeven etter regelen om små restar</translation>
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
            <numerusform>Skyldnaren gjekk med på å betale %1 i %n avdrag</numerusform>
            <numerusform>Skyldnaren gjekk med på å betale %1 i %n avdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>The instalment plan was not kept</source>
        <translation>Nedbetalingsplanen vart ikkje halden</translation>
    </message>
    <message>
        <source>The instalment plan ended</source>
        <translation>Nedbetalingsplanen tok slutt</translation>
    </message>
    <message>
        <source>The objection is gone</source>
        <translation>Innvendinga er borte</translation>
    </message>
    <message>
        <source>Invoice %1: %2 credited</source>
        <translation>Faktura %1: %2 kreditert</translation>
    </message>
    <message>
        <source>Invoice %1: whose claim it is, or its rate, was changed</source>
        <translation>Faktura %1: kven kravet høyrer til, eller rentesatsen, vart endra</translation>
    </message>
    <message>
        <source>%1 charged by a letter taken back</source>
        <translation>%1 kravt i eit brev, teke tilbake</translation>
    </message>
    <message>
        <source>%1 charged by a letter counts again</source>
        <translation>%1 kravt i eit brev, tel igjen</translation>
    </message>
    <message>
        <source>Invoice %1: limitation event of %2 noted</source>
        <translation>Faktura %1: foreldingshending %2 notert</translation>
    </message>
    <message>
        <source>Invoice %1: limitation event of %2 taken back</source>
        <translation>Faktura %1: foreldingshending %2 teken tilbake</translation>
    </message>
    <message>
        <source>Invoice %1 came from case %2</source>
        <translation>Faktura %1 kom frå sak %2</translation>
    </message>
    <message>
        <source>Invoice %1 moved to case %2</source>
        <translation>Faktura %1 flytta til sak %2</translation>
    </message>
    <message>
        <source>%1 sent back</source>
        <translation>%1 sendt tilbake</translation>
    </message>
    <message>
        <source>%1 used for another invoice</source>
        <translation>%1 brukt på ein annan faktura</translation>
    </message>
    <message>
        <source>%1: the event of %2 taken back</source>
        <translation>%1: hendinga %2 teken tilbake</translation>
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
        <translation>%1: skyldnaren svara %2</translation>
    </message>
    <message>
        <source>%1: the debtor objected %2</source>
        <translation>%1: skyldnaren kom med innvending %2</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 avvist %2</translation>
    </message>
    <message>
        <source>%1 withdrawn %2</source>
        <translation>%1 trekt %2</translation>
    </message>
    <message>
        <source>Attachment taken %1</source>
        <translation>Utlegg teke %1</translation>
    </message>
    <message>
        <source>Attachment in vain %1</source>
        <translation>Utlegg utan resultat %1</translation>
    </message>
    <message>
        <source>%1 ended without a decision %2</source>
        <translation>%1 avslutta utan avgjerd %2</translation>
    </message>
    <message>
        <source>%1 decided %2</source>
        <translation>%1 avgjord %2</translation>
    </message>
    <message>
        <source>%1 settled %2</source>
        <translation>%1 forlikt %2</translation>
    </message>
    <message>
        <source>Declared bankrupt %1</source>
        <translation>Konkurs opna %1</translation>
    </message>
    <message>
        <source>Rules on attachment looked up</source>
        <translation>Reglane om utlegg er slått opp</translation>
    </message>
    <message>
        <source>%1 was not sent back after all</source>
        <translation>%1 vart likevel ikkje sendt tilbake</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>%1 is missing from the program. Install it again.</source>
        <translation>%1 manglar i programmet. Installer det på nytt.</translation>
    </message>
    <message>
        <source>Not judged here: %1</source>
        <translation>Ikkje vurdert her: %1</translation>
    </message>
</context>
<context>
    <name>zip</name>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>%1 kunne ikkje lesast til slutten: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file in the archive, or stands there already.</source>
        <translation>«%1» kan ikkje vere namnet på ei fil i arkivet, eller finst der frå før.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1. Make room on the disk.</source>
        <translation>Arkivet kunne ikkje skrivast: %1. Lag plass på disken.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off (%2). Fetch or export it again.</source>
        <extracomment>%1 &quot;the archive&quot; or a member&apos;s name, %2 the unpacker&apos;s own words</extracomment>
        <translation>%1 er skadd eller kutta av (%2). Hent eller eksporter på nytt.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the %2 it declares.</source>
        <translation>%1 er større utpakka enn dei oppgjevne %2.</translation>
    </message>
    <message>
        <source>The archive</source>
        <translation>Arkivet</translation>
    </message>
    <message>
        <source>The archive has more than %1 members; no export has that many.</source>
        <translation>Arkivet har fleire enn %1 oppføringar; ingen eksport har så mange.</translation>
    </message>
    <message>
        <source>The archive holds a member with a name that leads out of it: &quot;%1&quot;. It was made to do harm.</source>
        <translation>Arkivet inneheld ei oppføring med eit namn som fører ut av arkivet: «%1». Det er laga for å gjere skade.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is a link, not a file.</source>
        <translation>Oppføringa «%1» er ei lenkje, ikkje ei fil.</translation>
    </message>
    <message>
        <source>The archive is locked with a password (%1). Unpack it yourself, and import the files.</source>
        <translation>Arkivet er låst med passord (%1). Pakk det ut sjølv, og importer filene.</translation>
    </message>
    <message>
        <source>The archive holds &quot;%1&quot; twice.</source>
        <translation>Arkivet inneheld «%1» to gonger.</translation>
    </message>
    <message>
        <source>The archive of %1 would unpack to more than %2.</source>
        <translation>Arkivet på %1 ville blitt meir enn %2 utpakka.</translation>
    </message>
    <message>
        <source>The archive of %1 would unpack to %2, %3 times its size. Accounting files do not pack that well; it was made to fill the machine.</source>
        <translation>Arkivet på %1 ville blitt %2 utpakka, %3 gonger så stort. Rekneskapsfiler lèt seg ikkje pakke så tett; det er laga for å fylle maskina.</translation>
    </message>
    <message>
        <source>%1 would unpack to %2; at most %3 are read.</source>
        <translation>%1 ville blitt %2 utpakka; det blir lese høgst %3.</translation>
    </message>
    <message>
        <source>%1 could not be unpacked: %2. Make room on the disk.</source>
        <translation>%1 kunne ikkje pakkast ut: %2. Frigjer plass på disken.</translation>
    </message>
    <message>
        <source>The unpacking was stopped.</source>
        <translation>Utpakkinga vart stoppa.</translation>
    </message>
</context>
</TS>
