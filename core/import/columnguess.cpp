// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnguess.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>

namespace import {

namespace {

using Words = std::vector<std::u16string_view>;

struct Vocabulary
{
    Field field;
    Words words;      ///< By priority; folded, without blanks.
    Words last = {};  ///< Taken only when nothing else fits, and only exactly.
    Words never = {}; ///< A header with one of these is not this field.
};

const std::vector<Vocabulary> &vocabulary()
{
    static const std::vector<Vocabulary> table{
        {Field::Open,
         {u"restbelop", u"restsum", u"rest", u"utestaende", u"apentbelop", u"gjenstaende",
          u"gjenstar", u"apensaldo", u"ubetalt", u"ikkebetalt", u"saldo", u"openamount",
          u"amountdue", u"remaining", u"outstanding", u"balance"},
         {u"belop", u"sum", u"amount"},
         {u"valuta", u"mva", u"vat", u"konto", u"restaurant"}},
        {Field::Debit, {u"debet", u"debit"}},
        {Field::Credit,
         {u"kredit", u"credit"},
         {},
         {u"kreditert", u"kreditt", u"limit", u"grense"}},
        {Field::Amount,
         {u"fakturabelop", u"opprinneligbelop", u"bruttobelop", u"belop", u"invoiceamount",
          u"total", u"amount"},
         {},
         {u"valuta", u"mvabelop", u"vatamount", u"eksmva", u"ekskl", u"rente", u"gebyr", u"rabatt",
          u"betalt", u"innbetal"}},
        {Field::CustomerNumber,
         {u"kundenr", u"kundenummer", u"customerno", u"customernumber", u"customerid",
          u"customercode", u"debitornr", u"reskontronr", u"partsnr"},
         {u"nummer", u"nr", u"number", u"no", u"konto"},
         {u"orgnr", u"faktura", u"bilag", u"kontonummer", u"gruppe"}},
        {Field::CustomerName,
         {u"kundenavn", u"navn", u"name", u"customername", u"firmanavn", u"motpart", u"kunde",
          u"customer", u"debitor"},
         {},
         {u"kontakt", u"contact", u"prosjekt", u"project", u"avdeling", u"selger", u"fornavn",
          u"etternavn", u"fil", u"konto", u"gruppe"}},
        {Field::InvoiceNumber,
         {u"fakturanr", u"fakturanummer", u"faktnr", u"invoiceno", u"invoicenumber", u"dokumentnr",
          u"dokumentnummer", u"documentno"},
         {u"bilagsnr", u"bilagsnummer", u"bilagnr", u"voucherno", u"vouchernumber", u"faktura",
          u"invoice"}},
        {Field::DueDate,
         {u"forfallsdato", u"forfall", u"forfdato", u"duedate", u"due", u"betalingsfrist"},
         {},
         {u"dager", u"days", u"ikkeforfalt", u"tilforfall"}},
        {Field::InvoiceDate,
         {u"fakturadato", u"invoicedate", u"bilagsdato", u"dokumentdato", u"dato", u"date", u"utstedt",
          u"utstedelsesdato", u"fakturert", u"issued", u"issuedate"},
         {},
         {u"forfall", u"due", u"betal", u"rente", u"purre", u"varsel", u"registr", u"endret",
          u"opprettet", u"update"}},
        {Field::Kid,
         {u"kid", u"kidnummer", u"kidnr", u"cid", u"ocr", u"betalingsreferanse", u"betalingsref"}},
        {Field::OrgNumber,
         {u"orgnr", u"organisasjonsnummer", u"organisasjonsnr", u"organizationno",
          u"organisationno", u"orgnumber", u"companygovno", u"foretaksnr", u"foretaksnummer"}},
        {Field::Email, {u"epost", u"epostadresse", u"email", u"mail", u"customeremail"}},
        {Field::Phone,
         {u"telefon", u"telefonnr", u"mobil", u"mobilnr", u"tlf", u"phone", u"mobile"},
         {},
         {u"faks", u"fax"}},
        {Field::Postcode,
         {u"postnr", u"postnummer", u"zip", u"zipcode", u"postalcode", u"postcode"}},
        {Field::Town, {u"poststed", u"sted", u"city", u"town"}, {}, {u"arbeid", u"levering"}},
        {Field::Country, {u"land", u"landkode", u"country", u"countrycode"}},
        {Field::Street2,
         {u"adresse2", u"adresselinje2", u"postadresselinje2", u"address2", u"street2"}},
        {Field::Street,
         {u"adresse", u"gateadresse", u"postadresse", u"adresse1", u"adresselinje1",
          u"postadresselinje1", u"address", u"street"},
         {},
         {u"epost", u"mail", u"levering", u"linje2", u"postnummer", u"postnr", u"sted", u"land"}},
        {Field::Currency,
         {u"valuta", u"valutakode", u"currency", u"currencycode"},
         {},
         {u"belop", u"amount", u"kurs", u"rate"}},
        {Field::CurrencyAmount,
         {u"valutabelop", u"belopivaluta", u"foreignamount", u"currencyamount"}},
        {Field::Text,
         {u"tekst", u"beskrivelse", u"description", u"text", u"comments", u"kommentar"}},
        {Field::VoucherNumber,
         {u"bilagsnr", u"bilagsnummer", u"bilagnr", u"voucherno", u"vouchernumber"}},
        {Field::Type,
         {u"type", u"bilagsart", u"posttype", u"bilagstype", u"transaksjonstype", u"vouchertype"}},
    };
    return table;
}

/// A header both with and without its blanks.
struct Header
{
    QString spaced;
    QString tight;

