// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/configuredservice.h"
#include "service/witness.h"
#include "trial/mask.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace renumber::ui {

/// Puts each call of a trial into lines as it goes out and comes back, without its secrets.
class Transcript final : public service::Witness
{
public:
    /// Is given one line after the other, ready to be shown.
    using Print = std::function<void(const QString &line)>;

    /// \a file is the description of \a service.
    Transcript(std::shared_ptr<const description::ConfiguredService> service, description::JsonFile file,
               Print print);

    /// \a secret, which the person has entered, is shown nowhere.
    void hide(const QString &secret) { m_mask.hide(secret); }
    /// An example of the program's own is shown whole.
    void showWhole(const QString &example) { m_mask.showWhole(example); }
    const trial::Mask &mask() const { return m_mask; }
    /// The program's own sentence, and lines that were masked already.
    void print(const QString &line) const { m_print(m_mask.withoutSecrets(line)); }
    void print(const QStringList &lines) const;
    /// A heading with room above it.
    void begin(const QString &heading) const;

    void leftOut(const description::Call &call, description::Step step) override;
    void sending(const Sending &sent) override;
    void ended(const Sending &sent, const Ending &ending) override;

private:
    void showRequestId(const QString &id);
    void hideSecretsOf(const description::Values &values);

    const std::shared_ptr<const description::ConfiguredService> m_service;
    const description::JsonFile m_file;
    const Print m_print;
    trial::Mask m_mask;
    QElapsedTimer m_sinceSent;
    int m_count = 0; ///< of requests
};

} // namespace renumber::ui
