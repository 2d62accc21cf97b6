// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnwords.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace import::columnwords {

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
         {u"fakturadato", u"invoicedate", u"bilagsdato", u"dokumentdato", u"dato", u"date",
          u"utstedt", u"utstedelsesdato", u"fakturert", u"issued", u"issuedate"},
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

std::u16string_view viewOf(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<size_t>(text.size())};
}

/// A header both with and without its blanks.
struct Header
{
    /// `folded` as text::folded gives it.
    explicit Header(const QString &folded)
        : m_tight(folded)
        , spaced(viewOf(folded))
    {
        if (m_tight.contains(u' '))
            m_tight.remove(u' ');
        tight = viewOf(m_tight);
    }
    Header(const Header &) = delete;
    Header &operator=(const Header &) = delete;

    bool isBarred(const Vocabulary &entry) const
    {
        return std::any_of(entry.never.begin(), entry.never.end(), [this](std::u16string_view w) {
            return tight.find(w) != std::u16string_view::npos;
        });
    }

private:
    QString m_tight;

public:
    std::u16string_view spaced;
    std::u16string_view tight;
};

/// The vocabulary by its words: sixty rows are looked at for a header, and asking each cell about every
/// word would take longer than reading a short list.
class Lexicon
{
public:
    static const Lexicon &instance()
    {
        static const Lexicon the;
        return the;
    }

    /// Every word the header fits.
    std::vector<Match> matches(const Header &header) const
    {
        std::vector<Match> out;
        if (const auto at = m_exact.find(header.tight); at != m_exact.end())
            out = at->second;
        walkLoose(header, [&out](const Match &match) {
            out.push_back(match);
            return false;
        });
        return out;
    }

    bool knows(const Header &header, bool exactly) const
    {
        const auto at = m_exact.find(header.tight);
        if (at != m_exact.end()
            && (exactly || std::any_of(at->second.begin(), at->second.end(), [](const Match &m) {
                    return m.fit == Fit::Last;
                })))
            return true;
        return !exactly && walkLoose(header, [](const Match &) { return true; });
    }

private:
    struct Word
    {
        std::u16string_view text;
        Match match;
    };
    using Shelves = std::array<std::vector<Word>, 128>;

    Lexicon()
    {
        const auto &all = vocabulary();
        for (size_t entry = 0; entry < all.size(); ++entry) {
            for (size_t i = 0; i < all[entry].words.size(); ++i) {
                const std::u16string_view text = all[entry].words[i];
                m_exact[text].push_back({Fit::Exact, entry, i});
                const Word word{text, {Fit::Loose, entry, i}};
                m_byFirst[text.front()].push_back(word);
                m_byLast[text.back()].push_back(word);
            }
            for (size_t i = 0; i < all[entry].last.size(); ++i)
                m_exact[all[entry].last[i]].push_back({Fit::Last, entry, i});
        }
    }

    /// Walks the words that begin or end the header or one of its words: "forfall" in "Forfallsdato", not
    /// in the midst. Ends with true as soon as `taken` does.
    template <typename Taken>
    bool walkLoose(const Header &header, const Taken &taken) const
    {
        const auto shelf = [&](const Shelves &shelves, char16_t letter, const auto &holds) {
            if (letter >= shelves.size())
                return false;
            for (const Word &word : shelves[letter]) {
                if (holds(word.text) && !header.isBarred(vocabulary()[word.match.entry])
                    && taken(word.match))
                    return true;
            }
            return false;
        };
        const std::u16string_view text = header.spaced;
        for (size_t i = 0; i < text.size(); ++i) {
            const bool begins = i == 0 || text[i - 1] == u' ';
            const bool ends = i + 1 == text.size() || text[i + 1] == u' ';
            if (begins && shelf(m_byFirst, text[i], [&, i](std::u16string_view word) {
                    return text.substr(i).starts_with(word)
                        || (i == 0 && header.tight.starts_with(word));
                }))
                return true;
            if (ends && shelf(m_byLast, text[i], [&, i](std::u16string_view word) {
                    return text.substr(0, i + 1).ends_with(word)
                        || (i + 1 == text.size() && header.tight.ends_with(word));
                }))
                return true;
        }
        return false;
    }

    std::unordered_map<std::u16string_view, std::vector<Match>> m_exact;
    Shelves m_byFirst;
    Shelves m_byLast;
};

} // namespace

size_t entryCount()
{
    return vocabulary().size();
}

Field fieldOf(size_t entry)
{
    return vocabulary()[entry].field;
}

std::vector<Match> matches(const QString &folded)
{
    return Lexicon::instance().matches(Header(folded));
}

bool knows(const QString &folded, bool exactly)
{
    return Lexicon::instance().knows(Header(folded), exactly);
}

} // namespace import::columnwords
