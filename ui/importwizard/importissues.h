// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importreading.h"
#include "ui/widgets/basics.h"

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QScrollArea;
class QVBoxLayout;

/// Beside the preview: what a person should look at in the file, by kind, and how missing due dates
/// are completed.
class ImportIssues : public Card
{
    Q_OBJECT
public:
    explicit ImportIssues(QWidget *parent);
    /// `firm` is who the ledger belongs to; `canGo` says whether a place of the file can be shown.
    void show(const ImportReading &reading, const QString &firm, const std::function<bool(const QString &place)> &canGo);
    /// The next place nobody has been taken to yet; begins anew when all are seen. False when there is none.
    bool next();

signals:
    void termsChosen(std::optional<int> days);
    void sheetChosen(const QString &sheet);
    void kidsAccepted(bool accepted);
    /// What a doubtful credit is, before anything is written.
    void meaningChosen(const EntryQuestion &question, EntryMeaning meaning);
    /// "Take me there": a place of the file, as its issue names it.
    void placeWanted(const QString &place);

private:
    /// The places of one kind of trouble, walked through one by one.
    struct Walk
    {
        QStringList places;
        qsizetype at = 0; ///< The next one.
        bool seen = false;
        QPushButton *go = nullptr;
    };
    void addGroup(const QString &tag, Tone tone, const QString &text, const QString &places, const QString &fix, const QStringList &walk = {});
    void addQuestion(const EntryQuestion &question);
    void step(size_t walk);
    void showWalk(const Walk &walk);

    std::vector<Walk> m_walks;
    QWidget *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_groups = nullptr;
    QWidget *m_termsPart = nullptr;
    QLabel *m_termsHelp = nullptr;
    QComboBox *m_terms = nullptr;
    QComboBox *m_sheets = nullptr;
    QCheckBox *m_kids = nullptr;
    QLabel *m_memory = nullptr;
};
