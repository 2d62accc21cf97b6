// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnguess.h"

#include "core/base/text.h"
#include "core/import/columnwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace import {

namespace {

using columnwords::Fit;
using columnwords::Match;

constexpr qsizetype longestHeader = 60; ///< What is longer is a sentence, not a header.

class Guesser
{
public:
    Guesser(const QStringList &headers, const std::vector<Field> &kept,
            const std::vector<bool> &fixed)
    {
        for (const QString &header : headers) {
            m_matches.push_back(columnwords::matches(text::folded(header)));
            if (!m_matches.back().empty())
                m_known.push_back(m_matches.size() - 1);
        }
        m_fields = kept;
        m_fields.resize(m_matches.size(), Field::Ignore);
        m_fixed = fixed;
        m_fixed.resize(m_matches.size(), false);
        for (size_t i = 0; i < m_fields.size(); ++i)
            m_fixed[i] = m_fixed[i] || m_fields[i] != Field::Ignore;
    }

    ColumnGuess run()
    {
        const size_t entries = columnwords::entryCount();
        for (const Fit fit : {Fit::Exact, Fit::Loose}) {
            for (size_t entry = 0; entry < entries; ++entry)
                take(entry, fit);
        }
        // Half a pair is a column with another meaning, unless the user chose it.
        if (!has(Field::Debit) || !has(Field::Credit)) {
            drop(Field::Debit);
            drop(Field::Credit);
        }
        ColumnGuess out;
        for (size_t entry = 0; entry < entries; ++entry) {
            const Field field = columnwords::fieldOf(entry);
            if (field == Field::Open && (has(Field::Debit) || has(Field::Credit)))
                continue;
            const bool had = has(field);
            take(entry, Fit::Last);
            out.grossOnly = out.grossOnly || (field == Field::Open && !had && has(Field::Open));
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

    bool isFree(size_t column, Fit fit) const
    {
        // The last resort may take what a less important field got: "Beløp" alone is the open amount.
        const Field now = m_fields[column];
        return !m_fixed[column]
            && (now == Field::Ignore
                || (fit == Fit::Last && (now == Field::Amount || now == Field::VoucherNumber)));
    }

    /// Gives the field to the free column that fits its most important word, the first of equals.
    void take(size_t entry, Fit fit)
    {
        const Field field = columnwords::fieldOf(entry);
        if (has(field))
            return;
        constexpr size_t none = ~size_t(0);
        size_t best = none;
        size_t bestWord = none;
        for (const size_t i : m_known) {
            for (const Match &match : m_matches[i]) {
                if (match.entry == entry && match.fit == fit && match.word < bestWord
                    && isFree(i, fit)) {
                    best = i;
                    bestWord = match.word;
                }
            }
        }
        if (best != none)
            m_fields[best] = field;
    }

    std::vector<std::vector<Match>> m_matches; ///< By column.
    std::vector<size_t> m_known;               ///< Columns that have any.
    std::vector<Field> m_fields;
    std::vector<bool> m_fixed;
};

int headerWords(const QStringList &folded, bool exactly)
{
    return static_cast<int>(
        std::count_if(folded.begin(), folded.end(), [exactly](const QString &cell) {
            return !cell.isEmpty() && columnwords::knows(cell, exactly);
        }));
}

bool mentionsAny(QStringView folded, std::initializer_list<QStringView> words)
{
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
    static const QRegularExpression span(QStringLiteral(
        "^([0-9]{1,3}[-\u2013][0-9]{1,3}|(over|>|>=|eldreenn|older)[0-9]{1,3}|[0-9]{1,3}[+-])(dager|dgr|dg|d|days)?$"));
    std::vector<int> out;
    for (int i = 0; i < headers.size(); ++i) {
        QString tight = headers[i].toLower();
        tight.remove(u' ').remove(QChar(0xa0)).remove(u'.');
        const bool notDue = tight == u"ikkeforfalt" || tight == u"tilforfall" || tight == u"notdue"
            || tight == u"uforfalt" || tight == u"current";
        const bool counts = std::any_of(tight.cbegin(), tight.cend(),
                                        [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (notDue || (counts && span.match(tight).hasMatch()))
            out.push_back(i);
    }
    return out.size() >= 2 ? out : std::vector<int>();
}

QString foldedHeader(QStringView cell)
{
    return cell.size() > longestHeader ? QString() : text::folded(cell);
}

int exactHeaderWords(const QStringList &folded)
{
    return headerWords(folded, true);
}

int looseHeaderWords(const QStringList &folded)
{
    return headerWords(folded, false);
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

bool speaksOfSuppliers(QStringView folded)
{
    return mentionsAny(folded, {u"leverandor", u"supplier", u"vendor", u"kreditor"});
}

bool speaksOfCustomers(QStringView folded)
{
    return mentionsAny(folded, {u"kunde", u"customer", u"debitor"});
}

} // namespace import
