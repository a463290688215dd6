using System.Security.Cryptography;

namespace TrialTwin.Web.Users;

/// <summary>Exchanges a one-time link for a named person.</summary>
public sealed class Doorkeeper
{
    private string? token;

    public string NewLink()
    {
        token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return token;
    }

    public bool IsOpen(string? offered) => token is not null && token == offered;

    public Task<Person?> EnterAsync(string? offered, string name, CancellationToken cancellation)
    {
        var person = IsOpen(offered) ? new Person(name, name) : null;
        token = null;
        return Task.FromResult(person);
    }
}
