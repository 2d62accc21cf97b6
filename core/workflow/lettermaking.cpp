// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/lettermaking.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/store/casefactsquery.h"
#include "core/store/database.h"
#include "core/store/letterstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/casekids.h"

#include <QCoreApplication>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LetterWorkflow)
};

} // namespace

Result<std::optional<Letter>> keepLetter(Session &session, LetterDraft &draft)
{
    store::Transaction tx(session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto version = session.db().dataVersion();
    if (!version)
        return version.error();
    if (*version != draft.dataVersion)
        return std::optional<Letter>();
    if (draft.replaced) {
        if (auto gone =
                withdrawLetter(session, draft.file, *draft.replaced, QStringLiteral("replaced"));
            !gone)
            return gone.error();
    }
    Letter &letter = draft.letter;
    auto stored = store::LetterStore(session.db()).insert(letter, draft.pdf);
    if (!stored)
        return stored.error();
    letter.id = *stored;
    if (!draft.caseKid.isEmpty()) {
        if (auto kept = CaseKids(session).keep(draft.file, draft.caseKid); !kept)
            return kept.error();
    }
    if (auto noted = record(session, draft.file, QStringLiteral("letter.made"),
                            {{QStringLiteral("letter"), letter.id.value},
                             {QStringLiteral("step"), enumText(letter.step)},
                             {QStringLiteral("fee"), fmt::plain(letter.fee)},
                             {QStringLiteral("compensation"), fmt::plain(letter.compensation)},
                             {QStringLiteral("total"), fmt::plain(letter.total)},
                             {QStringLiteral("deadline"), fmt::isoDate(letter.deadline)},
                             {QStringLiteral("sha256"), letter.sha256}});
        !noted)
        return noted.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    return std::optional<Letter>(letter);
}

Result<void> notBackdated(const store::CaseRows &rows, QDate today)
{
    for (const Letter &letter : rows.letters) {
        if (isEffective(letter.state) && letter.sent > today) {
            return Error{
                ErrorKind::Refused,
                Words::tr("A letter of case %1 was sent on %2; nothing can be dated before it.")
                    .arg(rows.value.number, fmt::date(letter.sent)),
                {},
                QStringLiteral("letter.backdated"),
                letter.sent};
        }
    }
    return {};
}

} // namespace workflow
