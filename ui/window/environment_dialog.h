// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"
#include "result.h"
#include "ui/window/session_keys.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace jotscope::ui {

class FlowLabel;
class ForeignLine;

/// One new environment: an issuer and one button suffice; the user endpoint is a second, optional part.
class EnvironmentDialog : public QDialog {
    Q_OBJECT
public:
    /// `known`: those already in the file, whose names are taken.
    EnvironmentDialog(std::vector<environments::Environment> known, QString path, QWidget *parent = nullptr);

    /// What the token that is shown says of itself: proposed, marked as such, and asked only when it was added and allowed.
    void proposeFromToken(const QString &issuer, const QString &audience);
    void setKeys(const UsedKeys &keys); ///< "Save as environment…" of Keys
    void reject() override;             ///< asks first, when something was typed

Q_SIGNALS:
    void saved(const QString &path);

private:
    QWidget *buildFields();
    void suggest();
    void suggestName();
    void refresh();
    void save();
    environments::Environment drafted() const;
    environments::KeySource draftedKeys() const;
    void complainOf(const QString &message);                           ///< of the file's reader
    void complain(const QString &message, QLineEdit *about = nullptr); ///< `about`: the field that is to be typed in now

    std::vector<environments::Environment> m_known;
    QString m_path;
    std::optional<UsedKeys> m_used;
    QHash<QString, QString> m_parameters; ///< as the issuer's address says them: realm, tenant
    QString m_suggestedName;              ///< until another is typed
    environments::Environment m_started;  ///< as it was proposed
    ForeignLine *m_name;
    ForeignLine *m_issuer;
    ForeignLine *m_audience;
    QComboBox *m_keys;
    ForeignLine *m_keyPlace;
    QComboBox *m_provider;
    ForeignLine *m_baseUrl;
    QComboBox *m_credential;
    ForeignLine *m_secret;
    FlowLabel *m_origin; ///< of what was proposed
    FlowLabel *m_complaint;
};

} // namespace jotscope::ui
