// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/session.h"
#include "ui/models/ratetable.h"
#include "ui/widgets/basics.h"

class DataTable;

/// The rates and days of the law as the program knows them today, with their source, and which of them
/// end soon.
class LawCard : public Card
{
    Q_OBJECT
public:
    LawCard(const Session &session, QWidget *parent);
    /// Reads anew; the day of a rehearsal can move.
    void load();

private:
    void showSource(int row);

    const Session &m_session;
    rates::RateModel *m_model = nullptr;
    Banner *m_banner = nullptr;
    DataTable *m_table = nullptr;
    InkLabel *m_known = nullptr;
    InkLabel *m_source = nullptr;
};
