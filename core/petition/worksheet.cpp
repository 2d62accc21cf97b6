// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/worksheet.h"

#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

/// Collects the groups; a field without a value is left out unless it has a note that says why.
class Sheet
{
public:
    Sheet(const Petition &petition, const Wording &words)
        : m_words(words)
        , m_language(petition.language)
    {
    }

    void group(const QString &id, const char *title, const QString &suffix = {})
    {
        m_groups.push_back({id, word(title) + suffix, {}});
    }
    void add(const QString &id, const char *label, const QString &value, const char *note = nullptr)
    {
        const QString remark = note ? word(note) : QString();
        if (value.isEmpty() && remark.isEmpty())
            return;
        WorksheetGroup &group = m_groups.back();
        group.fields.push_back({group.id + u'.' + id, word(label), value, remark});
    }
    QString word(const char *key) const { return m_words.text(key, m_language); }
    QString yesNo(std::optional<bool> value) const
    {
        return value ? word(*value ? "sheet.yes" : "sheet.no") : QString();
    }
    std::vector<WorksheetGroup> take() { return std::move(m_groups); }

private:
    const Wording &m_words;
    QString m_language;
    std::vector<WorksheetGroup> m_groups;
};

QString day(QDate date)
{
    return date.isValid() ? fmt::date(date) : QString();
}

QString money(const Sum &sum)
{
    return !sum.given ? QString() : sum.invalid.isEmpty() ? fmt::amount(sum.value) : sum.invalid;
}

void addParty(Sheet &sheet, const Party &party, bool debtor)
{
    const bool person = party.form == PartyForm::Person;
    if (person) {
        sheet.add(u"first_name"_s, "sheet.first_name",
                  u"%1 %2"_s.arg(party.firstName, party.middleName).trimmed());
        sheet.add(u"last_name"_s, "sheet.last_name", party.lastName);
        sheet.add(u"born"_s, "sheet.born", day(party.born));
        sheet.add(u"identity"_s, "sheet.identity", party.identifier.value,
                  party.identifier.isSet() ? nullptr : "sheet.note.identity");
        sheet.add(u"identity_missing"_s, "sheet.identity_missing", party.identityMissing);
    } else {
        sheet.add(u"name"_s, "sheet.name", party.name);
        sheet.add(u"orgnr"_s, "sheet.orgnr", party.identifier.value);
    }
    for (const PartyAddress &address : party.addresses) {
        sheet.add(u"street"_s, "sheet.street", address.street,
                  debtor && person ? "sheet.note.residence" : nullptr);
        sheet.add(u"postcode"_s, "sheet.postcode", address.postcode);
        sheet.add(u"town"_s, "sheet.town", address.town);
        sheet.add(u"municipality"_s, "sheet.municipality", address.municipality);
        sheet.add(u"country"_s, "sheet.country", address.country);
    }
    sheet.add(u"contact"_s, "sheet.contact", party.contact);
    sheet.add(u"email"_s, "sheet.email", party.email);
    sheet.add(u"phone"_s, "sheet.phone", party.phone);
}

void addRepresentative(Sheet &sheet, const std::optional<Representative> &who, const QString &id)
{
    if (!who)
        return;
    sheet.group(id, "sheet.group.representative");
    addParty(sheet, who->party, false);
    sheet.add(u"licensee"_s, "sheet.licensee",
              u"%1 %2"_s.arg(who->licenseeFirstName, who->licenseeLastName).trimmed());
}

