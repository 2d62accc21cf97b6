// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// A table as a migration creates it: the definitions between its brackets and the words behind them.
struct Table
{
    QString name;
    QStringList definitions;
    QString tail;
    int line = 0;
};

/// Without comments; quoted text stays, because a DEFAULT may need it.
QString statementsOf(const SourceFile &file)
{
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    return QString(file.text).remove(comment);
}

/// The place behind the bracket that closes the one at `open`.
qsizetype closing(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')' && --depth == 0)
            return i + 1;
    }
    return text.size();
}

QStringList splitDefinitions(const QString &body)
{
    QStringList out;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= body.size(); ++i) {
        if (i == body.size() || (body[i] == u',' && depth == 0)) {
            out.append(body.mid(start, i - start).simplified());
            start = i + 1;
        } else if (body[i] == u'(') {
            ++depth;
        } else if (body[i] == u')') {
            --depth;
        }
    }
    return out;
}

QList<Table> tablesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(
        u"\\bCREATE\\s+(?:TEMP\\s+|TEMPORARY\\s+)?TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?[\"`]?(\\w+)[\"`]?\\s*\\("_s,
        anyCase);
    const QString text = statementsOf(file);
    QList<Table> out;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const qsizetype open = match.capturedEnd() - 1;
        const qsizetype end = closing(text, open);
        const qsizetype semicolon = text.indexOf(u';', end);
        out.append({match.captured(1).toLower(),
                    splitDefinitions(text.mid(open + 1, end - open - 2)),
                    text.mid(end, semicolon < 0 ? -1 : semicolon - end).simplified(),
                    lineAt(text, match.capturedStart())});
    }
    return out;
}

QList<SourceFile> sqlFiles(const SourceTree &tree)
{
    QList<SourceFile> out;
    for (const SourceFile &file : tree.files()) {
        if (file.isIn(QLatin1StringView("resources/sql")) && file.path.endsWith(u".sql"_s))
            out.append(file);
    }
    return out;
}

/// The first column named between brackets behind `keyword` in a definition; empty when it is not there.
QString firstColumnAfter(const QString &definition, const QString &keyword)
{
    const QRegularExpression pattern(keyword + u"\\s*\\(\\s*[\"`]?(\\w+)"_s, anyCase);
    return pattern.match(definition).captured(1).toLower();
}

QString columnOf(const QString &definition)
{
    static const QRegularExpression word(u"^[\"`]?(\\w+)"_s);
    return word.match(definition).captured(1).toLower();
}

bool says(const QString &text, const QString &words)
{
    return text.contains(
        QRegularExpression(u"\\b"_s + QString(words).replace(u' ', u"\\s+"_s) + u"\\b"_s, anyCase));
}

} // namespace

QStringList sqlrules::tablesAreStrict(const SourceTree &tree)
{
    QStringList findings;
    for (const SourceFile &file : sqlFiles(tree)) {
        for (const Table &table : tablesOf(file)) {
            const QString place =
                u"%1 line %2, table %3"_s.arg(file.path).arg(table.line).arg(table.name);
            if (!says(table.tail, u"STRICT"_s))
                findings.append(
                    place
                    + u", is not STRICT: without it SQLite keeps text in a column of amounts. Write \") STRICT;\"."_s);
            for (const QString &definition : table.definitions) {
                if (says(definition, u"REAL"_s))
                    findings.append(
                        place
                        + u", keeps %1 as REAL: amounts are INTEGER øre and rates INTEGER basis points."_s
                              .arg(columnOf(definition)));
                else if (columnOf(definition).endsWith(u"_ore"_s)
                         && !says(definition, u"INTEGER"_s))
                    findings.append(
                        place
                        + u", keeps %1 as something else than INTEGER: øre are whole numbers."_s
                              .arg(columnOf(definition)));
            }
        }
    }
    return findings;
}

QStringList sqlrules::foreignKeysAreIndexed(const SourceTree &tree)
{
    static const QRegularExpression index(
        u"\\bCREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?\\w+\\s+ON\\s+[\"`]?(\\w+)[\"`]?\\s*\\(\\s*[\"`]?(\\w+)"_s,
        anyCase);
    static const QRegularExpression added(
        u"\\bALTER\\s+TABLE\\s+[\"`]?(\\w+)[\"`]?\\s+ADD\\s+(?:COLUMN\\s+)?[\"`]?(\\w+)[\"`]?([^;]*);"_s,
        anyCase);
    static const QRegularExpression renamed(
        u"\\bALTER\\s+TABLE\\s+[\"`]?(\\w+)[\"`]?\\s+RENAME\\s+TO\\s+[\"`]?(\\w+)"_s, anyCase);
    QSet<QString> indexed;
    QMap<QString, QString> keys; // "folder table.column" to the file that declares it.
    for (const SourceFile &file : sqlFiles(tree)) {
        const QString folder = QFileInfo(file.path).path() + u' ';
        const QString text = statementsOf(file);
        QHash<QString, QString> finalName;
        for (auto it = renamed.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            finalName.insert(match.captured(1).toLower(), match.captured(2).toLower());
        }
        for (const Table &table : tablesOf(file)) {
            const QString prefix = folder + finalName.value(table.name, table.name) + u'.';
            for (const QString &definition : table.definitions) {
                const QString foreign = firstColumnAfter(definition, u"FOREIGN\\s+KEY"_s);
                if (!foreign.isEmpty())
                    keys.insert(prefix + foreign, file.path);
                else if (says(definition, u"REFERENCES"_s))
                    keys.insert(prefix + columnOf(definition), file.path);
                if (foreign.isEmpty()
                    && (says(definition, u"PRIMARY KEY"_s) || says(definition, u"UNIQUE"_s))) {
                    const QString group =
                        firstColumnAfter(definition, u"(?:^|\\s)(?:PRIMARY\\s+KEY|UNIQUE)"_s);
                    indexed.insert(prefix + (group.isEmpty() ? columnOf(definition) : group));
                }
            }
        }
        for (auto it = added.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (says(match.captured(3), u"REFERENCES"_s))
                keys.insert(folder + match.captured(1).toLower() + u'.'
                                + match.captured(2).toLower(),
                            file.path);
        }
        for (auto it = index.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const QString table = match.captured(1).toLower();
            indexed.insert(folder + finalName.value(table, table) + u'.'
                           + match.captured(2).toLower());
        }
    }
    QStringList findings;
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (!indexed.contains(it.key()))
            findings.append(
                u"%1 refers to another table in %2 without an index that begins with that column: each delete there would read the whole table. Add CREATE INDEX."_s
                    .arg(it.value(), it.key().section(u' ', 1)));
    }
    return findings;
}

QStringList sqlrules::migrationsAreNumbered(const SourceTree &tree)
{
    static const QRegularExpression form(u"^(\\d{4})_[a-z0-9_]+\\.sql$"_s);
    QStringList findings;
    QMap<QString, int> last;
    for (const SourceFile &file : sqlFiles(tree)) {
        const QFileInfo info(file.path);
        const auto match = form.match(info.fileName());
        if (!match.hasMatch()) {
            findings.append(
                u"%1 is not named like a migration: four digits, an underscore and a word, such as 0002_outbox.sql."_s
                    .arg(file.path));
            continue;
        }
        const int expected = ++last[info.path()];
        if (match.captured(1).toInt() != expected) {
            findings.append(
                u"%1 should have number %2: migrations are numbered from 0001 without gaps or twins, because user_version counts them."_s
                    .arg(file.path)
                    .arg(expected, 4, 10, QLatin1Char('0')));
            last[info.path()] = match.captured(1).toInt();
        }
    }
    return findings;
}
