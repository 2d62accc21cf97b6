// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One file of the tree: where it is and what it says.
struct SourceFile
{
    QString path; ///< From the root, with slashes: "core/money/money.h".
    QString text;

    bool isSource() const
    {
        return path.endsWith(QLatin1StringView(".h")) || path.endsWith(QLatin1StringView(".cpp"));
    }
    bool isIn(QLatin1StringView folder) const { return path.startsWith(folder + QLatin1Char('/')); }
    /// The name without folders and ending: "money".
    QString stem() const;
    /// The text without comments; line breaks stay where they are.
    QString uncommented() const;
    /// The text without comments and without what stands in quotes; line breaks stay.
    QString code() const;
};

/// The files of a source tree, read once. Build folders, version control and binary files are left out.
class SourceTree
{
public:
    explicit SourceTree(const QString &root);

    const QString &root() const { return m_root; }
    const QList<SourceFile> &files() const { return m_files; }
    /// C++ files below any of the folders.
    QList<SourceFile> sources(const QStringList &folders) const;
    /// Names of the folders directly below, in order: "base", "calendar", …
    QStringList foldersOf(const QString &folder) const;
    /// A file or folder from the root exists; `*` and `?` in the last part stand for any.
    bool has(const QString &path) const;
    const SourceFile *find(const QString &path) const;

private:
    QString m_root;
    QList<SourceFile> m_files;
};

/// The line number, from one, of a place in a text.
int lineAt(const QString &text, qsizetype place);
