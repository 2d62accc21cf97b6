// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/entryruleworkflow.h"
#include "ui/models/tablemodel.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

#include <array>

class DataTable;
class SumBar;

/// What credits in the accounts mean: questions earlier imports ended with, and the answers that are
/// remembered as rules. A question is answered, a rule changed or forgotten, by the same buttons. Hides
/// itself while there is neither.
class EntryRulesCard : public Card
{
    Q_OBJECT
public:
    EntryRulesCard(Context context, QWidget *parent);
    void load();
    DataTable *table() { return m_table; }

signals:
    void notice(const Notice &notice);

private:
    /// A question, or a rule when `question` is zero.
    struct Entry
    {
        qint64 question = 0;
        qint64 rule = 0;
        EntryMark mark = EntryMark::Account;
        QString pattern;
        EntryMeaning meaning = EntryMeaning::Payment;
        QString detail; ///< Why it is asked, or since when it holds.
        QString amount;
        QString file;
    };
    using Model = TableModel<Entry>;

    static QString word(EntryMeaning meaning);
    void answer(EntryMeaning meaning);
    void forget();
    void showChosen();
    const Entry *current() const;

    Context m_context;
    std::unique_ptr<Model> m_model;
    DataTable *m_table = nullptr;
    SumBar *m_foot = nullptr;
    std::array<QPushButton *, 3> m_meanings{};
    QPushButton *m_forget = nullptr;
};
