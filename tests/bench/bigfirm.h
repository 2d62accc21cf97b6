// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/session.h"

#include <QTemporaryDir>

#include <memory>

/// A rehearsal firm with a hundred thousand open items, made through the stores in one transaction:
/// twenty thousand debtors, a thousand cases of two items and one to three letters each, and five
/// thousand part payments. The same rows every time.
class BigFirm
{
public:
    static constexpr int items = 100'000;
    static constexpr int debtors = 20'000;
    static constexpr int cases = 1'000;
    static constexpr int payments = 5'000;

    /// Made when first asked for; removed with the program.
    static const BigFirm &get();

    SessionPlace place() const;
    QString databaseFile() const;
    const std::shared_ptr<const LawTable> &law() const { return m_law; }
    std::unique_ptr<Session> open() const;

private:
    BigFirm();
    void fill(Session &session) const;

    QTemporaryDir m_folder;
    std::shared_ptr<const LawTable> m_law;
};
