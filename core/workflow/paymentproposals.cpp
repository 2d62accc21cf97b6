// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/paymentproposals.h"

#include "core/base/text.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentMatching)
};

constexpr size_t mostProposals = 8;
constexpr size_t mostAlike = 5; ///< Items of one amount told one by one; more say nothing.

QString bare(const QString &kid)
{
    qsizetype zeros = 0;
    while (zeros < kid.size() - 1 && kid[zeros] == u'0')
        ++zeros;
    return kid.mid(zeros);
}

MatchReason reason(const char *rule, const QString &text)
{
    return {QString::fromLatin1(rule), text};
}

/// A firm writes its name with and without the legal form.
QString nameKey(const QString &name)
{
    QStringList words = text::folded(name).split(u' ', Qt::SkipEmptyParts);
    static const QStringList forms{QStringLiteral("as"), QStringLiteral("asa"), QStringLiteral("enk"), QStringLiteral("ans"), QStringLiteral("da"), QStringLiteral("sa"), QStringLiteral("nuf")};
    if (words.size() > 1 && forms.contains(words.last()))
        words.removeLast();
    // "Nordmann, Ola" and "Ola Nordmann" are one.
    words.sort();
    return words.join(u' ');
}

QString digitsOf(const QString &number)
{
    QString out;
    for (const QChar sign : number) {
        if (sign >= u'0' && sign <= u'9')
            out.append(sign);
    }
    return out;
}

QString joined(const QString &number)
{
    return text::folded(number).remove(u' ');
}

} // namespace

QString textPattern(const QString &text)
{
    QStringList words;
    for (const QString &word : text::folded(text).split(u' ', Qt::SkipEmptyParts)) {
        const bool plain = std::none_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); });
        if (plain && word != u"faktura" && word != u"fakturanr" && word != u"kid" && word != u"betaling")
            words.append(word);
    }
    const QString out = words.join(u' ');
    return out.size() >= 6 ? out.left(120) : QString();
}

