// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entryjudge.h"

#include "core/base/text.h"
#include "core/import/saftvalues.h"

#include <algorithm>
#include <tuple>

namespace import {

namespace {

/// More kinds of doubt than this are no longer answered one by one.
constexpr size_t mostQuestions = 200;

ClaimKind kindOf(EntryMeaning meaning)
{
    switch (meaning) {
    case EntryMeaning::WriteOff:
        return ClaimKind::WriteOff;
    case EntryMeaning::CreditNote:
        return ClaimKind::CreditNote;
    case EntryMeaning::Payment:
        break;
    }
    return ClaimKind::Payment;
}

EntryMeaning meaningOf(ClaimKind kind)
{
    return kind == ClaimKind::WriteOff     ? EntryMeaning::WriteOff
           : kind == ClaimKind::CreditNote ? EntryMeaning::CreditNote
                                           : EntryMeaning::Payment;
}

/// The words of a text without its numbers: what is the same from voucher to voucher.
QString wordsOf(const QString &text)
{
    QString out;
    for (const QChar c : text::folded(text))
        out += c.isLetter() ? c : QChar(u' ');
    return out.simplified();
}

bool hasWords(const QString &text, const QString &words)
{
    return QString(u' ' + wordsOf(text) + u' ').contains(u' ' + words + u' ');
}

} // namespace

EntryJudge::EntryJudge(const SaftData &data, const std::vector<EntryRule> &rules)
    : m_data(data)
{
    for (const EntryRule &rule : rules) {
        const QString pattern = rule.mark == EntryMark::Text ? wordsOf(rule.pattern) : text::folded(rule.pattern).trimmed();
        if (!pattern.isEmpty() && !rule.revoked.isValid())
            m_rules.push_back({rule.mark, pattern, kindOf(rule.meaning)});
    }
    // What is said of a text is closer to the voucher than what is said of an account or a type.
    std::stable_sort(m_rules.begin(), m_rules.end(), [](const Rule &a, const Rule &b) {
        const auto rank = [](const Rule &r) { return r.mark == EntryMark::Text ? 0 : r.mark == EntryMark::Account ? 1 : 2; };
        return rank(a) < rank(b);
    });
}

QString EntryJudge::textOf(StringPool::Ref ref) const
{
    const std::string_view text = m_data.pool.view(ref);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<ClaimKind> EntryJudge::ruled(const SaftLine &line) const
{
    for (const Rule &rule : m_rules) {
        const bool fits = rule.mark == EntryMark::Text
                              ? hasWords(textOf(line.text), rule.pattern) || hasWords(textOf(line.word), rule.pattern)
                              : text::folded(textOf(rule.mark == EntryMark::Account ? line.counter : line.type)).trimmed() == rule.pattern;
        if (fits)
            return rule.kind;
    }
    return std::nullopt;
}

EntryVerdict EntryJudge::judge(const SaftLine &line) const
{
    if (line.ore >= 0) {
        if (line.writeOff && line.returned)
            return {ClaimKind::WriteOff, {}};
        // Money that went out through the bank, or a payment taken back, is no invoice.
        if (!line.salesSide && (line.bankSide || (line.paymentWord && !line.invoiceWord)))
            return {ClaimKind::Adjustment, {}};
        return {ClaimKind::Invoice, {}};
    }
    if (!m_rules.empty()) {
        if (const auto kind = ruled(line))
            return {*kind, {}};
    }
    if (line.writeOff || (line.lossSide && line.word != 0))
        return {ClaimKind::WriteOff, {}};
    // A loss account without a word of it: the systems' pages say to ask before a case is closed.
    if (line.lossSide)
        return {ClaimKind::WriteOff, entrydoubt::lossAccount};
    if (line.creditWord)
        return {ClaimKind::CreditNote, {}};
    if (line.paymentWord || line.bankSide)
        return {ClaimKind::Payment, {}};
    if (line.salesSide)
        return {ClaimKind::CreditNote, {}};
    if (line.word != 0)
        return {ClaimKind::WriteOff, entrydoubt::lossWord};
    return {ClaimKind::Payment, entrydoubt::unclear};
}

void EntryJudge::ask(const SaftLine &line, const EntryVerdict &verdict, const QString &place, const QString &text)
{
    if (verdict.doubt.isEmpty())
        return;
    EntryQuestion asked;
    asked.why = verdict.doubt;
    asked.readAs = meaningOf(verdict.kind);
    if (verdict.doubt == entrydoubt::lossWord) {
        asked.mark = EntryMark::Text;
        asked.pattern = wordsOf(textOf(line.word));
    } else if (line.counter != 0) {
        asked.mark = EntryMark::Account;
        asked.pattern = textOf(line.counter);
    } else if (line.type != 0) {
        asked.mark = EntryMark::VoucherType;
        asked.pattern = textOf(line.type);
    } else {
        asked.mark = EntryMark::Text;
        asked.pattern = wordsOf(textOf(line.text)).left(60).trimmed();
    }
    // A credit that tells of nothing at all cannot be asked about; it is read as it always was.
    if (asked.pattern.isEmpty())
        return;
    const auto rank = [](const EntryQuestion &q) { return std::tie(q.mark, q.pattern); };
    auto at = std::lower_bound(m_questions.begin(), m_questions.end(), asked,
                               [rank](const EntryQuestion &a, const EntryQuestion &b) { return rank(a) < rank(b); });
    if (at == m_questions.end() || rank(*at) != rank(asked)) {
        if (m_questions.size() >= mostQuestions)
            return;
        asked.place = place;
        asked.text = text;
        at = m_questions.insert(at, asked);
    }
    ++at->entries;
    qint64 sum = at->sum.ore();
    saftvalues::add(sum, -line.ore);
    at->sum = Money::fromOre(sum);
}

} // namespace import
