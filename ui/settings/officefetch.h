// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/authorityworkflow.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

#include <memory>
#include <vector>

class ProgressLine;

namespace workflow {
class RegisterWorkflow;
}

/// Asks Enhetsregisteret for the addresses of all offices: how far it is, a way to stop, and what came of it. Empty
/// addresses are filled in; one that would be overwritten is asked about first.
class OfficeFetch : public QWidget
{
    Q_OBJECT
public:
    OfficeFetch(Context context, QWidget *parent);
    ~OfficeFetch() override;
    void ask();
    void stop();
    bool isAsking() const { return m_register != nullptr; }

signals:
    void asking(bool busy);
    /// The table has new addresses.
    void saved();
    void notice(const Notice &notice);

private:
    void showAnswer(const Result<std::vector<workflow::OfficeChange>> &changes);
    void askOverwrite(const std::vector<workflow::OfficeChange> &changes);
    void tell(Tone tone, const QString &what, const QString &more);
    void place();

    Context m_context;
    std::vector<Office> m_asked;
    std::unique_ptr<workflow::RegisterWorkflow> m_register; ///< While it is asked.
    QWidget *m_under = nullptr; ///< Shown meanwhile.
    InkLabel *m_far = nullptr;
    ProgressLine *m_line = nullptr;
    Banner *m_answer = nullptr;
};