std::optional<std::vector<size_t>> subsetSum(const std::vector<Money> &amounts, Money goal)
{
    if (amounts.size() < 2 || !goal.isPositive())
        return std::nullopt;
    std::vector<size_t> order(amounts.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    // Largest first: what is left shrinks fastest, and branches that cannot reach the goal are cut.
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return amounts[a] > amounts[b]; });
    std::vector<Money> rest(order.size() + 1);
    for (size_t i = order.size(); i-- > 0;)
        rest[i] = rest[i + 1] + amounts[order[i]];
    std::vector<size_t> chosen;
    int steps = 0;
    const auto search = [&](auto &&self, size_t at, Money left) -> bool {
        if (left.isZero())
            return chosen.size() > 1;
        if (at == order.size() || left.isNegative() || rest[at] < left || ++steps > 100'000)
            return false;
        chosen.push_back(order[at]);
        if (self(self, at + 1, left - amounts[order[at]]))
            return true;
        chosen.pop_back();
        return self(self, at + 1, left);
    };
    if (!search(search, 0, goal))
        return std::nullopt;
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

/// A payment and what has been found for it so far.
struct ProposalFinder::Draft
{
    const BankPayment &payment;
    Money amount;
    std::vector<MatchProposal> found;
    std::map<qint64, std::pair<std::vector<MatchReason>, int>> debtors; ///< Hinted at, with why and how strongly.
};

ProposalFinder::ProposalFinder(const PaymentMatcher &ledger, ProposalFacts facts)
    : m_ledger(ledger), m_facts(std::move(facts))
{
    for (int i = 0; i < static_cast<int>(m_ledger.items().size()); ++i) {
        const store::OpenItem &one = item(i);
        if (!one.open.isPositive() && !one.caseId.isValid())
            continue;
        if (!one.kid.isEmpty()) {
            m_byBareKid[bare(one.kid)].push_back(i);
            if (one.kid.size() > 3)
                m_byKidBody[bare(one.kid.chopped(1))].push_back(i);
        }
        if (const QString number = joined(one.number); number.size() > 2) {
            m_byNumber[number].push_back(i);
            if (const QString digits = digitsOf(one.number); digits.size() > 3 && digits != number)
                m_byNumber[digits].push_back(i);
        }
        m_byAmount[one.open.ore()].push_back(i);
        m_byDebtor[one.debtor.value].push_back(i);
    }
    for (const Debtor &debtor : m_facts.debtors) {
        if (const QString key = nameKey(debtor.name); key.size() > 2)
            m_byName[key].push_back(debtor.id);
    }
    for (const auto &[account, debtor] : m_facts.payerAccounts)
        m_debtorsOfAccount[account].insert(debtor.value);
}

MatchShare ProposalFinder::shareOf(const store::OpenItem &one, Money amount) const
{
    const auto file = std::find_if(m_facts.cases.begin(), m_facts.cases.end(), [&](const CaseSum &known) { return known.caseId == one.caseId; });
    if (one.caseId.isValid() && file != m_facts.cases.end())
        return {one.caseId, one.claim, one.debtor, amount, file->number};
    return {{}, one.claim, one.debtor, amount, one.number};
}

MatchShare ProposalFinder::shareOf(const CaseSum &file, Money amount) const
{
    return {file.caseId, {}, file.debtor, amount, file.number};
}

std::vector<const store::OpenItem *> ProposalFinder::openOf(DebtorId debtor) const
{
    std::vector<const store::OpenItem *> out;
    for (const int i : m_byDebtor.value(debtor.value))
        out.push_back(&item(i));
    std::stable_sort(out.begin(), out.end(), [](const store::OpenItem *a, const store::OpenItem *b) { return a->due < b->due; });
    return out;
}

std::vector<MatchShare> ProposalFinder::sharesOf(const std::vector<const store::OpenItem *> &items, Money amount) const
{
    // Each its own, what is over to the last: a surplus is shown where it arises.
    std::vector<MatchShare> out;
    Money left = amount;
    for (const store::OpenItem *one : items) {
        if (!left.isPositive())
            break;
        const bool last = one == items.back();
        const Money part = last ? left : std::min(left, one->open);
        left -= part;
        MatchShare share = shareOf(*one, part);
        const auto same = std::find_if(out.begin(), out.end(), [&](const MatchShare &known) { return known.caseId.isValid() && known.caseId == share.caseId; });
        if (same != out.end()) {
            same->amount += part;
            same->claim = {};
        } else if (part.isPositive()) {
            out.push_back(share);
        }
    }
    return out;
}

void ProposalFinder::add(Draft &draft, std::vector<MatchShare> shares, std::vector<MatchReason> reasons, int weight) const
{
    if (shares.empty())
        return;
    const auto same = std::find_if(draft.found.begin(), draft.found.end(), [&](const MatchProposal &known) {
        return std::equal(known.shares.begin(), known.shares.end(), shares.begin(), shares.end(), [](const MatchShare &a, const MatchShare &b) {
            // An item of a case and the case itself are one place.
            return a.caseId == b.caseId && (a.caseId.isValid() || a.claim == b.claim) && a.amount == b.amount;
        });
    });
    if (same == draft.found.end()) {
        draft.found.push_back({std::move(shares), std::move(reasons), std::min(weight, 99)});
        return;
    }
    int fresh = 0;
    for (MatchReason &one : reasons) {
        const bool known = std::any_of(same->reasons.begin(), same->reasons.end(), [&](const MatchReason &other) { return other.rule == one.rule; });
        if (!known) {
            same->reasons.push_back(std::move(one));
            ++fresh;
        }
    }
    same->weight = std::min(99, std::max(same->weight, weight) + 5 * fresh);
}

std::vector<MatchProposal> ProposalFinder::find(const BankPayment &payment, Money amount) const
{
    Draft draft{payment, amount, {}, {}};
    byKid(draft);
    byNumber(draft);
    byPayer(draft);
    for (const auto &[debtor, why] : draft.debtors)
        bySums(draft, DebtorId{debtor}, why.first, why.second);
    together(draft);
    byAmountAlone(draft);
    std::stable_sort(draft.found.begin(), draft.found.end(), [](const MatchProposal &a, const MatchProposal &b) { return a.weight > b.weight; });
    if (draft.found.size() > mostProposals)
        draft.found.resize(mostProposals);
    return std::move(draft.found);
}

void ProposalFinder::byKid(Draft &draft) const
{
    const QString &kid = draft.payment.kid;
    const auto propose = [&](const std::vector<int> &items, const MatchReason &why, int weight) {
        for (const int i : items) {
            std::vector<MatchReason> reasons{why};
            if (item(i).open == draft.amount)
                reasons.push_back(reason("match.amount", Words::tr("The amount is exactly what is open.")));
            add(draft, {shareOf(item(i), draft.amount)}, reasons, weight + (reasons.size() > 1 ? 8 : 0));
            // The invoice it names comes before others of the same customer.
            draft.debtors[item(i).debtor.value] = {{why}, weight - 45};
        }
    };
    if (!kid.isEmpty()) {
        std::vector<int> exact;
        std::vector<int> zeros;
        for (const int i : m_byBareKid.value(bare(kid)))
            (item(i).kid == kid ? exact : zeros).push_back(i);
        if (!exact.empty())
            propose(exact, reason("match.kid", Words::tr("The KID %1 is that of the invoice.").arg(kid)), 90);
        if (!zeros.empty())
            propose(zeros, reason("match.kid_zeros", Words::tr("The KID %1 differs from that of the invoice only by zeros in front.").arg(kid)), 85);
        if (const auto body = m_byKidBody.constFind(bare(kid)); body != m_byKidBody.constEnd())
            propose(*body, reason("match.kid_check", Words::tr("The KID %1 is that of the invoice without its control digit.").arg(kid)), 80);
    }
    for (const QString &word : (draft.payment.text + u' ' + draft.payment.invoices.join(u' ')).split(u' ', Qt::SkipEmptyParts)) {
        const QString digits = digitsOf(word);
        if (digits.size() < 4 || digits == kid)
            continue;
        std::vector<int> exact;
        for (const int i : m_byBareKid.value(bare(digits))) {
            if (item(i).kid == digits)
                exact.push_back(i);
        }
        if (!exact.empty())
            propose(exact, reason("match.kid_in_text", Words::tr("The text holds the KID of the invoice, %1.").arg(digits)), 75);
    }
}

void ProposalFinder::byNumber(Draft &draft) const
{
    std::vector<const store::OpenItem *> listed;
    QStringList numbers;
    const auto take = [&](const QString &word) {
        const auto found = m_byNumber.constFind(word);
        // A number several customers have tells nothing alone.
        if (found == m_byNumber.constEnd() || found->size() > mostAlike)
            return;
        for (const int i : *found) {
            if (std::find(listed.begin(), listed.end(), &item(i)) == listed.end()) {
                listed.push_back(&item(i));
                numbers.append(item(i).number);
            }
        }
    };
    for (const QString &number : draft.payment.invoices)
        take(joined(number));
    for (const QString &word : text::folded(draft.payment.text).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 2 && std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); }))
            take(word);
    }
    // "F-1005" is two words when folded.
    for (const QString &word : draft.payment.text.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString whole = joined(word); whole.size() > 2)
            take(whole);
    }
    if (listed.empty())
        return;
    for (const store::OpenItem *one : listed) {
        const MatchReason why = reason("match.number", Words::tr("The payer names invoice %1.").arg(one->number));
        std::vector<MatchReason> reasons{why};
        if (one->open == draft.amount)
            reasons.push_back(reason("match.amount", Words::tr("The amount is exactly what is open.")));
        add(draft, {shareOf(*one, draft.amount)}, reasons, reasons.size() > 1 ? 78 : listed.size() > 1 ? 40 : 60);
        draft.debtors[one->debtor.value] = {{why}, 45};
    }
    if (listed.size() < 2)
        return;
    Money sum;
    for (const store::OpenItem *one : listed)
        sum += one->open;
    const bool exact = sum == draft.amount;
    std::vector<MatchReason> reasons{reason("match.number", Words::tr("The payer names the invoices %1.").arg(numbers.join(QStringLiteral(", "))))};
    if (exact)
        reasons.push_back(reason("match.sum", Words::tr("Together they are exactly the amount.")));
    add(draft, sharesOf(listed, draft.amount), reasons, exact ? 88 : 55);
}

