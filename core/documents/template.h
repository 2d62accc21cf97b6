// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace documents {

/// Where a paragraph stands: above the table of claims, below it, or below that in small print.
enum class Section { Before, After, Small };

/// A fact a paragraph may depend on; empty name: always printed.
struct Condition
{
    QString name;
    bool wanted = true; ///< False for `?!name`: printed when the fact does not hold.

    bool holds(const QSet<QString> &facts) const { return name.isEmpty() || facts.contains(name) == wanted; }
};

/// One paragraph: its words with placeholders, which statements it makes (ids), when it is printed.
struct TemplateParagraph
{
    Section section = Section::Before;
    QStringList ids;
    Condition condition;
    QString text;
    int line = 0; ///< Of the file, from 1.
};

/// A letter's wording, read from a text file:
///
///     # a remark
///     heading: Reminder
///     subheading ?!public: words under the heading (may be left out; may depend on a fact)
///
///     [claim] A paragraph over one or several lines, with {total} and **bold words**.
///
///     [interest ?interest] Printed only when there is interest; ?!interest when there is none.
///
///     -- table --
///     -- small --
struct LetterTemplate
{
    QString heading;
    QString subheading;
    Condition subheadingCondition;
    std::vector<TemplateParagraph> paragraphs;
};

/// What a template may name.
struct Vocabulary
{
    QSet<QString> placeholders;
    QSet<QString> facts;
};

/// Reads a wording. Refuses, with the line, an unknown placeholder or fact, an open brace or bold mark,
/// a missing heading and a missing `-- table --`.
Result<LetterTemplate> readTemplate(const QString &text, const Vocabulary &known);

/// Puts values into the placeholders of a text that readTemplate() accepted. Values are never read as
/// template language: a brace or a star in a customer's name stays what it is.
QString filled(const QString &text, const QHash<QString, QString> &values);

/// Bold begins and ends at this sign in filled text; `**` in the file becomes it when it is read.
constexpr char16_t boldMark = u'\x1';

} // namespace documents
