// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/surpluslist.h"
#include "ui/shell/context.h"
#include "ui/widgets/basics.h"

#include <optional>

class DataTable;
class DateEdit;
class FormRow;
class MoneyEdit;
class QLineEdit;
class WaitingActs;

/// What can be done with money nothing was owed for: send it back, or use it for another invoice of the
/// same customer. Money that came twice is given a place first.
class SurplusPane : public Card
{
    Q_OBJECT
public:
    SurplusPane(Context context, WaitingActs *acts, QWidget *parent);

    void show(const workflow::SurplusRow *row);
    void setBusy(bool busy);
    void focusActs();
    /// The first act: use it where chosen, or note the refund when there is nowhere to use it.
    void accept();
    void refund();
    QString whyNot() const;

signals:
    void left(); ///< Back to the list.
    /// A payment that came twice waits for its place.
    void placeRequested(PaymentId payment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void move();
    const surpluslist::Use *use() const;
    std::optional<Money> amount() const;

    using Uses = TableModel<surpluslist::Use>;

    Context m_context;
    WaitingActs *m_acts;
    std::optional<workflow::SurplusRow> m_row;
    bool m_busy = false;
    std::unique_ptr<Uses> m_uses;
    QLabel *m_amount = nullptr;
    QLabel *m_facts = nullptr;
    Banner *m_twice = nullptr;
    QWidget *m_form = nullptr;
    MoneyEdit *m_part = nullptr;
    DateEdit *m_day = nullptr;
    QLineEdit *m_note = nullptr;
    FormRow *m_partRow = nullptr;
    FormRow *m_dayRow = nullptr;
    QLabel *m_usesHeading = nullptr;
    DataTable *m_table = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_refund = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_hints = nullptr;
};
