// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/voucher.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

#include <array>

class FormRow;
class QLineEdit;

/// Interest and costs on their way to the accounts: the account each part is posted on, what waits, and the file
/// it goes out with.
class VoucherCard : public Card
{
    Q_OBJECT
public:
    VoucherCard(Context context, QWidget *parent);
    /// Reads anew; a payment may have come.
    void load();
    /// Asks for a file and writes everything that waits to it; its name says the format.
    void askExport();

signals:
    void notice(const Notice &notice);

private:
    VoucherAccounts shown() const;
    void showState();
    void save();
    void write(const QString &file);

    static constexpr size_t accountCount = 5;

    Context m_context;
    VoucherAccounts m_saved;
    std::array<QLineEdit *, accountCount> m_accounts{};
    std::array<FormRow *, accountCount> m_rows{};
    InkLabel *m_waits = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_export = nullptr;
    bool m_any = false; ///< Something waits.
};