void addBasis(Sheet &sheet, const Basis &basis, int n)
{
    sheet.group(u"basis.%1"_s.arg(n), "sheet.group.basis", u" %1"_s.arg(n));
    sheet.add(u"kind"_s, "sheet.basis_kind", sheet.word("sheet.basis_statement"));
    sheet.add(u"date"_s, "sheet.date", day(basis.date));
    sheet.add(u"designation"_s, "sheet.designation", basis.designation);
    sheet.add(u"file"_s, "sheet.file", basis.file.fileName);
    for (const Notice &notice : basis.notices) {
        sheet.add(u"notice_date"_s, "sheet.notice_date", day(notice.date));
        sheet.add(u"notice_file"_s, "sheet.notice_file", notice.file.fileName);
    }
    if (basis.notices.empty())
        sheet.add(u"notice_date"_s, "sheet.notice_date", {}, "sheet.note.notice");
    sheet.add(u"omission"_s, "sheet.omission", basis.omission);
    sheet.add(u"stated"_s, "sheet.stated", money(basis.stated));
    sheet.add(u"claims"_s, "sheet.claims", basis.claims.join(u", "_s));
    if (!basis.statement)
        return;
    const WrittenStatement &statement = *basis.statement;
    sheet.add(u"ground"_s, "sheet.ground", statement.ground);
    sheet.add(u"facts"_s, "sheet.facts", statement.facts);
    sheet.add(u"prayer"_s, "sheet.prayer", statement.prayer);
    sheet.add(u"default_judgment"_s, "sheet.default", sheet.yesNo(statement.defaultJudgment));
    sheet.add(u"conciliation"_s, "sheet.conciliation", sheet.yesNo(statement.conciliation),
              "sheet.note.conciliation");
    if (statement.dispatch)
        sheet.add(u"dispatch"_s, "sheet.dispatch", statement.dispatch->method);
    if (statement.sentTo)
        sheet.add(u"sent_to"_s, "sheet.sent_to",
                  u"%1, %2 %3"_s.arg(statement.sentTo->street, statement.sentTo->postcode,
                                     statement.sentTo->town));
}

void addLine(Sheet &sheet, const ClaimLine &line, int n)
{
    sheet.group(u"claim.%1"_s.arg(n), "sheet.group.claim", u" %1"_s.arg(n));
    sheet.add(u"kind"_s, "sheet.kind", line.code);
    sheet.add(u"reference"_s, "sheet.reference", line.reference);
    sheet.add(u"description"_s, "sheet.description", line.description);
    sheet.add(u"due"_s, "sheet.due", day(line.due));
    sheet.add(u"original"_s, "sheet.original", money(line.original));
    for (const Reduction &reduction : line.reductions)
        sheet.add(u"reduction"_s, "sheet.reduction",
                  u"%1 %2"_s.arg(day(reduction.date), money(reduction.amount)).trimmed());
    for (const PartPayment &payment : line.payments)
        sheet.add(u"payment"_s, "sheet.payment",
                  u"%1 %2"_s.arg(day(payment.date), money(payment.amount)).trimmed(),
                  payment.date.isValid() ? nullptr : "sheet.note.payment");
    sheet.add(u"remaining"_s, "sheet.remaining", money(line.remaining));
    sheet.add(u"relates_to"_s, "sheet.relates_to", line.relatesTo.join(u", "_s));
    if (line.interest) {
        const InterestTerms &terms = *line.interest;
        sheet.add(u"interest_from"_s, "sheet.interest_from", day(terms.from));
        sheet.add(u"interest_to"_s, "sheet.interest_to", day(terms.to));
        sheet.add(u"interest_base"_s, "sheet.interest_base", money(terms.base));
        sheet.add(u"interest_rate"_s, "sheet.interest_rate",
                  terms.agreed ? fmt::percent(terms.agreed->value) + u" %"_s
                               : sheet.word("sheet.statutory"));
    }
    if (line.bears)
        sheet.add(u"future_interest"_s, "sheet.future_interest",
                  line.bears->agreed ? fmt::percent(line.bears->agreed->value) + u" %"_s
                                     : sheet.word("sheet.statutory"));
    for (const DemandRef &demand : line.demands) {
        sheet.add(u"demand_sent"_s, "sheet.demand_sent", day(demand.sent));
        sheet.add(u"demand_deadline"_s, "sheet.demand_deadline", day(demand.deadline));
        sheet.add(u"demand_file"_s, "sheet.demand_file", demand.file.fileName);
    }
    sheet.add(u"class"_s, "sheet.class", line.coverageClass);
    if (line.kind == LineKind::Principal)
        sheet.add(u"limitation"_s, "sheet.limitation", day(line.limitation),
                  "sheet.note.limitation");
}

} // namespace

