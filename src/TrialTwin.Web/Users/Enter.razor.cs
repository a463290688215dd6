using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Users;

namespace TrialTwin.Web.Users;

/// <summary>The only page that lets somebody in: a plain form, because only a request can set the cookie.</summary>
public sealed partial class Enter(AccessLinks links, NavigationManager navigation)
{
    private LinkState? state;
    private string? problem;

    [CascadingParameter] private HttpContext Context { get; set; } = null!;  // Set by the framework: a static page.

    [SupplyParameterFromQuery(Name = "token")] private string? TokenOfLink { get; set; }

    [SupplyParameterFromForm(Name = "Token", FormName = "enter")] private string? TokenOfForm { get; set; }

    [SupplyParameterFromForm(FormName = "enter")] private string? Name { get; set; }

    private string? Token => TokenOfForm ?? TokenOfLink;

    protected override Task OnInitializedAsync() => InspectAsync();

    private async Task InspectAsync() =>
        state = string.IsNullOrEmpty(Token) ? null : await links.InspectAsync(Token, Context.RequestAborted);

    private async Task EnterAsync()
    {
        try
        {
            var logIn = await links.RedeemAsync(Token ?? "", Name, Context.RequestAborted);
            await Context.SignInAsync(PersonClaims.Principal(logIn));
        }
        catch (BadInputException bad)
        {
            problem = string.Join(' ', bad.Problems.Select(p => $"{p.Message} {p.Mend}"));
            await InspectAsync();
            return;
        }

        navigation.NavigateTo(AppUrls.Home);
    }
}
