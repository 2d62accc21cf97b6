// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a verb changed, so that models refresh what they show and nothing else.
struct Changes
{
    bool ledger = false;
    bool cases = false;
    bool letters = false;
    bool payments = false;
    bool creditor = false;
    bool imports = false;

    static Changes everything() { return {true, true, true, true, true, true}; }
    void operator|=(const Changes &other)
    {
        ledger |= other.ledger;
        cases |= other.cases;
        letters |= other.letters;
        payments |= other.payments;
        creditor |= other.creditor;
        imports |= other.imports;
    }
};

/// Announces one Changes value after each committed verb; lives on the window's thread.
class ChangeHub : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void changed(const Changes &changes);
};
