// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/casechange.h"

#include "core/store/casestore.h"
#include "core/store/letterstore.h"

#include <QCoreApplication>
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

Result<void> withdrawLetter(Session &session, const Case &file, const Letter &letter, const QString &why)
{
    store::LetterStore letters(session.db());
    if (auto moved = letters.move(letter.id, letter.state, LetterState::Withdrawn); !moved)
        return moved;
    store::DeliveryEvent delivery;
    delivery.letter = letter.id;
    delivery.day = session.today();
    delivery.at = session.nowUtc();
    delivery.kind = store::DeliveryKind::Withdrawn;
    delivery.detail = why;
    if (auto added = letters.appendDelivery(delivery); !added)
        return added.error();
    QJsonObject data{{QStringLiteral("letter"), letter.id.value}, {QStringLiteral("step"), enumText(letter.step)}};
    if (!why.isEmpty())
        data.insert(QStringLiteral("why"), why);
    return record(session, file, QStringLiteral("letter.withdrawn"), data);
}

Result<int> withdrawPending(Session &session, const Case &file, const QString &why)
{
    auto all = store::LetterStore(session.db()).lettersOf(file.id);
    if (!all)
        return all.error();
    int count = 0;
    for (const Letter &letter : *all) {
        if (!isPending(letter.state))
            continue;
        if (auto gone = withdrawLetter(session, file, letter, why); !gone)
            return gone.error();
        ++count;
    }
    return count;
}

QString letterStateText(LetterState state)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("LetterState", text); };
    switch (state) {
    case LetterState::Generated: return say(QT_TRANSLATE_NOOP("LetterState", "new"));
    case LetterState::Approved: return say(QT_TRANSLATE_NOOP("LetterState", "approved"));
    case LetterState::Sending: return say(QT_TRANSLATE_NOOP("LetterState", "on its way"));
    case LetterState::Sent: return say(QT_TRANSLATE_NOOP("LetterState", "sent"));
    case LetterState::Failed: return say(QT_TRANSLATE_NOOP("LetterState", "not delivered"));
    case LetterState::Posted: return say(QT_TRANSLATE_NOOP("LetterState", "posted"));
    case LetterState::Returned: return say(QT_TRANSLATE_NOOP("LetterState", "returned"));
    case LetterState::Withdrawn: return say(QT_TRANSLATE_NOOP("LetterState", "withdrawn"));
    }
    return {};
}

} // namespace workflow
