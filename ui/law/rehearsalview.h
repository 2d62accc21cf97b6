// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/rehearsal.h"
#include "ui/models/background.h"
#include "ui/models/tablemodel.h"
#include "ui/shell/context.h"

#include <QWidget>

#include <memory>
#include <optional>

class DataTable;
class DateEdit;
class InkLabel;

/// What another law would make of every open case on a day, case by case with the difference, before it is adopted.
class RehearsalView : public QWidget
{
    Q_OBJECT
public:
    RehearsalView(Context context, QWidget *parent);
    /// Rehearses the law on a day; an earlier rehearsal under way is dropped.
    void rehearse(std::shared_ptr<const LawTable> law, QDate on);
    void stop();
    const std::optional<workflow::Rehearsal> &result() const { return m_result; }
    /// "12 of 38 open cases change on 01.01.2027: …", as it is shown.
    QString summary() const;

signals:
    void rehearsed();

private:
    using Model = TableModel<workflow::RehearsalRow>;

    static std::unique_ptr<Model> makeModel(const Session &session);
    void load();
    void show(const Result<workflow::Rehearsal> &result);

    Context m_context;
    std::unique_ptr<Model> m_model;
    std::shared_ptr<const LawTable> m_law;
    std::optional<workflow::Rehearsal> m_result;
    DateEdit *m_day = nullptr;
    InkLabel *m_summary = nullptr;
    DataTable *m_table = nullptr;
    std::shared_ptr<BackgroundJob> m_job;
    int m_serial = 0;
};
