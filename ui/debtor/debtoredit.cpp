// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debtor/debtoredit.h"

#include "core/workflow/debtorworkflow.h"
#include "ui/debtor/debtorform.h"
#include "ui/shell/prompts.h"

#include <QCoreApplication>

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DebtorEdit)
};

void takeBack(const Context &context, const Debtor &before, const std::function<void(const Notice &)> &tell)
{
    auto undone = workflow::DebtorWorkflow(context.session).save(before);
    tell(undone ? Notice{Tone::Ok, Words::tr("%1 is as before.").arg(before.name)} : Notice{Tone::Bad, undone.error().message});
}

} // namespace

void editDebtor(const Context &context, QWidget *over, DebtorId id, std::function<void(const Notice &)> tell)
{
    auto debtor = workflow::DebtorWorkflow(context.session).find(id);
    if (!debtor) {
        tell({Tone::Bad, debtor.error().message});
        return;
    }
    auto *form = new DebtorForm(*debtor, over);
    context.prompts.form(over, Words::tr("Change customer %1").arg(debtor->number), form, Words::tr("Save"), [context, form, tell = std::move(tell)] {
        if (!form->check())
            return false;
        auto change = workflow::DebtorWorkflow(context.session).save(form->debtor());
        if (!change) {
            tell({Tone::Bad, change.error().message});
            return false;
        }
        if (change->before == change->after)
            return true;
        QString said = Words::tr("%1 is saved.").arg(change->after.name);
        if (change->waiting > 0)
            said += u' ' + Words::tr("%n letter(s) in the outbox keep the old address: withdraw them and make them again.", nullptr, change->waiting);
        tell({change->waiting > 0 ? Tone::Warn : Tone::Ok, said, Words::tr("Undo"), [context, before = change->before, tell] { takeBack(context, before, tell); }});
        return true;
    });
}
