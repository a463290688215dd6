using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;

namespace TrialTwin.Web.Users;

/// <summary>The only page that lets somebody in: a plain form, because only a request can set the cookie.</summary>
public sealed partial class Enter(Doorkeeper doorkeeper, NavigationManager navigation)
{
    private bool linkIsGood;
    private string? problem;

    [CascadingParameter] private HttpContext Context { get; set; } = null!;  // Set by the framework: a static page.

    [SupplyParameterFromQuery(Name = "token")] private string? TokenOfLink { get; set; }

    [SupplyParameterFromForm(Name = "Token")] private string? TokenOfForm { get; set; }

    [SupplyParameterFromForm] private string? Name { get; set; }

    private string? Token => TokenOfForm ?? TokenOfLink;

    protected override void OnParametersSet() => linkIsGood = doorkeeper.IsOpen(Token);

    private async Task EnterAsync()
    {
        var name = Name?.Trim() ?? "";
        if (name.Length < 2)
        {
            problem = "Please give your name: at least two letters.";
            return;
        }

        var person = await doorkeeper.EnterAsync(Token, name, Context.RequestAborted);
        if (person is null)
        {
            linkIsGood = false;
            return;
        }

        await Context.SignInAsync(PersonClaims.Principal(person));
        navigation.NavigateTo(AppUrls.Home);
    }
}
