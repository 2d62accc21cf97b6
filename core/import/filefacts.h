// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

class QIODevice;

namespace import {

struct CsvPreview;
struct PlainNode;

/// What a file says, fact by fact and as it is written, before anything is judged or left out: for whoever checks
/// what an import made of it, and for files that are refused. Read apart from the importers, so that the two can be
/// compared. Empty for a file larger than limits::factsBytes and for kinds without facts of their own.
///
/// XML by its root: SAF-T (AuditFile), UBL (Invoice, CreditNote, Reminder, testSet), camt (Document). Nets files by
/// line and position. JSON: how many entries each of its lists has.
QJsonObject fileFacts(QIODevice &device);

/// The facts of a list, as its columns were taken.
QJsonObject listFacts(const CsvPreview &list);

/// Room-internal: one kind each.
QJsonObject saftFacts(const PlainNode &root);
QJsonObject ublFacts(const PlainNode &root);
QJsonObject camtFacts(const PlainNode &root);
QJsonObject ocrFacts(const QByteArray &bytes);

/// Text, or null where there is none. Room-internal, like the next.
QJsonValue textFact(const QString &text);
/// An organisation number as it stands; null also for a birth number, which is shown nowhere.
QJsonValue companyFact(const QString &number);
/// A KID with the control digits it satisfies, or null.
QJsonValue kidFact(const QString &kid);

} // namespace import
