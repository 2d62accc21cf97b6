// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

/// The only door to dialogs. None blocks: the answer comes to a function. Tests install a scripted one.
class Prompts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// A question with two answers; `done(true)` for the first.
    virtual void ask(QWidget *over, const QString &question, const QString &explanation, const QString &yes, std::function<void(bool)> done);
    /// Something to read that must not be missed.
    virtual void tell(QWidget *over, const QString &text, const QString &explanation);
    /// A line or two of text; an empty answer means cancelled.
    virtual void text(QWidget *over, const QString &question, const QString &yes, std::function<void(QString)> done);
    /// A date with a note; an invalid date means cancelled.
    virtual void dateAndNote(QWidget *over, const QString &question, QDate today, QDate proposal, const QString &yes,
                             std::function<void(QDate, QString)> done);
    /// One of several; -1 means cancelled.
    virtual void choose(QWidget *over, const QString &question, const QStringList &choices, const QString &yes, std::function<void(int)> done);
    /// A form in a sheet, which takes it over. `done` hears a yes and answers whether the sheet may close: false leaves
    /// it open, with the fault the form shows. It hears nothing when cancelled.
    virtual void form(QWidget *over, const QString &question, QWidget *form, const QString &yes, std::function<bool()> done);
    virtual void openFiles(QWidget *over, const QString &title, const QString &filter, std::function<void(QStringList)> done);
    /// A folder to write into.
    virtual void folder(QWidget *over, const QString &title, std::function<void(QString)> done);
    virtual void saveFile(QWidget *over, const QString &title, const QString &proposal, const QString &filter, std::function<void(QString)> done);
};