void ProposalFinder::byPayer(Draft &draft) const
{
    const BankPayment &payment = draft.payment;
    const auto hint = [&](DebtorId debtor, const MatchReason &why, int weight) {
        auto &entry = draft.debtors[debtor.value];
        entry.first.push_back(why);
        entry.second = std::min(70, std::max(entry.second, weight) + (entry.first.size() > 1 ? 10 : 0));
    };
    for (const store::PaymentRule &rule : m_facts.rules) {
        if (rule.kind == store::PaymentRuleKind::PayerAccount && rule.pattern == payment.payerAccount)
            hint(rule.debtor, reason("match.learned_account", Words::tr("A payment from this account was placed with this customer by hand on %1.").arg(fmt::date(rule.learned))), 50);
        if (rule.kind == store::PaymentRuleKind::Text && !payment.text.isEmpty() && rule.pattern == textPattern(payment.text))
            hint(rule.debtor, reason("match.learned_text", Words::tr("A payment with this text was placed with this customer by hand on %1.").arg(fmt::date(rule.learned))), 45);
    }
    if (!payment.payerAccount.isEmpty()) {
        const QSet<qint64> debtors = m_debtorsOfAccount.value(payment.payerAccount);
        // An account that pays for many is a bank's or an agent's.
        if (debtors.size() <= 3) {
            for (const qint64 debtor : debtors)
                hint(DebtorId{debtor}, reason("match.payer_account", Words::tr("The customer has paid from this account before.")), 45);
        }
    }
    if (!payment.payer.isEmpty()) {
        const auto named = m_byName.value(nameKey(payment.payer));
        for (const DebtorId debtor : named)
            hint(debtor, reason("match.name", Words::tr("The payer has the customer's name.")), named.size() == 1 ? 40 : 20);
    }
}

