// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString name;
    bool quoted = false;
    int line = 0;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(
        u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"\\n]+)[>\"]"_s,
        QRegularExpression::MultilineOption);
    const QString text = file.uncommented();
    QList<Include> out;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out.append(
            {match.captured(2), match.captured(1) == u"\"", lineAt(text, match.capturedStart(1))});
    }
    return out;
}

/// "core/money", "ui/models", "ui", "app": the unit the arrows run between. Empty for a path elsewhere.
QString roomOf(const QString &path)
{
    if (path.startsWith(u"core/"_s))
        return path.section(u'/', 0, 1);
    if (path.startsWith(u"ui/models/"_s))
        return u"ui/models"_s;
    if (path.startsWith(u"ui/"_s))
        return u"ui"_s;
    return path.startsWith(u"app/"_s) ? u"app"_s : QString();
}

/// What each room may include besides itself. "core/*" stands for all of core.
const QHash<QString, QStringList> &table()
{
    static const QHash<QString, QStringList> arrows = [] {
        const QStringList slope{u"core/base"_s,     u"core/money"_s, u"core/calendar"_s,
                                u"core/law"_s,      u"core/model"_s, u"core/engine"_s,
                                u"core/autopilot"_s};
        QHash<QString, QStringList> out;
        for (qsizetype i = 0; i < slope.size(); ++i)
            out.insert(slope[i], slope.first(i));
        const QStringList toModel = slope.first(5);
        const QStringList toEngine = slope.first(6);
        for (const char *door :
             {"store", "secrets", "net", "pdf", "mail", "access", "zip", "authority"})
            out.insert(u"core/"_s + QLatin1StringView(door), toModel);
        out.insert(u"core/documents"_s, toEngine);
        // The second reckoner shares no code with the first: it sees facts and law, never the engine.
        out.insert(u"core/recheck"_s, toModel);
        out.insert(u"core/petition"_s, toEngine);
        out.insert(u"core/import"_s, toModel + QStringList{u"core/pdf"_s, u"core/zip"_s});
        out.insert(u"core/export"_s, toEngine + QStringList{u"core/zip"_s});
        out.insert(u"core/registers"_s, toModel + QStringList{u"core/net"_s});
        out.insert(u"core/connect"_s, toModel + QStringList{u"core/net"_s});
        out.insert(u"core/workflow"_s, {u"core/*"_s});
        const QStringList face = slope
            + QStringList{u"core/workflow"_s, u"core/pdf"_s, u"core/import"_s, u"core/petition"_s,
                          u"core/authority"_s};
        out.insert(u"ui/models"_s, face);
        out.insert(u"ui"_s, face + QStringList{u"ui/models"_s});
        out.insert(u"app"_s, {u"core/*"_s, u"ui"_s, u"ui/models"_s});
        return out;
    }();
    return arrows;
}

/// Of the import room the window sees only what a file was read into, and what the user may say about it.
const QStringList importResults{u"core/import/importbatch.h"_s, u"core/import/columnmap.h"_s,
                                u"core/import/csvpreview.h"_s, u"core/import/importer.h"_s,
                                u"core/import/files.h"_s, u"core/import/presets.h"_s};

QString whyNot(const QString &from, const QString &to)
{
    const QStringList &reach = table().value(to);
    if (reach.contains(from) || reach.contains(u"core/*"_s))
        return u"%1 lies below %2, and includes run downhill only. Hand the value in as an argument, or move what both need downhill."_s
            .arg(from, to);
    if (from.startsWith(u"ui"_s))
        return u"the window reaches %1 only through core/workflow. Ask a workflow verb or query for it."_s
            .arg(to);
    return u"%1 and %2 are neighbours and do not meet. Move what both need downhill, or let core/workflow bring them together."_s
        .arg(from, to);
}

/// A door: headers that only one room may include, because what lies behind is dangerous in many hands.
struct Door
{
    const char *what;
    const char *room;
    QRegularExpression header;
};