    explicit Header(const QString &raw)
        : spaced(text::folded(raw))
        , tight(spaced)
    {
        tight.remove(u' ');
    }

    bool is(std::u16string_view word) const
    {
        return QStringView(tight) == QStringView(word.data(), static_cast<qsizetype>(word.size()));
    }

    /// The word begins or ends the header or one of its words: "forfall" in "Forfallsdato", not in
    /// the midst.
    bool holds(std::u16string_view word) const
    {
        const QStringView needle(word.data(), static_cast<qsizetype>(word.size()));
        if (tight.startsWith(needle) || tight.endsWith(needle))
            return true;
        for (qsizetype at = spaced.indexOf(needle); at >= 0; at = spaced.indexOf(needle, at + 1)) {
            const qsizetype end = at + needle.size();
            if (at == 0 || spaced[at - 1] == u' ' || end == spaced.size() || spaced[end] == u' ')
                return true;
        }
        return false;
    }

    bool mentions(std::u16string_view word) const
    {
        return tight.contains(QStringView(word.data(), static_cast<qsizetype>(word.size())));
    }

    bool isBarred(const Vocabulary &entry) const
    {
        return std::any_of(entry.never.begin(), entry.never.end(),
                           [this](std::u16string_view w) { return mentions(w); });
    }
};

class Guesser
{
public:
    Guesser(const QStringList &headers, const std::vector<Field> &kept,
            const std::vector<bool> &fixed)
    {
        for (const QString &header : headers)
            m_headers.emplace_back(header);
        m_fields = kept;
        m_fields.resize(m_headers.size(), Field::Ignore);
        m_fixed = fixed;
        m_fixed.resize(m_headers.size(), false);
        for (size_t i = 0; i < m_fields.size(); ++i)
            m_fixed[i] = m_fixed[i] || m_fields[i] != Field::Ignore;
    }

    ColumnGuess run()
    {
        for (const Vocabulary &entry : vocabulary())
            take(entry, entry.words, true);
        for (const Vocabulary &entry : vocabulary())
            take(entry, entry.words, false);
        // Half a pair is a column with another meaning, unless the user chose it.
        if (!has(Field::Debit) || !has(Field::Credit)) {
            drop(Field::Debit);
            drop(Field::Credit);
        }
        ColumnGuess out;
        for (const Vocabulary &entry : vocabulary()) {
            if (entry.field == Field::Open && (has(Field::Debit) || has(Field::Credit)))
                continue;
            const bool had = has(entry.field);
            takeLast(entry);
            out.grossOnly =
                out.grossOnly || (entry.field == Field::Open && !had && has(Field::Open));
        }
        out.fields = m_fields;
        return out;
    }

private:
    bool has(Field field) const
    {
        return std::find(m_fields.begin(), m_fields.end(), field) != m_fields.end();
    }