void ProposalFinder::bySums(Draft &draft, DebtorId debtor, const std::vector<MatchReason> &known, int weight) const
{
    const auto with = [&](MatchReason more) {
        std::vector<MatchReason> out = known;
        out.push_back(std::move(more));
        return out;
    };
    const auto items = openOf(debtor);
    if (items.empty())
        return;
    for (const CaseSum &file : m_facts.cases) {
        if (file.debtor != debtor)
            continue;
        if (file.total == draft.amount)
            add(draft, {shareOf(file, draft.amount)}, with(reason("match.case_total", Words::tr("The amount is exactly what case %1 owes today.").arg(file.number))), weight + 30);
        else if (file.fees.isPositive() && file.total - file.fees == draft.amount)
            add(draft, {shareOf(file, draft.amount)}, with(reason("match.amount_less_fee", Words::tr("The amount is what case %1 owes without its fees of %2.").arg(file.number, fmt::kroner(file.fees)))), weight + 25);
        else if (file.principal == draft.amount)
            add(draft, {shareOf(file, draft.amount)}, with(reason("match.amount_less_fee", Words::tr("The amount is the principal of case %1 without interest and fees.").arg(file.number))), weight + 22);
    }
    for (const store::OpenItem *one : items) {
        if (one->open == draft.amount)
            add(draft, {shareOf(*one, draft.amount)}, with(reason("match.amount", Words::tr("The amount is exactly what is open."))), weight + 25);
    }
    std::vector<Money> amounts;
    for (const store::OpenItem *one : items)
        amounts.push_back(std::max(one->open, Money()));
    if (const auto chosen = subsetSum(amounts, draft.amount)) {
        std::vector<const store::OpenItem *> parts;
        QStringList numbers;
        for (const size_t i : *chosen) {
            parts.push_back(items[i]);
            numbers.append(items[i]->number);
        }
        add(draft, sharesOf(parts, draft.amount), with(reason("match.sum", Words::tr("Invoices %1 together are exactly the amount.").arg(numbers.join(QStringLiteral(", "))))), weight + 20);
    }
    // Nothing fits to the øre: the oldest first, as a part payment or with a surplus.
    add(draft, sharesOf(items, draft.amount), with(reason("match.oldest", Words::tr("The oldest open items of the customer first."))), weight - 10);
}

void ProposalFinder::together(Draft &draft) const
{
    // Several payments of one payer that together are one open item.
    if (draft.payment.payerAccount.isEmpty())
        return;
    Money sum = draft.amount;
    QStringList others;
    for (const auto &[id, other] : m_facts.waitingAround) {
        if (other.id == draft.payment.id || other.payerAccount != draft.payment.payerAccount)
            continue;
        sum += other.amount;
        others.append(QString::number(id.value));
    }
    if (others.isEmpty() || others.size() > 5)
        return;
    for (const int i : m_byAmount.value(sum.ore())) {
        add(draft, {shareOf(item(i), draft.amount)},
            {reason("match.together", Words::tr("Together with payment %1 of the same payer it is exactly what is open on %2.").arg(others.join(QStringLiteral(", ")), item(i).number))}, 50);
    }
}

void ProposalFinder::byAmountAlone(Draft &draft) const
{
    const auto alike = m_byAmount.value(draft.amount.ore());
    std::vector<const CaseSum *> files;
    for (const CaseSum &file : m_facts.cases) {
        if (file.total == draft.amount)
            files.push_back(&file);
    }
    const size_t count = alike.size() + files.size();
    if (count > mostAlike)
        return;
    const bool unique = count == 1;
    const MatchReason why = unique ? reason("match.amount_unique", Words::tr("It is the only one with exactly this amount open."))
                                   : reason("match.amount", Words::tr("The amount is exactly what is open."));
    for (const int i : alike)
        add(draft, {shareOf(item(i), draft.amount)}, {why}, unique ? 35 : 15);
    for (const CaseSum *file : files)
        add(draft, {shareOf(*file, draft.amount)}, {why}, unique ? 35 : 15);
}

} // namespace workflow
