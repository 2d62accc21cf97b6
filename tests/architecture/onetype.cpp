// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// A type that is defined where the whole program sees its name.
struct Definition
{
    QString name; ///< With its namespaces: "workflow::SurplusRow".
    int line = 0;
};

/// The types a file defines in named namespaces or in none. Types of an unnamed namespace and those
/// inside a function belong to their file alone; types inside a type bear its name and cannot clash.
QList<Definition> definitions(const QString &code)
{
    static const QRegularExpression token(
        u"\\bnamespace\\s+([\\w:]+)\\s*\\{|\\bnamespace\\s*\\{|"
        "\\b(?:struct|class|union)\\s+(\\w+)\\s*(?:final\\s*)?(?::[^:;{}()][^;{}()]*)?\\{|\\{|\\}"_s);
    QList<Definition> found;
    // What each open brace belongs to: the name of a namespace, or nothing where no name is public.
    QStringList open;
    const auto isPublic = [&open] { return !open.contains(QString()); };
    for (auto it = token.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        if (match.captured() == u"}") {
            if (!open.isEmpty())
                open.removeLast();
            continue;
        }
        const QString type = match.captured(2);
        if (!type.isEmpty() && isPublic())
            found.append(
                {(open + QStringList{type}).join(u"::"_s), lineAt(code, match.capturedStart())});
        open.append(match.captured(1));
    }
    return found;
}

} // namespace

QStringList coderules::aTypeIsDefinedOnce(const SourceTree &tree)
{
    QStringList findings;
    QHash<QString, QString> seen;
    for (const SourceFile &file : tree.sources({u"core"_s, u"ui"_s, u"app"_s})) {
        for (const Definition &one : definitions(file.code())) {
            const QString earlier = seen.value(one.name);
            if (earlier.isEmpty())
                seen.insert(one.name, file.path);
            else
                findings.append(
                    u"%1 line %2 defines %3, which %4 defines too: a program that links both takes either of them. Give one another name, or an unnamed namespace in its .cpp."_s
                        .arg(file.path)
                        .arg(one.line)
                        .arg(one.name, earlier));
        }
    }
    return findings;
}