const QList<Door> &doors()
{
    const auto pattern = [](const char *text) {
        return QRegularExpression(QLatin1StringView(text));
    };
    static const QList<Door> all{
        {"the SQL classes", "core/store", pattern("^(QtSql(/|$)|QSql)")},
        {"the network classes", "core/net",
         pattern(
             "^(QtNetwork(/(?!QLocal)|$)|QNetwork|QTcp|QUdp|QSsl|QHttp|QAbstractSocket|QHost)")},
        {"curl", "core/mail", pattern("^curl/")},
        {"the keyring", "core/secrets", pattern("(?i)^(qt6?keychain/|keychain\\.h)")},
        {"Poppler", "core/pdf", pattern("^poppler")},
        {"qpdf", "core/pdf", pattern("^qpdf/")},
        {"expat", "core/import", pattern("^expat")},
        {"libsodium", "core/secrets", pattern("^sodium")},
        {"libarchive", "core/zip", pattern("^archive(_entry)?\\.h")},
        {"libxlsxwriter", "core/export", pattern("^xlsxwriter")},
        {"liboath", "core/access", pattern("^(liboath/|oath\\.h)")},
    };
    return all;
}

} // namespace

QStringList arrows::includesRunDownhill(const SourceTree &tree)
{
    QStringList findings;
    for (const SourceFile &file : tree.sources({u"core"_s, u"ui"_s, u"app"_s})) {
        const QString from = roomOf(file.path);
        if (!table().contains(from)) {
            findings.append(
                u"%1 stands in a room without a place on the slope. Give %2 a row in the table of "
                "tests/architecture/arrows.cpp, after deciding what it may see."_s.arg(file.path,
                                                                                       from));
            continue;
        }
        for (const Include &include : includesOf(file)) {
            const QString to = roomOf(include.name);
            const QString place =
                u"%1 line %2 includes %3"_s.arg(file.path).arg(include.line).arg(include.name);
            if (to.isEmpty()) {
                if (include.quoted && !include.name.endsWith(u".moc"_s))
                    findings.append(
                        place
                        + u": our own headers are included from the root, like \"core/money/money.h\", and foreign ones in angle brackets."_s);
                continue;
            }
            const QStringList &reach = table().value(from);
            const bool allowed = to == from || reach.contains(to)
                || (to.startsWith(u"core/"_s) && reach.contains(u"core/*"_s));
            if (!allowed)
                findings.append(place + u": "_s + whyNot(from, to));
            else if (from.startsWith(u"ui"_s) && to == u"core/import"
                     && !importResults.contains(include.name))
                findings.append(
                    place + u": of core/import the window sees only the results of reading ("_s
                    + importResults.join(u", "_s) + u"). Let core/workflow do the reading."_s);
        }
    }
    return findings;
}

QStringList arrows::everyDoorHasOneRoom(const SourceTree &tree)
{
    static const QRegularExpression widgets(
        u"^(QtWidgets(/|$)|QWidget$|QApplication$|QDialog$|QMessageBox$|QMainWindow$)"_s);
    static const QRegularExpression painting(
        u"^(QtGui(/|$)|QImage$|QPainter$|QPixmap$|QColor$|QFont$|QIcon$|QTextDocument$)"_s);
    static const QStringList pure{u"core/base"_s,      u"core/money"_s,   u"core/calendar"_s,
                                  u"core/law"_s,       u"core/model"_s,   u"core/engine"_s,
                                  u"core/autopilot"_s, u"core/recheck"_s, u"core/authority"_s,
                                  u"core/petition"_s};
    QStringList findings;
    for (const SourceFile &file : tree.sources({u"core"_s, u"ui"_s, u"app"_s})) {
        const QString room = roomOf(file.path);
        for (const Include &include : includesOf(file)) {
            const QString place =
                u"%1 line %2 includes <%3>"_s.arg(file.path).arg(include.line).arg(include.name);
            for (const Door &door : doors()) {
                const QLatin1StringView owner(door.room);
                if (room != owner && door.header.match(include.name).hasMatch())
                    findings.append(
                        place
                        + u": only %1 meets %2. Ask that room, through what the arrows allow."_s
                              .arg(owner, QLatin1StringView(door.what)));
            }
            if ((room.startsWith(u"core/"_s) || room == u"ui/models")
                && widgets.match(include.name).hasMatch())
                findings.append(
                    place
                    + u": %1 knows no widgets; what shows something belongs in ui."_s.arg(room));
            if (pure.contains(room) && painting.match(include.name).hasMatch())
                findings.append(
                    place
                    + u": %1 is pure and uses Qt Core only; painting belongs in core/documents or ui."_s
                          .arg(room));
        }
    }
    return findings;
}