std::vector<WorksheetGroup> worksheet(const Petition &petition, const Wording &words)
{
    Sheet sheet(petition, words);
    sheet.group(u"petition"_s, "sheet.group.petition");
    const bool combined = petition.request == Request::AttachmentAndConciliation;
    sheet.add(u"request"_s, "sheet.request",
              sheet.word(combined ? "sheet.combined" : "sheet.alone"));
    sheet.add(u"reference"_s, "sheet.our_reference", petition.reference);
    sheet.add(u"date"_s, "sheet.date", day(petition.date));
    const char *channel = petition.regime == Regime::Unknown ? "sheet.note.channel_unknown"
        : petition.channel == Channel::Portal                ? "sheet.note.channel_portal"
        : petition.channel == Channel::PaperForm             ? "sheet.note.channel_form"
                                                             : "sheet.note.channel_paper";
    const char *way = petition.channel == Channel::Portal ? "sheet.portal"
        : petition.channel == Channel::PaperForm          ? "sheet.form"
                                                          : "sheet.paper";
    sheet.add(u"channel"_s, "sheet.channel", sheet.word(way), channel);
    for (size_t i = 0; i < petition.creditors.size(); ++i) {
        const QString id = u"creditor.%1"_s.arg(i + 1);
        sheet.group(id, "sheet.group.creditor");
        addParty(sheet, petition.creditors[i].party, false);
        addRepresentative(sheet, petition.creditors[i].representative, id + u".representative"_s);
    }
    for (size_t i = 0; i < petition.debtors.size(); ++i) {
        const QString id = u"debtor.%1"_s.arg(i + 1);
        sheet.group(id, "sheet.group.debtor");
        addParty(sheet, petition.debtors[i].party, true);
        addRepresentative(sheet, petition.debtors[i].representative, id + u".representative"_s);
    }
    int n = 0;
    for (const Basis &basis : petition.bases)
        addBasis(sheet, basis, ++n);
    n = 0;
    for (const ClaimLine &line : petition.claims)
        addLine(sheet, line, ++n);
    sheet.group(u"costs"_s, "sheet.group.costs");
    sheet.add(u"fee_claimed"_s, "sheet.fee_claimed", sheet.yesNo(petition.fee.claimed));
    if (petition.fee.amount.isPositive())
        sheet.add(u"fee"_s, "sheet.fee", fmt::amount(petition.fee.amount), "sheet.note.fee");
    sheet.group(u"wishes"_s, "sheet.group.wishes");
    sheet.add(u"object"_s, "sheet.object", petition.wishes.object, "sheet.note.object");
    sheet.add(u"meeting"_s, "sheet.meeting", sheet.yesNo(petition.wishes.meeting.value_or(false)));
    if (petition.payment) {
        sheet.group(u"payment"_s, "sheet.group.payment");
        sheet.add(u"account"_s, "sheet.account",
                  identifiers::formattedAccount(petition.payment->account));
        sheet.add(u"kid"_s, "sheet.kid", petition.payment->kid);
    }
    sheet.group(u"signature"_s, "sheet.group.signature");
    sheet.add(u"name"_s, "sheet.signed_by",
              petition.signatureRole.isEmpty()
                  ? petition.signature
                  : u"%1, %2"_s.arg(petition.signature, petition.signatureRole),
              petition.channel == Channel::Portal ? "sheet.note.signature" : nullptr);
    sheet.group(u"attachments"_s, "sheet.group.attachments");
    for (const Attachment &attachment : petition.attachments)
        sheet.add(
            QString::number(attachment.number), "sheet.attachment",
            u"%1. %2 – %3"_s.arg(attachment.number).arg(attachment.title, attachment.file.fileName),
            attachment.available ? nullptr : "sheet.note.attachment");
    return sheet.take();
}

QString worksheetText(const std::vector<WorksheetGroup> &groups)
{
    QStringList out;
    for (const WorksheetGroup &group : groups) {
        if (group.fields.empty())
            continue;
        if (!out.isEmpty())
            out << QString();
        out << group.title;
        for (const WorksheetField &field : group.fields) {
            out << u"  %1: %2"_s.arg(field.label, field.value);
            if (!field.note.isEmpty())
                out << u"      "_s + field.note;
        }
    }
    return out.join(u'\n') + u'\n';
}

QJsonObject worksheetJson(const std::vector<WorksheetGroup> &groups)
{
    QJsonArray list;
    for (const WorksheetGroup &group : groups) {
        QJsonArray fields;
        for (const WorksheetField &field : group.fields)
            fields.append(QJsonObject{
                {u"id"_s, field.id},
                {u"label"_s, field.label},
                {u"value"_s, field.value.isEmpty() ? QJsonValue() : QJsonValue(field.value)},
                {u"note"_s, field.note.isEmpty() ? QJsonValue() : QJsonValue(field.note)}});
        if (!fields.isEmpty())
            list.append(
                QJsonObject{{u"id"_s, group.id}, {u"title"_s, group.title}, {u"fields"_s, fields}});
    }
    return {{u"groups"_s, list}};
}

} // namespace petition
