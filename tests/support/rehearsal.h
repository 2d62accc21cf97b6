// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/session.h"
#include "core/workflow/workspaceworkflow.h"

#include <QTemporaryDir>

#include <memory>

/// The value of a Result that must be there; ends the program with the reason when it is not.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

/// A rehearsal workspace in a folder of its own, open on a chosen day, made by the real verbs.
class Rehearsal
{
public:
    explicit Rehearsal(QDate today, const QString &language = QStringLiteral("nb"))
        : m_law(must(loadLaw()))
    {
        must(workflow::WorkspaceWorkflow::init(folder(), firm()));
        SessionPlace place;
        place.workspace = folder();
        place.today = today;
        place.language = language;
        m_session = must(Session::open(place, m_law));
        m_session->setHub(&m_hub);
    }

    static Creditor firm()
    {
        Creditor out;
        out.name = QStringLiteral("Prøvefirma Rør AS");
        out.orgnr = QStringLiteral("310000019");
        out.account = QStringLiteral("12345678903");
        out.address = {{QStringLiteral("Prøveveien 1")}, QStringLiteral("0155"), QStringLiteral("Oslo"), {}};
        out.contact = QStringLiteral("Kundeavdelingen");
        out.phone = QStringLiteral("22 00 00 00");
        out.email = QStringLiteral("post@provefirma.example");
        out.rehearsal = true;
        return out;
    }

    QString folder() const { return m_folder.path(); }
    Session &session() { return *m_session; }
    ChangeHub &hub() { return m_hub; }
    std::shared_ptr<const LawTable> law() const { return m_law; }
    /// Moves the day; everything announces itself.
    void setToday(QDate day) { must(m_session->setToday(day)); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const LawTable> m_law;
    ChangeHub m_hub;
    std::unique_ptr<Session> m_session;
};
