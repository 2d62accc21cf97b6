// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/ehfdata.h"
#include "core/import/importbatch.h"
#include "core/import/importer.h"
#include "core/import/issuelist.h"

namespace import {

/// Judges what an EHF document says: whose it is, what is claimed of whom, and what it rests on.
class EhfBatch
{
public:
    EhfBatch(const EhfData &data, const ImportOptions &options);

    ImportBatch build();

private:
    /// Nine digits the party is known by; empty for a person or a foreigner.
    static QString orgnr(const EhfParty &party);

    bool isOurs();
    void debtor();
    void item();
    Money amount(const QString &text, const char *field, bool needed);
    QDate day(const QString &text, const char *field);
    void due(ImportedItem &item);
    void reference(ImportedItem &item);
    void documents(ImportedItem &item);
    void checkSums(Money payable);
    void checkRules();
    void checkIdentifier(const QString &scheme, const QString &value);
    void fail(const char *code, const QString &text, const QString &fix = {});

    const EhfData &m_data;
    const ImportOptions &m_options;
    ImportBatch m_batch;
    IssueList m_issues;
    QString m_place;
};

} // namespace import
