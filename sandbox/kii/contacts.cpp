// SPDX-License-Identifier: Apache-2.0
// Numbers and addresses: a number is confirmed by a code, an address by a link.
#include "kii/kii.h"
#include "world/wellformed.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::kii {

namespace {

constexpr Service service = Service::Kii;

tl::unexpected<Failure> failure(Error error)
{
    return tl::make_unexpected(Failure{error, {}, {}});
}

/// The text in the member `name` of a body of the media type `vnd.kii.<type>+json`.
tl::expected<QString, Failure> bodyText(const Request &request, QLatin1StringView type,
                                        QLatin1StringView name)
{
    const QString mediaType = u"application/vnd.kii.%1+json"_s.arg(type);
    if (request.mediaType() != mediaType.toLower()) {
        return failure(Error::UnsupportedMediaType);
    }
    const auto body = request.json();
    const QString text = body ? body->value(name).toString() : QString();
    if (text.isEmpty()) {
        return failure(Error::InvalidInputData);
    }
    return text;
}

} // namespace

Kii::Result Kii::changePhone(const Request &request)
{
    const auto account = self(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto number = bodyText(request, "PhoneNumberModificationRequest"_L1, "phoneNumber"_L1);
    if (!number) {
        return tl::make_unexpected(number.error());
    }
    if (!m_world.acceptsNumber(service, *number)) {
        return failure(Error::InvalidInputData);
    }
    return change(request, **account, ContactKind::Phone, *number);
}

Kii::Result Kii::verifyPhone(const Request &request)
{
    const auto account = self(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto code = bodyText(request, "AddressVerificationRequest"_L1, "verificationCode"_L1);
    if (!code) {
        return tl::make_unexpected(code.error());
    }
    const auto number = unconfirmed((*account)->phones);
    if (!number) {
        return tl::make_unexpected(number.error());
    }
    const QString id = (*account)->id;
    switch (m_world.codes().enter({service, id, CodePurpose::ConfirmNew, *number}, *code)) {
    case CodeVerdict::Wrong:
    case CodeVerdict::Superseded:
        return failure(Error::InvalidVerificationCode);
    case CodeVerdict::Expired:
        return failure(Error::VerificationCodeExpired);
    case CodeVerdict::NoneOutstanding:
    case CodeVerdict::TooManyTries:
        return failure(Error::VerificationCodeNotFound);
    case CodeVerdict::Accepted:
        break;
    }
    // Another account may have taken the number since the code was sent.
    if (m_world.isTaken(service, ContactKind::Phone, *number, id)) {
        return tl::make_unexpected(Failure{Error::UserAlreadyExists, u"phoneNumber"_s, *number});
    }
    (*account)->phones.replaceAll({*number, true});
    return Reply::empty(204);
}

Kii::Result Kii::resendPhone(const Request &request)
{
    const auto account = self(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    if (!request.body.isEmpty()) {
        return failure(Error::InvalidInputData);
    }
    const auto number = unconfirmed((*account)->phones);
    if (!number) {
        return tl::make_unexpected(number.error());
    }
    return sendCode(**account, *number);
}

Kii::Result Kii::changeEmail(const Request &request)
{
    const auto account = self(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto address = bodyText(request, "EmailAddressModificationRequest"_L1, "emailAddress"_L1);
    if (!address) {
        return tl::make_unexpected(address.error());
    }
    if (!isEmailAddress(*address)) {
        return failure(Error::InvalidInputData);
    }
    return change(request, **account, ContactKind::Email, *address);
}

Kii::Result Kii::resendEmail(const Request &request)
{
    const auto account = self(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    if (!request.body.isEmpty()) {
        return failure(Error::InvalidInputData);
    }
    const auto address = unconfirmed((*account)->emails);
    if (!address) {
        return tl::make_unexpected(address.error());
    }
    return sendLink(request, **account, *address);
}

Reply Kii::openLink(const Request &request)
{
    switch (m_world.followLink(service, request.parameters.value(u"ticket"_s))) {
    case LinkOutcome::Confirmed:
        return Reply::html(200, "<html><body><p>Your email address is confirmed.</p></body></html>");
    case LinkOutcome::Unknown:
        return Reply::html(404, "<html><body><p>This link does not work any more.</p></body></html>");
    case LinkOutcome::Expired:
        return Reply::html(410, "<html><body><p>This link has expired.</p></body></html>");
    case LinkOutcome::AddressTaken:
        return Reply::html(409, "<html><body><p>Another account has this address.</p></body></html>");
    }
    Q_UNREACHABLE();
}

Kii::Result Kii::change(const Request &request, Account &account, ContactKind kind, const QString &value)
{
    const bool isPhone = kind == ContactKind::Phone;
    if (m_world.isTaken(service, kind, value, account.id)) {
        return tl::make_unexpected(
            Failure{Error::UserAlreadyExists, isPhone ? u"phoneNumber"_s : u"emailAddress"_s, value});
    }
    const Settings &settings = m_world.settings(service);
    const bool mustConfirm = isPhone ? settings.verifyPhone : settings.verifyEmail;
    Contacts &contacts = account.contacts(kind);
    const bool isThere = contacts.current() == Contact{value, true};
    if (isThere || !mustConfirm) {
        contacts.replaceAll({value, isThere});
        m_world.tickets().withdraw(service, account.id, kind);
        return Reply::empty(204);
    }
    Result sent = isPhone ? sendCode(account, value) : sendLink(request, account, value);
    if (sent) {
        contacts.pending = value; // A code for another number is of no use now: it is entered for this one.
    }
    return sent;
}

tl::expected<QString, Failure> Kii::unconfirmed(const Contacts &contacts)
{
    if (!contacts.pending.isEmpty()) {
        return contacts.pending;
    }
    const Contact current = contacts.current();
    if (current.value.isEmpty()) {
        return failure(Error::UserAddressNotFound);
    }
    if (current.verified) {
        return failure(Error::InvalidAccountStatus);
    }
    return current.value;
}

Kii::Result Kii::sendCode(const Account &account, const QString &number)
{
    if (!m_world.admitMessage({service, account.id, number, {}})) {
        return failure(Error::TooManyMessages);
    }
    m_world.sendCode({service, account.id, CodePurpose::ConfirmNew, number}, m_world.codeRule(service),
                     MessageKind::Text, u"Your verification code is %1."_s);
    return Reply::empty(204);
}

Kii::Result Kii::sendLink(const Request &request, const Account &account, const QString &address)
{
    if (!m_world.admitMessage({service, account.id, address, {}})) {
        return failure(Error::TooManyMessages);
    }
    m_world.tickets().withdraw(service, account.id, ContactKind::Email);
    Message message;
    message.service = service;
    message.kind = MessageKind::Email;
    message.accountId = account.id;
    message.to = address;
    message.linkTicket
        = m_world.tickets().issue({service, account.id, ContactKind::Email, address, Placement::ReplaceAll},
                                  std::chrono::seconds(m_world.settings(service).linkLifetimeSeconds));
    message.link = u"http://%1/api/apps/%2/email-links/%3"_s.arg(
        QString::fromLatin1(request.header("Host")), request.parameters.value(u"app"_s), message.linkTicket);
    message.text = u"Open the link in this email to confirm your address."_s;
    m_world.send(message);
    return Reply::empty(204);
}

} // namespace renumber::sandbox::kii
