// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/casechange.h"

#include "core/store/casestore.h"
#include "core/store/letterstore.h"

#include <QJsonDocument>

namespace workflow {

Error refusalError(const Session &session, const Reason &reason)
{
    const QString needs = session.needs(reason);
    QString message = session.sentence(reason);
    if (!needs.isEmpty())
        message += u' ' + needs;
    return {ErrorKind::Refused, message, {},
            QString::fromLatin1(reason.rule.data(), static_cast<qsizetype>(reason.rule.size())), reason.earliest};
}

Result<void> record(Session &session, const Case &file, const QString &kind, const QJsonObject &data)
{
    const QString json = data.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    CaseEvent event;
    event.caseId = file.id;
    event.day = session.today();
    event.at = session.nowUtc();
    event.kind = kind;
    event.data = json;
    if (auto added = store::CaseStore(session.db()).appendEvent(event); !added)
        return added.error();
    return session.journal(kind, QStringLiteral("case %1").arg(file.number), json);
}

Result<int> withdrawPending(Session &session, const Case &file, const QString &why)
{
    store::LetterStore letters(session.db());
    auto all = letters.lettersOf(file.id);
    if (!all)
        return all.error();
    int count = 0;
    for (const Letter &letter : *all) {
        if (!isPending(letter.state))
            continue;
        if (auto moved = letters.move(letter.id, letter.state, LetterState::Withdrawn); !moved)
            return moved.error();
        store::DeliveryEvent delivery;
        delivery.letter = letter.id;
        delivery.day = session.today();
        delivery.at = session.nowUtc();
        delivery.kind = store::DeliveryKind::Withdrawn;
        delivery.detail = why;
        if (auto added = letters.appendDelivery(delivery); !added)
            return added.error();
        if (auto noted = record(session, file, QStringLiteral("letter.withdrawn"),
                                {{QStringLiteral("letter"), letter.id.value}, {QStringLiteral("step"), enumText(letter.step)}, {QStringLiteral("why"), why}});
            !noted)
            return noted.error();
        ++count;
    }
    return count;
}

} // namespace workflow
