// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest.h"

#include "core/documents/letterbuilder.h"
#include "core/pdf/pdfreader.h"
#include "core/store/database.h"
#include "core/workflow/session.h"

#include <QCoreApplication>

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SelfTest)
};

template <typename T>
QString faultOf(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

QString pdfFault()
{
    Creditor creditor;
    creditor.name = QStringLiteral("Kravbok");
    const auto list = documents::buildCoverList(creditor, QDate(2026, 1, 2), {}, QStringLiteral("nb"));
    if (!list)
        return list.error().message;
    const auto pages = pdf::pageCount(*list);
    if (!pages)
        return pages.error().message;
    return *pages >= 1 ? QString() : Words::tr("The PDF has no page.");
}

} // namespace

SelfTestReport runSelfTest()
{
    const auto database = store::Database::open(QStringLiteral(":memory:"), store::Schema::Creditor, store::OpenMode::Create);
    return {
        {QStringLiteral("sql"), database ? QString() : database.error().message},
        {QStringLiteral("resources"), faultOf(loadLaw())},
        {QStringLiteral("fonts"), faultOf(documents::registerFonts())},
        {QStringLiteral("pdf"), pdfFault()},
    };
}
