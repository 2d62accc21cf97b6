// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/session.h"
#include "core/workflow/workspaceworkflow.h"
#include "tests/support/must.h"

#include <QTemporaryDir>

#include <memory>

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
