// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importreading.h"

#include "core/workflow/entryruleworkflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportReading)
};

/// The list with the mapping the user asks for, else the one remembered for its headings, else the guess.
Result<import::CsvPreview> readList(Session &session, const ImportWish &wish, import::ImportOptions options, const Progress &progress,
                                    bool &remembered)
{
    auto list = import::previewFound(wish.file, options, progress);
    if (!list || wish.columns || list->map.signature.isEmpty())
        return list;
    auto known = workflow::ImportWorkflow(session).rememberedColumns(list->map.signature);
    if (!known)
        return known.error();
    if (!*known || (*known)->columns.size() != list->map.columns.size())
        return list;
    // The headings are the same; how the file was written may differ.
    import::ColumnMap map = list->map;
    for (size_t at = 0; at < map.columns.size(); ++at) {
        map.columns[at].field = (*known)->columns[at].field;
        map.columns[at].guessed = (*known)->columns[at].guessed;
    }
    options.columns = std::move(map);
    remembered = true;
    return import::previewFound(wish.file, options, progress);
}

void countDue(ImportReading &reading)
{
    for (const import::ImportedItem &item : reading.batch.items) {
        if (!item.claim.open.isPositive())
            continue;
        if (item.claim.dueOrigin == DueOrigin::Missing)
            ++reading.missingDue;
        else if (item.claim.dueOrigin == DueOrigin::User)
            ++reading.completedDue;
    }
}

} // namespace

QString ImportReading::whyNot() const
{
    if (batch.refused)
        return Words::tr("Mend what stands at the right first.");
    if (outcome.outcome == u"unchanged")
        return Words::tr("This very file has been imported before.");
    if (batch.isBankFile()) {
        const bool anything = outcome.placed + outcome.waiting + outcome.asked + outcome.reversals > 0;
        return anything ? QString() : batch.payments.empty() ? Words::tr("Nothing was paid in this file.") : Words::tr("Every payment of the file is known already.");
    }
    if (batch.items.empty() && batch.debtors.empty())
        return Words::tr("There is nothing in the file to import.");
    if (!batch.items.empty() && outcome.inserted == 0 && outcome.updated == 0)
        return Words::tr("Nothing in the file is new.");
    return {};
}

Result<std::shared_ptr<const ImportReading>> ImportReading::read(Session &session, const ImportWish &wish, const Progress &progress)
{
    import::ImportOptions options;
    options.terms = wish.terms;
    options.columns = wish.columns;
    options.sheet = wish.sheet;
    options.acceptKids = wish.acceptKids;
    options.ownOrgnr = session.creditor().orgnr;
    auto rules = workflow::EntryRuleWorkflow(session).rules();
    if (!rules)
        return rules.error();
    options.entryRules = std::move(*rules);
    auto reading = std::make_shared<ImportReading>();
    auto list = readList(session, wish, options, progress, reading->columnsRemembered);
    if (list) {
        reading->batch = std::move(list->batch);
        list->batch = {};
        reading->list = std::move(*list);
    } else if (list.error().kind == ErrorKind::BadInput) {
        // No list: another format, or a refusal that names what was seen.
        auto batch = import::readFound(wish.file, options, progress);
        if (!batch)
            return batch.error();
        reading->batch = std::move(*batch);
    } else {
        return list.error();
    }
    countDue(*reading);
    reading->acceptedKids = wish.acceptKids;
    reading->kidProposals = static_cast<int>(std::count_if(reading->batch.items.begin(), reading->batch.items.end(), [](const import::ImportedItem &item) { return !item.kidProposal.isEmpty(); }));
    auto control = workflow::ImportWorkflow(session).control();
    if (!control)
        return control.error();
    reading->control = std::move(*control);
    reading->otherFirm = !reading->batch.companyOrgnr.isEmpty() && reading->batch.companyOrgnr != session.creditor().orgnr;
    if (reading->batch.refused) {
        reading->outcome.outcome = QStringLiteral("refused");
        return std::shared_ptr<const ImportReading>(std::move(reading));
    }
    auto outcome = workflow::ImportWorkflow(session).dryRun(reading->batch);
    if (!outcome)
        return outcome.error();
    reading->outcome = std::move(*outcome);
    return std::shared_ptr<const ImportReading>(std::move(reading));
}