    void drop(Field field)
    {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            if (m_fields[i] == field && !m_fixed[i])
                m_fields[i] = Field::Ignore;
        }
    }

    void take(const Vocabulary &entry, const Words &words, bool exactly)
    {
        if (has(entry.field))
            return;
        for (const std::u16string_view word : words) {
            for (size_t i = 0; i < m_headers.size(); ++i) {
                const bool free = m_fields[i] == Field::Ignore && !m_fixed[i];
                if (free && (exactly ? m_headers[i].is(word)
                                     : m_headers[i].holds(word) && !m_headers[i].isBarred(entry))) {
                    m_fields[i] = entry.field;
                    return;
                }
            }
        }
    }

    /// The last resort may take what a less important field got: "Beløp" alone is the open amount.
    void takeLast(const Vocabulary &entry)
    {
        if (has(entry.field))
            return;
        for (const std::u16string_view word : entry.last) {
            for (size_t i = 0; i < m_headers.size(); ++i) {
                const bool yields = m_fields[i] == Field::Ignore || m_fields[i] == Field::Amount ||
                                    m_fields[i] == Field::VoucherNumber;
                if (!m_fixed[i] && yields && m_headers[i].is(word)) {
                    m_fields[i] = entry.field;
                    return;
                }
            }
        }
    }

    std::vector<Header> m_headers;
    std::vector<Field> m_fields;
    std::vector<bool> m_fixed;
};

int headerWords(const QStringList &cells, bool exactly)
{
    int count = 0;
    for (const QString &cell : cells) {
        const Header header(cell);
        if (header.tight.isEmpty() || cell.size() > 60)
            continue;
        bool known = false;
        for (const Vocabulary &entry : vocabulary()) {
            for (const std::u16string_view word : entry.words)
                known = known ||
                        (exactly ? header.is(word) : header.holds(word) && !header.isBarred(entry));
            for (const std::u16string_view word : entry.last)
                known = known || header.is(word);
        }
        count += known ? 1 : 0;
    }
    return count;
}

bool mentionsAny(const QString &raw, std::initializer_list<QStringView> words)
{
    const QString folded = text::folded(raw);
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView w) { return folded.contains(w); });
}

} // namespace

ColumnGuess guessColumns(const QStringList &headers, const std::vector<Field> &kept,
                         const std::vector<bool> &fixed)
{
    return Guesser(headers, kept, fixed).run();
}

std::vector<int> agingColumns(const QStringList &headers)
{
    static const QRegularExpression span(QStringLiteral("^([0-9]{1,3}[-\u2013][0-9]{1,3}|(over|>|>=|eldreenn|older)[0-9]{1,3}|[0-9]{1,3}[+-])(dager|dgr|dg|d|days)?$"));
    std::vector<int> out;
    for (int i = 0; i < headers.size(); ++i) {
        QString tight = headers[i].toLower();
        tight.remove(u' ').remove(QChar(0xa0)).remove(u'.');
        const bool notDue = tight == u"ikkeforfalt" || tight == u"tilforfall" || tight == u"notdue" || tight == u"uforfalt" || tight == u"current";
        if (notDue || span.match(tight).hasMatch())
            out.push_back(i);
    }
    return out.size() >= 2 ? out : std::vector<int>();
}

int exactHeaderWords(const QStringList &cells)
{
    return headerWords(cells, true);
}

int looseHeaderWords(const QStringList &cells)
{
    return headerWords(cells, false);
}

QString headerSignature(const QStringList &headers)
{
    QStringList folded;
    for (const QString &header : headers)
        folded.append(text::folded(header));
    while (!folded.isEmpty() && folded.back().isEmpty())
        folded.removeLast();
    return folded.join(u'|');
}

bool speaksOfSuppliers(const QString &text)
{
    return mentionsAny(text, {u"leverandor", u"supplier", u"vendor", u"kreditor"});
}

bool speaksOfCustomers(const QString &text)
{
    return mentionsAny(text, {u"kunde", u"customer", u"debitor"});
}

} // namespace import
