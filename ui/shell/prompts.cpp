// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// A small sheet: heading, explanation, whatever is put between, and the two buttons.
class Sheet : public QDialog
{
public:
    Sheet(QWidget *over, const QString &question, const QString &explanation, const QString &yes, const QString &no)
        : QDialog(over)
        , body(new QVBoxLayout)
        , accept(primaryButton(yes, this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(question);
        setMinimumWidth(420);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(theme::gapXL, theme::gapXL, theme::gapXL, theme::gapL);
        column->setSpacing(theme::gapM);
        auto *heading = cardHeading(question, this);
        heading->setWordWrap(true);
        column->addWidget(heading);
        if (!explanation.isEmpty()) {
            auto *text = new InkLabel(explanation, theme::Role::Ink2, this);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(text);
        }
        column->addLayout(body);
        auto *buttons = new QHBoxLayout;
        buttons->addStretch(1);
        if (!no.isEmpty()) {
            auto *reject = new QPushButton(no, this);
            connect(reject, &QPushButton::clicked, this, &QDialog::reject);
            buttons->addWidget(reject);
        }
        buttons->addWidget(accept);
        accept->setDefault(true);
        connect(accept, &QPushButton::clicked, this, &QDialog::accept);
        column->addSpacing(theme::gap);
        column->addLayout(buttons);
    }

    QVBoxLayout *body;
    QPushButton *accept;

protected:
    /// Grows with what is said in it: a window does not ask its layout how high wrapped words are.
    bool event(QEvent *event) override
    {
        const bool done = QDialog::event(event);
        if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) && layout()->hasHeightForWidth())
            resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
        return done;
    }
};

} // namespace

void Prompts::ask(QWidget *over, const QString &question, const QString &explanation, const QString &yes, std::function<void(bool)> done)
{
    auto *sheet = new Sheet(over, question, explanation, yes, tr("Cancel"));
    connect(sheet, &QDialog::finished, this, [done = std::move(done)](int result) { done(result == QDialog::Accepted); });
    sheet->open();
}

void Prompts::tell(QWidget *over, const QString &text, const QString &explanation)
{
    (new Sheet(over, text, explanation, tr("OK"), {}))->open();
}

void Prompts::text(QWidget *over, const QString &question, const QString &yes, std::function<void(QString)> done)
{
    auto *sheet = new Sheet(over, question, {}, yes, tr("Cancel"));
    auto *edit = new QPlainTextEdit(sheet);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(question);
    edit->setMinimumHeight(110);
    sheet->body->addWidget(edit);
    sheet->accept->setEnabled(false);
    connect(edit, &QPlainTextEdit::textChanged, sheet, [sheet, edit] { sheet->accept->setEnabled(!edit->toPlainText().trimmed().isEmpty()); });
    connect(sheet, &QDialog::finished, this, [edit, done = std::move(done)](int result) {
        done(result == QDialog::Accepted ? edit->toPlainText().trimmed() : QString());
    });
    sheet->open();
    edit->setFocus();
}

void Prompts::dateAndNote(QWidget *over, const QString &question, QDate today, QDate proposal, const QString &yes,
                          std::function<void(QDate, QString)> done)
{
    auto *sheet = new Sheet(over, question, {}, yes, tr("Cancel"));
    auto *date = new DateEdit(today, sheet);
    date->setDate(proposal);
    auto *note = new QLineEdit(sheet);
    sheet->body->addWidget(new FormRow(tr("Date"), date, tr("t is today, +14 is in fourteen days"), sheet));
    sheet->body->addWidget(new FormRow(tr("Note"), note, {}, sheet));
    connect(date, &DateEdit::readingChanged, sheet, [sheet, date] { sheet->accept->setEnabled(date->date().isValid()); });
    connect(sheet, &QDialog::finished, this, [date, note, done = std::move(done)](int result) {
        done(result == QDialog::Accepted ? date->date() : QDate(), note->text());
    });
    sheet->open();
    date->setFocus();
    date->selectAll();
}

void Prompts::choose(QWidget *over, const QString &question, const QStringList &choices, const QString &yes, std::function<void(int)> done)
{
    auto *sheet = new Sheet(over, question, {}, yes, tr("Cancel"));
    auto *box = new QComboBox(sheet);
    box->addItems(choices);
    box->setAccessibleName(question);
    sheet->body->addWidget(box);
    connect(sheet, &QDialog::finished, this, [box, done = std::move(done)](int result) { done(result == QDialog::Accepted ? box->currentIndex() : -1); });
    sheet->open();
    box->setFocus();
}

void Prompts::form(QWidget *over, const QString &question, QWidget *form, const QString &yes, std::function<bool()> done)
{
    auto *sheet = new Sheet(over, question, {}, yes, tr("Cancel"));
    sheet->setMinimumWidth(600);
    sheet->body->addWidget(form);
    sheet->accept->disconnect(sheet);
    connect(sheet->accept, &QPushButton::clicked, sheet, [sheet, done = std::move(done)] {
        if (done())
            sheet->QDialog::accept();
    });
    sheet->open();
    form->setFocus();
}

void Prompts::openFiles(QWidget *over, const QString &title, const QString &filter, std::function<void(QStringList)> done)
{
    auto *dialog = new QFileDialog(over, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [done = std::move(done)](const QStringList &files) { done(files); });
    dialog->open();
}

void Prompts::folder(QWidget *over, const QString &title, std::function<void(QString)> done)
{
    auto *dialog = new QFileDialog(over, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [done = std::move(done)](const QString &name) { done(name); });
    dialog->open();
}

void Prompts::saveFile(QWidget *over, const QString &title, const QString &proposal, const QString &filter, std::function<void(QString)> done)
{
    auto *dialog = new QFileDialog(over, title, proposal, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposal);
    connect(dialog, &QFileDialog::fileSelected, this, [done = std::move(done)](const QString &file) { done(file); });
    dialog->open();
}
