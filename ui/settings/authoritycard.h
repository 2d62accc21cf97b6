// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/authorityworkflow.h"
#include "ui/models/tablemodel.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

#include <memory>

class DataTable;
class FormRow;
class OfficeFetch;
class QLineEdit;

/// The offices and courts papers are sent to, each with its address, where it was read and when, and whether
/// anything may be printed to it. One is completed or confirmed here; the table can be shared as a file, and
/// Enhetsregisteret asked for what it knows.
class AuthorityCard : public Card
{
    Q_OBJECT
public:
    AuthorityCard(Context context, QWidget *parent);
    void load();
    /// Chooses an office and puts the cursor into its address.
    void edit(const QString &id);

signals:
    void notice(const Notice &notice);

private:
    struct Row
    {
        Office office;
        QString fault; ///< Why nothing is printed to it; empty when it may be.
    };
    using Model = TableModel<Row>;

    static std::unique_ptr<Model> makeModel();
    QWidget *buildForm();
    void showOffice(int row);
    void save();
    void confirm();
    void reset();
    void tell(const Result<workflow::OfficeChange> &result);
    void askImport();
    void takeOver(const QString &file);
    void askExport();

    Context m_context;
    std::unique_ptr<Model> m_model;
    DataTable *m_table = nullptr;
    InkLabel *m_state = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_line = nullptr;
    QLineEdit *m_postcode = nullptr;
    QLineEdit *m_town = nullptr;
    QLineEdit *m_source = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_reset = nullptr;
    QString m_id;
    QPushButton *m_ask = nullptr;
    OfficeFetch *m_fetch = nullptr;
};
