// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importreading.h"
#include "ui/widgets/basics.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

/// Beside the preview: what a person should look at in the file, by kind, and how missing due dates
/// are completed.
class ImportIssues : public Card
{
    Q_OBJECT
public:
    explicit ImportIssues(QWidget *parent);
    /// `firm` is who the ledger belongs to.
    void show(const ImportReading &reading, const QString &firm);

signals:
    void termsChosen(std::optional<int> days);
    void sheetChosen(const QString &sheet);
    void kidsAccepted(bool accepted);
    /// "Take me there": a line of the file to look at.
    void lineWanted(int line);

private:
    void addGroup(const QString &tag, Tone tone, const QString &text, const QString &places, const QString &fix, const std::vector<int> &lines = {});

    QWidget *m_list = nullptr;
    QVBoxLayout *m_groups = nullptr;
    QWidget *m_termsPart = nullptr;
    QLabel *m_termsHelp = nullptr;
    QComboBox *m_terms = nullptr;
    QComboBox *m_sheets = nullptr;
    QCheckBox *m_kids = nullptr;
    QLabel *m_memory = nullptr;
};
